import type { QueryRunner } from 'typeorm';
import { escapeIdentifier as name, escapeLiteral as text } from '../sql.ts';

/** How a table differs from a brand's ordinary one. */
export interface TableOptions {
  /** `record`: no version and updated_at, for rows that never change (BrandRecord). Default `entity` (BrandEntity). */
  readonly kind?: 'entity' | 'record';
  /** Platform-scoped callers (ctx.platform) may read the rows of all brands. Default false. */
  readonly platformRead?: boolean;
}

/** Comment on a table without brands: the catalogue audit accepts a table without brand_id only with it. */
export const PLATFORM_WIDE = 'mh:platform-wide';
/** The brand of the running transaction; '' after a commit and null before any counts as none. */
export const CURRENT_BRAND = `(SELECT nullif(current_setting('app.brand_id', true), '')::uuid)`;
const PLATFORM = `(SELECT current_setting('app.platform', true)) = 'on'`;

/** Schema a migration works in: the owner's search path has only that one. */
export async function currentSchema(runner: QueryRunner): Promise<string> {
  const [row] = (await runner.query('SELECT current_schema() AS schema')) as { schema: string | null }[];
  if (!row?.schema) throw new Error('The schema does not exist: run provision first.');
  return row.schema;
}

/** Switches row-level security on, for the owner too, with one policy per brand. */
export async function isolateByBrand(runner: QueryRunner, table: string, condition: string, platformRead: boolean) {
  const id = name(table);
  await runner.query(`ALTER TABLE ${id} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE ${id} FORCE ROW LEVEL SECURITY`);
  await runner.query(`CREATE POLICY brand_isolation ON ${id} USING (${condition}) WITH CHECK (${condition})`);
  if (platformRead) await runner.query(`CREATE POLICY platform_read ON ${id} FOR SELECT USING (${PLATFORM})`);
}

/**
 * Makes a table of a brand: brand_id, id, version and timestamps, PRIMARY KEY (brand_id, id), then the given columns and
 * constraints (unique and foreign keys led by brand_id); row-level security, forced; grants to the app login.
 */
export async function createBrandTable(
  runner: QueryRunner,
  table: string,
  columnsSql: string,
  options: TableOptions = {},
): Promise<void> {
  const versioned = options.kind !== 'record';
  const columns = [
    'brand_id uuid NOT NULL',
    'id uuid NOT NULL',
    ...(versioned ? ['version integer NOT NULL'] : []),
    'created_at timestamptz NOT NULL',
    ...(versioned ? ['updated_at timestamptz NOT NULL'] : []),
    ...(columnsSql.trim() ? [columnsSql.trim().replace(/,$/, '')] : []),
    `CONSTRAINT ${name(`${table}_pkey`)} PRIMARY KEY (brand_id, id)`,
  ];
  await runner.query(`CREATE TABLE ${name(table)} (${columns.join(', ')})`);
  await isolateByBrand(runner, table, `brand_id = ${CURRENT_BRAND}`, options.platformRead ?? false);
  await grantToApp(runner, table);
}

/** Makes a table above brands (id, version, timestamps, then the given columns), marked as such for the audit. */
export async function createPlatformTable(runner: QueryRunner, table: string, columnsSql: string): Promise<void> {
  const extra = columnsSql.trim().replace(/,$/, '');
  await runner.query(
    `CREATE TABLE ${name(table)} (id uuid NOT NULL, version integer NOT NULL, created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL${extra ? `, ${extra}` : ''}, CONSTRAINT ${name(`${table}_pkey`)} PRIMARY KEY (id))`,
  );
  await runner.query(`COMMENT ON TABLE ${name(table)} IS ${text(PLATFORM_WIDE)}`);
  await grantToApp(runner, table);
}

async function grantToApp(runner: QueryRunner, table: string): Promise<void> {
  const app = name(`mh_${await currentSchema(runner)}_app`);
  await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${name(table)} TO ${app}`);
}

/**
 * Whether the statement comes from privacy_erase: the setting alone opens nothing, for the app login may not write such
 * tables, and whoever is not the table's owner is refused with it as well.
 */
export const ERASING = `(current_setting('app.erasing', true) = 'on'
    AND current_user = (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = TG_RELID))`;

/**
 * Whether the statement comes from brand_purge, which deletes a whole brand: triggers of their own that refuse DELETE let it
 * pass with this. As with ERASING, the setting alone opens nothing.
 */
export const PURGING = `(coalesce(current_setting('app.purging', true), '') <> ''
    AND current_user = (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = TG_RELID))`;

/** Refuses every change; only the words of an erased person may go, and the rows of a deleted brand. */
export const REFUSE_CHANGE = `CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF TG_OP = 'UPDATE' AND ${ERASING} THEN RETURN NULL; END IF;
    IF TG_OP = 'DELETE' AND ${PURGING} THEN RETURN NULL; END IF;
    RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = '2F002'; END $$`;

/** Makes a table refuse UPDATE, DELETE and TRUNCATE, from everyone, in the database (F3, P9); see privacy.ts for the one door. */
export async function appendOnly(runner: QueryRunner, table: string): Promise<void> {
  const app = name(`mh_${await currentSchema(runner)}_app`);
  await runner.query(REFUSE_CHANGE);
  await runner.query(`CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${name(table)}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON ${name(table)} FROM ${app}`);
}
