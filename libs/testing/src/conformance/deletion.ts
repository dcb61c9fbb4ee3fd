import { newId } from '@mh-os/kernel';
import { BrandPurge, Db, RelayDb } from '@mh-os/persistence';
import pg from 'pg';
import type { TestService } from '../service.ts';
import type { Stage } from './options.ts';

/** A deleted brand leaves nothing in any table, and no other brand notices. */
export function deletionSuite(stage: Stage): void {
  const { seed, beginDeletion } = stage.options;
  (seed ? describe : describe.skip)('the end of a brand', () => {
    it('T17: no table keeps a row of it, nothing is written for it any more, and another brand is as it was', async () => {
      const service = stage.service();
      const [gone, stays] = [service.brand(), service.brand()];
      await seed!(service, gone);
      await seed!(service, stays);
      const [brandId, other] = [gone.requireBrand(), stays.requireBrand()];
      const deletionId = (await beginDeletion?.(service, brandId)) ?? newId();
      const purge = new BrandPurge(service.app.get(RelayDb), service.name);
      const before = await countRows(service, brandId);
      expect(Object.keys(before)).toContain('audit_entry');
      await purge.close(brandId, deletionId);
      const theirs = await keysOf(service, other);
      const counts = await purge.purge(brandId);
      expect(await countRows(service, brandId)).toEqual({});
      const deleted = new Set(counts.map(({ table }) => table));
      expect(Object.keys(before).filter((table) => !deleted.has(table))).toEqual([]);
      // The service's own clocks may change rows meanwhile: what a purge could do is take some away.
      const kept = await keysOf(service, other);
      const lost = Object.keys(theirs).filter((table) => theirs[table]!.some((key) => !kept[table]!.includes(key)));
      expect(lost).toEqual([]);
      const late = service.app.get(Db).tx(gone, (tx) => tx.query('t_late', 'SELECT 1'));
      await expect(late).rejects.toMatchObject({ code: 'BRAND_DELETED' });
    }, 60_000);
  });
}

/** Keys of a brand's rows, by table. */
async function keysOf(service: TestService, brandId: string): Promise<Record<string, string[]>> {
  const { rows: tables } = await service.admin.query<{ name: string; key: string }>(
    `SELECT c.relname AS name, string_agg(quote_ident(k.attname) || '::text', ' || '':'' || ' ORDER BY k.attnum) AS key
     FROM pg_class c JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
       JOIN pg_attribute k ON k.attrelid = c.oid AND k.attnum = ANY (i.indkey)
     WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r' AND EXISTS (SELECT 1 FROM pg_attribute a
       WHERE a.attrelid = c.oid AND a.attname = 'brand_id' AND NOT a.attisdropped) GROUP BY c.relname`,
    [service.schema],
  );
  const found: Record<string, string[]> = {};
  for (const { name, key } of tables) {
    const sql = `SELECT ${key} AS key FROM ${pg.escapeIdentifier(name)} WHERE brand_id = $1`;
    found[name] = (await service.admin.query<{ key: string }>(sql, [brandId])).rows.map((row) => row.key);
  }
  return found;
}

/** Tables that have rows of a brand, and how many. */
async function countRows(service: TestService, brandId: string): Promise<Record<string, number>> {
  const { rows: tables } = await service.admin.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'brand_id'
     WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r' AND NOT a.attisdropped ORDER BY 1`,
    [service.schema],
  );
  const found: Record<string, number> = {};
  for (const { name } of tables) {
    const sql = `SELECT count(*)::int AS n FROM ${pg.escapeIdentifier(name)} WHERE brand_id = $1`;
    const { n } = (await service.admin.query<{ n: number }>(sql, [brandId])).rows[0]!;
    if (n > 0) found[name] = n;
  }
  return found;
}
