/** @own-world It sets what is read at import. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { anOperator, aPlatformAdmin, startTestService, type TestService } from '@mh-os/testing';
import { AuditSchedule } from '../src/audit/audit-schedule.ts';
import { ASSIGN_ROLES, makeBrand, makeUser, run, type TestBrand } from './builders.ts';
import { others } from './others.ts';

const ENTRIES = `query ($first: Int, $after: String, $where: AuditFilter) { auditEntries(first: $first, after: $after, where: $where) {
  totalCount pageInfo { hasNextPage endCursor } nodes { service seq action actor { kind id name } entity { type id } requestId
  facts details erased prevHash hash } } }`;
const DIGESTS = `{ auditDigests(first: 50) { totalCount nodes { number hash previous kid signature heads { service brandId seq hash } } } }`;
const VERIFICATION = `id status rows chains sound unreachable findings { service brandId seq problem } digestFinding { number problem } error`;
const START = `mutation ($input: StartAuditVerificationInput!) { startAuditVerification(input: $input) {
  verification { ${VERIFICATION} } userErrors { code } } }`;
const LOOK = `query ($id: ID!) { auditVerification(id: $id) { ${VERIFICATION} } }`;

interface Entry {
  readonly seq: number;
  readonly action: string;
  readonly prevHash: string;
  readonly hash: string;
  readonly erased: boolean;
  readonly details: unknown;
}
interface Verification {
  readonly id: string;
  readonly status: string;
  readonly sound: boolean | null;
  readonly findings: { service: string; brandId: string | null; seq: number; problem: string }[];
  readonly unreachable: string[];
  readonly digestFinding: { number: number; problem: string } | null;
}

const folder = mkdtempSync(join(tmpdir(), 'mh-digests-'));

describe('the collected audit chain', () => {
  let service: TestService;
  let brand: TestBrand;
  beforeAll(async () => {
    // Read when the application is imported.
    Object.assign(process.env, { MH_AUDIT_DIGEST_DIR: folder, MH_AUDIT_DIGEST_MS: '1' });
    const { AppModule } = await import('../src/app.module.ts');
    service = await startTestService(AppModule);
    brand = await makeBrand(service);
    await makeUser(service, brand.owner, ['support-agent']);
  }, 60_000);
  afterAll(async () => {
    await service?.stop();
    rmSync(folder, { recursive: true });
  });

  const collect = (): Promise<void> => service.app.get(AuditSchedule).round();
  const entries = async (ctx: Ctx, where: object = {}): Promise<{ totalCount: number; nodes: Entry[] }> => {
    const answer = await service.graphql(ctx, ENTRIES, { first: 100, where });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data['auditEntries'] as { totalCount: number; nodes: Entry[] };
  };
  async function verified(ctx: Ctx): Promise<Verification> {
    const started = await run<{ verification: Verification }>(service, ctx, START, { idempotencyKey: newId() });
    for (let i = 0; i < 400; i++) {
      const answer = await service.graphql(ctx, LOOK, { id: started.verification!.id });
      const found = answer.data!['auditVerification'] as Verification;
      if (found.status !== 'QUEUED' && found.status !== 'RUNNING') return found;
      await new Promise((later) => setTimeout(later, 50));
    }
    throw new Error('The verification did not end.');
  }
  async function tamper(sql: string, params: unknown[]): Promise<void> {
    await service.admin.query('SET session_replication_role = replica');
    await service.admin.query(sql, params);
    await service.admin.query('SET session_replication_role = origin');
  }

  it('D2, ADM-11: has one row per change, chained, with who, what and data; collecting twice adds nothing', async () => {
    await collect();
    await Promise.all([collect(), collect()]);
    const { nodes, totalCount } = await entries(brand.owner);
    expect(totalCount).toBe(nodes.length);
    const events = await service.admin.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM audit_entry WHERE brand_id = $1',
      [brand.id],
    );
    expect(totalCount).toBe(events.rows[0]!.n);
    expect(nodes.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(nodes.map((_, i) => i + 1));
    const bySeq = [...nodes].sort((a, b) => a.seq - b.seq);
    for (const [i, node] of bySeq.entries()) if (i > 0) expect(node.prevHash).toBe(bySeq[i - 1]!.hash);
    expect(nodes.find(({ action }) => action === 'platform.user.created')).toMatchObject({
      service: 'platform',
      erased: false,
      details: [expect.objectContaining({ data: expect.objectContaining({ label: expect.any(String) }) })],
    });
  });

  it('ADM-11: a refused change leaves no row', async () => {
    const before = (await entries(brand.owner)).totalCount;
    const refused = await run(service, brand.owner, ASSIGN_ROLES, { userId: newId(), roles: [], expectedVersion: 1 });
    expect(refused.userErrors).not.toEqual([]);
    await collect();
    expect((await entries(brand.owner)).totalCount).toBe(before);
  });

  it('filters, pages and shows nothing of other brands; platform admins see all', async () => {
    const other = await makeBrand(service);
    await collect();
    const [own] = (await entries(brand.owner)).nodes;
    expect((await entries(other.owner, { entityId: { eq: brand.id } })).totalCount).toBe(0);
    expect((await entries(aPlatformAdmin(), { entityId: { eq: brand.id } })).totalCount).toBeGreaterThan(0);
    expect((await entries(brand.owner, { action: { eq: own!.action } })).totalCount).toBeGreaterThan(0);
    expect((await entries(brand.owner, { actorKind: { eq: 'automation' } })).totalCount).toBe(0);
    const noBrand = await service.graphql(anOperator('platform.audit.read').with({ brandId: null }), ENTRIES);
    expect(noBrand.codes).toEqual(['BRAND_REQUIRED']);
  });

  it('signs the ends of all chains, each digest onto the one before, in the database and in a folder', async () => {
    await collect();
    await collect();
    const answer = await service.graphql(aPlatformAdmin(), DIGESTS);
    const { nodes } = answer.data!['auditDigests'] as {
      nodes: { number: number; hash: string; previous: string | null; heads: { brandId: string }[] }[];
    };
    expect(nodes.length).toBeGreaterThan(1);
    expect(nodes.at(-1)).toMatchObject({ number: 1, previous: null });
    expect(nodes[0]!.previous).toBe(nodes[1]!.hash);
    const files = readdirSync(folder).filter((name) => !name.startsWith('.'));
    expect(files).toHaveLength(nodes.length);
    const own = await service.graphql(brand.owner, DIGESTS);
    const seen = (own.data!['auditDigests'] as { nodes: typeof nodes }).nodes.flatMap(({ heads }) => heads);
    expect(new Set(seen.map(({ brandId }) => brandId))).toEqual(new Set([brand.id]));
  });

  it('verifies the chains; a service that does not answer is told, never counted as sound', async () => {
    const found = await verified(brand.owner);
    expect(found).toMatchObject({ status: 'SUCCEEDED', findings: [], digestFinding: null });
    expect([...found.unreachable].sort()).toEqual(others);
    expect(found.sound).toBe(false);
  });

  it('D3: erased details go from the collected copy too, and the chain stays whole', async () => {
    const erasing = await makeBrand(service);
    await collect();
    await service.app.get(Db).tx(erasing.owner, (tx) => tx.eraseAuditDetails([], [erasing.slug]));
    await collect();
    const { nodes } = await entries(erasing.owner);
    expect(nodes.some(({ erased, details }) => erased && details === null)).toBe(true);
    expect(JSON.stringify(nodes)).not.toContain(erasing.slug);
    expect((await verified(erasing.owner)).findings).toEqual([]);
  });

  it('D1, ADM-10: a changed row is named, in the answer and, once, to those who may read the chain', async () => {
    const victim = await makeBrand(service);
    await collect();
    await tamper(`UPDATE audit_entry SET actor_id = 'somebody else' WHERE brand_id = $1 AND seq = 1`, [victim.id]);
    const finding = { service: 'platform', brandId: victim.id, seq: 1 };
    expect((await verified(victim.owner)).findings).toMatchObject([finding]);
    expect((await verified(aPlatformAdmin())).findings).toMatchObject([finding]);
    const told = (await service.events('platform.notification.requested')).filter(
      ({ data }) => (data as { key: string }).key === `audit:platform:${victim.id}:1`,
    );
    expect(told.map(({ brandId }) => brandId).sort()).toEqual([victim.id, null].sort());
    expect(told[0]!.data).toMatchObject({ severity: 'critical', mandatory: true, topic: 'audit' });
  });

  it('D1: a break is found while rows are collected, without anybody asking', async () => {
    const victim = await makeBrand(service);
    await collect();
    await makeUser(service, victim.owner, ['support-agent']);
    await tamper(
      `UPDATE audit_entry SET details = replace(details, 'Uli', 'Ali')
      WHERE brand_id = $1 AND seq = (SELECT max(seq) FROM audit_entry WHERE brand_id = $1)`,
      [victim.id],
    );
    await collect();
    await collect();
    const broken = (await service.events('platform.audit.broken')).filter(({ brandId }) => brandId === victim.id);
    expect(broken).toHaveLength(1);
  });

  it('D1: a chain that was cut with its head, or whose copy differs, is found by what was collected', async () => {
    const victim = await makeBrand(service);
    await makeUser(service, victim.owner, ['support-agent']);
    await collect();
    const cut =
      'DELETE FROM audit_entry WHERE brand_id = $1 AND seq = (SELECT seq FROM audit_head WHERE brand_id = $1)';
    await tamper(cut, [victim.id]);
    await tamper(
      `UPDATE audit_head h SET seq = e.seq, hash = e.hash FROM (SELECT seq, hash FROM audit_entry WHERE brand_id = $1
       ORDER BY seq DESC LIMIT 1) e WHERE h.brand_id = $1`,
      [victim.id],
    );
    const found = await verified(victim.owner);
    expect(found.findings).toMatchObject([{ problem: expect.stringContaining('missing') }]);
  });

  it('D1: a digest that was changed in the database, or in the folder, is found', async () => {
    await tamper(`UPDATE audit_digest SET signature = reverse(signature) WHERE number = 1`, []);
    expect((await verified(brand.owner)).digestFinding).toMatchObject({ number: 1 });
    await tamper(`UPDATE audit_digest SET signature = reverse(signature) WHERE number = 1`, []);
    expect((await verified(brand.owner)).digestFinding).toBeNull();
    const file = join(folder, 'audit-digest-00000002.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/"hash": "./, '"hash": "x'));
    expect((await verified(brand.owner)).digestFinding).toMatchObject({ number: 2 });
    writeFileSync(file, text);
    await tamper(`DELETE FROM audit_digest WHERE number = (SELECT max(number) FROM audit_digest)`, []);
    expect((await verified(brand.owner)).digestFinding).toMatchObject({ problem: expect.stringContaining('missing') });
  });
});
