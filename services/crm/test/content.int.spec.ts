import { type Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { BrandZoneConsumer } from '../src/brand-zone/brand-zone.consumer.ts';
import { ContentReminders } from '../src/content/content-reminders.ts';
import { run } from './growth.builders.ts';
import { rows, someMembers } from './people.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

interface Item {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly actions: string[];
  readonly plannedLocal: string | null;
  readonly changedSinceApproval: { field: string; before: string | null; after: string | null }[];
}
type Answer = { item: Item | null; warnings: { code: string }[] };
const FIELDS =
  'item { id version status actions plannedLocal changedSinceApproval { field before after } } warnings { code }';

const colleague = (ctx: Ctx, permissions?: Iterable<string>): Ctx =>
  ctx.with({ actor: { kind: 'person', id: newId(), name: 'Second' }, ...(permissions && { permissions }) });
const call = (ctx: Ctx, name: string, input: object) =>
  run<Answer>(service, ctx, name, input as Record<string, unknown>, FIELDS);
const must = async (ctx: Ctx, name: string, input: object): Promise<Item> => {
  const answer = await call(ctx, name, input);
  expect(answer.userErrors).toEqual([]);
  return answer.item!;
};
const seen = ({ id, version }: Item) => ({ id, expectedVersion: version });
const step = (ctx: Ctx, item: Item, name: string) => must(ctx, 'stepContentItem', { ...seen(item), step: name });
const decide = (ctx: Ctx, item: Item, approve: boolean, note?: string) =>
  call(ctx, 'decideContentItem', { ...seen(item), approve, note });

async function aPlan(ctx: Ctx, name = 'November'): Promise<string> {
  const input = { idempotencyKey: newId(), name, startsOn: '2030-11-01', endsOn: '2030-11-30' };
  return (await run<{ plan: { id: string } }>(service, ctx, 'saveContentPlan', input, 'plan { id }')).plan.id;
}

async function anItem(ctx: Ctx, rest: object = {}): Promise<Item> {
  const { planId = await aPlan(ctx, newId()) } = rest as { planId?: string };
  const words = { title: 'Beard oil', channel: 'INSTAGRAM', body: 'Shine.', idempotencyKey: newId() };
  return must(ctx, 'createContentItem', { ...words, ...rest, planId });
}

async function anApproved(ctx: Ctx, rest: object = {}): Promise<Item> {
  const item = await step(ctx, await anItem(ctx, rest), 'SUBMIT');
  const { item: approved, userErrors } = await decide(colleague(ctx), item, true);
  expect(userErrors).toEqual([]);
  return approved!;
}

const many = <T>(n: number, one: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_all, i) => one(i)));

describe('content', () => {
  it('goes from an idea to its publication with a second person, and refuses every other way', async () => {
    const ctx = service.brand();
    const idea = await anItem(ctx, { body: null, plannedLocal: '2035-11-20T09:30' });
    expect(idea).toMatchObject({ status: 'IDEA', plannedLocal: '2035-11-20T09:30' });
    const illegal = await call(ctx, 'stepContentItem', { ...seen(idea), step: 'SUBMIT' });
    expect(illegal.userErrors).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }]);
    let item = await step(ctx, idea, 'START');
    expect((await call(ctx, 'stepContentItem', { ...seen(item), step: 'SUBMIT' })).userErrors).toMatchObject([
      { code: 'CONTENT_INVALID' },
    ]);
    item = await must(ctx, 'updateContentItem', { ...seen(item), body: 'Shine.' });
    item = await step(ctx, item, 'SUBMIT');
    expect(item.actions).not.toContain('APPROVE');
    expect((await decide(ctx, item, true)).userErrors).toMatchObject([{ code: 'CONTENT_AUTHOR_APPROVES' }]);
    const second = colleague(ctx);
    expect((await decide(second, item, false)).userErrors).toMatchObject([{ code: 'CONTENT_REASON_REQUIRED' }]);
    item = (await decide(second, item, true)).item!;
    item = await must(ctx, 'scheduleContentItem', seen(item));
    expect(item.status).toBe('SCHEDULED');
    const url = 'https://www.instagram.com/p/one';
    item = await must(ctx, 'publishContentItem', { id: item.id, url });
    expect(item).toMatchObject({ status: 'PUBLISHED', actions: ['PUBLISH'] });
    expect((await must(ctx, 'publishContentItem', { id: item.id, url })).version).toBe(item.version);
    const refused = await call(ctx, 'updateContentItem', { ...seen(item), body: 'Other.' });
    expect(refused.userErrors).toMatchObject([{ code: 'ILLEGAL_TRANSITION', details: { legal: ['PUBLISH'] } }]);
    const told = (await service.events()).filter(({ aggregateId }) => aggregateId === item.id);
    expect(told.map(({ aggregateVersion }) => aggregateVersion)).toEqual(told.map((_one, at) => at + 1));
    expect(JSON.stringify(told)).not.toContain('Shine');
  });

  it('is decided by people, whoever holds the permission, and by nobody alone in the database either', async () => {
    const ctx = service.brand();
    const item = await step(ctx, await anItem(ctx), 'SUBMIT');
    const director = ctx.with({ actor: { kind: 'director', id: newId() } });
    const query = `mutation { decideContentItem(input: { id: "${item.id}", expectedVersion: ${item.version}, approve: true }) { userErrors { code } } }`;
    expect((await service.graphql(director, query)).errors).toMatchObject([
      { extensions: { code: 'CONTENT_DECIDED_BY_PERSON' } },
    ]);
    const alone = `UPDATE content_item SET status = 'APPROVED', approval = jsonb_build_object('by', submitted_by) WHERE id = $1`;
    await expect(service.admin.query(alone, [item.id])).rejects.toThrow('content_item_approved_check');
  });

  it('freezes what was approved: a change is a draft again, and shows what differs', async () => {
    const ctx = service.brand();
    let item = await anApproved(ctx);
    item = await must(ctx, 'updateContentItem', { ...seen(item), tags: ['oil'], brief: 'Short.' });
    item = await must(ctx, 'moveContentItem', { ...seen(item), plannedLocal: '2035-11-20T09:30' });
    expect(item).toMatchObject({ status: 'APPROVED', changedSinceApproval: [] });
    item = await must(ctx, 'updateContentItem', { ...seen(item), body: 'More shine.' });
    expect(item).toMatchObject({
      status: 'DRAFT',
      changedSinceApproval: [{ field: 'body', before: 'Shine.', after: 'More shine.' }],
    });
    item = await step(ctx, item, 'SUBMIT');
    item = (await decide(colleague(ctx), item, true)).item!;
    expect(item).toMatchObject({ status: 'APPROVED', changedSinceApproval: [] });
  });

  it('is decided once: of two approvals, or of an approval and a change, one wins and the other is told (G7)', async () => {
    const ctx = service.brand();
    const item = await step(ctx, await anItem(ctx), 'SUBMIT');
    const all = await many(20, () => decide(colleague(ctx), item, true));
    expect(all.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(new Set(all.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))).toEqual(
      new Set(['ILLEGAL_TRANSITION']),
    );
    expect((await service.events('crm.content-item.approved')).filter((e) => e.aggregateId === item.id)).toHaveLength(
      1,
    );
    for (const text of ['a', 'b', 'c', 'd', 'e']) {
      const open = await step(ctx, await anItem(ctx), 'SUBMIT');
      const [decided, changed] = await Promise.all([
        decide(colleague(ctx), open, true),
        call(ctx, 'updateContentItem', { ...seen(open), body: text }),
      ]);
      expect([decided.userErrors, changed.userErrors].filter((errors) => errors.length === 0)).toHaveLength(1);
      const [row] = await rows<{ status: string; body: string }>(service, ctx, 'content_item', `id = '${open.id}'`);
      expect(row).toMatchObject(
        changed.userErrors.length === 0 ? { status: 'DRAFT', body: text } : { status: 'APPROVED', body: 'Shine.' },
      );
    }
  });

  it('is moved by one of many who drag it at once, and never loses an edit', async () => {
    const ctx = service.brand();
    const item = await anItem(ctx, { plannedLocal: '2035-03-24T09:30' });
    const all = await many(20, (i) =>
      i % 2
        ? call(ctx, 'moveContentItem', { ...seen(item), day: `2035-03-${10 + i}` })
        : call(ctx, 'updateContentItem', { ...seen(item), body: `Text ${i}` }),
    );
    expect(all.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(all.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(
      Array.from({ length: 19 }, () => 'CONFLICT'),
    );
    const now = (await service.graphql(ctx, `{ contentItem(id: "${item.id}") { version } }`)).data!['contentItem'];
    expect(now).toEqual({ version: 2 });
  });

  it('reports each of many by itself', async () => {
    const ctx = service.brand();
    const [one, two, gone] = [await anItem(ctx), await anApproved(ctx), await anItem(service.brand())];
    const moved = { rows: [one, { ...two, version: 1 }, gone].map((item) => ({ ...seen(item), day: '2035-11-21' })) };
    const shown = 'rows { id item { plannedLocal } error { code } }';
    type Rows = { rows: { item: { plannedLocal: string } | null; error: { code: string } | null }[] };
    const answer = await run<Rows>(service, ctx, 'moveContentItems', moved, shown);
    expect(answer.rows).toMatchObject([
      { item: { plannedLocal: '2035-11-21T09:00' }, error: null },
      { item: null, error: { code: 'CONFLICT' } },
      { item: null, error: { code: 'NOT_FOUND' } },
    ]);
    const mine = await step(ctx, await anItem(ctx), 'SUBMIT');
    const other = colleague(ctx);
    const theirs = await step(other, await anItem(other), 'SUBMIT');
    const both = { rows: [mine, theirs].map(seen), approve: true };
    expect((await run<Rows>(service, ctx, 'decideContentItems', both, shown)).rows).toMatchObject([
      { error: { code: 'CONTENT_AUTHOR_APPROVES' } },
      { error: null },
    ]);
  });

  it('ADM-1: stands in the calendar on the day of its brand, and in no other brand', async () => {
    const ctx = service.brand();
    const located = service.app.get(BrandZoneConsumer, { strict: false });
    for (const timeZone of ['America/New_York', 'Mars/Olympus'])
      await service.app.get(Db).tx(ctx, (tx) => located.onLocated({ data: { label: 'B', timeZone } } as never, tx));
    const planId = await aPlan(ctx);
    const late = await anItem(ctx, { planId, plannedAt: '2035-03-12T03:30:00.000Z' });
    const near = await call(ctx, 'createContentItem', {
      ...{
        planId,
        title: 'Near',
        channel: 'INSTAGRAM',
        idempotencyKey: newId(),
        plannedAt: '2035-03-12T04:00:00.000Z',
      },
    });
    expect(near.warnings).toMatchObject([{ code: 'CONTENT_CLASH' }]);
    await anItem(ctx, { planId, channel: 'BLOG', plannedLocal: '2035-03-11T02:30' });
    const calendar = (who: Ctx, span = 'fromDay: "2035-03-11", toDay: "2035-03-12"') =>
      service.graphql(
        who,
        `{ contentCalendar(${span}) { timeZone days { day items { id title plannedLocal } } clashes { minutes itemIds } truncated } }`,
      );
    expect((await calendar(ctx)).data!['contentCalendar']).toMatchObject({
      timeZone: 'America/New_York',
      days: [
        // The clock skips half past two.
        { day: '2035-03-11', items: [{ plannedLocal: '2035-03-11T03:30' }, { id: late.id }] },
        { day: '2035-03-12', items: [{ title: 'Near', plannedLocal: '2035-03-12T00:00' }] },
      ],
      clashes: [{ minutes: 30, itemIds: [late.id, near.item!.id] }],
      truncated: false,
    });
    const other = (await calendar(service.brand())).data!['contentCalendar'] as { days: { items: unknown[] }[] };
    expect(other.days.flatMap(({ items }) => items)).toEqual([]);
    const long = await calendar(ctx, 'fromDay: "2035-01-01", toDay: "2035-12-31"');
    expect(long.errors).toMatchObject([{ extensions: { code: 'CONTENT_SPAN_INVALID' } }]);
  });

  it('reminds its owner once when its time has come, and again when it got another', async () => {
    const ctx = service.brand();
    const ownerId = newId();
    await someMembers(service, ctx, ownerId);
    const item = await anApproved(ctx, { ownerId, plannedAt: '2020-01-01T09:00:00.000Z' });
    await anItem(ctx, { plannedAt: '2020-01-01T09:00:00.000Z' });
    const reminders = service.app.get(ContentReminders, { strict: false });
    const swept = await many(5, () => reminders.sweep());
    expect(swept.reduce((sum, n) => sum + n, 0)).toBe(1);
    const due = async () => (await service.events('crm.content-item.due')).filter((e) => e.brandId === ctx.brandId);
    expect(await due()).toMatchObject([{ aggregateId: item.id, data: { label: 'Beard oil' } }]);
    const version = item.version + 1;
    await must(ctx, 'moveContentItem', { id: item.id, expectedVersion: version, plannedLocal: '2020-01-02T09:00' });
    await reminders.sweep();
    expect(await due()).toHaveLength(2);
  });

  it('takes hostile words as words, keeps comments, and refuses addresses that are none', async () => {
    const ctx = service.brand();
    const title = `<img src=x onerror=alert(1)>'; DROP TABLE content_item; --`;
    const item = await anItem(ctx, { title });
    const comment = { idempotencyKey: newId(), id: item.id, text: '<script>alert(1)</script>' };
    for (let i = 0; i < 2; i++) await run(service, ctx, 'commentContentItem', comment, 'comment { id }');
    const asked = `{ contentItems(where: { text: { contains: "drop table" } }) { totalCount nodes { title comments { text } } } }`;
    expect((await service.graphql(ctx, asked)).data!['contentItems']).toEqual({
      totalCount: 1,
      nodes: [{ title, comments: [{ text: comment.text }] }],
    });
    const media = [{ kind: 'IMAGE', url: 'javascript:alert(1)' }];
    expect((await call(ctx, 'updateContentItem', { ...seen(item), media })).userErrors).toMatchObject([
      { code: 'CRM_FILE_REFERENCE' },
    ]);
  });
});
