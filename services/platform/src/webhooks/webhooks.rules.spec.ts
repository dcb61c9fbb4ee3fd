import { bodyOf, checkTypes, checkUrl, decideFate, patternsOf, pauseReason, webhookTypes } from './webhooks.rules.ts';

const now = new Date('2026-05-01T12:00:00Z');
const HOUR = 3_600_000;
const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('event types of an endpoint', () => {
  it('are known types, whole domains, or all', () => {
    expect(checkTypes(['platform.brand.updated', '*', 'platform.*', '*'])).toEqual([
      '*',
      'platform.*',
      'platform.brand.updated',
    ]);
    for (const wrong of [
      [],
      ['platform.brand.exploded'],
      ['plat*'],
      ['unknown.*'],
      ['platform.notification.requested'],
    ])
      expect(codeOf(() => checkTypes(wrong))).toBe('WEBHOOK_EVENT_UNKNOWN');
  });
  it('match an event in three ways, and never what is internal', () => {
    expect(patternsOf('platform.brand.updated')).toEqual(['platform.brand.updated', 'platform.*', '*']);
    expect(patternsOf('platform.notification.requested')).toEqual([]);
    expect(webhookTypes).not.toContain('platform.webhook.requested');
  });
});

describe('the address of an endpoint', () => {
  it.each(['https://partner.example/hook', 'https://partner.example:8443/a?b=c'])('may be %s', (url) =>
    expect(checkUrl(url, false)).toBe(url),
  );
  it.each([
    'http://partner.example/',
    'ftp://partner.example/',
    'https://user:secret@partner.example/',
    'https://partner.example/#top',
    'partner.example',
    'javascript:alert(1)',
    `https://partner.example/${'x'.repeat(2_000)}`,
  ])('may not be %s', (url) => expect(codeOf(() => checkUrl(url, false))).toBe('WEBHOOK_URL_INVALID'));
  it('may be http where private networks are allowed', () =>
    expect(checkUrl('http://127.0.0.1:8080/x', true)).toBe('http://127.0.0.1:8080/x'));
});

describe('the fate of a delivery', () => {
  it('is delivered by any 2xx', () => {
    for (const status of [200, 202, 204, 299])
      expect(decideFate({ status, error: null }, 1, now, 0.5)).toEqual({ state: 'DELIVERED' });
  });
  it.each([301, 302, 400, 401, 404, 429, 500, 503, null])('is to be tried again after %s', (status) =>
    expect(decideFate({ status, error: 'x' }, 1, now, 0.5)).toEqual({
      state: 'PENDING',
      nextAttemptAt: new Date('2026-05-01T12:00:05Z'),
    }),
  );
  it('is given up after 410, and after three days of tries', () => {
    expect(decideFate({ status: 410, error: null }, 1, now, 0.5)).toEqual({ state: 'FAILED' });
    let at = now;
    let attempts = 1;
    for (; attempts < 100; attempts++) {
      const fate = decideFate({ status: 500, error: null }, attempts, at, 0.5);
      if (fate.state !== 'PENDING') break;
      expect(fate.nextAttemptAt.getTime()).toBeGreaterThan(at.getTime());
      at = fate.nextAttemptAt;
    }
    expect(attempts).toBe(11);
    const hours = (at.getTime() - now.getTime()) / HOUR;
    expect(hours).toBeGreaterThan(70);
    expect(hours).toBeLessThanOrEqual(72);
  });
  it('spreads tries by a tenth, and waits as long as the receiver asks, within reason', () => {
    const next = (random: number, retryAt?: Date) => {
      const fate = decideFate({ status: 503, error: null, retryAt }, 3, now, random);
      return fate.state === 'PENDING' ? fate.nextAttemptAt.getTime() - now.getTime() : 0;
    };
    expect([next(0), next(1)]).toEqual([270_000, 330_000]);
    expect(next(0.5, new Date(now.getTime() + HOUR))).toBe(HOUR);
    expect(next(0.5, new Date(now.getTime() + 1_000 * HOUR))).toBe(20 * HOUR);
    expect(next(0.5, new Date(0))).toBe(300_000);
  });
});

describe('an endpoint', () => {
  const failed = { status: 500, error: null };
  const since = (hours: number) => new Date(now.getTime() - hours * HOUR);
  it('is paused when it says that it is gone', () =>
    expect(pauseReason({ failures: 1, failingSince: now }, { status: 410, error: null }, now)).toContain('410'));
  it('is paused after a day and ten tries without success, not before', () => {
    expect(pauseReason({ failures: 10, failingSince: since(24) }, failed, now)).toContain('24 hours');
    expect(pauseReason({ failures: 9, failingSince: since(48) }, failed, now)).toBeNull();
    expect(pauseReason({ failures: 500, failingSince: since(23.9) }, failed, now)).toBeNull();
  });
});

it('the message of an event names no person', () => {
  const body = bodyOf({
    id: 'e1',
    type: 'platform.brand.updated',
    version: 1,
    brandId: 'b1',
    actor: { kind: 'person', id: 'u1', name: 'Ayla Demir' },
    occurredAt: '2026-05-01T12:00:00Z',
    correlationId: 'c1',
    aggregateId: 'b1',
    aggregateVersion: 2,
    data: { label: 'Hairoticmen' },
  });
  expect(JSON.parse(body)).toMatchObject({
    type: 'platform.brand.updated',
    data: { label: 'Hairoticmen' },
    meta: { id: 'e1' },
  });
  expect(body).not.toContain('Ayla');
});
