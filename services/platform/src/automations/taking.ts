import type { SampledEvent } from './automation-run.entity.ts';
import type { Chain, RuleDefinition } from './automations.rules.ts';
import type { EventFacts } from './condition-fields.ts';
import type { RuleInForce } from './engine.read-model.ts';

/** An event that a rule is about to take. */
export interface Taking {
  readonly rule: RuleInForce;
  readonly definition: RuleDefinition;
  readonly facts: EventFacts;
  readonly chain: Chain;
}

/** An event as a run lists it. */
export function sampleOf({ event, data }: EventFacts): SampledEvent {
  const label = typeof data['label'] === 'string' ? data['label'].slice(0, 200) : '';
  return { id: event.id, type: event.type, aggregateId: event.aggregateId, label, occurredAt: event.occurredAt };
}
