import { CampaignAudience } from '../../graphql/generated/documents.ts';
import { GraphFailure } from '../../lib/ask.server.ts';
import { gqlOrFailure } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/audience';

/** Whom a segment would reach now, while it is chosen. */
export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.campaign.read');
  const { searchParams } = new URL(request.url);
  const [segmentId = '', purpose = ''] = ['segment', 'purpose'].map((name) => searchParams.get(name) ?? '');
  try {
    const { campaignAudience } = await gqlOrFailure(context, CampaignAudience, { segmentId, purpose });
    return { audience: campaignAudience };
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    return { failed: error.fault.message };
  }
}

/** Asked as a person chooses, and not again because something else was saved. */
export const shouldRevalidate = (): boolean => false;
