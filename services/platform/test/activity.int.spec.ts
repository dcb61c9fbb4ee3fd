import { type Ctx, newId } from '@mh-os/kernel';
import { anOperator, aPlatformAdmin, Broker, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { FirstAdminService } from '../src/users/first-admin.service.ts';
import { eventOf, send } from './automation-builders.ts';
import { ASSIGN_ROLES, makeBrand, makeUser, PASSWORD, run, signIn, type TestBrand, unique } from './builders.ts';

const LIST = `query ($first: Int, $after: String, $where: ActivityFilter) { activity(first: $first, after: $after, where: $where) {
  totalCount pageInfo { hasNextPage endCursor } nodes { id occurredAt action summary source correlationId causationId
  actor { kind id name } entity { type id label } changes { field before after } data } } }`;

interface Entry {
  readonly id: string;
  readonly action: string;
  readonly summary: string;
  readonly occurredAt: string;
}
interface Listed {
  readonly totalCount: number;
  readonly nodes: Entry[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe('the activity log', () => {
  let service: TestService;
  let brand: TestBrand;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    brand = await makeBrand(service);
  }, 60_000);
  afterAll(() => service?.stop());

  const list = async (ctx: Ctx, variables: object = {}): Promise<Listed> => {
    const answer = await service.graphql(ctx, LIST, { first: 100, ...variables });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data['activity'] as Listed;
  };
  /** Waits until the log shows as many entries as the brand has events. */
  async function settled(ctx: Ctx, entries: number): Promise<Listed> {
    for (let i = 0; i < 600; i++) {
      const listed = await list(ctx);
      // Rows and count are read one after the other: an event between the two is in the count alone.
      if (listed.nodes.length >= entries) return listed;
      await new Promise((later) => setTimeout(later, 50));
    }
    return list(ctx);
  }

  it('tells who did what to what, from events alone', async () => {
    const { id } = await makeUser(service, brand.owner, ['support-agent']);
    await run(service, brand.owner, ASSIGN_ROLES, { userId: id, roles: ['finance-approver'], expectedVersion: 1 });
    const { nodes } = await settled(brand.owner, 5);
    expect(nodes.map((node) => node.action)).toEqual([
      'platform.membership.changed',
      'platform.user.created',
      'platform.user.created',
      'platform.brand.located',
      'platform.brand.created',
    ]);
    expect(nodes[0]).toMatchObject({
      summary: "A person's roles in the brand were changed: Uli User",
      source: 'platform',
      actor: { kind: 'person', id: brand.owner.actor.id, name: 'Olga Owner' },
      entity: { type: 'membership', label: 'Uli User' },
      changes: [{ field: 'roles', before: 'support-agent', after: 'finance-approver' }],
      correlationId: brand.owner.correlationId,
      data: { userId: id },
    });
  });

  it('has no entry of what comes in masses, as mails of a campaign do; of the campaign itself it has', async () => {
    const other = await makeBrand(service);
    const broker = await Broker.connect();
    const types = ['crm.message.sent', 'crm.message.opened', 'crm.message.clicked', 'crm.campaign.moved'];
    const masses = types.map((type) => eventOf(other.id, type));
    await send(service, broker, ...masses).finally(() => broker.close());
    const { nodes } = await list(other.owner, { where: { source: { eq: 'crm' } } });
    expect(nodes).toMatchObject([{ id: masses[3]!.id, action: 'crm.campaign.moved' }]);
  });

  it('pages newest first, each entry once, and filters by every field', async () => {
    const { nodes } = await settled(brand.owner, 5);
    const seen: string[] = [];
    let after: string | undefined;
    for (let more = true; more;) {
      const page = await list(brand.owner, { first: 3, after });
      seen.push(...page.nodes.map((node) => node.id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen).toEqual((await list(brand.owner)).nodes.map((node) => node.id));
    expect(new Set(seen).size).toBe(seen.length);
    const count = async (where: object): Promise<number> => (await list(brand.owner, { where })).totalCount;
    expect(await count({ entityType: { eq: 'brand' } })).toBe(1);
    expect(await count({ entityId: { eq: brand.id } })).toBe(1);
    expect(await count({ action: { oneOf: ['platform.user.created'] } })).toBe(2);
    expect(await count({ actorId: { eq: newId() } })).toBe(0);
    expect(await count({ text: { contains: 'ULI user' } })).toBe(2);
    expect(await count({ occurredAt: { range: { lt: nodes.at(-1)!.occurredAt } } })).toBe(0);
    expect(await count({ NOT: { entityType: { eq: 'brand' } } })).toBe(seen.length - 1);
  });

  it.each(["' OR '1'='1", '%', '_', '\\', "'; DROP TABLE activity_entry; --", '$1'])(
    'T19: takes %j in a filter as text',
    async (text) => {
      const where = { OR: [{ text: { contains: text } }, { entityId: { eq: text } }, { action: { oneOf: [text] } }] };
      expect((await list(brand.owner, { where })).totalCount).toBe(0);
    },
  );

  it('T5: shows nothing of other brands; platform admins see all, and what belongs to no brand', async () => {
    const other = await makeBrand(service);
    await settled(other.owner, 3);
    expect((await list(other.owner)).totalCount).toBe(3);
    const foreign = { where: { entityId: { eq: brand.id } } };
    expect((await list(other.owner, foreign)).totalCount).toBe(0);
    expect((await list(aPlatformAdmin(), foreign)).totalCount).toBe(1);

    const email = `${unique('root')}@example.com`;
    await service.app.get(FirstAdminService).ensure(email, PASSWORD);
    const { session } = await signIn(service, email);
    const signedIn = { where: { actorId: { eq: session!.viewer.user.id } } };
    for (let i = 0; i < 100 && (await list(aPlatformAdmin(), signedIn)).totalCount === 0; i++)
      await new Promise((later) => setTimeout(later, 50));
    expect((await list(aPlatformAdmin(), signedIn)).nodes).toMatchObject([{ action: 'platform.session.started' }]);
    expect((await list(brand.owner, signedIn)).totalCount).toBe(0);
    const noBrand = await service.graphql(anOperator('platform.activity.read').with({ brandId: null }), LIST);
    expect(noBrand.codes).toEqual(['BRAND_REQUIRED']);
  });
});
