import { DomainError } from '@mh-os/kernel';
import * as rules from './integrations.rules.ts';
import { looksSecret, namesSecret } from './secrets.rules.ts';

const code = (act: () => unknown): string => {
  try {
    return `no refusal: ${JSON.stringify(act())}`;
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error);
  }
};
const setting = (key: string, value = 'x') => [{ key, value }];
const facts: rules.IntegrationFacts = {
  ...{ name: 'Shop', kind: rules.IntegrationKind.SHOP, provider: 'Shopware', notes: '', expectedCallHours: null },
  ...{ direction: rules.IntegrationDirection.IN, settings: { region: 'eu', shop: '1' } },
  ...{ apiKeyId: null, webhookEndpointIds: [], ownerId: null },
};

describe('connected systems', () => {
  it('move along their table', () => {
    const { next, legal } = rules.integrationTransitions;
    const { CONNECTED, DISABLED, DISCONNECTED } = rules.IntegrationStatus;
    const { CONNECT, DISABLE, DISCONNECT } = rules.IntegrationAction;
    expect([next(CONNECTED, DISABLE), next(DISABLED, CONNECT), next(DISABLED, DISCONNECT)]).toEqual([
      ...[DISABLED, CONNECTED, DISCONNECTED],
    ]);
    expect([next(CONNECTED, DISCONNECT), next(DISCONNECTED, CONNECT)]).toEqual([DISCONNECTED, CONNECTED]);
    expect(legal(DISCONNECTED)).toEqual([CONNECT]);
    expect(code(() => next(DISCONNECTED, DISABLE))).toBe('ILLEGAL_TRANSITION');
    expect(code(() => next(CONNECTED, CONNECT))).toBe('ILLEGAL_TRANSITION');
  });

  it.each([
    ...[
      'password',
      'db_password',
      'clientSecret',
      'apiKey',
      'api-key',
      'ACCESS_TOKEN',
      'accessToken',
      'key',
      'authorization',
    ],
    ...['private.key', 'credentials', 'smtpPwd', 'passphrase', 'signing_key'],
  ])('a setting called %s is refused', (name) => {
    expect(code(() => rules.checkSettings(setting(name)))).toBe('INTEGRATION_SECRET_REFUSED');
  });

  it.each(['region', 'shop_id', 'keyboard', 'merchant.number', 'monkey', 'passage', 'currency', 'authorName'])(
    'a setting called %s is fine',
    (name) => {
      expect([namesSecret(name), rules.checkSettings(setting(name))]).toEqual([false, { [name]: 'x' }]);
    },
  );

  it.each([
    'https://shop.example/?token=abc',
    'password = hunter2',
    'key=abc',
    'Bearer abcdefghijkl',
    'basic dXNlcjpwYXNzd29yZA==',
    'https://user:pass@shop.example',
    '-----BEGIN PRIVATE KEY-----',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc',
    'sk_live_51Habc',
    'ghp_0123456789abcdefghij',
    '9f86d081884c7d659a2feaa0c55ad015',
    'Ab3dEf6hIj9lMn2pQr5tUv8xYz1bCd4f',
  ])('a value like %s is refused', (value) => {
    expect(code(() => rules.checkSettings(setting('region', value)))).toBe('INTEGRATION_SECRET_REFUSED');
    expect(code(() => rules.checkNotes(`See ${value}`))).toBe('INTEGRATION_SECRET_REFUSED');
  });

  it.each([
    '',
    'eu-central-1',
    'https://shop.example/api/v2?market=de',
    '0198c0de-0000-7000-8000-0000000000aa',
    'A sentence about how the token is kept in the vault.',
    'averyverylongwordwithoutanydigitsinit',
    '00000000000000000000000000000000000001',
  ])('a value like "%s" is fine', (value) => {
    expect(looksSecret(value)).toBe(false);
  });

  it('keeps settings by name, trimmed, and refuses odd ones', () => {
    expect(rules.checkSettings([...setting(' b ', ' 2 '), ...setting('a', '1')])).toEqual({ a: '1', b: '2' });
    const many = Array.from({ length: 21 }, (_, i) => ({ key: `s${i}`, value: '' }));
    expect(Object.keys(rules.checkSettings(many.slice(1)))).toHaveLength(20);
    for (const given of [many, setting('1a'), setting('a b'), setting(''), setting('a'.repeat(61))])
      expect(code(() => rules.checkSettings(given))).toBe('INTEGRATION_SETTING_INVALID');
    expect(code(() => rules.checkSettings([...setting('a'), ...setting('a')]))).toBe('INTEGRATION_SETTING_INVALID');
    expect(code(() => rules.checkSettings(setting('a', 'x '.repeat(251))))).toBe('INTEGRATION_SETTING_INVALID');
    expect(code(() => rules.checkSettings(setting('a', 'x\u0007')))).toBe('INTEGRATION_SETTING_INVALID');
  });

  it('checks texts, hours and how many endpoints', () => {
    expect([rules.checkText(' Shop ', 'name', 4), rules.checkNotes(' a\nb ')]).toEqual(['Shop', 'a\nb']);
    for (const text of ['', '  ', 'Shops', 'a\u0000'])
      expect(code(() => rules.checkText(text, 'name', 4))).toBe('INTEGRATION_TEXT_INVALID');
    expect([rules.checkHours(0), rules.checkHours(8_760)]).toEqual([null, 8_760]);
    for (const hours of [-1, 8_761, 1.5])
      expect(code(() => rules.checkHours(hours))).toBe('INTEGRATION_PERIOD_INVALID');
    expect(rules.checkEndpoints(['b', 'a', 'b'])).toEqual(['a', 'b']);
    const eleven = Array.from({ length: 11 }, (_, i) => String(i));
    expect(code(() => rules.checkEndpoints(eleven))).toBe('INTEGRATION_ENDPOINT_UNKNOWN');
  });

  it('tells changes field by field, settings one by one', () => {
    const after = { ...facts, name: 'New', settings: { region: 'us', added: 'yes' }, expectedCallHours: 4 };
    expect(rules.integrationChanges({ ...facts, version: 3 } as never, after)).toEqual([
      { field: 'name', before: 'Shop', after: 'New' },
      { field: 'expectedCallHours', before: null, after: '4' },
      { field: 'settings.region', before: 'eu', after: 'us' },
      { field: 'settings.shop', before: '1', after: null },
      { field: 'settings.added', before: null, after: 'yes' },
    ]);
    expect(rules.integrationChanges(facts, { ...facts })).toEqual([]);
  });
});
