import { type Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import fc from 'fast-check';
import { AppModule } from '../src/app.module.ts';
import { dayBegins } from '../src/segments/compile.rules.ts';
import { segmentFields } from '../src/segments/fields.ts';
import { type Filter, operators, plainFilter } from '../src/segments/filter.rules.ts';
import { drawnCount, fullCount } from '../src/segments/live-count.ts';
import { fitsPerson, someMatching } from '../src/segments/membership.ts';
import { run } from './growth.builders.ts';
import { Oracle } from './segment-oracle.ts';
import { type Known, people, populate } from './segment-world.ts';

/** Half past midnight in Berlin, still the day before in UTC. */
const now = new Date('2026-06-14T22:30:00Z');
let service: TestService;
let ctx: Ctx;
let all: Known[];
beforeAll(async () => {
  service = await startTestService(AppModule);
  ctx = service.brand();
  all = people(150, now);
  await populate(service, ctx.requireBrand(), all);
}, 60_000);
afterAll(() => service?.stop());

const VALUES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  text: fc.constantFrom(
    'Ana',
    'berg',
    'DE',
    'at',
    'de',
    'shop',
    'Salon',
    'wax',
    'spring',
    'gold',
    'CHAMPION',
    'newsletter',
    '%',
    'a_',
  ),
  number: fc.constantFrom(-1, 0, 1, 2, 3, 4, 100, 200, 1_000, 2_500),
  day: fc.constantFrom('2026-06-15', '2026-06-14', '2026-05-01', '1990-01-01', '2000-02-29'),
  days: fc.constantFrom(0, 1, 2, 7, 30),
  tag: fc.constantFrom('vip', 'barber', 'late', 'none'),
  bool: fc.boolean(),
};
const form = (kind: string, op: string): fc.Arbitrary<unknown> => {
  const value = (name: string): fc.Arbitrary<unknown> => VALUES[name]!;
  if (op === 'isNull' || op === 'is') return value('bool');
  if (op === 'between') return fc.tuple(value('number'), value('number'));
  if (op.endsWith('Days')) return value('days');
  if (op === 'oneOf') return fc.array(value('text'), { minLength: 1, maxLength: 3 });
  if (op === 'hasAny') return fc.array(value('tag'), { minLength: 1, maxLength: 2 });
  if (kind === 'custom' && op === 'eq') return fc.oneof(value('text'), value('number'), value('bool'));
  if (kind === 'custom') return value(op === 'contains' ? 'text' : 'number');
  return value(kind === 'tags' ? 'tag' : kind);
};
const fields = segmentFields.filter(({ kind, key }) => kind !== 'members' && key !== 'owner');
const condition = fc
  .constantFrom(
    ...fields,
    ...['chairs', 'kind', 'news'].map((key) => ({
      key: `custom.${key}`,
      kind: 'custom' as const,
      group: 'person',
      needsEvent: false,
      money: false,
    })),
  )
  .chain((field) =>
    fc.constantFrom(...Object.keys(operators[field.kind])).chain((op) =>
      fc.record(
        {
          ...{ field: fc.constant(field.key), op: fc.constant(op), value: form(field.kind, op) },
          ...{
            withinDays: VALUES['days']!,
            currency: fc.constantFrom('EUR', 'USD'),
            event: fc.constantFrom('visit', 'search', 'never'),
          },
        },
        { requiredKeys: ['field', 'op', 'value', ...(field.needsEvent ? ['event' as const] : [])] as never },
      ),
    ),
  );
const { filter } = fc.letrec<{ filter: unknown }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    condition,
    fc.record({ all: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
  ),
}));

const found = (given: Filter): Promise<string[]> =>
  service.app.get(Db).read(ctx, (tx) => someMatching(tx, given, now, 10_000));
/** Those whom it finds by sets, and by looking at people one by one. */
const foundBothWays = (given: Filter): Promise<{ sets: readonly string[]; each: readonly string[] }> =>
  service.app.get(Db).read(ctx, async (tx) => {
    const sets = await someMatching(tx, given, now, 10_000);
    return { sets, each: (await drawnCount(tx, given, now, 10_000, null)).ids };
  });
const expected = (given: Filter): string[] => {
  const oracle = new Oracle(now, 'Europe/Berlin');
  return all
    .filter((one) => !one.merged && oracle.fits(given, one))
    .map(({ id }) => id)
    .sort();
};

describe('segments', () => {
  it('CRM-6: every field and operator finds whom brute force finds', async () => {
    for (const sample of fc.sample(condition, { numRuns: 300, seed: 5 })) {
      const plain = plainFilter(sample);
      const ids = expected(plain);
      expect({ sample, ...(await foundBothWays(plain)) }).toEqual({ sample, sets: ids, each: ids });
    }
  });

  it('CRM-6: 600 nested filters find whom brute force finds', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(filter, async (given) => {
        const plain = plainFilter(given);
        const ids = expected(plain);
        if (ids.length > 0 && ids.length < 140) told += 1;
        expect(await foundBothWays(plain)).toEqual({ sets: ids, each: ids });
      }),
      { numRuns: 600, seed: 7 },
    );
    // Else the filters would say nothing.
    expect(told).toBeGreaterThan(150);
  });

  it('CRM-6: a journey finds for one person what the segment finds', async () => {
    const filters: Filter[] = [
      { not: { field: 'orders.count', op: 'atLeast', value: 2, withinDays: 30 } },
      {
        any: [
          { field: 'tags', op: 'has', value: 'vip' },
          { field: 'consent.email', op: 'eq', value: 'newsletter' },
        ],
      },
    ];
    for (const given of filters) {
      const ids = new Set(expected(given));
      for (const { id } of all.slice(0, 20)) {
        const fits = await service.app.get(Db).read(ctx, (tx) => fitsPerson(tx, given, id, now, 'Europe/Berlin'));
        expect([given, id, fits]).toEqual([given, id, ids.has(id)]);
      }
    }
  });

  it.each(['Europe/Berlin', 'Atlantic/Azores', 'America/Sao_Paulo', 'America/Havana', 'America/Nuuk', 'Asia/Beirut'])(
    'CRM-6: a day begins in %s when its calendar says so, also where the clock changes over midnight',
    async (zone) => {
      const day = '(at AT TIME ZONE $1)::date';
      const begins = dayBegins(day, '$1');
      const next = dayBegins(`(${day} + 1)`, '$1');
      const { rows } = await service.admin.query<{ all: number; wrong: number }>(
        `SELECT count(*)::int AS all, (count(*) FILTER (WHERE at < ${begins} OR at >= ${next}))::int AS wrong
          FROM generate_series('2016-01-01Z'::timestamptz, '2018-12-31Z', '30 minutes') at`,
        [zone],
      );
      expect(rows).toEqual([{ all: expect.any(Number), wrong: 0 }]);
      expect(rows[0]!.all).toBeGreaterThan(50_000);
    },
  );

  describe('of a big brand', () => {
    let crowd: Ctx;
    const vip = { field: 'tags', op: 'has', value: 'vip' };
    const buyers = { field: 'orders.count', op: 'atLeast', value: 1 };
    /** Looks so often at orders that all people are too many while somebody waits. */
    const heavy: Filter = { any: [vip, ...Array.from({ length: 15 }, () => buyers)] };
    const PEOPLE = 20_001;
    const FITTING = Math.floor(PEOPLE / 3);
    beforeAll(async () => {
      crowd = service.brand();
      await service.admin.query(
        `INSERT INTO person (brand_id, id, version, created_at, updated_at, number, given_name, display_name, name_key, tags, custom, source)
          SELECT $1, gen_random_uuid(), 1, now(), now(), 'P-' || i, 'Ana', 'Ana', 'ana',
            CASE WHEN i % 3 = 0 THEN '{vip}'::text[] ELSE '{}' END, '{}', 'shop' FROM generate_series(1, ${PEOPLE}) i`,
        [crowd.brandId],
      );
      await service.admin.query('ANALYZE person');
    });

    it('CRM-6: tell a live count of people drawn by lot, whose interval holds the exact one', async () => {
      const ask = async (given: Filter) =>
        (
          await service.graphql(
            crowd,
            'query ($filter: JSON!) { segmentCount(filter: $filter) { count of exact low high sampled sample { id } } }',
            { filter: given },
          )
        ).data!['segmentCount'] as Record<'count' | 'of' | 'low' | 'high' | 'sampled', number> & { sample: unknown[] };
      const told = await ask(heavy);
      expect(told).toMatchObject({ of: PEOPLE, exact: false, sampled: 4_000 });
      expect(told.sample).toHaveLength(5);
      // One in a million draws is this far off.
      expect(Math.abs(told.count - FITTING)).toBeLessThan(700);
      expect([told.low < told.count, told.count < told.high, told.high - told.low < 800]).toEqual([true, true, true]);
      // The same people are drawn again, so that fewer never become more.
      expect(await ask(heavy)).toEqual(told);
      expect((await ask({ all: [heavy, { not: vip }] })).count).toBe(0);
      expect(await ask(vip)).toMatchObject({ count: FITTING, of: PEOPLE, exact: true, low: null, sampled: null });
      const exact = await fullCount(service.app.get(Db), crowd, heavy, now);
      expect(exact).toMatchObject({ count: FITTING, of: PEOPLE, exact: true });
    });

    it('tell how many people there are from the draw alone, where nobody counted them', async () => {
      const told = await service.app.get(Db).read(crowd, (tx) => drawnCount(tx, vip, now, 5, null, 8_000));
      expect(told).toMatchObject({ exact: false, sampled: 8_000 });
      // Six times what such a draw is off.
      expect(Math.abs(told.of / PEOPLE - 1)).toBeLessThan(0.07);
    });

    it('count exactly in a job when asked to, once for who asks twice', async () => {
      const ask = (filter: Filter) =>
        run<{ job: { id: string } | null }>(
          service,
          crowd,
          'countSegment',
          { filter, idempotencyKey: newId() },
          'job { id }',
        );
      const { job } = await ask(heavy);
      const state = async () =>
        (
          await service.graphql(crowd, 'query ($id: ID!) { segmentCountJob(id: $id) { status result } }', {
            id: job!.id,
          })
        ).data!['segmentCountJob'] as { status: string; result: unknown };
      while (['QUEUED', 'RUNNING'].includes((await state()).status)) await new Promise((go) => setTimeout(go, 50));
      expect(await state()).toMatchObject({ status: 'SUCCEEDED', result: { count: FITTING, of: PEOPLE } });
      // Those that wait are held back, so that they stay.
      const waiting = async (filter: Filter): Promise<void> => {
        await service.admin.query(
          `INSERT INTO job (id, brand_id, kind, input, caller, run_at) VALUES ($1, $2, 'crm.segment.count', $3, '{}', now() + interval '1 day')`,
          [newId(), crowd.brandId, { filter }],
        );
      };
      for (const value of ['a', 'b', 'c', 'd', 'e']) await waiting({ op: 'eq', value, field: 'country' });
      const again = await ask({ field: 'country', op: 'eq', value: 'c' });
      expect(again).toMatchObject({ job: { id: expect.any(String) }, userErrors: [] });
      expect((await ask(vip)).userErrors[0]!.code).toBe('SEGMENT_COUNTS_WAITING');
      const other = await service.graphql(service.brand(), 'query ($id: ID!) { segmentCountJob(id: $id) { status } }', {
        id: job!.id,
      });
      expect(other.data).toEqual({ segmentCountJob: null });
    });

    it.each([
      ['more than 20,000 members', { all: [] }, PEOPLE],
      ['a filter that takes its time', heavy, FITTING],
    ])('work out %s in a job, so that nobody waits for them', async (name, filter, members) => {
      const { segment } = await run<{ segment: { id: string; refreshedAt: string | null } }>(
        service,
        crowd,
        'createSegment',
        { name, filter, idempotencyKey: newId() },
        'segment { id refreshedAt }',
      );
      expect(segment.refreshedAt).toBeNull();
      for (;;) {
        const { rows } = await service.admin.query<{ n: number }>(
          'SELECT member_count AS n FROM segment WHERE id = $1 AND refreshed_at IS NOT NULL',
          [segment.id],
        );
        if (rows[0]) {
          expect(rows[0].n).toBe(members);
          break;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    });
  });

  it.each([
    [{ field: 'password', op: 'eq', value: 'x' }, 'SEGMENT_FIELD_UNKNOWN', ['filter', 'field']],
    [{ field: "custom.a'b", op: 'eq', value: 'x' }, 'SEGMENT_FIELD_UNKNOWN', ['filter', 'field']],
    [{ all: [{ field: 'country', op: 'atLeast', value: 1 }] }, 'SEGMENT_FILTER_INVALID', ['filter', 'all', '0', 'op']],
    [
      { any: [{ field: 'birthday', op: 'on', value: '2026-02-30' }] },
      'SEGMENT_FILTER_INVALID',
      ['filter', 'any', '0', 'value'],
    ],
    [{ field: 'behaviour.count', op: 'eq', value: 1 }, 'SEGMENT_FILTER_INVALID', ['filter', 'event']],
    [{ all: 'x' }, 'SEGMENT_FILTER_INVALID', ['filter', 'all']],
    ['x', 'SEGMENT_FILTER_INVALID', ['filter']],
    [
      { not: { not: { not: { not: { not: { all: [] } } } } } },
      'SEGMENT_TOO_DEEP',
      ['filter', 'not', 'not', 'not', 'not', 'not'],
    ],
  ])('refuse %j with a code and the place', async (given, code, path) => {
    const input = { name: 'Wrong', filter: given, idempotencyKey: newId() };
    const answer = await service.graphql(
      ctx,
      'mutation ($input: CreateSegmentInput!) { createSegment(input: $input) { userErrors { code path } } }',
      { input },
    );
    expect(answer.data).toEqual({ createSegment: { userErrors: [{ code, path }] } });
  });

  it('tell who came and who left, and count live while somebody writes', async () => {
    const vip = { field: 'tags', op: 'has', value: 'vip' };
    const count = await service.graphql(
      ctx,
      'query ($filter: JSON!) { segmentCount(filter: $filter) { count of sample { id } } }',
      { filter: vip },
    );
    const members = all.filter((one) => !one.merged && one.tags.includes('vip'));
    expect(count.data).toMatchObject({
      segmentCount: { count: members.length, of: all.filter(({ merged }) => !merged).length },
    });
    const made = await run<{ segment: { id: string; memberCount: number; version: number } }>(
      service,
      ctx,
      'createSegment',
      { name: 'VIP', filter: vip, idempotencyKey: newId() },
      'segment { id memberCount version }',
    );
    expect(made.segment.memberCount).toBe(members.length);
    const gone = members[0]!;
    await service.admin.query(`UPDATE person SET tags = '{}' WHERE id = $1`, [gone.id]);
    const { segment } = await run<{
      segment: { memberCount: number; version: number; members: { totalCount: number } };
    }>(
      service,
      ctx,
      'updateSegment',
      { id: made.segment.id, expectedVersion: made.segment.version, filter: { all: [vip] } },
      'segment { memberCount version members { totalCount nodes { person { id } } } }',
    );
    // Working out who belongs to it is no change that an editor could come too late for.
    expect(segment).toMatchObject({ memberCount: members.length - 1, version: made.segment.version + 1 });
    const events = (await service.events()).filter(
      ({ brandId, type }) => brandId === ctx.brandId && /segment\.(entered|left)$/.test(type),
    );
    const ids = events.map(({ type, data }) => [type, [...(data as { personIds: string[] }).personIds].sort()]);
    expect(ids).toEqual([
      ['crm.segment.entered', members.map(({ id }) => id).sort()],
      ['crm.segment.left', [gone.id]],
    ]);
    const taken = await run(
      service,
      ctx,
      'createSegment',
      { name: 'vip', filter: vip, idempotencyKey: newId() },
      'segment { id }',
    );
    expect(taken.userErrors[0]!.code).toBe('SEGMENT_NAME_TAKEN');
  });

  it('G7: of twenty edits that saw the same version one is kept, and the others are told so', async () => {
    const own = service.brand();
    const filter = { all: [{ field: 'tags', op: 'has', value: 'vip' }] };
    type Made = { segment: { id: string; version: number; name: string; filter: unknown } };
    const given = { name: 'Raced', filter, idempotencyKey: newId() };
    const { segment } = await run<Made>(service, own, 'createSegment', given, 'segment { id version }');
    const edit = (n: number) => {
      const tag = { field: 'tags', op: 'has', value: `tag-${n}` };
      const input = { id: segment.id, expectedVersion: segment.version, name: `Edit ${n}`, filter: { all: [tag] } };
      return run<Made>(service, own, 'updateSegment', input, 'segment { version name filter }');
    };
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => edit(n)));
    const [kept, ...more] = answers.filter(({ userErrors }) => userErrors.length === 0);
    expect(more).toEqual([]);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(Array(19).fill('CONFLICT'));
    const found = await service.graphql(own, `{ segment(id: "${segment.id}") { version name filter } }`);
    expect(found.data!['segment']).toEqual({ ...kept!.segment, version: segment.version + 1 });
  });

  it('keep people by hand, and others find them by it', async () => {
    const { segment } = await run<{ segment: { id: string } }>(
      service,
      ctx,
      'createSegment',
      { name: 'Hand', kind: 'STATIC', idempotencyKey: newId() },
      'segment { id }',
    );
    const [a, b] = all.filter(({ merged }) => !merged) as [Known, Known];
    const change = (input: object) =>
      run<{ segment: { memberCount: number } }>(
        service,
        ctx,
        'changeStaticSegment',
        { id: segment.id, ...input },
        'segment { memberCount }',
      );
    expect((await change({ add: [a.id, b.id, newId()] })).segment.memberCount).toBe(2);
    expect((await change({ remove: [b.id] })).segment.memberCount).toBe(1);
    expect(await found({ field: 'segment', op: 'in', value: segment.id })).toEqual([a.id]);
    expect((await found({ not: { field: 'segment', op: 'in', value: segment.id } })).includes(b.id)).toBe(true);
  });

  it('keep what people did, once, and of those only whom the brand knows', async () => {
    const who = all.find(({ merged }) => !merged)!;
    const events = [
      { personId: who.id, event: 'signed', at: now.toISOString() },
      { personId: newId(), event: 'signed', at: now.toISOString() },
    ];
    const input = { events, idempotencyKey: newId() };
    for (let i = 0; i < 2; i++)
      expect(await run(service, ctx, 'recordBehaviour', input, 'recorded')).toMatchObject({ recorded: 1 });
    expect(await found({ field: 'behaviour.count', op: 'eq', value: 1, event: 'signed' })).toEqual([who.id]);
  });

  it('know quintiles of buyers out of the box', async () => {
    const { segment } = await run<{ segment: { id: string } }>(
      service,
      ctx,
      'createSegment',
      { name: 'Best', filter: { field: 'rfm.recency', op: 'eq', value: 5 }, idempotencyKey: newId() },
      'segment { id }',
    );
    await service.admin.query(`DELETE FROM rfm_score WHERE brand_id = $1`, [ctx.brandId]);
    await run(service, ctx, 'refreshSegment', { id: segment.id }, 'segment { id }');
    const buyers = all
      .filter((one) => !one.merged && one.orders.some(({ cancelled }) => !cancelled))
      .map((one) => ({
        id: one.id,
        last: Math.max(...one.orders.filter(({ cancelled }) => !cancelled).map(({ placedAt }) => placedAt.getTime())),
      }))
      .sort((a, b) => a.last - b.last || (a.id < b.id ? -1 : 1));
    const size = Math.floor(buyers.length / 5);
    const best = buyers
      .slice(buyers.length - size)
      .map(({ id }) => id)
      .sort();
    for (;;) {
      const { rows } = await service.admin.query<{ id: string }>(
        `SELECT person_id AS id FROM rfm_score WHERE brand_id = $1 AND recency = 5 ORDER BY 1`,
        [ctx.brandId],
      );
      if (rows.length === 0) await new Promise((resolve) => setTimeout(resolve, 100));
      else {
        expect(rows.map(({ id }) => id)).toEqual(best);
        break;
      }
    }
  });
});
