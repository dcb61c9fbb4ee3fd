import { automationChanged, automationCreated } from '@mh-os/contracts';
import { type Actor, type Clock, type Ctx, DomainError, versionConflict } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { BrandEntity } from '../brands/brand.entity.ts';
import { AutomationRevisionEntity } from './automation-revision.entity.ts';
import { AutomationRuleEntity } from './automation-rule.entity.ts';
import {
  checkDefinition,
  type DefinitionInput,
  nextTime,
  type RuleDefinition,
  type RuleStep,
  ruleTransitions,
} from './automations.rules.ts';
import { dropWaiting, lockAutomations } from './engine.read-model.ts';
import { neededBy } from './run-end.ts';

const WRITE = 'platform.automation.write';
/** Rules of one brand that are not archived: each that is on is looked at for every event. */
const RULES_MAX = 200;

/** A rule as somebody writes it. */
export interface RuleText extends DefinitionInput {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** Which rule, in the version that the caller has seen. */
export interface RuleStepInput {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Writing rules and switching them. */
@Injectable()
export class AutomationsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Keeps a new rule; it does nothing until a person switches it on. */
  create(ctx: Ctx, input: RuleText & { readonly idempotencyKey: string }): Promise<AutomationRuleEntity> {
    const brandId = forWriting(ctx);
    const { idempotencyKey, ...text } = input;
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('createAutomationRule', idempotencyKey, text, async () => {
        const definition = checkDefinition(text);
        await lockAutomations(tx, brandId);
        await assertRoom(tx, text.name);
        const author = actorOf(ctx);
        const head = { name: named(text.name), description: text.description?.trim() ?? '' };
        const rule = await tx.insert(AutomationRuleEntity, {
          ...{ ...head, status: 'DRAFT', revision: 1, activeRevision: null, eventTypes: [], unlessTypes: [] },
          ...{ nextAt: null, activeSince: null, switchedOnBy: null, granted: [], trip: null, checkedAt: null },
          ...{ stall: null, author },
        });
        await tx.insert(AutomationRevisionEntity, { ruleId: rule.id, revision: 1, ...head, definition, author });
        const { trigger } = definition;
        const eventTypes = trigger.kind === 'EVENT' ? [...trigger.eventTypes] : [];
        tx.emit(automationCreated, { label: rule.name, eventTypes }, targetOf(rule));
        return { id: rule.id };
      });
      return tx.get(AutomationRuleEntity, id);
    });
  }

  /** Adds a revision. A rule that is on goes on with the one in force until a person switches the new one on. */
  update(ctx: Ctx, input: RuleText & RuleStepInput): Promise<AutomationRuleEntity> {
    const brandId = forWriting(ctx);
    return this.db.tx(ctx, async (tx) => {
      await lockAutomations(tx, brandId);
      const rule = await lockRule(tx, input);
      if (rule.status === 'ARCHIVED') ruleTransitions.next(rule.status, 'SWITCH_ON');
      const definition = checkDefinition(input);
      if (named(input.name) !== rule.name) await assertRoom(tx, input.name);
      const head = { name: named(input.name), description: input.description?.trim() ?? '' };
      const revision = rule.revision + 1;
      const changes = [
        { field: 'revision', before: String(rule.revision), after: String(revision) },
        ...(head.name === rule.name ? [] : [{ field: 'name', before: rule.name, after: head.name }]),
      ];
      const author = actorOf(ctx);
      await tx.insert(AutomationRevisionEntity, { ruleId: rule.id, revision, ...head, definition, author });
      await tx.update(rule, { ...head, revision });
      tx.emit(automationChanged, { label: rule.name, changes }, targetOf(rule));
      return rule;
    });
  }

  /** Puts the newest revision into force, on behalf of the person who does it. */
  switchOn(ctx: Ctx, input: RuleStepInput): Promise<AutomationRuleEntity> {
    return this.putIntoForce(ctx, input, 'SWITCH_ON');
  }

  /** Goes on after a trip: with the newest revision, on behalf of the person who does it. */
  resume(ctx: Ctx, input: RuleStepInput): Promise<AutomationRuleEntity> {
    return this.putIntoForce(ctx, input, 'RESUME');
  }

  switchOff(ctx: Ctx, input: RuleStepInput): Promise<AutomationRuleEntity> {
    return this.stop(ctx, input, 'SWITCH_OFF');
  }

  /** Puts a rule away for good; its revisions and runs stay. */
  archive(ctx: Ctx, input: RuleStepInput): Promise<AutomationRuleEntity> {
    return this.stop(ctx, input, 'ARCHIVE');
  }

  private putIntoForce(ctx: Ctx, input: RuleStepInput, step: RuleStep): Promise<AutomationRuleEntity> {
    const brandId = forWriting(ctx);
    assertPerson(ctx);
    return this.db.tx(ctx, async (tx) => {
      await lockAutomations(tx, brandId);
      const rule = await lockRule(tx, input);
      const status = ruleTransitions.next(rule.status, step);
      const definition = await revisionOf(tx, rule);
      const granted = neededBy(definition);
      for (const permission of granted) ctx.require(permission);
      const now = this.clock.now();
      const { trigger, unless } = definition;
      const changes = changesOf(rule, status, rule.revision);
      await tx.update(rule, {
        ...{
          status,
          activeRevision: rule.revision,
          activeSince: now,
          granted,
          trip: null,
          stall: null,
          checkedAt: now,
        },
        eventTypes: trigger.kind === 'EVENT' ? [...trigger.eventTypes] : [],
        unlessTypes: [...unless],
        nextAt: trigger.kind === 'SCHEDULE' ? nextTime(trigger.cron, await zoneOf(tx, brandId), now) : null,
        switchedOnBy: { ...actorOf(ctx), platform: ctx.platform },
      });
      tx.emit(automationChanged, { label: rule.name, changes }, targetOf(rule));
      return rule;
    });
  }

  private stop(ctx: Ctx, input: RuleStepInput, step: RuleStep): Promise<AutomationRuleEntity> {
    const brandId = forWriting(ctx);
    return this.db.tx(ctx, async (tx) => {
      await lockAutomations(tx, brandId);
      const rule = await lockRule(tx, input);
      const status = ruleTransitions.next(rule.status, step);
      const changes = changesOf(rule, status, null);
      await tx.update(rule, {
        ...{ status, activeRevision: null, activeSince: null, nextAt: null, trip: null, stall: null },
        ...{ eventTypes: [], unlessTypes: [] },
      });
      const why = status === 'OFF' ? 'The rule was switched off.' : 'The rule was archived.';
      await dropWaiting(tx, brandId, rule.id, null, why, this.clock.now());
      tx.emit(automationChanged, { label: rule.name, changes }, targetOf(rule));
      return rule;
    });
  }
}

function forWriting(ctx: Ctx): string {
  ctx.require(WRITE);
  return ctx.requireBrand();
}

/** AI and automations write rules; whether one acts is a person's decision. */
function assertPerson({ actor }: Ctx): void {
  if (actor.kind === 'person') return;
  throw new DomainError(
    'AUTOMATION_HUMAN_REQUIRED',
    'Only a person switches a rule on: it then acts on their behalf.',
    {
      kind: 'forbidden',
      details: { actorKind: actor.kind },
    },
  );
}

/** Checked by hand: some steps write nothing that the version of the row would guard. */
async function lockRule(tx: Tx, { id, expectedVersion }: RuleStepInput): Promise<AutomationRuleEntity> {
  const rule = await tx.lock(AutomationRuleEntity, id);
  if (rule.version !== expectedVersion) throw versionConflict('AutomationRule', id, expectedVersion, rule.version);
  return rule;
}

async function revisionOf(tx: Tx, rule: AutomationRuleEntity): Promise<RuleDefinition> {
  const row = await tx.findOne(AutomationRevisionEntity, { ruleId: rule.id, revision: rule.revision });
  return row!.definition;
}

async function zoneOf(tx: Tx, brandId: string): Promise<string> {
  return (await tx.findOne(BrandEntity, { id: brandId }))?.timeZone ?? 'UTC';
}

async function assertRoom(tx: Tx, name: string): Promise<void> {
  const rows = await tx.query<{ count: number; taken: boolean }>(
    'automation_room',
    `SELECT count(*)::int AS count, coalesce(bool_or(name = $2), false) AS taken FROM automation_rule
     WHERE brand_id = $1 AND status <> 'ARCHIVED'`,
    [tx.ctx.brandId, named(name)],
  );
  if (rows[0]!.taken)
    throw new DomainError('AUTOMATION_NAME_TAKEN', 'Another rule of the brand has this name: choose another.', {
      path: ['name'],
    });
  if (rows[0]!.count < RULES_MAX) return;
  throw new DomainError('AUTOMATION_LIMIT', `A brand has at most ${RULES_MAX} rules: archive one first.`);
}

function named(name: string): string {
  const trimmed = name.trim();
  if (trimmed) return trimmed;
  throw new DomainError('AUTOMATION_ACTION_INVALID', 'A rule needs a name.', { path: ['name'] });
}

function changesOf(rule: AutomationRuleEntity, status: string, activeRevision: number | null) {
  const told = (revision: number | null) => (revision === null ? null : String(revision));
  return [
    { field: 'status', before: rule.status, after: status },
    { field: 'activeRevision', before: told(rule.activeRevision), after: told(activeRevision) },
  ].filter((change) => change.before !== change.after);
}

function actorOf({ actor: { kind, id, name } }: Ctx): Actor {
  return name === undefined ? { kind, id } : { kind, id, name };
}

const targetOf = (rule: AutomationRuleEntity) => ({ aggregateId: rule.id, aggregateVersion: rule.version });
