import { draftApproved, draftCancelled, draftRejected, draftScheduled, draftUpdated } from '@mh-os/contracts';
import { actorOf, type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { Jobs } from '@mh-os/messaging';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { config } from '../config.ts';
import { applyLines } from './apply-lines.ts';
import { worstOf } from './draft-lines.ts';
import { lockDraft } from './draft-writing.ts';
import { assertActivation, assertAuthor, assertMayDecide, assertPerson, draftTransitions } from './draft.rules.ts';
import type { ApprovePriceDraftInput, PriceDraftStepInput, RejectPriceDraftInput } from './drafts.inputs.ts';
import { readDrafts } from './drafts.read-model.ts';
import { judgeForDecision } from './open-lines.ts';
import type { PriceDraftEntity } from './price-draft.entity.ts';
import type { PriceDraftType } from './price-draft.type.ts';
import { keepStep } from './steps/steps.ts';
import { withdrawDraft } from './withdraw.ts';
import { ACTIVATION_JOB, EXPIRY_JOB, setTimer } from './timing/timers.ts';

/** What a decision over many lines may take; imports write long drafts. */
const SLOW = { statementTimeoutMs: 30_000 };
const DAY_MS = 86_400_000;

/** The steps of a price draft after it was written. */
@Injectable()
export class DraftDecisions {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  submit(ctx: Ctx, input: PriceDraftStepInput): Promise<PriceDraftType> {
    ctx.require('catalog-pricing.draft.create');
    return this.step(ctx, async (tx) => {
      const draft = await lockDraft(tx, input);
      assertAuthor(draft.author, ctx.actor, 'SUBMIT');
      const status = draftTransitions.next(draft.status, 'SUBMIT');
      const now = this.clock.now();
      const lines = await judgeForDecision(tx, draft.id, now);
      const expiresAt = new Date(now.getTime() + config().MH_DRAFT_EXPIRY_DAYS * DAY_MS);
      await tx.update(draft, { status, submittedAt: now, expiresAt, worstOutcome: worstOf(lines) });
      await keepStep(tx, draft, 'SUBMITTED');
      await setTimer(this.jobs, tx, EXPIRY_JOB, draft.id, expiresAt);
      emitStatus(tx, draft, 'DRAFT');
      return draft;
    });
  }

  withdraw(ctx: Ctx, input: PriceDraftStepInput): Promise<PriceDraftType> {
    ctx.require('catalog-pricing.draft.create');
    return this.step(ctx, async (tx) => {
      const draft = await lockDraft(tx, input);
      assertAuthor(draft.author, ctx.actor, 'WITHDRAW');
      await withdrawDraft(tx, draft);
      return draft;
    });
  }

  /**
   * Guardrails, four eyes and the basis of every line are checked, then all lines apply or none: at once, or at the instant
   * asked for, when everything is checked again.
   */
  async approve(ctx: Ctx, input: ApprovePriceDraftInput): Promise<PriceDraftType> {
    ctx.require('catalog-pricing.draft.approve');
    const { idempotencyKey, ...body } = input;
    const { activateAt, ...plain } = body;
    const key = activateAt ? { ...plain, activateAt: activateAt.toISOString() } : plain;
    return this.step(ctx, (tx) =>
      tx.idempotent('approvePriceDraft', idempotencyKey, key, async () => {
        const draft = await lockDraft(tx, body);
        const status = draftTransitions.next(draft.status, activateAt ? 'SCHEDULE' : 'APPROVE');
        assertMayDecide(draft.author, ctx.actor);
        const now = this.clock.now();
        if (activateAt) assertActivation(activateAt, now);
        const lines = await judgeForDecision(tx, draft.id, now);
        const decided = { status, decidedAt: now, decidedBy: actorOf(ctx), worstOutcome: worstOf(lines) };
        const changes = [{ field: 'status', before: 'SUBMITTED', after: status }];
        const told = { label: draft.title, lines: lines.length, changes };
        if (activateAt) {
          await tx.update(draft, { ...decided, activateAt });
          await setTimer(this.jobs, tx, ACTIVATION_JOB, draft.id, activateAt);
          tx.emit(draftScheduled, { ...told, activateAt: activateAt.toISOString() }, target(draft));
        } else {
          await applyLines(tx, lines, draft.id, now);
          await tx.update(draft, { ...decided, appliedAt: now });
          tx.emit(draftApproved, told, target(draft));
        }
        await keepStep(tx, draft, activateAt ? 'SCHEDULED' : 'APPROVED');
        return { id: draft.id };
      }),
    );
  }

  reject(ctx: Ctx, input: RejectPriceDraftInput): Promise<PriceDraftType> {
    ctx.require('catalog-pricing.draft.approve');
    return this.step(ctx, async (tx) => {
      const draft = await lockDraft(tx, input);
      const status = draftTransitions.next(draft.status, 'REJECT');
      assertMayDecide(draft.author, ctx.actor);
      const reason = reasonOf(input, 'Say why the draft is rejected.');
      await tx.update(draft, { status, reason, decidedAt: this.clock.now(), decidedBy: actorOf(ctx) });
      await keepStep(tx, draft, 'REJECTED', reason);
      const changes = [{ field: 'status', before: 'SUBMITTED', after: status }];
      tx.emit(draftRejected, { label: draft.title, reason, changes }, target(draft));
      return draft;
    });
  }

  /** Takes back an approval before its time; who decided stays on record. */
  cancel(ctx: Ctx, input: RejectPriceDraftInput): Promise<PriceDraftType> {
    ctx.require('catalog-pricing.draft.approve');
    return this.step(ctx, async (tx) => {
      const draft = await lockDraft(tx, input);
      const status = draftTransitions.next(draft.status, 'CANCEL');
      assertPerson(ctx.actor);
      const reason = reasonOf(input, 'Say why the activation is cancelled.');
      await tx.update(draft, { status, reason });
      await keepStep(tx, draft, 'CANCELLED', reason);
      const changes = [{ field: 'status', before: 'SCHEDULED', after: status }];
      tx.emit(draftCancelled, { label: draft.title, reason, changes }, target(draft));
      return draft;
    });
  }

  private step(ctx: Ctx, work: (tx: Tx) => Promise<{ id: string }>): Promise<PriceDraftType> {
    return this.db.tx(
      ctx,
      async (tx) => {
        const { id } = await work(tx);
        return (await readDrafts(tx, [id])).get(id)!;
      },
      SLOW,
    );
  }
}

function reasonOf(input: RejectPriceDraftInput, message: string): string {
  const reason = input.reason.trim();
  if (!reason) throw new DomainError('REASON_REQUIRED', message, { path: ['reason'] });
  return reason;
}

function target(draft: PriceDraftEntity): { aggregateId: string; aggregateVersion: number } {
  return { aggregateId: draft.id, aggregateVersion: draft.version };
}

function emitStatus(tx: Tx, draft: PriceDraftEntity, before: string): void {
  const changes = [{ field: 'status', before, after: draft.status }];
  tx.emit(draftUpdated, { label: draft.title, changes }, target(draft));
}
