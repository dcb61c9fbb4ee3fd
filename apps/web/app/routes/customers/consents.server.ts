import type { RouterContextProvider } from 'react-router';
import { RecordCrmConsent, RequestCrmConsent } from '../../graphql/generated/documents.ts';
import type { CrmConsentChannel } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';

const CHANNELS: readonly CrmConsentChannel[] = ['EMAIL', 'SMS', 'PHONE', 'POST'];

export const consentIntents: readonly string[] = ['grant', 'withdraw', 'askConsent'];

/** Records what a person said, or asks them by a mail with a link. */
export async function actOnConsent(context: Readonly<RouterContextProvider>, form: FormData, personId: string) {
  const intent = textOf(form, 'intent');
  const to = `/customers/${personId}?tab=consents`;
  const what = {
    ...{ personId, purpose: textOf(form, 'purpose') },
    ...{ channel: CHANNELS.find((one) => one === textOf(form, 'channel')) ?? 'EMAIL' },
    textVersion: textOf(form, 'textVersion') || null,
  };
  if (intent === 'askConsent') {
    const { problem } = await act(
      context,
      RequestCrmConsent,
      { input: { ...what, send: true } },
      (answer) => answer.requestCrmConsent,
    );
    return problem === undefined ? leave(context, to, { key: 'consentAsked' }) : refused(problem);
  }
  const proof = textOf(form, 'proof');
  const input = {
    ...{ ...what, idempotencyKey: textOf(form, 'key'), granted: intent === 'grant' },
    ...{ source: textOf(form, 'source') || 'console', ...(proof !== '' && { evidence: { note: proof } }) },
  };
  const { problem } = await act(context, RecordCrmConsent, { input }, (answer) => answer.recordCrmConsent);
  return problem === undefined ? leave(context, to, { key: 'catalogueSaved' }) : refused(problem);
}
