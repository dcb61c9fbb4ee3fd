import { CampaignPreview } from '../../graphql/generated/documents.ts';
import { GraphFailure } from '../../lib/ask.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gqlOrFailure } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/preview';

/** A message as somebody would get it, while it is written; nothing is kept. */
export async function action({ request, context }: Route.ActionArgs) {
  await requirePermission(context, 'crm.campaign.read');
  const form = await request.formData();
  const message = { subject: textOf(form, 'subject'), text: textOf(form, 'text') };
  const more = { preheader: textOf(form, 'preheader') || null, html: textOf(form, 'html') || null };
  const whose = { personId: textOf(form, 'personId') || null, code: textOf(form, 'code') || null };
  try {
    const { campaignPreview } = await gqlOrFailure(context, CampaignPreview, {
      input: { ...message, ...more, ...whose },
    });
    return { preview: campaignPreview };
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    return { failed: error.fault.message };
  }
}
