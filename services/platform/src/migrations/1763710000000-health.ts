import { createPlatformTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Heartbeats of all processes, and what was found unwell. */
export class Health1763710000000 implements MigrationInterface {
  name = 'Health1763710000000';

  async up(runner: QueryRunner): Promise<void> {
    await createPlatformTable(
      runner,
      'service_heartbeat',
      'service text NOT NULL, seen_at timestamptz NOT NULL, beat jsonb NOT NULL',
    );
    await runner.query('CREATE INDEX service_heartbeat_of_service ON service_heartbeat (service, seen_at)');
    await createPlatformTable(
      runner,
      'health_alert',
      `service text NOT NULL, kind text NOT NULL, severity text NOT NULL, message text NOT NULL, closed_at timestamptz,
       CONSTRAINT health_alert_severity_check CHECK (severity IN ('warning', 'critical'))`,
    );
    await runner.query('CREATE UNIQUE INDEX health_alert_open ON health_alert (service, kind) WHERE closed_at IS NULL');
    await runner.query('CREATE INDEX health_alert_latest ON health_alert (created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE health_alert');
    await runner.query('DROP TABLE service_heartbeat');
  }
}
