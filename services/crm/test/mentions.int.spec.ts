import { type Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { MergingService } from '../src/duplicates/merging.service.ts';
import { ErasingService } from '../src/people/erasing.service.ts';
import { aDeal, run, type DealView, DEAL } from './growth.builders.ts';
import { aPerson, rows, someMembers } from './people.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

interface Row {
  readonly outcome: string;
  readonly id: string | null;
  readonly error: { code: string; path: string[] } | null;
}
const mention = (externalId: string, rest: object = {}) => ({
  ...{ source: 'instagram', externalId, text: `Text ${externalId}`, authorHandle: '@ada.l' },
  ...{ happenedAt: '2026-03-29T23:30:00.000Z', reach: 10, sentimentScore: 50 },
  ...rest,
});
const record = async (ctx: Ctx, mentions: object[]): Promise<Row[]> =>
  (await run<{ rows: Row[] }>(service, ctx, 'recordMentions', { mentions }, 'rows { outcome id error { code path } }'))
    .rows;
const triage = (ctx: Ctx, id: string, expectedVersion: number, rest: object) =>
  run<{ mention: { version: number; status: string } | null }>(
    service,
    ctx,
    'triageMention',
    { id, expectedVersion, ...rest },
    'mention { version status }',
  );
const ask = async <T>(ctx: Ctx, query: string): Promise<T> => {
  const { data, errors } = await service.graphql(ctx, query);
  expect(errors).toEqual([]);
  return Object.values(data as Record<string, T>)[0]!;
};
const outcomes = (all: readonly Row[]): string[] => all.map(({ outcome }) => outcome);
const many = <T>(n: number, one: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_all, i) => one(i)));

describe('mentions', () => {
  it('are linked to a company and what they answer, by ids of the brand alone', async () => {
    const ctx = service.brand();
    const other = service.brand();
    const [{ id }] = (await record(ctx, [mention('linked')])) as [{ id: string } & Row];
    const { company } = await run<{ company: { id: string } }>(
      ...([service, ctx, 'createCompany', { name: 'Linked', idempotencyKey: newId() }, 'company { id }'] as const),
    );
    const foreign = await run<{ company: { id: string } }>(
      ...([service, other, 'createCompany', { name: 'Else', idempotencyKey: newId() }, 'company { id }'] as const),
    );
    for (const link of [{ companyId: foreign.company.id }, { campaignId: newId() }, { contentItemId: newId() }])
      expect((await triage(ctx, id, 1, link)).userErrors[0]!.code).toBe('NOT_FOUND');
    await triage(ctx, id, 1, { companyId: company.id });
    const found = (where: string) =>
      ask<{ nodes: object[] }>(
        ctx,
        `{ socialMentions(where: { ${where} }) { nodes { company { name } campaign { name } } } }`,
      );
    expect((await found(`companyId: { eq: "${company.id}" }`)).nodes).toEqual([
      { company: { name: 'Linked' }, campaign: null },
    ]);
    const told = (await service.events('crm.mention.updated')).filter(({ aggregateId }) => aggregateId === id);
    expect(told).toMatchObject([{ version: 2, data: { personId: null, companyId: company.id } }]);
    await triage(ctx, id, 2, { companyId: null });
    expect((await found(`companyId: { eq: "${company.id}" }`)).nodes).toEqual([]);
  });

  it('come in once however often, in whatever order and by whomever they are sent (G5, G11)', async () => {
    const ctx = service.brand();
    const batch = Array.from({ length: 60 }, (_one, i) => mention(String(i)));
    const all = await many(20, (i) => record(ctx, i % 2 ? batch : [...batch].reverse()));
    expect(all.flat().filter(({ outcome }) => outcome === 'CREATED')).toHaveLength(60);
    expect(new Set(outcomes(all.flat()))).toEqual(new Set(['CREATED', 'KNOWN']));
    expect(await rows(service, ctx, 'social_mention')).toHaveLength(60);
    const told = (await service.events('crm.mention.recorded')).filter(({ brandId }) => brandId === ctx.brandId);
    expect(told.reduce((sum, { data }) => sum + (data as { created: number }).created, 0)).toBe(60);
    const again = await record(ctx, [mention('0', { reach: 99 }), mention('1'), mention('1')]);
    expect(outcomes(again)).toEqual(['UPDATED', 'KNOWN', 'KNOWN']);
    expect(outcomes(await record(service.brand(), batch.slice(0, 2)))).toEqual(['CREATED', 'CREATED']);
  });

  it('that are bad keep none of the others out, and hostile words stay words', async () => {
    const ctx = service.brand();
    const text = `<script>alert(1)</script>\u202E'); DROP TABLE social_mention; --`;
    const given = [mention('a', { text }), mention('b', { url: 'javascript:alert(1)' }), mention('c', { rating: 9 })];
    expect(await record(ctx, [...given, mention('d', { text: 'x'.repeat(5001) }), mention('e')])).toMatchObject([
      { outcome: 'CREATED' },
      { outcome: 'REFUSED', error: { code: 'CRM_FILE_REFERENCE', path: ['url'] } },
      { outcome: 'REFUSED', error: { code: 'MENTION_INVALID', path: ['rating'] } },
      { outcome: 'REFUSED', error: { code: 'MENTION_INVALID', path: ['text'] } },
      { outcome: 'CREATED' },
    ]);
    const found = await ask(ctx, '{ socialMentions(where: { text: { contains: "drop table" } }) { nodes { text } } }');
    expect(found).toEqual({ nodes: [{ text: text.replace('\u202E', '') }] });
    const told = JSON.stringify((await service.events()).filter(({ brandId }) => brandId === ctx.brandId));
    expect(told).not.toMatch(/ada|script/);
    const tooMany = Array.from({ length: 501 }, (_one, i) => mention(`m${i}`));
    const refused = await run(service, ctx, 'recordMentions', { mentions: tooMany }, 'rows { id }');
    expect(refused.userErrors).toMatchObject([{ code: 'VALIDATION_FAILED' }]);
  });

  it('are counted by the day of the brand, by source and by the rule that is told', async () => {
    const ctx = service.brand();
    await record(ctx, [
      mention('1'),
      mention('2', { happenedAt: '2026-03-29T21:59:00.000Z', sentimentScore: -20 }),
      mention('3', { source: 'google-reviews', sentimentScore: null, rating: 3 }),
      mention('4', { sentimentScore: null }),
    ]);
    const query =
      '{ socialMentionDays(from: "2026-03-29", until: "2026-03-30") { day source total positive neutral negative unknown } }';
    const day = { positive: 0, neutral: 0, negative: 0, unknown: 0 };
    expect(await ask(ctx, query)).toEqual([
      { ...day, day: '2026-03-29', source: 'instagram', total: 1, negative: 1 },
      { ...day, day: '2026-03-30', source: 'google-reviews', total: 1, neutral: 1 },
      { ...day, day: '2026-03-30', source: 'instagram', total: 2, positive: 1, unknown: 1 },
    ]);
    expect(await ask(service.brand(), query)).toEqual([]);
  });

  it('are taken up by one of many, and become one task that tells nothing of them', async () => {
    const ctx = service.brand();
    const [{ id }] = (await record(ctx, [mention('1')])) as [Row];
    const person = await aPerson(service, ctx);
    const assignees = Array.from({ length: 20 }, newId);
    await someMembers(service, ctx, ...assignees);
    const taken = await many(20, (i) =>
      triage(ctx, id!, 1, { step: 'TRIAGE', personId: person.id, assigneeId: assignees[i] }),
    );
    expect(taken.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    const task = () => run(service, ctx, 'makeMentionTask', { id, expectedVersion: 2 }, 'mention { taskId }');
    const made = await many(10, task);
    expect(made.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(await rows(service, ctx, 'crm_task')).toMatchObject([
      { title: 'Answer on instagram', person_id: person.id },
    ]);
    const illegal = await triage(ctx, id!, 3, { step: 'REOPEN' });
    expect(illegal.userErrors).toMatchObject([
      { code: 'ILLEGAL_TRANSITION', details: { legal: ['ANSWER', 'IGNORE'] } },
    ]);
    const foreign = await aPerson(service, service.brand());
    expect((await triage(ctx, id!, 3, { personId: foreign.id })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('lose their author for good, also against a replay and against what comes later', async () => {
    const ctx = service.brand();
    const mine = [mention('1', { text: 'I am Ada' }), mention('2', { source: 'tiktok' })];
    await record(ctx, mine);
    const erase = { source: 'instagram', handle: 'ADA.L' };
    const [answer] = await Promise.all([
      run<{ erased: number }>(service, ctx, 'eraseMentionAuthor', erase, 'erased'),
      many(10, (i) => record(ctx, [mention(`late${i}`)])),
    ]);
    expect(answer.erased).toBeGreaterThanOrEqual(1);
    expect(await record(ctx, [...mine, mention('3')])).toMatchObject([
      { outcome: 'REFUSED', error: { code: 'MENTION_AUTHOR_ERASED' } },
      { outcome: 'KNOWN' },
      { outcome: 'REFUSED' },
    ]);
    const kept = await rows<{ source: string }>(service, ctx, 'social_mention', `author_handle IS NOT NULL`);
    expect(kept.map(({ source }) => source)).toEqual(['tiktok']);
    const left = await rows(
      service,
      ctx,
      'social_mention',
      `source = 'instagram' AND (text <> '' OR external_id IS NOT NULL)`,
    );
    expect(left).toEqual([]);
  });
});

describe('files by reference', () => {
  const add = (ctx: Ctx, subject: string, subjectId: string, rest: object = {}) => {
    const file = { name: 'Ada.pdf', url: 'https://cdn.example.com/a.pdf', mediaType: 'application/pdf' };
    const input = { idempotencyKey: newId(), subject, subjectId, ...file, ...rest };
    return run<{ file: { id: string } | null }>(service, ctx, 'addCrmFile', input, 'file { id }');
  };
  const files = (ctx: Ctx, id: string) =>
    ask<{ name: string }[]>(ctx, `{ crmFiles(subject: PERSON, subjectId: "${id}") { name sizeBytes addedByName } }`);

  it('CRM-5: go along with a merged person and back, and ADM-1 are seen in one brand', async () => {
    const ctx = service.brand();
    const [one, two] = [await aPerson(service, ctx), await aPerson(service, ctx, { familyName: 'King' })];
    const sizeBytes = '5000000000';
    await add(ctx, 'PERSON', two.id, { sizeBytes, sha256: 'a'.repeat(64) });
    expect(await files(ctx, two.id)).toEqual([{ name: 'Ada.pdf', sizeBytes, addedByName: 'Test Person' }]);
    expect(await files(service.brand(), two.id)).toEqual([]);
    expect((await add(service.brand(), 'PERSON', two.id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const merging = service.app.get(MergingService, { strict: false });
    const merged = await merging.merge(ctx, {
      idempotencyKey: newId(),
      survivorId: one.id,
      mergedId: two.id,
      take: [],
    });
    expect([(await files(ctx, one.id)).length, (await files(ctx, two.id)).length]).toEqual([1, 0]);
    await merging.unmerge(ctx, merged.id);
    expect([(await files(ctx, one.id)).length, (await files(ctx, two.id)).length]).toEqual([0, 1]);
  });

  it('and mentions of a person are gone once the person is erased', async () => {
    const ctx = service.brand();
    const person = await aPerson(service, ctx);
    const [{ id }] = (await record(ctx, [mention('1')])) as [Row];
    await triage(ctx, id!, 1, { personId: person.id });
    const note = { idempotencyKey: newId(), personId: person.id, text: 'x' };
    const made = await run<{ note: { id: string } }>(service, ctx, 'writeCrmNote', note, 'note { id }');
    await add(ctx, 'NOTE', made.note.id);
    const { file } = await add(ctx, 'PERSON', person.id);
    expect((await add(ctx, 'PERSON', person.id, { url: 'http://a.de/x' })).userErrors).toMatchObject([
      { code: 'CRM_FILE_REFERENCE' },
    ]);
    await service.app.get(ErasingService, { strict: false }).erase(ctx, { id: person.id, expectedVersion: 1 });
    expect(await rows(service, ctx, 'crm_file_ref')).toEqual([]);
    expect(await rows(service, ctx, 'social_mention')).toMatchObject([{ author_handle: null, text: '', url: null }]);
    expect((await run(service, ctx, 'removeCrmFile', { id: file!.id }, 'file { id }')).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });
});

describe('the funnel', () => {
  it('tells who entered each stage, who went on and who was lost, and nothing of another brand', async () => {
    const ctx = service.brand();
    const [first, second] = [await aDeal(service, ctx), await aDeal(service, ctx)];
    const pipelines = await ask<{ stages: { id: string; name: string; kind: string }[]; lostReasons: string[] }[]>(
      ctx,
      '{ pipelines { lostReasons stages { id name kind } } }',
    );
    const { stages, lostReasons } = pipelines[0]!;
    const move = (deal: DealView, stageId: string, rest: object = {}) =>
      run<{ deal: DealView }>(
        service,
        ctx,
        'moveDeal',
        { id: deal.id, expectedVersion: deal.version, stageId, ...rest },
        DEAL,
      );
    const lost = stages.find(({ kind }) => kind === 'LOST')!.id;
    const moved = await move(first, stages[1]!.id);
    expect(moved.userErrors).toEqual([]);
    expect((await move(moved.deal, lost, { lostReason: lostReasons[0] })).userErrors).toEqual([]);
    await aDeal(service, ctx);
    expect((await move(second, lost, { lostReason: lostReasons[0] })).userErrors).toEqual([]);
    const day = (ms: number) => new Date(Date.now() + ms).toISOString().slice(0, 10);
    const query = `{ crmFunnel(from: "${day(-2 * 86_400_000)}", until: "${day(2 * 86_400_000)}") { route stages { stage entered passed dropped waiting share dropOffRate weeks { entered } } } }`;
    const [leads, deals] = await ask<[object, { stages: object[] }]>(ctx, query);
    expect(leads).toMatchObject({ route: 'leads', stages: [{ entered: 0 }] });
    expect(deals.stages.slice(0, 3)).toMatchObject([
      {
        entered: 3,
        passed: 1,
        dropped: 1,
        waiting: 1,
        share: '1.0000',
        dropOffRate: '0.5000',
        weeks: [{ entered: 3 }],
      },
      { entered: 1, passed: 0, dropped: 1, waiting: 0, share: '0.3333', dropOffRate: '1.0000' },
      { entered: 0, share: '0.0000', dropOffRate: null, weeks: [] },
    ]);
    const other = await ask<{ stages: { entered: number }[] }[]>(service.brand(), query);
    expect(other.flatMap(({ stages: all }) => all.filter(({ entered }) => entered > 0))).toEqual([]);
  });
});
