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
  for (const table of ['journey_enrolment', 'journey_step_run', 'crm_message', 'crm_task', 'person', 'outbox'])
    for (const [name, when] of [
      ['now', 'TRIGGER crash_now AFTER INSERT OR UPDATE'],
      ['end', 'CONSTRAINT TRIGGER crash_end AFTER INSERT OR UPDATE'],
    ] as const)
      await service.admin.query(
        `CREATE ${when} ON ${table} ${name === 'end' ? 'DEFERRABLE INITIALLY DEFERRED' : ''} FOR EACH ROW EXECUTE FUNCTION crash()`,
      );
  return async (at) => {
    await service.admin.query(`DELETE FROM crash_plan; SELECT setval('crash_write', 1, false);`);
    if (at !== null) await service.admin.query('INSERT INTO crash_plan VALUES ($1)', [at]);
  };
}

describe('journeys', () => {
  it('CRM-7: whatever write or commit crashes, each step is done once in the end', async () => {
    const task = { key: 'task', kind: 'TASK', title: 'Call', next: 'wait' } as const;
    const steps = [
      mail('one', 'tag'),
      tagged('tag', 'met', 'task'),
      task,
      days('wait', 1, 'two'),
      mail('two', 'end'),
      exit,
    ];
    const journey = await aJourney(service, ctx, plan(steps));
    const crashAt = await armCrash();
    let crashed = 0;
    for (let at = 1; ; at += 1) {
      const [person] = await somePeople(service, ctx, 1);
      await put(service, ctx, journey.id, [person!]);
      await crashAt(at);
      const mine = async () => (await enrolments()).find((one) => one.person_id === person)!;
      for (let turn = 0; (await mine()).status === 'ACTIVE' && turn < 9; turn += 1)
        // Who dies while claiming keeps the lease for a while.
        await runner.sweep(later(turn * DAY)).catch(() => undefined);
      const { rows: counted } = await service.admin.query<{ n: number; hit: boolean }>(
        'SELECT last_value::int AS n, last_value >= (SELECT at FROM crash_plan) AS hit FROM crash_write',
      );
      await crashAt(null);
      const { id, status } = await mine();
      const done = await rows<{ step_key: string }>(service, ctx, 'journey_step_run', `enrolment_id = '${id}'`);
      const sent = (await messages(`person_id = '${person}'`)).map(({ step }) => step).sort();
      const tasks = await rows(service, ctx, 'crm_task', `person_id = '${person}'`);
      const [{ tags }] = (await rows<{ tags: string[] }>(service, ctx, 'person', `id = '${person}'`)) as [
        { tags: string[] },
      ];
      const ended = (await service.events('crm.journey.ended')).filter(({ aggregateId }) => aggregateId === id);
      expect([at, status, done.map(({ step_key: key }) => key).sort(), sent, tasks.length, tags, ended.length]).toEqual(
        [...[at, 'COMPLETED', ['end', 'one', 'tag', 'task', 'two', 'wait'], ['one', 'two'], 1, ['met'], 1]],
      );
      if (!counted[0]!.hit) break;
      crashed += 1;
      if (at > 200) break;
    }
    // Else nothing was tried.
    expect(crashed).toBeGreaterThan(40);
    await service.admin.query('DROP FUNCTION crash() CASCADE');
  });
});
