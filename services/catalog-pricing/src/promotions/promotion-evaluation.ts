import { toMoneyType } from '@mh-os/graphql';
import { type Clock, type Ctx, Money } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { documentTotals } from '../resolution/amounts.rules.ts';
import { ResolutionService } from '../resolution/resolution.service.ts';
import { type Promoted, promote } from './promote.ts';
import type { EvaluatedBasketType, EvaluatePromotionsInput, PromotionBasketInput } from './promotion-basket.type.ts';
import type { DiscountedLine } from './promotion.types.ts';

/** How a basket is evaluated. */
export interface EvaluateOptions {
  readonly at?: Date | null;
  readonly tryId?: string | null;
}

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

  /** The same for services that sell. */
  promoted(ctx: Ctx, basket: PromotionBasketInput, at: Date | null): Promise<Promoted> {
    ctx.require('catalog-pricing.price.read');
    return this.db.read(ctx, (tx) => this.of(tx, basket, { at }));
  }

  /** The same inside of a transaction. */
  async of(tx: ReadTx, basket: PromotionBasketInput, { at, tryId }: EvaluateOptions = {}): Promise<Promoted> {
    const now = at ?? this.clock.now();
    const { channelId, segmentIds, customerId = null, firstOrder = null } = basket;
    const priced = await this.prices.resolve(tx.ctx, {
      channelId,
      lines: basket.lines,
      customerId,
      segmentIds,
      at: now,
    });
    const question = { channelId, customerId, segmentIds, firstOrder, codes: basket.codes, at: now };
    return promote(tx, priced, { ...question, tryId: tryId ?? null });
  }
}

function toType(promoted: Promoted): EvaluatedBasketType {
  const { answer, currency, mode, unpricedVariantIds, unknownCodes, totals: after } = promoted;
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
