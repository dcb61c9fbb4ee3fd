import { SendCrmTestMail } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/test-mail';

/** Sends a message as it stands on the screen to one address, with a made-up reader in it. */
export async function action({ request, context }: Route.ActionArgs) {
  await requirePermission(context, 'crm.mail.send');
  const form = await request.formData();
  const content = {
    ...{ subject: textOf(form, 'subject'), text: textOf(form, 'text') },
    ...{ preheader: textOf(form, 'preheader') || null, html: textOf(form, 'html') || null },
  };
  const input = { idempotencyKey: textOf(form, 'key'), to: textOf(form, 'to'), content };
  const { problem } = await act(context, SendCrmTestMail, { input }, (answer) => answer.sendCrmTestMail);
  return problem ? refused(problem, { sent: null }) : { problem: undefined, sent: input.to };
}
