import { promotionSaved } from '@mh-os/contracts';
import { actorOf, changesOf, type Ctx, DomainError, Money, type Page } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { PromotionEntity } from './promotion.entity.ts';
import { assertConditions, assertReward, promotionPercent } from './promotion.rules.ts';
import type { PromotionCodeType, PromotionCodesArgs, PromotionsArgs, PromotionType } from './promotion.type.ts';
import type { PromotionReward } from './promotion.types.ts';
import type { CreatePromotionInput, PromotionInput, UpdatePromotionInput } from './promotions.inputs.ts';
import {
  countCodes,
  countPromotions,
  readCodePage,
  readPromotionPage,
  readPromotions,
} from './promotions.read-model.ts';
import { toStored } from './stored-reward.ts';

const READ = 'catalog-pricing.promotion.read';
const WRITE = 'catalog-pricing.promotion.write';

/** Writing and reading promotions; what is done with them is in PromotionSteps. */
@Injectable()
export class PromotionsService {
  constructor(private readonly db: Db) {}

  page(ctx: Ctx, args: PromotionsArgs): Promise<Page<PromotionType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readPromotionPage(tx, args));
  }

  count(ctx: Ctx, args: PromotionsArgs): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countPromotions(tx, args));
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, PromotionType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readPromotions(tx, ids));
  }

  codes(ctx: Ctx, args: PromotionCodesArgs): Promise<Page<PromotionCodeType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readCodePage(tx, args.promotionId, args));
  }

  countCodes(ctx: Ctx, args: PromotionCodesArgs): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countCodes(tx, args.promotionId));
  }

  create(ctx: Ctx, input: CreatePromotionInput): Promise<PromotionType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('createPromotion', input.idempotencyKey, input.promotion, async () => {
        const fresh = {
          status: 'DRAFT' as const,
          usedCount: 0,
          usedMinor: 0n,
          author: actorOf(ctx),
          approvalId: null,
          approvalHash: null,
        };
        const promotion = await tx.insert<PromotionEntity>(PromotionEntity, { ...valuesOf(input.promotion), ...fresh });
        emitSaved(tx, promotion, {});
        return { id: promotion.id };
      });
      return (await readPromotions(tx, [id])).get(id)!;
    });
  }

  update(ctx: Ctx, input: UpdatePromotionInput): Promise<PromotionType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const promotion = await tx.lock(PromotionEntity, input.id);
      const before = { ...promotion };
      if (promotion.status !== 'DRAFT')
        throw new DomainError('PROMOTION_NOT_DRAFT', `The promotion is ${promotion.status}: only a draft is changed.`, {
          path: ['id'],
        });
      await tx.update(promotion, valuesOf(input.promotion), input.expectedVersion);
      emitSaved(tx, promotion, before);
      return (await readPromotions(tx, [promotion.id])).get(promotion.id)!;
    });
  }
}

type Values = Omit<
  PromotionEntity,
  | 'id'
  | 'brandId'
  | 'version'
  | 'createdAt'
  | 'updatedAt'
  | 'status'
  | 'usedCount'
  | 'usedMinor'
  | 'author'
  | 'approvalId'
  | 'approvalHash'
>;

/** What a person wrote, checked, as it is kept. */
function valuesOf(input: PromotionInput): Values {
  const { currency, startsAt = null, endsAt = null, kind, combination, priority, firstOrderOnly, needsCode } = input;
  const money = (text: string | null | undefined): Money | null => (text ? Money.parse(text, currency) : null);
  const name = input.name.trim();
  if (!name) throw new DomainError('NAME_REQUIRED', 'A promotion needs a name.', { path: ['promotion', 'name'] });
  const reward = rewardOf(input);
  assertReward(reward);
  const minimumBasket = money(input.minimumBasket);
  const { channelIds, segmentIds } = input;
  assertConditions({ channelIds, segmentIds, firstOrderOnly, minimumBasket, from: startsAt, to: endsAt, needsCode });
  const budget = money(input.budget);
  if (budget && budget.minorUnits <= 0n) refuse('budget', 'A budget is more than zero.');
  return {
    ...{
      name,
      kind,
      combination,
      priority,
      currency: Money.zero(currency).currency,
      reward: toStored(reward),
      channelIds,
      segmentIds,
    },
    scope: { variantIds: input.variantIds, productIds: input.productIds, categoryIds: input.categoryIds },
    ...{ firstOrderOnly, needsCode, startsAt, endsAt, minimumBasketMinor: minimumBasket?.minorUnits ?? null },
    ...{
      limitTotal: limit(input.limitTotal, 'limitTotal'),
      limitPerCustomer: limit(input.limitPerCustomer, 'limitPerCustomer'),
    },
    budgetMinor: budget?.minorUnits ?? null,
  };
}

function limit(value: number | null | undefined, path: string): number | null {
  if (value === null || value === undefined) return null;
  return value >= 1 && value <= 1_000_000_000 ? value : refuse(path, 'A limit is 1 or more.');
}

function refuse(path: string, message: string): never {
  throw new DomainError('PROMOTION_INVALID', message, { path: ['promotion', path] });
}

function rewardOf(input: PromotionInput): PromotionReward {
  const { kind, currency, buy, get, mostTimes = null } = input;
  const needed = (text: string | null | undefined, path: string): string =>
    text ?? refuse(path, `${kind} needs ${path}.`);
  if (kind === 'PERCENTAGE') return { kind, percent: promotionPercent(needed(input.percent, 'percent')) };
  if (kind === 'FIXED_AMOUNT') return { kind, amount: Money.parse(needed(input.amount, 'amount'), currency) };
  if (kind === 'BUY_X_GET_Y')
    return { kind, buy: buy ?? 0, get: get ?? 0, percent: promotionPercent(input.percent ?? '100'), mostTimes };
  const items = input.bundleItems.map(({ variantId, quantity }) => ({ variantId, quantity }));
  return { kind, items, price: Money.parse(needed(input.bundlePrice, 'bundlePrice'), currency), mostTimes };
}

function emitSaved(tx: Tx, promotion: PromotionEntity, before: object): void {
  const { id, version, name, kind, status, reward, priority, combination, startsAt, endsAt, limitTotal } = promotion;
  const changes = changesOf(before, { name, kind, reward, priority, combination, startsAt, endsAt, limitTotal });
  tx.emit(promotionSaved, { label: name, kind, status, changes }, { aggregateId: id, aggregateVersion: version });
}
