import type { ReadTx } from '@mh-os/persistence';
import { documentTotals, type DocumentTotals, type VatMode } from '../resolution/amounts.rules.ts';
import type { BasketAnswer } from '../resolution/basket.rules.ts';
import { evaluatePromotions } from './evaluation.rules.ts';
import { codeKey } from './promotion.rules.ts';
import type { PromotionAnswer, PromotionBasket, PromotionLine } from './promotion.types.ts';
import { readInForce, readKnownCodes } from './promotions.read-model.ts';
import { type PromotionRecord, recordOf } from './replay.rules.ts';

/** What promotions look at besides the priced lines. */
export interface PromotionQuestion {
  readonly channelId: string;
  readonly customerId: string | null;
  /** Groups that the caller names; those that prices know the buyer to be in count too. */
  readonly segmentIds: readonly string[];
  readonly firstOrder: boolean | null;
  readonly codes: readonly string[];
  readonly at: Date;
  /** A promotion to try out as if it were active. */
  readonly tryId?: string | null;
}

/** What promotions make of a priced basket. */
export interface Promoted {
  readonly answer: PromotionAnswer;
  readonly currency: string;
  readonly mode: VatMode;
  readonly unpricedVariantIds: string[];
  readonly unknownCodes: string[];
  /** Totals of what is paid. */
  readonly totals: DocumentTotals;
  /** Everything it was decided from; made where it is asked for. */
  readonly record: () => PromotionRecord;
}

const CATEGORIES = `WITH RECURSIVE above AS (SELECT m.product_id, m.category_id AS id FROM product_category m WHERE m.product_id = ANY ($1::uuid[])
    UNION SELECT a.product_id, c.parent_id FROM above a JOIN category c ON c.id = a.id WHERE c.parent_id IS NOT NULL)
  SELECT product_id AS "productId", id FROM above`;

/** Evaluates the promotions in force over a priced basket, in the caller's transaction. */
export async function promote(tx: ReadTx, priced: BasketAnswer, question: PromotionQuestion): Promise<Promoted> {
  const { channelId, customerId, firstOrder, at, tryId = null } = question;
  const codes = [...new Set(question.codes.map((code) => code.trim()).filter(Boolean))];
  const codeKeys = codes.map(codeKey);
  const lines = await linesOf(tx, priced);
  const known = codes.length > 0 ? await readKnownCodes(tx, codeKeys) : new Set<string>();
  const promotions = await readInForce(tx, { codeKeys, customerId, at, tryId });
  const { currency, totals } = priced;
  const segmentIds = [...new Set([...question.segmentIds, ...priced.segmentIds])];
  const basket: PromotionBasket = { channelId, currency, customerId, segmentIds, firstOrder, at, lines };
  const answer = evaluatePromotions(basket, promotions);
  const paid = answer.lines.map((line) => line.after);
  return {
    ...{ answer, currency, mode: totals.mode, totals: documentTotals(paid, totals.mode, currency) },
    unpricedVariantIds: priced.lines.flatMap(({ answer: one }) => (one.outcome === 'PRICED' ? [] : [one.variantId])),
    unknownCodes: codes.filter((code) => !known.has(codeKey(code))),
    record: () => recordOf(basket, promotions),
  };
}

/** Keys are compared as text, so that the tenth line does not come before the second. */
export function promotionKey(key: string): string {
  return key.padStart(4, '0');
}

async function linesOf(tx: ReadTx, { lines }: BasketAnswer): Promise<PromotionLine[]> {
  const productIds = [...new Set(lines.flatMap(({ variant }) => (variant ? [variant.productId] : [])))];
  const rows = await tx.query<{ productId: string; id: string }>('promotion_categories', CATEGORIES, [productIds]);
  const categories = new Map<string, string[]>();
  for (const { productId, id } of rows) categories.set(productId, [...(categories.get(productId) ?? []), id]);
  return lines.flatMap(({ answer, variant }) => {
    if (answer.outcome !== 'PRICED' || !variant) return [];
    const { key, variantId, quantity, total } = answer;
    const { productId } = variant;
    const categoryIds = categories.get(productId) ?? [];
    return [{ key: promotionKey(key), variantId, productId, quantity, total, categoryIds }];
  });
}
