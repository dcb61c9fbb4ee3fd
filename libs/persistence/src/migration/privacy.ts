import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CURRENT_BRAND, REFUSE_CHANGE, currentSchema } from './tables.ts';

/** Tables whose own functions erase (trigger erase_only), or which hold no words of people. */
const SKIPPED = `'audit_entry', 'audit_head', 'migration'`;

/**
 * Replaces the words of one person in every text and JSON column of the schema: in the tables of the running transaction's
 * brand, and, where `whole`, in those above brands. Read from the catalogue, so that a new table takes part by itself. A word
 * that is not to go anywhere (`anywhere` false: somebody else may be called the same) goes only from rows that hold the
 * person's id. Row-level security holds here, too: the owner is bound to the brand. Numbers, ids and times are never touched.
 */
const erase = (schema: string) => `
  CREATE FUNCTION privacy_erase(subject text, terms jsonb, whole boolean) RETURNS TABLE (changed_table text, changed_rows bigint)
  LANGUAGE plpgsql SECURITY DEFINER AS $$
  DECLARE
    brand uuid := ${CURRENT_BRAND};
    t record; term jsonb; condition text; total bigint; n bigint;
  BEGIN
    PERFORM set_config('app.erasing', 'on', true);
    FOR t IN
      SELECT c.oid, c.relname, b.attnum IS NOT NULL AS branded,
        string_agg(format('%1$I = regexp_replace(%1$I::text, $1, $2, ''gi'')::%2$s', a.attname,
          format_type(a.atttypid, a.atttypmod)), ', ') AS changes,
        string_agg(format('%I::text', a.attname), ', ') AS texts
      FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
          AND a.atttypid = ANY ('{text,varchar,json,jsonb,text[]}'::regtype[])
        LEFT JOIN pg_attribute b ON b.attrelid = c.oid AND b.attname = 'brand_id' AND NOT b.attisdropped
      WHERE s.nspname = '${schema}' AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname NOT IN (${SKIPPED})
        AND NOT EXISTS (SELECT 1 FROM pg_trigger g WHERE g.tgrelid = c.oid AND g.tgname = 'erase_only')
        AND (b.attnum IS NOT NULL OR whole)
      GROUP BY c.oid, c.relname, b.attnum ORDER BY c.relname
    LOOP
      total := 0;
      FOR term IN SELECT * FROM jsonb_array_elements(terms) LOOP
        condition := format('concat_ws('' '', %s) ~* $1', t.texts);
        IF t.branded THEN condition := condition || CASE WHEN whole THEN ' AND (brand_id IS NULL OR brand_id = $3)'
          ELSE ' AND brand_id = $3' END; END IF;
        IF NOT (term ->> 'anywhere')::boolean OR (NOT t.branded AND NOT (term ->> 'address')::boolean) THEN
          condition := condition || ' AND strpos(x::text, $4) > 0';
        END IF;
        -- Asked first: a statement-level trigger fires even where nothing matches.
        EXECUTE format('SELECT count(*) FROM ${schema}.%I x WHERE %s', t.relname, condition)
          INTO n USING term ->> 'pattern', term ->> 'replacement', brand, subject;
        CONTINUE WHEN n = 0;
        EXECUTE format('UPDATE ${schema}.%I x SET %s WHERE %s',
          t.relname, t.changes, condition)
          USING term ->> 'pattern', term ->> 'replacement', brand, subject;
        total := total + n;
      END LOOP;
      IF total > 0 THEN changed_table := t.relname; changed_rows := total; RETURN NEXT; END IF;
    END LOOP;
    PERFORM set_config('app.erasing', '', true);
  END $$`;

/** The door through which the words of an erased person leave every table, append-only ones as well. */
export class HousePrivacy1763709100000 implements MigrationInterface {
  name = 'HousePrivacy1763709100000';

  async up(runner: QueryRunner): Promise<void> {
    const schema = await currentSchema(runner);
    await runner.query(REFUSE_CHANGE);
    await runner.query(erase(schema));
    await runner.query(`REVOKE ALL ON FUNCTION privacy_erase FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION privacy_erase TO mh_${schema}_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION privacy_erase`);
  }
}
