import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Client telemetry and operational metrics; kept for a time, then deleted. */
export class Telemetry1763710300000 implements MigrationInterface {
  name = 'Telemetry1763710300000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'telemetry_event',
      `occurred_at timestamptz NOT NULL, kind text NOT NULL, source text NOT NULL, session text NOT NULL, path text NOT NULL,
       name text NOT NULL, value numeric, properties jsonb NOT NULL,
       CONSTRAINT telemetry_event_kind_check CHECK (kind IN ('PAGE_VIEW', 'CALL_TO_ACTION', 'ERROR', 'TIMING'))`,
      { kind: 'record' },
    );
    await runner.query('CREATE INDEX telemetry_event_newest ON telemetry_event (brand_id, occurred_at, id)');
    await createBrandTable(
      runner,
      'ops_metric',
      'measured_at timestamptz NOT NULL, name text NOT NULL, value numeric NOT NULL, unit text NOT NULL, labels jsonb NOT NULL',
      { kind: 'record' },
    );
    await runner.query('CREATE INDEX ops_metric_series ON ops_metric (brand_id, name, measured_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE ops_metric');
    await runner.query('DROP TABLE telemetry_event');
  }
}
