import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ctx } from '@mh-os/kernel';
import { migrate, openDb, provision, type ReadTx } from '@mh-os/persistence';
import pg from 'pg';
import { startInfra } from '../../libs/testing/src/infra.start.ts';
import { find, print, table } from './measure/report.ts';
import { interleave, median, ratios, spread } from './measure/stats.ts';

// What a search of knowledge documents costs: a word that every document has, one that few have, and alternatives, against
// ranking every match, each as a page of 20 under row security. Needs built services. Arguments: documents, rounds.

const COUNT = Number(process.argv[2] ?? 20_000);
const ROUNDS = Number(process.argv[3] ?? 7);
const service = 'platform';
const database = `mh_bench_knowledge_${process.pid}`;
const passwords = { owner: 'bench-owner', app: 'bench-app', relay: 'bench-relay' };

interface Found {
  readonly nodes: readonly { readonly id: string }[];
}
type Search = (tx: ReadTx, filter: { search: string }, published: boolean, page: object) => Promise<Found>;
const built = (path: string): Promise<unknown> =>
  import(pathToFileURL(join(import.meta.dirname, '../../services/platform/dist', path)).href);
const { pageOfKnowledge } = (await built('knowledge/knowledge.read-model.js')) as { pageOfKnowledge: Search };
const { migrations } = (await built('migrations/index.js')) as Pick<Parameters<typeof migrate>[0], 'migrations'>;

const infra = await startInfra(1);
const adminUrl = infra.env.MH_TEST_PG_URL;
const { hostname: host, port } = new URL(adminUrl);
// Ranking every match takes longer than a service lets a statement run.
const config = { host, port: Number(port), database, passwords, timeouts: { statement: 20_000 } };
await provision(adminUrl, { database, services: [service], passwords: { [service]: passwords } });
await migrate({ service, config, migrations });
const db = await openDb({ service, entities: [], config });
const url = new URL(adminUrl);
url.pathname = `/${database}`;
const admin = new pg.Client({ connectionString: url.href, options: '-c search_path=platform' });
await admin.connect();

const brandId = randomUUID();
const ctx = new Ctx({ brandId, actor: { kind: 'person', id: 'bench' }, requestId: randomUUID() });
// Texts of some 300 words out of 2,000, as notes of a brand have them; one word is in all, and one in every hundredth.
await admin.query(
  `INSERT INTO knowledge_document (brand_id, id, version, created_at, updated_at, title, body, language, tags, status, author)
   SELECT $1, gen_random_uuid(), 1, now(), now() - n * interval '1 minute', 'Note ' || n,
     'beard ' || CASE WHEN n % 100 = 0 THEN 'cedar ' WHEN n % 100 = 1 THEN 'amber ' ELSE '' END ||
       (SELECT string_agg('word' || ((n * 31 + k * k * 7) % 2000), ' ') FROM generate_series(1, 300) k),
     'EN', '{}', 'PUBLISHED', '{}' FROM generate_series(1, $2::int) n`,
  [brandId, COUNT],
);
// Only the words that are searched for: the others' rows are never looked at, and would take minutes to write.
await admin.query(`INSERT INTO knowledge_word (brand_id, language, word, document_id)
  SELECT d.brand_id, d.language, w.word, d.id FROM knowledge_document d,
    unnest(tsvector_to_array(to_tsvector('english', left(d.body, 12)))) AS w(word) WHERE w.word IN ('beard', 'cedar', 'amber')`);
await admin.query('VACUUM ANALYZE knowledge_document, knowledge_word');

const ALL = `SELECT d.id, ts_rank_cd(d.search, websearch_to_tsquery('english', $1)) AS rank FROM knowledge_document d
  WHERE d.search @@ websearch_to_tsquery('english', $1) ORDER BY rank DESC, d.id DESC LIMIT 21`;
async function ms(work: (tx: ReadTx) => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await db.read(ctx, work);
  return performance.now() - began;
}
const search = (text: string) => () =>
  ms(async (tx) => {
    const { nodes } = await pageOfKnowledge(tx, { search: text }, true, { first: 20 });
    if (nodes.length !== 20) throw new Error(`${text}: ${nodes.length} documents in place of 20.`);
  });
const times = await interleave(
  {
    all: () => ms((tx) => tx.query('bench_rank_all', ALL, ['beard'])),
    common: search('beard'),
    rare: search('cedar'),
    both: search('beard cedar'),
    alternatives: search('cedar or amber'),
  },
  ROUNDS,
);
const of = (name: string): number[] => times[name] ?? [];
const row = (word: string, name: string): string[] => [word, spread(of(name), 1), spread(ratios(of(name), of('all')))];
print(
  '## Knowledge',
  `${COUNT} documents of some 300 words, ${ROUNDS} rounds. A search ranks the newest 2,000 of the documents that have its words.`,
  table(
    ['first page of a search', 'ms', 'ratio'],
    [
      row('every match ranked, a word that every document has', 'all'),
      row('a word that every document has', 'common'),
      row('a word that every hundredth has', 'rare'),
      row('both', 'both'),
      row('one of two such words', 'alternatives'),
    ],
  ),
);
for (const [measure, name] of [
  ['a word that every document has', 'common'],
  ['one of two rare words', 'alternatives'],
] as const)
  find({
    ...{ measure: `Search of ${COUNT} documents for ${measure}`, goal: '≤ 250 ms' },
    ...{ measured: `${spread(of(name), 0)} ms`, met: median(of(name)) <= 250 },
  });

await db.close();
await admin.end();
const closing = new pg.Client({ connectionString: adminUrl });
await closing.connect();
await closing.query(`DROP DATABASE ${database} WITH (FORCE)`);
await closing.end();
await infra.stop();
