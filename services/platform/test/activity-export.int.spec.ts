import { CONTEXT_HEADER, importSigningKey, mintFileContext } from '@mh-os/auth';
import { membershipChanged } from '@mh-os/contracts';
import { type Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { anOperator, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { makeBrand, makeUser, run, type TestBrand } from './builders.ts';

const START = `mutation ($input: StartActivityExportInput!) { startActivityExport(input: $input) {
  activityExport { id status } userErrors { code } } }`;
const LOOK = `query ($id: ID!) { activityExport(id: $id) { id format status rows bytes path error requestedBy { id name } } }`;
const LIST = `query ($where: ActivityFilter) { activity(first: 100, where: $where) { totalCount nodes { id action } } }`;
const CAUSES = `query ($id: ID!) { activityCauses(id: $id) { id action } }`;

interface Export {
  readonly id: string;
  readonly status: string;
  readonly rows: number;
  readonly bytes: number;
  readonly path: string | null;
}

describe('exports and causes of the activity log', () => {
  let service: TestService;
  let brand: TestBrand;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    brand = await makeBrand(service);
    for (let i = 0; i < 3; i++) await makeUser(service, brand.owner, ['support-agent']);
    await until(async () => (await listed(brand.owner)).totalCount >= 5);
  }, 60_000);
  afterAll(() => service?.stop());

  async function until(done: () => Promise<boolean>): Promise<void> {
    for (let i = 0; i < 400; i++) {
      if (await done()) return;
      await new Promise((later) => setTimeout(later, 50));
    }
    throw new Error('It did not come about.');
  }
  const listed = async (ctx: Ctx, where: object = {}) => {
    const answer = await service.graphql(ctx, LIST, { where });
    return answer.data!['activity'] as { totalCount: number; nodes: { id: string; action: string }[] };
  };
  const look = async (ctx: Ctx, id: string) =>
    (await service.graphql(ctx, LOOK, { id })).data?.['activityExport'] as Export;
  async function exported(ctx: Ctx, format: string, where: object = {}): Promise<Export> {
    const input = { format, where, idempotencyKey: newId() };
    const { activityExport } = await run<{ activityExport: Export }>(service, ctx, START, input);
    await until(async () => (await look(ctx, activityExport!.id)).status === 'SUCCEEDED');
    return look(ctx, activityExport!.id);
  }
  function download(ctx: Ctx, id: string): Promise<Response> {
    const path = `/activity-exports/${id}`;
    const key = importSigningKey(process.env['MH_GATEWAY_PRIVATE_JWK'] ?? '');
    const context = mintFileContext(key, { ctx, audience: service.name, method: 'GET', path });
    return fetch(service.url + path, { headers: { [CONTEXT_HEADER]: context } });
  }

  it('ADM: writes the whole log as CSV, newest first, of the size that it says', async () => {
    const made = await exported(brand.owner, 'CSV', { action: { eq: 'platform.user.created' } });
    expect(made.path).toBe(`/files/platform/activity-exports/${made.id}`);
    const response = await download(brand.owner, made.id);
    expect(response.headers.get('content-disposition')).toContain('activity.csv');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes).toHaveLength(made.bytes);
    const { nodes } = await listed(brand.owner, { action: { eq: 'platform.user.created' } });
    const lines = bytes.toString().trim().split('\r\n');
    expect(lines.slice(1).map((line) => line.slice(1, 37))).toEqual(nodes.map(({ id }) => id));
    expect(made.rows).toBe(nodes.length);
  });

  it('writes JSON lines, over several pages, each entry once', async () => {
    const actions = Array.from({ length: 700 }, () => newId());
    const event = { label: '=1+1', userId: 'u', changes: [] };
    await service.app.get(Db).tx(brand.owner, async (tx) => {
      for (const id of actions) tx.emit(membershipChanged, event, { aggregateId: id, aggregateVersion: 1 });
    });
    const where = { action: { eq: 'platform.membership.changed' } };
    await until(async () => (await listed(brand.owner, where)).totalCount >= 700);
    const made = await exported(brand.owner, 'JSON_LINES', where);
    const text = await (await download(brand.owner, made.id)).text();
    const ids = text
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { entityId: string }).entityId);
    expect(ids).toHaveLength(700);
    expect(new Set(ids)).toEqual(new Set(actions));
  });

  it('T14: a file belongs to its brand and to those who may export', async () => {
    const made = await exported(brand.owner, 'CSV');
    const other = await makeBrand(service);
    expect((await download(other.owner, made.id)).status).toBe(404);
    expect((await download(brand.owner, newId())).status).toBe(404);
    const reader = anOperator('platform.activity.read').with({ brandId: brand.id });
    expect((await download(reader, made.id)).status).toBe(403);
    expect((await fetch(`${service.url}/activity-exports/${made.id}`)).status).toBe(401);
    expect((await download(brand.owner, made.id)).status).toBe(200);
  });

  it('G5: one key starts one export', async () => {
    const input = { format: 'CSV', idempotencyKey: newId() };
    const both = await Promise.all(
      [1, 2].map(() => run<{ activityExport: Export }>(service, brand.owner, START, input)),
    );
    expect(both[0]!.activityExport!.id).toBe(both[1]!.activityExport!.id);
  });

  it('leads from an entry back to its first cause, and never into another brand', async () => {
    const db = service.app.get(Db);
    const data = { label: 'chain', userId: 'u', changes: [] };
    let causationId: string | undefined;
    const trail: string[] = [];
    for (let i = 0; i < 3; i++) {
      const ctx: Ctx = causationId === undefined ? brand.owner : brand.owner.with({ causationId });
      const aggregateId = newId();
      await db.tx(ctx, async (tx) => tx.emit(membershipChanged, data, { aggregateId, aggregateVersion: 1 }));
      await until(async () => (await listed(brand.owner, { entityId: { eq: aggregateId } })).totalCount === 1);
      causationId = (await listed(brand.owner, { entityId: { eq: aggregateId } })).nodes[0]!.id;
      trail.push(causationId);
    }
    const causes = async (ctx: Ctx) =>
      ((await service.graphql(ctx, CAUSES, { id: causationId })).data!['activityCauses'] as { id: string }[]).map(
        ({ id }) => id,
      );
    expect(await causes(brand.owner)).toEqual(trail);
    expect(await causes((await makeBrand(service)).owner)).toEqual([]);
    expect((await listed(brand.owner, { causationId: { eq: trail[0] } })).nodes.map(({ id }) => id)).toEqual([
      trail[1],
    ]);
    expect((await listed(brand.owner, { actorKind: { eq: 'director' } })).totalCount).toBe(0);
  });
});
