import type { Envelope } from '@mh-os/contracts';
import { type Clock, newId } from '@mh-os/kernel';
import { CLOCK, Jobs, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { isSuspended } from '../brands/suspended.ts';
import { AutomationRunEntity } from './automation-run.entity.ts';
import {
  type Chain,
  decideEvent,
  decidePace,
  groupKeyOf,
  KEPT_DAYS,
  OVERFLOW_KEY,
  STORM_LIMIT,
} from './automations.rules.ts';
import { type EventFacts, factsOf } from './condition-fields.ts';
import {
  addTrace,
  chainOf,
  count,
  dropWaiting,
  joinRun,
  lockAutomations,
  type OpenRun,
  pressureOn,
  type RuleInForce,
  rulesInForce,
  takeEvent,
  type TallyColumn,
} from './engine.read-model.ts';
import { RuleBook } from './rule-book.ts';
import { RunEnd } from './run-end.ts';
import { sampleOf, type Taking } from './taking.ts';

/** Why a run did nothing. */
export const BRAND_SUSPENDED = 'The brand was suspended.';
/** Kind of the job that does a run which waited. */
export const RUN_JOB = 'automation-run';

/** Decides for every event which rules it starts, and whether now, later together with others, or not at all. */
@Injectable()
export class AutomationEngine {
  constructor(
    private readonly book: RuleBook,
    private readonly end: RunEnd,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Looks at an event of a brand; where no rule is on, that is one look into an index. */
  async consider(tx: Tx, brandId: string, event: Envelope): Promise<void> {
    const first = await rulesInForce(tx, brandId, event.type);
    if (first.length === 0) return;
    const chain = await chainOf(tx, brandId, event);
    if (chain.depth > 0) await addTrace(tx, brandId, event.id, chain, this.clock.now());
    if (!first.some((rule) => rule.starts || rule.drops)) return;
    await lockAutomations(tx, brandId);
    const facts = factsOf(event);
    const known = this.clock.now().getTime() - KEPT_DAYS * 86_400_000;
    const happened = new Date(event.occurredAt);
    for (const rule of await rulesInForce(tx, brandId, event.type)) {
      if (happened < rule.activeSince || happened.getTime() < known) continue;
      if (rule.drops)
        await dropWaiting(
          tx,
          brandId,
          rule.id,
          event.aggregateId,
          `${event.type} happened meanwhile.`,
          this.clock.now(),
        );
      if (rule.starts) await this.decide(tx, rule, facts, chain);
    }
  }

  /** One rule and what started it; the caller holds the brand's lock. */
  async decide(tx: Tx, rule: RuleInForce, facts: EventFacts, chain: Chain): Promise<void> {
    const { definition, conditionOf } = await this.book.of(tx, rule.id, rule.activeRevision);
    const taking = { rule, definition, facts, chain };
    const condition = { holds: (given: EventFacts) => conditionOf(facts.event.type).holds(given), facts: () => [] };
    const decision = decideEvent({ id: rule.id, condition }, facts, chain);
    if (decision?.kind === 'SKIP') return this.tally(tx, taking, SKIPPED[decision.reason], decision.error ?? null);
    if (decision) {
      const runId = newId();
      if (!(await takeEvent(tx, rule, facts.event.id, runId, this.clock.now()))) return;
      await this.end.trip(tx, taking, decision.reason, decision.message, runId);
      return this.tally(tx, taking, 'tripped', null);
    }
    const brandId = tx.ctx.requireBrand();
    if (await isSuspended(tx, brandId)) return this.leave(tx, taking);
    const keys = [groupKeyOf(definition, facts.event.aggregateId), OVERFLOW_KEY];
    const { usage, open } = await pressureOn(tx, brandId, rule, keys, this.clock.now());
    const pace = decidePace(definition, facts.event.aggregateId, usage);
    // What waits already takes more of its kind; over the cap everything goes to the run that waits for the cap.
    if (open && pace.kind !== 'RUN' && (open.groupKey !== OVERFLOW_KEY || pace.kind === 'OVERFLOW'))
      return this.join(tx, taking, open);
    if (pace.kind === 'RUN') return this.runNow(tx, taking);
    const key = pace.kind === 'OVERFLOW' ? OVERFLOW_KEY : pace.key;
    return this.wait(tx, taking, key, pace.seconds);
  }

  private async join(tx: Tx, taking: Taking, open: OpenRun): Promise<void> {
    const { rule, facts } = taking;
    if (!(await takeEvent(tx, rule, facts.event.id, open.id, this.clock.now()))) return;
    await joinRun(tx, tx.ctx.requireBrand(), open.id, sampleOf(facts), facts);
    await this.tally(tx, taking, 'gathered', null);
    if (open.groupKey !== OVERFLOW_KEY || open.eventCount + 1 < STORM_LIMIT) return;
    const message = `${STORM_LIMIT} events came over the cap of this rule. Narrow its condition or gather its events, then resume.`;
    const flood = { ...facts, event: { ...facts.event, id: newId() } };
    await this.end.trip(tx, { ...taking, facts: flood }, 'STORM', message, newId());
  }

  private async runNow(tx: Tx, taking: Taking): Promise<void> {
    const run = this.rowOf(taking);
    if (!(await takeEvent(tx, taking.rule, taking.facts.event.id, run.id, this.clock.now()))) return;
    await this.tally(tx, taking, 'started', null);
    await this.end.act(tx, taking, run);
  }

  /** In a suspended brand nobody works, rules neither; what would have started one is not made up for. */
  private async leave(tx: Tx, taking: Taking): Promise<void> {
    const run = this.rowOf(taking);
    const now = this.clock.now();
    if (!(await takeEvent(tx, taking.rule, taking.facts.event.id, run.id, now))) return;
    await tx.insert(AutomationRunEntity, { ...run, status: 'DROPPED', reason: BRAND_SUSPENDED, finishedAt: now });
    await this.tally(tx, taking, 'started', null);
  }

  private async wait(tx: Tx, taking: Taking, groupKey: string, seconds: number): Promise<void> {
    const now = this.clock.now();
    const dueAt = new Date(now.getTime() + seconds * 1_000);
    const run = this.rowOf(taking);
    if (!(await takeEvent(tx, taking.rule, taking.facts.event.id, run.id, now))) return;
    const why = groupKey === OVERFLOW_KEY ? 'Over the cap: gathered until there is room.' : 'Gathers events first.';
    await tx.insert(AutomationRunEntity, { ...run, status: 'WAITING', reason: why, groupKey, dueAt });
    await this.jobs.enqueue(tx, RUN_JOB, { runId: run.id }, { runAt: dueAt });
    await this.tally(tx, taking, 'gathered', null);
  }

  private rowOf({ rule, facts, chain }: Taking) {
    return {
      id: newId(),
      ...{ ruleId: rule.id, revision: rule.activeRevision, triggerEventId: facts.event.id },
      ...{ groupKey: null as string | null, eventCount: 1, sample: [sampleOf(facts)], latest: facts },
      ...{ depth: chain.depth, path: [...chain.path], correlationId: facts.event.correlationId },
      ...{ dueAt: null as Date | null, finishedAt: null as Date | null, results: [] },
    };
  }

  private tally(tx: Tx, { rule, facts }: Taking, column: TallyColumn, error: string | null): Promise<void> {
    return count(tx, tx.ctx.requireBrand(), rule.id, new Date(facts.event.occurredAt), column, error);
  }
}

const SKIPPED = {
  OWN_WRITE: 'own_write',
  CONDITION_FALSE: 'condition_false',
  CONDITION_ERROR: 'condition_error',
} as const;
