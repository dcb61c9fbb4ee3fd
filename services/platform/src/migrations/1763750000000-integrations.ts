import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Systems connected with a brand, what they said of themselves, and the health that was told last. */
export class Integrations1763750000000 implements MigrationInterface {
  name = 'Integrations1763750000000';

  async up(runner: QueryRunner): Promise<void> {
    // The watch looks across brands for those that have connected systems, then into one brand at a time.
    await createBrandTable(
      runner,
      'integration',
      `name text NOT NULL, kind text NOT NULL, provider text NOT NULL, direction text NOT NULL, notes text NOT NULL,
       settings jsonb NOT NULL, api_key_id uuid, webhook_endpoint_ids uuid[] NOT NULL, owner_id uuid,
       expected_call_hours integer, status text NOT NULL, connected_at timestamptz NOT NULL,
       CONSTRAINT integration_status_check CHECK (status IN ('CONNECTED', 'DISABLED', 'DISCONNECTED')),
       CONSTRAINT integration_direction_check CHECK (direction IN ('IN', 'OUT', 'BOTH')),
       CONSTRAINT integration_endpoints_check CHECK (cardinality(webhook_endpoint_ids) <= 10),
       CONSTRAINT integration_expected_check CHECK (expected_call_hours BETWEEN 1 AND 8760),
       CONSTRAINT integration_name_key UNIQUE (brand_id, name),
       CONSTRAINT integration_api_key_fkey FOREIGN KEY (brand_id, api_key_id) REFERENCES api_key (brand_id, id)`,
      { platformRead: true },
    );
    await createBrandTable(
      runner,
      'integration_report',
      `integration_id uuid NOT NULL, status text NOT NULL, message text NOT NULL, checked_at timestamptz NOT NULL,
       reported_by_name text NOT NULL,
       CONSTRAINT integration_report_status_check CHECK (status IN ('OK', 'DEGRADED', 'DOWN')),
       CONSTRAINT integration_report_once UNIQUE (brand_id, integration_id, checked_at, status),
       CONSTRAINT integration_report_of FOREIGN KEY (brand_id, integration_id) REFERENCES integration (brand_id, id)`,
      { kind: 'record' },
    );
    await runner.query(
      'CREATE INDEX integration_report_newest ON integration_report (brand_id, integration_id, checked_at, id)',
    );
    await createBrandTable(
      runner,
      'integration_standing',
      `state text NOT NULL, since timestamptz NOT NULL,
       CONSTRAINT integration_standing_state_check CHECK (state IN ('OK', 'DEGRADED', 'DOWN', 'UNKNOWN')),
       CONSTRAINT integration_standing_of FOREIGN KEY (brand_id, id) REFERENCES integration (brand_id, id)`,
      { kind: 'record' },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['integration_standing', 'integration_report', 'integration'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
