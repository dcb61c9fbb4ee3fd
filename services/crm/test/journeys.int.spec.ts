import { Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { MergingService } from '../src/duplicates/merging.service.ts';
import { JourneyRunner } from '../src/journeys/journey-runner.ts';
import { JourneysConsumer } from '../src/journeys/journeys.consumer.ts';
import { occurred } from '../src/journeys/occurring.ts';
import type { Occurrence } from '../src/journeys/occurrence.rules.ts';
import { run } from './growth.builders.ts';
import { aJourney, days, exit, mail, plan, put, somePeople, tagged, type JourneyView } from './journeys.builders.ts';
import { rows } from './people.builders.ts';

let service: TestService;
let runner: JourneyRunner;
let ctx: Ctx;
beforeAll(async () => {
  service = await startTestService(AppModule);
  runner = service.app.get(JourneyRunner, { strict: false });
}, 60_000);
beforeEach(() => {
  ctx = service.brand();
});
afterAll(() => service?.stop());

const DAY = 86_400_000;
const later = (ms: number): Date => new Date(Date.now() + 60_000 + ms);
interface Enrolment {
  id: string;
  person_id: string;
  status: string;
  reason: string | null;
  step_key: string;
  version_id: string;
  due_at: Date;
  goal_at: Date | null;
}
const enrolments = (of = ctx): Promise<Enrolment[]> => rows<Enrolment>(service, of, 'journey_enrolment');
const messages = (where = 'true') =>
  rows<{ person_id: string; step: string; due_at: Date }>(service, ctx, 'crm_message', where);
const happen = (happened: Omit<Occurrence, 'at' | 'cause'> & Partial<Occurrence>): Promise<void> =>
  service.app.get(Db).tx(ctx, (tx) => occurred(tx, { at: later(0), cause: newId(), ...happened }, later(0)));
const move = (journey: JourneyView, action: string) =>
  run<{ journey: JourneyView }>(
    ...([service, ctx, 'moveJourney'] as const),
    { id: journey.id, expectedVersion: journey.version, action },
    'journey { id version status }',
  );

/** Lets the n-th write of all that matters fail, or the commit that follows it. */
async function armCrash(): Promise<(at: number | null) => Promise<void>> {
  await service.admin
    .query(`CREATE SEQUENCE IF NOT EXISTS crash_write; CREATE TABLE IF NOT EXISTS crash_plan (at bigint);
    CREATE OR REPLACE FUNCTION crash() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$ BEGIN
      IF nextval('crash_write') = (SELECT at FROM crash_plan) THEN RAISE EXCEPTION 'crash in %', TG_TABLE_NAME; END IF; RETURN NULL; END $$`);
  for (const table of ['journey_enrolment', 'journey_step_run', 'crm_message', 'person', 'outbox'])
    await service.admin.query(
      `CREATE TRIGGER crash_now AFTER INSERT OR UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION crash()`,
    );
  // Every transaction touches an enrolment: this one is at their commit.
  await service.admin.query(
    'CREATE CONSTRAINT TRIGGER crash_end AFTER INSERT OR UPDATE ON journey_enrolment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION crash()',
  );
  return async (at) => {
    await service.admin.query(`DELETE FROM crash_plan; SELECT setval('crash_write', 1, false);`);
    if (at !== null) await service.admin.query('INSERT INTO crash_plan VALUES ($1)', [at]);
  };
}

describe('journeys', () => {
  it('CRM-7: whatever write or commit crashes, each step is done once in the end', async () => {
    const steps = [mail('one', 'tag'), tagged('tag', 'met', 'wait'), days('wait', 1, 'two'), mail('two', 'end'), exit];
    const journey = await aJourney(service, ctx, plan(steps));
    const people = await somePeople(service, ctx, 40);
    const crashAt = await armCrash();
    let crashed = 0;
    for (const [i, person] of people.entries()) {
      const at = i + 1;
      await put(service, ctx, journey.id, [person]);
      await crashAt(at);
      const mine = async () =>
        (await rows<Enrolment>(service, ctx, 'journey_enrolment', `person_id = '${person}'`))[0]!;
      for (let turn = 0; (await mine()).status === 'ACTIVE' && turn < 9; turn += 1)
        // Who dies while claiming keeps the lease for a while.
        await runner.brand(ctx, later(turn * DAY)).catch(() => undefined);
      const { rows: counted } = await service.admin.query<{ n: number; hit: boolean }>(
        'SELECT last_value::int AS n, last_value >= (SELECT at FROM crash_plan) AS hit FROM crash_write',
      );
      await crashAt(null);
      const { id, status } = await mine();
      const done = await rows<{ step_key: string }>(service, ctx, 'journey_step_run', `enrolment_id = '${id}'`);
      const sent = (await messages(`person_id = '${person}'`)).map(({ step }) => step).sort();
      const [{ tags }] = (await rows<{ tags: string[] }>(service, ctx, 'person', `id = '${person}'`)) as [
        { tags: string[] },
      ];
      const { rows: ended } = await service.admin.query(
        `SELECT 1 FROM outbox WHERE type = 'crm.journey.ended' AND body ->> 'aggregateId' = $1`,
        [id],
      );
      expect([at, status, done.map(({ step_key: key }) => key).sort(), sent, tags, ended.length]).toEqual([
        ...[at, 'COMPLETED', ['end', 'one', 'tag', 'two', 'wait'], ['one', 'two'], ['met'], 1],
      ]);
      if (!counted[0]!.hit) break;
      crashed += 1;
    }
    // Else nothing was tried.
    expect(crashed).toBeGreaterThan(20);
    await service.admin.query('DROP FUNCTION crash() CASCADE');
  });

  it('CRM-7: one rejected address keeps nobody else, and two runners do nothing twice', async () => {
    const journey = await aJourney(service, ctx, plan([mail('one', 'tag'), tagged('tag', 'met', 'end'), exit]));
    const people = await somePeople(service, ctx, 12);
    const rejected = people[5]!;
    await service.admin.query(`CREATE FUNCTION reject() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF NEW.person_id = '${rejected}' THEN RAISE EXCEPTION 'rejected'; END IF; RETURN NEW; END $$;
      CREATE TRIGGER reject BEFORE INSERT ON crm_message FOR EACH ROW EXECUTE FUNCTION reject()`);
    await put(service, ctx, journey.id, people);
    for (let turn = 0; turn < 6; turn += 1) {
      const at = later(turn * DAY);
      await Promise.all([runner.brand(ctx, at), runner.brand(ctx, at), runner.brand(ctx, at)]);
    }
    await service.admin.query('DROP FUNCTION reject() CASCADE');
    const all = await enrolments();
    expect(all.filter(({ status }) => status === 'COMPLETED')).toHaveLength(11);
    expect(all.find(({ person_id: id }) => id === rejected)).toMatchObject({ status: 'FAILED', reason: 'STEP_FAILED' });
    expect((await messages()).map(({ person_id: id }) => id).sort()).toEqual(
      people.filter((id) => id !== rejected).sort(),
    );
    expect(await rows(service, ctx, 'journey_step_run')).toHaveLength(33);
  });

  it('G11: somebody is in a journey once, whoever asks at the same time, and comes in again only when they may', async () => {
    const journey = await aJourney(service, ctx, plan([days('wait', 1, 'end'), exit], { reentryDays: 30 }));
    const people = await somePeople(service, ctx, 3);
    const all = await Promise.all(Array.from({ length: 20 }, () => put(service, ctx, journey.id, people)));
    expect(all.reduce((sum, { entered }) => sum + (entered ?? 0), 0)).toBe(3);
    await runner.brand(ctx, later(2 * DAY));
    expect((await put(service, ctx, journey.id, people)).entered).toBe(0);
    await service.admin.query(`UPDATE journey_enrolment SET entered_at = entered_at - interval '31 days'`);
    expect(await put(service, ctx, journey.id, [...people, newId()])).toMatchObject({ entered: 3, left: 1 });
    expect((await enrolments()).map(({ status }) => status).sort()).toEqual([
      ...['ACTIVE', 'ACTIVE', 'ACTIVE', 'COMPLETED', 'COMPLETED', 'COMPLETED'],
    ]);
  });

  it('waits while paused, and nobody is lost; leaves when it is put away', async () => {
    let journey = await aJourney(service, ctx, plan([mail('one', 'wait'), days('wait', 1, 'end'), exit]));
    const [first, second] = await somePeople(service, ctx, 2);
    journey = (await move(journey, 'PAUSE')).journey;
    expect((await put(service, ctx, journey.id, [first!])).entered).toBe(1);
    await runner.brand(ctx, later(5 * DAY));
    expect(await messages()).toEqual([]);
    journey = (await move(journey, 'RESUME')).journey;
    await put(service, ctx, journey.id, [second!]);
    await runner.brand(ctx, later(0));
    expect(await messages()).toHaveLength(2);
    journey = (await move(journey, 'ARCHIVE')).journey;
    await runner.brand(ctx, later(0));
    expect((await enrolments()).map(({ reason }) => reason)).toEqual(['ARCHIVED', 'ARCHIVED']);
    expect((await messages(`status = 'REFUSED'`)).length).toBe(2);
    expect((await put(service, ctx, journey.id, [first!])).userErrors).toMatchObject([{ code: 'JOURNEY_NOT_RUNNING' }]);
    expect((await move(journey, 'RESUME')).userErrors).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }]);
  });

  it('keeps people on the version they began, or takes those along whose step is still there', async () => {
    const journey = await aJourney(service, ctx, plan([days('wait', 1, 'old'), tagged('old', 'old', 'end'), exit]));
    const [stays, goes] = await somePeople(service, ctx, 2);
    await put(service, ctx, journey.id, [stays!]);
    const renew = async (version: number, tag: string, moveEnrolments: boolean): Promise<number> => {
      const draft = plan([days('wait', 1, tag), tagged(tag, tag, 'end'), exit]);
      const wish = { id: journey.id, expectedVersion: version, draft };
      const { journey: changed } = await run<{ journey: JourneyView }>(
        service,
        ctx,
        'updateJourney',
        wish,
        'journey { version }',
      );
      const active = { id: journey.id, expectedVersion: changed.version, moveEnrolments };
      return (await run<{ journey: JourneyView }>(service, ctx, 'activateJourney', active, 'journey { version }'))
        .journey.version;
    };
    const version = await renew(journey.version, 'new', false);
    await runner.brand(ctx, later(2 * DAY));
    await put(service, ctx, journey.id, [goes!]);
    await renew(version, 'newest', true);
    await runner.brand(ctx, later(4 * DAY));
    const tags = await rows<{ id: string; tags: string[] }>(service, ctx, 'person');
    expect(new Map(tags.map((one) => [one.id, one.tags]))).toEqual(
      new Map([
        [stays, ['old']],
        [goes, ['newest']],
      ]),
    );
    await expect(
      service.admin.query(`UPDATE journey_version SET number = 9 WHERE brand_id = $1`, [ctx.brandId]),
    ).rejects.toThrow('never changed');
  });

  it('is begun, led on, left and won by what happens; the past moves nobody', async () => {
    const wait = { key: 'wait', kind: 'WAIT_EVENT', event: { on: 'BEHAVIOUR', event: 'visit' } } as const;
    const steps = [
      { ...wait, timeout: { amount: 9, unit: 'DAYS' }, next: 'seen', otherwise: 'end' } as const,
      tagged('seen', 'seen', 'hold'),
      days('hold', 90, 'end'),
      exit,
    ];
    const order = { on: 'ORDER', minor: 5_000n, currency: 'EUR', first: true } as const;
    await aJourney(service, ctx, {
      ...plan(steps),
      trigger: { on: 'ORDER', minMinor: 5_000, firstOnly: true },
      exits: [{ on: 'CONSENT_WITHDRAWN', purpose: 'newsletter' }],
      goal: { event: { on: 'ORDER' }, ends: true },
    });
    const [a, b, c] = (await somePeople(service, ctx, 3)) as [string, string, string];
    await happen({ ...order, personIds: [a], at: new Date(Date.now() - 9 * DAY) });
    await happen({ ...order, personIds: [a], minor: 4_999n });
    await happen({ ...order, personIds: [a], first: false });
    expect(await enrolments()).toEqual([]);
    await happen({ ...order, personIds: [a, b, c], cause: 'order' });
    await happen({ ...order, personIds: [a, b, c], cause: 'order' });
    expect((await enrolments()).map(({ status }) => status)).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE']);
    await happen({ on: 'BEHAVIOUR', event: 'visit', personIds: [a, b] });
    await runner.brand(ctx, later(DAY));
    await happen({ ...order, personIds: [a], first: false });
    await happen({ on: 'CONSENT_WITHDRAWN', purpose: 'newsletter', personIds: [b] });
    const found = new Map((await enrolments()).map((one) => [one.person_id, one]));
    expect(found.get(a)).toMatchObject({ status: 'COMPLETED', reason: 'GOAL', step_key: 'hold' });
    expect(found.get(a)!.goal_at).not.toBeNull();
    expect(found.get(b)).toMatchObject({ status: 'EXITED', reason: 'CONSENT_WITHDRAWN', step_key: 'hold' });
    expect(found.get(c)).toMatchObject({ status: 'ACTIVE', step_key: 'wait' });
  });

  it('CRM-5, CRM-8: two who become one are in it once, whoever is erased leaves', async () => {
    const journey = await aJourney(service, ctx, plan([days('wait', 1, 'one'), mail('one', 'end'), exit]));
    const [one, two, alone, gone] = (await somePeople(service, ctx, 4)) as [string, string, string, string];
    await put(service, ctx, journey.id, [one, two, gone]);
    const merging = service.app.get(MergingService, { strict: false });
    await merging.merge(ctx, { idempotencyKey: newId(), survivorId: one, mergedId: two });
    await merging.merge(ctx, { idempotencyKey: newId(), survivorId: alone, mergedId: one });
    await run(service, ctx, 'eraseCrmPerson', { id: gone, expectedVersion: 1 }, 'person { id }');
    await runner.brand(ctx, later(2 * DAY));
    const found = (await enrolments()).map(({ person_id: id, status, reason }) => `${id} ${status} ${reason}`);
    expect(found.sort()).toEqual([`${alone} COMPLETED END`, `${two} EXITED MERGED`, `${gone} EXITED ERASED`].sort());
    expect((await messages()).map(({ person_id: id }) => id)).toEqual([alone]);
  });

  it('writes to nobody in quiet hours, nor more a day than is wanted, whatever journeys ask', async () => {
    const settings = { expectedVersion: 0, quietFrom: '21:00', quietTo: '08:00', mostPerDay: 1 };
    await run(service, ctx, 'saveJourneySettings', settings, 'settings { version }');
    const [person] = await somePeople(service, ctx, 1);
    for (const key of ['a', 'b']) {
      const journey = await aJourney(service, ctx, plan([mail(key, 'end'), exit]));
      await put(service, ctx, journey.id, [person!]);
    }
    const sweep = async (at: string): Promise<number> => {
      await runner.brand(ctx, new Date(at));
      return (await messages()).length;
    };
    // Ten in the evening in Berlin; then nine in the morning, later that day, and the next morning.
    expect(await sweep('2031-07-01T20:00:00Z')).toBe(0);
    expect(await sweep('2031-07-02T07:00:00Z')).toBe(1);
    expect(await sweep('2031-07-02T18:00:00Z')).toBe(1);
    expect(await sweep('2031-07-02T22:30:00Z')).toBe(1);
    expect(await sweep('2031-07-03T06:00:00Z')).toBe(2);
  });

  it('asks filters and orders for one person, splits, gives work, and tells where everybody went', async () => {
    const filter = { field: 'givenName', op: 'eq', value: 'P0' };
    const { segment } = await run<{ segment: { id: string } }>(
      ...([service, ctx, 'createSegment', { name: 'By hand', kind: 'STATIC', idempotencyKey: newId() }] as const),
      'segment { id }',
    );
    const steps = [
      { key: 'who', kind: 'BRANCH_FILTER', filter, yes: 'task', no: 'split' } as const,
      { key: 'task', kind: 'TASK', title: 'Call', dueInDays: 2, next: 'put' } as const,
      { key: 'put', kind: 'SEGMENT', segmentId: segment.id, remove: false, next: 'end' } as const,
      { key: 'split', kind: 'SPLIT', ways: [0, 100].map((percent) => ({ percent, next: 'bought' })) } as const,
      { key: 'bought', kind: 'BRANCH_SINCE', what: 'BOUGHT', step: null, yes: 'put', no: 'end' } as const,
      exit,
    ];
    const journey = await aJourney(service, ctx, plan(steps as never));
    const people = await somePeople(service, ctx, 3);
    await put(service, ctx, journey.id, people);
    await runner.brand(ctx, later(0));
    const members = await rows<{ person_id: string }>(service, ctx, 'segment_member');
    expect(members.map(({ person_id: id }) => id)).toEqual([people[0]]);
    expect(await rows(service, ctx, 'crm_task', `person_id = '${people[0]}'`)).toHaveLength(1);
    const { data } = await service.graphql(
      ctx,
      `{ journey(id: "${journey.id}") { totals { entered completed } problems { code } current { number }
          stepCounts { stepKey waiting done outcomes { outcome count } } }
        journeyEnrolments(personId: "${people[0]}") { totalCount nodes { versionNumber person { id } runs { stepKey outcome } } }
        journeyDryRun(journeyId: "${journey.id}", personId: "${people[0]}") { refused steps { key outcome } } }`,
    );
    expect(data).toMatchObject({
      journey: { totals: { entered: 3, completed: 3 }, problems: [], current: { number: 1 } },
      journeyEnrolments: { totalCount: 1, nodes: [{ versionNumber: 1, person: { id: people[0] } }] },
      journeyDryRun: {
        refused: 'WAS_IN_IT',
        steps: [{ key: 'who', outcome: 'yes' }, { key: 'task' }, { key: 'put' }, { key: 'end' }],
      },
    });
    const counts = (data!['journey'] as { stepCounts: { stepKey: string; outcomes: object[] }[] }).stepCounts;
    expect(counts.find(({ stepKey }) => stepKey === 'who')?.outcomes).toEqual([
      ...[
        { outcome: 'no', count: 2 },
        { outcome: 'yes', count: 1 },
      ],
    ]);
    expect(counts.find(({ stepKey }) => stepKey === 'split')?.outcomes).toEqual([{ outcome: 'way-2', count: 2 }]);
  });

  it('is written by programs, and let run by people alone, when nothing is wrong with it', async () => {
    const robot = new Ctx({ ...ctx, actor: { kind: 'director', id: newId() }, requestId: newId() });
    const draft = plan([mail('one', 'gone')]);
    const input = { name: 'Robot', draft, idempotencyKey: newId() };
    const { journey } = await run<{ journey: JourneyView }>(
      service,
      robot,
      'createJourney',
      input,
      'journey { id version }',
    );
    const wish = { id: journey.id, expectedVersion: journey.version };
    const activate = (of: Ctx) =>
      service.graphql(
        of,
        'mutation ($input: ActivateJourneyInput!) { activateJourney(input: $input) { userErrors { code path details } } }',
        { input: wish },
      );
    expect(JSON.stringify(await activate(robot))).toContain('JOURNEY_NEEDS_PERSON');
    const answer = JSON.stringify(await activate(ctx));
    expect(answer).toContain('JOURNEY_NOT_READY');
    expect(answer).toContain('NEXT_UNKNOWN');
    const deep = {
      ...draft,
      steps: [
        {
          key: 'x',
          kind: 'BRANCH_FILTER',
          filter: { field: "a'; DROP TABLE journey", op: 'eq', value: 1 },
          yes: null,
          no: null,
        },
      ],
    };
    const change = await run(
      service,
      ctx,
      'updateJourney',
      { ...wish, draft: deep },
      'journey { problems { code step } }',
    );
    expect(JSON.stringify(change)).toContain('FILTER_INVALID');
    const twice = await run(service, ctx, 'createJourney', { ...input, idempotencyKey: newId() }, 'journey { id }');
    expect(twice.userErrors).toMatchObject([{ code: 'JOURNEY_NAME_TAKEN' }]);
  });

  it('hears of segments, tags and consents through its events', async () => {
    const journey = await aJourney(service, ctx, {
      ...plan([days('wait', 1, 'end'), exit]),
      trigger: { on: 'TAG', tag: 'vip' },
    });
    const [person] = await somePeople(service, ctx, 1);
    await run(service, ctx, 'updatePerson', { id: person, expectedVersion: 1, tags: ['vip', 'x'] }, 'person { id }');
    const told = (await service.events('crm.person.tagged')).at(-1)!;
    expect(told.data).toMatchObject({ personId: person, added: ['vip', 'x'], removed: [] });
    const consumer = service.app.get(JourneysConsumer, { strict: false });
    await service.app.get(Db).tx(ctx, (tx) => consumer.tagged(told as never, tx));
    const data = { label: '', personId: person!, purpose: 'newsletter', channel: 'EMAIL', state: 'WITHDRAWN' };
    await service.app.get(Db).tx(ctx, (tx) => consumer.consented({ ...told, data } as never, tx));
    expect(await enrolments()).toMatchObject([{ journey_id: journey.id, status: 'ACTIVE' }]);
  });
});
