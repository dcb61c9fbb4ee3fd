import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const NO_BRAND = `'00000000-0000-0000-0000-000000000000'::uuid`;

/** The activity log. */
export class Activity1763690100000 implements MigrationInterface {
  name = 'Activity1763690100000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'activity_entry',
      `occurred_at timestamptz NOT NULL, actor_kind text NOT NULL, actor_id text NOT NULL, actor_name text,
       action text NOT NULL, summary text NOT NULL, entity_type text NOT NULL, entity_id text NOT NULL,
       entity_label text NOT NULL, changes jsonb NOT NULL, correlation_id text NOT NULL, causation_id text,
       source text NOT NULL, data jsonb NOT NULL`,
      { kind: 'record', platformRead: true },
    );
    // Events of the platform itself have no brand: only a transaction without brand may add them, only platform scope reads them.
    await runner.query(`CREATE POLICY platform_entries ON activity_entry FOR INSERT WITH CHECK
      (brand_id = ${NO_BRAND} AND coalesce(current_setting('app.brand_id', true), '') = '')`);
    await runner.query(`CREATE INDEX activity_entry_newest ON activity_entry (brand_id, occurred_at, id)`);
    await runner.query(`CREATE INDEX activity_entry_newest_of_all ON activity_entry (occurred_at, id)`);
    await runner.query(
      `CREATE INDEX activity_entry_of_entity ON activity_entry (brand_id, entity_type, entity_id, occurred_at)`,
    );
    await appendOnly(runner, 'activity_entry');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE activity_entry`);
  }
}
