import { newId } from '@mh-os/kernel';
import { ctxFor, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { TelemetryRetention } from '../src/telemetry/telemetry.retention.ts';
import { makeBrand, run, type TestBrand } from './builders.ts';

const INGEST = `mutation ($input: IngestTelemetryInput!) { ingestTelemetry(input: $input) {
  accepted refused { index code } userErrors { code } } }`;
const MEASURE = `mutation ($input: IngestOpsMetricsInput!) { ingestOpsMetrics(input: $input) {
  accepted refused { index code } userErrors { code } } }`;
const SUMMARY = `query ($from: DateTime!, $to: DateTime!) { telemetrySummary(from: $from, to: $to) {
  top { kind path name count sessions } days { day kind count sessions } } }`;
const SERIES = `query ($name: String!, $from: DateTime!, $to: DateTime!) {
  opsMetricSeries(name: $name, from: $from, to: $to, bucket: HOUR) { at count average minimum maximum } }`;
const EVENTS = `query ($after: String) { telemetryEvents(first: 7, after: $after) {
  totalCount nodes { id path name properties { key value } } pageInfo { hasNextPage endCursor } } }`;

interface Batch {
  readonly accepted: number;
  readonly refused: { index: number; code: string }[];
}

let service: TestService;
let brand: TestBrand;
let other: TestBrand;
beforeAll(async () => {
  service = await startTestService(AppModule);
  brand = await makeBrand(service);
  other = await makeBrand(service);
}, 60_000);
afterAll(() => service?.stop());

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
const period = () => ({ from: ago(60 * 24 * 2), to: ago(-1) });
const view = (change: object = {}) => ({
  id: newId(),
  kind: 'PAGE_VIEW',
  occurredAt: ago(5),
  source: 'storefront',
  session: 'visit-1',
  path: '/products',
  name: 'Products',
  ...change,
});
const ingest = (events: object[], caller = brand.owner) => run<Batch>(service, caller, INGEST, { events });
const read = async <T>(query: string, variables: object, caller = brand.owner): Promise<T> =>
  Object.values((await service.graphql(caller, query, variables as Record<string, unknown>)).data ?? {})[0] as T;

describe('client telemetry', () => {
  it('keeps what is right and reports each row that is not', async () => {
    const events = [
      view(),
      view({ path: '' }),
      view({ name: '' }),
      view({ occurredAt: ago(60 * 24 * 8) }),
      view({ id: 'x' }),
    ];
    const result = await ingest(events);
    expect(result.accepted).toBe(2);
    expect(result.refused).toEqual([
      { index: 2, code: 'TELEMETRY_FIELD_INVALID' },
      { index: 3, code: 'TELEMETRY_TIME_INVALID' },
      { index: 4, code: 'TELEMETRY_FIELD_INVALID' },
    ]);
  });

  it('G6: counts an entry once, however often and from however many it comes', async () => {
    const events = Array.from({ length: 20 }, (_, i) => view({ session: `race-${i}`, name: 'Race' }));
    await Promise.all(Array.from({ length: 20 }, () => ingest(events)));
    const { top } = await read<{ top: { name: string; count: number; sessions: number }[] }>(SUMMARY, period());
    expect(top.find(({ name }) => name === 'Race')).toMatchObject({ count: 20, sessions: 20 });
  });

  it('T5: is seen in its brand alone, even where another brand uses the same ids', async () => {
    const same = view({ name: 'Same id' });
    await ingest([same]);
    expect((await ingest([{ ...same, name: 'Theirs' }], other.owner)).accepted).toBe(1);
    const theirs = await read<{ top: { name: string }[] }>(SUMMARY, period(), other.owner);
    expect(theirs.top.map(({ name }) => name)).toEqual(['Theirs']);
  });

  it('lists every entry once over its pages', async () => {
    const seen = new Set<string>();
    let after: string | null = null;
    let total = 0;
    do {
      const page: {
        totalCount: number;
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      } = await read(EVENTS, { after });
      for (const { id } of page.nodes) expect(seen.has(id)).toBe(false);
      for (const { id } of page.nodes) seen.add(id);
      total = page.totalCount;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.size).toBe(total);
    expect(total).toBeGreaterThan(20);
  });

  it('refuses an empty batch and one of more than 100, whole', async () => {
    expect((await ingest([])).userErrors[0]?.code).toBe('TELEMETRY_EMPTY');
    const many = Array.from({ length: 101 }, () => view({ name: 'Too many' }));
    expect((await ingest(many)).userErrors[0]?.code).toBe('TELEMETRY_EMPTY');
    const { top } = await read<{ top: { name: string }[] }>(SUMMARY, period());
    expect(top.map(({ name }) => name)).not.toContain('Too many');
  });

  it('T19: keeps hostile text as text', async () => {
    const name = `'; DROP TABLE telemetry_event; --`;
    expect((await ingest([view({ name, properties: [{ key: '__proto__', value: '$1' }] })])).accepted).toBe(1);
    const { top } = await read<{ top: { name: string }[] }>(SUMMARY, period());
    expect(top.map((each) => each.name)).toContain(name);
  });
});

describe('operational metrics', () => {
  it('come back as a series of exact figures', async () => {
    const metric = (value: string) => ({ id: newId(), name: 'checkout.seconds', measuredAt: ago(3), value, unit: 's' });
    const input = { metrics: ['0.1', '0.2', '0.6'].map(metric) };
    expect(await run<Batch>(service, brand.owner, MEASURE, input)).toMatchObject({ accepted: 3, refused: [] });
    const points = await read<object[]>(SERIES, { name: 'checkout.seconds', ...period() });
    expect(points).toEqual([
      expect.objectContaining({ count: 3, average: '0.300000', minimum: '0.1', maximum: '0.6' }),
    ]);
  });

  it('are written by an integration that may do only that', async () => {
    const key = ctxFor(brand.id, ['platform.metric.write']);
    const input = { metrics: [{ id: newId(), name: 'a.b', measuredAt: ago(1), value: '1' }] };
    expect((await run<Batch>(service, key, MEASURE, input)).accepted).toBe(1);
    expect((await service.graphql(key, SERIES, { name: 'a.b', ...period() })).codes).toEqual(['FORBIDDEN']);
  });
});

it('T20: what is past its time is deleted, brand by brand, and nothing else', async () => {
  const old = newId();
  await ingest([view({ id: old, name: 'Old' })]);
  await service.admin.query(`UPDATE telemetry_event SET occurred_at = now() - interval '91 days' WHERE id = $1`, [old]);
  const count = async () => (await service.admin.query('SELECT 1 FROM telemetry_event')).rowCount;
  const before = (await count())!;
  await service.app.get(TelemetryRetention).sweep();
  expect(await count()).toBe(before - 1);
});
