import { appendOnly, createBrandTable, createPlatformTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const PLATFORM = `(SELECT current_setting('app.platform', true)) = 'on'`;
const FLAG = (table: string): string => `CONSTRAINT ${table}_flag_fkey REFERENCES flag (id)`;

/** Tables above brands: rules name people and brands, so that nothing of them is seen without platform scope. */
const platformTables: readonly (readonly [table: string, columns: string])[] = [
  [
    'flag',
    `key text NOT NULL CONSTRAINT flag_key_key UNIQUE, name text NOT NULL, description text NOT NULL,
     type text NOT NULL CONSTRAINT flag_type_check CHECK (type IN ('BOOLEAN', 'STRING', 'NUMBER', 'JSON')),
     status text NOT NULL CONSTRAINT flag_status_check CHECK (status IN ('DRAFT', 'ACTIVE', 'ARCHIVED')),
     enabled boolean NOT NULL, protected boolean NOT NULL, overridable boolean NOT NULL, permanent boolean NOT NULL,
     owner_id uuid, salt text NOT NULL, variants jsonb NOT NULL, off_variant text NOT NULL, prerequisites jsonb NOT NULL,
     rules jsonb NOT NULL, otherwise jsonb NOT NULL, activated_at timestamptz`,
  ],
  [
    'flag_version',
    `flag_id uuid NOT NULL ${FLAG('flag_version')}, flag_version integer NOT NULL, definition jsonb NOT NULL,
     changes jsonb NOT NULL, author jsonb NOT NULL, comment text,
     CONSTRAINT flag_version_key UNIQUE (flag_id, flag_version)`,
  ],
  [
    'flag_use',
    `flag_id uuid NOT NULL ${FLAG('flag_use')}, scope_id uuid NOT NULL, evaluations bigint NOT NULL,
     last_evaluated_at timestamptz NOT NULL, CONSTRAINT flag_use_key UNIQUE (flag_id, scope_id)`,
  ],
  ['flag_stale', `flag_id uuid NOT NULL CONSTRAINT flag_stale_key UNIQUE ${FLAG('flag_stale')}, reason text NOT NULL`],
];

/** Feature flags. */
export class Flags1763740000000 implements MigrationInterface {
  name = 'Flags1763740000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of platformTables) {
      await createPlatformTable(runner, table, columns);
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY platform_scope ON ${table} USING (${PLATFORM}) WITH CHECK (${PLATFORM})`);
    }
    await createBrandTable(
      runner,
      'flag_override',
      `flag_id uuid NOT NULL ${FLAG('flag_override')},
       override_version integer NOT NULL CONSTRAINT flag_override_version_check CHECK (override_version > 0),
       enabled boolean NOT NULL, serve jsonb, changes jsonb NOT NULL, author jsonb NOT NULL, comment text,
       CONSTRAINT flag_override_key UNIQUE (brand_id, flag_id, override_version)`,
      { kind: 'record', platformRead: true },
    );
    await runner.query(`CREATE INDEX flag_version_newest ON flag_version (flag_id, created_at)`);
    await appendOnly(runner, 'flag_version');
    await appendOnly(runner, 'flag_override');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['flag_override', 'flag_stale', 'flag_use', 'flag_version', 'flag'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
