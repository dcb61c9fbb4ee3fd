import pg from 'pg';
import type { TestService } from './service.ts';

/** House tables that fill by themselves: no sign of a change in a brand's business. */
const byThemselves = ['outbox', 'inbox', 'idempotency_key', 'migration'];

/**
 * A fingerprint of every table's rows of a brand, by table: equal before and after means that nothing changed. `except`
 * names tables that a clock of the service may write at any moment.
 */
export async function brandRows(
  service: TestService,
  brandId: string,
  except: readonly string[] = [],
): Promise<Record<string, string>> {
  const { rows: tables } = await service.admin.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = $1 AND column_name = 'brand_id' AND table_name <> ALL ($2) ORDER BY 1`,
    [service.schema, [...byThemselves, ...except]],
  );
  const prints: Record<string, string> = {};
  for (const { name } of tables) {
    const sql = `SELECT count(*) || ':' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS print
      FROM ${pg.escapeIdentifier(name)} t WHERE brand_id = $1`;
    prints[name] = (await service.admin.query<{ print: string }>(sql, [brandId])).rows[0]!.print;
  }
  return prints;
}
