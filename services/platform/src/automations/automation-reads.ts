import { type Clock, type Ctx, isId, notFound, type Page, type PageRequest } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AutomationRevisionEntity } from './automation-revision.entity.ts';
import { AutomationRuleEntity } from './automation-rule.entity.ts';
import {
  countRules,
  countRuns,
  type DayCounts,
  dayCounts,
  lastRuns,
  pageOfRules,
  pageOfRuns,
  type PastEvent,
  pastEvents,
  type RunRow,
} from './automations.read-model.ts';
import { checkDefinition, type DefinitionInput, shapesOfType } from './automations.rules.ts';
import type { EventFacts } from './condition-fields.ts';
import { compileCondition } from './conditions.ts';
import { compile } from './rule-book.ts';

const READ = 'platform.automation.read';
/** Past events that one trial looks at. */
const TRIAL_MAX = 2_000;
/** Of which it shows this many. */
const SHOWN_MAX = 100;
const DAY_MS = 86_400_000;

/** A past event and what a rule would have made of it. */
export interface TrialRow {
  readonly eventId: string;
  readonly type: string;
  readonly summary: string;
  readonly occurredAt: Date;
  readonly wouldRun: boolean;
  readonly reason: string;
  readonly facts: readonly { path: string; value: string }[];
}

/** A trial: nothing was done. */
export interface Trial {
  readonly examined: number;
  readonly wouldRun: number;
  readonly complete: boolean;
  readonly rows: readonly TrialRow[];
}

/** Looking at rules, their runs, and what a rule would have done. */
@Injectable()
export class AutomationReads {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  rules(ctx: Ctx, where: object | null | undefined, request: PageRequest): Promise<Page<AutomationRuleEntity>> {
    const brandId = forReading(ctx);
    return this.db.read(ctx, (tx) => pageOfRules(tx, brandId, where, request));
  }

  countRules(ctx: Ctx, where: object | null | undefined): Promise<number> {
    const brandId = forReading(ctx);
    return this.db.read(ctx, (tx) => countRules(tx, brandId, where));
  }

  rule(ctx: Ctx, id: string): Promise<AutomationRuleEntity> {
    forReading(ctx);
    return this.db.read(ctx, (tx) => tx.get(AutomationRuleEntity, id));
  }

  runs(ctx: Ctx, where: object | null | undefined, request: PageRequest): Promise<Page<RunRow>> {
    const brandId = forReading(ctx);
    return this.db.read(ctx, (tx) => pageOfRuns(tx, brandId, where, request));
  }

  countRuns(ctx: Ctx, where: object | null | undefined): Promise<number> {
    const brandId = forReading(ctx);
    return this.db.read(ctx, (tx) => countRuns(tx, brandId, where));
  }

  /** Revisions of rules, newest first, by rule. */
  async revisions(ctx: Ctx, ruleIds: readonly string[]): Promise<Map<string, AutomationRevisionEntity[]>> {
    forReading(ctx);
    const rows = await this.db.read(ctx, (tx) =>
      tx.find(AutomationRevisionEntity, { ruleId: In([...ruleIds]) }, { order: { revision: 'DESC' } }),
    );
    return new Map(ruleIds.map((id) => [id, rows.filter((row) => row.ruleId === id)]));
  }

  async lastRuns(ctx: Ctx, ruleIds: readonly string[]): Promise<Map<string, RunRow>> {
    const brandId = forReading(ctx);
    const rows = await this.db.read(ctx, (tx) => lastRuns(tx, brandId, ruleIds));
    return new Map(rows.map((row) => [row.ruleId, row]));
  }

  async dayCounts(ctx: Ctx, ruleIds: readonly string[]): Promise<Map<string, DayCounts>> {
    const brandId = forReading(ctx);
    const rows = await this.db.read(ctx, (tx) => dayCounts(tx, brandId, ruleIds, this.clock.now()));
    return new Map(rows.map((row) => [row.ruleId, row]));
  }

  /** Refuses a condition that does not fit the events; says nothing where it does. */
  checkCondition(ctx: Ctx, condition: string, eventTypes: readonly string[]): void {
    ctx.require(READ);
    for (const type of eventTypes) compileCondition(condition, shapesOfType(type), type);
  }

  /** What a rule, kept or not, would have done with the events of the last days. Nothing is done. */
  async try(ctx: Ctx, given: { id?: string; definition?: DefinitionInput }, days: number): Promise<Trial> {
    ctx.require('platform.automation.write');
    ctx.require('platform.activity.read');
    const brandId = ctx.requireBrand();
    const definition = given.definition
      ? checkDefinition(given.definition)
      : await this.definitionOf(ctx, given.id ?? '');
    if (definition.trigger.kind !== 'EVENT') return { examined: 0, wouldRun: 0, complete: true, rows: [] };
    const { eventTypes } = definition.trigger;
    const since = new Date(this.clock.now().getTime() - days * DAY_MS);
    const past = await this.db.read(ctx, (tx) => pastEvents(tx, brandId, eventTypes, since, TRIAL_MAX + 1));
    const { conditionOf } = compile(definition);
    const rows = past.slice(0, TRIAL_MAX).map((event) => judged(event, conditionOf(event.action)));
    const wouldRun = rows.filter((row) => row.wouldRun).length;
    // Those that would run come first: they are what one looks for.
    const shown = [...rows.filter((row) => row.wouldRun), ...rows.filter((row) => !row.wouldRun)].slice(0, SHOWN_MAX);
    return { examined: rows.length, wouldRun, complete: past.length <= TRIAL_MAX, rows: shown };
  }

  private async definitionOf(ctx: Ctx, id: string) {
    const rule = isId(id) ? await this.rule(ctx, id) : null;
    if (!rule) throw notFound('AutomationRule', id);
    const [newest] = (await this.revisions(ctx, [rule.id])).get(rule.id) ?? [];
    return newest!.definition;
  }
}

function forReading(ctx: Ctx): string {
  ctx.require(READ);
  return ctx.requireBrand();
}

function judged(event: PastEvent, condition: ReturnType<typeof compileCondition>): TrialRow {
  const facts: EventFacts = {
    event: {
      ...{ id: event.id, type: event.action, occurredAt: event.occurredAt.toISOString(), aggregateId: event.entityId },
      correlationId: event.correlationId,
      actor: { kind: event.actorKind, id: event.actorId, name: event.actorName },
    },
    data: event.data ?? {},
  };
  const head = { eventId: event.id, type: event.action, summary: event.summary, occurredAt: event.occurredAt };
  try {
    const wouldRun = condition.holds(facts);
    const reason = wouldRun ? 'The condition holds.' : 'The condition does not hold.';
    return { ...head, wouldRun, reason, facts: condition.facts(facts) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...head, wouldRun: false, reason, facts: condition.facts(facts) };
  }
}
