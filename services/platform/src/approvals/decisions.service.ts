import { type Clock, type Ctx, DomainError, isId } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { asPlatform } from '../platform-scope.ts';
import { ApprovalHandlers } from './approval-handlers.ts';
import { ApprovalRequestEntity } from './approval-request.entity.ts';
import { updateRequest } from './approval-writes.ts';
import { approvalTransitions, checkDecision, checkWithdrawal, DECIDE } from './approvals.rules.ts';
import { announceDecision, ApprovalsService, OWN_SERVICE } from './approvals.service.ts';

/** A decision about a protected change. */
export interface Decision {
  readonly id: string;
  /** Hash of what the decider has seen. */
  readonly payloadHash: string;
  readonly note?: string | null | undefined;
}

/** Deciding about protected changes. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly db: Db,
    private readonly approvals: ApprovalsService,
    private readonly handlers: ApprovalHandlers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Approves: the change is applied in this very transaction. One that no longer fits its subject ends as FAILED. */
  async approve(ctx: Ctx, decision: Decision): Promise<ApprovalRequestEntity> {
    ctx.require(DECIDE);
    const scope = await this.scopeOf(ctx, decision.id);
    const step = { applying: false };
    try {
      return await this.db.tx(scope, (tx) => this.approveIn(tx, decision, step));
    } catch (error) {
      if (!step.applying || !(error instanceof DomainError) || error.kind !== 'user') throw error;
      const { code, message } = error;
      return this.db.tx(scope, async (tx) => {
        const request = await this.decide(tx, 'approve', decision);
        return this.approvals.settle(tx, request, { code, message });
      });
    }
  }

  /** Rejects: nothing changes. */
  async reject(ctx: Ctx, decision: Decision): Promise<ApprovalRequestEntity> {
    ctx.require(DECIDE);
    return this.db.tx(await this.scopeOf(ctx, decision.id), async (tx) => {
      const request = await this.decide(tx, 'reject', decision);
      announceDecision(tx, request, 'rejected');
      return request;
    });
  }

  /** Takes one's own change back. */
  async withdraw(ctx: Ctx, id: string): Promise<ApprovalRequestEntity> {
    ctx.requireSignedIn();
    ctx.requireAdmitted();
    return this.db.tx(await this.scopeOf(ctx, id), async (tx) => {
      const request = await tx.lock(ApprovalRequestEntity, id);
      checkWithdrawal(request, ctx.actor);
      const now = this.clock.now();
      await updateRequest(tx, request, { state: 'WITHDRAWN', decidedAt: now }, now);
      announceDecision(tx, request, 'withdrawn');
      return request;
    });
  }

  /** Ends a request whose time is over; does nothing where it was decided before. */
  expire(ctx: Ctx, id: string): Promise<void> {
    return this.db.tx(ctx, async (tx) => {
      const request = await tx.lock(ApprovalRequestEntity, id);
      if (request.state !== 'PENDING' || request.expiresAt > this.clock.now()) return;
      const state = approvalTransitions.next(request.state, 'expire');
      await updateRequest(tx, request, { state }, this.clock.now());
      announceDecision(tx, request, 'expired');
    });
  }

  /**
   * What the decision's transaction may see: a request of the platform is found by people of the platform alone, whatever
   * brand their session has; every other one is the session brand's.
   */
  private async scopeOf(ctx: Ctx, id: string): Promise<Ctx> {
    const kindIn = (scope: Ctx) =>
      isId(id)
        ? this.db.read(scope, async (tx) => (await tx.findOne(ApprovalRequestEntity, { id }))?.kind)
        : Promise.resolve(undefined);
    const above = asPlatform(ctx, null);
    if (ctx.platform && (await kindIn(above)) !== undefined) return above;
    ctx.requireBrand();
    const kind = await kindIn(ctx);
    return kind !== undefined && this.handlers.platformScope(kind) ? asPlatform(ctx) : ctx;
  }

  private async approveIn(tx: Tx, decision: Decision, step: { applying: boolean }): Promise<ApprovalRequestEntity> {
    const request = await this.decide(tx, 'approve', decision);
    announceDecision(tx, request, 'approved');
    if (request.service !== OWN_SERVICE) return request;
    const handler = this.handlers.of(request.kind);
    step.applying = true;
    await handler.apply(tx, handler.payload.parse(JSON.parse(request.payload)), request);
    return this.approvals.settle(tx, request, null);
  }

  /** Locks the request and notes the decision; of several at once one gets here first, the others see its outcome. */
  private async decide(tx: Tx, action: 'approve' | 'reject', decision: Decision): Promise<ApprovalRequestEntity> {
    const { actor } = tx.ctx;
    const now = this.clock.now();
    const request = await tx.lock(ApprovalRequestEntity, decision.id);
    checkDecision(request, { action, actor, hash: decision.payloadHash, now });
    tx.ctx.require(request.permission);
    const state = approvalTransitions.next(request.state, action);
    const decider = { deciderId: actor.id, deciderName: actor.name ?? null, decidedAt: now };
    await updateRequest(tx, request, { state, ...decider, note: decision.note ?? null }, now);
    return request;
  }
}
