import type { RouterContextProvider } from 'react-router';
import { CreateDeal, MoveDeal } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';

/** Moves a card of the board, or makes a new deal. */
export async function writeDeal(context: Readonly<RouterContextProvider>, form: FormData) {
  if (textOf(form, 'intent') === 'move') {
    const input = {
      ...{ id: textOf(form, 'id'), expectedVersion: Number(form.get('version')), stageId: textOf(form, 'stageId') },
      ...{ beforeId: textOf(form, 'beforeId') || null, lostReason: textOf(form, 'lostReason') || null },
    };
    const { problem } = await act(context, MoveDeal, { input }, (answer) => answer.moveDeal);
    return problem ? refused(problem) : { problem: undefined };
  }
  const amount = plainDecimal(textOf(form, 'amount')) || null;
  const facts = {
    title: textOf(form, 'title'),
    amount,
    currency: amount && 'EUR',
    expectedClose: textOf(form, 'close') || null,
  };
  const { problem } = await act(
    context,
    CreateDeal,
    { input: { ...facts, idempotencyKey: textOf(form, 'key') } },
    (answer) => answer.createDeal,
  );
  return problem ? refused(problem) : leave(context, '/deals', { key: 'catalogueSaved' });
}
