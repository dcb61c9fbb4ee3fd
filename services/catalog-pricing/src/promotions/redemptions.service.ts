import { promotionsCommitted, promotionsReleased, promotionsReserved } from '@mh-os/contracts';
import { toMoneyType } from '@mh-os/graphql';
import { canonicalJson, type Clock, type Ctx, DomainError, Money, sha256 } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type {
  PromotionBasketInput,
  PromotionOrderInput,
  PromotionRedemptionType,
  ReservePromotionsInput,
} from './promotion-basket.type.ts';
import type { Promoted } from './promote.ts';
import { PromotionEvaluation } from './promotion-evaluation.ts';
import { PromotionRedemptionEntity, type RedemptionStatus } from './promotion-redemption.entity.ts';
import { countUses, giveBack, lockOrder, redemptionsOf } from './redemption-writer.ts';

const REDEEM = 'catalog-pricing.promotion.redeem';
const LIVE: readonly RedemptionStatus[] = ['RESERVED', 'COMMITTED'];

/** Uses of promotions by orders: held, then used for good or given back; the order's id makes each step harmless to repeat. */
@Injectable()
export class RedemptionsService {
  constructor(
    private readonly db: Db,
    private readonly evaluation: PromotionEvaluation,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  reserve(ctx: Ctx, input: ReservePromotionsInput): Promise<PromotionRedemptionType[]> {
    ctx.require(REDEEM);
    const { orderId, basket, minutes } = input;
    if (minutes < 1 || minutes > 1_440)
      throw new DomainError('PROMOTION_INVALID', 'Promotions are held for 1 to 1,440 minutes.', { path: ['minutes'] });
    return this.db.tx(ctx, async (tx) => {
      await lockOrder(tx, orderId);
      const basketHash = hashOf(basket);
      const live = await this.liveOf(tx, orderId);
      if (live.some((one) => one.basketHash !== basketHash))
        throw new DomainError(
          'REDEMPTION_DIFFERS',
          'The order holds promotions for another basket already: release them first.',
          {
            path: ['orderId'],
          },
        );
      if (live.length > 0) return live.map(toType);
      const evaluated = await this.evaluation.of(tx, basket);
      assertExpected(evaluated, input);
      return this.hold(tx, evaluated, { orderId, basketHash, minutes, customerId: basket.customerId ?? null });
    });
  }

  commit(ctx: Ctx, { orderId }: PromotionOrderInput): Promise<PromotionRedemptionType[]> {
    ctx.require(REDEEM);
    return this.db.tx(ctx, async (tx) => {
      await lockOrder(tx, orderId);
      const live = await this.liveOf(tx, orderId);
      if (live.length === 0) throw await this.gone(tx, orderId);
      const held = live.filter((one) => one.status === 'RESERVED');
      for (const one of held) await tx.update(one, { status: 'COMMITTED' });
      if (held.length > 0) tx.emit(promotionsCommitted, told(orderId, held), target(held));
      return live.map(toType);
    });
  }

  release(ctx: Ctx, { orderId }: PromotionOrderInput): Promise<PromotionRedemptionType[]> {
    ctx.require(REDEEM);
    return this.db.tx(ctx, async (tx) => {
      await lockOrder(tx, orderId);
      const all = await redemptionsOf(tx, orderId);
      if (all.length === 0) throw await this.gone(tx, orderId);
      if (all.some((one) => one.status === 'COMMITTED'))
        throw new DomainError(
          'REDEMPTION_COMMITTED',
          'The order was placed with its promotions: they are not given back.',
        );
      await this.giveUp(
        tx,
        orderId,
        all.filter((one) => one.status === 'RESERVED'),
        'RELEASED',
      );
      return all.map(toType);
    });
  }

  /** Gives back what an order has held too long; of a sweep and a commit at once one comes first (P16). */
  expire(ctx: Ctx, orderId: string): Promise<void> {
    return this.db.tx(ctx, async (tx) => {
      await lockOrder(tx, orderId);
      const now = this.clock.now();
      const held = (await redemptionsOf(tx, orderId)).filter(
        (one) => one.status === 'RESERVED' && one.expiresAt <= now,
      );
      await this.giveUp(tx, orderId, held, 'EXPIRED');
    });
  }

  /** What an order has; what it held too long is given back on the way. */
  private async liveOf(tx: Tx, orderId: string): Promise<PromotionRedemptionEntity[]> {
    const now = this.clock.now();
    const all = await redemptionsOf(tx, orderId);
    const late = all.filter((one) => one.status === 'RESERVED' && one.expiresAt <= now);
    await this.giveUp(tx, orderId, late, 'EXPIRED');
    return all.filter((one) => LIVE.includes(one.status));
  }

  private async giveUp(
    tx: Tx,
    orderId: string,
    held: readonly PromotionRedemptionEntity[],
    status: 'RELEASED' | 'EXPIRED',
  ) {
    if (held.length === 0) return;
    for (const one of held) await tx.update(one, { status });
    await giveBack(tx, held);
    tx.emit(promotionsReleased, { ...told(orderId, held), expired: status === 'EXPIRED' }, target(held));
  }

  private async hold(
    tx: Tx,
    { answer, currency }: Promoted,
    order: { orderId: string; basketHash: string; minutes: number; customerId: string | null },
  ): Promise<PromotionRedemptionType[]> {
    const now = this.clock.now();
    const { orderId, basketHash, customerId } = order;
    const expiresAt = new Date(now.getTime() + order.minutes * 60_000);
    const applied = answer.trace.filter((one) => one.reason === 'APPLIED');
    const uses = applied.map(({ promotionId, codeId, discount }) => ({
      promotionId,
      codeId,
      customerId,
      amountMinor: discount.minorUnits,
    }));
    await countUses(tx, uses, now);
    const rows = uses.map((use) => ({ ...use, orderId, basketHash, expiresAt, currency, status: 'RESERVED' as const }));
    const held = await tx.insert<PromotionRedemptionEntity>(PromotionRedemptionEntity, rows);
    if (held.length > 0)
      tx.emit(promotionsReserved, { ...told(orderId, held), expiresAt: expiresAt.toISOString() }, target(held));
    return held.map(toType);
  }

  private async gone(tx: Tx, orderId: string): Promise<DomainError> {
    const ended = (await redemptionsOf(tx, orderId)).length > 0;
    return ended
      ? new DomainError('REDEMPTION_ENDED', 'What the order held was given back or has expired: reserve again.', {
          path: ['orderId'],
        })
      : new DomainError('REDEMPTION_UNKNOWN', 'The order holds no promotions.', { path: ['orderId'] });
  }
}

/** What is left out counts as what it means, so that a basket is the same whoever sends it. */
function hashOf({ channelId, lines, codes, customerId, segmentIds, firstOrder }: PromotionBasketInput): string {
  const plain = lines.map(({ variantId, quantity }) => ({ variantId, quantity }));
  const buyer = { customerId: customerId ?? null, segmentIds, firstOrder: firstOrder ?? null };
  return sha256(canonicalJson({ channelId, lines: plain, codes, ...buyer }));
}

function assertExpected({ answer }: Promoted, { expectedDiscount }: ReservePromotionsInput): void {
  if (!expectedDiscount) return;
  const expected = Money.parse(expectedDiscount.decimal, expectedDiscount.currency);
  if (expected.equals(answer.discount)) return;
  throw new DomainError('PROMOTION_DISCOUNT_CHANGED', `The promotions take ${answer.discount.toString()} off by now.`, {
    path: ['expectedDiscount'],
    details: { discount: answer.discount.decimal },
  });
}

function toType({
  id,
  promotionId,
  orderId,
  status,
  amountMinor,
  currency,
  expiresAt,
}: PromotionRedemptionEntity): PromotionRedemptionType {
  return { id, promotionId, orderId, status, expiresAt, amount: toMoneyType(Money.of(amountMinor, currency)) };
}

function told(orderId: string, held: readonly PromotionRedemptionEntity[]) {
  const currency = held[0]?.currency ?? 'EUR';
  const sum = held.reduce((total, one) => total.add(Money.of(one.amountMinor, currency)), Money.zero(currency));
  return {
    label: `Order ${orderId}`,
    orderId,
    promotionIds: held.map((one) => one.promotionId),
    discount: sum.toJSON(),
  };
}

const target = (held: readonly PromotionRedemptionEntity[]) => ({
  aggregateId: held[0]!.id,
  aggregateVersion: held[0]!.version,
});
