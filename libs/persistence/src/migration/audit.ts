import type { MigrationInterface, QueryRunner } from 'typeorm';
import { escapeLiteral as text } from '../sql.ts';
import { NO_BRAND } from '../audit/chain.ts';
import { CURRENT_BRAND, currentSchema, isolateByBrand } from './tables.ts';

const BRAND = `coalesce(${CURRENT_BRAND}, '${NO_BRAND}'::uuid)`;
const FIELDS = ['actor_kind', 'actor_id', 'action', 'entity_type', 'entity_id', 'facts'];

const tables = `
  CREATE TABLE audit_entry (
    brand_id uuid NOT NULL, seq bigint NOT NULL, at timestamptz NOT NULL,
    actor_kind text NOT NULL, actor_id text NOT NULL, action text NOT NULL, entity_type text NOT NULL,
    entity_id text NOT NULL, facts text NOT NULL, details_hash bytea NOT NULL, salt bytea, details text,
    request_id text NOT NULL, correlation_id text NOT NULL, prev_hash bytea NOT NULL, hash bytea NOT NULL,
    CONSTRAINT audit_entry_pkey PRIMARY KEY (brand_id, seq),
    CONSTRAINT audit_entry_erased CHECK ((salt IS NULL) = (details IS NULL)));
  -- One row per brand that every change updates: room in the page lets old versions go without an index entry.
  CREATE TABLE audit_head (
    brand_id uuid NOT NULL, seq bigint NOT NULL, prev_hash bytea, hash bytea NOT NULL, moved_at timestamptz NOT NULL,
    CONSTRAINT audit_head_pkey PRIMARY KEY (brand_id)) WITH (fillfactor = 20)`;

/** Nothing of a row changes, except that details may go for good. */
const refusal = `
  CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF TG_OP = 'UPDATE' AND TG_LEVEL = 'ROW' THEN
      IF NEW.details IS NULL AND NEW.salt IS NULL
        AND to_jsonb(NEW) - '{details,salt}'::text[] = to_jsonb(OLD) - '{details,salt}'::text[] THEN RETURN NEW; END IF;
    END IF;
    RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = '2F002'; END $$;
  CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
  CREATE TRIGGER erase_only BEFORE UPDATE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_refuse()`;

/**
 * The end of the brand's chain is locked from here to the commit. Called last, so that no transaction waits for anything
 * while it holds that lock: crossed transactions cannot deadlock over it (G11). Text as libs/persistence/src/audit/chain.ts.
 */
const append = (schema: string) => `
  CREATE FUNCTION audit_field(value text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT octet_length(value) || ':' || value $$;
  CREATE FUNCTION audit_append(p_at timestamptz, p_actor_kind text, p_actor_id text, p_action text, p_entity_type text,
    p_entity_id text, p_facts text, p_details_hash bytea, p_salt bytea, p_details text, p_request_id text,
    p_correlation_id text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER AS $$
  DECLARE
    brand uuid := ${BRAND};
    rest text := ${schema}.audit_field(to_char(p_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
      || ${FIELDS.map((field) => `${schema}.audit_field(p_${field})`).join(' || ')}
      || ${schema}.audit_field(encode(p_details_hash, 'hex'))
      || ${schema}.audit_field(p_request_id) || ${schema}.audit_field(p_correlation_id);
    previous bytea; link bytea; place bigint;
  BEGIN
    LOOP
      UPDATE ${schema}.audit_head h SET seq = h.seq + 1, prev_hash = h.hash, moved_at = clock_timestamp(), hash = sha256(h.hash
          || convert_to(${schema}.audit_field(brand::text) || ${schema}.audit_field((h.seq + 1)::text) || rest, 'UTF8'))
        WHERE h.brand_id = brand RETURNING h.seq, h.prev_hash, h.hash INTO place, previous, link;
      EXIT WHEN FOUND;
      INSERT INTO ${schema}.audit_head VALUES (brand, 0, NULL,
        sha256(convert_to(E'mh-audit-1\\n' || ${text(schema)} || E'\\n' || brand, 'UTF8')), now()) ON CONFLICT DO NOTHING;
    END LOOP;
    INSERT INTO ${schema}.audit_entry VALUES (brand, place, p_at, ${FIELDS.map((field) => `p_${field}`).join(', ')},
      p_details_hash, p_salt, p_details, p_request_id, p_correlation_id, previous, link);
    RETURN place;
  END $$`;

/** Takes the details of the brand's rows that are by, about or tell of a person; Tx.eraseAuditDetails chains what went. */
const erase = (schema: string) => `
  CREATE FUNCTION audit_erase(subjects text[], terms text[]) RETURNS SETOF bigint LANGUAGE sql SECURITY DEFINER AS $$
    UPDATE ${schema}.audit_entry e SET details = NULL, salt = NULL WHERE e.brand_id = ${BRAND} AND e.details IS NOT NULL
      AND (e.actor_id = ANY (subjects) OR e.entity_id = ANY (subjects)
        OR EXISTS (SELECT 1 FROM unnest(subjects || terms) term WHERE strpos(lower(e.details), lower(term)) > 0))
    RETURNING e.seq $$`;

/** The audit chain: append-only rows, hashed one onto the other per brand, written by functions alone. */
export class HouseAudit1763709000000 implements MigrationInterface {
  name = 'HouseAudit1763709000000';

  async up(runner: QueryRunner): Promise<void> {
    const schema = await currentSchema(runner);
    const [app, relay] = [`mh_${schema}_app`, `mh_${schema}_relay`];
    for (const sql of [tables, refusal, append(schema), erase(schema)]) await runner.query(sql);
    for (const table of ['audit_entry', 'audit_head']) {
      await isolateByBrand(runner, table, `brand_id = ${BRAND}`, false);
      await runner.query(`CREATE POLICY relay_reads ON ${table} FOR SELECT TO ${relay} USING (true)`);
      await runner.query(`GRANT SELECT ON ${table} TO ${app}, ${relay}`);
    }
    await runner.query(`REVOKE ALL ON FUNCTION audit_append, audit_erase FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION audit_append, audit_erase TO ${app}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION audit_append, audit_erase, audit_field`);
    await runner.query(`DROP TABLE audit_entry, audit_head`);
    await runner.query(`DROP FUNCTION audit_refuse`);
  }
}
