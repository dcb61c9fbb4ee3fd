import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** API keys. */
export class ApiKeys1763712200000 implements MigrationInterface {
  name = 'ApiKeys1763712200000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'api_key',
      `name text NOT NULL, scopes text[] NOT NULL CONSTRAINT api_key_scopes_check CHECK (cardinality(scopes) > 0),
       addresses text[] NOT NULL, secret_hash text NOT NULL, secret_used_at timestamptz,
       previous_hash text, previous_until timestamptz, expires_at timestamptz, revoked_at timestamptz, last_used_at timestamptz,
       created_by_id text NOT NULL, created_by_name text,
       CONSTRAINT api_key_previous_check CHECK ((previous_hash IS NULL) = (previous_until IS NULL))`,
      { platformRead: true },
    );
    // A caller without a brand brings the id: it is looked up across brands.
    await runner.query(`CREATE INDEX api_key_by_id ON api_key (id)`);
    await runner.query(`CREATE FUNCTION revoke_tokens_of_api_key() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF TG_OP = 'DELETE' OR (OLD.scopes, OLD.addresses, OLD.secret_hash, OLD.previous_hash, OLD.previous_until, OLD.expires_at, OLD.revoked_at)
        IS DISTINCT FROM (NEW.scopes, NEW.addresses, NEW.secret_hash, NEW.previous_hash, NEW.previous_until, NEW.expires_at, NEW.revoked_at)
      THEN PERFORM revoke_tokens('api-key', OLD.brand_id || ':' || OLD.id); END IF; RETURN NULL; END $$`);
    await runner.query(`CREATE TRIGGER revoke_tokens AFTER UPDATE OR DELETE ON api_key
      FOR EACH ROW EXECUTE FUNCTION revoke_tokens_of_api_key()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE api_key`);
    await runner.query(`DROP FUNCTION revoke_tokens_of_api_key()`);
  }
}
