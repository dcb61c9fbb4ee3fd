import { approvalSettled, approvalWanted, promotionStatusChanged } from '@mh-os/contracts';
import { canonicalJson, type Clock, type Ctx, DomainError, newId, sha256 } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { judgePromotion, type PromotionVerdict } from './promotion-judge.ts';
import { PromotionEntity } from './promotion.entity.ts';
import { promotionLife } from './promotion.rules.ts';
import type { PromotionType } from './promotion.type.ts';
import type { PromotionStatus } from './promotion.types.ts';
import type { ChangePromotionStatusInput } from './promotions.inputs.ts';
import { MOST_ACTIVE, readPromotions } from './promotions.read-model.ts';

export const PROMOTION_CHANGE = 'catalog-pricing.promotion.activate';
const ACTIVE = `SELECT count(*)::int AS n FROM promotion WHERE status = 'ACTIVE' AND (ends_at IS NULL OR ends_at > $1)`;

/** What is done with promotions. Activating one that would break a guardrail is refused, or waits for a second person. */
@Injectable()
export class PromotionSteps {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  step(ctx: Ctx, input: ChangePromotionStatusInput): Promise<{ promotion: PromotionType; waits: boolean }> {
    ctx.require('catalog-pricing.promotion.write');
    return this.db.tx(ctx, async (tx) => {
      const promotion = await tx.lock(PromotionEntity, input.id);
      const { status } = promotion;
      const target = promotionLife.next(status, input.step);
      const waits = target === 'ACTIVE' && (await this.mustWait(tx, promotion));
      if (waits && status === 'DRAFT') await askForApproval(tx, promotion, input.expectedVersion);
      else if (waits)
        throw new DomainError(
          'GUARDRAIL_NEEDS_APPROVAL',
          'Resuming it would break a guardrail by now: end it and write another.',
        );
      else await moveTo(tx, promotion, target, input.expectedVersion);
      return { promotion: (await readPromotions(tx, [promotion.id])).get(promotion.id)!, waits };
    });
  }

  private async mustWait(tx: Tx, promotion: PromotionEntity): Promise<boolean> {
    const now = this.clock.now();
    const [row] = await tx.query<{ n: number }>('promotions_active', ACTIVE, [now]);
    if ((row?.n ?? 0) >= MOST_ACTIVE)
      throw new DomainError('PROMOTION_TOO_MANY', `At most ${MOST_ACTIVE} promotions are active at once.`);
    const verdict = await judgePromotion(tx, promotion, now);
    refuseBlocked(verdict);
    // What machines write is always looked at by a person.
    return verdict.outcome === 'NEEDS_APPROVAL' || tx.ctx.actor.kind !== 'person';
  }
}

/** Refuses what a guardrail with the policy BLOCK forbids. */
export function refuseBlocked({ outcome, message, sku }: PromotionVerdict): void {
  if (outcome === 'BLOCKED')
    throw new DomainError('GUARDRAIL_BLOCKED', `${sku}: ${message}`, { path: ['id'], details: { sku } });
}

/** Brings a promotion to a status and tells of it. */
export async function moveTo(
  tx: Tx,
  promotion: PromotionEntity,
  status: PromotionStatus,
  expectedVersion?: number,
): Promise<void> {
  const before = promotion.status;
  await tx.update(promotion, { status, approvalId: null, approvalHash: null }, expectedVersion);
  tell(tx, promotion, before);
}

function tell(tx: Tx, { id, version, name, status }: PromotionEntity, before: string): void {
  const changes = [{ field: 'status', before, after: status }];
  tx.emit(promotionStatusChanged, { label: name, status, changes }, { aggregateId: id, aggregateVersion: version });
}

/** Asks for a second person; what is approved is the promotion as it is now, which nobody can change while it waits. */
async function askForApproval(tx: Tx, promotion: PromotionEntity, expectedVersion: number): Promise<void> {
  const before = promotion.status;
  const approvalId = newId();
  const payload = payloadOf(promotion);
  const payloadHash = sha256(payload);
  await tx.update(promotion, { status: 'PENDING', approvalId, approvalHash: payloadHash }, expectedVersion);
  tell(tx, promotion, before);
  const wish = {
    ...{ kind: PROMOTION_CHANGE, subjectType: 'promotion', subjectId: promotion.id, payload, payloadHash },
    ...{
      service: 'catalog-pricing',
      permission: 'catalog-pricing.promotion.write',
      reason: null,
      label: promotion.name,
    },
    summary: `Activate the promotion ${promotion.name}, which a guardrail asks a second person about`,
    changes: [{ field: 'status', before, after: 'ACTIVE' }],
  };
  tx.emit(approvalWanted, wish, { aggregateId: approvalId, aggregateVersion: 1 });
}

/** What is approved: everything that decides what the promotion takes off. */
export function payloadOf(promotion: PromotionEntity): string {
  const { id, name, kind, combination, priority, currency, reward, scope, channelIds, segmentIds, firstOrderOnly } =
    promotion;
  const { minimumBasketMinor, needsCode, startsAt, endsAt, limitTotal, limitPerCustomer, budgetMinor } = promotion;
  return canonicalJson({
    ...{ id, name, kind, combination, priority, currency, reward, scope, channelIds, segmentIds, firstOrderOnly },
    ...{ minimumBasketMinor, needsCode, startsAt, endsAt, limitTotal, limitPerCustomer, budgetMinor },
  });
}

/** Tells approvals what came of it. */
export function settle(
  tx: Tx,
  promotion: PromotionEntity,
  approval: { id: string; payloadHash: string },
  failure: { code: string; message: string } | null,
): void {
  const outcome = failure ? ('failed' as const) : ('applied' as const);
  const told = {
    kind: PROMOTION_CHANGE,
    subjectType: 'promotion',
    subjectId: promotion.id,
    payloadHash: approval.payloadHash,
  };
  tx.emit(
    approvalSettled,
    { ...told, label: promotion.name, outcome, failure },
    { aggregateId: approval.id, aggregateVersion: 2 },
  );
}
