/** @own-world It sets what is read at import. */
import { domains, eventSubject } from '@mh-os/contracts';
import { type Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { aPlatformAdmin, Broker, brandRows, ctxFor, type TestService } from '@mh-os/testing';
import { aDraft, aProduct, channelsOf } from '../../services/catalog-pricing/test/builders.ts';
import {
  brandInput,
  CREATE_BRAND,
  makeBrand,
  makeUser,
  PASSWORD,
  run,
  signIn,
  type TestBrand,
} from '../../services/platform/test/builders.ts';
import { startEveryService, stopEveryService } from './every-service.ts';

const DELETION = `id state accountsClosed brandName services { service state rows chainSeq chainHash error }`;
const REQUEST = `mutation ($input: RequestBrandDeletionInput!) { requestBrandDeletion(input: $input) {
  brandDeletion { ${DELETION} } userErrors { code } } }`;
const LOOK = `query ($id: ID!) { brandDeletion(brandId: $id) { ${DELETION} } }`;
const FINDINGS = `id status rows sound unreachable findings { service brandId seq problem } deleted { service brandId deletedBy } error`;
const VERIFY = `mutation ($input: StartAuditVerificationInput!) { startAuditVerification(input: $input) { verification { ${FINDINGS} } userErrors { code } } }`;
const VERIFIED = `query ($id: ID!) { auditVerification(id: $id) { ${FINDINGS} } }`;

interface Deletion {
  readonly id: string;
  readonly state: string;
  readonly accountsClosed: number;
  readonly brandName: string | null;
  readonly services: { service: string; state: string; rows: number; chainSeq: number | null; error: string | null }[];
}
interface Verification {
  readonly id: string;
  readonly status: string;
  readonly sound: boolean;
  readonly findings: { service: string; brandId: string; problem: string }[];
  readonly deleted: { service: string; brandId: string; deletedBy: string }[];
}

/** What may speak of a brand that is gone: that it was deleted, by whom, and the chains of the platform that tell of it. */
const EVIDENCE = [
  ...['brand_deletion', 'closed_brand', 'audit_digest', 'approval_request', 'revocation'],
  // Rows of the platform's own, which belong to no brand.
  ...['audit_entry', 'collected_audit_entry', 'activity_entry', 'outbox', 'job'],
];

describe('the end of a brand across services', () => {
  let every: ReadonlyMap<string, TestService>;
  let platform: TestService;
  let catalogue: TestService;
  let brand: TestBrand;
  let other: TestBrand;
  let both: { id: string; email: string };
  let only: { id: string; email: string };
  const admin = aPlatformAdmin();

  beforeAll(async () => {
    Object.assign(process.env, { MH_AUDIT_COLLECT_MS: '300', MH_AUDIT_DIGEST_MS: '500' });
    every = await startEveryService();
    platform = every.get('platform')!;
    catalogue = every.get('catalog-pricing')!;
    brand = await makeBrand(platform);
    other = await makeBrand(platform);
    only = await makeUser(platform, brand.owner, ['support-agent']);
    both = await makeUser(platform, brand.owner, ['support-agent']);
    await makeUser(platform, other.owner, ['brand-owner'], both.email);
    await signIn(platform, only.email);
    await signIn(platform, both.email, PASSWORD, { brandId: brand.id });
    for (const { owner } of [brand, other]) await work(owner);
    await until(async () => (await count(platform, 'activity_entry', other.id)) > 5);
  }, 120_000);
  afterAll(async () => {
    await stopEveryService(every);
  });

  /** Work in both services: products with costs and prices, drafts, a file to import. */
  async function work(owner: Ctx): Promise<void> {
    // The services set the brand up by themselves.
    const waiting = `SELECT 1 FROM brand_provisioning WHERE brand_id = $1 AND state <> 'DONE'`;
    await until(async () => (await platform.admin.query(waiting, [owner.requireBrand()])).rowCount === 0);
    const { variantId } = await aProduct(catalogue, owner, { cost: '5', name: 'Serum' });
    const { 'own-shop': channelId } = await channelsOf(catalogue, owner);
    await aDraft(catalogue, owner, [{ variantId, channelId: channelId!, gross: '19.90' }]);
    await catalogue.admin.query(
      `INSERT INTO product SELECT brand_id, gen_random_uuid(), version, created_at, updated_at,
         ${await columnsOf('product')} FROM product p CROSS JOIN generate_series(1, 2500) n WHERE p.brand_id = $1`,
      [owner.requireBrand()],
    );
  }
  /** The rest of a table's columns, texts made different for each row. */
  async function columnsOf(table: string): Promise<string> {
    const { rows } = await catalogue.admin.query<{ name: string; type: string }>(
      `SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_schema = $1 AND table_name = $2
         AND column_name NOT IN ('brand_id', 'id', 'version', 'created_at', 'updated_at') AND is_generated = 'NEVER' ORDER BY ordinal_position`,
      [catalogue.schema, table],
    );
    return rows.map(({ name }) => (/code|slug|key|name/.test(name) ? `"${name}" || '-' || n` : `"${name}"`)).join(', ');
  }
  async function until(done: () => Promise<boolean>): Promise<void> {
    for (let i = 0; i < 600; i++) {
      if (await done()) return;
      await new Promise((later) => setTimeout(later, 100));
    }
    throw new Error('It did not come about.');
  }
  const count = async (service: TestService, table: string, brandId: string) =>
    (await service.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE brand_id = $1`, [brandId]))
      .rows[0]!.n;

  /** Tables with a row that speaks of the brand, in whatever column. */
  async function traces(service: TestService, words: readonly string[]): Promise<string[]> {
    const { rows } = await service.admin.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind = 'r'`,
      [service.schema],
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const sql = `SELECT 1 FROM "${name}" t WHERE EXISTS (SELECT 1 FROM unnest($1::text[]) word WHERE strpos(lower(t::text), lower(word)) > 0) LIMIT 1`;
      if ((await service.admin.query(sql, [words])).rowCount) found.push(name);
    }
    return found.sort();
  }
  const look = async (brandId: string) =>
    (await platform.graphql(admin, LOOK, { id: brandId })).data!['brandDeletion'] as Deletion;
  /** Decides about the deletion, and lets the time of grace be over, as no login of the service could. */
  async function doom({ id, slug }: TestBrand): Promise<Deletion> {
    const input = { brandId: id, confirmSlug: slug, reason: 'The contract has ended.', expectedVersion: 1 };
    const { brandDeletion, userErrors } = await run<{ brandDeletion: Deletion }>(platform, admin, REQUEST, {
      ...input,
      idempotencyKey: newId(),
    });
    if (!brandDeletion) throw new Error(JSON.stringify(userErrors));
    // The owners have been told, and the log knows of the suspension.
    await until(async () => (await platform.events('platform.brand.suspended')).some(({ brandId }) => brandId === id));
    await platform.admin.query('SET session_replication_role = replica');
    await platform.admin.query(`UPDATE brand_deletion SET due_at = now() - interval '1 second' WHERE id = $1`, [
      brandDeletion.id,
    ]);
    await platform.admin.query('SET session_replication_role = origin');
    return brandDeletion;
  }
  const begin = (id: string) =>
    platform.admin.query(
      `UPDATE job SET run_at = now() WHERE kind = 'brand-deletion-begin' AND input ->> 'deletionId' = $1`,
      [id],
    );
  async function verify(): Promise<Verification> {
    const started = await run<{ verification: Verification }>(platform, admin, VERIFY, { idempotencyKey: newId() });
    let found = started.verification!;
    await until(async () => {
      found = (await platform.graphql(admin, VERIFIED, { id: found.id })).data!['auditVerification'] as Verification;
      return found.status !== 'QUEUED' && found.status !== 'RUNNING';
    });
    return found;
  }
  async function tamper(sql: string, params: unknown[]): Promise<void> {
    await platform.admin.query('SET session_replication_role = replica');
    await platform.admin.query(sql, params);
    await platform.admin.query('SET session_replication_role = origin');
  }

  it('T17: nothing of it is left in any table of any service; a brand beside it is as it was', async () => {
    const { id } = await doom(brand);
    const before = [await brandRows(platform, other.id), await brandRows(catalogue, other.id)];
    expect(Object.values(before[1]!).filter((print) => !print.startsWith('0:')).length).toBeGreaterThan(8);
    await begin(id);
    await until(async () => ['PURGED'].includes((await look(brand.id)).state));
    const done = await look(brand.id);
    expect(done.services.map(({ service, state, error }) => [service, state, error])).toEqual(
      domains.map((name) => [name, 'DONE', null]),
    );
    expect(done.services[1]!.rows).toBeGreaterThan(2500);
    expect(done.services.slice(0, 2).every(({ chainSeq }) => chainSeq! > 2)).toBe(true);
    expect([done.brandName, done.accountsClosed]).toEqual([null, 2]);
    // Its id is in the evidence alone; its short name, people and products are nowhere but there.
    for (const service of every.values()) {
      const left = await traces(service, [brand.id]);
      expect(left.filter((table) => !EVIDENCE.includes(table))).toEqual([]);
      const branded = await brandRows(service, brand.id);
      expect(Object.entries(branded).filter(([, print]) => !print.startsWith('0:'))).toEqual([]);
      expect(await traces(service, [brand.ownerEmail, only.email])).toEqual([]);
    }
    // What collector, log and clocks have added about the other brand in the meantime is no loss.
    const busy = [
      ...['collected_audit_entry', 'audit_cursor', 'activity_entry', 'automation_trace'],
      ...['stock_settings', 'audit_entry', 'audit_head', 'job'],
    ];
    for (const [place, service] of [platform, catalogue].entries()) {
      const after = await brandRows(service, other.id);
      const calm = Object.keys(after).filter((name) => !busy.includes(name));
      expect(calm.map((table) => [table, after[table]])).toEqual(calm.map((table) => [table, before[place]![table]]));
    }
  }, 90_000);

  it('people of no other brand are gone; whoever works for another goes on there', async () => {
    expect((await signIn(platform, only.email)).userErrors.map(({ code }) => code)).toEqual(['SIGN_IN_FAILED']);
    expect((await signIn(platform, brand.ownerEmail)).userErrors.map(({ code }) => code)).toEqual(['SIGN_IN_FAILED']);
    const { session } = await signIn(platform, both.email);
    expect(session!.viewer.memberships.map((membership) => membership.brand.id)).toEqual([other.id]);
  });

  it('drops what comes late for it, and writes nothing', async () => {
    const broker = await Broker.connect();
    try {
      const event = (await platform.events('platform.brand.created')).find(({ brandId }) => brandId === other.id)!;
      const late = { ...event, id: newId(), brandId: brand.id, aggregateId: brand.id };
      await broker.publish(eventSubject(brand.id, late.type), late);
      for (const name of domains) await broker.settled(name);
    } finally {
      await broker.close();
    }
    for (const service of every.values()) {
      const branded = await brandRows(service, brand.id);
      expect(Object.entries(branded).filter(([, print]) => !print.startsWith('0:'))).toEqual([]);
      expect(await count(service, 'dead_letter', brand.id)).toBe(0);
      const late = service.app.get(Db).tx(ctxFor(brand.id), (tx) => tx.query('t_late', 'SELECT 1'));
      await expect(late).rejects.toMatchObject({ code: 'BRAND_DELETED' });
    }
    expect((await catalogue.graphql(brand.owner, '{ products { nodes { id } } }')).codes).toEqual(['BRAND_DELETED']);
  }, 30_000);

  it('gives its short name to whoever wants it next', async () => {
    const again = await run<{ brand: { id: string } }>(platform, admin, CREATE_BRAND, brandInput({ slug: brand.slug }));
    expect(again.brand!.id).not.toBe(brand.id);
  });

  it('ADM-10: the verifier says that its chains were deleted; without the record, or with another end, they are broken', async () => {
    const found = await verify();
    expect([found.findings, found.sound]).toEqual([[], true]);
    expect(found.deleted.filter(({ brandId }) => brandId === brand.id)).toEqual(
      domains.map((service) => ({ service, brandId: brand.id, deletedBy: 'Test Person' })),
    );
    const broken = async () =>
      (await verify()).findings
        .filter(({ brandId }) => brandId === brand.id)
        .map(({ service, problem }) => [service, problem]);
    const { rows } = await platform.admin.query<{ parts: string }>(
      'SELECT parts::text FROM brand_deletion WHERE of_brand = $1',
      [brand.id],
    );
    const parts = rows[0]!.parts;
    await tamper(
      `UPDATE brand_deletion SET parts = replace(parts::text, '"hash": "', '"hash": "0')::jsonb WHERE of_brand = $1`,
      [brand.id],
    );
    expect(await broken()).toEqual(
      domains.map((name) => [name, expect.stringContaining('names another end than digest')]),
    );
    await tamper(`UPDATE brand_deletion SET parts = $2::jsonb WHERE of_brand = $1`, [brand.id, parts]);
    expect(await broken()).toEqual([]);
    // A record that the platform's own chain does not tell of counts for nothing.
    await tamper(`UPDATE brand_deletion SET id = gen_random_uuid() WHERE of_brand = $1`, [brand.id]);
    expect(await broken()).toEqual(
      domains.map((name) => [name, expect.stringContaining('no record tells of a deletion')]),
    );
  }, 90_000);

  it('a service that is killed in the middle goes on; its chain that is half gone is no alarm', async () => {
    const third = await makeBrand(platform);
    await work(third.owner);
    // More than one step takes.
    await catalogue.admin.query(`INSERT INTO inbox SELECT 'x', gen_random_uuid(), $1 FROM generate_series(1, 3000)`, [
      third.id,
    ]);
    const { id } = await doom(third);
    // A table of the catalogue that cannot be emptied yet: the job fails as it would with its process.
    await catalogue.admin.query(`CREATE FUNCTION t_block() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF OLD.brand_id = '${third.id}' THEN RAISE EXCEPTION 'blocked'; END IF; RETURN OLD; END $$`);
    await catalogue.admin.query(
      `CREATE TRIGGER t_block BEFORE DELETE ON product FOR EACH ROW EXECUTE FUNCTION t_block()`,
    );
    await begin(id);
    await until(async () => (await look(third.id)).services.some(({ state }) => state === 'FAILED'));
    expect((await look(third.id)).services[1]).toMatchObject({
      service: 'catalog-pricing',
      error: expect.stringContaining('blocked'),
    });
    expect(await count(catalogue, 'product', third.id)).toBeGreaterThan(2500);
    expect(await count(catalogue, 'audit_entry', third.id)).toBe(0);
    expect((await verify()).findings.filter(({ brandId }) => brandId === third.id)).toEqual([]);
    await catalogue.admin.query('DROP TRIGGER t_block ON product');
    const retry = `mutation ($input: RetryBrandDeletionInput!) { retryBrandDeletion(input: $input) { brandDeletion { id } userErrors { code } } }`;
    expect((await run(platform, admin, retry, { id })).userErrors).toEqual([]);
    await until(async () => (await look(third.id)).state === 'PURGED');
    expect(await count(catalogue, 'product', third.id)).toBe(0);
    const deleted = (await verify()).deleted.filter(({ brandId }) => brandId === third.id);
    expect(deleted.map(({ service }) => service)).toEqual([...domains]);
  }, 90_000);
});
