import { type Ctx, newId } from '@mh-os/kernel';
import { aPlatformAdmin, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { FirstAdminService } from '../src/users/first-admin.service.ts';
import { CREATE_USER, makeBrand, makeUser, PASSWORD, run, signIn, type TestBrand, unique } from './builders.ts';

interface User {
  readonly user: {
    id: string;
    name: string;
    email: string;
    locale: string;
    createdAt: string;
    membership: { version: number };
  };
}
const LIST = `query ($first: Int, $after: String) { users(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { id name email membership { roles { key } } } } }`;

describe('people', () => {
  let service: TestService;
  let a: TestBrand;
  let b: TestBrand;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    [a, b] = [await makeBrand(service), await makeBrand(service)];
  }, 60_000);
  afterAll(() => service?.stop());

  const input = (change: object = {}) => ({
    name: 'Uli User',
    email: `${unique('uli')}@example.com`,
    password: PASSWORD,
    locale: 'de',
    roles: ['support-agent'],
    idempotencyKey: newId(),
    ...change,
  });
  const create = (ctx: Ctx, given: object) => run<User>(service, ctx, CREATE_USER, given);
  const code = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code;
  const people = async (ctx: Ctx, variables = {}) => {
    const answer = await service.graphql(ctx, LIST, variables);
    return answer.data!['users'] as {
      totalCount: number;
      nodes: { id: string; name: string }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
  };

  it('T12: one address works in two brands, each with its own name, roles and version', async () => {
    const given = input();
    const inA = await create(a.owner, given);
    const inB = await create(b.owner, { ...given, name: 'Ulrike', roles: ['finance-approver'] });
    expect(inB.user!.id).toBe(inA.user!.id);
    expect(inB.user).toMatchObject({
      name: 'Ulrike',
      membership: { version: 1, roles: [{ key: 'finance-approver' }] },
    });
    expect((await people(a.owner)).nodes).toContainEqual(
      expect.objectContaining({ id: inA.user!.id, name: 'Uli User' }),
    );
  });

  it('G8: finds people by a part of name or address, takes signs of patterns as they are, and finds nobody of others', async () => {
    const brand = await makeBrand(service);
    const mark = unique('zoe');
    const zoe = await create(brand.owner, input({ name: 'Zoë 100 % O’Hara', email: `${mark}@example.com` }));
    await create(b.owner, input({ name: 'Zoë of another brand', email: `${mark}@example.org` }));
    await Promise.all(Array.from({ length: 3 }, () => create(brand.owner, input())));
    const search = (text: string) =>
      `query { users(first: 2, search: ${JSON.stringify(text)}) { totalCount nodes { id } } }`;
    const found = async (text: string) => (await service.graphql(brand.owner, search(text))).data!['users'];
    const her = { totalCount: 1, nodes: [{ id: zoe.user!.id }] };
    expect(await found(' zoË')).toEqual(her);
    expect(await found(`${mark.toUpperCase()}@`)).toEqual(her);
    expect(await found('100 %')).toEqual(her);
    expect(await found('uli_')).toEqual({ totalCount: 0, nodes: [] });
    expect(await found('Uli User')).toMatchObject({ totalCount: 3, nodes: [{}, {}] });
    const { errors } = await service.graphql(brand.owner, search('x'.repeat(101)));
    expect(errors?.[0]?.extensions?.['code']).toBe('VALIDATION_FAILED');
  });

  it('T5: the answer does not tell whether somebody was on the platform before', async () => {
    const email = `${unique('known')}@example.com`;
    await create(a.owner, input({ email: email.toUpperCase(), name: 'Known Elsewhere', locale: 'fr' }));
    const start = Date.now();
    const joined = await create(b.owner, input({ email }));
    const fresh = await create(b.owner, input());
    const shape = ({ user }: typeof fresh) => ({
      ...user,
      id: '',
      email: '',
      createdAt: '',
      membership: { ...user!.membership, id: '' },
    });
    expect(shape(joined)).toEqual(shape(fresh));
    expect(joined.user!.email).toBe(email);
    expect(new Date(joined.user!.createdAt).getTime()).toBeGreaterThanOrEqual(start - 1000);
    // Version 4: random, so that no id tells when its person came.
    expect([joined.user!.id[14], fresh.user!.id[14]]).toEqual(['4', '4']);
  });

  it('never changes the password of somebody who exists', async () => {
    const { email } = await makeUser(service, a.owner, ['support-agent']);
    await create(b.owner, input({ email, password: 'a password of the attacker' }));
    expect(code(await signIn(service, email, 'a password of the attacker'))).toBe('SIGN_IN_FAILED');
    expect((await signIn(service, email)).session).toBeTruthy();
  });

  it('adds nobody twice to a brand, in parallel either', async () => {
    const email = `${unique('twice')}@example.com`;
    const answers = await Promise.all(Array.from({ length: 10 }, () => create(a.owner, input({ email }))));
    expect(answers.filter((answer) => answer.user)).toHaveLength(1);
    expect(answers.filter((answer) => code(answer) === 'USER_EMAIL_TAKEN')).toHaveLength(9);
  });

  it('makes one person of 10 who are added to several brands at the same moment', async () => {
    const email = `${unique('race')}@example.com`;
    await Promise.all([a, b, await makeBrand(service)].map((brand) => create(brand.owner, input({ email }))));
    const { rows } = await service.admin.query('SELECT count(*)::int AS n FROM app_user WHERE email = $1', [email]);
    expect(rows[0].n).toBe(1);
  });

  it('G5, G6: concurrent repeats of one key add one person and give one answer; another body is refused', async () => {
    const given = input();
    const answers = await Promise.all(Array.from({ length: 20 }, () => create(a.owner, given)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(code(await create(a.owner, { ...given, name: 'Other' }))).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(code(await create(a.owner, { ...given, password: 'another good password' }))).toBe('IDEMPOTENCY_KEY_REUSED');
    const created = (await service.events('platform.user.created')).filter(
      (event) => event.aggregateId === answers[0]!.user!.id,
    );
    expect(created).toHaveLength(1);
  });

  it('G5: a repeat adds nobody twice even when the key has been forgotten', async () => {
    const given = input();
    const first = await create(a.owner, given);
    await service.admin.query('DELETE FROM idempotency_key');
    expect(await create(a.owner, given)).toEqual(first);
  });

  it('ADM-4: gives nobody a role that the caller could not hold', async () => {
    expect(code(await create(a.owner, input({ roles: ['platform-admin'] })))).toBe('ROLE_UNKNOWN');
    const clerk = a.owner.with({ permissions: ['platform.user.create', 'platform.user.read'] });
    expect(code(await create(clerk, input({ roles: ['brand-owner'] })))).toBe('ROLE_BEYOND_OWN');
  });

  it('ADM-4: a platform admin does not add herself to a brand', async () => {
    const email = `${unique('root')}@example.com`;
    await service.app.get(FirstAdminService).ensure(email, PASSWORD);
    const { session } = await signIn(service, email);
    const actor = { kind: 'person', id: session!.viewer.user.id } as const;
    const admin = aPlatformAdmin(['platform.*']).with({ actor, brandId: a.id });
    expect(code(await create(admin, input({ email, roles: ['brand-owner'] })))).toBe('SELF_GRANT_REFUSED');
  });

  it.each([
    ['email', { email: "x'; DROP TABLE app_user; --" }, 'USER_EMAIL_INVALID'],
    ['password', { password: 'password12345' }, 'PASSWORD_TOO_WEAK'],
    ['locale', { locale: 'de_DE' }, 'LOCALE_INVALID'],
    ['name', { name: '' }, 'NAME_INVALID'],
    ['roles', { roles: ["' OR 1=1 --"] }, 'ROLE_UNKNOWN'],
  ])('T19: says what is wrong with %s', async (field, change, expected) =>
    expect((await create(a.owner, input(change))).userErrors[0]).toMatchObject({ code: expected, path: [field] }),
  );

  it('T5: a list shows the people of its brand only, page by page, each once', async () => {
    const brand = await makeBrand(service);
    for (const name of ['Bea', 'Ada', 'Ada', 'Cem']) await create(brand.owner, input({ name }));
    const names: string[] = [];
    let after: string | undefined;
    for (let more = true; more;) {
      const page = await people(brand.owner, { first: 2, after });
      names.push(...page.nodes.map((node) => node.name));
      expect(page.totalCount).toBe(5);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(names).toEqual(['Ada', 'Ada', 'Bea', 'Cem', 'Olga Owner']);
  });

  it('T6: people of others are not found through _entities; platform admins find everybody', async () => {
    const entity = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { id name } } }`;
    const r = [b.owner.actor.id, newId(), "' OR 1=1 --", a.owner.actor.id].map((id) => ({ __typename: 'User', id }));
    const seen = await service.graphql(a.owner, entity, { r });
    expect(seen.data!['_entities']).toMatchObject([null, null, null, { id: a.owner.actor.id }]);
    const all = await service.graphql(aPlatformAdmin(), entity, { r });
    expect(all.data!['_entities']).toMatchObject([{ id: b.owner.actor.id }, null, null, { id: a.owner.actor.id }]);
  });
});
