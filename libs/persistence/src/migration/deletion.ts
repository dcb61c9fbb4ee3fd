import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NO_BRAND } from '../audit/chain.ts';
import { BRAND_DELETED } from '../pg-errors.ts';
import { PLATFORM_WIDE, PURGING, REFUSE_CHANGE, currentSchema } from './tables.ts';

/** `id` and not brand_id: this table outlives the brand, so that nothing late is ever written for it again. */
const table = `
  CREATE TABLE closed_brand (
    id uuid NOT NULL, deletion_id uuid NOT NULL, closed_at timestamptz NOT NULL DEFAULT now(),
    head_seq bigint, head_hash bytea, counts jsonb NOT NULL DEFAULT '{}',
    CONSTRAINT closed_brand_pkey PRIMARY KEY (id), CONSTRAINT closed_brand_check CHECK (id <> '${NO_BRAND}'));
  COMMENT ON TABLE closed_brand IS '${PLATFORM_WIDE}: brands that are deleted or being deleted'`;

/** Called by every transaction of a brand as it begins. */
const gate = `
  CREATE FUNCTION brand_gate(brand uuid) RETURNS void LANGUAGE plpgsql STABLE AS $$ BEGIN
    IF EXISTS (SELECT 1 FROM closed_brand c WHERE c.id = brand) THEN
      RAISE EXCEPTION 'brand % is deleted', brand USING ERRCODE = '${BRAND_DELETED}'; END IF; END $$`;

/** From its commit on no transaction of the brand begins; those that run are waited for by the caller. */
const close = (schema: string) => `
  CREATE FUNCTION brand_close(brand uuid, deletion uuid) RETURNS void LANGUAGE sql SECURITY DEFINER AS $$
    INSERT INTO ${schema}.closed_brand (id, deletion_id) VALUES (brand, deletion) ON CONFLICT DO NOTHING $$`;

/** Notes where the brand's audit chain ended; the same answer ever after, also when the chain is gone. */
const seal = (schema: string) => `
  CREATE FUNCTION brand_seal(brand uuid) RETURNS TABLE (seq bigint, hash text) LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
    PERFORM set_config('app.brand_id', brand::text, true);
    UPDATE ${schema}.closed_brand c SET head_seq = coalesce(h.seq, 0), head_hash = h.hash
      FROM (SELECT 1) one LEFT JOIN ${schema}.audit_head h ON h.brand_id = brand WHERE c.id = brand AND c.head_seq IS NULL;
    RETURN QUERY SELECT c.head_seq, encode(c.head_hash, 'hex') FROM ${schema}.closed_brand c WHERE c.id = brand; END $$`;

/** Tables with rows of brands, those that others refer to behind those that refer to them. */
const tables = (schema: string) => `
  WITH RECURSIVE t AS (SELECT c.oid, c.relname FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace
      WHERE s.nspname = '${schema}' AND c.relkind = 'r'
        AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'brand_id' AND NOT a.attisdropped)),
    depth (oid, level) AS (SELECT t.oid, 0 FROM t
      UNION SELECT k.confrelid, d.level + 1 FROM depth d JOIN pg_constraint k
        ON k.conrelid = d.oid AND k.contype = 'f' AND k.confrelid <> k.conrelid WHERE d.level < 12)
  SELECT t.relname, max(d.level) AS level FROM t JOIN depth d ON d.oid = t.oid GROUP BY t.relname ORDER BY level, t.relname`;

/**
 * Deletes up to `most` rows of a closed brand, from whatever tables the catalogue has, and returns how many: called until
 * there are none, each call one transaction. Counts are kept with the deletion itself, so that a killed caller loses none.
 * Rows that refer to each other in a circle go in one statement, whatever their number. It is the one door through
 * append-only tables for DELETE, and only the relay login may open it: no request can.
 */
const purge = (schema: string) => `
  CREATE FUNCTION brand_purge(brand uuid, most integer) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER AS $$
  DECLARE
    r record; n bigint; total bigint := 0; done jsonb; circle jsonb; blocked text[] := '{}';
  BEGIN
    SELECT c.counts INTO done FROM ${schema}.closed_brand c WHERE c.id = brand AND c.head_seq IS NOT NULL FOR UPDATE;
    IF NOT FOUND THEN RAISE EXCEPTION 'brand % is not being deleted', brand USING ERRCODE = '2F002'; END IF;
    PERFORM set_config('app.brand_id', brand::text, true), set_config('app.platform', 'on', true),
      set_config('app.purging', brand::text, true);
    SET CONSTRAINTS ALL IMMEDIATE;
    FOR r IN ${tables(schema)} LOOP
      EXIT WHEN total >= most;
      BEGIN
        EXECUTE format('DELETE FROM ${schema}.%1$I WHERE ctid = ANY (ARRAY(
          SELECT ctid FROM ${schema}.%1$I WHERE brand_id = $1 LIMIT $2))', r.relname) USING brand, most - total;
        GET DIAGNOSTICS n = ROW_COUNT;
      EXCEPTION WHEN foreign_key_violation THEN
        blocked := blocked || r.relname::text; n := 0;
      END;
      total := total + n;
      IF n > 0 THEN done := done || jsonb_build_object(r.relname, n + coalesce((done ->> r.relname)::bigint, 0)); END IF;
    END LOOP;
    IF total = 0 AND cardinality(blocked) > 0 THEN
      EXECUTE (SELECT 'WITH ' || string_agg(format('p%s AS (DELETE FROM ${schema}.%I WHERE brand_id = $1 RETURNING %L::text AS name)',
          place, name, name), ', ') || ' SELECT coalesce(sum(n), 0), coalesce(jsonb_object_agg(name, n), ''{}'') FROM (SELECT name, count(*) AS n FROM ('
          || string_agg(format('SELECT name FROM p%s', place), ' UNION ALL ') || ') every GROUP BY name) each'
        FROM unnest(blocked) WITH ORDINALITY AS b (name, place)) INTO total, circle USING brand;
      done := done || circle;
    END IF;
    UPDATE ${schema}.closed_brand c SET counts = done WHERE c.id = brand AND total > 0;
    PERFORM set_config('app.purging', '', true), set_config('app.platform', '', true), set_config('app.brand_id', '', true);
    RETURN total;
  END $$`;

/** The end of a whole brand in a service: closed first, then emptied table by table. */
export class HouseDeletion1795282550000 implements MigrationInterface {
  name = 'HouseDeletion1795282550000';

  async up(runner: QueryRunner): Promise<void> {
    const schema = await currentSchema(runner);
    const [app, relay] = [`mh_${schema}_app`, `mh_${schema}_relay`];
    await runner.query(REFUSE_CHANGE);
    await runner.query(auditRefuse(`IF TG_OP = 'DELETE' AND ${PURGING} THEN RETURN NULL; END IF;`));
    for (const sql of [table, gate, close(schema), seal(schema), purge(schema)]) await runner.query(sql);
    await runner.query(`GRANT SELECT ON closed_brand TO ${app}, ${relay}`);
    await runner.query(`REVOKE ALL ON FUNCTION brand_close, brand_seal, brand_purge FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION brand_close, brand_seal, brand_purge TO ${relay}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION brand_purge, brand_seal, brand_close, brand_gate`);
    await runner.query(`DROP TABLE closed_brand`);
    await runner.query(auditRefuse(''));
  }
}

/** As libs/persistence/src/migration/audit.ts has it, with a door. */
const auditRefuse = (door: string) => `
  CREATE OR REPLACE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    ${door}
    IF TG_OP = 'UPDATE' AND TG_LEVEL = 'ROW' THEN
      IF NEW.details IS NULL AND NEW.salt IS NULL
        AND to_jsonb(NEW) - '{details,salt}'::text[] = to_jsonb(OLD) - '{details,salt}'::text[] THEN RETURN NEW; END IF;
    END IF;
    RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = '2F002'; END $$`;
