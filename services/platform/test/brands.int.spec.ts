import { newId } from '@mh-os/kernel';
import { anOperator, aPlatformAdmin, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { brandInput, CREATE_BRAND, makeBrand, PASSWORD, run, signIn, unique } from './builders.ts';

const UPDATE = `mutation ($input: UpdateBrandInput!) { updateBrand(input: $input) {
  brand { name version timeZone } userErrors { code path details } } }`;
interface Brand {
  readonly brand: { id: string; version: number; name: string; slug: string };
}

describe('brands', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(AppModule);
  }, 60_000);
  afterAll(() => service?.stop());

  const create = (input: object, admin = aPlatformAdmin()) => run<Brand>(service, admin, CREATE_BRAND, input);
  const code = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code;
  const rows = async (sql: string, params: unknown[]) => (await service.admin.query(sql, params)).rows;

  it('creates a brand; the event carries the new brand and provisions it everywhere', async () => {
    const input = brandInput();
    const { brand } = await create(input);
    const events = (await service.events('platform.brand.created')).filter((event) => event.brandId === brand!.id);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      aggregateId: brand!.id,
      aggregateVersion: 1,
      actor: { kind: 'person', name: 'Test Person' },
      data: { label: input.name, slug: input.slug, defaultCurrency: 'EUR', defaultCountry: 'DE' },
    });
  });

  it('creates the first owner along, who can sign in at once', async () => {
    const email = `${unique('first')}@example.com`;
    const { brand } = await create(brandInput({ owner: { name: 'First Owner', email, password: PASSWORD } }));
    expect((await signIn(service, email)).session!.viewer).toMatchObject({
      brand: { id: brand!.id },
      roles: [{ key: 'brand-owner' }],
    });
  });

  it('G5: a repeat gives the first result, another body a coded refusal', async () => {
    const admin = aPlatformAdmin();
    const input = brandInput({ owner: { name: 'O', email: `${unique('g5')}@example.com`, password: PASSWORD } });
    const first = await create(input, admin);
    expect(await create(input, admin)).toEqual(first);
    expect(code(await create({ ...input, name: 'Other' }, admin))).toBe('IDEMPOTENCY_KEY_REUSED');
    const owner = { name: 'O', email: 'g5@example.com', password: 'another good password' };
    expect(code(await create({ ...input, owner }, admin))).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await rows('SELECT 1 FROM brand WHERE slug = $1', [input.slug])).toHaveLength(1);
  });

  it('G5: a repeat creates nothing twice even when the key has been forgotten', async () => {
    const admin = aPlatformAdmin();
    const input = brandInput();
    const first = await create(input, admin);
    await service.admin.query('DELETE FROM idempotency_key');
    expect(await create(input, admin)).toEqual(first);
    expect(
      (await service.events('platform.brand.created')).filter((event) => event.brandId === first.brand!.id),
    ).toHaveLength(1);
  });

  it('G6: 50 concurrent requests with one key create one brand', async () => {
    const admin = aPlatformAdmin();
    const input = brandInput();
    const answers = await Promise.all(Array.from({ length: 50 }, () => create(input, admin)));
    expect(new Set(answers.map((answer) => answer.brand?.id)).size).toBe(1);
    const events = (await service.events('platform.brand.created')).filter(
      (event) => event.brandId === answers[0]!.brand!.id,
    );
    expect(events).toHaveLength(1);
  });

  it('one of 20 brands that want one short name at the same moment gets it', async () => {
    const slug = unique('wanted');
    const answers = await Promise.all(Array.from({ length: 20 }, () => create(brandInput({ slug }))));
    expect(answers.filter((answer) => answer.brand)).toHaveLength(1);
    expect(answers.filter((answer) => code(answer) === 'BRAND_SLUG_TAKEN')).toHaveLength(19);
  });

  it('leaves nothing behind when the owner is refused', async () => {
    const input = brandInput({ owner: { name: 'O', email: 'weak@example.com', password: 'password123' } });
    const answer = await create(input);
    expect(answer.userErrors[0]).toMatchObject({ code: 'PASSWORD_TOO_WEAK', path: ['owner', 'password'] });
    expect(await rows('SELECT 1 FROM brand WHERE slug = $1', [input.slug])).toEqual([]);
  });

  it('is for platform admins only', async () => {
    expect((await create(brandInput(), anOperator('platform.brand.create'))).codes).toEqual(['FORBIDDEN']);
    expect((await create(brandInput(), aPlatformAdmin([]))).codes).toEqual(['FORBIDDEN']);
  });

  it.each([
    ['slug', { slug: "a'; DROP TABLE brand; --" }, 'BRAND_SLUG_INVALID'],
    ['name', { name: '   ' }, 'NAME_INVALID'],
    ['defaultCountry', { defaultCountry: 'XX1' }, 'COUNTRY_INVALID'],
    ['timeZone', { timeZone: 'Atlantis' }, 'TIME_ZONE_INVALID'],
    ['defaultLocale', { defaultLocale: 'no locale' }, 'LOCALE_INVALID'],
  ])('T19: says what is wrong with %s', async (field, change, expected) =>
    expect((await create(brandInput(change))).userErrors[0]).toMatchObject({ code: expected, path: [field] }),
  );

  it('T19: keeps quotes, percent signs and emoji of a name as they are', async () => {
    const name = `O'Brien "Men" 100% \\ ; -- 💈`;
    expect((await create(brandInput({ name }))).brand!.name).toBe(name);
  });

  it('G7: an update needs the current version and tells what it is', async () => {
    const { owner } = await makeBrand(service);
    const first = await run<Brand>(service, owner, UPDATE, { expectedVersion: 1, name: 'New name' });
    expect(first.brand).toMatchObject({ name: 'New name', version: 2 });
    const stale = await run(service, owner, UPDATE, { expectedVersion: 1, name: 'Stale' });
    expect(stale.userErrors[0]).toMatchObject({ code: 'CONFLICT', details: { currentVersion: 2 } });
    const [event] = (await service.events('platform.brand.updated')).filter((each) => each.brandId === owner.brandId);
    expect(event!.data).toMatchObject({ changes: [{ field: 'name', after: 'New name' }] });
  });

  it('tells where its days begin: at its creation and when it moves, not with every change', async () => {
    const { owner } = await makeBrand(service);
    const zones = async () =>
      (await service.events('platform.brand.located'))
        .filter((each) => each.brandId === owner.brandId)
        .map(({ data }) => (data as { timeZone: string }).timeZone);
    const [first] = await zones();
    await run<Brand>(service, owner, UPDATE, { expectedVersion: 1, name: 'Other name' });
    await run<Brand>(service, owner, UPDATE, { expectedVersion: 2, timeZone: 'Pacific/Auckland' });
    expect(await zones()).toEqual([first, 'Pacific/Auckland']);
    expect(first).toBe('Europe/Berlin');
  });

  it('G7: of 50 parallel updates of one version one succeeds', async () => {
    const { owner } = await makeBrand(service);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_unused, i) =>
        run<Brand>(service, owner, UPDATE, { expectedVersion: 1, name: `N ${i}` }),
      ),
    );
    expect(answers.filter((answer) => answer.brand)).toHaveLength(1);
    expect(answers.filter((answer) => code(answer) === 'CONFLICT')).toHaveLength(49);
  });

  it('an owner cannot suspend the brand', async () => {
    const { owner } = await makeBrand(service);
    expect((await run(service, owner, UPDATE, { expectedVersion: 1, status: 'SUSPENDED' })).codes).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('T5: lists the brands one works for; all of them only for platform admins', async () => {
    const [a, b] = [await makeBrand(service), await makeBrand(service)];
    const list = '{ brands(first: 100) { totalCount nodes { id } } }';
    const seen = async (ctx: typeof a.owner) =>
      (await service.graphql(ctx, list)).data!['brands'] as { totalCount: number; nodes: { id: string }[] };
    expect(await seen(a.owner)).toEqual({ totalCount: 1, nodes: [{ id: a.id }] });
    const all = await seen(aPlatformAdmin());
    expect(all.nodes.map((node) => node.id)).toEqual(expect.arrayContaining([a.id, b.id]));
    expect(all.totalCount).toBe(all.nodes.length);
    const entity = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Brand { id name } } }`;
    const foreign = await service.graphql(a.owner, entity, {
      r: [b.id, newId(), a.id].map((id) => ({ __typename: 'Brand', id })),
    });
    expect(foreign.data!['_entities']).toMatchObject([null, null, { id: a.id }]);
  });
});
