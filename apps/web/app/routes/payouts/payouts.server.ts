import type { RouterContextProvider } from 'react-router';
import {
  ApproveFinancePayable,
  ApproveFinancePayout,
  CancelFinancePayout,
  DraftFinancePayout,
  FailFinancePayout,
  RecordFinancePayable,
  RejectFinancePayable,
  ReverseFinancePayable,
  SaveFinancePayee,
  SendFinancePayout,
  SettleFinancePayout,
  UpdateFinancePayout,
} from '../../graphql/generated/documents.ts';
import type { FinancePayableReason, FinancePayeeKind } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import type { Problem } from '../../lib/problem.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';

type Context = Readonly<RouterContextProvider>;
const done = { key: 'booksDone' } as const;
const ended = (context: Context, to: string, problem: Problem | undefined) =>
  problem === undefined ? leave(context, to, done) : refused(problem);
const versionOf = (form: FormData): number => Number(textOf(form, 'version')) || 1;
const decimalOf = (form: FormData, name: string): string => plainDecimal(textOf(form, name));

/** Drafts a payout of what is due. */
export async function draftPayout(context: Context, form: FormData) {
  const minimum = decimalOf(form, 'minimum');
  const input = {
    ...{ idempotencyKey: textOf(form, 'key'), executionOn: textOf(form, 'executionOn') || null },
    ...{ dueUntil: textOf(form, 'dueUntil') || null },
    minimum: minimum === '' ? null : { decimal: minimum, currency: textOf(form, 'currency') || 'EUR' },
  };
  const acted = await act(context, DraftFinancePayout, { input }, (answer) => answer.draftFinancePayout);
  if (acted.problem !== undefined) return refused(acted.problem);
  return leave(context, `/finance/payouts/${acted.done.payout?.id ?? ''}`, done);
}

/** A step of a payout, or of one payment of it. */
export async function stepPayout(context: Context, id: string, form: FormData) {
  const note = textOf(form, 'reason') || null;
  const itemId = textOf(form, 'itemId') || null;
  const step = { id, expectedVersion: versionOf(form), note };
  const end = { id, itemId, reason: note };
  const steps: Readonly<Record<string, () => Promise<{ readonly problem?: Problem | undefined }>>> = {
    approve: () => act(context, ApproveFinancePayout, { input: step }, (answer) => answer.approveFinancePayout),
    cancel: () => act(context, CancelFinancePayout, { input: step }, (answer) => answer.cancelFinancePayout),
    send: () => act(context, SendFinancePayout, { input: step }, (answer) => answer.sendFinancePayout),
    settle: () => act(context, SettleFinancePayout, { input: end }, (answer) => answer.settleFinancePayout),
    fail: () => act(context, FailFinancePayout, { input: end }, (answer) => answer.failFinancePayout),
    drop: () => {
      const input = { id, expectedVersion: step.expectedVersion, dropItemIds: itemId === null ? [] : [itemId] };
      return act(context, UpdateFinancePayout, { input }, (answer) => answer.updateFinancePayout);
    },
  };
  const acted = await steps[textOf(form, 'intent')]?.();
  return ended(context, `/finance/payouts/${id}`, acted?.problem);
}

/** Records an amount that is owed, or decides on one. */
export async function changePayables(context: Context, form: FormData) {
  const id = textOf(form, 'id');
  const decision = { id, expectedVersion: versionOf(form), note: textOf(form, 'reason') || null };
  const to = '/finance/payouts/owed';
  switch (textOf(form, 'intent')) {
    case 'approve':
      return ended(
        context,
        to,
        (await act(context, ApproveFinancePayable, { input: decision }, (answer) => answer.approveFinancePayable))
          .problem,
      );
    case 'reject':
      return ended(
        context,
        to,
        (await act(context, RejectFinancePayable, { input: decision }, (answer) => answer.rejectFinancePayable))
          .problem,
      );
    case 'reverse': {
      const input = { id, reason: textOf(form, 'reason'), idempotencyKey: `reverse-${id}-${versionOf(form)}` };
      return ended(
        context,
        to,
        (await act(context, ReverseFinancePayable, { input }, (answer) => answer.reverseFinancePayable)).problem,
      );
    }
    default:
      return ended(context, to, (await record(context, form)).problem);
  }
}

function record(context: Context, form: FormData) {
  const [payeeKind = '', payeeRefId = ''] = textOf(form, 'payee').split('/');
  const input = {
    ...{ idempotencyKey: textOf(form, 'key'), payeeKind: payeeKind as FinancePayeeKind, payeeRefId },
    ...{ reason: textOf(form, 'why') as FinancePayableReason, description: textOf(form, 'description') },
    ...{ sourceType: 'manual', sourceId: textOf(form, 'source'), dueOn: textOf(form, 'dueOn') || null },
    amount: { decimal: decimalOf(form, 'amount'), currency: textOf(form, 'currency') || 'EUR' },
  };
  return act(context, RecordFinancePayable, { input }, (answer) => answer.recordFinancePayable);
}

/** Adds a payee, or changes name and account. */
export async function savePayee(context: Context, form: FormData) {
  const [iban, bic, version] = [textOf(form, 'iban'), textOf(form, 'bic'), textOf(form, 'version')];
  const input = {
    ...{ kind: textOf(form, 'kind') as FinancePayeeKind, refId: textOf(form, 'refId'), name: textOf(form, 'name') },
    expectedVersion: version === '' ? null : Number(version),
    ...(iban === '' ? {} : { iban }),
    ...(bic === '' ? {} : { bic }),
  };
  const acted = await act(context, SaveFinancePayee, { input }, (answer) => answer.saveFinancePayee);
  return ended(context, '/finance/payouts/payees', acted.problem);
}
