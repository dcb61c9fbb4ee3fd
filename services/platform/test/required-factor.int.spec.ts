import { type AccessClaims, ctxOfClaims } from '@mh-os/auth';
import { type Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { aPlatformAdmin, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { asPlatform } from '../src/platform-scope.ts';
import { lockFactorRule } from '../src/second-factor/required-factor.read-model.ts';
import {
  makeBrand,
  makeUser,
  PASSWORD,
  REFRESH,
  run,
  type Session,
  signIn,
  stranger,
  type TestBrand,
} from './builders.ts';
import { enrol, nextCode } from './factors.ts';
import { GATEWAY, readInternal } from './gateway-client.ts';

const RULES = `mutation ($input: UpdateBrandRulesInput!) { updateBrandRules(input: $input) {
  rules { version secondFactorRequired secondFactorGraceDays } userErrors { code path } } }`;
const DISABLE = `mutation ($input: BothFactorsInput!) { disableSecondFactor(input: $input) { secondFactor { on } userErrors { code message } } }`;
const VIEWER = `{ viewer { permissions platform withheld secondFactorDue brand { id name } } }`;
const REQUIRED = 'SECOND_FACTOR_REQUIRED';

describe('a second factor that a brand asks for', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(AppModule);
  }, 60_000);
  afterAll(() => service?.stop());

  const code = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code;
  /** The caller as the gateway makes it of the token, with everything that the token states. */
  const callerOf = ({ accessToken }: Pick<Session, 'accessToken'>): Ctx => {
    const claims = JSON.parse(Buffer.from(accessToken.split('.')[1]!, 'base64url').toString()) as AccessClaims;
    return ctxOfClaims(claims, { requestId: newId() });
  };
  const entered = async (email: string) => (await signIn(service, email)).session!;
  const ask = async (brand: TestBrand, change: object = {}, expectedVersion = 0) => {
    const input = { expectedVersion, secondFactorRequired: true, ...change };
    const answer = await run<{ rules: { version: number } }>(service, brand.owner, RULES, input);
    expect(answer.userErrors).toEqual([]);
    return answer.rules!.version;
  };
  const viewer = async (ctx: Ctx) =>
    (await service.graphql(ctx, VIEWER)).data!['viewer'] as {
      permissions: string[];
      platform: boolean;
      withheld: string | null;
      secondFactorDue: string | null;
    };

  it('refuses everything of the brand but what people look after for themselves, until one is set up', async () => {
    const brand = await makeBrand(service);
    const { id, email } = await makeUser(service, brand.owner, ['brand-owner']);
    await ask(brand);
    const session = await entered(email);
    const ctx = callerOf(session);
    expect(ctx.withheld?.code).toBe(REQUIRED);
    expect(ctx.permissions.size).toBe(0);
    for (const query of [
      '{ users(first: 1) { totalCount } }',
      '{ brand { id } }',
      '{ notifications(first: 1) { nodes { id } } }',
      '{ myPartners { id } }',
      `query { _entities(representations: [{ __typename: "User", id: "${id}" }]) { __typename } }`,
    ])
      expect([query, (await service.graphql(ctx, query)).codes]).toEqual([query, [REQUIRED]]);
    expect((await run(service, ctx, RULES, { expectedVersion: 1, secondFactorRequired: false })).codes).toEqual([
      REQUIRED,
    ]);
    const told = (await service.graphql(ctx, '{ brand { id } }')).errors[0]!.message;
    expect(told).toContain('Set one up in your account');
    expect(await viewer(ctx)).toMatchObject({
      withheld: REQUIRED,
      permissions: [],
      secondFactorDue: expect.any(String),
    });
    for (const query of ['{ secondFactor { on } }', '{ mySessions { id } }'])
      expect((await service.graphql(ctx, query)).codes).toEqual([]);
    await enrol(service, email, ctx);
    expect(await viewer(ctx)).toMatchObject({ withheld: null, secondFactorDue: null });
    const next = await run<{ session: Session }>(service, stranger(), REFRESH, { refreshToken: session.refreshToken });
    const free = callerOf(next.session!);
    expect(free.withheld).toBeUndefined();
    expect((await service.graphql(free, '{ users(first: 1) { totalCount } }')).codes).toEqual([]);
  });

  it('T17: the rule ends tokens of the brand, so that nobody goes on with what they stated', async () => {
    const brand = await makeBrand(service);
    const told = async () => {
      const page = (await (await readInternal(service, '/internal/revocations', GATEWAY)).json()) as {
        revocations: string[][];
      };
      return page.revocations.filter(([, kind, subject]) => kind === 'brand' && subject === brand.id).length;
    };
    const version = await ask(brand, { returnDays: 30, secondFactorRequired: false });
    expect(await told()).toBe(0);
    await ask(brand, {}, version);
    expect(await told()).toBe(1);
  });

  it('gives days of grace from the rule on, or from when somebody joined', async () => {
    const brand = await makeBrand(service);
    const { id, email } = await makeUser(service, brand.owner, ['support-agent']);
    await ask(brand, { secondFactorGraceDays: 7 });
    const ctx = callerOf(await entered(email));
    expect(ctx.withheld).toBeUndefined();
    const { withheld, secondFactorDue } = await viewer(ctx);
    expect(withheld).toBeNull();
    expect(Date.parse(secondFactorDue!)).toBeGreaterThan(Date.now());
    const shift = (table: string, column: string, where: string, ref: string) =>
      service.admin.query(`UPDATE ${table} SET ${column} = now() - interval '8 days' WHERE ${where} = $1`, [ref]);
    await shift('brand_rules', 'second_factor_since', 'brand_id', brand.id);
    expect(callerOf(await entered(email)).withheld).toBeUndefined();
    await shift('membership', 'created_at', 'user_id', id);
    expect(callerOf(await entered(email)).withheld?.code).toBe(REQUIRED);
    expect(code(await run(service, brand.owner, RULES, { expectedVersion: 1, secondFactorGraceDays: 91 }))).toBe(
      'BRAND_RULE_INVALID',
    );
  });

  it('holds for people above brands as well, in that brand alone', async () => {
    const brand = await makeBrand(service);
    const { id, email } = await makeUser(service, brand.owner, ['brand-owner']);
    const sql = `UPDATE app_user SET platform_roles = '{platform-owner}' WHERE id = $1`;
    await service.admin.query(sql, [id]);
    await ask(brand);
    const inside = callerOf((await signIn(service, email, PASSWORD, { brandId: brand.id })).session!);
    expect([inside.withheld?.code, inside.platform, inside.permissions.size]).toEqual([REQUIRED, false, 0]);
    const above = callerOf(await entered(email));
    expect([above.withheld, above.platform]).toEqual([undefined, true]);
  });

  it('stays on while a brand of its person asks for it, even if that brand decides so at the same moment', async () => {
    const brand = await makeBrand(service);
    const { email } = await makeUser(service, brand.owner, ['support-agent']);
    const secret = await enrol(service, email);
    const ctx = callerOf(await signedInWith(email, secret));
    const disable = async () =>
      run<{ secondFactor: { on: boolean } }>(service, ctx, DISABLE, {
        password: PASSWORD,
        code: await nextCode(service, secret),
      });
    // The brand's decision is under way, not committed: switching off must wait for it.
    let decided = false;
    const db = service.app.get(Db);
    const [answer] = await db.tx(asPlatform(brand.owner), async (tx) => {
      await lockFactorRule(tx, brand.id);
      const waiting = disable().then((given) => [given, decided] as const);
      await new Promise((done) => setTimeout(done, 400));
      await tx.query(
        'rule_on',
        `INSERT INTO brand_rules (brand_id, id, version, created_at, updated_at, rules, second_factor_since)
         VALUES ($1, gen_random_uuid(), 1, now(), now(), '{"secondFactorRequired": true}', now())`,
        [brand.id],
      );
      decided = true;
      return [waiting] as const;
    });
    const [given, after] = await answer;
    expect([code(given), after]).toEqual(['SECOND_FACTOR_KEPT', true]);
    await ask(brand, { secondFactorRequired: false }, 1);
    expect((await disable()).secondFactor).toEqual({ on: false });
  });

  it('shows in the list of people who has one, and on the checklist whether all owners do', async () => {
    const brand = await makeBrand(service);
    const { id, email } = await makeUser(service, brand.owner, ['brand-owner']);
    const list = async () => {
      const { data } = await service.graphql(
        brand.owner,
        '{ users(first: 10) { nodes { id membership { secondFactor } } } }',
      );
      const { nodes } = data!['users'] as { nodes: { id: string; membership: { secondFactor: boolean } }[] };
      return new Map(nodes.map((node) => [node.id, node.membership.secondFactor]));
    };
    const step = async () => {
      const { data } = await service.graphql(brand.owner, '{ brandChecklist { step done } }');
      return (data!['brandChecklist'] as { step: string; done: boolean }[]).find((one) => one.step === 'SECOND_FACTOR');
    };
    await enrol(service, email);
    expect([...(await list())].sort()).toEqual([[brand.owner.actor.id, false] as const, [id, true] as const].sort());
    expect(await step()).toEqual({ step: 'SECOND_FACTOR', done: false });
    await enrol(service, brand.ownerEmail);
    expect(await step()).toEqual({ step: 'SECOND_FACTOR', done: true });
    expect((await service.graphql(aPlatformAdmin(), '{ users(first: 1) { totalCount } }')).codes).not.toEqual([
      REQUIRED,
    ]);
  });

  async function signedInWith(email: string, secret: string): Promise<Session> {
    const { challenge } = await signIn(service, email);
    const complete = `mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) { session { accessToken refreshToken } userErrors { code } } }`;
    const input = { challenge: challenge!.token, code: await nextCode(service, secret) };
    return (await run<{ session: Session }>(service, stranger(), complete, input)).session!;
  }
});
