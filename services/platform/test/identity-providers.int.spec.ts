/** @own-world It sets what is read at import. */
import { newId } from '@mh-os/kernel';
import { aPlatformAdmin, startTestService, type TestService } from '@mh-os/testing';
import { makeBrand, makeUser, REFRESH, run, type Session, stranger, type TestBrand, unique } from './builders.ts';
import { OidcProvider } from './oidc-provider.ts';
import { COMPLETE_SIGN_IN, enrol, nextCode } from './factors.ts';

// Before the application reads it: the provider runs on this machine, without https.
process.env['MH_OIDC_INSECURE'] = '1';
const { AppModule } = await import('../src/app.module.ts');

const FIELDS = `identityProvider { id name issuer clientId hasSecret scopes emailDomains createPeople roles enabled redirectUri version }`;
const ERRORS = `userErrors { code path message }`;
const CREATE = `mutation ($input: CreateIdentityProviderInput!) { createIdentityProvider(input: $input) { ${FIELDS} ${ERRORS} } }`;
const UPDATE = `mutation ($input: UpdateIdentityProviderInput!) { updateIdentityProvider(input: $input) { ${FIELDS} ${ERRORS} } }`;
const REMOVE = `mutation ($input: RemoveIdentityProviderInput!) { removeIdentityProvider(input: $input) { removedId ${ERRORS} } }`;
const TEST = `mutation ($input: TestIdentityProviderInput!) { testIdentityProvider(input: $input) { issuer authorizationEndpoint ${ERRORS} } }`;
const START = `mutation ($input: StartOidcSignInInput!) { startOidcSignIn(input: $input) { url handle ${ERRORS} } }`;
const COMPLETE = `mutation ($input: CompleteOidcSignInInput!) { completeOidcSignIn(input: $input) {
  challenge { token } session { accessToken refreshToken viewer { user { id name email } withheld brand { id } permissions platform sessionId roles { key } memberships { brand { id } } } } ${ERRORS} } }`;
const SWITCH = `mutation ($input: SwitchBrandInput!) { switchBrand(input: $input) { session { accessToken } userErrors { code } } }`;

interface Provider {
  readonly id: string;
  readonly hasSecret: boolean;
  readonly enabled: boolean;
  readonly redirectUri: string;
  readonly version: number;
}

describe('identity providers', () => {
  let service: TestService;
  let brand: TestBrand;
  const provider = new OidcProvider();
  const platformAdmin = aPlatformAdmin();
  beforeAll(async () => {
    await provider.start();
    service = await startTestService(AppModule);
    brand = await makeBrand(service);
  }, 60_000);
  afterAll(async () => {
    await service?.stop();
    await provider.stop();
  });

  const settings = (change: object = {}) => ({
    name: 'Login GmbH',
    issuer: provider.issuer,
    clientId: 'mh-os',
    clientSecret: 'very-secret-client',
    emailDomains: ['example.com'],
    idempotencyKey: newId(),
    ...change,
  });
  const code = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code;
  const create = (change: object = {}, ctx = brand.owner) =>
    run<{ identityProvider: Provider }>(service, ctx, CREATE, settings(change));
  const enable = async (change: object = {}, ctx = brand.owner): Promise<Provider> => {
    const made = await create(change, ctx);
    const { id, version } = made.identityProvider!;
    const on = await run<{ identityProvider: Provider }>(service, ctx, UPDATE, {
      id,
      expectedVersion: version,
      enabled: true,
    });
    return on.identityProvider!;
  };
  const start = async (providerId: string) => {
    const begun = await run<{ url: string; handle: string }>(service, stranger(), START, { providerId });
    expect(begun.userErrors).toEqual([]);
    return { url: new URL(begun.url!), handle: begun.handle! };
  };
  /** Goes to the provider as a browser does; gives back the query it came back with. */
  const visit = async (url: URL): Promise<string> => {
    const response = await fetch(url, { redirect: 'manual' });
    return new URL(response.headers.get('location')!).search.slice(1);
  };
  const complete = (handle: string, query: string) =>
    run<{ session: Session; challenge: { token: string } }>(service, stranger(), COMPLETE, { handle, query });
  const person = (email: string, change: object = {}, spoil = false) =>
    provider.state({ sub: email, email, email_verified: true, name: 'Ina Idp', ...change }, spoil);
  const signIn = async (providerId: string) => {
    const { url, handle } = await start(providerId);
    return complete(handle, await visit(url));
  };

  it('is set up, tried and switched on; its secret is shown to nobody and stored wrapped', async () => {
    const { identityProvider } = await create();
    expect(identityProvider).toMatchObject({ hasSecret: true, enabled: false, scopes: ['openid', 'email', 'profile'] });
    const { rows } = await service.admin.query<{
      text: string;
    }>(`SELECT (SELECT string_agg(p::text, '') FROM identity_provider p)
      || (SELECT string_agg(i::text, '') FROM idempotency_key i) || (SELECT string_agg(o::text, '') FROM outbox o) AS text`);
    expect(rows[0]!.text).toContain('Login GmbH');
    expect(rows[0]!.text).not.toContain('very-secret-client');
    expect(rows[0]!.text).not.toContain(Buffer.from('very-secret-client').toString('hex'));
    const tested = await run<{ issuer: string; authorizationEndpoint: string }>(service, brand.owner, TEST, {
      id: identityProvider!.id,
    });
    expect([tested.issuer, tested.authorizationEndpoint]).toEqual([provider.issuer, `${provider.issuer}/authorize`]);
    const off = await run(service, stranger(), START, { providerId: identityProvider!.id });
    expect(code(off)).toBe('OIDC_PROVIDER_OFF');
  });

  it('signs in a member by the verified address, with the roles the member has here', async () => {
    const { id, email } = await makeUser(service, brand.owner, ['support-agent'], `${unique('ida')}@example.com`);
    await person(email.toUpperCase());
    const { session } = await signIn((await enable()).id);
    expect(session!.viewer).toMatchObject({
      user: { id, email },
      brand: { id: brand.id },
      platform: false,
      roles: [{ key: 'support-agent' }],
    });
    const next = await run<{ session: Session }>(service, stranger(), REFRESH, { refreshToken: session!.refreshToken });
    expect(next.session!.viewer.brand!.id).toBe(brand.id);
  });

  it('asks with PKCE, state and nonce, and comes back to the console only', async () => {
    const { id, redirectUri } = await enable();
    const { url } = await start(id);
    const asked = Object.fromEntries(url.searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      client_id: 'mh-os',
      code_challenge_method: 'S256',
      redirect_uri: redirectUri,
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]!.length).toBeGreaterThanOrEqual(43);
    expect((await start(id)).url.searchParams.get('state')).not.toBe(asked['state']);
  });

  it('A1: a sign-in is completed once, by who began it, within ten minutes', async () => {
    const { email } = await makeUser(service, brand.owner, ['developer'], `${unique('once')}@example.com`);
    const { id } = await enable();
    await person(email);
    const begun = await start(id);
    const query = await visit(begun.url);
    const all = await Promise.all(Array.from({ length: 10 }, () => complete(begun.handle, query)));
    expect(all.filter((each) => each.session)).toHaveLength(1);
    expect(all.filter((each) => code(each) === 'OIDC_STATE_INVALID')).toHaveLength(9);
    // Somebody else's browser brings the answer of this one.
    const [mine, theirs] = [await start(id), await start(id)];
    expect(code(await complete(mine.handle, await visit(theirs.url)))).toBe('OIDC_REFUSED');
    expect(code(await complete('unknown', query))).toBe('OIDC_STATE_INVALID');
    const old = await start(id);
    const late = await visit(old.url);
    await service.admin.query(`UPDATE oidc_sign_in SET expires_at = now()`);
    expect(code(await complete(old.handle, late))).toBe('OIDC_STATE_INVALID');
  });

  it.each([
    ['another nonce', { nonce: 'of-another-sign-in' }],
    ['another audience', { aud: 'another-client' }],
    ['another issuer', { iss: 'https://evil.example' }],
    ['an end in the past', { exp: 1_000 }],
  ])('A1: refuses an ID token with %s', async (_what, change) => {
    const { email } = await makeUser(service, brand.owner, ['developer'], `${unique('forged')}@example.com`);
    const { id } = await enable();
    await person(email, change);
    expect(code(await signIn(id))).toBe('OIDC_REFUSED');
  });

  it('A1: refuses an ID token whose signature does not hold, and an answer that is an error', async () => {
    const { email } = await makeUser(service, brand.owner, ['developer'], `${unique('sig')}@example.com`);
    const { id } = await enable();
    await person(email, {}, true);
    expect(code(await signIn(id))).toBe('OIDC_REFUSED');
    const { url, handle } = await start(id);
    expect(code(await complete(handle, `error=access_denied&state=${url.searchParams.get('state')}`))).toBe(
      'OIDC_REFUSED',
    );
  });

  it('links by verified addresses of the allowed domains only', async () => {
    const { email } = await makeUser(service, brand.owner, ['developer'], `${unique('unverified')}@example.com`);
    const outside = await makeUser(service, brand.owner, ['developer'], `${unique('outside')}@elsewhere.com`);
    const { id } = await enable();
    for (const email_verified of [false, undefined, 'true']) {
      await person(email, { email_verified });
      expect(code(await signIn(id))).toBe('OIDC_EMAIL_UNVERIFIED');
    }
    await person(outside.email);
    expect(code(await signIn(id))).toBe('OIDC_EMAIL_NOT_ALLOWED');
    await person(`${unique('nobody')}@example.com`);
    expect(code(await signIn(id))).toBe('OIDC_NO_ACCOUNT');
  });

  it('makes members at first sign-in where it is set to, with its roles, once', async () => {
    const { id } = await enable({ createPeople: true, roles: ['support-agent'] });
    const email = `${unique('new')}@example.com`;
    await person(email, { locale: 'de_DE' });
    const all = await Promise.all(Array.from({ length: 5 }, () => signIn(id)));
    expect(all.map((each) => each.session?.viewer.roles)).toEqual(
      Array.from({ length: 5 }, () => [{ key: 'support-agent' }]),
    );
    expect(new Set(all.map((each) => each.session!.viewer.user.id)).size).toBe(1);
    // Whoever has no role any more is not given one again.
    await service.admin.query(`UPDATE membership SET roles = '{}' WHERE user_id = $1`, [
      all[0]!.session!.viewer.user.id,
    ]);
    expect(code(await signIn(id))).toBe('SIGN_IN_NO_BRAND');
  });

  it("ADM-2: a brand's provider opens that brand only: no other brand, no role of the platform", async () => {
    const other = await makeBrand(service);
    const email = `${unique('both')}@example.com`;
    const { id: userId } = await makeUser(service, brand.owner, ['developer'], email);
    await makeUser(service, other.owner, ['brand-owner'], email);
    await service.admin.query(`UPDATE app_user SET platform_roles = '{platform-admin}' WHERE id = $1`, [userId]);
    await person(email);
    const { session } = await signIn((await enable()).id);
    expect(session!.viewer).toMatchObject({
      platform: false,
      brand: { id: brand.id },
      memberships: [{ brand: { id: brand.id } }],
    });
    expect(session!.viewer.permissions).not.toContain('platform.*');
    const actor = { kind: 'person', id: userId, name: 'B' } as const;
    const ctx = brand.owner.with({ actor, sessionId: session!.viewer.sessionId });
    expect(code(await run(service, ctx, SWITCH, { brandId: other.id }))).toBe('SIGN_IN_NO_BRAND');
    const next = await run<{ session: Session }>(service, stranger(), REFRESH, { refreshToken: session!.refreshToken });
    expect(next.session!.viewer).toMatchObject({ brand: { id: brand.id } });
    const claims = JSON.parse(Buffer.from(next.session!.accessToken.split('.')[1]!, 'base64url').toString()) as object;
    expect(claims).toMatchObject({ sub: userId, brand: brand.id });
    expect(Object.keys(claims)).not.toContain('platform');
    // A provider of another brand vouches for nobody here.
    const foreign = await makeBrand(service);
    expect(code(await signIn((await enable({}, foreign.owner)).id))).toBe('OIDC_NO_ACCOUNT');
  });

  it("the platform's provider signs in everybody we know, in their own brand", async () => {
    const { email } = await makeUser(service, brand.owner, ['developer'], `${unique('staff')}@example.com`);
    const { id } = await enable({ emailDomains: [] }, platformAdmin);
    await person(email);
    expect((await signIn(id)).session!.viewer).toMatchObject({ brand: { id: brand.id } });
    await person(`${unique('nobody')}@example.com`);
    expect(code(await signIn(id))).toBe('OIDC_NO_ACCOUNT');
  });

  it('asks who has a second factor for it, and the session stays bound to the brand', async () => {
    const { email } = await makeUser(service, brand.owner, ['support-agent'], `${unique('two')}@example.com`);
    const secret = await enrol(service, email);
    await person(email, { amr: ['mfa'], acr: 'phr' });
    const asked = await signIn((await enable()).id);
    expect(asked.session ?? null).toBeNull();
    const { token: challenge } = asked.challenge!;
    expect(code(await run(service, stranger(), COMPLETE_SIGN_IN, { challenge, code: '000000' }))).toBe(
      'SECOND_FACTOR_WRONG',
    );
    const done = await run<{ session: Session }>(service, stranger(), COMPLETE_SIGN_IN, {
      challenge,
      code: await nextCode(service, secret),
    });
    expect(done.session!.viewer).toMatchObject({ user: { email }, brand: { id: brand.id } });
    const bound = `SELECT bound_brand_id AS id FROM session WHERE id = $1`;
    const { rows } = await service.admin.query<{ id: string }>(bound, [done.session!.viewer.sessionId]);
    expect(rows).toEqual([{ id: brand.id }]);
  });

  it('takes the word of a provider that is trusted with it, and only where it says so', async () => {
    const { email } = await makeUser(service, brand.owner, ['support-agent'], `${unique('vouched')}@example.com`);
    await enrol(service, email);
    const { id } = await enable({ trustsSecondFactor: true });
    for (const claims of [{}, { amr: ['pwd', 'otp'] }, { amr: 'mfa' }, { acr: '1' }]) {
      await person(email, claims);
      expect((await signIn(id)).challenge).toMatchObject({ token: expect.any(String) });
    }
    for (const claims of [{ amr: ['pwd', 'mfa'] }, { acr: 'https://refeds.org/profile/mfa' }]) {
      await person(email, claims);
      expect((await signIn(id)).session!.viewer.user.email).toBe(email);
    }
  });

  it('a second factor that a trusted provider checked is the one that the brand asks for', async () => {
    const other = await makeBrand(service);
    const { email } = await makeUser(service, other.owner, ['support-agent'], `${unique('sso')}@example.com`);
    const rules = `mutation ($input: UpdateBrandRulesInput!) { updateBrandRules(input: $input) { userErrors { code } } }`;
    await run(service, other.owner, rules, { expectedVersion: 0, secondFactorRequired: true });
    const { id } = await enable({ trustsSecondFactor: true }, other.owner);
    const held = async (claims: object) => {
      await person(email, claims);
      const { session } = await signIn(id);
      const next = await run<{ session: Session }>(service, stranger(), REFRESH, {
        refreshToken: session!.refreshToken,
      });
      const kept = JSON.parse(Buffer.from(next.session!.accessToken.split('.')[1]!, 'base64url').toString()) as object;
      return [(session!.viewer as { withheld?: string | null }).withheld, (kept as { withheld?: string }).withheld];
    };
    expect(await held({ amr: ['mfa'] })).toEqual([null, undefined]);
    expect(await held({ amr: ['pwd'] })).toEqual(['SECOND_FACTOR_REQUIRED', 'SECOND_FACTOR_REQUIRED']);
  });

  it('offers providers that are on: of the platform, and of the brand that is named', async () => {
    const ofPlatform = await enable({ name: unique('All') }, platformAdmin);
    const ofBrand = await enable({ name: unique('Ours') });
    const other = await makeBrand(service);
    const ids = async (slug: string | null) => {
      const answer = await service.graphql(
        stranger(),
        'query ($b: String) { signInProviders(brand: $b) { id name } }',
        { b: slug },
      );
      return (answer.data?.['signInProviders'] as { id: string }[]).map(({ id }) => id);
    };
    expect(await ids(null)).toContain(ofPlatform.id);
    expect(await ids(null)).not.toContain(ofBrand.id);
    expect(await ids(brand.slug)).toEqual(expect.arrayContaining([ofPlatform.id, ofBrand.id]));
    expect(await ids(other.slug)).not.toContain(ofBrand.id);
  });

  it('ADM-4: nobody sets up roles that they do not hold; brands see and change their own providers only', async () => {
    const limited = brand.owner.with({ permissions: ['platform.identity-provider.write'] });
    expect(code(await create({ createPeople: true, roles: ['brand-owner'] }, limited))).toBe('ROLE_BEYOND_OWN');
    expect(code(await create({ createPeople: true, roles: [] }))).toBe('OIDC_ROLES_INVALID');
    expect(code(await create({ emailDomains: [] }))).toBe('OIDC_DOMAINS_INVALID');
    expect(code(await create({ issuer: 'ftp://x.example' }))).toBe('OIDC_ISSUER_INVALID');
    const { id, version } = await enable();
    const other = await makeBrand(service);
    for (const ctx of [other.owner, platformAdmin, platformAdmin.with({ brandId: other.id })]) {
      const changed = await run(service, ctx, UPDATE, { id, expectedVersion: version, name: 'Mine' });
      expect([...changed.codes, code(changed)]).toContain('NOT_FOUND');
      const removed = await run(service, ctx, REMOVE, { id, expectedVersion: version });
      expect([...removed.codes, code(removed)]).toContain('NOT_FOUND');
    }
    expect(
      (await run<{ removedId: string }>(service, brand.owner, REMOVE, { id, expectedVersion: version })).removedId,
    ).toBe(id);
  });

  it('a provider that is away or says it is another one is refused', async () => {
    const gone = await enable({ issuer: 'http://127.0.0.1:9' });
    expect(code(await run(service, stranger(), START, { providerId: gone.id }))).toBe('OIDC_DISCOVERY_FAILED');
    const liar = await enable({
      issuer: provider.issuer.replace(/localhost|127\.0\.0\.1/, (host) =>
        host === 'localhost' ? '127.0.0.1' : 'localhost',
      ),
    });
    expect(code(await run(service, brand.owner, TEST, { id: liar.id }))).toBe('OIDC_DISCOVERY_FAILED');
  });
});
