import {
  automationCommandRequested,
  automationTaskRequested,
  automationWebhookRequested,
  notificationRequested,
} from '@mh-os/contracts';
import { type Clock, Ctx } from '@mh-os/kernel';
import { CLOCK, Jobs, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type AutomationAction, commandOf, filled, jobOf } from './actions.rules.ts';
import type { StartWish } from './automation-starters.ts';
import type { ActionResult } from './automation-run.entity.ts';
import type { Chain } from './automations.rules.ts';
import type { EventFacts } from './condition-fields.ts';
import { addTrace } from './engine.read-model.ts';
import { render, type TextFacts } from './placeholders.ts';

/** A run about to act. */
export interface ActingRun {
  readonly id: string;
  readonly rule: { readonly id: string; readonly name: string };
  readonly revision: number;
  readonly granted: readonly string[];
  readonly eventCount: number;
  readonly latest: EventFacts;
  readonly chain: Chain;
  readonly correlationId: string;
}

type Done = Omit<ActionResult, 'action' | 'kind'> & { readonly leaves?: string };
type Of<K extends AutomationAction['kind']> = Extract<AutomationAction, { kind: K }>;

/** Does what rules say. Everything happens inside of the run's transaction: events that leave with it, jobs that start after it. */
@Injectable()
export class RunActions {
  constructor(
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Does all actions, each on its own: one that cannot be done does not keep the others from it. */
  async perform(tx: Tx, run: ActingRun, actions: readonly AutomationAction[]): Promise<ActionResult[]> {
    const acting = tx.as(actorCtx(tx, run));
    const chain = { depth: run.chain.depth + 1, path: [...run.chain.path, run.rule.id] };
    const results: ActionResult[] = [];
    for (const [action, each] of actions.entries()) {
      const { leaves, ...done } = await this.one(acting, run, each, action);
      if (leaves) await addTrace(tx, tx.ctx.requireBrand(), leaves, chain, this.clock.now());
      results.push({ action, kind: each.kind, ...done });
    }
    return results;
  }

  private async one(tx: Tx, run: ActingRun, action: AutomationAction, index: number): Promise<Done> {
    const facts = { ...run.latest, run: { count: run.eventCount }, rule: { name: run.rule.name } };
    if (action.kind === 'NOTIFY') return notify(tx, run, action, index, facts);
    if (action.kind === 'CREATE_TASK') return createTask(tx, run, action, index, facts);
    if (action.kind === 'CALL_WEBHOOK') return callWebhook(tx, run, action, index, facts);
    if (action.kind === 'COMMAND') return command(tx, run, action, index, facts);
    return this.startJob(tx, run, action, index);
  }

  /** After the commit and with the permission of this work alone; the run hears what came of it. */
  private async startJob(tx: Tx, run: ActingRun, action: Of<'START_JOB'>, index: number): Promise<Done> {
    const { job, permission } = jobOf(action.job);
    const at = this.clock.now().toISOString();
    const wish: RunWish = {
      ...{ runId: run.id, action: index, job, at, input: action.input ?? {}, key: keyOf(run, index) },
    };
    const started = await this.jobs.enqueue(tx.as(tx.ctx.with({ permissions: [permission] })), START_JOB, wish);
    return { status: 'REQUESTED', message: `Asked for ${job}.`, reference: started.id, leaves: started.id };
  }
}

/** Kind of the job that starts what a run asked for. */
export const START_JOB = 'automation-start';

/** What that job is told. */
export interface RunWish extends StartWish {
  readonly runId: string;
  readonly action: number;
  readonly job: string;
}

/** The rule itself as the actor, with what its actions need and nothing else. */
function actorCtx(tx: Tx, run: ActingRun): Ctx {
  return new Ctx({
    brandId: tx.ctx.brandId,
    actor: { kind: 'automation', id: run.rule.id, name: run.rule.name },
    permissions: run.granted,
    requestId: run.id,
    correlationId: run.correlationId,
    causationId: run.id,
  });
}

const keyOf = (run: ActingRun, index: number): string => `automation:${run.id}:${index}`;
const targetOf = (run: ActingRun) => ({ aggregateId: run.id, aggregateVersion: 1 });

function notify(tx: Tx, run: ActingRun, action: Of<'NOTIFY'>, index: number, facts: TextFacts): Done {
  const recipients = action.recipientUserIds?.length
    ? { userIds: action.recipientUserIds }
    : { permission: action.recipientPermission! };
  const link = action.link ? render(action.link, facts, 500) : undefined;
  const leaves = tx.emit(
    notificationRequested,
    {
      label: render(action.title, facts, 200),
      ...(action.body ? { body: render(action.body, facts, 2_000) } : {}),
      ...(link?.startsWith('/') ? { link } : {}),
      ...{ topic: 'automation', key: keyOf(run, index), severity: action.severity, mandatory: false, recipients },
    },
    targetOf(run),
  );
  return { status: 'DONE', message: 'People were told.', reference: null, leaves };
}

const originOf = (run: ActingRun) => ({ ruleId: run.rule.id, revision: run.revision, runId: run.id });

function createTask(tx: Tx, run: ActingRun, action: Of<'CREATE_TASK'>, index: number, facts: TextFacts): Done {
  const userId = action.recipientUserIds?.[0];
  const assignee = userId ? { userId } : action.recipientPermission ? { permission: action.recipientPermission } : null;
  const leaves = tx.emit(
    automationTaskRequested,
    {
      ...{ label: render(action.title, facts, 200), ...originOf(run), idempotencyKey: keyOf(run, index) },
      ...(action.body ? { body: render(action.body, facts, 2_000) } : {}),
      ...(typeof action.dueInDays === 'number' ? { dueInDays: action.dueInDays } : {}),
      ...(assignee ? { assignee } : {}),
    },
    targetOf(run),
  );
  return { status: 'REQUESTED', message: 'A task was asked for.', reference: null, leaves };
}

function callWebhook(tx: Tx, run: ActingRun, action: Of<'CALL_WEBHOOK'>, index: number, facts: TextFacts): Done {
  const target = action.endpointId ? { endpointId: action.endpointId } : { url: action.url! };
  const payload = {
    rule: { id: run.rule.id, name: run.rule.name },
    run: { id: run.id, count: run.eventCount },
    ...{ event: facts.event, data: facts.data },
  };
  const leaves = tx.emit(
    automationWebhookRequested,
    { label: run.rule.name, ...originOf(run), target, payload, idempotencyKey: keyOf(run, index) },
    targetOf(run),
  );
  return { status: 'REQUESTED', message: 'A webhook was asked for.', reference: null, leaves };
}

function command(tx: Tx, run: ActingRun, action: Of<'COMMAND'>, index: number, facts: TextFacts): Done {
  const parsed = commandOf(action).input.safeParse(filled(action.input, facts));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { status: 'FAILED', message: `${issue?.path.join('.')}: ${issue?.message}`, reference: null };
  }
  const leaves = tx.emit(
    automationCommandRequested,
    {
      ...{ label: run.rule.name, ...originOf(run), action: index, idempotencyKey: keyOf(run, index) },
      ...{ domain: action.domain, command: action.command, input: parsed.data as Record<string, unknown> },
    },
    targetOf(run),
  );
  return { status: 'REQUESTED', message: `Asked ${action.domain} to ${action.command}.`, reference: null, leaves };
}
