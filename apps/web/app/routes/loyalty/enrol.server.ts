import type { RouterContextProvider } from 'react-router';
import { EnrolLoyaltyMember } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';

/** Makes a person or partner a member and goes to the wallet; who is one already is just shown. */
export async function enrolMember(context: Readonly<RouterContextProvider>, form: FormData) {
  const holder = textOf(form, 'who') === 'PARTNER' ? 'partnerId' : 'personId';
  const input = {
    ...{ idempotencyKey: textOf(form, 'key'), programId: textOf(form, 'program') },
    ...{ [holder]: textOf(form, holder) || null, referralCode: textOf(form, 'referralCode') || null },
  };
  const done = await act(context, EnrolLoyaltyMember, { input }, (to) => to.enrolLoyaltyMember);
  if (done.problem) return refused(done.problem);
  return leave(context, `/loyalty/members/${done.done.member?.id ?? ''}`, { key: 'loyaltyEnrolled' });
}
