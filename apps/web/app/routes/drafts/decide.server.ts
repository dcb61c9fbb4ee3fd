import { randomUUID } from 'node:crypto';
import type { RouterContextProvider } from 'react-router';
import {
  ApprovePriceDraft,
  CancelPriceDraft,
  CommentPriceDraft,
  RejectPriceDraft,
  RollBackPriceDraft,
  SubmitPriceDraft,
  WithdrawPriceDraft,
} from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { isConflict } from '../../lib/problem.ts';
import type { Seen } from './seen.ts';

type Context = Readonly<RouterContextProvider>;

const flashes = {
  submit: 'draftSubmitted',
  withdraw: 'draftWithdrawn',
  approve: 'draftApproved',
  reject: 'draftRejected',
  schedule: 'draftScheduled',
  cancel: 'draftCancelled',
} as const;

type Intent = keyof typeof flashes;

/** What a form on the draft's page asks for. A stale version comes back with what the person had seen. */
export async function decide(context: Context, id: string, form: FormData) {
  const asked = String(form.get('intent'));
  if (asked === 'comment') return comment(context, id, form);
  if (asked === 'rollback') return rollBack(context, id, form);
  const intent = asked as Intent;
  const expectedVersion = Number(form.get('version'));
  const acted = await perform(context, intent, { id, expectedVersion }, form);
  if (acted.problem === undefined) return leave(context, `/drafts/${id}`, { key: flashes[intent] });
  const seen = isConflict(acted.problem) ? seenOf(form) : undefined;
  return refused(acted.problem, { seen });
}

function perform(context: Context, intent: Intent, input: { id: string; expectedVersion: number }, form: FormData) {
  switch (intent) {
    case 'approve':
    case 'schedule':
      return act(
        context,
        ApprovePriceDraft,
        {
          input: {
            ...input,
            idempotencyKey: keyOf(form),
            ...(intent === 'schedule' ? { activateAt: String(form.get('activateAt')) } : {}),
          },
        },
        (answer) => answer.approvePriceDraft,
      );
    case 'reject':
      return act(
        context,
        RejectPriceDraft,
        { input: { ...input, reason: String(form.get('reason') ?? '').trim() } },
        (answer) => answer.rejectPriceDraft,
      );
    case 'cancel':
      return act(
        context,
        CancelPriceDraft,
        { input: { ...input, reason: String(form.get('reason') ?? '').trim() } },
        (answer) => answer.cancelPriceDraft,
      );
    case 'submit':
      return act(context, SubmitPriceDraft, { input }, (answer) => answer.submitPriceDraft);
    case 'withdraw':
      return act(context, WithdrawPriceDraft, { input }, (answer) => answer.withdrawPriceDraft);
  }
}

const keyOf = (form: FormData): string => String(form.get('key') ?? randomUUID());

async function comment(context: Context, draftId: string, form: FormData) {
  const mention = String(form.get('mention') ?? '');
  const body = String(form.get('body') ?? '').trim();
  const input = { draftId, body, mentions: mention === '' ? [] : [mention], idempotencyKey: keyOf(form) };
  const acted = await act(context, CommentPriceDraft, { input }, (answer) => answer.commentPriceDraft);
  if (acted.problem !== undefined) return refused(acted.problem, { seen: undefined });
  return leave(context, `/drafts/${draftId}`, { key: 'draftCommented' });
}

/** Leads to the new draft; what could not be taken back is said with it. */
async function rollBack(context: Context, id: string, form: FormData) {
  const input = { id, idempotencyKey: keyOf(form) };
  const acted = await act(context, RollBackPriceDraft, { input }, (answer) => answer.rollBackPriceDraft);
  if (acted.problem !== undefined) return refused(acted.problem, { seen: undefined });
  const { draft, refused: left } = acted.done;
  const key = left != null && left.length > 0 ? 'draftRolledBackPartly' : 'draftRolledBack';
  return leave(context, `/drafts/${draft?.id ?? id}`, { key, values: { count: left?.length ?? 0 } });
}

function seenOf(form: FormData): Seen | undefined {
  try {
    return JSON.parse(String(form.get('seen'))) as Seen;
  } catch {
    return undefined;
  }
}
