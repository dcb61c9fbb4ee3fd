import { randomUUID } from 'node:crypto';
import type { RouterContextProvider } from 'react-router';
import {
  AddPromotionCode,
  ChangePromotionStatus,
  CreatePromotion,
  GeneratePromotionCodes,
  TryPromotion,
  UpdatePromotion,
  VariantBySku,
} from '../../graphql/generated/documents.ts';
import type { PromotionCombination, PromotionKind, PromotionStep } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { stateOf } from '../../lib/request.server.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';
import { viewerOf } from '../../lib/viewer.server.ts';
import { instantOfWall } from '../../lib/wall-time.ts';

type Context = Readonly<RouterContextProvider>;

const text = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();
const decimal = (form: FormData, name: string): string | null => plainDecimal(text(form, name)) || null;
const whole = (form: FormData, name: string): number | null =>
  text(form, name) === '' ? null : Number(text(form, name));
const instant = (form: FormData, name: string, zone: string): string | null =>
  text(form, name) === '' ? null : instantOfWall(text(form, name), zone);

/** `WAX-100 2` on a line each: what a person types for lines of a basket or a bundle. */
async function piecesOf(
  context: Context,
  typed: string,
): Promise<{ pieces: { variantId: string; quantity: number }[]; unknown: string[] }> {
  const pieces: { variantId: string; quantity: number }[] = [];
  const unknown: string[] = [];
  for (const line of typed
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)
    .slice(0, 50)) {
    const [, sku = line, count = '1'] = /^(.*?)(?:\s+(\d{1,4}))?$/.exec(line) ?? [];
    const { products } = await gql(context, VariantBySku, { search: sku });
    const found = products.nodes
      .flatMap((product) => product.variants)
      .find((one) => one.sku.toLowerCase() === sku.toLowerCase());
    if (found) pieces.push({ variantId: found.id, quantity: Number(count) });
    else unknown.push(sku);
  }
  return { pieces, unknown };
}

const fault = (context: Context, code: string, message: string) =>
  refused({ errors: [{ code, message, path: [] }], requestId: stateOf(context).requestId });

/** What a form of the editor asks for. */
export async function handlePromotion(context: Context, id: string, form: FormData) {
  const intent = text(form, 'intent');
  if (intent === 'try') return tryBasket(context, id, form);
  if (intent === 'code' || intent === 'codes') return addCodes(context, id, form, intent);
  if (intent !== 'save') return step(context, id, form, intent as PromotionStep);
  return save(context, id, form);
}

async function save(context: Context, id: string, form: FormData) {
  const { pieces, unknown } = await piecesOf(context, text(form, 'bundle'));
  if (unknown.length > 0) return fault(context, 'PROMOTION_SKU_UNKNOWN', unknown.join(', '));
  const zone = (await viewerOf(context)).brand?.timeZone ?? 'UTC';
  const promotion = {
    ...{
      name: text(form, 'name'),
      kind: text(form, 'kind') as PromotionKind,
      currency: text(form, 'currency').toUpperCase(),
    },
    ...{
      percent: decimal(form, 'percent'),
      amount: decimal(form, 'amount'),
      buy: whole(form, 'buy'),
      get: whole(form, 'get'),
    },
    ...{
      bundleItems: pieces.length > 0 ? pieces : keptPieces(form),
      bundlePrice: decimal(form, 'bundlePrice'),
      mostTimes: whole(form, 'mostTimes'),
    },
    ...{ combination: text(form, 'combination') as PromotionCombination, priority: whole(form, 'priority') ?? 100 },
    ...{
      variantIds: form.getAll('variantId').map(String),
      productIds: form.getAll('productId').map(String),
    },
    ...{ categoryIds: form.getAll('categoryId').map(String), channelIds: form.getAll('channelId').map(String) },
    segmentIds: text(form, 'segments')
      .split(/[\s,]+/)
      .filter(Boolean),
    ...{
      firstOrderOnly: form.get('firstOrder') === 'on',
      minimumBasket: decimal(form, 'minimum'),
      needsCode: form.get('needsCode') === 'on',
    },
    ...{
      startsAt: instant(form, 'from', zone),
      endsAt: instant(form, 'to', zone),
      limitTotal: whole(form, 'limitTotal'),
    },
    ...{ limitPerCustomer: whole(form, 'limitPerCustomer'), budget: decimal(form, 'budget') },
  };
  const acted =
    id === 'new'
      ? await act(
          context,
          CreatePromotion,
          { input: { promotion, idempotencyKey: randomUUID() } },
          (answer) => answer.createPromotion,
        )
      : await act(
          context,
          UpdatePromotion,
          { input: { id, expectedVersion: Number(form.get('version')), promotion } },
          (answer) => answer.updatePromotion,
        );
  if (acted.problem !== undefined) return refused(acted.problem);
  return leave(context, `/promotions/${acted.done.promotion?.id ?? ''}`, { key: 'promotionSaved' });
}

/** What was in the bundle before, where nothing else is typed. */
const keptPieces = (form: FormData) =>
  form.getAll('bundleItem').map((one) => {
    const [variantId = '', quantity = '1'] = String(one).split(' ');
    return { variantId, quantity: Number(quantity) };
  });

async function step(context: Context, id: string, form: FormData, what: PromotionStep) {
  const input = { id, expectedVersion: Number(form.get('version')), step: what };
  const acted = await act(context, ChangePromotionStatus, { input }, (answer) => answer.changePromotionStatus);
  if (acted.problem !== undefined) return refused(acted.problem);
  return leave(context, `/promotions/${id}`, {
    key: acted.done.warnings.length > 0 ? 'promotionWaits' : 'promotionSaved',
  });
}

async function addCodes(context: Context, promotionId: string, form: FormData, intent: 'code' | 'codes') {
  const key = { promotionId, idempotencyKey: randomUUID() };
  const acted =
    intent === 'code'
      ? await act(
          context,
          AddPromotionCode,
          { input: { ...key, code: text(form, 'code') } },
          (answer) => answer.addPromotionCode,
        )
      : await act(
          context,
          GeneratePromotionCodes,
          { input: { ...key, count: whole(form, 'count') ?? 0 } },
          (answer) => answer.generatePromotionCodes,
        );
  return acted.problem === undefined
    ? leave(context, `/promotions/${promotionId}`, { key: 'promotionSaved' })
    : refused(acted.problem);
}

/** Tries a basket; nothing is held, and the promotion counts as active. */
async function tryBasket(context: Context, id: string, form: FormData) {
  const { pieces, unknown } = await piecesOf(context, text(form, 'basket'));
  if (pieces.length === 0) return fault(context, 'PROMOTION_SKU_UNKNOWN', unknown.join(', ') || '—');
  const basket = {
    ...{
      channelId: text(form, 'channelId'),
      lines: pieces,
      codes: text(form, 'codes')
        .split(/[\s,]+/)
        .filter(Boolean),
    },
    ...{ customerId: text(form, 'customerId') || null, segmentIds: [], firstOrder: form.get('firstOrder') === 'on' },
  };
  const { evaluatePromotions } = await gql(context, TryPromotion, { input: { basket, tryPromotionId: id } });
  return { tried: evaluatePromotions, unknown };
}
