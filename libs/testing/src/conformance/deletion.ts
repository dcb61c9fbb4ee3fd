import { newId } from '@mh-os/kernel';
import { BrandPurge, Db, RelayDb } from '@mh-os/persistence';
import pg from 'pg';
import { brandRows } from '../brand-rows.ts';
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
      const theirs = await brandRows(service, other);
      const counts = await purge.purge(brandId);
      expect(await countRows(service, brandId)).toEqual({});
      const deleted = new Set(counts.map(({ table }) => table));
      expect(Object.keys(before).filter((table) => !deleted.has(table))).toEqual([]);
      expect(await brandRows(service, other)).toEqual(theirs);
      const late = service.app.get(Db).tx(gone, (tx) => tx.query('t_late', 'SELECT 1'));
      await expect(late).rejects.toMatchObject({ code: 'BRAND_DELETED' });
    }, 60_000);
  });
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
