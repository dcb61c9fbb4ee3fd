import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { CONTEXT_HEADER, importSigningKey, mintFileContext } from '@mh-os/auth';
import { domains, streamName } from '@mh-os/contracts';
import { type Ctx, newId } from '@mh-os/kernel';
import { RelayAudit, RelayDb, verifyChain } from '@mh-os/persistence';
import { ctxFor, type TestService } from '@mh-os/testing';
import { connect } from '@nats-io/transport-node';
import { aDraft, aProduct, channelsOf, provision } from '../../services/catalog-pricing/test/builders.ts';
import { makeBrand, makeUser, run, signIn, type TestBrand } from '../../services/platform/test/builders.ts';
import { startEveryService, stopEveryService } from './every-service.ts';

const NAME = 'Xanthippe Quorlander';
const FIELDS = `privacyRequest { id state accountIncluded rows bytes path error services { service state messagesLeft error tables { table rows } } } userErrors { code }`;
const ERASE = `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { ${FIELDS} } }`;
const EXPORT_PERSON = `mutation ($input: ExportPersonInput!) { exportPerson(input: $input) { ${FIELDS} } }`;
const EXPORT_BRAND = `mutation ($input: ExportBrandInput!) { exportBrand(input: $input) { ${FIELDS} } }`;
const LOOK = `query ($id: ID!) { privacyRequest(id: $id) { id state accountIncluded rows bytes path error
  services { service state messagesLeft error tables { table rows } } } }`;
/** Copies of what other tables hold; an export has the tables themselves. */
const COPIES = ['outbox', 'inbox', 'dead_letter', 'idempotency_key', 'job'];

interface Request {
  readonly id: string;
  readonly state: string;
  readonly accountIncluded: boolean;
  readonly rows: number;
  readonly path: string | null;
  readonly error: string | null;
  readonly services: {
    service: string;
    state: string;
    messagesLeft: number;
    error: string | null;
    tables: { table: string; rows: number }[];
  }[];
}

interface Manifest {
  readonly rows: number;
  readonly files: { path: string; rows: number; sha256: string }[];
}

describe('personal data across services', () => {
  let every: ReadonlyMap<string, TestService>;
  let platform: TestService;
  let catalogue: TestService;
  let brand: TestBrand;
  let other: TestBrand;
  let person: { id: string; email: string };
  let actor: Ctx;

  beforeAll(async () => {
    every = await startEveryService();
    platform = every.get('platform')!;
    catalogue = every.get('catalog-pricing')!;
    brand = await makeBrand(platform);
    other = await makeBrand(platform);
    person = await makeUser(platform, brand.owner, ['brand-owner'], `quorlander-${newId()}@rare.example`);
    await platform.admin.query('UPDATE app_user SET name = $2 WHERE id = $1', [person.id, NAME]);
    await platform.admin.query('UPDATE membership SET name = $2 WHERE user_id = $1', [person.id, NAME]);
    actor = ctxFor(brand.id, ['*'], { actor: { kind: 'person', id: person.id, name: NAME } });
    await signIn(platform, person.email);
    // Work in both services, in her name, also where others are told of her.
    await makeUser(platform, actor, ['support-agent']);
    const noted = ctxFor(brand.id, ['*']);
    await provision(catalogue, actor);
    const { variantId } = await aProduct(catalogue, actor, { cost: '5', name: `Serum for ${NAME}` });
    const { 'own-shop': channelId } = await channelsOf(catalogue, actor);
    await aDraft(catalogue, actor, [{ variantId, channelId: channelId!, gross: '19.90' }]);
    await aProduct(catalogue, noted, { name: `Ask ${person.email} first` });
    await provision(catalogue, other.owner);
    await aProduct(catalogue, other.owner, { name: 'Secret of the other brand' });
    await until(async () => (await hits(platform, 'activity_entry')) > 3);
  }, 120_000);
  afterAll(async () => {
    await stopEveryService(every);
  });

  async function until(done: () => Promise<boolean>): Promise<void> {
    for (let i = 0; i < 600; i++) {
      if (await done()) return;
      await new Promise((later) => setTimeout(later, 100));
    }
    throw new Error('It did not come about.');
  }

  /** Rows of every table of a service that hold the words of the person, as a dump would show them. */
  async function dump(service: TestService): Promise<Record<string, number>> {
    const { rows } = await service.admin.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = $1 AND c.relkind IN ('r', 'p')`,
      [service.schema],
    );
    const found: Record<string, number> = {};
    for (const { name } of rows) {
      const count = await hits(service, name);
      if (count > 0) found[name] = count;
    }
    return found;
  }
  async function hits(service: TestService, table: string): Promise<number> {
    const sql = `SELECT count(*)::int AS n FROM "${table}" t WHERE strpos(lower(t::text), lower($1)) > 0
      OR strpos(lower(t::text), lower($2)) > 0`;
    return (await service.admin.query<{ n: number }>(sql, [NAME, person.email])).rows[0]!.n;
  }
  const look = async (ctx: Ctx, id: string) =>
    (await platform.graphql(ctx, LOOK, { id })).data?.['privacyRequest'] as Request;
  async function finished(ctx: Ctx, mutation: string, input: object): Promise<Request> {
    const asked = { ...input, idempotencyKey: newId() };
    const { privacyRequest, userErrors } = await run<{ privacyRequest: Request }>(platform, ctx, mutation, asked);
    if (!privacyRequest) throw new Error(JSON.stringify(userErrors));
    await until(async () => (await look(ctx, privacyRequest.id)).state !== 'RUNNING');
    return look(ctx, privacyRequest.id);
  }
  function download(ctx: Ctx, id: string): Promise<Response> {
    const path = `/privacy-exports/${id}`;
    const key = importSigningKey(process.env['MH_GATEWAY_PRIVATE_JWK'] ?? '');
    const context = mintFileContext(key, { ctx, audience: 'platform', method: 'GET', path });
    return fetch(platform.url + path, { headers: { [CONTEXT_HEADER]: context } });
  }
  async function archive(ctx: Ctx, id: string): Promise<Map<string, Buffer>> {
    const tar = gunzipSync(Buffer.from(await (await download(ctx, id)).arrayBuffer()));
    const files = new Map<string, Buffer>();
    for (let at = 0; tar[at] !== 0;) {
      const text = (from: number, to: number) => tar.toString('utf8', at + from, at + to).replace(/\0.*$/s, '');
      const size = parseInt(text(124, 136), 8);
      files.set(text(0, 100), tar.subarray(at + 512, at + 512 + size));
      at += 512 + Math.ceil(size / 512) * 512;
    }
    return files;
  }
  async function stream(domain: string): Promise<number> {
    const nc = await connect({ servers: process.env['MH_NATS_URL']! });
    try {
      let count = 0;
      for (let seq = 1; ;) {
        const request = JSON.stringify({ seq, next_by_subj: 'mh.>' });
        const answer = (await nc.request(`$JS.API.STREAM.MSG.GET.${domain}`, request)).json<{
          message?: { seq: number; data: string };
        }>();
        if (!answer.message) return count;
        const body = Buffer.from(answer.message.data, 'base64').toString().toLowerCase();
        if (body.includes(NAME.toLowerCase()) || body.includes(person.email)) count += 1;
        seq = answer.message.seq + 1;
      }
    } finally {
      await nc.close();
    }
  }

  it('D3: a person gets every row that names them, by table, with hashes that hold', async () => {
    const wanted = { ...(await dump(platform)) };
    const theirs = await dump(catalogue);
    const made = await finished(brand.owner, EXPORT_PERSON, { userId: person.id });
    expect([made.state, made.error]).toEqual(['DONE', null]);
    const files = await archive(brand.owner, made.id);
    const manifest = JSON.parse(files.get('manifest.json')!.toString()) as Manifest;
    for (const { path, sha256 } of manifest.files)
      expect([path, createHash('sha256').update(files.get(path)!).digest('hex')]).toEqual([path, sha256]);
    const rowsOf = (domain: string, table: string) =>
      manifest.files
        .filter(({ path }) => path.startsWith(`${domain}/${table}.`))
        .reduce((sum, { rows }) => sum + rows, 0);
    const short: string[] = [];
    for (const [domain, tables] of [
      ['platform', wanted],
      ['catalog-pricing', theirs],
    ] as const)
      for (const [table, count] of Object.entries(tables))
        if (!COPIES.includes(table) && rowsOf(domain, table) < count) short.push(`${domain}.${table}`);
    expect(short).toEqual([]);
    const all = [...files.values()].map(String).join('');
    expect(all).toContain(person.email);
    expect(all).not.toContain('password_hash');
    expect(all).not.toContain('Secret of the other brand');
  }, 90_000);

  it('exports a brand whole, of which no other brand sees anything (T14)', async () => {
    const made = await finished(brand.owner, EXPORT_BRAND, {});
    expect([made.state, made.error]).toEqual(['DONE', null]);
    const files = await archive(brand.owner, made.id);
    const manifest = JSON.parse(files.get('manifest.json')!.toString()) as Manifest;
    expect(new Set([...files.keys()])).toEqual(new Set([...manifest.files.map(({ path }) => path), 'manifest.json']));
    for (const { path, rows, sha256 } of manifest.files) {
      const data = files.get(path)!;
      expect([path, createHash('sha256').update(data).digest('hex')]).toEqual([path, sha256]);
      expect([path, data.toString().trim().split('\n').length]).toEqual([path, rows]);
    }
    const products = files.get('catalog-pricing/product.0001.jsonl')!.toString().trim().split('\n');
    expect(products.map((line) => (JSON.parse(line) as { brand_id: string }).brand_id)).toEqual([brand.id, brand.id]);
    const all = [...files.values()].map(String).join('');
    expect(all).not.toContain('Secret of the other brand');
    expect(all).not.toContain(other.id);
    expect((await download(other.owner, made.id)).status).toBe(404);
    expect((await download(ctxFor(brand.id, []), made.id)).status).toBe(403);
  }, 90_000);

  it('D3: an erased person is in no table and in no stream; the chain holds, and once more changes nothing', async () => {
    expect(Object.keys(await dump(catalogue)).length).toBeGreaterThan(2);
    expect(Object.keys(await dump(platform)).length).toBeGreaterThan(4);
    const sums = await facts(catalogue);
    const twins = Array.from({ length: 8 }, () =>
      run<{ privacyRequest: Request }>(platform, brand.owner, ERASE, { userId: person.id, idempotencyKey: newId() }),
    );
    const ids = (await Promise.all(twins)).map(({ privacyRequest }) => privacyRequest?.id);
    expect(new Set(ids).size).toBe(1);
    await until(async () => (await look(brand.owner, ids[0]!)).state !== 'RUNNING');
    const done = await look(brand.owner, ids[0]!);
    expect(done.services.map(({ service, state, error }) => [service, state, error])).toEqual(
      [...domains].sort().map((name) => [name, 'DONE', null]),
    );
    expect([done.state, done.accountIncluded]).toEqual(['DONE', true]);
    expect(new Set(done.services.map(({ messagesLeft }) => messagesLeft))).toEqual(new Set([0]));
    for (const [name, service] of every) {
      expect([name, await dump(service)]).toEqual([name, {}]);
      expect([name, await stream(streamName(name))]).toEqual([name, 0]);
    }
    expect(await facts(catalogue)).toEqual(sums);
    expect([await broken(platform), await broken(catalogue)]).toEqual([null, null]);
    expect((await signIn(platform, person.email)).userErrors).not.toEqual([]);

    const before = await facts(catalogue);
    const again = await finished(brand.owner, ERASE, { userId: person.id });
    expect(again.services.map(({ service, tables }) => [service, tables])).toEqual(
      [...domains].sort().map((name) => [name, []]),
    );
    expect(await facts(catalogue)).toEqual(before);
  }, 120_000);

  async function broken(service: TestService): Promise<unknown> {
    const chain = new RelayAudit(service.app.get(RelayDb));
    const start = { schema: service.schema, brandId: brand.id };
    const verdict = await verifyChain(chain, start);
    expect(verdict.rows).toBeGreaterThan(3);
    return verdict.broken;
  }

  /** Amounts and numbers of rows, which no erasure changes. */
  async function facts(service: TestService): Promise<unknown> {
    const { rows } = await service.admin.query(
      `SELECT (SELECT array_agg(amount::text ORDER BY id) FROM (SELECT id, row_to_json(c)->>'minor_units' AS amount FROM variant_cost c) x) AS costs,
        (SELECT count(*) FROM product) AS products, (SELECT count(*) FROM price_draft) AS drafts`,
    );
    return rows;
  }

  it('refuses oneself, the last owner, and people whom the brand does not know', async () => {
    const erase = async (ctx: Ctx, userId: string) =>
      (await run(platform, ctx, ERASE, { userId, idempotencyKey: newId() })).userErrors.map(({ code }) => code);
    expect(await erase(brand.owner, brand.owner.actor.id)).toEqual(['PRIVACY_SELF']);
    expect(await erase(ctxFor(brand.id), brand.owner.actor.id)).toEqual(['PRIVACY_LAST_OWNER']);
    expect(await erase(other.owner, brand.owner.actor.id)).toEqual(['NOT_FOUND']);
  });
});
