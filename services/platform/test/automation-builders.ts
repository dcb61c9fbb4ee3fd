import { allEvents, type Envelope, eventSubject } from '@mh-os/contracts';
import { type Ctx, newId } from '@mh-os/kernel';
import { Broker, sampleData, type TestService } from '@mh-os/testing';
import { run, unique } from './builders.ts';

const RULE = '{ id version name status revision activeRevision trip { reason message } stall { expected actual } }';
const mutation = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { rule ${RULE} userErrors { code message path details } } }`;
export const CREATE_RULE = mutation('createAutomationRule', 'CreateAutomationRuleInput');
export const UPDATE_RULE = mutation('updateAutomationRule', 'UpdateAutomationRuleInput');
const step = (name: string): string => mutation(`${name}AutomationRule`, 'AutomationRuleStepInput');
export const SWITCH_ON = step('switchOn');
export const SWITCH_OFF = step('switchOff');
export const RESUME = step('resume');
export const ARCHIVE = step('archive');
const ONE = `query ($id: ID!) { automationRule(id: $id) { ${RULE.slice(1, -1)} lastDay { seen started gathered conditionFalse
  conditionError ownWrite lastError } lastRun { status reason eventCount } revisions { revision definition { condition } } } }`;
const RUNS = `query ($where: AutomationRunFilter) { automationRuns(first: 100, where: $where) { totalCount nodes { id status reason
  eventCount depth revision sample { id label } results { status kind message reference } } } }`;

export interface Rule {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly revision: number;
  readonly activeRevision: number | null;
  readonly trip: { reason: string; message: string } | null;
  readonly stall: { expected: number; actual: number } | null;
  readonly lastDay: Record<string, number | string | null> | null;
  readonly lastRun: { status: string; reason: string; eventCount: number } | null;
  readonly revisions: { revision: number; definition: { condition: string } }[];
}

export interface Run {
  readonly id: string;
  readonly status: string;
  readonly reason: string;
  readonly eventCount: number;
  readonly depth: number;
  readonly revision: number;
  readonly sample: { id: string; label: string }[];
  readonly results: { status: string; kind: string; message: string; reference: string | null }[];
}

export type RuleAnswer = Awaited<ReturnType<typeof run<{ rule: Rule }>>>;

/** Rules of one brand as its owner works with them. */
export class Rules {
  constructor(
    readonly service: TestService,
    readonly owner: Ctx,
  ) {}

  create(definition: object, name = unique('rule')): Promise<RuleAnswer> {
    return run(this.service, this.owner, CREATE_RULE, { name, definition, idempotencyKey: newId() });
  }

  /** A rule that is on. */
  async on(definition: object): Promise<Rule> {
    const made = await this.create(definition);
    if (!made.rule) throw new Error(JSON.stringify(made.userErrors));
    const { rule, userErrors } = await this.step(SWITCH_ON, made.rule);
    if (!rule) throw new Error(JSON.stringify(userErrors));
    return rule;
  }

  step(query: string, { id, version }: Pick<Rule, 'id' | 'version'>, ctx = this.owner): Promise<RuleAnswer> {
    return run(this.service, ctx, query, { id, expectedVersion: version });
  }

  async read(id: string): Promise<Rule> {
    const answer = await this.service.graphql(this.owner, ONE, { id });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data['automationRule'] as Rule;
  }

  async runs(ruleId: string, where: object = {}): Promise<Run[]> {
    const answer = await this.service.graphql(this.owner, RUNS, { where: { ruleId: { eq: ruleId }, ...where } });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return (answer.data['automationRuns'] as { nodes: Run[] }).nodes;
  }
}

/** An event as another service would send it. */
export function eventOf(brandId: string, type: string, data: object = {}, change: Partial<Envelope> = {}): Envelope {
  const def = allEvents.find((each) => each.type === type)!;
  return {
    ...{ id: newId(), type, version: def.version, brandId, correlationId: newId(), aggregateId: newId() },
    ...{ actor: { kind: 'person', id: newId(), name: 'Test Person' }, aggregateVersion: 1 },
    occurredAt: new Date().toISOString(),
    data: def.schema.parse({ ...(sampleData(def.schema) as object), ...data }),
    ...change,
  };
}

/** Sends events and waits until the service has handled them and what they led to. */
export async function send(service: TestService, broker: Broker, ...events: Envelope[]): Promise<void> {
  for (const event of events) await broker.publish(eventSubject(event.brandId, event.type), event);
  await quiet(service, broker);
}

/** Waits until everything that was emitted has been published and handled, and what that emitted too. */
export async function quiet(service: TestService, broker: Broker): Promise<void> {
  for (let calm = 0; calm < 3;) {
    await broker.settled(service.name, 150_000);
    const { rows } = await service.admin.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM outbox WHERE published_at IS NULL',
    );
    calm = rows[0]!.n === 0 ? calm + 1 : 0;
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** Waits until something holds. */
export async function until(holds: () => Promise<boolean>, patienceMs = 15_000): Promise<void> {
  for (const end = Date.now() + patienceMs; Date.now() < end;) {
    if (await holds()) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error('It did not come to hold.');
}
