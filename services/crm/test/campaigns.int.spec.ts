import { type Ctx, newId } from '@mh-os/kernel';
import { workerCtx } from '@mh-os/messaging';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { armOf } from '../src/campaigns/assignment.rules.ts';
import { workBatch } from '../src/campaigns/campaign-sending.ts';
import { CampaignsJobs } from '../src/campaigns/campaigns.jobs.ts';
import { ConsentsService } from '../src/consents/consents.service.ts';
import { MergingService } from '../src/duplicates/merging.service.ts';
import { MailSender, WORKER } from '../src/mailing/mail-sender.ts';
import { ErasingService } from '../src/people/erasing.service.ts';
import {
  aCampaign,
  approved,
  ARMS,
  aSegment,
  type CampaignView,
  colleague,
  manyPeople,
  step,
} from './campaigns.builders.ts';
import { run } from './growth.builders.ts';
import { fakeServer } from './mailing.world.ts';
import { rows } from './people.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

interface Member {
  readonly person_id: string;
  readonly arm_id: string | null;
  readonly held: boolean;
}
interface Message {
  readonly person_id: string;
  readonly status: string;
  readonly refused_reason: string | null;
}
const members = (ctx: Ctx, id: string) => rows<Member>(service, ctx, 'campaign_member', `campaign_id = '${id}'`);
const messages = (ctx: Ctx, id: string, more = 'true') =>
  rows<Message>(service, ctx, 'crm_message', `source_id = '${id}' AND ${more}`);
const look = () => service.app.get(CampaignsJobs, { strict: false }).look();
const sql = (text: string, params: readonly unknown[]) => service.admin.query(text, [...params]);
const now = async (id: string): Promise<CampaignView> => {
  const { rows: found } = await sql('SELECT id, version, status FROM campaign WHERE id = $1', [id]);
  return found[0] as CampaignView;
};

/** Waits until nothing of the audience is left to do. */
async function worked(id: string): Promise<CampaignView> {
  for (;;) {
    const { rows: found } = await sql('SELECT expanded_at FROM campaign WHERE id = $1', [id]);
    if ((found[0] as { expanded_at: Date | null }).expanded_at !== null) return now(id);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
const launch = (ctx: Ctx, campaign: CampaignView) => step(service, ctx, 'launchCampaign', campaign, { now: true });
/** A campaign whose start nobody has worked on. */
async function startedByHand(ctx: Ctx, rest: object): Promise<CampaignView> {
  const campaign = await approved(service, ctx, rest);
  await sql(`UPDATE campaign SET status = 'RUNNING', launched_at = now() WHERE id = $1`, [campaign.id]);
  return now(campaign.id);
}
const work = (ctx: Ctx, id: string) => service.app.get(Db).tx(ctx, (tx) => workBatch(tx, id, new Date()));

describe('planning', () => {
  it('needs a second person, a ready plan and an unchanged version; what others than people make is a draft', async () => {
    const ctx = service.brand();
    const ai = ctx.with({ actor: { kind: 'director', id: 'marketing' } });
    const draft = await aCampaign(service, ai, { purpose: 'newsletter' });
    const [row] = await rows<{ status: string; origin: string }>(service, ctx, 'campaign');
    expect(row).toMatchObject({ status: 'DRAFT', origin: 'AI' });
    expect((await step(service, ctx, 'submitCampaign', draft)).error).toBe('CAMPAIGN_NOT_READY');
    const segmentId = await aSegment(service, ctx, await manyPeople(service, ctx, 2));
    const mended = await step(service, ctx, 'updateCampaign', draft, { segmentId });
    const asked = await step(service, ctx, 'submitCampaign', mended);
    expect(asked.status).toBe('IN_REVIEW');
    expect((await step(service, ctx, 'approveCampaign', asked)).error).toBe('CAMPAIGN_SUBMITTER_APPROVES');
    expect((await step(service, ai, 'approveCampaign', asked)).error).toBe('CAMPAIGN_DECIDED_BY_PERSON');
    expect((await launch(ctx, asked)).error).toBe('ILLEGAL_TRANSITION');
    const second = colleague(ctx);
    expect((await step(service, second, 'rejectCampaign', asked)).error).toBe('CAMPAIGN_REASON_REQUIRED');
    const done = await step(service, second, 'approveCampaign', asked);
    expect(done.status).toBe('APPROVED');
    // A word changes: nobody has approved this.
    const changed = await step(service, ctx, 'updateCampaign', done, { arms: [{ ...ARMS[0], weight: 100 }] });
    expect(changed.status).toBe('DRAFT');
    expect((await launch(ctx, changed)).error).toBe('ILLEGAL_TRANSITION');
    expect(await rows(service, ctx, 'campaign', 'decided_by IS NULL AND submitted_by IS NULL')).toHaveLength(1);
    expect((await launch(ai, done)).error).toBe('CAMPAIGN_DECIDED_BY_PERSON');
  });

  it('G7, G11: of twenty approvals, edits and launches at once only those that fit together count', async () => {
    const ctx = service.brand();
    const segmentId = await aSegment(service, ctx, await manyPeople(service, ctx, 3));
    const asked = await step(
      service,
      ctx,
      'submitCampaign',
      await aCampaign(service, ctx, { segmentId, purpose: 'newsletter' }),
    );
    const second = colleague(ctx);
    const race = await Promise.all(
      Array.from({ length: 20 }, (_one, n) =>
        n % 2
          ? step(service, second, 'approveCampaign', asked)
          : step(service, ctx, 'updateCampaign', asked, { name: `Name ${n}` }),
      ),
    );
    expect(race.filter(({ error }) => error === null)).toHaveLength(1);
    const campaign = await approved(service, ctx, { segmentId });
    const starts = await Promise.all(Array.from({ length: 20 }, () => launch(ctx, campaign)));
    expect(starts.filter(({ error }) => error === null)).toHaveLength(1);
    await worked(campaign.id);
    expect(await messages(ctx, campaign.id)).toHaveLength(3);
    const moved = (await service.events('crm.campaign.moved')).filter(({ aggregateId }) => aggregateId === campaign.id);
    expect(moved.map(({ data }) => (data as { status: string }).status)).toEqual(['IN_REVIEW', 'APPROVED', 'RUNNING']);
  });

  it('keeps codes unique in a brand, also when twenty ask at once, and free for others', async () => {
    const ctx = service.brand();
    const wanted = () => aCampaign(service, ctx, { code: 'Spring' }).then(() => null, String);
    const said = await Promise.all(Array.from({ length: 20 }, wanted));
    expect(said.filter((one) => one === null)).toHaveLength(1);
    expect(said.filter((one) => one?.includes('CAMPAIGN_CODE_TAKEN'))).toHaveLength(19);
    await aCampaign(service, service.brand(), { code: 'spring' });
    const foreign = await aSegment(service, service.brand(), []);
    await expect(aCampaign(service, ctx, { segmentId: foreign })).rejects.toThrow('CAMPAIGN_INVALID');
  });
});

describe('sending', () => {
  it('CRM-7: a crash in any batch and replays of all of them give everybody one message, of the arm that is theirs', async () => {
    const ctx = service.brand();
    const people = await manyPeople(service, ctx, 600);
    const campaign = await startedByHand(ctx, {
      segmentId: await aSegment(service, ctx, people),
      arms: [
        { ...ARMS[0], weight: 50 },
        { ...ARMS[1], weight: 30 },
        { key: 'none', name: 'None', weight: 20, control: true },
      ],
    });
    const crash = () =>
      service.app.get(Db).tx(ctx, async (tx) => {
        await workBatch(tx, campaign.id, new Date());
        throw new Error('The process dies.');
      });
    const seen: number[] = [];
    for (let more = true; more;) {
      await expect(crash()).rejects.toThrow('dies');
      more = await work(ctx, campaign.id);
      seen.push((await members(ctx, campaign.id)).length);
    }
    expect(seen).toEqual([500, 600]);
    const before = await members(ctx, campaign.id);
    // Everything again, from the beginning, by five at once.
    await sql('UPDATE campaign SET cursor = NULL, expanded_at = NULL WHERE id = $1', [campaign.id]);
    for (let n = 0; n < 2; n++) await Promise.all(Array.from({ length: 5 }, () => work(ctx, campaign.id)));
    expect(await members(ctx, campaign.id)).toEqual(before);
    const arms = await rows<{ id: string; key: string; weight: number; position: number }>(
      service,
      ctx,
      'campaign_arm',
    );
    const drawn = arms.sort((a, b) => a.position - b.position);
    for (const { person_id, arm_id } of before) expect(arm_id).toBe(armOf(campaign.id, drawn, person_id));
    const control = drawn[2]!.id;
    const queued = await messages(ctx, campaign.id);
    const written = before.filter(({ arm_id }) => arm_id !== control).map(({ person_id }) => person_id);
    expect(queued.map(({ person_id }) => person_id).sort()).toEqual(written.sort());
    expect(written.length).toBeLessThan(600);
  });

  it('CRM-5, CRM-7: who is merged keeps the arm, gets nothing again, and those who enter follow', async () => {
    const ctx = service.brand();
    const [a, b, late, gone] = (await manyPeople(service, ctx, 4)) as [string, string, string, string];
    const segmentId = await aSegment(service, ctx, [a]);
    const endsAt = new Date(Date.now() + 86_400_000).toISOString();
    const campaign = await launch(ctx, await approved(service, ctx, { segmentId, keepAdding: true, endsAt }));
    await worked(campaign.id);
    const [first] = await members(ctx, campaign.id);
    await service.app
      .get(MergingService, { strict: false })
      .merge(ctx, { idempotencyKey: newId(), survivorId: b, mergedId: a, take: [] });
    const change = { id: segmentId, add: [b, late, gone], remove: [a] };
    await run(service, ctx, 'changeStaticSegment', change, 'segment { memberCount }');
    // Leaves before the event is handled, or after: then the message stays, as it would for anybody.
    for (;;) {
      if ((await members(ctx, campaign.id)).length === 3) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const after = await members(ctx, campaign.id);
    expect(after.find(({ person_id }) => person_id === b)?.arm_id).toBe(first!.arm_id);
    expect(after.map(({ person_id }) => person_id).sort()).toEqual([b, late, gone].sort());
    expect((await messages(ctx, campaign.id)).map(({ person_id }) => person_id).sort()).toEqual([b, late, gone].sort());
  });

  it('pauses, goes on and gives up: what waits is taken back, nobody is forgotten, nobody asked twice', async () => {
    const ctx = service.brand();
    const people = await manyPeople(service, ctx, 5);
    const running = await launch(
      ctx,
      await approved(service, ctx, { segmentId: await aSegment(service, ctx, people) }),
    );
    const paused = await step(service, ctx, 'pauseCampaign', await worked(running.id));
    expect(await messages(ctx, running.id, `status = 'QUEUED'`)).toHaveLength(0);
    expect(await work(ctx, running.id)).toBe(false);
    const resumed = await step(service, ctx, 'resumeCampaign', paused);
    expect(resumed.status).toBe('RUNNING');
    await worked(running.id);
    expect(await messages(ctx, running.id, `status = 'QUEUED'`)).toHaveLength(5);
    expect((await step(service, ctx, 'updateCampaign', resumed, { name: 'Other' })).error).toBe('ILLEGAL_TRANSITION');
    const writer = ctx.with({ permissions: ['crm.campaign.create'] });
    expect((await step(service, writer, 'cancelCampaign', await now(running.id))).error).toBe('FORBIDDEN');
    const end = await step(service, ctx, 'cancelCampaign', await now(running.id), { note: 'Wrong price.' });
    expect(end.status).toBe('CANCELLED');
    expect(await messages(ctx, running.id, `status = 'QUEUED'`)).toHaveLength(0);
    expect((await step(service, ctx, 'resumeCampaign', end)).error).toBe('ILLEGAL_TRANSITION');
  });

  it('CRM-8: who opts out or is erased between start and sending gets nothing; the campaign says why and is over', async () => {
    const ctx = service.brand();
    const people = await manyPeople(service, ctx, 5);
    const [out, erased, ...others] = people as [string, string, ...string[]];
    const campaign = await launch(
      ctx,
      await approved(service, ctx, { segmentId: await aSegment(service, ctx, people) }),
    );
    await worked(campaign.id);
    expect(await messages(ctx, campaign.id, `status = 'QUEUED'`)).toHaveLength(5);
    const said = { personId: out, purpose: 'newsletter', channel: 'EMAIL' as const, granted: false, source: 'test' };
    await service.app.get(ConsentsService, { strict: false }).record(ctx, { ...said, idempotencyKey: newId() });
    await service.app.get(ErasingService, { strict: false }).erase(ctx, { id: erased, expectedVersion: 1 });
    const server = fakeServer(service);
    await service.app.get(MailSender, { strict: false }).serve(workerCtx(WORKER, ctx.brandId));
    expect(server.to).toEqual(others.map((id) => `${id}@b.de`).sort());
    expect(server.taken.every(({ subject }) => /^(Hello Ana|News)$/.test(subject))).toBe(true);
    const refused = await messages(ctx, campaign.id, `status = 'REFUSED'`);
    const why = new Map(refused.map(({ person_id, refused_reason }) => [person_id, refused_reason]));
    expect([why.size, why.get(out), why.get(erased)]).toEqual([2, 'SUPPRESSED', 'GONE']);
    await look();
    expect((await now(campaign.id)).status).toBe('COMPLETED');
  });

  it('starts at its time, gives the better arm to those who waited, and is over when nothing waits', async () => {
    const ctx = service.brand();
    const people = await manyPeople(service, ctx, 60);
    const test = { testShare: 40, winnerMetric: 'CLICKED', winnerAfterHours: 2 };
    const startsAt = new Date(Date.now() + 3_600_000).toISOString();
    const segmentId = await aSegment(service, ctx, people);
    const campaign = await approved(service, ctx, { segmentId, startsAt, ...test });
    const scheduled = await step(service, ctx, 'launchCampaign', campaign);
    expect(scheduled.status).toBe('SCHEDULED');
    await look();
    expect((await now(campaign.id)).status).toBe('SCHEDULED');
    await sql(`UPDATE campaign SET starts_at = now() - interval '1 s' WHERE id = $1`, [campaign.id]);
    await Promise.all([look(), look(), look()]);
    await worked(campaign.id);
    const tried = (await members(ctx, campaign.id)).filter(({ held }) => !held);
    expect((await messages(ctx, campaign.id)).length).toBe(tried.length);
    expect(tried.length).toBeGreaterThan(10);
    expect(tried.length).toBeLessThan(40);
    // Whoever got arm b clicks.
    const arms = await rows<{ id: string; key: string }>(service, ctx, 'campaign_arm');
    const b = arms.find(({ key }) => key === 'b')!.id;
    const ofB = tried.filter(({ arm_id }) => arm_id === b).map(({ person_id }) => person_id);
    await sql(
      `UPDATE crm_message SET status = 'SENT', sent_at = now(), tracked = true, clicked_at = CASE WHEN person_id = ANY ($2) THEN now() END
        WHERE source_id = $1`,
      [campaign.id, ofB],
    );
    await look();
    expect((await members(ctx, campaign.id)).filter(({ arm_id }) => arm_id === null)).toHaveLength(60 - tried.length);
    await sql(`UPDATE campaign SET launched_at = launched_at - interval '2 h' WHERE id = $1`, [campaign.id]);
    await look();
    await worked(campaign.id);
    const after = await members(ctx, campaign.id);
    expect(after.filter(({ held, arm_id }) => held && arm_id === b)).toHaveLength(60 - tried.length);
    expect(await messages(ctx, campaign.id)).toHaveLength(60);
    const again = await step(service, ctx, 'chooseCampaignArm', await now(campaign.id), { arm: 'a' });
    expect(again.error).toBe('CAMPAIGN_ARM_CHOSEN');
    await look();
    expect((await now(campaign.id)).status).toBe('RUNNING');
    await sql(`UPDATE crm_message SET status = 'SENT', sent_at = now() WHERE source_id = $1`, [campaign.id]);
    await look();
    expect((await now(campaign.id)).status).toBe('COMPLETED');
    const chosen = (await service.events('crm.campaign.arm-chosen')).filter(
      ({ aggregateId }) => aggregateId === campaign.id,
    );
    expect(chosen.map(({ data }) => data)).toMatchObject([{ arm: 'b', by: 'METRIC', held: 60 - tried.length }]);
  });
});

describe('insight', () => {
  it('CRM-8: counts whom it would reach, and why others not', async () => {
    const ctx = service.brand();
    const people = await manyPeople(service, ctx, 6);
    const segmentId = await aSegment(service, ctx, people);
    await sql('DELETE FROM person_consent WHERE person_id = $1', [people[0]]);
    await sql('DELETE FROM person_email WHERE person_id = ANY ($1)', [[people[1], people[2]]]);
    const query = `query ($id: ID!) { campaignAudience(segmentId: $id, purpose: "newsletter")
      { members judged sendable refused { reason count } } }`;
    const said = await service.graphql(ctx, query, { id: segmentId });
    expect(said.data).toEqual({
      campaignAudience: {
        ...{ members: 6, judged: 6, sendable: 3 },
        refused: [
          { reason: 'NO_ADDRESS', count: 2 },
          { reason: 'NO_CONSENT', count: 1 },
        ],
      },
    });
    const stranger = await service.graphql(service.brand(), query, { id: segmentId });
    expect(stranger.data?.['campaignAudience'] ?? null).toBeNull();
  });

  it('tells arm by arm who got what and what came of it, with code, currency and cancellations kept apart', async () => {
    const ctx = service.brand();
    const people = await manyPeople(service, ctx, 40);
    const goal = { kind: 'REVENUE', target: '100.00' };
    const running = await launch(
      ctx,
      await approved(service, ctx, { segmentId: await aSegment(service, ctx, people), code: 'results', goal }),
    );
    await worked(running.id);
    await sql(
      `UPDATE crm_message SET status = 'SENT', sent_at = now(), tracked = true, opened_at = now() WHERE source_id = $1`,
      [running.id],
    );
    const bounced = `UPDATE crm_message SET status = 'REFUSED', refused_reason = 'SUPPRESSED', sent_at = NULL WHERE source_id = $1 AND person_id = $2`;
    await sql(bounced, [running.id, people[0]]);
    const order = (personId: string | null, net: number, code: string | null, rest: object = {}) => ({
      ...{ person: personId, net, code, currency: 'EUR', returned: 0, cancelled: false },
      ...rest,
    });
    const orders = [
      order(people[1]!, 5_000, ' RESULTS '),
      order(people[1]!, 2_000, 'results', { returned: 500 }),
      order(null, 1_000, 'results'),
      order(people[2]!, 9_900, 'results', { cancelled: true }),
      order(people[3]!, 700, 'results', { currency: 'USD' }),
      order(people[4]!, 800, null),
    ];
    for (const one of orders)
      await sql(
        `INSERT INTO person_order (brand_id, id, created_at, order_id, person_id, number, source, placed_at, net_minor, gross_minor, currency,
          campaign_code, returned_minor, cancelled) VALUES ($1, gen_random_uuid(), now(), gen_random_uuid(), $2, 'x', 'shop', now(), $3, $3, $4, $5, $6, $7)`,
        [ctx.brandId, one.person, one.net, one.currency, one.code, one.returned, one.cancelled],
      );
    const counted = `people delivered refused { reason count } opened { successes of rate low high } ordered { successes of } orders revenue { decimal currency }`;
    const query = `query ($id: ID!) { campaign(id: $id) { result { ${counted} reached waiting arms { arm { key } ${counted} } } } }`;
    const said = await service.graphql(ctx, query, { id: running.id });
    expect(said.errors).toEqual([]);
    const { result } = said.data!['campaign'] as {
      result: Record<string, unknown> & { arms: Record<string, number>[] };
    };
    expect(result).toMatchObject({
      ...{ people: 40, delivered: 39, refused: [{ reason: 'SUPPRESSED', count: 1 }], waiting: 0, reached: '75.00' },
      ...{ opened: { successes: 39, of: 39, rate: 1, high: 1 }, ordered: { successes: 3, of: 40 }, orders: 4 },
      revenue: [
        { decimal: '75.00', currency: 'EUR' },
        { decimal: '7.00', currency: 'USD' },
      ],
    });
    const sum = (field: string) => result.arms.reduce((all, arm) => all + arm[field]!, 0);
    expect([sum('people'), sum('delivered'), sum('orders')]).toEqual([40, 39, 3]);
  });

  it('shows a message as one person will get it, harmless, and what stands against it', async () => {
    const ctx = service.brand();
    const [person] = (await manyPeople(service, ctx, 1)) as [string];
    await sql(`UPDATE person SET given_name = '<b>Eve</b>' WHERE id = $1`, [person]);
    const query = `query ($input: CampaignPreviewInput!) { campaignPreview(input: $input) { subject html text findings { code } } }`;
    const message = { subject: 'Hi {{givenName|you}}', html: '<p>{{givenName}}</p>', text: '{{nobody}} http://x.de' };
    const said = await service.graphql(ctx, query, { input: { ...message, personId: person } });
    expect(said.errors).toEqual([]);
    const preview = said.data!['campaignPreview'] as Record<string, string>;
    expect(preview['subject']).toBe('Hi <b>Eve</b>');
    expect(preview['text']).toContain('Unsubscribe: https://');
    expect(preview['html']).toContain('&lt;b&gt;Eve&lt;/b&gt;');
    expect(preview['findings']).toEqual([{ code: 'FIELD_UNKNOWN' }, { code: 'LINK_UNSAFE' }]);
    const nobody = await service.graphql(ctx, query, { input: message });
    expect((nobody.data!['campaignPreview'] as Record<string, string>)['subject']).toBe('Hi you');
  });
});
