import { type Ctx, newId } from '@mh-os/kernel';
import { aPlatformAdmin, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { ASSIGN_ROLES, makeBrand, makeUser, run } from './builders.ts';

interface Assigned {
  readonly membership: { version: number; roles: { key: string }[] };
}

describe('memberships', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(AppModule);
  }, 60_000);
  afterAll(() => service?.stop());

  const assign = (ctx: Ctx, userId: string, roles: string[], expectedVersion = 1) =>
    run<Assigned>(service, ctx, ASSIGN_ROLES, { userId, roles, expectedVersion });
  const code = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code;
  const owners = async (brandId: string): Promise<number> =>
    (
      await service.admin.query(
        `SELECT count(*)::int AS n FROM membership WHERE brand_id = $1 AND 'brand-owner' = any(roles)`,
        [brandId],
      )
    ).rows[0].n;

  it('gives and takes roles and tells the log what changed', async () => {
    const brand = await makeBrand(service);
    const { id } = await makeUser(service, brand.owner, ['support-agent']);
    const answer = await assign(brand.owner, id, ['pricing-operator', 'finance-approver']);
    expect(answer.membership).toMatchObject({
      version: 2,
      roles: [{ key: 'finance-approver' }, { key: 'pricing-operator' }],
    });
    const [event] = (await service.events('platform.membership.changed')).filter((each) => each.brandId === brand.id);
    expect(event!.data).toMatchObject({
      userId: id,
      changes: [{ field: 'roles', before: 'support-agent', after: 'finance-approver, pricing-operator' }],
    });
  });

  it('ADM-4: refuses self-grant, platform roles, unknown roles and roles beyond one’s own', async () => {
    const { owner } = await makeBrand(service);
    const { id } = await makeUser(service, owner, ['support-agent']);
    expect(code(await assign(owner, owner.actor.id, ['brand-owner', 'finance-approver']))).toBe('SELF_GRANT_REFUSED');
    expect(code(await assign(owner, id, ['platform-admin']))).toBe('ROLE_UNKNOWN');
    expect(code(await assign(owner, id, ['king']))).toBe('ROLE_UNKNOWN');
    const clerk = owner.with({ permissions: ['platform.membership.assign'], actor: { kind: 'person', id: newId() } });
    expect(code(await assign(clerk, id, ['brand-owner']))).toBe('ROLE_BEYOND_OWN');
    expect(code(await assign(clerk, owner.actor.id, []))).toBe('ROLE_BEYOND_OWN');
  });

  it('ADM-4: refuses to take the role of the last owner, also for a platform admin', async () => {
    const brand = await makeBrand(service);
    const admin = aPlatformAdmin().with({ brandId: brand.id });
    expect(code(await assign(admin, brand.owner.actor.id, ['support-agent']))).toBe('LAST_OWNER_REFUSED');
    expect(await owners(brand.id)).toBe(1);
  });

  it('ADM-4: 50 parallel removals of two owners leave one', async () => {
    const brand = await makeBrand(service);
    const second = await makeUser(service, brand.owner, ['brand-owner']);
    const secondOwner = brand.owner.with({ actor: { kind: 'person', id: second.id, name: 'Second' } });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_unused, i) =>
        i % 2 ? assign(brand.owner, second.id, ['support-agent']) : assign(secondOwner, brand.owner.actor.id, []),
      ),
    );
    expect(answers.filter((answer) => answer.membership)).toHaveLength(1);
    expect(answers.filter((answer) => !['LAST_OWNER_REFUSED', 'CONFLICT'].includes(code(answer) ?? ''))).toHaveLength(
      1,
    );
    expect(await owners(brand.id)).toBe(1);
  });

  it('G7: refuses a stale version and tells the current one; of 50 parallel changes one succeeds', async () => {
    const { owner } = await makeBrand(service);
    const { id } = await makeUser(service, owner, ['support-agent']);
    const roles = (i: number): string[] => (i % 2 ? ['finance-approver'] : ['pricing-operator']);
    const answers = await Promise.all(Array.from({ length: 50 }, (_unused, i) => assign(owner, id, roles(i))));
    expect(answers.filter((answer) => answer.membership)).toHaveLength(1);
    expect(answers.filter((answer) => code(answer) === 'CONFLICT')).toHaveLength(49);
    const stale = await assign(owner, id, ['developer']);
    expect(stale.userErrors[0]).toMatchObject({ code: 'CONFLICT', details: { currentVersion: 2 } });
  });

  it('T5: answers alike for people of other brands and people who do not exist', async () => {
    const [a, b] = [await makeBrand(service), await makeBrand(service)];
    const foreign = await assign(a.owner, b.owner.actor.id, []);
    const random = await assign(a.owner, newId(), []);
    expect(code(foreign)).toBe('NOT_FOUND');
    expect(code(random)).toBe('NOT_FOUND');
    expect(code(await assign(a.owner, "' OR 1=1 --", []))).toBe('ID_MALFORMED');
    expect(await owners(b.id)).toBe(1);
  });

  it('lists the roles and what they allow', async () => {
    const { owner } = await makeBrand(service);
    const answer = await service.graphql(owner, '{ roles { key scope permissions } }');
    expect(answer.data!['roles']).toContainEqual(
      expect.objectContaining({
        key: 'finance-approver',
        scope: 'BRAND',
        permissions: expect.arrayContaining(['catalog-pricing.draft.approve']),
      }),
    );
  });
});
