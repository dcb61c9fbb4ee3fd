import { catalogAudit, checkMigrations, NO_BRAND } from '@mh-os/persistence';
import type { Stage } from './options.ts';

/** What the database itself guarantees. */
export function dataSuite(stage: Stage): void {
  describe('data', () => {
    it('entities and migrations agree', async () => {
      const { name, persistence } = stage.service();
      const config = typeof persistence.config === 'function' ? persistence.config() : persistence.config;
      expect(await checkMigrations(name, config, persistence.entities)).toEqual([]);
    });

    it('T1-T4: every table, role, key and view keeps brands apart', async () => {
      const { admin, schema } = stage.service();
      const allowedKeys = stage.options.allowedKeys ?? [];
      expect(await catalogAudit(admin, schema, { allowedKeys })).toEqual([]);
    });

    it('T11: without a brand no row of a brand is visible, even to the service itself', async () => {
      const { admin, schema } = stage.service();
      const { rows } = await admin.query<{ name: string }>(
        `SELECT table_name AS name FROM information_schema.columns
         WHERE table_schema = $1 AND column_name = 'brand_id' AND is_nullable = 'NO'`,
        [schema],
      );
      const seen: Record<string, number> = {};
      await admin.query('BEGIN');
      await admin.query(`SET LOCAL ROLE mh_${schema}_app`);
      for (const { name } of rows) {
        const readable = await admin.query<{ may: boolean }>('SELECT has_table_privilege($1, $2) AS may', [
          name,
          'SELECT',
        ]);
        if (!readable.rows[0]!.may) continue;
        const { rows: counted } = await admin.query<{ n: number }>(
          `SELECT count(*)::int AS n FROM "${name}" WHERE brand_id <> $1`,
          [NO_BRAND],
        );
        if (counted[0]!.n > 0) seen[name] = counted[0]!.n;
      }
      await admin.query('ROLLBACK');
      expect(seen).toEqual({});
    });

    it('G1: no column holds a float', async () => {
      const { admin, schema } = stage.service();
      const { rows } = await admin.query(
        `SELECT table_name, column_name FROM information_schema.columns
         WHERE table_schema = $1 AND data_type IN ('real', 'double precision', 'money')`,
        [schema],
      );
      expect(rows).toEqual([]);
    });
  });
}
