import { newId } from '@mh-os/kernel';
import {
  checkBatch,
  checkPeriod,
  cleanMetric,
  cleanTelemetry,
  MetricBucket,
  TelemetryKind,
} from './telemetry.rules.ts';

const now = new Date('2026-05-01T12:00:00Z');
const given = { id: newId(), kind: TelemetryKind.PAGE_VIEW, occurredAt: now, source: 'storefront', session: 's1' };
const page = { ...given, path: '/products/1', name: 'Product page' };
const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('client telemetry', () => {
  it('keeps what is asked for and drops the query of an address', () =>
    expect(cleanTelemetry({ ...page, path: '/search?q=mail@example.com#top' }, now)).toMatchObject({
      path: '/search',
      value: null,
      properties: {},
    }));
  it.each(['path', 'name', 'session'])('D3: takes e-mail addresses out of %s', (field) => {
    const clean = cleanTelemetry({ ...page, [field]: '/u/ayla.demir%40example.com and ayla@example.com' }, now);
    expect(JSON.stringify(clean)).not.toMatch(/ayla/);
  });
  it('D3: takes them out of properties too', () => {
    const properties = [{ key: 'ayla@example.com', value: 'to: ayla@example.com' }];
    expect(JSON.stringify(cleanTelemetry({ ...page, properties }, now))).not.toMatch(/ayla/);
  });
  it.each([
    ['an old entry', { occurredAt: new Date('2026-04-24T11:59:59Z') }, 'TELEMETRY_TIME_INVALID'],
    ['a future entry', { occurredAt: new Date('2026-05-01T12:05:01Z') }, 'TELEMETRY_TIME_INVALID'],
    ['an id of another form', { id: '7' }, 'TELEMETRY_FIELD_INVALID'],
    ['an empty name', { name: '  ' }, 'TELEMETRY_FIELD_INVALID'],
    ['a long path', { path: `/${'x'.repeat(500)}` }, 'TELEMETRY_FIELD_INVALID'],
    [
      'many properties',
      { properties: Array.from({ length: 21 }, (_, i) => ({ key: `k${i}`, value: 'v' })) },
      'TELEMETRY_FIELD_INVALID',
    ],
  ])('refuses %s', (_what, change, code) =>
    expect(codeOf(() => cleanTelemetry({ ...page, ...change }, now))).toBe(code),
  );
  it('takes entries at both ends of the time allowed', () => {
    expect(codeOf(() => cleanTelemetry({ ...page, occurredAt: new Date('2026-04-24T12:00:00Z') }, now))).toBe('none');
    expect(codeOf(() => cleanTelemetry({ ...page, occurredAt: new Date('2026-05-01T12:05:00Z') }, now))).toBe('none');
  });
  it('takes batches of 1 to 100', () =>
    expect([0, 1, 100, 101].map((size) => codeOf(() => checkBatch(size)))).toEqual([
      'TELEMETRY_EMPTY',
      'none',
      'none',
      'TELEMETRY_EMPTY',
    ]));
});

describe('operational metrics', () => {
  const metric = { id: newId(), name: 'checkout.seconds', measuredAt: now, value: '1.5' };
  it('have a name by which series are found', () => {
    expect(cleanMetric({ ...metric, labels: [{ key: 'region', value: 'eu' }] }, now)).toMatchObject({
      unit: '',
      labels: { region: 'eu' },
    });
    for (const name of ['', 'Upper', 'a b', '1a', 'x'.repeat(101)])
      expect(codeOf(() => cleanMetric({ ...metric, name }, now))).toBe('TELEMETRY_FIELD_INVALID');
  });
  it.each([
    ['a day of minutes', '2026-05-02T12:00:00Z', MetricBucket.MINUTE, 'none'],
    ['two days of minutes', '2026-05-03T12:00:00Z', MetricBucket.MINUTE, 'TELEMETRY_RANGE_INVALID'],
    ['92 days', '2026-08-01T12:00:00Z', MetricBucket.DAY, 'none'],
    ['93 days', '2026-08-02T12:00:00Z', MetricBucket.DAY, 'TELEMETRY_RANGE_INVALID'],
    ['no time', '2026-05-01T12:00:00Z', MetricBucket.DAY, 'TELEMETRY_RANGE_INVALID'],
  ])('are looked at over %s', (_what, to, bucket, code) =>
    expect(codeOf(() => checkPeriod({ from: now, to: new Date(to) }, bucket))).toBe(code),
  );
});
