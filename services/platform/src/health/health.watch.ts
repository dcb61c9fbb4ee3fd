import { healthAlertCleared, healthAlertRaised, notificationRequested } from '@mh-os/contracts';
import type { Clock } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { IsNull } from 'typeorm';
import { systemCtx } from '../platform-scope.ts';
import { HealthAlertEntity } from './health-alert.entity.ts';
import { forgetBeats } from './health.read-model.ts';
import { decideAlerts, type Finding } from './health.rules.ts';
import { HealthService } from './health.service.ts';

const EVERY_MS = 5_000;
/** After its own start platform first listens, before it takes silence for trouble. */
const LISTEN_FIRST_MS = 20_000;

/** Looks every few seconds, raises alerts and clears them; of several replicas one at a time. */
@Injectable()
export class HealthWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('HealthWatch');
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: Db,
    private readonly health: HealthService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const look = () => {
      this.looking = this.look().catch((error: unknown) => this.logger.warn(`Did not look: ${String(error)}`));
    };
    this.timer = setTimeout(() => (this.timer = setInterval(look, EVERY_MS).unref()), LISTEN_FIRST_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** One look: alerts follow the findings, and everybody who watches over health is told. */
  look(): Promise<void> {
    return this.db.tx(systemCtx(), async (tx) => {
      const lock = `SELECT pg_try_advisory_xact_lock(hashtextextended('platform:health-watch', 0)) AS mine`;
      const [{ mine } = { mine: false }] = await tx.query<{ mine: boolean }>('health_lock', lock);
      if (!mine) return;
      const findings = (await this.health.services(tx)).flatMap((service) => service.findings);
      const open = await tx.find(HealthAlertEntity, { closedAt: IsNull() });
      const { raise, clear } = decideAlerts(open, findings);
      for (const finding of raise) await this.raise(tx, finding);
      for (const alert of clear) await this.clear(tx, alert);
      await forgetBeats(tx, this.clock.now());
    });
  }

  private async raise(tx: Tx, finding: Finding): Promise<void> {
    const alert = await tx.insert(HealthAlertEntity, { ...finding, closedAt: null });
    const target = { aggregateId: alert.id, aggregateVersion: alert.version };
    const { service, kind, severity, message } = finding;
    tx.emit(healthAlertRaised, { label: message, service, kind, severity }, target);
    tx.emit(
      notificationRequested,
      {
        label: message,
        topic: 'health',
        key: `health:${alert.id}`,
        link: '/health',
        severity,
        mandatory: severity === 'critical',
        recipients: { permission: 'platform.dead-letter.manage' },
      },
      target,
    );
  }

  private async clear(tx: Tx, alert: HealthAlertEntity): Promise<void> {
    await tx.update(alert, { closedAt: this.clock.now() });
    const { service, kind, severity, message: label } = alert;
    const target = { aggregateId: alert.id, aggregateVersion: alert.version };
    tx.emit(healthAlertCleared, { label, service, kind, severity }, target);
  }
}
