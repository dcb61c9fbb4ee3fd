import type { RouterContextProvider } from 'react-router';
import { ApproveChange, RejectChange, WithdrawChange } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { leave } from '../../lib/leave.server.ts';

type Context = Readonly<RouterContextProvider>;

/** A decision from the page of a change: about exactly what the page showed. */
export async function decideChange(context: Context, id: string, form: FormData) {
  const payloadHash = String(form.get('hash'));
  const note = String(form.get('note') ?? '').trim();
  const intent = String(form.get('intent'));
  if (intent === 'withdraw') {
    const acted = await act(context, WithdrawChange, { input: { id } }, (answer) => answer.withdrawChange);
    return acted.problem ? refused(acted.problem) : leave(context, '/approvals', { key: 'changeWithdrawn' });
  }
  if (intent === 'reject') {
    const acted = await act(context, RejectChange, { input: { id, payloadHash, note } }, (a) => a.rejectChange);
    return acted.problem ? refused(acted.problem) : leave(context, '/approvals', { key: 'changeRejected' });
  }
  const input = { id, payloadHash, note: note || null };
  const acted = await act(context, ApproveChange, { input }, (answer) => answer.approveChange);
  if (acted.problem !== undefined) return refused(acted.problem);
  const state = acted.done.approvalRequest?.state;
  if (state === 'FAILED') return leave(context, `/approvals/${id}`, { key: 'changeFailed' });
  return leave(context, '/approvals', { key: state === 'APPROVED' ? 'changeHanded' : 'changeApproved' });
}
