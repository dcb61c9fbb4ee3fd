import { Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { aBrand, aProduct, aProductOnSale, ask, colleague, run } from './builders.ts';

let service: TestService;
let owner: Ctx;

beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
beforeEach(async () => {
  owner = await aBrand(service);
});
afterAll(() => service.stop());

const FIELDS = 'id status matched changed unchanged failed undone refused undoable';

interface Edit {
  readonly id: string;
  readonly status: string;
  readonly matched: number;
  readonly changed: number;
  readonly failed: number;
  readonly undone: number;
  readonly refused: number;
}

const start = (filter: object, patch: object, expectedCount: number, idempotencyKey = newId(), by = owner) =>
  run<{ edit: Edit }>(
    service,
    by,
    'startBulkEdit',
    'StartBulkEditInput',
    { filter, patch, expectedCount, idempotencyKey },
    `edit { ${FIELDS} }`,
  );

const undo = (id: string) =>
  run<{ edit: Edit }>(
    service,
    owner,
    'undoBulkEdit',
    'UndoBulkEditInput',
    { id, idempotencyKey: newId() },
    'edit { id }',
  );

const rowsOf = async (id: string): Promise<[string, string | null][]> => {
  const query = 'query ($id: ID!) { bulkEdit(id: $id) { rows(first: 100) { nodes { outcome code } } } }';
  const edit = await ask<{ rows: { nodes: { outcome: string; code: string | null }[] } }>(service, owner, query, {
    id,
  });
  return edit.rows.nodes.map((one) => [one.outcome, one.code]);
};

async function ended(id: string, status: string): Promise<Edit> {
  for (let tries = 0; ; tries += 1) {
    const edit = await ask<Edit>(service, owner, `query ($id: ID!) { bulkEdit(id: $id) { ${FIELDS} } }`, { id });
    if (edit.status === status || tries > 200) return edit;
    await new Promise((done) => setTimeout(done, 50));
  }
}

const products = async (): Promise<
  { id: string; name: string; version: number; tags: string[]; category: string | null }[]
> => {
  const query = '{ products(first: 100) { nodes { id name version tags category brandName } } }';
  const page = await ask<{
    nodes: { id: string; name: string; version: number; tags: string[]; category: string | null }[];
  }>(service, owner, query);
  return page.nodes;
};

const update = (id: string, expectedVersion: number, patch: object) =>
  run(service, owner, 'updateProduct', 'UpdateProductInput', { id, expectedVersion, ...patch }, 'product { id }');

describe('bulk edits', () => {
  it('show what they would do and do nothing, then do it, and take it back', async () => {
    for (const name of ['A', 'B', 'C']) await aProductOnSale(service, owner, { name });
    const before = await products();
    const patch = { category: 'Sale > Summer', addTags: ['sale'], brandName: 'House' };
    const query = `query ($f: ProductFilter, $p: BulkEditPatchInput!) { previewBulkEdit(filter: $f, patch: $p) {
      count rows { refusal product { name } changes { field before after } } } }`;
    const preview = await ask<{ count: number; rows: object[] }>(service, owner, query, {
      ...{ f: { status: { eq: 'ACTIVE' } }, p: patch },
    });
    expect(preview.count).toBe(3);
    expect(preview.rows[0]).toEqual({
      ...{ refusal: null, product: { name: 'A' } },
      changes: [
        { field: 'category', before: null, after: 'Sale > Summer' },
        { field: 'brandName', before: null, after: 'House' },
        { field: 'tags', before: null, after: 'sale' },
      ],
    });
    expect(await products()).toEqual(before);
    const key = newId();
    const [first, again] = [await start({}, patch, 3, key), await start({}, patch, 3, key)];
    expect(again.edit.id).toBe(first.edit.id);
    expect(await ended(first.edit.id, 'DONE')).toMatchObject({ matched: 3, changed: 3, failed: 0, undoable: true });
    expect((await products()).map((one) => [one.category, one.tags, one.version])).toEqual(
      before.map((one) => ['Sale > Summer', ['sale'], one.version + 1]),
    );
    expect((await undo(first.edit.id)).userErrors).toEqual([]);
    expect(await ended(first.edit.id, 'UNDONE')).toMatchObject({ undone: 3, refused: 0, undoable: false });
    expect((await products()).map(({ version: _version, ...one }) => one)).toEqual(
      before.map(({ version: _version, ...one }) => one),
    );
    expect((await undo(first.edit.id)).userErrors[0]?.code).toBe('BULK_EDIT_NOT_UNDOABLE');
    const events = await service.events('catalog-pricing.bulk-edit.undone');
    expect(events.filter((one) => one.aggregateId === first.edit.id)).toHaveLength(1);
  });

  it('AI-10: leave alone on the way back what someone changed since, and say so for each', async () => {
    for (const name of ['A', 'B', 'C']) await aProduct(service, owner, { name });
    const { edit } = await start({}, { addTags: ['x'] }, 3);
    await ended(edit.id, 'DONE');
    const [, b] = await products();
    await update(b!.id, b!.version, { tags: ['x', 'mine'] });
    await undo(edit.id);
    expect(await ended(edit.id, 'UNDONE')).toMatchObject({ changed: 3, undone: 2, refused: 1 });
    expect(await rowsOf(edit.id)).toEqual([
      ['UNDONE', null],
      ['REFUSED', 'BULK_EDIT_CHANGED_SINCE'],
      ['UNDONE', null],
    ]);
    expect((await products()).map((one) => one.tags)).toEqual([[], ['x', 'mine'], []]);
  });

  it('refuse single products and change the others', async () => {
    for (const name of ['A', 'B']) await aProductOnSale(service, owner, { name });
    const drafts = { name: 'Draft', variants: [{ sku: `D-${newId()}` }], idempotencyKey: newId() };
    await run(service, owner, 'createProduct', 'CreateProductInput', drafts, 'product { id }');
    const { edit } = await start({}, { action: 'ACTIVATE', addTags: ['new'] }, 3);
    expect(await ended(edit.id, 'DONE')).toMatchObject({ changed: 2, failed: 1 });
    expect(await rowsOf(edit.id)).toEqual([
      ['CHANGED', null],
      ['CHANGED', null],
      ['FAILED', 'PRODUCT_NOT_READY'],
    ]);
    expect((await products()).map((one) => one.tags)).toEqual([['new'], ['new'], []]);
  });

  it('G7: of a bulk edit and a person at once none overwrites the other', async () => {
    for (let n = 0; n < 20; n += 1) await aProduct(service, owner, { name: `P${String(n).padStart(2, '0')}` });
    const all = await products();
    const [{ edit }, ...answers] = await Promise.all([
      start({}, { addTags: ['bulk'] }, 20),
      ...all.map((one) => update(one.id, one.version, { tags: ['person'] })),
    ]);
    const done = await ended(edit.id, 'DONE');
    const kept = answers.filter((one) => one.userErrors.length === 0).length;
    const tags = (await products()).map((one) => one.tags.join());
    // Whoever was second saw the version of the first: each product has the tag of exactly one of them, or of the person and then of the edit.
    expect(tags.filter((one) => one === 'person' || one === 'person,bulk')).toHaveLength(kept);
    expect(tags.filter((one) => one.includes('bulk'))).toHaveLength(done.changed);
    expect(done.changed + done.failed).toBe(20);
  });

  it('start only with what the preview showed, and with something to change', async () => {
    await aProduct(service, owner, { name: 'A' });
    expect((await start({}, { addTags: ['x'] }, 2)).userErrors[0]).toMatchObject({
      ...{ code: 'BULK_EDIT_CHANGED_SELECTION', details: { matched: 1 } },
    });
    expect((await start({}, {}, 1)).userErrors[0]?.code).toBe('BULK_EDIT_EMPTY');
    expect((await start({ OR: [{ search: 'a' }] }, { addTags: ['x'] }, 1)).userErrors[0]?.code).toBe(
      'SAVED_VIEW_INVALID',
    );
    const reader = colleague(owner, ['catalog-pricing.product.read']);
    const refused = await service.graphql(reader, 'query { previewBulkEdit(patch: { addTags: ["x"] }) { count } }');
    expect(refused.codes).toEqual(['FORBIDDEN']);
    expect((await products())[0]!.tags).toEqual([]);
  });
});
