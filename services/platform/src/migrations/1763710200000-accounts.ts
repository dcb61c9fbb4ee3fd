import { createBrandTable, createPlatformTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const PLATFORM = `(SELECT current_setting('app.platform', true)) = 'on'`;
const USER = `user_id uuid NOT NULL CONSTRAINT`;

const platformTables: readonly (readonly [table: string, columns: string])[] = [
  [
    'account_link',
    `${USER} account_link_user_fkey REFERENCES app_user (id),
     purpose text NOT NULL CONSTRAINT account_link_purpose_check CHECK (purpose IN ('password-reset', 'email-change')),
     token_hash text NOT NULL CONSTRAINT account_link_hash_key UNIQUE, new_email text,
     expires_at timestamptz NOT NULL, ended_at timestamptz`,
  ],
  [
    'second_factor',
    `secret_wrapped bytea NOT NULL, confirmed_at timestamptz, last_step integer NOT NULL,
     failures integer NOT NULL, locked_until timestamptz,
     CONSTRAINT second_factor_user_fkey FOREIGN KEY (id) REFERENCES app_user (id)`,
  ],
  [
    'recovery_code',
    `${USER} recovery_code_factor_fkey REFERENCES second_factor (id),
     code_digest text NOT NULL, used_at timestamptz, CONSTRAINT recovery_code_key UNIQUE (user_id, code_digest)`,
  ],
  [
    'sign_in_challenge',
    `${USER} sign_in_challenge_user_fkey REFERENCES app_user (id),
     token_hash text NOT NULL CONSTRAINT sign_in_challenge_hash_key UNIQUE, requested_brand text, device text,
     expires_at timestamptz NOT NULL, used_at timestamptz`,
  ],
];

/** Links in mails, the second factor, where sessions were started, invitations. */
export class Accounts1763710200000 implements MigrationInterface {
  name = 'Accounts1763710200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of platformTables) {
      await createPlatformTable(runner, table, columns);
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY platform_scope ON ${table} USING (${PLATFORM}) WITH CHECK (${PLATFORM})`);
    }
    await runner.query(`CREATE INDEX account_link_of_user ON account_link (user_id)`);
    await runner.query(
      `ALTER TABLE session ADD COLUMN device text, ADD COLUMN address text, ADD COLUMN last_used_at timestamptz`,
    );
    await runner.query(`UPDATE session SET last_used_at = updated_at`);
    await runner.query(`ALTER TABLE session ALTER COLUMN last_used_at SET NOT NULL, DROP CONSTRAINT session_end_check,
      ADD CONSTRAINT session_end_check CHECK (end_reason IN
        ('signed-out', 'token-reuse', 'expired', 'ended-elsewhere', 'ended-by-admin', 'password-changed', 'removed'))`);
    await createBrandTable(
      runner,
      'invitation',
      `email text NOT NULL, locale text NOT NULL, roles text[] NOT NULL, invited_by uuid NOT NULL,
       status text NOT NULL CONSTRAINT invitation_status_check CHECK (status IN ('PENDING', 'ACCEPTED', 'WITHDRAWN')),
       token_hash text NOT NULL, round integer NOT NULL, sent_at timestamptz NOT NULL, expires_at timestamptz NOT NULL,
       decided_at timestamptz, accepted_by uuid,
       CONSTRAINT invitation_token_key UNIQUE (brand_id, token_hash),
       CONSTRAINT invitation_end_check CHECK ((status = 'PENDING') = (decided_at IS NULL)),
       CONSTRAINT invitation_acceptor_check CHECK ((status = 'ACCEPTED') = (accepted_by IS NOT NULL)),
       CONSTRAINT invitation_brand_fkey FOREIGN KEY (brand_id) REFERENCES brand (id)`,
      { platformRead: true },
    );
    await runner.query(
      `CREATE UNIQUE INDEX invitation_one_open ON invitation (brand_id, email) WHERE status = 'PENDING'`,
    );
    await runner.query(`CREATE INDEX invitation_newest ON invitation (brand_id, created_at, id)`);
    await runner.query(`CREATE INDEX invitation_of_token ON invitation (token_hash)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE invitation`);
    await runner.query(`DELETE FROM refresh_token WHERE session_id IN (SELECT id FROM session
      WHERE end_reason NOT IN ('signed-out', 'token-reuse', 'expired'))`);
    await runner.query(`DELETE FROM session WHERE end_reason NOT IN ('signed-out', 'token-reuse', 'expired')`);
    await runner.query(`ALTER TABLE session DROP COLUMN device, DROP COLUMN address, DROP COLUMN last_used_at,
      DROP CONSTRAINT session_end_check,
      ADD CONSTRAINT session_end_check CHECK (end_reason IN ('signed-out', 'token-reuse', 'expired'))`);
    for (const [table] of [...platformTables].reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}
