import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ctx } from '@mh-os/kernel';
import { migrate, openDb, provision, type Tx } from '@mh-os/persistence';
import pg from 'pg';
import { startInfra } from '../../libs/testing/src/infra.start.ts';
import { find, print, table } from './measure/report.ts';
import { interleave, median, ratios, spread } from './measure/stats.ts';

// One notification to everybody of a brand of ten thousand, against one bare INSERT … SELECT of the same rows into a table
// with the same indexes and no row security, in one run, rounds interleaved. Needs built services. Arguments: people, rounds.

const PEOPLE = Number(process.argv[2] ?? 10_000);
const ROUNDS = Number(process.argv[3] ?? 7);
/** One in ten has chosen a zone and quiet hours of their own. */
const CHOOSY = 10;
const service = 'platform';
const database = `mh_bench_notifications_${process.pid}`;
const passwords = { owner: 'bench-owner', app: 'bench-app', relay: 'bench-relay' };

interface Telling {
  readonly words: { readonly title: string; readonly body: string };
  readonly topic: string;
  readonly key: string;
  readonly severity: 'info';
  readonly mandatory: boolean;
  readonly sender: null;
  readonly audience: { readonly everyone: true };
}
type Tell = (tx: Tx, brandId: string, telling: Telling, now: Date) => Promise<{ told: number; mailed: number }>;

const built = (path: string): Promise<unknown> =>
  import(pathToFileURL(join(import.meta.dirname, '../../services/platform/dist', path)).href);
const { tell } = (await built('notifications/telling.js')) as { tell: Tell };
const { migrations } = (await built('migrations/index.js')) as Pick<Parameters<typeof migrate>[0], 'migrations'>;

const infra = await startInfra(1);
const adminUrl = infra.env.MH_TEST_PG_URL;
const { hostname: host, port } = new URL(adminUrl);
const config = { host, port: Number(port), database, passwords };
await provision(adminUrl, { database, services: [service], passwords: { [service]: passwords } });
await migrate({ service, config, migrations });
const db = await openDb({ service, entities: [], config });
const url = new URL(adminUrl);
url.pathname = `/${database}`;
const admin = new pg.Client({ connectionString: url.href, options: '-c search_path=platform' });
await admin.connect();

const brand = randomUUID();
const ctx = new Ctx({ brandId: brand, actor: { kind: 'system', id: 'bench' }, requestId: randomUUID() });
const stamps = 'version, created_at, updated_at';
await admin.query(
  `INSERT INTO brand (id, ${stamps}, name, slug, status, default_currency, default_country, default_locale, time_zone)
   VALUES ($1, 1, now(), now(), 'Bench', 'bench', 'ACTIVE', 'EUR', 'DE', 'de', 'Europe/Berlin')`,
  [brand],
);
await admin.query(
  `INSERT INTO app_user (id, ${stamps}, email, name, locale, platform_roles)
   SELECT gen_random_uuid(), 1, now(), now(), n || '@example.com', 'Somebody', 'de', '{}' FROM generate_series(1, $1) n`,
  [PEOPLE],
);
await admin.query(
  `INSERT INTO membership (brand_id, id, ${stamps}, user_id, name, locale, roles)
   SELECT $1, gen_random_uuid(), 1, now(), now(), id, name, locale, '{support-agent}' FROM app_user`,
  [brand],
);
await admin.query(
  `INSERT INTO notification_setting (brand_id, id, ${stamps}, user_id, time_zone, quiet_from, quiet_to, quiet_days,
     digest_frequency, digest_minute, digest_weekday)
   SELECT $1, gen_random_uuid(), 1, now(), now(), user_id, (ARRAY['Asia/Tokyo', 'America/New_York', 'Europe/Berlin'])[1 + n % 3],
     1200 + n % 60, 400, '{1,2,3,4,5}', 'daily', 480, 1
   FROM (SELECT user_id, row_number() OVER () AS n FROM membership) m WHERE n % $2 = 0`,
  [brand, CHOOSY],
);
await admin.query('CREATE TABLE bare (LIKE notification INCLUDING INDEXES INCLUDING CONSTRAINTS)');
await admin.query('ANALYZE');

const perSecond = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return PEOPLE / ((performance.now() - began) / 1000);
};
const words = { title: 'Something that everybody is to know', body: 'With a line that says more about it.' };
const telling = (topic: string, key: string): Telling => ({
  ...{ words, topic, key, severity: 'info', mandatory: false, sender: null, audience: { everyone: true } },
});
const fanOut = (topic: string, key: string = randomUUID()) =>
  perSecond(() => db.tx(ctx, (tx) => tell(tx, brand, telling(topic, key), new Date())));
const bare = () =>
  perSecond(() =>
    admin.query(
      `INSERT INTO bare (brand_id, id, ${stamps}, recipient_id, topic, key, title, body, severity, mandatory, in_app)
       SELECT brand_id, gen_random_uuid(), 1, now(), now(), user_id, 'import', $2, $3, $4, 'info', false, true
       FROM membership WHERE brand_id = $1`,
      [brand, randomUUID(), words.title, words.body],
    ),
  );
const told = randomUUID();
await fanOut('import', told);

const rates = await interleave(
  {
    bare,
    inbox: () => fanOut('import'),
    mail: () => fanOut('approval'),
    again: () => fanOut('import', told),
  },
  ROUNDS,
);
const of = (name: string): number[] => rates[name] ?? [];
const row = (title: string, name: string): string[] => {
  const milliseconds = of(name).map((rate) => (PEOPLE / rate) * 1000);
  return [title, spread(milliseconds, 0), spread(of(name), 0), spread(ratios(of(name), of('bare')))];
};
print(
  '## Notifications',
  `One notification to ${PEOPLE} people, one in ${CHOOSY} of them with a time zone and quiet hours of their own.`,
  table(
    ['fan-out', 'ms', 'recipients/s', 'ratio to the bare statement'],
    [
      row('bare INSERT … SELECT, same indexes, no row security', 'bare'),
      row('inbox', 'inbox'),
      row('inbox, and mail set due', 'mail'),
      row('again with the same key: nobody is told twice', 'again'),
    ],
  ),
);
const ratio = median(ratios(of('inbox'), of('bare')));
const slowest = Math.max(...of('mail').map((rate) => (PEOPLE / rate) * 1000));
find({
  ...{ measure: 'Notification to 10,000 inboxes, ratio to a bare INSERT … SELECT', goal: '≥ 0.4' },
  ...{ measured: ratio.toFixed(2), met: ratio >= 0.4 },
});
find({
  ...{ measure: 'Notification to 10,000 people with mail, slowest round', goal: '≤ 2 s' },
  ...{ measured: `${(slowest / 1000).toFixed(2)} s`, met: slowest <= 2_000 },
});

await db.close();
await admin.end();
const closing = new pg.Client({ connectionString: adminUrl });
await closing.connect();
await closing.query(`DROP DATABASE ${database} WITH (FORCE)`);
await closing.end();
await infra.stop();
