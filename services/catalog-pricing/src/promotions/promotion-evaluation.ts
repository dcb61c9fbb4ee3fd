import { toMoneyType } from '@mh-os/graphql';
import { type Clock, type Ctx, Money } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { documentTotals, type VatMode } from '../resolution/amounts.rules.ts';
import type { BasketAnswer } from '../resolution/basket.rules.ts';
import { ResolutionService } from '../resolution/resolution.service.ts';
import { evaluatePromotions } from './evaluation.rules.ts';
import type { EvaluatedBasketType, EvaluatePromotionsInput, PromotionBasketInput } from './promotion-basket.type.ts';
import { codeKey } from './promotion.rules.ts';
import type { DiscountedLine, PromotionAnswer, PromotionLine } from './promotion.types.ts';
import { readInForce, readKnownCodes } from './promotions.read-model.ts';

/** A basket with its prices and what promotions make of it. */
export interface Evaluated {
  readonly answer: PromotionAnswer;
  readonly currency: string;
  readonly mode: VatMode;
  readonly unpricedVariantIds: string[];
  readonly unknownCodes: string[];
}

/** How a basket is evaluated. */
export interface EvaluateOptions {
  readonly at?: Date | null;
  readonly tryId?: string | null;
}

const CATEGORIES = `WITH RECURSIVE above AS (SELECT m.product_id, m.category_id AS id FROM product_category m WHERE m.product_id = ANY ($1::uuid[])
    UNION SELECT a.product_id, c.parent_id FROM above a JOIN category c ON c.id = a.id WHERE c.parent_id IS NOT NULL)
  SELECT product_id AS "productId", id FROM above`;

/** Prices a basket and evaluates the promotions in force over it. */
@Injectable()
export class PromotionEvaluation {
  constructor(
    private readonly db: Db,
    private readonly prices: ResolutionService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async evaluate(ctx: Ctx, input: EvaluatePromotionsInput): Promise<EvaluatedBasketType> {
    ctx.require('catalog-pricing.price.read');
    const tryId = input.tryPromotionId ?? null;
    if (tryId !== null) ctx.require('catalog-pricing.promotion.read');
    return this.db.read(ctx, async (tx) => toType(await this.of(tx, input.basket, { at: input.at ?? null, tryId })));
  }

  /** The same inside of a transaction. */
  async of(tx: ReadTx, basket: PromotionBasketInput, { at, tryId }: EvaluateOptions = {}): Promise<Evaluated> {
    const now = at ?? this.clock.now();
    const { channelId, segmentIds, customerId = null, firstOrder = null } = basket;
    const priced = await this.prices.resolve(tx.ctx, {
      channelId,
      lines: basket.lines,
      customerId,
      segmentIds,
      at: now,
    });
    const codes = [...new Set(basket.codes.map((code) => code.trim()).filter(Boolean))];
    const codeKeys = codes.map(codeKey);
    const [lines, known, promotions] = [
      await linesOf(tx, priced),
      codes.length > 0 ? await readKnownCodes(tx, codeKeys) : new Set<string>(),
      await readInForce(tx, { codeKeys, customerId, at: now, tryId: tryId ?? null }),
    ];
    const { currency, totals } = priced;
    const question = { channelId, currency, customerId, segmentIds, firstOrder, at: now, lines };
    return {
      ...{ answer: evaluatePromotions(question, promotions), currency, mode: totals.mode },
      unpricedVariantIds: priced.lines.flatMap(({ answer }) => (answer.outcome === 'PRICED' ? [] : [answer.variantId])),
      unknownCodes: codes.filter((code) => !known.has(codeKey(code))),
    };
  }
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
    // Keys are compared as text, so that the tenth line does not come before the second.
    return [
      {
        key: key.padStart(4, '0'),
        variantId,
        productId,
        quantity,
        total,
        categoryIds: categories.get(productId) ?? [],
      },
    ];
  });
}

function toType({ answer, currency, mode, unpricedVariantIds, unknownCodes }: Evaluated): EvaluatedBasketType {
  const after = documentTotals(
    answer.lines.map((line) => line.after),
    mode,
    currency,
  );
  const before = documentTotals(
    answer.lines.map((line) => line.before),
    mode,
    currency,
  );
  return {
    ...{ unpricedVariantIds, unknownCodes, lines: answer.lines.map(toLine) },
    promotions: answer.trace.map(({ promotionId, name, reason, discount }) => ({
      promotionId,
      name,
      reason,
      discount: toMoneyType(discount),
    })),
    ...{ discount: toMoneyType(answer.discount), grossBefore: toMoneyType(before.gross) },
    ...{ gross: toMoneyType(after.gross), net: toMoneyType(after.net), tax: toMoneyType(after.tax) },
  };
}

function toLine({ variantId, quantity, before, after, discounts }: DiscountedLine) {
  const shown = (money: Money) => toMoneyType(money);
  return {
    ...{ variantId, quantity, vatPercent: after.vatPercent, grossBefore: shown(before.gross) },
    ...{ gross: shown(after.gross), net: shown(after.net), tax: shown(after.tax) },
    discounts: discounts.map(({ promotionId, amount }) => ({ promotionId, amount: shown(amount) })),
  };
}
