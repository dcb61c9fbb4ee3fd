import { rules } from './audit-rules.ts';

/** One finding of the audit. */
export interface Violation {
  readonly rule: 'T1' | 'T2' | 'T3' | 'T4';
  readonly object: string;
  readonly message: string;
}

/** What a reviewer has accepted. */
export interface AuditOptions {
  /** Unique indexes and foreign keys that may start with another column than brand_id. */
  readonly allowedKeys?: readonly string[];
}

interface Client {
  query(sql: string, params: unknown[]): Promise<{ rows: unknown[] }>;
}

/** Keys of the house tables: their ids are never chosen by a caller, so they tell nothing about other brands. */
const houseKeys = ['inbox_pkey', 'dead_letter_pkey', 'job_pkey'];

/**
 * Reads the catalogue of a service's schema and reports every table, role, key, view or function that could let one brand
 * see another (T1-T4). Empty means none.
 */
export async function catalogAudit(client: Client, schema: string, options: AuditOptions = {}): Promise<Violation[]> {
  const found: Violation[] = [];
  const allowed = [...houseKeys, ...(options.allowedKeys ?? [])];
  for (const { rule, message, sql } of rules) {
    const params = sql.includes('$2') ? [schema, allowed] : [schema];
    const { rows } = await client.query(sql, params);
    for (const { object } of rows as { object: string }[]) found.push({ rule, object, message });
  }
  return found;
}
