import {
  CancelStockCount,
  PostStockCount,
  RecordStockCount,
  RecountStock,
  SubmitStockCount,
} from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import { type Context, numberOf } from './stock.server.ts';

const MOST = 100;

/** Does one step of a count; figures that were typed are kept before anything else. */
export async function changeCount(context: Context, id: string, form: FormData) {
  const saved = await save(context, id, form);
  const problem = saved.problem ?? (await step(context, id, form, saved.version)).problem;
  return problem === undefined ? leave(context, `/stock/counts/${id}`, { key: 'stockDone' }) : refused(problem);
}

async function save(context: Context, id: string, form: FormData) {
  const names = [...form.keys()].filter((name) => name.startsWith('counted:') && textOf(form, name) !== '');
  let version = numberOf(form, 'version');
  for (let at = 0; at < names.length; at += MOST) {
    const lines = names.slice(at, at + MOST).map((name) => {
      const [, variantId = '', ...lot] = name.split(':');
      return { variantId, lotCode: lot.join(':') || null, counted: numberOf(form, name) };
    });
    const acted = await act(context, RecordStockCount, { input: { id, lines } }, (answer) => answer.recordStockCount);
    if (acted.problem !== undefined) return { version, problem: acted.problem };
    version = acted.done.stockCount?.version ?? version;
  }
  return { version };
}

async function step(context: Context, id: string, form: FormData, expectedVersion: number) {
  const intent = textOf(form, 'intent');
  const input = { id, expectedVersion };
  if (intent === 'submit') {
    const leaveRest = form.has('leaveRest');
    return act(context, SubmitStockCount, { input: { ...input, leaveRest } }, (answer) => answer.submitStockCount);
  }
  if (intent === 'recount') {
    const lineIds = form.getAll('line').map(String);
    return act(context, RecountStock, { input: { ...input, lineIds } }, (answer) => answer.recountStock);
  }
  if (intent === 'post') {
    const reason = textOf(form, 'reason');
    return act(context, PostStockCount, { input: { ...input, reason } }, (answer) => answer.postStockCount);
  }
  if (intent === 'cancel') return act(context, CancelStockCount, { input }, (answer) => answer.cancelStockCount);
  return { problem: undefined };
}
