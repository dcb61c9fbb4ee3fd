import { type Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { makeBrand, makeUser, PASSWORD, run, signIn, type TestBrand, unique } from './builders.ts';

const PARTNER = `partner { id legalName kinds status actions vatId phone email city version users { since user { id name } } }
  userErrors { code path message }`;
const mutation = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${PARTNER} } }`;
const CREATE = mutation('createPartner', 'CreatePartnerInput');
const UPDATE = mutation('updatePartner', 'UpdatePartnerInput');
const STATUS = mutation('changePartnerStatus', 'ChangePartnerStatusInput');
const ADD = mutation('addPartnerUser', 'AddPartnerUserInput');
const REMOVE = mutation('removePartnerUser', 'RemovePartnerUserInput');

interface Partner {
  readonly id: string;
  readonly legalName: string;
  readonly status: string;
  readonly version: number;
  readonly users: { user: { id: string; name: string } }[];
}

describe('partners', () => {
  let service: TestService;
  let brand: TestBrand;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    brand = await makeBrand(service);
  }, 60_000);
  afterAll(() => service?.stop());

  const ask = (ctx: Ctx, query: string, input: object) => run<{ partner: Partner }>(service, ctx, query, input);
  const code = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code;
  const facts = (more: object = {}) => ({
    ...{ legalName: unique('Salon'), kinds: ['STAND'], country: 'DE', idempotencyKey: newId() },
    ...more,
  });
  const make = async (owner: Ctx, more: object = {}): Promise<Partner> => {
    const made = await ask(owner, CREATE, facts(more));
    if (!made.partner) throw new Error(JSON.stringify(made));
    return made.partner;
  };
  const add = (ctx: Ctx, partnerId: string, more: object) =>
    ask(ctx, ADD, { partnerId, idempotencyKey: newId(), ...more });
  const rolesOf = async (userId: string) =>
    (
      await service.admin.query<{ roles: string[] }>(
        'SELECT roles FROM membership WHERE brand_id = $1 AND user_id = $2',
        [brand.id, userId],
      )
    ).rows[0]!.roles;

  it('keeps a partner with its facts in one form, and tells of it', async () => {
    const more = { vatId: 'atu 13585627', phone: '01 534440', country: 'AT', email: ' Info@Salon.AT ', city: ' Wien ' };
    const partner = await make(brand.owner, { ...more, kinds: ['WHITE_LABEL', 'STAND', 'STAND'] });
    expect(partner).toMatchObject({
      ...{ vatId: 'ATU13585627', phone: '+431534440', email: 'info@salon.at', city: 'Wien' },
      ...{ kinds: ['STAND', 'WHITE_LABEL'], status: 'ACTIVE', actions: ['PAUSE', 'END'], version: 1, users: [] },
    });
    const told = (await service.events('platform.partner.created')).filter((one) => one.aggregateId === partner.id);
    expect(told).toMatchObject([{ brandId: brand.id, data: { label: partner.legalName, country: 'AT' } }]);
  });

  it('G6: 30 concurrent requests with one key add one partner; 20 of one name, one', async () => {
    const input = facts();
    const same = await Promise.all(Array.from({ length: 30 }, () => ask(brand.owner, CREATE, input)));
    expect(new Set(same.map((answer) => answer.partner?.id)).size).toBe(1);
    const legalName = unique('Wanted');
    const named = await Promise.all(Array.from({ length: 20 }, () => ask(brand.owner, CREATE, facts({ legalName }))));
    expect(named.filter((answer) => answer.partner)).toHaveLength(1);
    expect(named.filter((answer) => code(answer) === 'PARTNER_NAME_TAKEN')).toHaveLength(19);
  });

  it.each([
    [{ legalName: ' ' }, 'PARTNER_TEXT_INVALID', ['legalName']],
    [{ kinds: [] }, 'PARTNER_KIND_REQUIRED', ['kinds']],
    [{ country: 'Germany' }, 'COUNTRY_INVALID', ['country']],
    [{ vatId: 'DE123' }, 'VAT_ID_INVALID', ['vatId']],
    [{ phone: 'call me' }, 'PHONE_INVALID', ['phone']],
    [{ email: 'nobody' }, 'USER_EMAIL_INVALID', ['email']],
  ])('T19: refuses %j', async (change, expected, path) =>
    expect((await ask(brand.owner, CREATE, facts(change))).userErrors[0]).toMatchObject({ code: expected, path }),
  );

  it('G7: of 20 parallel updates of one version one succeeds; what is left out stays', async () => {
    const { id } = await make(brand.owner, { city: 'Köln', phone: '0221 2210' });
    const updates = Array.from({ length: 20 }, (_, i) => ({
      partnerId: id,
      expectedVersion: 1,
      contactName: `C ${i}`,
    }));
    const answers = await Promise.all(updates.map((input) => ask(brand.owner, UPDATE, input)));
    expect(answers.filter((answer) => answer.partner)).toHaveLength(1);
    expect(answers.filter((answer) => code(answer) === 'CONFLICT')).toHaveLength(19);
    const cleared = await ask(brand.owner, UPDATE, { partnerId: id, expectedVersion: 2, phone: '' });
    expect(cleared.partner).toMatchObject({ city: 'Köln', phone: null, version: 3 });
  });

  it('links somebody new, who can sign in and sees the partner as theirs', async () => {
    const partner = await make(brand.owner);
    const email = `${unique('stand')}@example.com`;
    const person = { name: 'Sina Stand', email, password: PASSWORD, locale: 'de' };
    const key = { idempotencyKey: newId() };
    const added = await add(brand.owner, partner.id, { person, ...key });
    expect(added.partner!.users).toMatchObject([{ user: { name: 'Sina Stand' } }]);
    expect((await add(brand.owner, partner.id, { person, ...key })).partner!.users).toHaveLength(1);
    const { viewer } = (await signIn(service, email)).session!;
    expect(viewer.roles).toEqual([{ key: 'stand-partner-user' }]);
    const actor = { kind: 'person', id: viewer.user.id } as const;
    const self = brand.owner.with({ actor, permissions: viewer.permissions });
    const mine = await service.graphql(self, '{ myPartners { id users { since } } }');
    expect(mine.data).toEqual({ myPartners: [{ id: partner.id, users: null }] });
    expect((await service.graphql(self, '{ partners { totalCount } }')).codes).toEqual(['FORBIDDEN']);
  });

  it('links a member once, whose other roles stay; roles follow what the partners do', async () => {
    const [one, two] = [await make(brand.owner), await make(brand.owner, { kinds: ['DEALER'] })];
    const { id: userId } = await makeUser(service, brand.owner, ['support-agent']);
    const parallel = await Promise.all(Array.from({ length: 20 }, () => add(brand.owner, one.id, { userId })));
    expect(parallel.filter((answer) => answer.partner)).toHaveLength(1);
    expect(parallel.filter((answer) => code(answer) === 'PARTNER_USER_TAKEN')).toHaveLength(19);
    await add(brand.owner, two.id, { userId });
    expect(await rolesOf(userId)).toEqual(['dealer-partner-user', 'stand-partner-user', 'support-agent']);
    const { version } = parallel.find((answer) => answer.partner)!.partner!;
    await ask(brand.owner, UPDATE, { partnerId: one.id, expectedVersion: version, kinds: ['WHITE_LABEL'] });
    expect(await rolesOf(userId)).toEqual(['dealer-partner-user', 'support-agent', 'white-label-partner-user']);
    const removed = await ask(brand.owner, REMOVE, { partnerId: one.id, userId });
    expect(removed.partner!.users).toEqual([]);
    expect(await rolesOf(userId)).toEqual(['dealer-partner-user', 'support-agent']);
    const end = { partnerId: two.id, action: 'END', reason: 'Closed.', expectedVersion: 2 };
    expect((await ask(brand.owner, STATUS, end)).partner).toMatchObject({ status: 'ENDED' });
    expect(await rolesOf(userId)).toEqual(['support-agent']);
    expect(code(await add(brand.owner, two.id, { userId }))).toBe('PARTNER_ENDED');
    expect(code(await ask(brand.owner, STATUS, { ...end, expectedVersion: 3 }))).toBe('ILLEGAL_TRANSITION');
  });

  it('ADM-4: nobody links themselves, and nobody gives what they do not have', async () => {
    const partner = await make(brand.owner);
    expect(code(await add(brand.owner, partner.id, { userId: brand.owner.actor.id }))).toBe('SELF_GRANT_REFUSED');
    const { id: userId } = await makeUser(service, brand.owner, ['support-agent']);
    const weak = brand.owner.with({ permissions: ['platform.partner.write', 'platform.partner.read'] });
    expect(code(await add(weak, partner.id, { userId }))).toBe('ROLE_BEYOND_OWN');
    expect(await rolesOf(userId)).toEqual(['support-agent']);
    expect(code(await add(brand.owner, partner.id, {}))).toBe('VALIDATION_FAILED');
  });

  it("T5, T12: another brand's partner and people are unknown; the same VAT id exists in both", async () => {
    const other = await makeBrand(service);
    const vat = { vatId: 'DE811193231' };
    const mine = await make(brand.owner, vat);
    await make(other.owner, vat);
    expect(code(await ask(brand.owner, CREATE, facts(vat)))).toBe('PARTNER_VAT_ID_TAKEN');
    const { id: userId } = await makeUser(service, brand.owner, ['support-agent']);
    const theirs = await make(other.owner);
    expect(code(await add(other.owner, mine.id, { userId }))).toBe('NOT_FOUND');
    expect(code(await add(other.owner, theirs.id, { userId }))).toBe('NOT_FOUND');
    expect(code(await add(brand.owner, theirs.id, { userId }))).toBe('NOT_FOUND');
    const entity = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Partner { id } } }';
    const r = [{ __typename: 'Partner', id: mine.id }];
    expect((await service.graphql(other.owner, entity, { r })).data).toEqual({ _entities: [null] });
    expect((await service.graphql(brand.owner, entity, { r })).data).toEqual({ _entities: [{ id: mine.id }] });
  });

  it('who is bound to a partner sees that one only, whatever their roles allow', async () => {
    const [mine, other] = [await make(brand.owner), await make(brand.owner)];
    const bound = brand.owner.with({ scopes: { partner: [mine.id] } });
    const list = '{ partners(first: 100) { totalCount nodes { id } } }';
    expect((await service.graphql(bound, list)).data).toEqual({
      partners: { totalCount: 1, nodes: [{ id: mine.id }] },
    });
    const one = 'query ($id: ID!) { partner(id: $id) { id } }';
    expect((await service.graphql(bound, one, { id: other.id })).data?.['partner']).toBeNull();
    expect((await service.graphql(bound, one, { id: mine.id })).data).toEqual({ partner: { id: mine.id } });
  });

  it('finds partners by status and words', async () => {
    const { owner } = await makeBrand(service);
    const names = ['Apotheke am Markt', 'Salon Nord', 'Salon Süd'];
    for (const legalName of names) await make(owner, { legalName });
    const list = `query ($where: PartnerFilter, $after: String) { partners(first: 1, after: $after, where: $where) {
      totalCount nodes { legalName } pageInfo { endCursor hasNextPage } } }`;
    const where = { legalName: { contains: 'salon' }, status: { eq: 'ACTIVE' } };
    const first = (await service.graphql(owner, list, { where })).data!['partners'] as {
      totalCount: number;
      pageInfo: { endCursor: string };
    };
    expect(first).toMatchObject({ totalCount: 2, nodes: [{ legalName: 'Salon Nord' }] });
    const next = await service.graphql(owner, list, { where, after: first.pageInfo.endCursor });
    expect(next.data!['partners']).toMatchObject({
      nodes: [{ legalName: 'Salon Süd' }],
      pageInfo: { hasNextPage: false },
    });
  });

  describe('and what binds their people', () => {
    const BIND = `mutation ($input: SetMembershipScopesInput!) { setMembershipScopes(input: $input) {
      membership { version roles { key } scopes { kind refIds } } userErrors { code path details } } }`;
    const ASSIGN = `mutation ($input: AssignRolesInput!) { assignRoles(input: $input) { membership { version } userErrors { code details } } }`;
    const bind = (userId: string, refIds: string[], expectedVersion: number, kind = 'PARTNER') =>
      run<{ membership: { version: number } }>(service, brand.owner, BIND, {
        ...{ userId, expectedVersion, scopes: [{ kind, refIds }] },
      });
    const versionOf = async (userId: string) =>
      (
        await service.admin.query<{ version: number }>(
          'SELECT version FROM membership WHERE brand_id = $1 AND user_id = $2',
          [brand.id, userId],
        )
      ).rows[0]!.version;
    /** People whose link and roles do not fit. */
    const drifted = async () =>
      (
        await service.admin.query(
          `SELECT m.user_id FROM membership m JOIN membership_scope s ON s.membership_id = m.id AND s.kind = 'partner'
           JOIN partner p ON p.id = s.ref_id AND p.status <> 'ENDED' WHERE NOT (lower(p.kinds[1]) || '-partner-user' = ANY (m.roles))`,
        )
      ).rows;

    it('names partners that do not exist, are of another brand or have ended, each by its place', async () => {
      const { id: userId } = await makeUser(service, brand.owner, ['support-agent']);
      const [good, ended] = [await make(brand.owner), await make(brand.owner)];
      await ask(brand.owner, STATUS, { partnerId: ended.id, action: 'END', reason: 'Moved away.', expectedVersion: 1 });
      const foreign = await make((await makeBrand(service)).owner);
      const answer = await bind(userId, [good.id, foreign.id, ended.id], 1);
      expect(answer.userErrors).toEqual([
        { code: 'SCOPE_PARTNER_UNKNOWN', path: ['scopes', '0', 'refIds', '1'], details: { refId: foreign.id } },
        { code: 'SCOPE_PARTNER_UNKNOWN', path: ['scopes', '0', 'refIds', '2'], details: { refId: ended.id } },
      ]);
      expect((await bind(userId, [newId()], 1, 'TERRITORY')).membership?.version).toBe(2);
    });

    it('brings the roles along, and lets none go while the link stays', async () => {
      const { id: userId } = await makeUser(service, brand.owner, ['support-agent']);
      const { id } = await make(brand.owner, { kinds: ['DEALER'] });
      await bind(userId, [id], 1);
      expect(await rolesOf(userId)).toEqual(['dealer-partner-user', 'support-agent']);
      const added = (await service.events('platform.partner.user-added')).filter((one) => one.aggregateId === id);
      expect(added).toMatchObject([{ data: { userId, partnerId: id } }]);
      const taken = await run(service, brand.owner, ASSIGN, {
        ...{ userId, roles: ['support-agent'], expectedVersion: await versionOf(userId) },
      });
      expect(taken.userErrors).toMatchObject([
        { code: 'PARTNER_ROLE_LINKED', details: { role: 'dealer-partner-user' } },
      ]);
      expect((await bind(userId, [], await versionOf(userId))).userErrors).toEqual([]);
      expect(await rolesOf(userId)).toEqual(['support-agent']);
    });

    it('the database refuses a link without its role, a role taken from under a link, and a partner that is none', async () => {
      const { id: userId } = await makeUser(service, brand.owner, ['support-agent']);
      const { id } = await make(brand.owner);
      const link = (refId: string) =>
        service.admin.query(
          `INSERT INTO membership_scope (brand_id, id, created_at, membership_id, ref_id, kind)
           SELECT brand_id, gen_random_uuid(), now(), id, $2, 'partner' FROM membership WHERE user_id = $1`,
          [userId, refId],
        );
      await expect(link(id)).rejects.toMatchObject({ code: '23514' });
      await expect(link(newId())).rejects.toMatchObject({ code: '23503' });
      await bind(userId, [id], 1);
      const take = `UPDATE membership SET roles = '{support-agent}' WHERE user_id = $1`;
      await expect(service.admin.query(take, [userId])).rejects.toMatchObject({ code: '23514' });
    });

    it('ADM-4: of links, releases and roles changed 40 times at once, none leaves a link without its role', async () => {
      const people = await Promise.all(
        Array.from({ length: 4 }, async () => (await makeUser(service, brand.owner, ['support-agent'])).id),
      );
      const { id } = await make(brand.owner);
      const answers = await Promise.all(
        Array.from({ length: 40 }, async (_unused, i) => {
          const userId = people[i % 4]!;
          const expectedVersion = await versionOf(userId);
          if (i % 3 === 0) return add(brand.owner, id, { userId });
          if (i % 3 === 1) return bind(userId, i % 2 ? [id] : [], expectedVersion);
          return run(service, brand.owner, ASSIGN, { userId, roles: ['support-agent'], expectedVersion });
        }),
      );
      const codes = answers.flatMap((answer) => answer.userErrors.map((error) => error.code));
      const allowed = ['CONFLICT', 'PARTNER_USER_TAKEN', 'PARTNER_ROLE_LINKED'];
      expect(codes.filter((one) => !allowed.includes(one))).toEqual([]);
      expect(await drifted()).toEqual([]);
    });
  });
});
