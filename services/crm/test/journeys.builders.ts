import { newId, type Ctx } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';
import type { Definition, Step } from '../src/journeys/definition.rules.ts';
import { aPerson } from './people.builders.ts';
import { run } from './growth.builders.ts';

export const mail = (key: string, next: string | null): Step => ({
  ...{ key, kind: 'SEND', next },
  content: { subject: `Mail ${key}`, text: 'Hello {{givenName|you}}.' },
});
export const tagged = (key: string, tag: string, next: string): Step => ({
  key,
  kind: 'TAG',
  tag,
  remove: false,
  next,
});
export const days = (key: string, amount: number, next: string): Step => ({
  ...{ key, kind: 'WAIT_FOR', next },
  span: { amount, unit: 'DAYS' },
});
export const exit: Step = { key: 'end', kind: 'EXIT' };

/** A journey into which people are put by hand. */
export const plan = (steps: readonly Step[], rest: Partial<Definition> = {}): Definition => ({
  ...{ trigger: { on: 'MANUAL' }, reentryDays: null, purpose: 'newsletter', exits: [], goal: null },
  ...{ start: steps[0]!.key, steps: [...steps] },
  ...rest,
});

export interface JourneyView {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

/** A journey that runs. */
export async function aJourney(
  service: TestService,
  ctx: Ctx,
  draft: Definition,
  name = `Journey ${newId()}`,
): Promise<JourneyView> {
  const input = { name, draft, idempotencyKey: newId() };
  const made = await run<{ journey: JourneyView }>(
    service,
    ctx,
    'createJourney',
    input,
    'journey { id version status }',
  );
  const { id, version } = made.journey;
  const wish = { id, expectedVersion: version };
  const active = await run<{ journey: JourneyView }>(
    service,
    ctx,
    'activateJourney',
    wish,
    'journey { id version status }',
  );
  if (active.userErrors.length > 0) throw new Error(JSON.stringify(active.userErrors));
  return active.journey;
}

export const put = (service: TestService, ctx: Ctx, id: string, personIds: readonly string[]) =>
  run<{ entered: number | null; left: number | null }>(
    ...([service, ctx, 'enrolInJourney'] as const),
    { id, personIds, idempotencyKey: newId() },
    'entered left',
  );

export const somePeople = (service: TestService, ctx: Ctx, n: number): Promise<string[]> =>
  Promise.all(Array.from({ length: n }, async (_one, i) => (await aPerson(service, ctx, { givenName: `P${i}` })).id));
