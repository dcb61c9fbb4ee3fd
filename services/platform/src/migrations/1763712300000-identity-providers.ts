import { createPlatformTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const PLATFORM = `(SELECT current_setting('app.platform', true)) = 'on'`;
const BRAND = `(SELECT nullif(current_setting('app.brand_id', true), '')::uuid)`;

/** Sign-in through identity providers. */
export class IdentityProviders1763712300000 implements MigrationInterface {
  name = 'IdentityProviders1763712300000';

  async up(runner: QueryRunner): Promise<void> {
    await createPlatformTable(
      runner,
      'identity_provider',
      `owner_brand_id uuid CONSTRAINT identity_provider_brand_fkey REFERENCES brand (id),
       name text NOT NULL, issuer text NOT NULL, client_id text NOT NULL, client_secret_wrapped bytea,
       scopes text[] NOT NULL, email_domains text[] NOT NULL, create_people boolean NOT NULL, roles text[] NOT NULL,
       enabled boolean NOT NULL,
       CONSTRAINT identity_provider_domains_check CHECK (owner_brand_id IS NULL OR cardinality(email_domains) > 0),
       CONSTRAINT identity_provider_people_check CHECK (NOT create_people OR (owner_brand_id IS NOT NULL AND cardinality(roles) > 0))`,
    );
    await createPlatformTable(
      runner,
      'oidc_sign_in',
      `provider_id uuid NOT NULL CONSTRAINT oidc_sign_in_provider_fkey REFERENCES identity_provider (id) ON DELETE CASCADE,
       handle_hash text NOT NULL CONSTRAINT oidc_sign_in_handle_key UNIQUE, state text NOT NULL, nonce text NOT NULL,
       verifier_wrapped bytea NOT NULL, expires_at timestamptz NOT NULL`,
    );
    await runner.query(`CREATE INDEX identity_provider_of_brand ON identity_provider (owner_brand_id)`);
    await runner.query(`CREATE INDEX oidc_sign_in_expiry ON oidc_sign_in (expires_at)`);
    for (const table of ['identity_provider', 'oidc_sign_in']) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY platform_scope ON ${table} USING (${PLATFORM}) WITH CHECK (${PLATFORM})`);
    }
    await runner.query(`CREATE POLICY own_brand ON identity_provider USING (owner_brand_id = ${BRAND})
      WITH CHECK (owner_brand_id = ${BRAND})`);
    // A session that a brand's own provider vouched for is good in that brand only.
    await runner.query(`ALTER TABLE session ADD COLUMN bound_brand_id uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE session DROP COLUMN bound_brand_id`);
    await runner.query(`DROP TABLE oidc_sign_in`);
    await runner.query(`DROP TABLE identity_provider`);
  }
}
