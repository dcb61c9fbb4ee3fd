import { createPlatformTable, ERASING, PURGING } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const PLATFORM = `(SELECT current_setting('app.platform', true)) = 'on'`;
/** Runs as the owner whoever writes, who sees every deletion: what it looks for stands above brands. */
const GUARD = `RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER`;
const OPEN = (brand: string, states: string) =>
  `EXISTS (SELECT 1 FROM platform.brand_deletion d WHERE d.of_brand = ${brand} AND d.state IN (${states}))`;
const REFUSE = `USING ERRCODE = '2F002'`;

/** As the migration of the audit chain has it, with a door for the rows of a deleted brand. */
const collectedRefuse = (door: string) => `
  CREATE OR REPLACE FUNCTION collected_audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    ${door}
    IF TG_OP = 'UPDATE' AND NEW.details IS NULL
      AND to_jsonb(NEW) - 'details' = to_jsonb(OLD) - 'details' THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME ${REFUSE}; END $$`;

const FACTS = ['of_brand', 'slug_hash', 'reason', 'requested_by', 'confirmed_by', 'due_at'];
const facts = (row: string) => FACTS.map((column) => `${row}.${column}`).join(', ');

const guards: readonly string[] = [
  // What was decided stays, and what is over stays as it ended; only the words of an erased person may go.
  `CREATE FUNCTION brand_deletion_keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF TG_OP = 'UPDATE' AND ${ERASING} THEN RETURN NEW; END IF;
    IF TG_OP = 'DELETE' OR OLD.state IN ('PURGED', 'CANCELLED') OR (OLD.state = 'PURGING' AND NEW.state NOT IN ('PURGING', 'PURGED'))
      OR (OLD.state = 'PENDING' AND NEW.state = 'PURGED') OR (${facts('OLD')}) IS DISTINCT FROM (${facts('NEW')})
    THEN RAISE EXCEPTION 'the record of a deletion is never rewritten' ${REFUSE}; END IF;
    RETURN NEW; END $$`,
  `CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON brand_deletion FOR EACH ROW EXECUTE FUNCTION brand_deletion_keep()`,
  `CREATE FUNCTION brand_of_deletion() ${GUARD} AS $$ BEGIN
    IF TG_OP = 'DELETE' THEN
      IF NOT ${OPEN('OLD.id', `'PURGING'`)} THEN RAISE EXCEPTION 'a brand goes by its deletion alone' ${REFUSE}; END IF;
      RETURN OLD;
    END IF;
    IF NEW.status = 'ACTIVE' AND OLD.status <> 'ACTIVE' AND ${OPEN('NEW.id', `'PENDING', 'PURGING'`)}
    THEN RAISE EXCEPTION 'a brand that is to be deleted stays suspended' ${REFUSE}; END IF;
    RETURN NEW; END $$`,
  `CREATE TRIGGER of_deletion BEFORE UPDATE OF status OR DELETE ON brand FOR EACH ROW EXECUTE FUNCTION brand_of_deletion()`,
  `CREATE FUNCTION closed_brand_is_due() ${GUARD} AS $$ BEGIN
    IF NOT ${OPEN('NEW.id', `'PURGING'`)} THEN RAISE EXCEPTION 'the deletion of this brand is not due' ${REFUSE}; END IF;
    RETURN NEW; END $$`,
  `CREATE TRIGGER is_due BEFORE INSERT ON closed_brand FOR EACH ROW EXECUTE FUNCTION closed_brand_is_due()`,
];

/** Deletions of whole brands: what was decided, what every service did, and what is left as evidence when all is gone. */
export class BrandDeletions1795282600000 implements MigrationInterface {
  name = 'BrandDeletions1795282600000';

  async up(runner: QueryRunner): Promise<void> {
    await createPlatformTable(
      runner,
      'brand_deletion',
      `of_brand uuid NOT NULL, name text, slug text, slug_hash text NOT NULL,
       state text NOT NULL CONSTRAINT brand_deletion_state_check CHECK (state IN ('PENDING', 'CANCELLED', 'PURGING', 'PURGED')),
       reason text NOT NULL, requested_by jsonb NOT NULL, confirmed_by jsonb, due_at timestamptz NOT NULL,
       cancelled_by jsonb, cancel_reason text, cancelled_at timestamptz, begun_at timestamptz, finished_at timestamptz,
       parts jsonb NOT NULL, people integer NOT NULL,
       CONSTRAINT brand_deletion_due_check CHECK (begun_at IS NULL OR begun_at >= due_at),
       CONSTRAINT brand_deletion_begun_check CHECK ((state IN ('PURGING', 'PURGED')) = (begun_at IS NOT NULL)),
       CONSTRAINT brand_deletion_cancelled_check CHECK ((state = 'CANCELLED') = (cancelled_at IS NOT NULL)),
       CONSTRAINT brand_deletion_purged_check CHECK (state <> 'PURGED' OR (finished_at IS NOT NULL AND name IS NULL AND slug IS NULL))`,
    );
    await runner.query(`CREATE UNIQUE INDEX brand_deletion_one_open ON brand_deletion (of_brand)
      WHERE state IN ('PENDING', 'PURGING')`);
    await runner.query(`CREATE INDEX brand_deletion_newest ON brand_deletion (created_at, id)`);
    await runner.query(`ALTER TABLE brand_deletion ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE brand_deletion FORCE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY platform_scope ON brand_deletion USING (${PLATFORM}) WITH CHECK (${PLATFORM})`);
    await runner.query(`CREATE POLICY guards_read ON brand_deletion FOR SELECT TO mh_platform_owner USING (true)`);
    // The operator's command tells deleted chains from broken ones.
    await runner.query(`CREATE POLICY relay_reads ON brand_deletion FOR SELECT TO mh_platform_relay USING (true)`);
    await runner.query(`GRANT SELECT ON brand_deletion TO mh_platform_relay`);
    for (const sql of guards) await runner.query(sql);
    await runner.query(
      collectedRefuse(
        `IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'collected_audit_entry' AND ${PURGING} THEN RETURN NULL; END IF;`,
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(collectedRefuse(''));
    await runner.query(`DROP TRIGGER is_due ON closed_brand`);
    await runner.query(`DROP TRIGGER of_deletion ON brand`);
    await runner.query(`DROP TABLE brand_deletion`);
    await runner.query(`DROP FUNCTION closed_brand_is_due, brand_of_deletion, brand_deletion_keep`);
  }
}
