import { createBrandTable, createPlatformTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const PLATFORM = `(SELECT current_setting('app.platform', true)) = 'on'`;
const BRAND = `(SELECT nullif(current_setting('app.brand_id', true), '')::uuid)`;

const platformTables: readonly (readonly [table: string, columns: string])[] = [
  [
    'brand',
    `name text NOT NULL, slug text NOT NULL CONSTRAINT brand_slug_key UNIQUE,
     status text NOT NULL CONSTRAINT brand_status_check CHECK (status IN ('ACTIVE', 'SUSPENDED')),
     default_currency text NOT NULL, default_country text NOT NULL, default_locale text NOT NULL, time_zone text NOT NULL`,
  ],
  [
    'app_user',
    `email text NOT NULL CONSTRAINT app_user_email_key UNIQUE, name text NOT NULL,
     locale text NOT NULL, platform_roles text[] NOT NULL, last_brand_id uuid`,
  ],
  [
    'credential',
    `password_hash text NOT NULL, CONSTRAINT credential_user_fkey FOREIGN KEY (id) REFERENCES app_user (id)`,
  ],
  [
    'role',
    `key text NOT NULL CONSTRAINT role_key_key UNIQUE, name text NOT NULL, description text NOT NULL,
     scope text NOT NULL CONSTRAINT role_scope_check CHECK (scope IN ('platform', 'brand')), permissions text[] NOT NULL`,
  ],
  [
    'session',
    `user_id uuid NOT NULL CONSTRAINT session_user_fkey REFERENCES app_user (id), current_brand_id uuid,
     expires_at timestamptz NOT NULL, ended_at timestamptz, end_reason text
     CONSTRAINT session_end_check CHECK (end_reason IN ('signed-out', 'token-reuse', 'expired'))`,
  ],
  [
    'refresh_token',
    `session_id uuid NOT NULL CONSTRAINT refresh_token_session_fkey REFERENCES session (id),
     token_hash text NOT NULL CONSTRAINT refresh_token_hash_key UNIQUE,
     used_at timestamptz, superseded_at timestamptz, successor_id uuid`,
  ],
  ['sign_in_throttle', `attempts timestamptz[] NOT NULL`],
  [
    'signing_key',
    `kid text NOT NULL CONSTRAINT signing_key_kid_key UNIQUE, public_jwk jsonb NOT NULL,
     private_wrapped bytea NOT NULL, activates_at timestamptz NOT NULL`,
  ],
];

/** What a transaction without platform scope sees of the tables above brands: itself and its people, nothing of others. */
const windows: readonly string[] = [
  `CREATE POLICY own_brand_read ON brand FOR SELECT USING (id = ${BRAND})`,
  `CREATE POLICY own_brand_change ON brand FOR UPDATE USING (id = ${BRAND}) WITH CHECK (id = ${BRAND})`,
  `CREATE POLICY people_of_brand ON app_user FOR SELECT USING
    (EXISTS (SELECT 1 FROM membership m WHERE m.brand_id = ${BRAND} AND m.user_id = app_user.id))`,
  `CREATE POLICY everyone_read ON role FOR SELECT USING (true)`,
];

/** People, brands, access and sessions. */
export class Identity1763690000000 implements MigrationInterface {
  name = 'Identity1763690000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of platformTables) {
      await createPlatformTable(runner, table, columns);
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY platform_scope ON ${table} USING (${PLATFORM}) WITH CHECK (${PLATFORM})`);
    }
    await createBrandTable(
      runner,
      'membership',
      `user_id uuid NOT NULL CONSTRAINT membership_user_fkey REFERENCES app_user (id),
       name text NOT NULL, locale text NOT NULL, roles text[] NOT NULL,
       CONSTRAINT membership_user_key UNIQUE (brand_id, user_id),
       CONSTRAINT membership_brand_fkey FOREIGN KEY (brand_id) REFERENCES brand (id)`,
      { platformRead: true },
    );
    await runner.query(`CREATE INDEX membership_of_user ON membership (user_id)`);
    await runner.query(`CREATE INDEX session_of_user ON session (user_id, ended_at)`);
    await runner.query(`CREATE INDEX refresh_token_of_session ON refresh_token (session_id)`);
    for (const policy of windows) await runner.query(policy);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY people_of_brand ON app_user`);
    await runner.query(`DROP TABLE membership`);
    for (const [table] of [...platformTables].reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}
