import { AccessTokenVerifier } from '@mh-os/auth';
import { newId, seedId } from '@mh-os/kernel';
import { aPlatformAdmin, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { FirstAdminService } from '../src/users/first-admin.service.ts';
import {
  makeBrand,
  makeUser,
  PASSWORD,
  run,
  type Session,
  SIGN_IN,
  signIn,
  stranger,
  type TestBrand,
  unique,
} from './builders.ts';

describe('signing in', () => {
  let service: TestService;
  let brand: TestBrand;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    brand = await makeBrand(service);
  }, 60_000);
  afterAll(() => service?.stop());

  const codes = (answer: { userErrors: { code: string }[] }) => answer.userErrors.map((error) => error.code);

  it('gives tokens that state person, brand and permissions, wildcards kept', async () => {
    const { session } = await signIn(service, brand.ownerEmail.toUpperCase());
    const verifier = new AccessTokenVerifier({ jwksUrl: `${service.url}/.well-known/jwks.json` });
    const claims = await verifier.verify(session!.accessToken);
    expect(claims).toMatchObject({ sub: brand.owner.actor.id, name: 'Olga Owner', brand: brand.id, locale: 'de-DE' });
    expect(claims.perms).toContain('catalog-pricing.*');
    expect(claims.platform).toBeUndefined();
    expect(claims.exp - Math.floor(claims.iat)).toBe(300);
    expect(session!.viewer).toMatchObject({
      user: { name: 'Olga Owner', email: brand.ownerEmail },
      brand: { id: brand.id, slug: brand.slug },
      sessionId: claims.sid,
      roles: [{ key: 'brand-owner' }],
      memberships: [{ brand: { id: brand.id } }],
    });
  });

  it('answers alike for a wrong password and an address that nobody has', async () => {
    const wrong = await signIn(service, brand.ownerEmail, 'not the password');
    const unknown = await signIn(service, `${unique('nobody')}@example.com`, 'not the password');
    expect(codes(wrong)).toEqual(['SIGN_IN_FAILED']);
    expect(unknown.userErrors).toEqual(wrong.userErrors);
    expect(wrong.session ?? null).toBeNull();
  });

  it('A5: does the same work for an address that nobody has', async () => {
    const time = async (email: string): Promise<number> => {
      const start = performance.now();
      await signIn(service, email, 'not the password');
      return performance.now() - start;
    };
    const middle = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let i = 0; i < 9; i++) {
      const member = await makeUser(service, brand.owner, ['support-agent']);
      known.push(await time(member.email));
      unknown.push(await time(`${unique('nobody')}@example.com`));
    }
    const ratio = middle(unknown) / middle(known);
    // Without the hash the answer would come many times sooner.
    expect(ratio).toBeGreaterThan(0.3);
  });

  it('A5: an account takes five failures a minute, wherever they come from, then not even the right password', async () => {
    const { email } = await makeUser(service, brand.owner, ['support-agent']);
    for (let i = 0; i < 5; i++) expect(codes(await signIn(service, email, 'wrong one'))).toEqual(['SIGN_IN_FAILED']);
    const locked = await signIn(service, email);
    expect(locked.codes).toEqual(['SIGN_IN_LOCKED']);
    expect(codes(await signIn(service, `${unique('nobody')}@example.com`, 'x'))).toEqual(['SIGN_IN_FAILED']);
  });

  it('A5: an address that nobody has is locked as an account is', async () => {
    const email = `${unique('nobody')}@example.com`;
    const answers = [];
    for (let i = 0; i < 6; i++) answers.push(codes(await signIn(service, email, 'wrong one'))[0]);
    expect(answers).toEqual([...Array<string>(5).fill('SIGN_IN_FAILED'), 'SIGN_IN_LOCKED']);
  });

  it('A5: 100 aliases count as 100: five passwords are tried, whatever the number of fields', async () => {
    const { email } = await makeUser(service, brand.owner, ['support-agent']);
    for (let request = 0; request < 5; request++) {
      const fields = Array.from({ length: 20 }, (_unused, i) => {
        const input = `{ email: "${email}", password: "guess ${request} ${i}" }`;
        return `a${i}: signIn(input: ${input}) { userErrors { code } session { accessToken } }`;
      });
      const answer = await service.graphql(stranger(), `mutation { ${fields.join(' ')} }`);
      expect(answer).toMatchObject({ data: null, codes: ['SIGN_IN_LOCKED'] });
    }
    const { rows } = await service.admin.query('SELECT attempts FROM sign_in_throttle WHERE id = $1', [
      seedId('sign-in.account', email),
    ]);
    expect(rows[0].attempts).toHaveLength(5);
  });

  it('A5: 50 parallel guesses from many addresses get five tries between them', async () => {
    const { email } = await makeUser(service, brand.owner, ['support-agent']);
    const answers = await Promise.all(Array.from({ length: 50 }, () => signIn(service, email, 'wrong one')));
    const tried = answers.filter((answer) => codes(answer)[0] === 'SIGN_IN_FAILED');
    expect(tried.length).toBeLessThanOrEqual(5);
    expect(tried.length).toBeGreaterThan(0);
  });

  it('A5: one network address takes 20 failures a minute over all accounts', async () => {
    const from = stranger();
    const answers: string[] = [];
    for (let i = 0; i < 22; i++)
      answers.push(codes(await signIn(service, `${unique('nobody')}@example.com`, 'wrong one', { from }))[0]!);
    expect(answers.slice(0, 20)).toEqual(Array<string>(20).fill('SIGN_IN_FAILED'));
    expect(answers.slice(20)).toEqual(['SIGN_IN_LOCKED', 'SIGN_IN_LOCKED']);
  });

  it('A5: counts failures only: ten good sign-ins in a row are let in', async () => {
    for (let i = 0; i < 10; i++) expect((await signIn(service, brand.ownerEmail)).session).toBeTruthy();
  });

  it('opens the brand asked for, else the one used last', async () => {
    const other = await makeBrand(service);
    const { email } = await makeUser(service, brand.owner, ['support-agent']);
    await makeUser(service, other.owner, ['finance-approver'], email);
    expect((await signIn(service, email)).session!.viewer.brand!.id).toBe(brand.id);
    const second = await signIn(service, email, PASSWORD, { brandId: other.id });
    expect(second.session!.viewer).toMatchObject({ brand: { id: other.id }, roles: [{ key: 'finance-approver' }] });
    expect((await signIn(service, email)).session!.viewer.brand!.id).toBe(other.id);
  });

  it('T5: refuses a brand of others as it refuses one that does not exist', async () => {
    const other = await makeBrand(service);
    const foreign = await signIn(service, brand.ownerEmail, PASSWORD, { brandId: other.id });
    const random = await signIn(service, brand.ownerEmail, PASSWORD, { brandId: newId() });
    expect(codes(foreign)).toEqual(['SIGN_IN_NO_BRAND']);
    expect(random.userErrors).toEqual(foreign.userErrors);
    expect(codes(await signIn(service, brand.ownerEmail, PASSWORD, { brandId: "x' or 1=1 --" }))).toEqual([
      'SIGN_IN_NO_BRAND',
    ]);
  });

  it('gives platform admins platform scope and no brand unless they ask for one', async () => {
    const email = `${unique('root')}@example.com`;
    await service.app.get(FirstAdminService).ensure(email, PASSWORD);
    const { session } = await signIn(service, email);
    expect(session!.viewer).toMatchObject({ brand: null, platform: true, permissions: ['platform.*'] });
    const chosen = await signIn(service, email, PASSWORD, { brandId: brand.id });
    expect(chosen.session!.viewer).toMatchObject({
      brand: { id: brand.id },
      platform: true,
      permissions: ['platform.*'],
    });
  });

  it('makes the first admin once, whatever the number of starts, and never changes a password', async () => {
    const email = `${unique('root')}@example.com`;
    const admins = service.app.get(FirstAdminService);
    await Promise.all(Array.from({ length: 4 }, () => admins.ensure(email, PASSWORD)));
    await admins.ensure(email, 'another good password');
    expect((await signIn(service, email)).session).toBeTruthy();
    expect(codes(await signIn(service, email, 'another good password'))).toEqual(['SIGN_IN_FAILED']);
  });

  it('refuses a suspended brand and lets people in again afterwards', async () => {
    const suspended = await makeBrand(service);
    const change = (action: string, expectedVersion: number) =>
      run(
        service,
        aPlatformAdmin(),
        `mutation ($input: BrandStatusInput!) { ${action}Brand(input: $input) { userErrors { code } } }`,
        { brandId: suspended.id, reason: 'The bill is open.', expectedVersion },
      );
    await change('suspend', 1);
    expect(codes(await signIn(service, suspended.ownerEmail))).toEqual(['BRAND_SUSPENDED']);
    await change('resume', 2);
    expect((await signIn(service, suspended.ownerEmail)).session).toBeTruthy();
  });

  it.each(["' OR '1'='1", '"; DROP TABLE app_user; --', '%', '\\', '\u0000', '${7*7}', '__proto__', 'a'.repeat(250)])(
    'T19: treats %j as text in every input',
    async (text) => {
      const answer = await service.graphql(stranger(), SIGN_IN, { input: { email: text, password: text } });
      const payload = answer.data?.['signIn'] as
        { userErrors: { code: string }[]; session: Session | null } | undefined;
      expect(payload?.session ?? null).toBeNull();
      expect([...answer.codes, ...(payload?.userErrors ?? []).map((error) => error.code)]).not.toContain('INTERNAL');
    },
  );

  it('stores neither password nor refresh token, only hashes', async () => {
    const { session } = await signIn(service, brand.ownerEmail);
    const dump = async (table: string): Promise<string> =>
      JSON.stringify((await service.admin.query(`SELECT to_jsonb(t) FROM ${table} t`)).rows);
    for (const table of ['app_user', 'credential', 'session', 'refresh_token', 'idempotency_key', 'outbox']) {
      const text = await dump(table);
      expect(text).not.toContain(PASSWORD);
      expect(text).not.toContain(session!.refreshToken);
    }
    expect(await dump('credential')).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });
});
