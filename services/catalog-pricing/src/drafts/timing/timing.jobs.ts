import { draftActivated, draftActivationFailed, draftExpired } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { type JobRun, OnJob } from '@mh-os/messaging';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { applyLines } from '../apply-lines.ts';
import { worstOf } from '../draft-lines.ts';
import { type DraftFailure, draftTransitions } from '../draft.rules.ts';
import { assertApprovalCovers, judgeForDecision } from '../open-lines.ts';
import { PriceDraftEntity } from '../price-draft.entity.ts';
import { keepStep } from '../steps/steps.ts';
import { ACTIVATION_JOB, EXPIRY_JOB, type TimerInput } from './timers.ts';

/** What a timer over many lines may take. */
const SLOW = { statementTimeoutMs: 30_000 };

/** Does what time brings to drafts: activation of what was approved for later, expiry of what nobody decided. */
@Injectable()
export class DraftTimers {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** On behalf of who approved. All lines apply in one transaction, or none and the draft says why. */
  @OnJob(ACTIVATION_JOB)
  async activate(job: JobRun, ctx: Ctx): Promise<unknown> {
    const timer = job.input as TimerInput;
    try {
      return await this.db.tx(ctx, (tx) => this.apply(tx, timer), SLOW);
    } catch (error) {
      // A database that is away is no reason to fail a draft: the job comes again.
      if (!(error instanceof DomainError) || error.kind === 'unavailable' || job.signal.aborted) throw error;
      const failure = { code: error.code, message: error.message };
      return this.db.tx(ctx, (tx) => this.fail(tx, timer, failure));
    }
  }

  @OnJob(EXPIRY_JOB)
  async expire(job: JobRun, caller: Ctx): Promise<unknown> {
    const timer = job.input as TimerInput;
    const actor = { kind: 'system', id: 'catalog-pricing', name: 'Catalogue and pricing' } as const;
    return this.db.tx(caller.with({ actor }), async (tx) => {
      const draft = await tx.lock(PriceDraftEntity, timer.draftId);
      if (draft.status !== 'SUBMITTED' || draft.expiresAt?.toISOString() !== timer.at) return { outcome: 'too late' };
      await tx.update(draft, { status: draftTransitions.next(draft.status, 'EXPIRE') });
      await keepStep(tx, draft, 'EXPIRED');
      const changes = [{ field: 'status', before: 'SUBMITTED', after: draft.status }];
      tx.emit(draftExpired, { label: draft.title, changes }, target(draft));
      return { outcome: draft.status };
    });
  }

  private async apply(tx: Tx, timer: TimerInput): Promise<unknown> {
    const draft = await lockDue(tx, timer);
    if (!draft) return { outcome: 'too late' };
    const status = draftTransitions.next(draft.status, 'ACTIVATE');
    const now = this.clock.now();
    const lines = await judgeForDecision(tx, draft.id, now, assertApprovalCovers);
    await applyLines(tx, lines, draft.id, now);
    await tx.update(draft, { status, appliedAt: now, worstOutcome: worstOf(lines) });
    await keepStep(tx, draft, 'ACTIVATED');
    const changes = [{ field: 'status', before: 'SCHEDULED', after: status }];
    tx.emit(draftActivated, { label: draft.title, lines: lines.length, changes }, target(draft));
    return { outcome: status };
  }

  private async fail(tx: Tx, timer: TimerInput, failure: DraftFailure): Promise<unknown> {
    const draft = await lockDue(tx, timer);
    if (!draft) return { outcome: 'too late' };
    await tx.update(draft, { status: draftTransitions.next(draft.status, 'FAIL'), failure });
    await keepStep(tx, draft, 'ACTIVATION_FAILED', failure.message);
    const changes = [{ field: 'status', before: 'SCHEDULED', after: draft.status }];
    tx.emit(draftActivationFailed, { label: draft.title, ...failure, changes }, target(draft));
    return { outcome: draft.status };
  }
}

/** The draft, locked, if this is still its timer: a cancelled one, or one activated by another run, is not. */
async function lockDue(tx: Tx, timer: TimerInput): Promise<PriceDraftEntity | null> {
  const draft = await tx.lock(PriceDraftEntity, timer.draftId);
  return draft.status === 'SCHEDULED' && draft.activateAt?.toISOString() === timer.at ? draft : null;
}

function target(draft: PriceDraftEntity): { aggregateId: string; aggregateVersion: number } {
  return { aggregateId: draft.id, aggregateVersion: draft.version };
}
