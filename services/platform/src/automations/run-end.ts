import { automationTripped, notificationRequested } from '@mh-os/contracts';
import { type Clock, Ctx } from '@mh-os/kernel';
import { CLOCK, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { DeepPartial } from 'typeorm';
import { MembershipEntity } from '../memberships/membership.entity.ts';
import { permissionsOf } from '../memberships/memberships.rules.ts';
import { RolesService } from '../roles/roles.service.ts';
import { permissionOf } from './actions.rules.ts';
import { AutomationRuleEntity } from './automation-rule.entity.ts';
import { AutomationRunEntity } from './automation-run.entity.ts';
import { type RuleDefinition, ruleTransitions, type TripReason } from './automations.rules.ts';
import { RunActions } from './run-actions.ts';
import { sampleOf, type Taking } from './taking.ts';

type RunRow = DeepPartial<AutomationRunEntity> &
  Pick<AutomationRunEntity, 'id' | 'eventCount' | 'latest' | 'correlationId'>;

/** How runs end: with what their actions came to, or with the rule being stopped. */
@Injectable()
export class RunEnd {
  constructor(
    private readonly actions: RunActions,
    private readonly roles: RolesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Does the actions of a new run and keeps it with their results. */
  async act(tx: Tx, taking: Taking, run: RunRow): Promise<void> {
    const outcome = await this.outcome(tx, taking, run);
    if (outcome) await tx.insert(AutomationRunEntity, { ...run, ...outcome });
    else await this.trip(tx, taking, 'GRANT_LOST', LOST, run.id);
  }

  /** Does the actions of a run that waited. */
  async actLater(tx: Tx, taking: Taking, run: AutomationRunEntity): Promise<void> {
    const outcome = await this.outcome(tx, taking, run);
    if (outcome) await tx.update(run, outcome);
    else {
      await tx.update(run, { status: 'DROPPED', reason: LOST, finishedAt: this.clock.now() });
      await this.stop(tx, taking, 'GRANT_LOST', LOST, run.id);
    }
  }

  /** Stops a rule and tells so: the run says why, people are told, a person resumes it. */
  async trip(tx: Tx, taking: Taking, reason: TripReason, message: string, id: string): Promise<void> {
    const { rule, facts, chain } = taking;
    await tx.insert(AutomationRunEntity, {
      ...{ id, ruleId: rule.id, revision: rule.activeRevision, triggerEventId: facts.event.id, groupKey: null },
      ...{ status: 'TRIPPED', reason: message, eventCount: 1, sample: [sampleOf(facts)], latest: facts },
      ...{ depth: chain.depth, path: [...chain.path], correlationId: facts.event.correlationId },
      ...{ dueAt: null, finishedAt: this.clock.now(), results: [] },
    });
    await this.stop(tx, taking, reason, message, id);
  }

  private async stop(tx: Tx, { rule }: Taking, reason: TripReason, message: string, runId: string): Promise<void> {
    const row = await tx.lock(AutomationRuleEntity, rule.id);
    const trip = { reason, message, at: this.clock.now().toISOString(), runId };
    const before = row.status;
    await tx.update(row, { status: ruleTransitions.next(before, 'TRIP'), trip });
    const target = { aggregateId: row.id, aggregateVersion: row.version };
    const changes = [{ field: 'status', before, after: row.status }];
    tx.emit(automationTripped, { label: row.name, reason, message, changes }, target);
    tx.emit(
      notificationRequested,
      {
        label: `Automation stopped: ${row.name}`.slice(0, 200),
        ...{ body: message, topic: 'automation', key: `automation-trip:${runId}`, link: `/automations/${row.id}` },
        ...{ severity: 'critical', mandatory: false, recipients: { permission: 'platform.automation.write' } },
      },
      target,
    );
  }

  /** Null where the person on whose behalf the rule acts may no longer do what it does. */
  private async outcome(tx: Tx, { rule, definition, chain }: Taking, run: RunRow) {
    const granted = neededBy(definition);
    if (!(await this.mayStill(tx, rule, granted))) return null;
    const acting = {
      ...{ id: run.id, rule, revision: rule.activeRevision, granted, eventCount: run.eventCount },
      ...{ latest: run.latest, chain, correlationId: run.correlationId },
    };
    const results = await this.actions.perform(tx, acting, definition.actions);
    const failed = results.filter((result) => result.status === 'FAILED').length;
    return {
      status: failed > 0 ? ('FAILED' as const) : ('SUCCEEDED' as const),
      reason: failed > 0 ? `${failed} of ${results.length} actions could not be done.` : 'All actions were done.',
      ...{ results, finishedAt: this.clock.now() },
    };
  }

  private async mayStill(tx: Tx, { switchedOnBy }: Taking['rule'], needed: readonly string[]): Promise<boolean> {
    // A platform admin is no member of the brand: what they held when they switched it on was checked then.
    if (switchedOnBy.platform) return true;
    const member = await tx.findOne(MembershipEntity, { userId: switchedOnBy.id });
    const permissions = permissionsOf(member?.roles ?? [], await this.roles.inBrand(tx));
    const held = new Ctx({ brandId: null, actor: tx.ctx.actor, permissions, requestId: tx.ctx.requestId });
    return needed.every((permission) => held.can(permission));
  }
}

const LOST = 'The person who switched this rule on may no longer do what it does. Somebody who may has to resume it.';

/** What somebody must hold to switch a rule on; its actions act with this and nothing else. */
export function neededBy(definition: RuleDefinition): string[] {
  return [...new Set(definition.actions.map(permissionOf))].sort();
}
