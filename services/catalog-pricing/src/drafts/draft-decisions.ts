import { draftApproved, draftRejected, draftUpdated } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { actorOf } from '../actor.type.ts';
import { writePrices } from '../prices/price-writer.ts';
import { lockDraft } from './draft-writing.ts';
import { worstOf } from './draft-lines.ts';
import { assertNotBlocked, assertCurrent, keepVerdicts, lockLines, type OpenLine } from './open-lines.ts';
import { assertAuthor, assertMayDecide, draftTransitions } from './draft.rules.ts';
import type { ApprovePriceDraftInput, PriceDraftStepInput, RejectPriceDraftInput } from './drafts.inputs.ts';
import { readDrafts } from './drafts.read-model.ts';
import type { PriceDraftEntity } from './price-draft.entity.ts';
import type { PriceDraftType } from './price-draft.type.ts';

/** What a decision over many lines may take; imports write long drafts. */
const SLOW = { statementTimeoutMs: 30_000 };

/** The steps of a price draft after it was written. */
@Injectable()
export class DraftDecisions {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  submit(ctx: Ctx, input: PriceDraftStepInput): Promise<PriceDraftType> {
    ctx.require('catalog-pricing.draft.create');
    return this.step(ctx, async (tx) => {
      const draft = await lockDraft(tx, input);
      assertAuthor(draft.author, ctx.actor, 'SUBMIT');
      const status = draftTransitions.next(draft.status, 'SUBMIT');
      const lines = await this.judged(tx, draft);
      await tx.update(draft, { status, submittedAt: this.clock.now(), worstOutcome: worstOf(lines) });
      emitStatus(tx, draft, 'DRAFT');
      return draft;
    });
  }

  withdraw(ctx: Ctx, input: PriceDraftStepInput): Promise<PriceDraftType> {
    ctx.require('catalog-pricing.draft.create');
    return this.step(ctx, async (tx) => {
      const draft = await lockDraft(tx, input);
      assertAuthor(draft.author, ctx.actor, 'WITHDRAW');
      const before = draft.status;
      await tx.update(draft, { status: draftTransitions.next(before, 'WITHDRAW') });
      emitStatus(tx, draft, before);
      return draft;
    });
  }

  /** Approval is activation: guardrails, four eyes and the basis of every line are checked here, then all lines apply or none. */
  async approve(ctx: Ctx, input: ApprovePriceDraftInput): Promise<PriceDraftType> {
    ctx.require('catalog-pricing.draft.approve');
    const { idempotencyKey, ...body } = input;
    return this.step(ctx, (tx) =>
      tx.idempotent('approvePriceDraft', idempotencyKey, body, async () => {
        const draft = await lockDraft(tx, body);
        const status = draftTransitions.next(draft.status, 'APPROVE');
        assertMayDecide(draft.author, ctx.actor);
        const lines = await this.judged(tx, draft);
        const now = this.clock.now();
        await writePrices(tx, lines.map(toChange), draft.id, now);
        const decided = { status, decidedAt: now, decidedBy: actorOf(ctx), worstOutcome: worstOf(lines) };
        await tx.update(draft, decided);
        const changes = [{ field: 'status', before: 'SUBMITTED', after: status }];
        tx.emit(draftApproved, { label: draft.title, lines: lines.length, changes }, target(draft));
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
      const reason = input.reason.trim();
      if (!reason) throw new DomainError('REASON_REQUIRED', 'Say why the draft is rejected.', { path: ['reason'] });
      await tx.update(draft, { status, reason, decidedAt: this.clock.now(), decidedBy: actorOf(ctx) });
      const changes = [{ field: 'status', before: 'SUBMITTED', after: status }];
      tx.emit(draftRejected, { label: draft.title, reason, changes }, target(draft));
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

  /** The draft's lines with their prices locked, still on the prices that they were written against, judged anew. */
  private async judged(tx: Tx, draft: PriceDraftEntity): Promise<OpenLine[]> {
    const lines = await lockLines(tx, draft.id, this.clock.now());
    assertCurrent(lines);
    assertNotBlocked(tx.ctx, lines);
    await keepVerdicts(tx, lines);
    return lines;
  }
}

function target(draft: PriceDraftEntity): { aggregateId: string; aggregateVersion: number } {
  return { aggregateId: draft.id, aggregateVersion: draft.version };
}

function emitStatus(tx: Tx, draft: PriceDraftEntity, before: string): void {
  const changes = [{ field: 'status', before, after: draft.status }];
  tx.emit(draftUpdated, { label: draft.title, changes }, target(draft));
}

function toChange({ variant, channel, price, row, current }: OpenLine) {
  return { variant, channel, price, baseVersion: row.baseVersion, before: current?.net ?? null };
}
