import { type Clock, seedId } from '@mh-os/kernel';
import { Every, Rounds } from '@mh-os/messaging';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { BrandEntity } from '../brands/brand.entity.ts';
import { suspendedSql } from '../brands/suspended.ts';
import { AutomationRuleEntity } from './automation-rule.entity.ts';
import { nextTime, SCHEDULE_TYPE } from './automations.rules.ts';
import { AutomationEngine } from './engine.ts';
import { lockAutomations } from './engine.read-model.ts';
import { Heartbeat } from './heartbeat.ts';
import { RuleBook } from './rule-book.ts';

const WORKER = { id: 'platform', name: 'Platform', permissions: ['*'] };
const CHECK_MINUTES = 5;
/** Brands in use with something to do: a schedule that is due, rules not looked at for a while. */
const DUE = `SELECT brand_id AS "brandId", bool_or(next_at <= $1) AS scheduled,
    bool_or(checked_at IS NULL OR checked_at < $1::timestamptz - ${CHECK_MINUTES} * interval '1 minute') AS unchecked
  FROM automation_rule WHERE status = 'ON' AND NOT ${suspendedSql('brand_id')} GROUP BY brand_id
  HAVING bool_or(next_at <= $1)
    OR bool_or(checked_at IS NULL OR checked_at < $1::timestamptz - ${CHECK_MINUTES} * interval '1 minute')
  ORDER BY brand_id`;
const RULES_DUE = `SELECT id FROM automation_rule WHERE brand_id = $1 AND status = 'ON' AND next_at <= $2 ORDER BY id`;
const MOVE_ON = `UPDATE automation_rule SET next_at = $3 WHERE brand_id = $1 AND id = $2`;

interface Due {
  readonly brandId: string;
  readonly scheduled: boolean;
  readonly unchecked: boolean;
}

/** Starts what the clock starts; every replica may tick, each piece of work is done by one, one brand at a time (T20). */
@Injectable()
export class AutomationScheduler {
  constructor(
    private readonly db: Db,
    private readonly rounds: Rounds,
    private readonly engine: AutomationEngine,
    private readonly book: RuleBook,
    private readonly heartbeat: Heartbeat,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Does what is due now, brand by brand, each in a transaction of its own. */
  @Every(15_000)
  async tick(): Promise<void> {
    const now = this.clock.now();
    // Only tells where to look: what is due is read again, locked, inside of the transaction that does it.
    const due = (tx: ReadTx): Promise<Due[]> => tx.query<Due>('automation_due', DUE, [now]);
    await this.rounds.each(WORKER, due, async (ctx, { brandId, scheduled, unchecked }) => {
      if (scheduled) await this.db.tx(ctx, (tx) => this.runDue(tx, brandId, now));
      if (unchecked) await this.heartbeat.check(ctx);
    });
  }

  private async runDue(tx: Tx, brandId: string, now: Date): Promise<void> {
    await lockAutomations(tx, brandId);
    const due = await tx.query<{ id: string }>('automation_rules_due', RULES_DUE, [brandId, now]);
    const brand = await tx.findOne(BrandEntity, { id: brandId });
    for (const { id } of due) await this.runRule(tx, id, brand?.timeZone ?? 'UTC', now);
  }

  /** However many times were missed, a schedule that is due starts one run, and the next time lies ahead. */
  private async runRule(tx: Tx, ruleId: string, timeZone: string, now: Date): Promise<void> {
    const rule = await tx.get(AutomationRuleEntity, ruleId);
    const { id, name, activeRevision, activeSince, switchedOnBy, nextAt } = rule;
    if (!activeRevision || !activeSince || !switchedOnBy || !nextAt) return;
    const { definition } = await this.book.of(tx, id, activeRevision);
    if (definition.trigger.kind !== 'SCHEDULE') return;
    const after = nextTime(definition.trigger.cron, timeZone, now);
    await tx.query('automation_move_on', MOVE_ON, [tx.ctx.brandId, id, after]);
    const eventId = seedId('automation-schedule', id, String(activeRevision), nextAt.toISOString());
    const event = {
      ...{ id: eventId, type: SCHEDULE_TYPE, occurredAt: nextAt.toISOString(), aggregateId: id },
      ...{ correlationId: eventId, actor: { kind: 'system', id: 'platform', name: null } },
    };
    const inForce = { id, name, activeRevision, activeSince, switchedOnBy, starts: true, drops: false };
    await this.engine.decide(tx, inForce, { event, data: { label: name } }, { depth: 0, path: [] });
  }
}
