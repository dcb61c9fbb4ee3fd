import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ctx, newId } from '@mh-os/kernel';
import { migrate, openDb, provision, type Tx } from '@mh-os/persistence';
import pg from 'pg';
import { startInfra } from '../../libs/testing/src/infra.start.ts';
import { find, print, table } from './measure/report.ts';
import { interleave, median, ratios, spread } from './measure/stats.ts';

// What activating a long draft costs: locking its prices, judging every line by the guardrails and costs of now, writing
// prices with their records, keeping verdicts and telling of each price, in one transaction; against a bare INSERT … SELECT
// of the same rows into a copy of the history's table. Needs built services. Arguments: lines, rounds.

const LINES = Number(process.argv[2] ?? 10_000);
const ROUNDS = Number(process.argv[3] ?? 3);
const service = 'catalog-pricing';
const database = `mh_bench_activation_${process.pid}`;
const passwords = { owner: 'bench-owner', app: 'bench-app', relay: 'bench-relay' };

interface Judged {
  readonly verdicts: readonly unknown[];
}
type JudgeForDecision = (tx: Tx, draftId: string, now: Date) => Promise<readonly Judged[]>;
type ApplyLines = (tx: Tx, lines: readonly Judged[], draftId: string, now: Date) => Promise<void>;
const built = (path: string): Promise<unknown> =>
  import(pathToFileURL(join(import.meta.dirname, '../../services/catalog-pricing/dist', path)).href);
const { judgeForDecision } = (await built('drafts/open-lines.js')) as {
  judgeForDecision: JudgeForDecision;
};
const { applyLines } = (await built('drafts/apply-lines.js')) as { applyLines: ApplyLines };
const { migrations } = (await built('migrations/index.js')) as Pick<Parameters<typeof migrate>[0], 'migrations'>;
const { entities } = (await built('entities.js')) as { entities: Parameters<typeof openDb>[0]['entities'] };

const infra = await startInfra(1);
const adminUrl = infra.env.MH_TEST_PG_URL;
const { hostname: host, port } = new URL(adminUrl);
const config = { host, port: Number(port), database, passwords };
await provision(adminUrl, { database, services: [service], passwords: { [service]: passwords } });
await migrate({ service, config, migrations });
const db = await openDb({ service, entities, config });
const url = new URL(adminUrl);
url.pathname = `/${database}`;
const admin = new pg.Client({ connectionString: url.href, options: '-c search_path=catalog_pricing' });
await admin.connect();

const brandId = randomUUID();
const ctx = new Ctx({
  ...{ brandId, permissions: ['*'], requestId: randomUUID() },
  actor: { kind: 'person', id: randomUUID(), name: 'Bench Person' },
});
const channelId = randomUUID();
const stamp = `'${brandId}', gen_random_uuid(), 1, now(), now()`;
await admin.query(`INSERT INTO channel (brand_id, id, version, created_at, updated_at, code, name, kind, currency, price_display,
    country, active, position) VALUES ('${brandId}', '${channelId}', 1, now(), now(), 'dealer', 'Dealers', 'DEALER', 'EUR', 'NET', 'DE', true, 0)`);
await admin.query(`INSERT INTO vat_rate (brand_id, id, version, created_at, updated_at, country, vat_class, percent, valid_from)
  VALUES (${stamp}, 'DE', 'STANDARD', 19, '2020-01-01')`);
await admin.query(`INSERT INTO pricing_guardrail (brand_id, id, version, created_at, updated_at, kind, minimum_margin_percent, policy, active)
  VALUES (${stamp}, 'MINIMUM_MARGIN', 20, 'BLOCK', true)`);
await admin.query(`INSERT INTO product (brand_id, id, version, created_at, updated_at, name, description, translations, status, tags)
  VALUES (${stamp}, 'Bench', '', '[]', 'ACTIVE', '{}')`);
const { rows: columns } = await admin.query<{
  name: string;
}>(`SELECT column_name AS name FROM information_schema.columns
  WHERE table_schema = 'catalog_pricing' AND table_name = 'product_variant' AND is_nullable = 'NO' AND column_default IS NULL`);
const given: Readonly<Record<string, string>> = {
  ...{ brand_id: `'${brandId}'`, id: 'gen_random_uuid()', version: '1', created_at: 'now()', updated_at: 'now()' },
  ...{
    product_id: '(SELECT id FROM product)',
    sku: `'B-' || n`,
    sku_key: `'B-' || n`,
    name: `'B-' || n`,
    options: `'[]'`,
  },
  ...{ vat_class: `'STANDARD'`, position: 'n', translations: `'[]'`, options_key: `'b-' || n`, attributes: `'{}'` },
};
const names = columns.map((column) => column.name);
await admin.query(`INSERT INTO product_variant (${names.join(', ')})
  SELECT ${names.map((name) => given[name] ?? `''`).join(', ')} FROM generate_series(1, ${LINES}) n`);
await admin.query(`INSERT INTO variant_cost (brand_id, id, created_at, variant_id, amount, currency, valid_from, set_by)
  SELECT brand_id, gen_random_uuid(), now(), id, 5, 'EUR', '2020-01-01', '{}' FROM product_variant`);
await admin.query(`INSERT INTO product_price (brand_id, id, version, created_at, updated_at, variant_id, channel_id, net_minor, gross_minor,
    currency, basis, vat_percent, valid_from, set_by)
  SELECT brand_id, gen_random_uuid(), 1, now(), now(), id, '${channelId}', 1000, 1190, 'EUR', 'NET', 19, '2020-01-01', '{}' FROM product_variant`);
await admin.query('CREATE TABLE bare (LIKE price_record INCLUDING INDEXES)');

/** A draft over every price, on today's versions. */
async function aDraft(net: number): Promise<string> {
  const id = newId();
  await admin.query(
    `INSERT INTO price_draft (brand_id, id, version, created_at, updated_at, title, rationale, status, source, author,
      line_count, worst_outcome) VALUES ('${brandId}', $1, 1, now(), now(), 'Bench', '', 'SUBMITTED', 'PERSON', '{"id":"x"}', ${LINES}, 'PASSED')`,
    [id],
  );
  await admin.query(
    `INSERT INTO price_draft_line (brand_id, id, version, created_at, updated_at, draft_id, position, variant_id, channel_id,
      net_minor, gross_minor, currency, basis, vat_percent, base_version, base_net_minor, base_gross_minor, verdicts)
    SELECT brand_id, gen_random_uuid(), 1, now(), now(), $1, row_number() OVER (), variant_id, channel_id, $2::bigint, round($2 * 1.19),
      'EUR', 'NET', 19, version, net_minor, gross_minor, '[]' FROM product_price`,
    [id, net],
  );
  await admin.query('ANALYZE price_draft_line, product_price');
  return id;
}

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return LINES / ((performance.now() - began) / 1000);
};
let net = 1_000;
const activate = async (): Promise<number> => {
  const id = await aDraft((net += 10));
  return seconds(() =>
    db.tx(
      ctx,
      async (tx) => {
        const now = new Date();
        const lines = await judgeForDecision(tx, id, now);
        await applyLines(tx, lines, id, now);
      },
      { statementTimeoutMs: 60_000 },
    ),
  );
};
const bare = (): Promise<number> =>
  seconds(() =>
    admin.query(`INSERT INTO bare (brand_id, id, created_at, variant_id, channel_id, price_version, net_minor, gross_minor, currency,
        basis, vat_percent, valid_from, draft_id, set_by)
      SELECT brand_id, gen_random_uuid(), now(), variant_id, channel_id, (extract(epoch FROM clock_timestamp()) * 1000)::bigint % 2000000000,
        net_minor, gross_minor, currency, basis, vat_percent, clock_timestamp(), draft_id, set_by FROM product_price`),
  );
await activate();
const rates = await interleave({ bare, activation: activate }, ROUNDS);
const of = (name: string): number[] => rates[name] ?? [];
const ratio = ratios(of('activation'), of('bare'));
print(
  '## Activation of a draft',
  `${LINES} lines in one transaction, ${ROUNDS} rounds; guardrail and cost on every line.`,
  table(
    ['lines into force', 'per second', 'ratio'],
    [
      ['bare INSERT … SELECT of the records', spread(of('bare'), 0), spread(ratios(of('bare'), of('bare')))],
      ['activation: lock, judge, write, record, tell', spread(of('activation'), 0), spread(ratio, 3)],
    ],
  ),
);
find({
  ...{ measure: 'Activation of a 10,000-line draft against a bare INSERT … SELECT of its records', goal: '≥ 0.02' },
  ...{ measured: `${spread(ratio, 3)}, ${median(of('activation')).toFixed(0)} lines/s`, met: median(ratio) >= 0.02 },
});

await db.close();
await admin.end();
const closing = new pg.Client({ connectionString: adminUrl });
await closing.connect();
await closing.query(`DROP DATABASE ${database} WITH (FORCE)`);
await closing.end();
await infra.stop();
