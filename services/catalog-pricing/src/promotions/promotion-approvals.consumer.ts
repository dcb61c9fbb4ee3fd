import { approvalDecided, type Envelope } from '@mh-os/contracts';
import { type ActorKind, type Clock, DomainError, isId, sha256 } from '@mh-os/kernel';
import { OnEvent } from '@mh-os/messaging';
import { CLOCK, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { judgePromotion } from './promotion-judge.ts';
import { moveTo, payloadOf, refuseBlocked, settle } from './promotion-steps.ts';
import { PromotionEntity } from './promotion.entity.ts';

type Decided = Envelope<z.infer<typeof approvalDecided.schema>>;

/** Activates what a second person approved: exactly that, and only if no guardrail forbids it by now (P7). */
@Injectable()
export class PromotionApprovalsConsumer {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  @OnEvent(approvalDecided)
  async decided({ aggregateId, actor, data }: Decided, tx: Tx): Promise<void> {
    if (data.service !== 'catalog-pricing' || !isId(aggregateId)) return;
    const promotion = await tx.findOne(PromotionEntity, { approvalId: aggregateId });
    if (!promotion) return;
    const decider = tx.as(tx.ctx.with({ actor: { ...actor, kind: actor.kind as ActorKind } }));
    const approval = { id: aggregateId, payloadHash: data.payloadHash };
    if (data.decision !== 'approved') return moveTo(decider, promotion, 'DRAFT');
    const failure = await this.failureOf(tx, promotion, data.payloadHash);
    await moveTo(decider, promotion, failure ? 'DRAFT' : 'ACTIVE');
    settle(decider, promotion, approval, failure);
  }

  private async failureOf(tx: Tx, promotion: PromotionEntity, approvedHash: string) {
    const { approvalHash } = promotion;
    if (approvalHash !== approvedHash || sha256(payloadOf(promotion)) !== approvedHash)
      return { code: 'APPROVAL_HASH_MISMATCH', message: 'What was approved is not what was asked for.' };
    try {
      refuseBlocked(await judgePromotion(tx, promotion, this.clock.now()));
      return null;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { code: error.code, message: error.message };
    }
  }
}
