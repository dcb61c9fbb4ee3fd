import { createBrandTable, createPlatformTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const NO_BRAND = `'00000000-0000-0000-0000-000000000000'::uuid`;
const PLATFORM = `(SELECT current_setting('app.platform', true)) = 'on'`;
const ABOVE = `brand_id = ${NO_BRAND} AND coalesce(current_setting('app.brand_id', true), '') = ''`;

/** Audit chains of all services in one place, how far they were collected, and the signed digests of their ends. */
export class Audit1763711000000 implements MigrationInterface {
  name = 'Audit1763711000000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'audit_cursor',
      `service text NOT NULL, seq bigint NOT NULL, hash text NOT NULL, broken_seq bigint, broken_problem text,
       broken_at timestamptz, CONSTRAINT audit_cursor_once UNIQUE (brand_id, service)`,
      { platformRead: true },
    );
    await createBrandTable(
      runner,
      'collected_audit_entry',
      `service text NOT NULL, seq bigint NOT NULL, at timestamptz NOT NULL, actor_kind text NOT NULL, actor_id text NOT NULL,
       action text NOT NULL, entity_type text NOT NULL, entity_id text NOT NULL, facts json NOT NULL, details json,
       details_hash text NOT NULL, request_id text NOT NULL, correlation_id text NOT NULL, prev_hash text NOT NULL,
       hash text NOT NULL, CONSTRAINT collected_audit_entry_once UNIQUE (brand_id, service, seq)`,
      { kind: 'record', platformRead: true },
    );
    for (const table of ['audit_cursor', 'collected_audit_entry'])
      await runner.query(`CREATE POLICY above_brands ON ${table} USING (${ABOVE}) WITH CHECK (${ABOVE})`);
    await runner.query(`CREATE INDEX collected_audit_entry_newest ON collected_audit_entry (brand_id, at, id)`);
    await runner.query(`CREATE INDEX collected_audit_entry_newest_of_all ON collected_audit_entry (at, id)`);
    // Details go when the row's own service has erased them; nothing else of a collected row ever changes.
    await runner.query(`CREATE FUNCTION collected_audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF TG_OP = 'UPDATE' AND NEW.details IS NULL
        AND to_jsonb(NEW) - 'details' = to_jsonb(OLD) - 'details' THEN RETURN NEW; END IF;
      RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = '2F002'; END $$`);
    await runner.query(`CREATE TRIGGER erase_only BEFORE UPDATE ON collected_audit_entry
      FOR EACH ROW EXECUTE FUNCTION collected_audit_refuse()`);
    await runner.query(`CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON collected_audit_entry
      FOR EACH STATEMENT EXECUTE FUNCTION collected_audit_refuse()`);
    await runner.query(`REVOKE UPDATE, DELETE ON collected_audit_entry FROM mh_platform_app`);
    await runner.query(`GRANT UPDATE (details) ON collected_audit_entry TO mh_platform_app`);

    await createPlatformTable(
      runner,
      'audit_digest',
      `number integer NOT NULL CONSTRAINT audit_digest_number_key UNIQUE, body text NOT NULL, hash text NOT NULL,
       kid text NOT NULL, public_jwk jsonb NOT NULL, signature text NOT NULL`,
    );
    await runner.query(`ALTER TABLE audit_digest ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE audit_digest FORCE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY platform_scope ON audit_digest USING (${PLATFORM}) WITH CHECK (${PLATFORM})`);
    await runner.query(`CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_digest
      FOR EACH STATEMENT EXECUTE FUNCTION collected_audit_refuse()`);
    await runner.query(`REVOKE UPDATE, DELETE ON audit_digest FROM mh_platform_app`);

    // The operator's command checks all of it with the login that sees every brand.
    for (const table of ['audit_cursor', 'collected_audit_entry', 'audit_digest']) {
      await runner.query(`CREATE POLICY relay_reads ON ${table} FOR SELECT TO mh_platform_relay USING (true)`);
      await runner.query(`GRANT SELECT ON ${table} TO mh_platform_relay`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE audit_digest, collected_audit_entry, audit_cursor`);
    await runner.query(`DROP FUNCTION collected_audit_refuse`);
  }
}
