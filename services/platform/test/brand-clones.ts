import { createHash } from 'node:crypto';
import type { TestService } from '@mh-os/testing';
import pg from 'pg';

/** Tables that every service keeps for its own running; what they hold of a brand is no row of its business. */
const HOUSE = ['outbox', 'inbox', 'idempotency_key', 'dead_letter'];
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The id that takes the place of one of the model's in a clone: always the same, and as well-formed as the original. */
export function cloneOf(id: string, brandId: string): string {
  const hex = createHash('sha256').update(`${brandId} ${id}`).digest('hex');
  return `${id.slice(0, 8)}-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10, 22)}`;
}

async function tablesOf({ admin, schema }: TestService): Promise<{ name: string; columns: string }[]> {
  const { rows } = await admin.query<{ name: string; columns: string }>(
    `SELECT table_name AS name, string_agg(quote_ident(column_name), ', ') FILTER (WHERE is_generated = 'NEVER') AS columns
     FROM information_schema.columns WHERE table_schema = $1 AND table_name <> ALL ($2) GROUP BY table_name
     HAVING bool_or(column_name = 'brand_id' AND is_nullable = 'NO')`,
    [schema, HOUSE],
  );
  return rows;
}

/**
 * Fills brands with what a model brand holds: every row of every brand table, with ids of their own wherever one of the
 * model's stood, in texts and JSON too. Past the service, for fifty brands in a second or two; people are not cloned, so
 * whoever works for the model works for all. The brands' own rows are made here as well.
 */
export async function cloneBrands(service: TestService, model: string, brandIds: readonly string[]): Promise<void> {
  const { admin } = service;
  await admin.query(
    `INSERT INTO brand SELECT (jsonb_populate_record(b, jsonb_build_object('id', clone.id, 'slug', 'clone-' || n))).*
     FROM brand b, unnest($2::uuid[]) WITH ORDINALITY AS clone(id, n) WHERE b.id = $1`,
    [model, brandIds],
  );
  const tables = await tablesOf(service);
  const rows = new Map<string, string[]>();
  for (const { name } of tables) {
    const sql = `SELECT to_jsonb(t)::text AS row FROM ${pg.escapeIdentifier(name)} t WHERE brand_id = $1`;
    rows.set(
      name,
      (await admin.query<{ row: string }>(sql, [model])).rows.map(({ row }) => row),
    );
  }
  const own = new Set([...rows.values()].flat().flatMap((row) => (JSON.parse(row) as { id?: string }).id ?? []));
  const moved = (row: string, brandId: string): string =>
    row.replaceAll(UUID, (id) => (id === model ? brandId : own.has(id) ? cloneOf(id, brandId) : id));
  await admin.query('SET session_replication_role = replica');
  for (const { name, columns } of tables) {
    const clones = brandIds.flatMap((brandId) => (rows.get(name) ?? []).map((row) => moved(row, brandId)));
    const table = pg.escapeIdentifier(name);
    await admin.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)
       ON CONFLICT DO NOTHING`,
      [`[${clones.join(',')}]`],
    );
  }
  await admin.query('SET session_replication_role = origin');
}

/** Whose each id is: the brands of every row of every brand table, of people by where they work; of a place, also its person. */
export async function ownersOfIds(service: TestService): Promise<Map<string, Set<string>>> {
  const owners = new Map<string, Set<string>>();
  const add = (id: string, brandId: string): void =>
    void (owners.get(id)?.add(brandId) ?? owners.set(id, new Set([brandId])));
  for (const { name, columns } of await tablesOf(service)) {
    if (!columns.split(', ').includes('id')) continue;
    const sql = `SELECT id::text, brand_id AS "brandId" FROM ${pg.escapeIdentifier(name)}`;
    for (const { id, brandId } of (await service.admin.query<{ id: string; brandId: string }>(sql)).rows)
      add(id, brandId);
  }
  type Place = { id: string; userId: string; brandId: string };
  const sql = 'SELECT id, user_id AS "userId", brand_id AS "brandId" FROM membership';
  for (const { id, userId, brandId } of (await service.admin.query<Place>(sql)).rows) {
    add(userId, brandId);
    // Somebody's place elsewhere is theirs to see wherever they are.
    add(id, userId);
  }
  for (const { id } of (await service.admin.query<{ id: string }>('SELECT id FROM brand')).rows) add(id, id);
  return owners;
}

/** Every id that stands anywhere in an answer. */
export const idsIn = (answer: unknown): Set<string> => new Set(JSON.stringify(answer).match(UUID) ?? []);
