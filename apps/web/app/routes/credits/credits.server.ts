import type { RouterContextProvider } from 'react-router';
import {
  AddFinanceCustomerCredit,
  HoldFinanceCredit,
  PostFinanceCreditHold,
  VoidFinanceCreditHold,
} from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';

/** Holds credit of a customer, uses a hold for invoices, or gives it back. */
export async function changeHolds(context: Readonly<RouterContextProvider>, form: FormData) {
  if (textOf(form, 'intent') === 'keep') return keep(context, form);
  const { problem } = await step(context, form);
  if (problem !== undefined) return refused(problem);
  return leave(context, `/finance/credits?peek=${encodeURIComponent(textOf(form, 'person'))}`, { key: 'booksDone' });
}

async function keep(context: Readonly<RouterContextProvider>, form: FormData) {
  const [kind, id = ''] = textOf(form, 'of').split(' ');
  const source = kind === 'payment' ? { paymentId: id } : { creditNoteId: id };
  const input = { ...source, idempotencyKey: textOf(form, 'key') };
  const acted = await act(context, AddFinanceCustomerCredit, { input }, (answer) => answer.addFinanceCustomerCredit);
  if (acted.problem !== undefined) return refused(acted.problem);
  return leave(context, `/finance/credits?peek=${acted.done.credit?.person.id ?? ''}`, { key: 'booksDone' });
}

const HOURS = 3600;

function step(context: Readonly<RouterContextProvider>, form: FormData) {
  const id = textOf(form, 'id');
  const decimal = plainDecimal(textOf(form, 'amount'));
  const amount = decimal === '' ? null : { decimal, currency: textOf(form, 'currency') };
  const idempotencyKey = textOf(form, 'key') || `${textOf(form, 'intent')}:${id}`;
  switch (textOf(form, 'intent')) {
    case 'void': {
      const input = { id, reason: textOf(form, 'reason'), idempotencyKey };
      return act(context, VoidFinanceCreditHold, { input }, (answer) => answer.voidFinanceCreditHold);
    }
    case 'post': {
      const input = { id, amount, invoiceIds: form.getAll('invoice').map(String), idempotencyKey };
      return act(context, PostFinanceCreditHold, { input }, (answer) => answer.postFinanceCreditHold);
    }
    default: {
      const about = { personId: textOf(form, 'person'), reference: textOf(form, 'reference') };
      const seconds = Math.round(Number(textOf(form, 'hours')) * HOURS) || HOURS;
      const input = {
        ...{ ...about, seconds, idempotencyKey },
        amount: { decimal, currency: textOf(form, 'currency') },
      };
      return act(context, HoldFinanceCredit, { input }, (answer) => answer.holdFinanceCredit);
    }
  }
}
