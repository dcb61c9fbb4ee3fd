import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Webhook endpoints, what is sent to them and what came of it. */
export class Webhooks1763710500000 implements MigrationInterface {
  name = 'Webhooks1763710500000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'webhook_endpoint',
      `url text NOT NULL, description text NOT NULL, event_types text[] NOT NULL, status text NOT NULL, pause_reason text,
       secret_wrapped bytea NOT NULL, previous_wrapped bytea, previous_until timestamptz,
       CONSTRAINT webhook_endpoint_status_check CHECK (status IN ('ACTIVE', 'PAUSED', 'REMOVED')),
       CONSTRAINT webhook_endpoint_previous_check CHECK ((previous_wrapped IS NULL) = (previous_until IS NULL))`,
      { platformRead: true },
    );
    await createBrandTable(
      runner,
      'webhook_standing',
      `failures integer NOT NULL, failing_since timestamptz, last_success_at timestamptz, last_failure_at timestamptz,
       last_error text`,
      { kind: 'record' },
    );
    await createBrandTable(
      runner,
      'webhook_delivery',
      `endpoint_id uuid NOT NULL, dedupe_key text NOT NULL, event_type text NOT NULL, body text NOT NULL, state text NOT NULL,
       attempts integer NOT NULL, next_attempt_at timestamptz NOT NULL, lease_until timestamptz, last_status integer,
       last_error text, finished_at timestamptz,
       CONSTRAINT webhook_delivery_state_check CHECK (state IN ('PENDING', 'DELIVERED', 'FAILED')),
       CONSTRAINT webhook_delivery_once UNIQUE (brand_id, endpoint_id, dedupe_key),
       CONSTRAINT webhook_delivery_endpoint FOREIGN KEY (brand_id, endpoint_id) REFERENCES webhook_endpoint (brand_id, id)`,
      { platformRead: true },
    );
    await runner.query(
      `CREATE INDEX webhook_delivery_due ON webhook_delivery (next_attempt_at) WHERE state = 'PENDING'`,
    );
    await runner.query('CREATE INDEX webhook_delivery_newest ON webhook_delivery (brand_id, created_at, id)');
    await createBrandTable(
      runner,
      'webhook_attempt',
      `delivery_id uuid NOT NULL, number integer NOT NULL, duration_ms integer NOT NULL, status integer, error text,
       response text NOT NULL, CONSTRAINT webhook_attempt_delivery FOREIGN KEY (brand_id, delivery_id)
       REFERENCES webhook_delivery (brand_id, id) ON DELETE CASCADE`,
      { kind: 'record' },
    );
    await runner.query('CREATE INDEX webhook_attempt_of_delivery ON webhook_attempt (brand_id, delivery_id, number)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['webhook_attempt', 'webhook_delivery', 'webhook_standing', 'webhook_endpoint'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
