import type { Ctx } from '@mh-os/kernel';
import pg from 'pg';
import { operationsOf, requestFor, schemaFrom, type Operation } from '../operations.ts';
import type { TestService } from '../service.ts';
import type { Stage } from './options.ts';

/** House tables: what they hold tells of changes or of work, and is no change itself. */
const house = [
  'outbox',
  'inbox',
  'dead_letter',
  'idempotency_key',
  'job',
  'audit_entry',
  'audit_head',
  'migration',
  'closed_brand',
  'suspended_brand',
];

/** Every mutation that changed a row left exactly one row in the audit chain, written by the same transaction. */
export function auditSuite(stage: Stage): void {
  const { variables = {}, bookkeeping = [] } = stage.options;
  const operations = operationsOf(schemaFrom(stage.sdl)).filter(({ kind }) => kind === 'mutation');
  const run = (ctx: Ctx, operation: Operation) =>
    stage.service().graphql(ctx, requestFor(operation, { variables: variables[operation.name] ?? {} }));

  describe('the audit chain', () => {
    it('D2, ADM-11: has one row for every transaction of a mutation that changed rows', async () => {
      const service = stage.service();
      const { ctx } = stage.brandA();
      const before = await service.admin.query<{ xid: string }>('SELECT pg_current_xact_id()::text AS xid');
      const silent: string[] = [];
      for (const operation of operations) {
        await run(ctx, operation);
        for (const table of await silentTables(service, before.rows[0]!.xid, bookkeeping))
          if (!silent.some((known) => known.endsWith(` ${table}`))) silent.push(`${operation.name}: ${table}`);
      }
      expect(silent).toEqual([]);
      const doubled = `SELECT xmin FROM audit_entry GROUP BY xmin HAVING count(*) > 1`;
      expect((await service.admin.query(doubled)).rows).toEqual([]);
    }, 60_000);

    it('D2: every event stands in exactly one row of the chain', async () => {
      const sql = `SELECT o.type FROM outbox o WHERE
        (SELECT count(*) FROM audit_entry a WHERE strpos(a.facts, '"id":"' || o.id || '"') > 0) <> 1`;
      expect((await stage.service().admin.query(sql)).rows).toEqual([]);
    });
  });
}

/** Tables with rows that were last written since then by a transaction that neither handled an event nor was chained. */
async function silentTables(service: TestService, since: string, bookkeeping: readonly string[]): Promise<string[]> {
  const { admin, schema } = service;
  const { rows } = await admin.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind = 'r' AND relname <> ALL ($2)`,
    [schema, [...house, ...bookkeeping]],
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const sql = `SELECT 1 FROM ${pg.escapeIdentifier(name)} t WHERE t.xmin::text::bigint > $1::bigint
      AND t.xmin::text NOT IN (SELECT xmin::text FROM audit_entry UNION SELECT xmin::text FROM inbox) LIMIT 1`;
    if ((await admin.query(sql, [since])).rowCount) found.push(name);
  }
  return found;
}
