import { type Ctx, newId } from '@mh-os/kernel';
import { AccessTokenVerifier } from '@mh-os/auth';
import { ctxFor, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { ASSIGN_ROLES, makeBrand, makeUser, run, signIn, type TestBrand } from './builders.ts';
import { others } from './others.ts';

const ROLE = 'role { key name custom protected boundBy version permissions memberCount }';
const PAYLOAD = `${ROLE} approvalRequest { id state payloadHash } userErrors { code message details } warnings { code }`;
const CREATE = `mutation ($input: CreateRoleInput!) { createRole(input: $input) { ${PAYLOAD} } }`;
const UPDATE = `mutation ($input: UpdateRoleInput!) { updateRole(input: $input) { ${PAYLOAD} } }`;
const DELETE = `mutation ($input: DeleteRoleInput!) { deleteRole(input: $input) { ${PAYLOAD} } }`;
const APPROVE = `mutation ($input: ApproveChangeInput!) { approveChange(input: $input) {
  approvalRequest { state failure { code } } userErrors { code } } }`;
const BIND = `mutation ($input: SetMembershipScopesInput!) { setMembershipScopes(input: $input) {
  membership { version scopes { kind refIds } } userErrors { code } } }`;

interface Answer {
  readonly role: { key: string; version: number; permissions: string[]; memberCount: number } | null;
  readonly approvalRequest: { id: string; state: string; payloadHash: string } | null;
  readonly warnings: { code: string }[];
}
const STOCK = 'catalog-pricing.stock.read';
const PRICE = 'catalog-pricing.price.read';

describe('roles of a brand', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(AppModule);
  }, 60_000);
  afterAll(() => service?.stop());

  const code = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code;
  const create = (ctx: Ctx, change: object = {}) =>
    run<Answer>(service, ctx, CREATE, {
      ...{ key: 'night-clerk', name: 'Night clerk', permissions: [STOCK], idempotencyKey: newId() },
      ...change,
    });
  const update = (ctx: Ctx, change: object) =>
    run<Answer>(service, ctx, UPDATE, { key: 'night-clerk', expectedVersion: 1, ...change });
  const twoOwners = async (): Promise<{ brand: TestBrand; second: Ctx }> => {
    const brand = await makeBrand(service);
    const { id } = await makeUser(service, brand.owner, ['brand-owner']);
    return { brand, second: brand.owner.with({ actor: { kind: 'person', id, name: 'Second' } }) };
  };
  const approve = (ctx: Ctx, { id, payloadHash }: { id: string; payloadHash: string }) =>
    run<{ approvalRequest: { state: string; failure: { code: string } | null } }>(service, ctx, APPROVE, {
      id,
      payloadHash,
    });

  it('can be made, changed, assigned and, once nobody has them, deleted', async () => {
    const { owner, id: brandId } = await makeBrand(service);
    expect((await create(owner)).role).toMatchObject({ key: 'night-clerk', version: 1, memberCount: 0 });
    expect((await update(owner, { permissions: [STOCK, PRICE] })).role?.permissions).toEqual([PRICE, STOCK]);
    const person = await makeUser(service, owner, ['night-clerk']);
    const { session } = await signIn(service, person.email);
    expect(session!.viewer).toMatchObject({ permissions: [PRICE, STOCK], roles: [{ key: 'night-clerk' }] });
    const held = await run<Answer>(service, owner, DELETE, { key: 'night-clerk', expectedVersion: 2 });
    expect(held.userErrors[0]).toMatchObject({ code: 'ROLE_ASSIGNED', details: { holders: [{ userId: person.id }] } });
    expect(held.userErrors[0]?.message).toContain('Uli User');
    await run(service, owner, ASSIGN_ROLES, { userId: person.id, roles: ['support-agent'], expectedVersion: 1 });
    expect(code(await run<Answer>(service, owner, DELETE, { key: 'night-clerk', expectedVersion: 2 }))).toBeUndefined();
    const types = (await service.events()).filter((event) => event.brandId === brandId).map(({ type }) => type);
    expect(types).toEqual(
      expect.arrayContaining(['platform.role.created', 'platform.role.updated', 'platform.role.deleted']),
    );
  });

  it('are the brand’s alone: another brand neither sees nor assigns nor gains by them', async () => {
    const [a, b] = [await makeBrand(service), await makeBrand(service)];
    await create(a.owner);
    const person = await makeUser(service, b.owner, ['support-agent']);
    const assign = { userId: person.id, roles: ['night-clerk'], expectedVersion: 1 };
    expect(code(await run(service, b.owner, ASSIGN_ROLES, assign))).toBe('ROLE_UNKNOWN');
    const list = await service.graphql(b.owner, '{ roles { key } }');
    expect(JSON.stringify(list.data)).not.toContain('night-clerk');
    await create(b.owner, { permissions: [PRICE] });
    await run(service, b.owner, ASSIGN_ROLES, assign);
    expect((await signIn(service, person.email)).session!.viewer.permissions).toEqual([PRICE]);
  });

  it('ADM-4: nobody builds a role beyond their own, of the platform, of a given key, or widens one they hold', async () => {
    const { owner } = await makeBrand(service);
    expect(code(await create(owner, { permissions: ['platform.brand.create'] }))).toBe('ROLE_PERMISSION_UNKNOWN');
    expect(code(await create(owner, { permissions: ['platform.*'] }))).toBe('ROLE_PERMISSION_UNKNOWN');
    expect(code(await create(owner, { key: 'brand-owner' }))).toBe('ROLE_KEY_INVALID');
    const permissions = ['platform.role.write', 'platform.membership.assign', 'platform.user.create', STOCK];
    const clerk = owner.with({ permissions });
    expect(code(await create(clerk, { permissions: [PRICE] }))).toBe('ROLE_BEYOND_OWN');
    expect(code(await create(clerk))).toBeUndefined();
    expect(code(await create(clerk))).toBe('ROLE_KEY_TAKEN');
    const person = await makeUser(service, owner, ['night-clerk']);
    const self = owner.with({ actor: { kind: 'person', id: person.id } });
    expect(code(await update(self, { permissions: [STOCK, PRICE] }))).toBe('SELF_GRANT_REFUSED');
    expect(code(await update(owner, { key: 'support-agent', name: 'X' }))).toBe('ROLE_GIVEN');
  });

  it('ADM-6: more rights for people who have a role wait for a second person, who cannot hold it', async () => {
    const { brand, second } = await twoOwners();
    await create(brand.owner);
    const holder = await makeUser(service, brand.owner, ['night-clerk', 'brand-owner']);
    const asked = await update(brand.owner, { permissions: [STOCK, PRICE] });
    expect(asked).toMatchObject({ role: { permissions: [STOCK] }, warnings: [{ code: 'APPROVAL_PENDING' }] });
    const self = brand.owner.with({ actor: { kind: 'person', id: holder.id } });
    expect((await approve(self, asked.approvalRequest!)).approvalRequest).toMatchObject({
      state: 'FAILED',
      failure: { code: 'SELF_GRANT_REFUSED' },
    });
    const again = await update(brand.owner, { permissions: [STOCK, PRICE] });
    expect((await approve(second, again.approvalRequest!)).approvalRequest?.state).toBe('APPLIED');
    expect((await signIn(service, holder.email)).session!.viewer.permissions).toContain('catalog-pricing.*');
    const ended = await service.admin.query('SELECT 1 FROM revocation WHERE subject = $1', [
      `${brand.id}:${holder.id}`,
    ]);
    expect(ended.rowCount).toBeGreaterThan(0);
    const narrowed = await update(second, { permissions: [], expectedVersion: 2 });
    expect(narrowed).toMatchObject({ role: { permissions: [], version: 3 }, approvalRequest: null });
  });

  it('ADM-6: a protected role changes only by two, and a change that was overtaken fails', async () => {
    const { brand, second } = await twoOwners();
    await create(brand.owner, { protected: true });
    const asked = await update(brand.owner, { name: 'Day clerk' });
    expect(asked.approvalRequest?.state).toBe('PENDING');
    expect(code(await update(second, { name: 'Other' }))).toBe('APPROVAL_PENDING_EXISTS');
    await service.admin.query(`UPDATE custom_role SET version = 2 WHERE brand_id = $1`, [brand.id]);
    expect((await approve(second, asked.approvalRequest!)).approvalRequest).toMatchObject({
      state: 'FAILED',
      failure: { code: 'CONFLICT' },
    });
  });

  it('ADM-6: in a brand of one owner it is made at once and says so', async () => {
    const { owner } = await makeBrand(service);
    await create(owner, { protected: true });
    expect(await update(owner, { name: 'Day clerk' })).toMatchObject({
      role: { name: 'Day clerk', version: 2 },
      approvalRequest: { state: 'APPLIED' },
      warnings: [{ code: 'APPROVAL_WAIVED' }],
    });
  });

  it('ADM-4: of 30 parallel assignments and one deletion no one keeps a role that is gone', async () => {
    const { owner, id: brandId } = await makeBrand(service);
    await create(owner);
    const people = await Promise.all(Array.from({ length: 5 }, () => makeUser(service, owner, ['support-agent'])));
    await Promise.all([
      ...Array.from({ length: 30 }, (_unused, i) =>
        run(service, owner, ASSIGN_ROLES, { userId: people[i % 5]!.id, roles: ['night-clerk'], expectedVersion: 1 }),
      ),
      run<Answer>(service, owner, DELETE, { key: 'night-clerk', expectedVersion: 1 }),
    ]);
    const { rows } = await service.admin.query<{ held: boolean; exists: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM membership WHERE brand_id = $1 AND 'night-clerk' = any(roles)) AS held,
        EXISTS (SELECT 1 FROM custom_role WHERE brand_id = $1) AS exists`,
      [brandId],
    );
    expect(rows[0]!.held).toBe(rows[0]!.exists);
  });

  it('shows every permission by domain and which of them can be given', async () => {
    const { owner } = await makeBrand(service);
    const answer = await service.graphql(
      owner.with({ permissions: ['platform.role.read', STOCK] }),
      '{ permissionCatalogue { domain permissions { name description grantable } } }',
    );
    const list = answer.data!['permissionCatalogue'] as {
      domain: string;
      permissions: { name: string; grantable: boolean }[];
    }[];
    const all = list.flatMap(({ permissions }) => permissions);
    expect(list.map(({ domain }) => domain)).toEqual([...others, 'platform']);
    expect(all.filter(({ grantable }) => grantable).map(({ name }) => name)).toEqual([STOCK, 'platform.role.read']);
  });

  it('ADM-3: a refusal names the permission, the roles that include it, and whom to ask', async () => {
    const { owner } = await makeBrand(service);
    const agent = owner.with({ permissions: [], actor: { kind: 'person', id: newId() } });
    const answer = await service.graphql(agent, '{ roles { key } }');
    expect(answer.errors[0]?.extensions?.details).toMatchObject({
      permission: 'platform.role.read',
      roles: expect.arrayContaining(['brand-owner']),
    });
    expect(answer.errors[0]?.message).toContain('brand-owner');
    const ask = 'query ($permission: String!) { whoCanGrant(permission: $permission) { roles people } }';
    const advice = await service.graphql(agent, ask, { permission: 'platform.role.read' });
    expect(advice.data!['whoCanGrant']).toEqual({ roles: ['Brand owner'], people: ['Olga Owner'] });
    const bound = await service.graphql(agent.with({ scopes: { partner: [] } }), ask, { permission: STOCK });
    expect(bound.data!['whoCanGrant']).toMatchObject({ people: [] });
  });

  it('A4: a role that is bound by partners leaves nothing until partners are named, in the token too', async () => {
    const { owner, id: brandId } = await makeBrand(service);
    const person = await makeUser(service, owner, ['stand-partner-user']);
    const jwks = await (await fetch(`${service.url}/.well-known/jwks.json`)).text();
    const claims = async () =>
      new AccessTokenVerifier({ jwks }).verify((await signIn(service, person.email)).session!.accessToken);
    expect((await claims()).scopes).toEqual({ partner: [] });
    const CREATE_PARTNER = `mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id } userErrors { code } } }`;
    const partner = async (legalName: string) => {
      const facts = { legalName, kinds: ['STAND'], country: 'DE', idempotencyKey: newId() };
      return (await run<{ partner: { id: string } }>(service, owner, CREATE_PARTNER, facts)).partner!.id;
    };
    const refIds = [await partner('One'), await partner('Two')].sort();
    const bind = (ctx: Ctx, input: object) =>
      run<{ membership: { version: number; scopes: object[] } }>(service, ctx, BIND, {
        ...{ userId: person.id, scopes: [{ kind: 'PARTNER', refIds }], expectedVersion: 1 },
        ...input,
      });
    expect((await bind(owner, {})).membership).toEqual({ version: 2, scopes: [{ kind: 'PARTNER', refIds }] });
    expect((await claims()).scopes).toEqual({ partner: refIds });
    const ended = await service.admin.query('SELECT 1 FROM revocation WHERE subject = $1', [`${brandId}:${person.id}`]);
    expect(ended.rowCount).toBeGreaterThan(0);
    expect(code(await bind(owner, { userId: owner.actor.id }))).toBe('SELF_GRANT_REFUSED');
    expect(code(await bind(owner, { expectedVersion: 1, scopes: [] }))).toBe('CONFLICT');
    const many = Array.from({ length: 30 }, () => newId());
    const kinds = [
      { kind: 'PARTNER', refIds: many },
      { kind: 'TERRITORY', refIds: many },
    ];
    expect(code(await bind(owner, { expectedVersion: 2, scopes: kinds }))).toBe('SCOPE_INVALID');
    expect(code(await bind(ctxFor(brandId, ['platform.membership.assign']), { userId: newId() }))).toBe('NOT_FOUND');
  });
});
