import { productPlaced, productPlacesRpc } from '@mh-os/contracts';
import { Ctx, newId } from '@mh-os/kernel';
import { Rpc } from '@mh-os/messaging';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { CategoriesService } from '../src/categories/categories.service.ts';
import { aBrand, aProduct, ask, run } from './builders.ts';
import { importFile } from './import-builders.ts';

let service: TestService;
let owner: Ctx;

beforeAll(async () => {
  service = await startTestService(AppModule);
  owner = await aBrand(service);
}, 60_000);
afterAll(() => service.stop());

interface Made {
  readonly id: string;
  readonly version: number;
  readonly path: string;
}

async function aCategory(ctx: Ctx, name: string, parentId: string | null = null): Promise<Made> {
  const input = { name, parentId, idempotencyKey: newId() };
  const made = await run<{ category: Made }>(
    service,
    ctx,
    'createCategory',
    'CreateCategoryInput',
    input,
    'category { id version path }',
  );
  if (made.userErrors.length > 0) throw new Error(made.userErrors[0]!.code);
  return made.category;
}

const move = (ctx: Ctx, { id, version }: Made, parentId: string | null) =>
  run<{ category: Made | null }>(
    service,
    ctx,
    'moveCategory',
    'MoveCategoryInput',
    { id, expectedVersion: version, parentId },
    'category { id version path }',
  );

const tree = (ctx: Ctx) =>
  ask<{ id: string; path: string; label: string; parentId: string | null }[]>(
    service,
    ctx,
    '{ categories { id path label parentId } }',
  );

describe('the tree of categories', () => {
  it('moves with all below it; a name that a sibling has, and a place below itself, are refused', async () => {
    const ctx = await aBrand(service);
    const hair = await aCategory(ctx, 'Hair');
    const styling = await aCategory(ctx, 'Styling', hair.id);
    await aCategory(ctx, 'Größe XL', styling.id);
    const men = await aCategory(ctx, 'Men');
    expect((await move(ctx, hair, styling.id)).userErrors[0]?.code).toBe('CATEGORY_CYCLE');
    await expect(aCategory(ctx, 'hair')).rejects.toThrow('CATEGORY_TAKEN');
    expect((await move(ctx, styling, men.id)).category?.path).toBe('men/styling');
    expect((await tree(ctx)).map((one) => [one.path, one.label])).toEqual([
      ['hair', 'Hair'],
      ['men', 'Men'],
      ['men/styling', 'Men > Styling'],
      ['men/styling/groesse-xl', 'Men > Styling > Größe XL'],
    ]);
    const late = await move(ctx, styling, null);
    expect(late.userErrors[0]?.code).toBe('CONFLICT');
  });

  it('G11, P16: of crossed moves in parallel none ends in a cycle and none in a deadlock', async () => {
    const ctx = await aBrand(service);
    const nodes = await Promise.all(Array.from({ length: 6 }, (_one, n) => aCategory(ctx, `N${n}`)));
    const pairs = Array.from({ length: 40 }, (_one, n) => [nodes[n % 6]!, nodes[(n * 5 + 1) % 6]!] as const);
    const answers = await Promise.all(pairs.map(([from, to]) => move(ctx, from, to.id)));
    const codes = answers.flatMap((one) => one.userErrors.map((error) => error.code));
    expect(answers.filter((one) => one.category)).not.toHaveLength(0);
    expect([...new Set(codes)].filter((code) => !['CONFLICT', 'CATEGORY_CYCLE'].includes(code))).toEqual([]);
    const all = await tree(ctx);
    const parents = new Map(all.map((one) => [one.id, one.parentId]));
    for (const { id, path } of all) {
      let [at, steps]: [string | null, number] = [id, 0];
      while (at !== null && steps < 10) [at, steps] = [parents.get(at) ?? null, steps + 1];
      expect([id, at, steps]).toEqual([id, null, path.split('/').length]);
    }
    // The list is written in the order of the tree from the top: what lies in a cycle would be missing.
    expect(all).toHaveLength(6);
  });

  it('the database itself refuses a cycle of two moves that each were right', async () => {
    const ctx = await aBrand(service);
    const [a, b] = [await aCategory(ctx, 'A'), await aCategory(ctx, 'B')];
    const under = (child: string, parent: string) =>
      service.app
        .get(Db)
        .tx(ctx, (tx) => tx.query('test_move', 'UPDATE category SET parent_id = $2 WHERE id = $1', [child, parent]));
    const settled = await Promise.allSettled([under(a.id, b.id), under(b.id, a.id)]);
    const refused = settled.filter((one) => one.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect((refused[0] as PromiseRejectedResult).reason).toMatchObject({
      code: 'CONSTRAINT_VIOLATED',
      details: { constraint: 'category_no_cycle' },
    });
  });
});

describe('products in categories', () => {
  const categoriesOf = async (ctx: Ctx, id: string) => {
    const query = 'query ($id: ID!) { product(id: $id) { category version categories { main category { label } } } }';
    return ask<{ category: string; version: number; categories: { main: boolean; category: { label: string } }[] }>(
      service,
      ctx,
      query,
      { id },
    );
  };

  it('a written path makes the nodes that are missing and uses those that are there, by hand and by import', async () => {
    const ctx = await aBrand(service);
    await aCategory(ctx, 'Hair');
    const input = { name: 'Wax', category: 'hair > Styling', idempotencyKey: newId() };
    await run(service, ctx, 'createProduct', 'CreateProductInput', input, 'product { id }');
    await importFile(
      service,
      ctx,
      'product_key,name,sku,category\np1,Gel,GEL-1,Hair > Styling\np2,Balm,BALM-1,Beard\n',
    );
    expect((await tree(ctx)).map((one) => one.path)).toEqual(['beard', 'hair', 'hair/styling']);
    const counts = await ask<{ label: string; productCount: number }[]>(
      service,
      ctx,
      '{ categories { label productCount } }',
    );
    expect(counts.map((one) => [one.label, one.productCount])).toEqual([
      ['Beard', 1],
      ['Hair', 0],
      ['Hair > Styling', 2],
    ]);
  });

  it('lie in one main and more; the text follows the main one and its new name', async () => {
    const ctx = await aBrand(service);
    const hair = await aCategory(ctx, 'Hair');
    const gifts = await aCategory(ctx, 'Gifts');
    const { productId } = await aProduct(service, ctx);
    const placed = await run(
      service,
      ctx,
      'setProductCategories',
      'SetProductCategoriesInput',
      { productId, expectedVersion: 1, mainCategoryId: hair.id, furtherCategoryIds: [gifts.id] },
      'product { id }',
    );
    expect(placed.userErrors).toEqual([]);
    expect(await categoriesOf(ctx, productId)).toMatchObject({
      category: 'Hair',
      categories: [
        { main: true, category: { label: 'Hair' } },
        { main: false, category: { label: 'Gifts' } },
      ],
    });
    await service.app.get(CategoriesService).update(ctx, { id: hair.id, expectedVersion: 1, name: 'Haar' });
    let text = '';
    for (let tries = 0; tries < 100 && text !== 'Haar'; tries += 1) {
      text = (await categoriesOf(ctx, productId)).category;
      await new Promise((done) => setTimeout(done, 50));
    }
    expect(text).toBe('Haar');
    const used = { id: gifts.id, expectedVersion: 1 };
    const kept = await run(service, ctx, 'deleteCategory', 'DeleteCategoryInput', used, 'category { id }');
    expect(kept.userErrors[0]?.code).toBe('CATEGORY_NOT_EMPTY');
  });

  it('ADM-1: another brand neither sees nor uses a category', async () => {
    const hair = await aCategory(owner, 'Hair');
    const other = await aBrand(service);
    const { productId } = await aProduct(service, other);
    const input = { productId, expectedVersion: 1, mainCategoryId: hair.id };
    const placed = await run(
      service,
      other,
      'setProductCategories',
      'SetProductCategoriesInput',
      input,
      'product { id }',
    );
    expect(placed.userErrors[0]?.code).toBe('CATEGORY_UNKNOWN');
    expect(await tree(other)).toEqual([]);
  });
});

describe('where products lie, for other services', () => {
  type Placed = { variants: { id: string; sku: string }[]; categoryIds: string[] };
  const told = async (ctx: Ctx, productId: string) => {
    const events = (await service.events(productPlaced.type)).filter((event) => event.brandId === ctx.brandId);
    return events
      .filter(({ aggregateId }) => aggregateId === productId)
      .map(({ data, aggregateVersion }) => ({ ...(data as Placed), version: aggregateVersion }));
  };

  it('tells it whole with a new product, another category, another number and a new variant, and with nothing else', async () => {
    const ctx = await aBrand(service);
    const { productId } = await aProduct(service, ctx, { sku: 'W-1' });
    const update = async (patch: object) => {
      const { version } = await ask<{ version: number }>(service, ctx, `{ product(id: "${productId}") { version } }`);
      const input = { id: productId, expectedVersion: version, ...patch };
      const done = await run(service, ctx, 'updateProduct', 'UpdateProductInput', input, 'product { id }');
      expect(done.userErrors).toEqual([]);
    };
    await update({ category: 'Hair > Wax' });
    await update({ description: 'Holds.' });
    const [bare, first] = await told(ctx, productId);
    expect([bare!.categoryIds, first!.categoryIds.length]).toEqual([[], 1]);
    await update({ category: 'Beard' });
    const [, , moved, ...more] = await told(ctx, productId);
    expect(more).toEqual([]);
    expect(moved!.categoryIds).not.toEqual(first!.categoryIds);
    expect(moved!.version).toBeGreaterThan(first!.version);
    await update({ addVariants: [{ sku: 'W-2', options: [{ name: 'Size', value: '200 ml' }] }] });
    expect((await told(ctx, productId)).at(-1)!.variants.map(({ sku }) => sku)).toEqual(['W-1', 'W-2']);
  });

  it('a file tells of what it adds and moves, and of nothing when it comes again', async () => {
    const ctx = await aBrand(service);
    const file = (category: string) => `product_key,name,sku,category\np1,Wax,F-1,${category}\n`;
    const skus = async () => {
      const events = (await service.events(productPlaced.type)).filter((event) => event.brandId === ctx.brandId);
      return events.map(({ data }) => (data as Placed).variants.map(({ sku }) => sku).join());
    };
    for (const category of ['Hair > Wax', 'Hair > Wax']) await importFile(service, ctx, file(category));
    expect(await skus()).toEqual(['F-1']);
    await importFile(service, ctx, file('Beard'));
    expect(await skus()).toEqual(['F-1', 'F-1']);
  });

  it('answers by number in any case or by variant, with the categories up to the root; nothing of other brands', async () => {
    const ctx = await aBrand(service);
    await importFile(service, ctx, 'product_key,name,sku,category\np1,Wax,A-1,Hair > Wax\n');
    const rpc = service.app.get(Rpc, { strict: false });
    const answer = await rpc.call(productPlacesRpc, { variantIds: [], skus: ['a-1', 'nothing'] }, ctx);
    const [{ variants, categoryIds } = { variants: [], categoryIds: [] }] = answer.products;
    expect(answer.products.map((one) => one.variants.map(({ sku }) => sku))).toEqual([['A-1']]);
    const parents = new Map(answer.categories.map(({ id, parentId }) => [id, parentId]));
    expect([parents.size, parents.get(parents.get(categoryIds[0]!) ?? '')]).toEqual([2, null]);
    const byVariant = { variantIds: [variants[0]!.id], skus: [] };
    expect(await rpc.call(productPlacesRpc, byVariant, ctx)).toEqual(answer);
    expect(await rpc.call(productPlacesRpc, byVariant, await aBrand(service))).toEqual({
      products: [],
      categories: [],
    });
    await expect(rpc.call(productPlacesRpc, byVariant, ctx.with({ permissions: [] }))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
