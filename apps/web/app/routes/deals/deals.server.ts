import type { RouterContextProvider } from 'react-router';
import { CreateDeal, MoveDeal, UpdateDeal } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';
import { ownerOf } from '../records/fields.server.ts';

type Context = Readonly<RouterContextProvider>;

/** Moves a deal to a stage; whoever shows it stays where they are. */
export async function moveDeal(context: Context, form: FormData) {
  const input = {
    ...{ id: textOf(form, 'id'), expectedVersion: Number(form.get('version')), stageId: textOf(form, 'stageId') },
    ...{ beforeId: textOf(form, 'beforeId') || null, lostReason: textOf(form, 'lostReason') || null },
  };
  const { problem } = await act(context, MoveDeal, { input }, (answer) => answer.moveDeal);
  return problem ? refused(problem) : { problem: undefined };
}

function factsOf(form: FormData) {
  const amount = plainDecimal(textOf(form, 'amount')) || null;
  return {
    ...{ title: textOf(form, 'title'), amount, currency: amount && (textOf(form, 'currency') || 'EUR') },
    ...{ expectedClose: textOf(form, 'close') || null, ...ownerOf(form) },
    ...(form.has('personId') && { personId: textOf(form, 'personId') || null }),
    ...(form.has('companyId') && { companyId: textOf(form, 'companyId') || null }),
  };
}

/** Own fields that stages ask for; what the form does not show stays. */
function fieldsOf(form: FormData): Record<string, unknown> {
  const kept = JSON.parse(textOf(form, 'fields') || '{}') as Record<string, unknown>;
  const asked = [...form.keys()].filter((name) => name.startsWith('field.'));
  return { ...kept, ...Object.fromEntries(asked.map((name) => [name.slice('field.'.length), textOf(form, name)])) };
}

/** Moves a card of the board, or makes a new deal. */
export async function writeDeal(context: Context, form: FormData) {
  if (textOf(form, 'intent') === 'move') return moveDeal(context, form);
  const pipelineId = textOf(form, 'pipelineId') || null;
  const input = { ...factsOf(form), pipelineId, idempotencyKey: textOf(form, 'key') };
  const { done, problem } = await act(context, CreateDeal, { input }, (answer) => answer.createDeal);
  if (problem) return refused(problem);
  const to = textOf(form, 'stay') === '' ? `/deals/${done.deal?.id ?? ''}` : `/deals?pipeline=${pipelineId ?? ''}`;
  return leave(context, to, { key: 'catalogueSaved' });
}

/** Changes what is known of a deal. */
export async function changeDeal(context: Context, form: FormData) {
  const id = textOf(form, 'id');
  const input = { ...factsOf(form), id, expectedVersion: Number(form.get('version')), fields: fieldsOf(form) };
  const { problem } = await act(context, UpdateDeal, { input }, (answer) => answer.updateDeal);
  return problem ? refused(problem) : leave(context, `/deals/${id}`, { key: 'catalogueSaved' });
}
