import { PLATFORM_WIDE } from './tables.ts';
import type { Violation } from './catalog-audit.ts';

interface Rule extends Pick<Violation, 'rule' | 'message'> {
  /** $1 is the schema, $2 the accepted keys; each row is one `object` that breaks the rule. */
  readonly sql: string;
}

const tables = `SELECT c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relowner,
    EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'brand_id' AND NOT a.attisdropped) AS branded
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relkind IN ('r', 'p')`;
const runtime = `SELECT r.* FROM pg_roles r WHERE r.rolname IN ('mh_' || $1::text || '_app', 'mh_' || $1::text || '_relay')`;
const app = `'mh_' || $1::text || '_app'`;
const brandColumn = (of: string) =>
  `(SELECT attnum FROM pg_attribute WHERE attrelid = ${of} AND attname = 'brand_id' AND NOT attisdropped)`;
const policyText = `coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')`;

/** One query per way in which isolation can be lost. */
export const rules: readonly Rule[] = [
  {
    rule: 'T1',
    message: 'has brand_id but row-level security is not both enabled and forced',
    sql: `SELECT relname AS object FROM (${tables}) t WHERE branded AND NOT (relrowsecurity AND relforcerowsecurity)`,
  },
  {
    rule: 'T1',
    message: 'has no policy that compares brand_id with app.brand_id for reading and for writing',
    sql: `SELECT relname AS object FROM (${tables}) t WHERE branded AND NOT EXISTS (SELECT 1 FROM pg_policy p
      WHERE p.polrelid = t.oid AND p.polcmd = '*' AND pg_get_expr(p.polqual, p.polrelid) ~ 'brand_id.*app\\.brand_id'
      AND pg_get_expr(p.polwithcheck, p.polrelid) ~ 'brand_id.*app\\.brand_id')`,
  },
  {
    rule: 'T1',
    message: 'is a policy that lets the app login past the brand',
    sql: `SELECT t.relname || '.' || p.polname AS object FROM (${tables}) t JOIN pg_policy p ON p.polrelid = t.oid
      WHERE branded AND p.polpermissive AND (p.polroles && ARRAY[0::oid] OR p.polroles @> ARRAY(SELECT oid FROM pg_roles WHERE rolname = ${app}))
      AND NOT (${policyText} ~ 'app\\.brand_id' OR (p.polcmd = 'r' AND ${policyText} ~ 'app\\.platform'))`,
  },
  {
    rule: 'T1',
    message: 'has no brand_id, is open to the app login, and was not made by createPlatformTable',
    sql: `SELECT relname AS object FROM (${tables}) t WHERE NOT branded
      AND has_table_privilege(${app}, t.oid, 'SELECT, INSERT, UPDATE, DELETE')
      AND coalesce(obj_description(t.oid, 'pg_class'), '') NOT LIKE '${PLATFORM_WIDE}%'`,
  },
  {
    rule: 'T2',
    message: 'is a runtime login that is superuser, bypasses row-level security or may make roles or databases',
    sql: `SELECT rolname AS object FROM (${runtime}) r WHERE rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb`,
  },
  {
    rule: 'T2',
    message: 'is a runtime login that owns something in the schema',
    sql: `SELECT DISTINCT r.rolname AS object FROM (${runtime}) r WHERE EXISTS (SELECT 1 FROM pg_namespace n WHERE n.nspname = $1
      AND (n.nspowner = r.oid OR EXISTS (SELECT 1 FROM pg_class c WHERE c.relnamespace = n.oid AND c.relowner = r.oid)
      OR EXISTS (SELECT 1 FROM pg_proc f WHERE f.pronamespace = n.oid AND f.proowner = r.oid)))`,
  },
  {
    rule: 'T2',
    message: 'is a runtime login that may make tables here or become another role',
    sql: `SELECT r.rolname AS object FROM (${runtime}) r WHERE has_schema_privilege(r.oid, $1, 'CREATE')
      OR EXISTS (SELECT 1 FROM pg_auth_members m WHERE m.member = r.oid)`,
  },
  {
    rule: 'T2',
    message: 'may be truncated, referenced or given triggers by a runtime login, which policies do not cover',
    sql: `SELECT t.relname AS object FROM (${tables}) t WHERE EXISTS (SELECT 1 FROM (${runtime}) r
      WHERE has_table_privilege(r.oid, t.oid, 'TRUNCATE, REFERENCES, TRIGGER'))`,
  },
  {
    rule: 'T3',
    message: 'is a unique index that does not start with brand_id, so a duplicate tells of other brands',
    sql: `SELECT i.relname AS object FROM (${tables}) t JOIN pg_index x ON x.indrelid = t.oid AND x.indisunique
      JOIN pg_class i ON i.oid = x.indexrelid
      WHERE branded AND x.indkey[0] IS DISTINCT FROM ${brandColumn('t.oid')} AND i.relname <> ALL ($2::text[])`,
  },
  {
    rule: 'T3',
    message: 'is a foreign key to a brand table that does not start with brand_id on both sides',
    sql: `SELECT k.conname AS object FROM (${tables}) t JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'f'
      WHERE ${brandColumn('k.confrelid')} IS NOT NULL AND k.conname <> ALL ($2::text[])
      AND (k.conkey[1] IS DISTINCT FROM ${brandColumn('t.oid')} OR k.confkey[1] IS DISTINCT FROM ${brandColumn('k.confrelid')})`,
  },
  {
    rule: 'T4',
    message: 'is a view without security_invoker, so it reads with the rights of its owner',
    sql: `SELECT c.relname AS object FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = $1 AND c.relkind = 'v' AND NOT coalesce(c.reloptions && ARRAY['security_invoker=true', 'security_invoker=on'], false)`,
  },
  {
    rule: 'T4',
    message: 'is a materialised view that a runtime login may read: policies do not reach it',
    sql: `SELECT c.relname AS object FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = $1 AND c.relkind = 'm' AND EXISTS (SELECT 1 FROM (${runtime}) r WHERE has_table_privilege(r.oid, c.oid, 'SELECT'))`,
  },
  {
    rule: 'T4',
    message: 'is a SECURITY DEFINER function of a role that bypasses row-level security',
    sql: `SELECT f.proname AS object FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace JOIN pg_roles o ON o.oid = f.proowner
      WHERE n.nspname = $1 AND f.prosecdef AND (o.rolsuper OR o.rolbypassrls)`,
  },
];
