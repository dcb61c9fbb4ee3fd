import { promotionCommitRpc, promotionEvaluateRpc, promotionReleaseRpc, promotionReserveRpc } from '@mh-os/contracts';
import { type Ctx, Money } from '@mh-os/kernel';
import { OnRpc } from '@mh-os/messaging';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { PromotionBasketInput, PromotionRedemptionType } from './promotion-basket.type.ts';
import { PromotionEvaluation } from './promotion-evaluation.ts';
import { toDiscount, toTrace } from './promotions.rpc-view.ts';
import { RedemptionsService } from './redemptions.service.ts';

type Of<D extends { readonly request: z.ZodType }> = z.infer<D['request']>;
type Told = z.infer<typeof promotionReserveRpc.reply>;

/** How long an order holds promotions where the caller does not say. */
const MINUTES = 30;

/** Answers services that sell with promotions and codes; the caller needs the same permissions as anybody else. */
@Injectable()
export class PromotionsRpc {
  constructor(
    private readonly evaluation: PromotionEvaluation,
    private readonly redemptions: RedemptionsService,
  ) {}

  @OnRpc(promotionEvaluateRpc)
  async evaluate(
    request: Of<typeof promotionEvaluateRpc>,
    ctx: Ctx,
  ): Promise<z.infer<typeof promotionEvaluateRpc.reply>> {
    const at = request.at ? new Date(request.at) : null;
    const promoted = await this.evaluation.promoted(ctx, basketOf(request.basket), at);
    const { answer, totals, unknownCodes, unpricedVariantIds } = promoted;
    return {
      lines: answer.lines.map(({ variantId, quantity, after, discounts }) => ({
        ...{ variantId, quantity, vatPercent: after.vatPercent, discounts: discounts.map(toDiscount) },
        ...{ gross: after.gross.toJSON(), net: after.net.toJSON(), tax: after.tax.toJSON() },
      })),
      ...{ trace: answer.trace.map(toTrace), discount: answer.discount.toJSON(), unknownCodes, unpricedVariantIds },
      totals: { net: totals.net.toJSON(), tax: totals.tax.toJSON(), gross: totals.gross.toJSON() },
    };
  }

  @OnRpc(promotionReserveRpc)
  async reserve(request: Of<typeof promotionReserveRpc>, ctx: Ctx): Promise<Told> {
    const { orderId, expectedDiscount, minutes = MINUTES } = request;
    const expected = expectedDiscount && Money.of(BigInt(expectedDiscount.minorUnits), expectedDiscount.currency);
    const input = { orderId, minutes, basket: basketOf(request.basket), expectedDiscount: expected ?? null };
    return told(await this.redemptions.reserve(ctx, input));
  }

  @OnRpc(promotionCommitRpc)
  async commit(request: Of<typeof promotionCommitRpc>, ctx: Ctx): Promise<Told> {
    return told(await this.redemptions.commit(ctx, request));
  }

  @OnRpc(promotionReleaseRpc)
  async release(request: Of<typeof promotionReleaseRpc>, ctx: Ctx): Promise<Told> {
    return told(await this.redemptions.release(ctx, request));
  }
}

function basketOf(basket: Of<typeof promotionReserveRpc>['basket']): PromotionBasketInput {
  const { codes = [], segmentIds = [], customerId = null, firstOrder = null } = basket;
  return { ...basket, codes, segmentIds, customerId, firstOrder };
}

function told(uses: readonly PromotionRedemptionType[]): Told {
  return {
    redemptions: uses.map(({ id, promotionId, status, amount, expiresAt }) => ({
      ...{ id, promotionId, status, expiresAt: new Date(expiresAt).toISOString() },
      amount: { minorUnits: String(amount.minorUnits), currency: amount.currency },
    })),
  };
}
