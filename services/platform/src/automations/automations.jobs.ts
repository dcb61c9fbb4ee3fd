import { type JobRun, OnJob } from '@mh-os/messaging';
import { type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { jobOf } from './actions.rules.ts';
import { isSuspended } from '../brands/suspended.ts';
import { AutomationRuleEntity } from './automation-rule.entity.ts';
import { AutomationRunEntity } from './automation-run.entity.ts';
import { BRAND_SUSPENDED, RUN_JOB } from './engine.ts';
import { lockAutomations } from './engine.read-model.ts';
import { Heartbeat } from './heartbeat.ts';
import { AutomationStarters } from './automation-starters.ts';
import { RuleBook } from './rule-book.ts';
import { START_JOB, type RunWish } from './run-actions.ts';
import { RunAnswers } from './run-answers.ts';
import { RunEnd } from './run-end.ts';

/** Runs that waited, and the work that rules start. */
@Injectable()
export class AutomationJobs implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly book: RuleBook,
    private readonly end: RunEnd,
    private readonly heartbeat: Heartbeat,
    private readonly starters: AutomationStarters,
    private readonly answers: RunAnswers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.starters.register('automation-check', async (ctx) => {
      await this.heartbeat.check(ctx);
      return { message: 'Every rule was looked at.', reference: null };
    });
  }

  /** Does a run whose time has come, once: what it does and that it was done commit together. */
  @OnJob(RUN_JOB)
  async run(job: JobRun, ctx: Ctx): Promise<unknown> {
    const { runId } = job.input as { runId: string };
    return this.db.tx(ctx, async (tx) => {
      await lockAutomations(tx, ctx.requireBrand());
      const run = await tx.lock(AutomationRunEntity, runId);
      if (run.status !== 'WAITING') return { runId, status: run.status };
      const rule = await tx.get(AutomationRuleEntity, run.ruleId);
      if (rule.status !== 'ON' || !rule.switchedOnBy || !rule.activeSince) {
        return this.drop(tx, run, `The rule was ${rule.status.toLowerCase()} when its time came.`);
      }
      if (await isSuspended(tx, ctx.requireBrand())) return this.drop(tx, run, BRAND_SUSPENDED);
      const { definition } = await this.book.of(tx, run.ruleId, run.revision);
      const { id, name, activeSince, switchedOnBy } = rule;
      const inForce = { id, name, activeRevision: run.revision, activeSince, switchedOnBy, starts: true, drops: false };
      const chain = { depth: run.depth, path: run.path };
      await this.end.actLater(tx, { rule: inForce, definition, facts: run.latest, chain }, run);
      return { runId, status: run.status };
    });
  }

  private async drop(tx: Tx, run: AutomationRunEntity, reason: string): Promise<unknown> {
    await tx.update(run, { status: 'DROPPED', reason, finishedAt: this.clock.now() });
    return { runId: run.id, status: run.status };
  }

  /** Starts what a run asked for; a repeat finds what the first try made, by its key. */
  @OnJob(START_JOB)
  async start(job: JobRun, ctx: Ctx): Promise<unknown> {
    const wish = job.input as RunWish;
    const { runId, action } = wish;
    const told = await this.begin(ctx, wish).catch((error: unknown) => {
      if (!(error instanceof DomainError) || error.kind === 'unavailable' || job.signal.aborted) throw error;
      return { done: false, message: error.message, reference: null };
    });
    await this.db.tx(ctx, (tx) => this.answers.note(tx, { runId, action, ...told }));
    return told;
  }

  private async begin(ctx: Ctx, { job, ...wish }: RunWish) {
    const suspended = await this.db.read(ctx, (tx) => isSuspended(tx, ctx.requireBrand()));
    if (suspended) return { done: false, message: BRAND_SUSPENDED, reference: null };
    const input = jobOf(job).input.parse(wish.input);
    return { done: true, ...(await this.starters.of(job)(ctx, { ...wish, input })) };
  }
}
