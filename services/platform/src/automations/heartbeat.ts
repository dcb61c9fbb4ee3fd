import { automationStalled, notificationRequested } from '@mh-os/contracts';
import type { Clock, Ctx } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { stallOf } from './automations.rules.ts';
import { lockAutomations } from './engine.read-model.ts';

interface Watched {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly stalled: boolean;
  readonly expected: number;
  readonly actual: number;
}

/** An event may take this long on its way before it counts as missing. */
export const GRACE_MS = 120_000;

/**
 * Expected counts what the activity log has, which follows the streams with a consumer of its own; actual counts what the
 * rule saw. Both by the time of the event, since the rule is on, at most one day back.
 */
const WATCH = `WITH span AS (
    SELECT r.id, r.name, r.version, r.stall IS NOT NULL AS stalled, r.event_types,
      greatest(r.active_since, $2::timestamptz - interval '1 day') AS since
    FROM automation_rule r WHERE r.brand_id = $1 AND r.status = 'ON' AND r.event_types <> '{}')
  SELECT s.id, s.name, s.version, s.stalled,
    (SELECT count(*)::int FROM activity_entry e WHERE e.brand_id = $1 AND e.action = any(s.event_types)
      AND e.occurred_at >= s.since AND e.occurred_at < $2::timestamptz - $3 * interval '1 ms') AS expected,
    (SELECT coalesce(sum(t.seen), 0)::int FROM automation_tally t WHERE t.brand_id = $1 AND t.rule_id = s.id
      AND t.bucket >= s.since - interval '5 minutes') AS actual
  FROM span s ORDER BY s.id`;
const MARK = `UPDATE automation_rule SET stall = $3, checked_at = $4 WHERE brand_id = $1 AND id = $2`;

/** Notices a rule whose trigger has stopped: fewer events seen than happened (ADM-8). */
@Injectable()
export class Heartbeat {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Compares every rule of the caller's brand that is on; tells people once per stall. */
  check(ctx: Ctx, graceMs: number = GRACE_MS): Promise<{ checked: number; stalled: number }> {
    const brandId = ctx.requireBrand();
    const now = this.clock.now();
    return this.db.tx(ctx, async (tx) => {
      await lockAutomations(tx, brandId);
      const rules = await tx.query<Watched>('automation_watch', WATCH, [brandId, now, graceMs]);
      for (const rule of rules) await this.judge(tx, brandId, rule, now);
      return { checked: rules.length, stalled: rules.filter((rule) => stallOf(rule.expected, rule.actual)).length };
    });
  }

  private async judge(tx: Tx, brandId: string, rule: Watched, now: Date): Promise<void> {
    const stall = stallOf(rule.expected, rule.actual);
    const told = stall ? JSON.stringify({ ...stall, since: now.toISOString() }) : null;
    if (stall && rule.stalled) return;
    await tx.query('automation_mark', MARK, [brandId, rule.id, told, now]);
    if (!stall) return;
    const target = { aggregateId: rule.id, aggregateVersion: rule.version };
    tx.emit(automationStalled, { label: rule.name, ...stall }, target);
    tx.emit(
      notificationRequested,
      {
        label: `Automation does not see its events: ${rule.name}`.slice(0, 200),
        body: `${stall.expected} events happened, the rule saw ${stall.actual}.`,
        ...{ topic: 'automation', key: `automation-stall:${rule.id}:${now.toISOString()}`, mandatory: false },
        ...{ link: `/automations/${rule.id}`, severity: 'critical' },
        recipients: { permission: 'platform.automation.write' },
      },
      target,
    );
  }
}
