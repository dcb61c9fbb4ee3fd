import type { RouterContextProvider } from 'react-router';
import {
  ActivatePriceList,
  ArchivePriceList,
  ChangeSegmentMembers,
  CreateCustomerSegment,
  CreatePriceList,
  SetListPrices,
  UpdatePriceList,
} from '../../graphql/generated/documents.ts';
import type { CreatePriceListInput, PriceFormulaInput, PriceFormulaKind } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { linesOf, textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import { stateOf } from '../../lib/request.server.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';
import { changedBands } from './bands.ts';

type Context = Readonly<RouterContextProvider>;

const orNull = (form: FormData, name: string): string | null => textOf(form, name) || null;
const decimal = (form: FormData, name: string): string | null => plainDecimal(textOf(form, name)) || null;
const day = (form: FormData, name: string): string | null => {
  const given = orNull(form, name);
  return given === null ? null : `${given}T00:00:00.000Z`;
};

function formulaOf(form: FormData): PriceFormulaInput | null {
  const kind = textOf(form, 'formula');
  if (kind === '') return null;
  const source = textOf(form, 'source');
  return {
    kind: kind as PriceFormulaKind,
    percent: decimal(form, 'percent') ?? '0',
    listId: kind === 'PERCENT_OF_LIST' ? source.replace('list:', '') : null,
    channelId: kind === 'PERCENT_OF_CHANNEL' ? source.replace('channel:', '') : null,
  };
}

const settingsOf = (form: FormData) => ({
  name: textOf(form, 'name'),
  priority: Number(textOf(form, 'priority') || '0'),
  startsAt: day(form, 'startsAt'),
  endsAt: day(form, 'endsAt'),
  risingBands: form.get('rising') === 'on',
  roundingEnding: decimal(form, 'ending'),
  minimumStep: decimal(form, 'step'),
  formula: formulaOf(form),
});

/** Does what a form of the price list screens asks for. */
export async function savePriceList(context: Context, form: FormData) {
  const intent = textOf(form, 'intent');
  const id = textOf(form, 'id');
  const step = { id, expectedVersion: Number(form.get('version')) };
  switch (intent) {
    case 'create':
      return create(context, form);
    case 'group':
      return group(context, form);
    case 'members':
      return members(context, form);
    case 'bands':
      return bands(context, form);
    case 'activate': {
      const acted = await act(context, ActivatePriceList, { input: step }, (answer) => answer.activatePriceList);
      return acted.problem ? refused(acted.problem) : leave(context, `/price-lists/${id}`, { key: 'priceListOn' });
    }
    case 'archive': {
      const acted = await act(context, ArchivePriceList, { input: step }, (answer) => answer.archivePriceList);
      return acted.problem
        ? refused(acted.problem)
        : leave(context, `/price-lists/${id}`, { key: 'priceListArchived' });
    }
    default: {
      const input = { ...step, ...settingsOf(form) };
      const acted = await act(context, UpdatePriceList, { input }, (answer) => answer.updatePriceList);
      return acted.problem ? refused(acted.problem) : leave(context, `/price-lists/${id}`, { key: 'priceListSaved' });
    }
  }
}

async function create(context: Context, form: FormData) {
  const buyer = textOf(form, 'for');
  const input = {
    ...settingsOf(form),
    code: textOf(form, 'code'),
    type: textOf(form, 'type') as NonNullable<CreatePriceListInput['type']>,
    channelId: orNull(form, 'channel'),
    segmentId: buyer.startsWith('segment:') ? buyer.slice(8) : null,
    customerId: buyer === 'customer' ? textOf(form, 'customerId') : null,
    currency: textOf(form, 'currency').toUpperCase(),
    basis: textOf(form, 'basis') as CreatePriceListInput['basis'],
    idempotencyKey: textOf(form, 'key'),
  };
  const acted = await act(context, CreatePriceList, { input }, (answer) => answer.createPriceList);
  if (acted.problem) return refused(acted.problem);
  return leave(context, `/price-lists/${acted.done.priceList?.id ?? ''}`, { key: 'priceListSaved' });
}

async function group(context: Context, form: FormData) {
  const input = { code: textOf(form, 'code'), name: textOf(form, 'name'), idempotencyKey: textOf(form, 'key') };
  const acted = await act(context, CreateCustomerSegment, { input }, (answer) => answer.createCustomerSegment);
  return acted.problem ? refused(acted.problem) : leave(context, '/price-lists?group=1', { key: 'segmentSaved' });
}

async function members(context: Context, form: FormData) {
  const input = { segmentId: textOf(form, 'segment'), add: linesOf(form, 'add'), remove: linesOf(form, 'remove') };
  const acted = await act(context, ChangeSegmentMembers, { input }, (answer) => answer.changeSegmentMembers);
  return acted.problem ? refused(acted.problem) : leave(context, '/price-lists?group=1', { key: 'segmentSaved' });
}

async function bands(context: Context, form: FormData) {
  const listId = textOf(form, 'id');
  const said = { variantId: textOf(form, 'variant'), from: day(form, 'from'), to: day(form, 'to') };
  const changed = changedBands(form);
  const errors = changed.wrong.map((field) => ({ code: 'LIST_PRICE_WRONG', message: field, path: [field] }));
  if (errors.length > 0) return refused({ errors, requestId: stateOf(context).requestId });
  const lines = changed.lines.map((line) => ({ ...said, ...line }));
  const back = `/price-lists/${listId}`;
  if (lines.length === 0) return leave(context, back, { key: 'listPricesSaved' });
  // What a guardrail wants a second person for becomes a draft instead of a refusal.
  const input = { listId, lines, propose: true, idempotencyKey: textOf(form, 'key') };
  const acted = await act(context, SetListPrices, { input }, (answer) => answer.setListPrices);
  if (acted.problem) return refused(acted.problem);
  const draft = acted.done.draft;
  if (draft != null) return leave(context, `/drafts/${draft.id}`, { key: 'listPricesProposed' });
  return leave(context, back, { key: 'listPricesSaved' });
}
