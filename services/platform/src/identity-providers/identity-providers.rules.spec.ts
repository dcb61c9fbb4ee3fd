import {
  checkClient,
  checkCreation,
  checkDomains,
  checkIssuer,
  checkOidcScopes,
  personOf,
} from './identity-providers.rules.ts';

const code = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('settings of a provider', () => {
  it('the issuer is a plain https address; http only where that is allowed', () => {
    expect(checkIssuer(' https://login.example.com/realm ', false)).toBe('https://login.example.com/realm');
    expect(checkIssuer('http://localhost:1', true)).toBe('http://localhost:1');
    for (const wrong of [
      '',
      'login.example.com',
      'http://login.example.com',
      'https://u:p@x.com',
      'https://x.com?a',
      'https://x.com#a',
      'javascript:alert(1)',
      'file:///etc',
      `https://x.com/${'a'.repeat(300)}`,
    ])
      expect([wrong, code(() => checkIssuer(wrong, false))]).toEqual([wrong, 'OIDC_ISSUER_INVALID']);
    expect(code(() => checkIssuer('javascript:alert(1)', true))).toBe('OIDC_ISSUER_INVALID');
  });

  it('client and scopes', () => {
    expect(code(() => checkClient('mh-os', null))).toBeUndefined();
    for (const [id, secret] of [
      ['', null],
      [' ', 'x'],
      ['a', ''],
      ['a', 'x'.repeat(1001)],
    ] as const)
      expect(code(() => checkClient(id, secret))).toBe('OIDC_CLIENT_INVALID');
    expect(checkOidcScopes(['openid', 'email', 'email'])).toEqual(['openid', 'email']);
    for (const wrong of [[], ['openid'], ['email'], ['openid', 'email', 'a b'], ['openid', 'email', '']])
      expect(code(() => checkOidcScopes(wrong))).toBe('OIDC_SCOPES_INVALID');
  });

  it('a provider of a brand names domains, one of the platform need not', () => {
    expect(checkDomains(['@Example.com', 'example.com'], true)).toEqual(['example.com']);
    expect(checkDomains([], false)).toEqual([]);
    expect(code(() => checkDomains([], true))).toBe('OIDC_DOMAINS_INVALID');
    for (const wrong of ['*', 'com', 'a@b.com', '-a.com', 'a..com', 'x y.com'])
      expect(code(() => checkDomains([wrong], true))).toBe('OIDC_DOMAINS_INVALID');
  });

  it('people are created in a brand and with roles only', () => {
    expect(code(() => checkCreation({ createPeople: true, roles: ['developer'] }, true))).toBeUndefined();
    expect(code(() => checkCreation({ createPeople: false, roles: [] }, false))).toBeUndefined();
    expect(code(() => checkCreation({ createPeople: true, roles: [] }, true))).toBe('OIDC_ROLES_INVALID');
    expect(code(() => checkCreation({ createPeople: true, roles: ['developer'] }, false))).toBe('OIDC_ROLES_INVALID');
  });
});

describe('the person of an ID token', () => {
  const claims = { email: 'Ada@Example.com', email_verified: true, name: 'Ada', locale: 'de' };

  it('has a verified address of an allowed domain', () => {
    expect(personOf(claims, ['example.com'])).toEqual({ email: 'ada@example.com', name: 'Ada', locale: 'de' });
    expect(personOf({ ...claims, name: ' ', locale: 7 }, [])).toEqual({
      email: 'ada@example.com',
      name: 'ada',
      locale: undefined,
    });
  });

  it.each([
    { email_verified: false },
    { email_verified: undefined },
    { email_verified: 'true' },
    { email_verified: 1 },
    { email: undefined },
    { email: ['a@example.com'] },
  ])('is nobody with %j', (change) =>
    expect(code(() => personOf({ ...claims, ...change }, ['example.com']))).toBe('OIDC_EMAIL_UNVERIFIED'),
  );

  it.each(['ada@other.com', 'ada@sub.example.com', 'ada@example.com.evil.com', 'ada@evil@other.com'])(
    '%s is of another domain',
    (email) => expect(code(() => personOf({ ...claims, email }, ['example.com']))).toBe('OIDC_EMAIL_NOT_ALLOWED'),
  );
});
