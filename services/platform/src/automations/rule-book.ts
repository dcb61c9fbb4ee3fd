import type { ReadTx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { AutomationRevisionEntity } from './automation-revision.entity.ts';
import { type RuleDefinition, SCHEDULE_TYPE, shapesOfType } from './automations.rules.ts';
import { compileCondition, type Condition } from './conditions.ts';

/** A revision, ready to decide about events. */
export interface CompiledRule {
  readonly definition: RuleDefinition;
  readonly conditionOf: (eventType: string) => Condition;
}

const KEPT = 2_000;

/** Compiled revisions. They never change, so a replica may keep them: what is in force is asked of the database each time. */
@Injectable()
export class RuleBook {
  private readonly compiled = new Map<string, CompiledRule>();

  async of(tx: ReadTx, ruleId: string, revision: number): Promise<CompiledRule> {
    const key = `${ruleId}:${revision}`;
    const known = this.compiled.get(key);
    if (known) return known;
    const row = await tx.findOne(AutomationRevisionEntity, { ruleId, revision });
    if (!row) throw new Error(`Revision ${revision} of automation rule ${ruleId} is missing.`);
    const made = compile(row.definition);
    const [oldest] = this.compiled.keys();
    if (this.compiled.size >= KEPT && oldest !== undefined) this.compiled.delete(oldest);
    this.compiled.set(key, made);
    return made;
  }
}

/** Compiles a definition for each kind of event that starts it. */
export function compile(definition: RuleDefinition): CompiledRule {
  const { trigger, condition } = definition;
  const types = trigger.kind === 'EVENT' ? trigger.eventTypes : [SCHEDULE_TYPE];
  const conditions = new Map(
    types.map((type) => [type, lazily(() => compileCondition(condition, shapesOfType(type), type))]),
  );
  return {
    definition,
    conditionOf(type) {
      const found = conditions.get(type);
      if (!found) throw new Error(`${type} does not start this rule.`);
      return found();
    },
  };
}

/** An event whose fields have changed since fails when it comes, not when the rule is read. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
