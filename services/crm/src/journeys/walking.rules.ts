import { createHash } from 'node:crypto';
import { type Definition, type Step, stepOf } from './definition.rules.ts';
import { dueOf, type Quiet, quietUntil } from './timing.rules.ts';

/** What must be known of somebody to take them a step further. */
export interface StepFacts {
  /** Of branches: the answer. */
  readonly answer: boolean;
  /** Of waits for an event: whether it happened. */
  readonly happened: boolean;
  /** Of splits: a number from 0 to 99.99 that stays the same. */
  readonly share: number;
}

export interface Route {
  readonly outcome: string;
  /** Null: this is the end. */
  readonly next: string | null;
}

/** Where a step leads. */
export function routeOf(step: Step, { answer, happened, share }: StepFacts): Route {
  if (step.kind === 'EXIT') return { outcome: 'exit', next: null };
  if (step.kind === 'BRANCH_FILTER' || step.kind === 'BRANCH_SINCE')
    return answer ? { outcome: 'yes', next: step.yes } : { outcome: 'no', next: step.no };
  if (step.kind === 'WAIT_EVENT')
    return happened ? { outcome: 'happened', next: step.next } : { outcome: 'timeout', next: step.otherwise };
  if (step.kind === 'SPLIT') {
    let upTo = 0;
    const at = step.ways.findIndex(({ percent }) => (upTo += percent) > share);
    const taken = at < 0 ? step.ways.length - 1 : at;
    return { outcome: `way-${taken + 1}`, next: step.ways[taken]!.next };
  }
  return { outcome: 'done', next: step.next };
}

/** Which share of a split a person is in: the same in every run, every replica and every version (0 to 99.99). */
export function shareOf(journeyId: string, stepKey: string, personId: string): number {
  const hash = createHash('sha256').update(`${journeyId}|${stepKey}|${personId}`).digest();
  return (hash.readUInt32BE(0) % 10_000) / 100;
}

/** How a walk is made up where nobody walks yet. */
export interface World {
  readonly at: Date;
  readonly zone: string;
  readonly quiet: Quiet | null;
  readonly journeyId: string;
  readonly personId: string;
  /** Answers of branches by the key of their step. */
  readonly answers: ReadonlyMap<string, boolean>;
  /** Waits whose event happens. */
  readonly happens: ReadonlySet<string>;
}

export interface DryStep {
  readonly key: string;
  readonly kind: string;
  readonly at: Date;
  readonly outcome: string;
}

/** What would happen to somebody who came in at a moment: every step with its time, none of them done. */
export function walk(definition: Definition, world: World): DryStep[] {
  const steps: DryStep[] = [];
  let { at } = world;
  for (let step = stepOf(definition, definition.start); step && steps.length <= definition.steps.length;) {
    const happened = world.happens.has(step.key);
    const due = happened ? at : dueOf(step, at, world.zone);
    at = (step.kind === 'SEND' && quietUntil(due, world.quiet, world.zone)) || due;
    const answer = world.answers.get(step.key) ?? false;
    const route = routeOf(step, { answer, happened, share: shareOf(world.journeyId, step.key, world.personId) });
    steps.push({ key: step.key, kind: step.kind, at, outcome: route.outcome });
    step = stepOf(definition, route.next);
  }
  return steps;
}
