import { type Ctx, newId } from '@mh-os/kernel';
import { anonymous, anOperator, aPlatformAdmin, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { makeBrand, makeUser, REFRESH, run, type Session, signIn, type TestBrand } from './builders.ts';

const UPDATE = `mutation ($input: UpdateBrandInput!) { updateBrand(input: $input) {
  brand { version vatRegime vatId } userErrors { code path details } } }`;
const IDENTITY = `mutation ($input: UpdateBrandIdentityInput!) { updateBrandIdentity(input: $input) {
  identity { version voice tone keywords forbiddenWords languages tagline } userErrors { code path details } } }`;
const RULES = `mutation ($input: UpdateBrandRulesInput!) { updateBrandRules(input: $input) {
  rules { version maxDiscountPercent returnDays backordersAllowed documentVatMode healthClaims forbiddenClaims }
  userErrors { code path details } } }`;
const SEEN = `query ($id: ID) { brand(id: $id) { id status suspensionReason identity { version voice } rules { version returnDays } } }`;
const STEPS = `{ brandChecklist { step done link } }`;
const SWITCH = `mutation ($input: SwitchBrandInput!) { switchBrand(input: $input) { session { accessToken } userErrors { code } } }`;
const status = (action: string): string =>
  `mutation ($input: BrandStatusInput!) { ${action}Brand(input: $input) { brand { version status suspensionReason suspendedAt } userErrors { code details } } }`;

describe('the plane of a brand', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(AppModule);
  }, 60_000);
  afterAll(() => service?.stop());

  const code = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code;
  const change = (ctx: Ctx, action: string, brandId: string, expectedVersion: number, reason = 'The bill is open.') =>
    run<{ brand: { status: string; suspensionReason: string | null } }>(service, ctx, status(action), {
      ...{ brandId, expectedVersion, reason },
    });
  const events = async (type: string, brandId: string) =>
    (await service.events(type)).filter((event) => event.brandId === brandId);
  const seen = async (ctx: Ctx, id?: string) => (await service.graphql(ctx, SEEN, { id })).data?.['brand'];

  it.each([
    ['identity', IDENTITY, (i: number) => ({ voice: `Voice ${i}` }), 'brand-identity'],
    ['rules', RULES, (i: number) => ({ returnDays: 20 + i }), 'brand-rules'],
  ])('G7: of 30 parallel first changes of %s one succeeds', async (field, mutation, values, aggregate) => {
    const { id, owner } = await makeBrand(service);
    const all = Array.from({ length: 30 }, (_, i) => ({ expectedVersion: 0, ...values(i) }));
    const answers = await Promise.all(
      all.map((input) => run<Record<string, unknown>>(service, owner, mutation, input)),
    );
    expect(answers.filter((answer) => answer[field])).toHaveLength(1);
    expect(answers.filter((answer) => code(answer) === 'CONFLICT')).toHaveLength(29);
    expect(await events(`platform.${aggregate}.changed`, id)).toHaveLength(1);
    const again = await run<Record<string, { version: number }>>(service, owner, mutation, {
      expectedVersion: 1,
      ...values(200),
    });
    expect(again[field]!.version).toBe(2);
  });

  it('keeps VAT regime and id, with their history', async () => {
    const { id, owner } = await makeBrand(service);
    expect(code(await run(service, owner, UPDATE, { expectedVersion: 1, vatRegime: 'OSS' }))).toBe('VAT_ID_REQUIRED');
    expect(code(await run(service, owner, UPDATE, { expectedVersion: 1, vatId: 'DE1' }))).toBe('VAT_ID_INVALID');
    const set = { expectedVersion: 1, vatRegime: 'OSS', vatId: 'de 136 695 976' };
    expect((await run<{ brand: object }>(service, owner, UPDATE, set)).brand).toEqual({
      ...{ version: 2, vatRegime: 'OSS', vatId: 'DE136695976' },
    });
    expect((await events('platform.brand.updated', id))[0]!.data).toMatchObject({
      changes: [
        { field: 'vatRegime', before: 'STANDARD', after: 'OSS' },
        { field: 'vatId', before: null, after: 'DE136695976' },
      ],
    });
    expect(code(await run(service, owner, UPDATE, { expectedVersion: 2, vatId: '' }))).toBe('VAT_ID_REQUIRED');
  });

  it('keeps an identity and rules, tells of both by event, and shows them in their own brand only', async () => {
    const [a, b] = [await makeBrand(service), await makeBrand(service)];
    await run(service, a.owner, IDENTITY, { expectedVersion: 0, voice: 'Dry.', keywords: ['Beard'] });
    await run(service, a.owner, RULES, { expectedVersion: 0, maxDiscountPercent: '30', returnDays: 30 });
    expect(await seen(a.owner)).toMatchObject({ identity: { version: 1, voice: 'Dry.' }, rules: { returnDays: 30 } });
    expect(await seen(b.owner)).toMatchObject({ identity: { version: 0, voice: '' }, rules: { returnDays: 14 } });
    expect(await seen(b.owner, a.id)).toBeNull();
    expect(await seen(aPlatformAdmin().with({ brandId: b.id }), a.id)).toMatchObject({ identity: { voice: 'Dry.' } });
    expect((await events('platform.brand-rules.changed', a.id))[0]!.data).toMatchObject({
      rules: { maxDiscountPercent: '30.00', documentVatMode: 'PER_RATE' },
      changes: [{ field: 'maxDiscountPercent', before: null, after: '30.00' }, { field: 'returnDays' }],
    });
    const off = await run<{ rules: object }>(service, a.owner, RULES, { expectedVersion: 1, noDiscountLimit: true });
    expect(off.rules).toMatchObject({ version: 2, maxDiscountPercent: null, returnDays: 30 });
  });

  it.each([
    [IDENTITY, { keywords: ['a'], forbiddenWords: ['A'] }, 'BRAND_WORD_CONFLICT'],
    [IDENTITY, { languages: ['no language'] }, 'LOCALE_INVALID'],
    [RULES, { returnDays: 3 }, 'BRAND_RULE_INVALID'],
    [RULES, { maxDiscountPercent: '101' }, 'BRAND_RULE_INVALID'],
  ])('T19: refuses %#: %j', async (mutation, input, expected) => {
    const { id, owner } = await makeBrand(service);
    expect(code(await run(service, owner, mutation, { expectedVersion: 0, ...input }))).toBe(expected);
    expect(await seen(owner)).toMatchObject({ id, identity: { version: 0 }, rules: { version: 0 } });
  });

  describe('suspended', () => {
    let brand: TestBrand;
    let session: Session;
    beforeAll(async () => {
      brand = await makeBrand(service);
      session = (await signIn(service, brand.ownerEmail)).session!;
      await change(aPlatformAdmin(), 'suspend', brand.id, 1);
    });

    it('says so, with the reason, and by event', async () => {
      expect(await seen(aPlatformAdmin(), brand.id)).toMatchObject({
        ...{ status: 'SUSPENDED', suspensionReason: 'The bill is open.' },
      });
      const [event] = await events('platform.brand.suspended', brand.id);
      expect(event).toMatchObject({ aggregateVersion: 2, data: { reason: 'The bill is open.' } });
    });

    it('refuses signing in, refreshing and switching into it with one code', async () => {
      expect(code(await signIn(service, brand.ownerEmail))).toBe('BRAND_SUSPENDED');
      const { refreshToken, viewer } = session;
      expect(code(await run(service, anonymous(), REFRESH, { refreshToken }))).toBe('BRAND_SUSPENDED');
      const ctx = brand.owner.with({ sessionId: viewer.sessionId });
      expect(code(await run(service, ctx, SWITCH, { brandId: brand.id }))).toBe('BRAND_SUSPENDED');
    });

    it('lets people with another brand go on there', async () => {
      const other = await makeBrand(service);
      await makeUser(service, other.owner, ['support-agent'], brand.ownerEmail);
      expect((await signIn(service, brand.ownerEmail)).session!.viewer.brand!.id).toBe(other.id);
      const into = { brandId: brand.id };
      expect(code(await signIn(service, brand.ownerEmail, undefined, into))).toBe('BRAND_SUSPENDED');
    });

    it('is resumed: the session that waited goes on', async () => {
      expect(code(await change(aPlatformAdmin(), 'suspend', brand.id, 2))).toBe('ILLEGAL_TRANSITION');
      const answer = await change(aPlatformAdmin(), 'resume', brand.id, 2, 'Paid.');
      expect(answer.brand).toMatchObject({ status: 'ACTIVE', suspensionReason: null });
      const { refreshToken } = session;
      const again = await run<{ session: Session }>(service, anonymous(), REFRESH, { refreshToken });
      expect(again.session!.viewer.brand!.id).toBe(brand.id);
    });
  });

  it('suspending is for people above brands, with a reason and the version that they saw', async () => {
    const { id, owner } = await makeBrand(service);
    expect((await change(owner, 'suspend', id, 1)).codes).toEqual(['FORBIDDEN']);
    const anywhere = anOperator('platform.brand.suspend');
    expect((await change(anywhere, 'suspend', id, 1)).codes).toEqual(['FORBIDDEN']);
    expect(code(await change(aPlatformAdmin(), 'suspend', id, 1, ' '))).toBe('REASON_MISSING');
    expect(code(await change(aPlatformAdmin(), 'suspend', id, 9))).toBe('CONFLICT');
    const all = await Promise.all(Array.from({ length: 20 }, () => change(aPlatformAdmin(), 'suspend', id, 1)));
    expect(all.filter((answer) => answer.brand)).toHaveLength(1);
    const update = await run(service, aPlatformAdmin().with({ brandId: id }), UPDATE, {
      ...{ expectedVersion: 2, status: 'ACTIVE' },
    });
    expect(code(update)).toBe('BRAND_STATUS_SEPARATE');
  });

  it('the first steps of a brand follow from what has happened', async () => {
    const { owner } = await makeBrand(service);
    const done = async (): Promise<string[]> => {
      const items = (await service.graphql(owner, STEPS)).data!['brandChecklist'] as { step: string; done: boolean }[];
      return items.filter((item) => item.done).map((item) => item.step);
    };
    expect(await done()).toEqual([]);
    await run(service, owner, UPDATE, { expectedVersion: 1, vatRegime: 'SMALL_BUSINESS' });
    await run(service, owner, IDENTITY, { expectedVersion: 0, voice: 'Dry.', keywords: ['Beard'] });
    await run(service, owner, RULES, { expectedVersion: 0 });
    await makeUser(service, owner, ['support-agent']);
    expect(await done()).toEqual(['SETTINGS', 'IDENTITY', 'RULES', 'PEOPLE']);
    expect((await service.graphql(anOperator('platform.brand.update'), STEPS)).data).toEqual({ brandChecklist: null });
    expect((await service.graphql(anOperator('platform.brand.read').with({ brandId: newId() }), STEPS)).codes).toEqual([
      'FORBIDDEN',
    ]);
  });
});
