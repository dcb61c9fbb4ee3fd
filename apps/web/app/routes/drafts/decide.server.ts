import { randomUUID } from 'node:crypto';
import type { RouterContextProvider } from 'react-router';
import {
  ApprovePriceDraft,
  RejectPriceDraft,
  SubmitPriceDraft,
  WithdrawPriceDraft,
} from '../../graphql/generated/documents.ts';
import { act, isStale, refused } from '../../lib/act.server.ts';
import { leave } from '../../lib/leave.server.ts';
import type { Seen } from './seen.ts';

type Context = Readonly<RouterContextProvider>;

const flashes = {
  submit: 'draftSubmitted',
  withdraw: 'draftWithdrawn',
  approve: 'draftApproved',
  reject: 'draftRejected',
} as const;

type Intent = keyof typeof flashes;

/** What a form on the draft's page asks for. A stale version comes back with what the person had seen. */
export async function decide(context: Context, id: string, form: FormData) {
  const intent = String(form.get('intent')) as Intent;
  const expectedVersion = Number(form.get('version'));
  const acted = await perform(context, intent, { id, expectedVersion }, form);
  if (acted.problem === undefined) return leave(context, `/drafts/${id}`, { key: flashes[intent] });
  const seen = isStale(acted.problem) ? seenOf(form) : undefined;
  return refused(acted.problem, { seen });
}

function perform(context: Context, intent: Intent, input: { id: string; expectedVersion: number }, form: FormData) {
  switch (intent) {
    case 'approve':
      return act(
        context,
        ApprovePriceDraft,
        { input: { ...input, idempotencyKey: String(form.get('key') ?? randomUUID()) } },
        (answer) => answer.approvePriceDraft,
      );
    case 'reject':
      return act(
        context,
        RejectPriceDraft,
        { input: { ...input, reason: String(form.get('reason') ?? '').trim() } },
        (answer) => answer.rejectPriceDraft,
      );
    case 'submit':
      return act(context, SubmitPriceDraft, { input }, (answer) => answer.submitPriceDraft);
    case 'withdraw':
      return act(context, WithdrawPriceDraft, { input }, (answer) => answer.withdrawPriceDraft);
  }
}

function seenOf(form: FormData): Seen | undefined {
  try {
    return JSON.parse(String(form.get('seen'))) as Seen;
  } catch {
    return undefined;
  }
}
