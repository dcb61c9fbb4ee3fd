import { DomainError } from '@mh-os/kernel';
import { escapeIdentifier as name } from './sql.ts';
import type { ReadTx, Tx } from './tx.ts';

/** A word that stands for a person, and what takes its place; `anywhere` false: only in rows that hold the person's id. */
export interface ErasureTerm {
  readonly text: string;
  readonly anywhere: boolean;
  readonly replacement: string;
}

/** Rows of a table. */
export interface TableCount {
  readonly table: string;
  readonly rows: number;
}

/** Whose rows are wanted: those that hold the id or one of the words; `wide`: also from tables above brands. */
export interface RowsAbout {
  readonly userId: string;
  readonly words: readonly string[];
  readonly wide: boolean;
}

/** Some rows as JSON, and behind which key the next ones are; null at the end. */
export interface ExportPage {
  readonly rows: string[];
  readonly after: string[] | null;
}

const SPECIAL = /[.*+?^${}()|[\]\\]/g;
const PAGE = 200;
const PAGE_BYTES = 400_000;
/** Copies of what other tables hold, or of no meaning outside of the service. */
const HOUSE = ['outbox', 'inbox', 'dead_letter', 'idempotency_key', 'job', 'migration', 'audit_head'];
/** Columns that open something: they leave no database. */
const SECRET = '(secret|password|token|wrapped|cipher|private|_hash$|digest$)';
/** Tables whose hashes are their content. */
const OPEN = ['audit_entry', 'collected_audit_entry', 'audit_cursor'];

const ERASE = 'SELECT changed_table AS table, changed_rows::int AS rows FROM privacy_erase($1, $2, $3)';

/**
 * Takes a person's words out of every table of the transaction's brand (`whole`: also of those above brands), and the details
 * of audit rows by, about or telling of them. Does nothing where it was done before.
 */
export async function erasePerson(
  tx: Tx,
  userId: string,
  terms: readonly ErasureTerm[],
  whole = false,
): Promise<TableCount[]> {
  // Nothing is known of somebody who was erased before: what tells of the erasure itself stays.
  if (terms.length === 0) return [];
  const patterns = terms
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, ...rest }) => {
      // As it stands inside of JSON, and never a part of a longer word.
      const inner = JSON.stringify(text).slice(1, -1).replace(SPECIAL, '\\$&');
      return { ...rest, address: text.includes('@'), pattern: `(?<![\\w.+-])${inner}(?![\\w-])` };
    });
  const counts = await tx.query<TableCount>('privacy_erase', ERASE, [userId, JSON.stringify(patterns), whole]);
  const known = terms.filter(({ anywhere }) => anywhere).map(({ text }) => text);
  const details = await tx.eraseAuditDetails([userId], known);
  return details > 0 ? [...counts, { table: 'audit_entry', rows: details }] : [...counts];
}

const TABLES = `SELECT c.relname AS table FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace
  WHERE s.nspname = current_schema() AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> ALL ($1)
    AND has_table_privilege(c.oid, 'SELECT') AND EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary)
    AND ($2 OR EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'brand_id' AND NOT a.attisdropped))
  ORDER BY c.relname`;
const COLUMNS = `SELECT a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type,
    array_position(i.indkey::int2[], a.attnum) AS place
  FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
  WHERE s.nspname = current_schema() AND c.relname = $1 ORDER BY a.attnum`;

interface Column {
  readonly column: string;
  readonly type: string;
  readonly place: number | null;
}

/** Tables that an export reads: all that have rows of the brand, and, where it is about a person, those above brands. */
export async function exportTables(tx: ReadTx, about: RowsAbout | null): Promise<string[]> {
  const found = await tx.query<{ table: string }>('export_tables', TABLES, [HOUSE, about?.wide ?? false]);
  return found.map(({ table }) => table);
}

/** Rows of a table behind a key, in the order of the primary key; secrets and bytes are left out. */
export async function exportPage(
  tx: ReadTx,
  table: string,
  after: readonly string[] | null,
  about: RowsAbout | null,
): Promise<ExportPage> {
  if (!(await exportTables(tx, about)).includes(table))
    throw new DomainError('EXPORT_TABLE_UNKNOWN', `There is no table ${table} to export.`);
  const columns = await tx.query<Column>('export_columns', COLUMNS, [table]);
  const { sql, params } = pageSql(table, columns, { after, about, brandId: tx.ctx.brandId });
  const found = await tx.query<{ row: string; key: string[] }>(`export_page_${table}`, sql, params);
  let bytes = 0;
  const taken = found.filter(({ row }, index) => (bytes += Buffer.byteLength(row)) <= PAGE_BYTES || index === 0);
  const more = taken.length < found.length || found.length === PAGE;
  return { rows: taken.map(({ row }) => row), after: more ? taken.at(-1)!.key : null };
}

interface Wish {
  readonly after: readonly string[] | null;
  readonly about: RowsAbout | null;
  readonly brandId: string | null;
}

function pageSql(table: string, columns: readonly Column[], { after, about, brandId }: Wish) {
  const key = columns.filter(({ place }) => place !== null).sort((a, b) => a.place! - b.place!);
  const shown = columns.filter(({ column, type }) => isOpen(table, column, type));
  const params: unknown[] = [];
  const param = (value: unknown) => `$${params.push(value)}`;
  const conditions = ['true'];
  // Not by policies alone: some tables can be read across brands by the platform.
  if (columns.some(({ column }) => column === 'brand_id'))
    conditions.push(`(brand_id = ${param(brandId)}::uuid${about?.wide ? ' OR brand_id IS NULL' : ''})`);
  if (after)
    conditions.push(
      `(${key.map(({ column }) => name(column)).join(', ')}) > (${key
        .map(({ type }, index) => `${param(after[index])}::text::${type}`)
        .join(', ')})`,
    );
  const row = `(SELECT to_json(r) FROM (SELECT ${shown.map(({ column }) => `x.${name(column)}`).join(', ')}) r)::text`;
  if (about) {
    const words = [about.userId, ...about.words].map((word) => JSON.stringify(word).slice(1, -1).toLowerCase());
    conditions.push(
      `EXISTS (SELECT 1 FROM unnest(${param(words)}::text[]) word WHERE strpos(lower(${row}), word) > 0)`,
    );
  }
  const keys = key.map(({ column }) => `${name(column)}::text`).join(', ');
  const order = key.map(({ column }) => name(column)).join(', ');
  const sql = `SELECT ${row} AS row, ARRAY[${keys}] AS key FROM ${name(table)} x WHERE ${conditions.join(' AND ')}
    ORDER BY ${order} LIMIT ${PAGE}`;
  return { sql, params };
}

function isOpen(table: string, column: string, type: string): boolean {
  if (OPEN.includes(table)) return true;
  return type !== 'bytea' && !new RegExp(SECRET).test(column);
}
