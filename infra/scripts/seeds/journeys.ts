/** Two journeys of the pilot brand that run, with people in them. */
import type { GraphClient } from './graph-client.ts';

const errors = 'userErrors { code message path }';
const KNOWN = `query Seed { journeys(first: 100) { nodes { id name status version } } }`;
const CREATE = `mutation Seed($input: CreateJourneyInput!) { createJourney(input: $input) { journey { id name status version } ${errors} } }`;
const ACTIVATE = `mutation Seed($input: ActivateJourneyInput!) { activateJourney(input: $input) { journey { id } ${errors} } }`;
const ENROL = `mutation Seed($input: EnrolInJourneyInput!) { enrolInJourney(input: $input) { entered ${errors} } }`;
const PEOPLE = `query Seed { people(first: 12) { nodes { id } } }`;

const mail = (key: string, name: string, subject: string, text: string, next: string): object => ({
  ...{ key, name, kind: 'SEND', next },
  content: { subject, text },
});
const days = (key: string, amount: number, next: string): object => ({
  ...{ key, kind: 'WAIT_FOR', next },
  span: { amount, unit: 'DAYS' },
});
const exit = { key: 'end', kind: 'EXIT' };
const common = { purpose: 'newsletter', start: 'wait' };

const welcome = {
  ...common,
  ...{ trigger: { on: 'CONSENT', purpose: 'newsletter' }, reentryDays: null },
  exits: [{ on: 'CONSENT_WITHDRAWN', purpose: 'newsletter' }],
  goal: { event: { on: 'ORDER' }, ends: true },
  steps: [
    { key: 'wait', kind: 'WAIT_FOR', span: { amount: 10, unit: 'MINUTES' }, next: 'hello' },
    mail(
      'hello',
      'Willkommen',
      'Schön, dass Sie da sind',
      'Hallo {{givenName|zusammen}},\n\nwillkommen bei HAIROTICMEN. Hier erfahren Sie, was Haar und Bart guttut.\n',
      'pause',
    ),
    days('pause', 3, 'read'),
    { key: 'read', kind: 'BRANCH_SINCE', what: 'CLICKED', step: 'hello', yes: 'tag', no: 'split' },
    { key: 'tag', kind: 'TAG', tag: 'interessiert', remove: false, next: 'end' },
    {
      key: 'split',
      name: 'Zwei Betreffe',
      kind: 'SPLIT',
      ways: [50, 50].map((percent, i) => ({ percent, next: i ? 'care' : 'best' })),
    },
    mail('care', 'Pflege', 'Drei Minuten für Ihren Bart', 'So pflegen Sie Ihren Bart in drei Minuten am Tag.\n', 'end'),
    mail('best', 'Bestseller', 'Was andere am liebsten nehmen', 'Das sind die fünf beliebtesten Produkte.\n', 'end'),
    exit,
  ],
};

const winBack = {
  ...common,
  ...{ trigger: { on: 'MANUAL' }, reentryDays: 180 },
  exits: [{ on: 'ORDER' }, { on: 'CONSENT_WITHDRAWN', purpose: 'newsletter' }],
  goal: { event: { on: 'ORDER' }, ends: true },
  steps: [
    { key: 'wait', kind: 'WAIT_UNTIL', time: '09:30', weekdays: [2, 3, 4], next: 'buyer' },
    {
      ...{ key: 'buyer', name: 'Hat schon gekauft', kind: 'BRANCH_FILTER', yes: 'miss', no: 'end' },
      filter: { field: 'orders.count', op: 'atLeast', value: 1 },
    },
    mail(
      'miss',
      'Wir vermissen Sie',
      'Lange nichts gehört',
      'Hallo {{givenName|zusammen}},\n\nist noch genug Öl da?\n',
      'event',
    ),
    {
      ...{ key: 'event', kind: 'WAIT_EVENT', event: { on: 'CLICKED' }, next: 'end', otherwise: 'task' },
      timeout: { amount: 14, unit: 'DAYS' },
    },
    { key: 'task', kind: 'TASK', title: 'Anrufen und fragen, was fehlt', dueInDays: 3, next: 'end' },
    exit,
  ],
};

interface Journey {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly version: number;
}

/** Makes both, lets them run, and puts some people in; repeatable. */
export async function seedJourneys(owner: GraphClient): Promise<number> {
  const key = (name: string): string => `seed:journey:${name}`;
  const { people } = await owner.run<{ people: { nodes: { id: string }[] } }>(PEOPLE);
  const ids = people.nodes.map(({ id }) => id);
  const halves = [ids.slice(0, 6), ids.slice(6)];
  const plans = [
    ['Willkommen', 'Begrüßt neue Abonnenten und sieht, was sie interessiert.', welcome],
    ['Zurückgewinnen', 'Fragt nach, wenn jemand lange nichts bestellt hat.', winBack],
  ] as const;
  for (const [at, [name, description, draft]] of plans.entries()) {
    const known = (await owner.run<{ journeys: { nodes: Journey[] } }>(KNOWN)).journeys.nodes;
    const journey =
      known.find((one) => one.name === name) ??
      (
        await owner.run<{ createJourney: { journey: Journey } }>(CREATE, {
          input: { name, description, draft, idempotencyKey: key(name) },
        })
      ).createJourney.journey;
    if (journey.status === 'DRAFT')
      await owner.run(ACTIVATE, { input: { id: journey.id, expectedVersion: journey.version } });
    const personIds = halves[at] ?? [];
    if (personIds.length > 0 && journey.status === 'DRAFT')
      await owner.run(ENROL, { input: { id: journey.id, personIds, idempotencyKey: key(`${name}:people`) } });
  }
  return plans.length;
}
