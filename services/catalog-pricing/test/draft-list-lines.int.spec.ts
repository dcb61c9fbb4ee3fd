import { type Ctx, newId } from '@mh-os/kernel';
import type { JobRun } from '@mh-os/messaging';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { DraftTimers } from '../src/drafts/timing/timing.jobs.ts';
import {
  aBrand,
  aDraft,
  aSubmittedDraft,
  ask,
  channelsOf,
  colleague,
  type DraftAnswer,
  netPrice,
  run,
  step,
} from './builders.ts';
import { type List, PriceBook } from './price-book-builders.ts';

let service: TestService;
let author: Ctx;
let approver: Ctx;
let shop: string;
let book: PriceBook;
let list: List;
let variantId: string;

beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());
beforeEach(async () => {
  author = await aBrand(service);
  approver = colleague(author);
  shop = (await channelsOf(service, author))['own-shop']!;
  book = new PriceBook(service, author, shop);
  variantId = await book.priced();
  list = await book.aList({ customerId: 'bob' });
  await book.setPrices(list, [{ variantId, unitPrice: '18' }]);
});

const line = (unitPrice: string, over: Record<string, unknown> = {}) => ({
  ...{ variantId, priceListId: list.id, unitPrice },
  ...over,
});
const bobs = (quantity = 1) => book.gross(variantId, { customerId: 'bob' }, quantity);
const standard = () => netPrice(service, author, variantId, shop);
const guard = (input: Record<string, unknown>) =>
  run<{ guardrail: { id: string; version: number } }>(
    service,
    author,
    'setPricingGuardrail',
    'SetPricingGuardrailInput',
    input,
    'guardrail { id version }',
  );
const approve = (draft: DraftAnswer, more: Record<string, unknown> = {}) =>
  step(service, approver, 'approve', draft, { idempotencyKey: newId(), ...more });
const create = (lines: Record<string, unknown>[], ctx = author) =>
  run<{ draft: DraftAnswer | null }>(
    service,
    ctx,
    'createPriceDraft',
    'CreatePriceDraftInput',
    { title: 'Lists', lines, idempotencyKey: newId() },
    'draft { id version }',
  );
const codes = async (lines: Record<string, unknown>[]) =>
  (await create(lines)).userErrors.map((error) => `${error.path.join('.')} ${error.code}`);
const told = <T>(id: string, selection: string): Promise<T> =>
  ask(service, author, `query ($id: ID!) { priceDraft(id: $id) { ${selection} } }`, { id });
const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();

describe('prices of lists in drafts', () => {
  it('P8 P9: come into force together with prices of channels, each with the draft in its history', async () => {
    const draft = await aSubmittedDraft(service, author, [
      line('16.5'),
      { variantId, channelId: shop, gross: '21' },
      line('15.2345', { minQuantity: 10 }),
    ]);
    const { lines } = await told<{ lines: { nodes: Record<string, unknown>[] } }>(
      draft.id,
      `lines { nodes { priceListId priceListName minQuantity unitPrice unitPriceBefore changePercent superseded
        before { decimal } after { decimal } } }`,
    );
    expect(lines.nodes).toMatchObject([
      {
        ...{ priceListId: list.id, minQuantity: 1, unitPrice: '16.5000', unitPriceBefore: '18.0000' },
        ...{ changePercent: '-8.33', superseded: false, before: { decimal: '18.00' }, after: { decimal: '16.50' } },
      },
      {
        priceListId: null,
        minQuantity: null,
        unitPrice: null,
        before: { decimal: '20.00' },
        after: { decimal: '21.00' },
      },
      { minQuantity: 10, unitPrice: '15.2345', unitPriceBefore: null, changePercent: null, before: null },
    ]);
    expect([await bobs(), await standard()]).toEqual(['18.00', '16.81']);
    expect(await approve(draft)).toMatchObject({ codes: [], draft: { status: 'APPLIED' } });
    expect([await bobs(), await bobs(10), await standard()]).toEqual(['16.50', '15.23', '17.65']);
    const { rows } = await service.admin.query(
      `SELECT unit_price::text AS price, price_version AS version, set_by->>'id' AS by FROM list_price_record
       WHERE draft_id = $1 ORDER BY min_quantity`,
      [draft.id],
    );
    const by = approver.actor.id;
    expect(rows).toEqual([
      { price: '16.5000', version: 2, by },
      { price: '15.2345', version: 1, by },
    ]);
    const [event] = (await service.events('catalog-pricing.price-list.priced')).slice(-1);
    expect(event!.data).toMatchObject({ draftId: draft.id, lines: [{ previous: '18.0000' }, { previous: null }] });
    const change = service.admin.query('DELETE FROM list_price_record WHERE draft_id = $1', [draft.id]);
    await expect(change).rejects.toThrow();
  });

  it('P8: a list price that changed since conflicts, and then no line applies', async () => {
    const draft = await aSubmittedDraft(service, author, [{ variantId, channelId: shop, gross: '22' }, line('17')]);
    await book.setPrices(list, [{ variantId, unitPrice: '17.5' }]);
    const { lines } = await told<{ lines: { nodes: { superseded: boolean }[] } }>(
      draft.id,
      'lines { nodes { superseded } }',
    );
    expect(lines.nodes.map((one) => one.superseded)).toEqual([false, true]);
    const check = await ask<{ superseded: number }>(
      service,
      author,
      'query ($id: ID!) { priceDraftCheck(id: $id) { superseded } }',
      { id: draft.id },
    );
    expect(check.superseded).toBe(1);
    expect((await approve(draft)).codes).toEqual(['DRAFT_SUPERSEDED']);
    expect([await bobs(), await standard()]).toEqual(['17.50', '16.81']);
  });

  it('P8: of 20 drafts on one list price approved at once exactly one applies', async () => {
    const drafts: DraftAnswer[] = [];
    for (let at = 0; at < 20; at += 1)
      drafts.push(
        await aSubmittedDraft(service, author, [
          line(`${10 + at / 10}`),
          { variantId, channelId: shop, gross: `${30 + at}` },
        ]),
      );
    const answers = await Promise.all(drafts.map((draft) => approve(draft)));
    const won = answers.flatMap((answer, at) => (answer.codes.length === 0 ? [at] : []));
    expect(won).toHaveLength(1);
    expect(new Set(answers.flatMap((answer) => answer.codes))).toEqual(new Set(['DRAFT_SUPERSEDED']));
    expect(await bobs()).toBe((10 + won[0]! / 10).toFixed(2));
    const { rows } = await service.admin.query(
      `SELECT (SELECT count(*)::int FROM list_price_record WHERE list_id = $1) AS lists,
        (SELECT count(*)::int FROM price_record WHERE variant_id = $2) AS channels`,
      [list.id, variantId],
    );
    expect(rows).toEqual([{ lists: 2, channels: 2 }]);
  });

  it('P8: of an approval and a direct change of the same list price at once one waits for the other, and neither is lost', async () => {
    for (let round = 0; round < 10; round += 1) {
      const draft = await aSubmittedDraft(service, author, [line('12')]);
      const [approved, set] = await Promise.all([
        approve(draft),
        book.setPrices(list, [{ variantId, unitPrice: '13' }]),
      ]);
      expect(set.codes).toEqual([]);
      expect(approved.codes.length === 0 || approved.codes[0] === 'DRAFT_SUPERSEDED').toBe(true);
      expect(await bobs()).toBe('13.00');
    }
  });

  it('P7: guardrails speak when it is written, submitted, approved and activated', async () => {
    const block = { policy: 'BLOCK', kind: 'FLOOR', amount: { decimal: '16', currency: 'EUR' }, basis: 'GROSS' };
    const ready = await aSubmittedDraft(service, author, [line('15')]);
    const scheduled = await aSubmittedDraft(service, author, [
      line('14', { minQuantity: 5 }),
      { variantId, channelId: shop, gross: '21' },
    ]);
    const at = inMs(3_600_000);
    const { draft: planned } = await approve(scheduled, { activateAt: at });
    expect(planned.status).toBe('SCHEDULED');
    await guard(block);
    const late = await aDraft(service, author, [line('15')]);
    expect(late.worstVerdict).toBe('BLOCKED');
    expect((await step(service, author, 'submit', late)).codes).toEqual(['GUARDRAIL_BLOCKED']);
    expect((await approve(ready)).codes).toEqual(['GUARDRAIL_BLOCKED']);
    const job = { id: newId(), input: { draftId: planned.id, at: new Date(at).toISOString() }, attempt: 1 };
    const ring = { ...job, kind: 'price-draft-activation', state: null, signal: new AbortController().signal };
    await service.app.get(DraftTimers, { strict: false }).activate(ring as unknown as JobRun, approver);
    const failed = await told(planned.id, 'status failure { code }');
    expect(failed).toEqual({ status: 'FAILED_ACTIVATION', failure: { code: 'GUARDRAIL_BLOCKED' } });
    expect([await bobs(5), await standard()]).toEqual(['18.00', '16.81']);
  });

  it('P4 P8: bands that would rise by then refuse the whole draft, also a scheduled one', async () => {
    const lines = [{ variantId, channelId: shop, gross: '25' }, line('17', { minQuantity: 10 })];
    const draft = await aSubmittedDraft(service, author, lines);
    const other = await aSubmittedDraft(service, author, lines);
    const at = inMs(3_600_000);
    const { draft: planned } = await approve(other, { activateAt: at });
    await book.setPrices(list, [{ variantId, unitPrice: '16' }]);
    expect((await approve(draft)).codes).toEqual(['BAND_RISES']);
    const job = { id: newId(), input: { draftId: planned.id, at: new Date(at).toISOString() }, attempt: 1 };
    const ring = { ...job, kind: 'price-draft-activation', state: null, signal: new AbortController().signal };
    await service.app.get(DraftTimers, { strict: false }).activate(ring as unknown as JobRun, approver);
    expect(await told(planned.id, 'status failure { code }')).toMatchObject({ failure: { code: 'BAND_RISES' } });
    expect([await bobs(10), await standard()]).toEqual(['16.00', '16.81']);
  });

  it('P2: keep their window; one that began while the draft waited begins with the approval', async () => {
    const draft = await aSubmittedDraft(service, author, [line('15', { from: inMs(400), to: inMs(86_400_000) })]);
    const over = await aSubmittedDraft(service, author, [line('14', { minQuantity: 3, to: inMs(400) })]);
    await new Promise((done) => setTimeout(done, 600));
    expect((await approve(over)).codes).toEqual(['PRICE_LIST_WINDOW']);
    expect((await approve(draft)).codes).toEqual([]);
    expect(await bobs()).toBe('15.00');
    expect(await book.gross(variantId, { customerId: 'bob', at: inMs(2 * 86_400_000) })).toBe('18.00');
  });

  it('are refused where they make no sense, each fault at its line', async () => {
    const fine = { variantId, channelId: shop, gross: '21' };
    expect(await codes([fine, { variantId, gross: '1' }])).toEqual(['lines.1 DRAFT_LINE_PLACE']);
    expect(await codes([fine, line('1', { channelId: shop })])).toEqual(['lines.1 DRAFT_LINE_PLACE']);
    expect(await codes([line('16'), fine, line('17')])).toEqual(['lines.2 DRAFT_LINE_DUPLICATE']);
    expect(await codes([fine, line('16', { gross: '16' })])).toEqual(['lines.1.unitPrice PRICE_SIDE']);
    expect(await codes([fine, line('0')])).toEqual(['lines.1.unitPrice PRICE_NOT_POSITIVE']);
    expect(await codes([fine, line('19', { minQuantity: 2 })])).toEqual(['lines.1.unitPrice BAND_RISES']);
    expect(await codes([line('16', { minQuantity: 0 })])).toEqual(['lines.0.minQuantity BAND_QUANTITY']);
    expect(await codes([line('16', { from: inMs(-60_000) })])).toEqual(['lines.0.from LIST_PRICE_PAST']);
    expect(await codes([fine, line('16', { priceListId: newId() })])).toEqual(['lines.1.priceListId NOT_FOUND']);
    expect(await codes([line('16'), { ...fine, channelId: newId() }])).toEqual(['lines.1.channelId NOT_FOUND']);
    const stranger = await aBrand(service);
    const foreign = await create([line('16')], stranger);
    expect(foreign.userErrors.map((error) => error.code)).toEqual(['NOT_FOUND']);
    const blind = colleague(author, ['catalog-pricing.draft.create', 'catalog-pricing.draft.read']);
    const answer = await service.graphql(
      blind,
      'mutation ($input: CreatePriceDraftInput!) { createPriceDraft(input: $input) { draft { id } userErrors { code } } }',
      { input: { title: 'x', lines: [line('16')], idempotencyKey: newId() } },
    );
    expect(answer.errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('P7: a price of a list that needs a second person becomes a draft where that is asked for', async () => {
    await guard({ policy: 'REQUIRE_APPROVAL', kind: 'MAXIMUM_CHANGE', maximumDecreasePercent: '10' });
    const lines = [
      { variantId, unitPrice: '12' },
      { variantId, minQuantity: 10, unitPrice: '11' },
    ];
    expect((await book.setPrices(list, lines)).codes).toEqual(['lines.0.unitPrice GUARDRAIL_NEEDS_APPROVAL']);
    const input = { listId: list.id, lines, propose: true, idempotencyKey: newId() };
    const propose = (more: Record<string, unknown> = {}) =>
      run<{ written: number; draft: DraftAnswer | null }>(
        service,
        author,
        'setListPrices',
        'SetListPricesInput',
        { ...input, ...more },
        'written draft { id version status worstVerdict }',
      );
    const { written, draft } = await propose();
    expect([written, draft?.status, draft?.worstVerdict]).toEqual([0, 'DRAFT', 'NEEDS_APPROVAL']);
    expect((await propose()).draft?.id).toBe(draft!.id);
    expect(await bobs()).toBe('18.00');
    const { draft: submitted } = await step(service, author, 'submit', draft!);
    expect((await step(service, author, 'approve', submitted)).codes).toEqual(['DRAFT_AUTHOR_APPROVES']);
    expect((await approve(submitted)).codes).toEqual([]);
    expect([await bobs(), await bobs(10)]).toEqual(['12.00', '11.00']);
    const small = await propose({ lines: [{ variantId, unitPrice: '11.9' }], idempotencyKey: newId() });
    expect([small.written, small.draft]).toEqual([1, null]);
    const ends = await propose({
      lines: [
        { variantId, unitPrice: '5' },
        { variantId, minQuantity: 10, unitPrice: null },
      ],
      idempotencyKey: newId(),
    });
    expect(ends.userErrors.map((error) => error.code)).toEqual(['DRAFT_LINE_ENDS']);
  });

  it('P8: are rolled back by a draft with the price before; first ones and those of a window that is over are named', async () => {
    const draft = await aSubmittedDraft(service, author, [
      line('16'),
      line('15', { minQuantity: 10 }),
      line('14', { minQuantity: 20, to: inMs(500) }),
      { variantId, channelId: shop, gross: '25' },
    ]);
    expect((await approve(draft)).codes).toEqual([]);
    await new Promise((done) => setTimeout(done, 600));
    const back = await run<{
      draft: DraftAnswer;
      refused: { channel: string; priceList: string | null; reason: string }[];
    }>(
      service,
      author,
      'rollBackPriceDraft',
      'RollBackPriceDraftInput',
      { id: draft.id, idempotencyKey: newId() },
      'draft { id version } refused { channel priceList reason }',
    );
    expect(back.refused.map((one) => [one.reason, one.priceList !== null])).toEqual([
      ['FIRST_PRICE', true],
      ['OVER', true],
    ]);
    const { draft: submitted } = await step(service, author, 'submit', back.draft);
    expect((await approve(submitted)).codes).toEqual([]);
    expect([await bobs(), await bobs(10), await standard()]).toEqual(['18.00', '15.00', '16.81']);
  });

  it('what-if leaves them out and says how many', async () => {
    const draft = await aDraft(service, author, [line('16'), { variantId, channelId: shop, gross: '25' }]);
    const effect = await ask(
      service,
      author,
      'query ($id: ID!) { priceDraftWhatIf(id: $id, days: 7) { linesWithoutVolume linesOfPriceLists lines { lineId } } }',
      { id: draft.id },
    );
    expect(effect).toEqual({ linesWithoutVolume: 1, linesOfPriceLists: 1, lines: [] });
  });

  it('P7: a guardrail of a category on changes judges prices of lists of what is in it', async () => {
    const { rows } = await service.admin.query('SELECT product_id AS id FROM product_variant WHERE id = $1', [
      variantId,
    ]);
    const { category } = await run<{ category: { id: string } }>(
      service,
      author,
      'createCategory',
      'CreateCategoryInput',
      { name: 'Oils', idempotencyKey: newId() },
      'category { id }',
    );
    await service.admin.query(
      'INSERT INTO product_category (brand_id, product_id, category_id, main) VALUES ($1, $2, $3, true)',
      [...[author.brandId, rows[0].id, category.id]],
    );
    const elsewhere = await book.priced();
    await book.setPrices(list, [{ variantId: elsewhere, unitPrice: '18' }]);
    await guard({ policy: 'BLOCK', kind: 'MAXIMUM_CHANGE', maximumDecreasePercent: '10', categoryId: category.id });
    expect((await book.setPrices(list, [{ variantId, unitPrice: '9' }])).codes).toEqual([
      'lines.0.unitPrice GUARDRAIL_BLOCKED',
    ]);
    expect((await book.setPrices(list, [{ variantId: elsewhere, unitPrice: '9' }])).codes).toEqual([]);
  });
});
