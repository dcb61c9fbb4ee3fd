import type { RouterContextProvider } from 'react-router';
import {
  CreateStockLocation,
  CreateStockTransfer,
  RebuildStockItem,
  RecordStockMovement,
  ReleaseReservation,
  RemoveReorderRule,
  SetReorderRule,
  SetStockLotState,
  TrackStockLots,
  VariantsBySku,
} from '../../graphql/generated/documents.ts';
import type {
  OwnStockLocationKind,
  RecordedStockMovementKind,
  StockLotState,
  StockReason,
} from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { stateOf } from '../../lib/request.server.ts';

export type Context = Readonly<RouterContextProvider>;

/** A field as text, or null where nothing was typed. */
export const orNull = (form: FormData, name: string): string | null => textOf(form, name) || null;
/** A field as a whole number. */
export const numberOf = (form: FormData, name: string): number => Math.trunc(Number(textOf(form, name)) || 0);

/** Does what a form of a stock screen asks for and goes back to `to`. */
export async function changeStock(context: Context, form: FormData, to: string) {
  const { problem } = await changes(context, form);
  return problem === undefined ? leave(context, to, { key: 'stockDone' }) : refused(problem);
}

function changes(context: Context, form: FormData) {
  const intent = textOf(form, 'intent');
  const [id, reason, idempotencyKey] = [textOf(form, 'id'), textOf(form, 'reason'), textOf(form, 'key')];
  const expectedVersion = numberOf(form, 'version');
  if (intent === 'move') return move(context, form);
  if (intent === 'transfer') return send(context, form);
  if (intent === 'location') return place(context, form);
  if (intent === 'rule') return rule(context, form);
  if (intent === 'delete')
    return act(context, RemoveReorderRule, { input: { id, expectedVersion } }, (answer) => answer.removeReorderRule);
  if (intent === 'track')
    return act(context, TrackStockLots, { input: { variantId: id } }, (answer) => answer.trackStockLots);
  if (intent === 'lot') {
    const input = { id, expectedVersion, state: textOf(form, 'state') as StockLotState, reason };
    return act(context, SetStockLotState, { input }, (answer) => answer.setStockLotState);
  }
  if (intent === 'release')
    return act(
      context,
      ReleaseReservation,
      { input: { id, reason, idempotencyKey } },
      (answer) => answer.releaseReservation,
    );
  return act(context, RebuildStockItem, { input: { stockItemId: id, reason } }, (answer) => answer.rebuildStockItem);
}

async function move(context: Context, form: FormData) {
  const variantId = orNull(form, 'variantId') ?? (await variantOf(context, textOf(form, 'sku')));
  if (variantId === null) return { problem: unknownSku(context) };
  const line = {
    ...{ variantId, quantity: numberOf(form, 'quantity') },
    ...{ lotCode: orNull(form, 'lotCode'), expiresOn: orNull(form, 'expiresOn') },
  };
  const input = {
    ...{ locationId: textOf(form, 'locationId'), kind: textOf(form, 'kind') as RecordedStockMovementKind },
    ...{ lines: [line], reasonCode: orNull(form, 'reasonCode') as StockReason | null },
    ...{ reason: textOf(form, 'reason'), idempotencyKey: textOf(form, 'key') },
  };
  return act(context, RecordStockMovement, { input }, (answer) => answer.recordStockMovement);
}

function place(context: Context, form: FormData) {
  const kind = textOf(form, 'kind') as OwnStockLocationKind;
  const input = {
    ...{ code: textOf(form, 'code'), name: textOf(form, 'name'), kind, allowsBackorder: form.has('allowsBackorder') },
    // A warehouse is sellable unless it is said otherwise later; a stand only if it is said here (S6).
    ...{ sellable: kind === 'WAREHOUSE' || form.has('sellable'), idempotencyKey: textOf(form, 'key') },
  };
  return act(context, CreateStockLocation, { input }, (answer) => answer.createStockLocation);
}

function send(context: Context, form: FormData) {
  const lines = [{ variantId: textOf(form, 'variantId'), quantity: numberOf(form, 'quantity') }];
  const places = { fromId: textOf(form, 'locationId'), toId: textOf(form, 'toId') };
  const input = { ...places, lines, note: textOf(form, 'note'), send: true, idempotencyKey: textOf(form, 'key') };
  return act(context, CreateStockTransfer, { input }, (answer) => answer.createStockTransfer);
}

function rule(context: Context, form: FormData) {
  const figures = { reorderPoint: numberOf(form, 'reorderPoint'), target: numberOf(form, 'target') };
  const input = {
    ...{ variantId: textOf(form, 'variantId'), locationId: textOf(form, 'locationId'), ...figures },
    ...{ expectedVersion: numberOf(form, 'version'), packSize: numberOf(form, 'packSize') },
    safetyDays: numberOf(form, 'safetyDays'),
    leadDays: orNull(form, 'leadDays') === null ? null : numberOf(form, 'leadDays'),
  };
  return act(context, SetReorderRule, { input }, (answer) => answer.setReorderRule);
}

async function variantOf(context: Context, sku: string): Promise<string | null> {
  const { products } = await gql(context, VariantsBySku, { search: sku });
  const variants = products.nodes.flatMap((product) => product.variants);
  return variants.find((variant) => variant.sku.toLowerCase() === sku.toLowerCase())?.id ?? null;
}

function unknownSku(context: Context) {
  const message = 'There is no variant with this SKU.';
  return { errors: [{ code: 'SKU_UNKNOWN', message, path: ['sku'] }], requestId: stateOf(context).requestId };
}
