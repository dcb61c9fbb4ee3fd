import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Automation rules, their revisions, runs and what is counted about them. */
export class Automations1763730500000 implements MigrationInterface {
  name = 'Automations1763730500000';

  async up(runner: QueryRunner): Promise<void> {
    await rules(runner);
    await runs(runner);
    await counts(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['tally', 'trace', 'run_event', 'run', 'revision', 'rule'])
      await runner.query(`DROP TABLE automation_${table}`);
  }
}

async function rules(runner: QueryRunner): Promise<void> {
  await createBrandTable(
    runner,
    'automation_rule',
    `name text NOT NULL, description text NOT NULL, status text NOT NULL, revision integer NOT NULL,
     active_revision integer, event_types text[] NOT NULL, unless_types text[] NOT NULL, next_at timestamptz,
     active_since timestamptz, switched_on_by jsonb, granted text[] NOT NULL, trip jsonb, checked_at timestamptz,
     stall jsonb, author jsonb NOT NULL,
     CONSTRAINT automation_rule_status_check CHECK (status IN ('DRAFT', 'ON', 'OFF', 'TRIPPED', 'ARCHIVED')),
     CONSTRAINT automation_rule_active_check CHECK
       ((status IN ('ON', 'TRIPPED')) = (active_revision IS NOT NULL AND active_since IS NOT NULL)),
     CONSTRAINT automation_rule_person_check CHECK
       (status NOT IN ('ON', 'TRIPPED') OR switched_on_by->>'kind' = 'person'),
     CONSTRAINT automation_rule_trip_check CHECK ((status = 'TRIPPED') = (trip IS NOT NULL))`,
    { platformRead: true },
  );
  await runner.query(`CREATE UNIQUE INDEX automation_rule_name_key ON automation_rule (brand_id, name)
    WHERE status <> 'ARCHIVED'`);
  await runner.query(`CREATE INDEX automation_rule_on ON automation_rule (brand_id, id) WHERE status = 'ON'`);
  await createBrandTable(
    runner,
    'automation_revision',
    `rule_id uuid NOT NULL, revision integer NOT NULL, name text NOT NULL, description text NOT NULL,
     definition jsonb NOT NULL, author jsonb NOT NULL,
     CONSTRAINT automation_revision_key UNIQUE (brand_id, rule_id, revision),
     CONSTRAINT automation_revision_rule_fkey FOREIGN KEY (brand_id, rule_id) REFERENCES automation_rule (brand_id, id)`,
    { kind: 'record' },
  );
  await appendOnly(runner, 'automation_revision');
}

async function runs(runner: QueryRunner): Promise<void> {
  await createBrandTable(
    runner,
    'automation_run',
    `rule_id uuid NOT NULL, revision integer NOT NULL, status text NOT NULL, reason text NOT NULL,
     trigger_event_id uuid NOT NULL, group_key text, event_count integer NOT NULL, sample jsonb NOT NULL,
     latest jsonb NOT NULL, depth integer NOT NULL, path text[] NOT NULL, correlation_id text NOT NULL,
     due_at timestamptz, finished_at timestamptz, results jsonb NOT NULL,
     CONSTRAINT automation_run_trigger_key UNIQUE (brand_id, rule_id, revision, trigger_event_id),
     CONSTRAINT automation_run_status_check CHECK
       (status IN ('WAITING', 'SUCCEEDED', 'FAILED', 'DROPPED', 'TRIPPED')),
     CONSTRAINT automation_run_count_check CHECK (event_count > 0),
     CONSTRAINT automation_run_revision_fkey FOREIGN KEY (brand_id, rule_id, revision)
       REFERENCES automation_revision (brand_id, rule_id, revision)`,
  );
  await runner.query(`CREATE UNIQUE INDEX automation_run_open_key ON automation_run (brand_id, rule_id, revision, group_key)
    WHERE status = 'WAITING'`);
  await runner.query(`CREATE INDEX automation_run_newest ON automation_run (brand_id, created_at, id)`);
  await runner.query(`CREATE INDEX automation_run_of_rule ON automation_run (brand_id, rule_id, created_at, id)`);
  await createBrandTable(
    runner,
    'automation_run_event',
    `rule_id uuid NOT NULL, revision integer NOT NULL, event_id uuid NOT NULL, run_id uuid NOT NULL,
     CONSTRAINT automation_run_event_key UNIQUE (brand_id, rule_id, revision, event_id)`,
    { kind: 'record' },
  );
}

async function counts(runner: QueryRunner): Promise<void> {
  await createBrandTable(runner, 'automation_trace', `depth integer NOT NULL, path text[] NOT NULL`, {
    kind: 'record',
  });
  await createBrandTable(
    runner,
    'automation_tally',
    `rule_id uuid NOT NULL, bucket timestamptz NOT NULL, seen integer NOT NULL, started integer NOT NULL,
     gathered integer NOT NULL, condition_false integer NOT NULL, condition_error integer NOT NULL,
     own_write integer NOT NULL, tripped integer NOT NULL, last_error text,
     CONSTRAINT automation_tally_key UNIQUE (brand_id, rule_id, bucket)`,
    { kind: 'record' },
  );
}
