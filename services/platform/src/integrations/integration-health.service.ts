import { integrationHealthChanged, notificationRequested } from '@mh-os/contracts';
import { assertId, type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { HealthStatus } from '../health/health.rules.ts';
import { isWorse, judge, type ReportStatus, type Verdict } from './health.rules.ts';
import {
  factsByIds,
  factsOfConnected,
  keepReport,
  keepStanding,
  type KnownIntegration,
  type ReportRow,
  reportsOf,
} from './integration-facts.read-model.ts';
import { IntegrationEntity } from './integration.entity.ts';
import { type IntegrationRow, integrationsByIds } from './integrations.read-model.ts';
import { checkText, IntegrationStatus, refuse } from './integrations.rules.ts';

const READ = 'platform.integration.read';
const WRITE = 'platform.integration.write';
const KEPT_REPORTS = 50;
const MESSAGE_MAX = 500;
const LABEL_MAX = 200;
/** How far a clock may be ahead of ours. */
const AHEAD_MS = 5 * 60_000;
const BACK_MS = 24 * 3_600_000;

/** What is known of a system, with the verdict on it. */
export interface Judged extends KnownIntegration {
  readonly verdict: Verdict;
}

/** What a system says of itself. */
export interface ReportHealth {
  readonly integrationId: string;
  readonly status: ReportStatus;
  readonly message?: string | null | undefined;
  readonly checkedAt?: Date | null | undefined;
}

/** How connected systems do. */
@Injectable()
export class IntegrationHealthService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Systems with the verdict on each; the linked key sees its own. */
  async judged(ctx: Ctx, ids: readonly string[]): Promise<Map<string, Judged>> {
    ctx.requireSignedIn();
    const brandId = ctx.requireBrand();
    const known = await this.db.read(ctx, (tx) => factsByIds(tx, brandId, ids));
    const now = this.clock.now();
    const seen = known.filter((each) => sees(ctx, each));
    return new Map(seen.map((each) => [each.id, { ...each, verdict: judge(each, now) }]));
  }

  /** What systems said of themselves, newest first. */
  async reports(ctx: Ctx, ids: readonly string[]): Promise<Map<string, ReportRow[]>> {
    const seen = await this.judged(ctx, ids);
    const rows = await this.db.read(ctx, (tx) => reportsOf(tx, ctx.requireBrand(), [...seen.keys()]));
    return new Map(ids.map((id) => [id, rows.filter(({ integrationId }) => integrationId === id)]));
  }

  /** Books what a system, or somebody on its behalf, says of it; whoever may write, and the key linked to it, may say so. */
  report(ctx: Ctx, input: ReportHealth): Promise<IntegrationRow> {
    if (ctx.actor.kind !== 'integration') ctx.require(WRITE);
    const brandId = ctx.requireBrand();
    const integrationId = assertId(input.integrationId, 'integrationId');
    return this.db.tx(ctx, async (tx) => {
      const [known] = await factsByIds(tx, brandId, [integrationId]);
      // Another key learns nothing, not even whether there is such a system.
      if (!ctx.can(WRITE) && known?.apiKey?.id !== ctx.actor.id) ctx.require(WRITE);
      const kept = await tx.lock(IntegrationEntity, integrationId);
      if (kept.status !== IntegrationStatus.CONNECTED)
        throw new DomainError('INTEGRATION_NOT_CONNECTED', `${kept.name} is not connected; connect it first.`);
      const message = checkText(input.message ?? '', 'message', MESSAGE_MAX, 0);
      const checkedAt = this.checkedAt(input.checkedAt);
      const reportedByName = ctx.actor.name ?? ctx.actor.kind;
      const report = { integrationId, status: input.status, message, checkedAt, reportedByName };
      await keepReport(tx, brandId, report, this.clock.now(), KEPT_REPORTS);
      await this.settle(tx, brandId, integrationId);
      return (await integrationsByIds(tx, brandId, [integrationId]))[0]!;
    });
  }

  /** Tells of every connected system of a brand that does otherwise than was told last. How many those were. */
  look(ctx: Ctx): Promise<number> {
    const brandId = ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const lock = `SELECT pg_try_advisory_xact_lock(hashtextextended('platform:integrations-look:' || $1, 0)) AS mine`;
      const [held] = await tx.query<{ mine: boolean }>('integrations_look_lock', lock, [brandId]);
      if (!held?.mine) return 0;
      const now = this.clock.now();
      const known = await factsOfConnected(tx, brandId);
      const changed = known.filter((each) => judge(each, now).state !== stateOf(each));
      if (changed.length > 0)
        await tx.lockAll(
          IntegrationEntity,
          changed.map(({ id }) => id),
        );
      for (const { id } of changed) await this.settle(tx, brandId, id);
      return changed.length;
    });
  }

  /** Compares with what was told last; the system's row is locked, so that a change is told once. */
  private async settle(tx: Tx, brandId: string, id: string): Promise<void> {
    const [known] = await factsByIds(tx, brandId, [id]);
    if (!known || known.status !== IntegrationStatus.CONNECTED) return;
    const now = this.clock.now();
    const verdict = judge(known, now);
    const before = stateOf(known);
    if (verdict.state === before) return;
    await keepStanding(tx, brandId, id, verdict.state, now);
    const reasons = verdict.reasons.map(({ message }) => message);
    const changes = [{ field: 'health', before, after: verdict.state }];
    const target = { aggregateId: id, aggregateVersion: known.version };
    tx.emit(integrationHealthChanged, { label: known.name, state: verdict.state, reasons, changes }, target);
    if (isWorse(before, verdict.state)) raise(tx, known, verdict, now);
  }

  private checkedAt(given: Date | null | undefined): Date {
    const now = this.clock.now();
    if (given == null) return now;
    const ahead = given.getTime() - now.getTime();
    if (ahead <= AHEAD_MS && ahead >= -BACK_MS) return ahead > 0 ? now : given;
    throw refuse(
      'INTEGRATION_REPORT_TIME_INVALID',
      'A report tells of a check within the last day, not of one to come.',
      'checkedAt',
    );
  }
}

const stateOf = ({ standing }: KnownIntegration): HealthStatus => standing?.state ?? HealthStatus.UNKNOWN;

const sees = (ctx: Ctx, { apiKey }: KnownIntegration): boolean =>
  ctx.can(READ) || ctx.can(WRITE) || (ctx.actor.kind === 'integration' && apiKey?.id === ctx.actor.id);

function raise(tx: Tx, { id, name, version }: KnownIntegration, { state, reasons }: Verdict, now: Date): void {
  const down = state === HealthStatus.DOWN;
  const told = {
    label: `${name} ${down ? 'does not work' : 'has trouble'}`.slice(0, LABEL_MAX),
    body: reasons
      .map(({ message }) => message)
      .join(' ')
      .slice(0, 2_000),
    topic: 'integration',
    key: `integration:${id}:${state}:${now.toISOString()}`,
    link: `/integrations/${id}`,
    severity: down ? ('critical' as const) : ('warning' as const),
    mandatory: false,
    recipients: { permission: WRITE },
  };
  tx.emit(notificationRequested, told, { aggregateId: id, aggregateVersion: version });
}
