import { type JobRun, OnJob } from '@mh-os/messaging';
import type { Clock, Ctx } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { isSuspended } from '../brands/suspended.ts';
import { AutomationRuleEntity } from './automation-rule.entity.ts';
import { AutomationRunEntity } from './automation-run.entity.ts';
import { BRAND_SUSPENDED, RUN_JOB } from './engine.ts';
import { lockAutomations } from './engine.read-model.ts';
import { Heartbeat } from './heartbeat.ts';
import { RuleBook } from './rule-book.ts';
import { RunEnd } from './run-end.ts';

/** Runs that waited, and the look at all rules that a rule itself may ask for. */
@Injectable()
export class AutomationJobs {
  constructor(
    private readonly db: Db,
    private readonly book: RuleBook,
    private readonly end: RunEnd,
    private readonly heartbeat: Heartbeat,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

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

  @OnJob('automation-check')
  check(_job: JobRun, ctx: Ctx): Promise<unknown> {
    return this.heartbeat.check(ctx);
  }
}
