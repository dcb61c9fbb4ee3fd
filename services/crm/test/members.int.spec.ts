import { type Ctx, newId } from '@mh-os/kernel';
import { Db, Jobs } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppModule } from '../src/app.module.ts';
import { JourneyRunner } from '../src/journeys/journey-runner.ts';
import { tellMember } from '../src/members/brand-members.ts';
import { HANDOVER_JOB } from '../src/members/handover.jobs.ts';
import { MembersConsumer } from '../src/members/members.consumer.ts';
import { aDeal, aLead, run, type LeadView } from './growth.builders.ts';
import { aCampaign, ARMS } from './campaigns.builders.ts';
import { aJourney, exit, plan, put } from './journeys.builders.ts';
import { aCompany, aPerson, rows, someMembers } from './people.builders.ts';

let service: TestService;
let ctx: Ctx;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());
beforeEach(() => {
  ctx = service.brand();
});

const frame = () => ({
  ...{ id: newId(), version: 1, brandId: ctx.brandId, actor: { kind: 'system' as const, id: 'x' }, correlationId: 'c' },
  ...{ causationId: null, aggregateVersion: 2 },
});
const tell = (what: 'joined' | 'left', userId: string, occurredAt = new Date().toISOString()): Promise<void> =>
  service.app.get(Db).tx(ctx, (tx) => {
    const event = { ...frame(), type: 'platform.user.created', aggregateId: userId, occurredAt };
    const data = { label: 'X', roles: [] };
    return service.app.get(MembersConsumer, { strict: false })[what]({ ...event, data } as never, tx);
  });
const rolesAre = (userId: string, after: string | null): Promise<void> =>
  service.app.get(Db).tx(ctx, (tx) => {
    const data = { label: 'X', userId, changes: [{ field: 'roles', before: 'a', after }] };
    const event = { ...frame(), type: 'platform.membership.changed', aggregateId: newId(), data };
    return service.app
      .get(MembersConsumer, { strict: false })
      .changed({ ...event, occurredAt: new Date().toISOString() } as never, tx);
  });
const handedOver = async (type = 'crm.member.handed-over'): Promise<Record<string, unknown>> => {
  for (;;) {
    const found = (await service.events(type)).find(({ brandId }) => brandId === ctx.brandId);
    if (found) return found.data as Record<string, unknown>;
    await sleep(20);
  }
};
const aPeriod = () => ({ name: newId(), startsOn: '2030-11-01', endsOn: '2030-11-30', idempotencyKey: newId() });
const aContentPlan = async (rest: object = {}): Promise<string> =>
  (await run<{ plan: { id: string } }>(service, ctx, 'saveContentPlan', { ...aPeriod(), ...rest }, 'plan { id }')).plan
    .id;
const aTask = (assigneeId: string) => ({ key: 'task', kind: 'TASK', title: 'Call', assigneeId, next: 'end' }) as const;
const getsLeads = (userId: string) => run(service, ctx, 'setLeadAssignee', { userId }, 'assignee { unfit }');
const assign = (lead: LeadView, userId: string) =>
  run<{ lead: LeadView }>(
    service,
    ctx,
    'assignLead',
    { id: lead.id, expectedVersion: lead.version, userId },
    'lead { id ownerId version }',
  );

describe('who is given something', () => {
  it('works for the brand: nothing is given to others, also of another brand', async () => {
    const [member, gone] = [newId(), newId()];
    await tell('joined', member);
    await tell('left', gone);
    const there = ctx;
    ctx = service.brand();
    const lead = await aLead(service, ctx);
    const person = await aPerson(service, ctx);
    const planId = await aContentPlan();
    await tell('left', member);
    const refused = async (userId: string): Promise<(string | undefined)[]> => {
      const key = newId();
      const answers = [
        await getsLeads(userId),
        await assign(lead, userId),
        await run(service, ctx, 'createDeal', { title: 'X', ownerId: userId, idempotencyKey: key }, 'deal { id }'),
        await run(service, ctx, 'saveCrmTask', { title: 'X', assigneeId: userId, idempotencyKey: key }, 'task { id }'),
        await run(
          service,
          ctx,
          'updatePerson',
          { id: person.id, expectedVersion: 1, ownerId: userId },
          'person { id }',
        ),
        await run(service, ctx, 'createCompany', { name: 'X', ownerId: userId, idempotencyKey: key }, 'company { id }'),
        await run(
          service,
          ctx,
          'createCampaign',
          { name: 'X', code: key, arms: ARMS, ownerId: userId, idempotencyKey: key },
          'campaign { id }',
        ),
        await run(
          service,
          ctx,
          'createContentItem',
          { title: 'X', channel: 'BLOG', planId, ownerId: userId, idempotencyKey: key },
          'item { id }',
        ),
        await run(service, ctx, 'saveContentPlan', { ...aPeriod(), ownerId: userId }, 'plan { id }'),
        await run(
          service,
          ctx,
          'createJourney',
          { name: 'X', draft: plan([aTask(userId), exit]), idempotencyKey: key },
          'journey { id }',
        ),
      ];
      return answers.map(({ userErrors }) => userErrors[0]?.code);
    };
    expect(await refused(member)).toEqual(Array(10).fill('CRM_NOT_A_MEMBER'));
    ctx = there;
    expect((await getsLeads(gone)).userErrors[0]?.code).toBe('CRM_NOT_A_MEMBER');
    expect((await getsLeads(member)).userErrors).toEqual([]);
  });

  it('is asked of the platform where no event has told of them: nobody is guessed to be a member', async () => {
    const answer = await service.graphql(
      ctx,
      'mutation ($input: SetLeadAssigneeInput!) { setLeadAssignee(input: $input) { userErrors { code } } }',
      { input: { userId: newId() } },
    );
    expect(JSON.stringify(answer.errors)).toMatch(/UNAVAILABLE|DEADLINE/);
    expect(await rows(service, ctx, 'lead_assignee')).toEqual([]);
  });

  it('is what the latest event says, in whatever order events come', async () => {
    const user = newId();
    await tell('left', user, '2026-02-01T00:00:00.000Z');
    await tell('joined', user, '2026-01-01T00:00:00.000Z');
    expect((await getsLeads(user)).userErrors[0]?.code).toBe('CRM_NOT_A_MEMBER');
    await rolesAre(user, 'sales-rep');
    expect((await getsLeads(user)).userErrors).toEqual([]);
    await rolesAre(user, '');
    expect((await getsLeads(user)).userErrors[0]?.code).toBe('CRM_NOT_A_MEMBER');
  });
});

describe('who leaves the brand', () => {
  it('CRM-9: hands open leads to whoever is next, deals and tasks to nobody, and gets no more', async () => {
    const [gone, stays] = [newId(), newId()];
    await someMembers(service, ctx, gone, stays);
    await getsLeads(gone);
    const leads = await Promise.all(Array.from({ length: 104 }, () => aLead(service, ctx)));
    expect(new Set(leads.map(({ ownerId }) => ownerId))).toEqual(new Set([gone]));
    const [done] = leads;
    await run(
      service,
      ctx,
      'moveLead',
      { id: done!.id, expectedVersion: 1, action: 'DISQUALIFY', reason: 'x' },
      'lead { id }',
    );
    const form = {
      name: 'F',
      source: 'web',
      assigneeId: gone,
      idempotencyKey: newId(),
      fields: [{ key: 'email', label: 'E', kind: 'EMAIL' }],
    };
    expect((await run(service, ctx, 'createLeadForm', form, 'form { id }')).userErrors).toEqual([]);
    await aDeal(service, ctx, { ownerId: gone });
    const task = { title: 'Call', assigneeId: gone, idempotencyKey: newId() };
    await run(service, ctx, 'saveCrmTask', task, 'task { id }');
    await getsLeads(stays);
    await tell('left', gone);
    expect(await handedOver()).toMatchObject({ userId: gone, leadsMoved: 103, leadsLeft: 0, deals: 1, tasks: 1 });
    expect(await rows(service, ctx, 'lead', `owner_id = '${stays}'`)).toHaveLength(103);
    expect(await rows(service, ctx, 'lead', `owner_id = '${gone}'`)).toMatchObject([
      { id: done!.id, status: 'DISQUALIFIED' },
    ]);
    expect([...(await rows(service, ctx, 'deal')), ...(await rows(service, ctx, 'crm_task'))]).toMatchObject([
      { owner_id: null },
      { assignee_id: null },
    ]);
    expect(await rows(service, ctx, 'lead_form')).toMatchObject([{ assignee_id: null }]);
    expect((await aLead(service, ctx)).ownerId).toBe(stays);
  }, 90_000);

  it('is no longer who looks after people, companies, campaigns, content and mentions; what has ended keeps them', async () => {
    const [gone, stays] = [newId(), newId()];
    await someMembers(service, ctx, gone, stays);
    const person = await aPerson(service, ctx, { ownerId: gone });
    await aPerson(service, ctx, { ownerId: stays });
    await aCompany(service, ctx);
    const planId = await aContentPlan({ ownerId: gone });
    for (const title of ['Open', 'Done']) {
      const item = { title, channel: 'BLOG', planId, ownerId: gone, idempotencyKey: newId() };
      await run(service, ctx, 'createContentItem', item, 'item { id }');
    }
    await aCampaign(service, ctx, { ownerId: gone });
    const over = await aCampaign(service, ctx, { ownerId: gone });
    const journey = await aJourney(service, ctx, plan([aTask(gone), exit]));
    await service.admin.query('UPDATE company SET owner_id = $2 WHERE brand_id = $1', [ctx.brandId, gone]);
    await service.admin.query(`UPDATE content_item SET status = 'ARCHIVED' WHERE brand_id = $1 AND title = 'Done'`, [
      ctx.brandId,
    ]);
    await service.admin.query(`UPDATE campaign SET status = 'CANCELLED' WHERE id = $1`, [over.id]);
    await tell('left', gone);
    expect(await handedOver('crm.member.released')).toMatchObject({
      ...{ userId: gone, people: 1, companies: 1, campaigns: 1, contentPlans: 1, contentItems: 1, mentions: 0 },
    });
    const owned = async (table: string) => (await rows(service, ctx, table, `owner_id = '${gone}'`)).length;
    expect(await Promise.all(['person', 'company', 'content_plan', 'content_item', 'campaign'].map(owned))).toEqual([
      ...[0, 0, 0, 1, 1],
    ]);
    expect(await rows(service, ctx, 'person', `owner_id = '${stays}'`)).toHaveLength(1);
    const told = (await service.events('crm.person.updated')).filter(({ aggregateId }) => aggregateId === person.id);
    expect(told.map(({ data }) => data)).toMatchObject([
      { changes: [{ field: 'ownerId', before: null, after: null }] },
    ]);
    // A journey that runs gives its tasks to nobody from now on, and says so where it is changed.
    await put(service, ctx, journey.id, [person.id]);
    await service.app.get(JourneyRunner, { strict: false }).brand(ctx, new Date());
    expect(await rows(service, ctx, 'crm_task')).toMatchObject([{ title: 'Call', assignee_id: null }]);
    const shown = await service.graphql(ctx, `{ journey(id: "${journey.id}") { problems { code step } } }`);
    expect(shown.data).toEqual({ journey: { problems: [{ code: 'ASSIGNEE_LEFT', step: 'task' }] } });
  });

  it('goes on with what an older release began: what that counted stays, and what it knew nothing of is released', async () => {
    const gone = newId();
    await someMembers(service, ctx, gone);
    await aPerson(service, ctx, { ownerId: gone });
    await service.app.get(Db).tx(ctx, async (tx) => {
      await tellMember(tx, gone, true, new Date().toISOString());
      const { id } = await service.app.get(Jobs).enqueue(tx, HANDOVER_JOB, { userId: gone });
      const kept = { leadsMoved: 3, leadsLeft: 0, deals: 2, tasks: 0 };
      await tx.query('job_begun', 'UPDATE job SET state = $2 WHERE id = $1', [id, JSON.stringify(kept)]);
    });
    expect(await handedOver()).toMatchObject({ leadsMoved: 3, deals: 2, tasks: 0 });
    expect(await handedOver('crm.member.released')).toMatchObject({ userId: gone, people: 1, mentions: 0 });
  });

  it('leaves leads that nobody can take to nobody, where the list shows them', async () => {
    const gone = newId();
    await someMembers(service, ctx, gone);
    const lead = (await assign(await aLead(service, ctx), gone)).lead;
    expect(lead.ownerId).toBe(gone);
    await tell('left', gone);
    expect(await handedOver()).toMatchObject({ leadsMoved: 0, leadsLeft: 1 });
    const answer = await service.graphql(ctx, '{ leads(where: { ownerId: { isNull: true } }) { nodes { id } } }');
    expect(answer.data!['leads']).toEqual({ nodes: [{ id: lead.id }] });
  });

  it('G11: forty leads given while they leave: each is refused or handed over, none stays with them', async () => {
    const gone = newId();
    await someMembers(service, ctx, gone);
    const leads = await Promise.all(Array.from({ length: 40 }, () => aLead(service, ctx)));
    const given = leads.map((lead) => assign(lead, gone).then(({ userErrors }) => userErrors[0]?.code));
    await Promise.all([...given.slice(0, 20), tell('left', gone), ...given.slice(20)]);
    for (const code of await Promise.all(given)) expect([undefined, 'CRM_NOT_A_MEMBER']).toContain(code);
    const last = await assign((await aLead(service, ctx))!, gone);
    expect(last.userErrors[0]?.code).toBe('CRM_NOT_A_MEMBER');
    while ((await rows(service, ctx, 'job', `kind = 'crm.member.handover' AND status <> 'succeeded'`)).length > 0)
      await sleep(20);
    expect(await rows(service, ctx, 'lead', `owner_id = '${gone}'`)).toEqual([]);
  });
});

describe('a form', () => {
  it('gives its leads to whom it names, and their deals to its pipeline', async () => {
    const [named, next] = [newId(), newId()];
    await someMembers(service, ctx, named, next);
    await getsLeads(next);
    const stages = [
      { name: 'New', probability: 10 },
      { name: 'Won', kind: 'WON', probability: 100 },
      { name: 'Lost', kind: 'LOST', probability: 0 },
    ];
    const own = { name: 'Fairs', lostReasons: ['Price'], stages, idempotencyKey: newId() };
    const { pipeline } = await run<{ pipeline: { id: string } }>(
      service,
      ctx,
      'createPipeline',
      own,
      'pipeline { id }',
    );
    const fields = [{ key: 'email', label: 'E-mail', kind: 'EMAIL' }];
    const wanted = {
      name: 'Fair',
      source: 'fair',
      fields,
      assigneeId: named,
      pipelineId: pipeline.id,
      idempotencyKey: newId(),
    };
    const { form } = await run<{ form: { id: string; publicKey: string } }>(
      service,
      ctx,
      'createLeadForm',
      wanted,
      'form { id publicKey }',
    );
    const sent = { publicKey: form.publicKey, values: { email: 'a@b.de' }, idempotencyKey: newId() };
    await run(service, ctx, 'submitLeadForm', sent, 'received');
    const query = `{ leadForms { submissions assignee { id } pipelineId } leads(where: { formId: { eq: "${form.id}" } }) { nodes { id ownerId } } }`;
    const shown = (await service.graphql(ctx, query)).data as { leads: { nodes: { id: string; ownerId: string }[] } };
    const [lead] = shown.leads.nodes;
    expect(shown).toMatchObject({
      leadForms: [{ submissions: 1, assignee: { id: named }, pipelineId: pipeline.id }],
      leads: { nodes: [{ ownerId: named }] },
    });
    await run(service, ctx, 'convertLead', { id: lead!.id, idempotencyKey: newId() }, 'dealId');
    expect(await rows(service, ctx, 'deal')).toMatchObject([{ pipeline_id: pipeline.id }]);
    const strange = { ...wanted, pipelineId: newId(), idempotencyKey: newId() };
    expect((await run(service, ctx, 'createLeadForm', strange, 'form { id }')).userErrors[0]?.code).toBe('NOT_FOUND');
  });
});

describe('rules that are not saved', () => {
  it('CRM-1: say what they would of the leads that there are, and change nothing', async () => {
    await aLead(service, ctx, { givenName: 'Ana', country: 'DE' });
    await aLead(service, ctx, { givenName: 'Bea', country: 'FR' });
    const rules = {
      factors: [{ kind: 'match', key: 'de', label: 'DE', field: 'country', op: 'eq', value: 'DE', points: 7 }],
    };
    const ask = (given: object) =>
      service.graphql(
        ctx,
        'query ($rules: JSON!) { scoreRulesPreview(rules: $rules) { leads higher lower rows { name before after } } }',
        { rules: given },
      );
    expect((await ask(rules)).data!['scoreRulesPreview']).toEqual({
      ...{ leads: 2, higher: 1, lower: 0 },
      rows: [
        { name: 'Ana', before: null, after: 7 },
        { name: 'Bea', before: null, after: 0 },
      ],
    });
    expect(JSON.stringify((await ask({ factors: [] })).errors)).toContain('SCORE_RULES_INVALID');
    expect(await rows(service, ctx, 'lead_score')).toEqual([]);
  });
});
