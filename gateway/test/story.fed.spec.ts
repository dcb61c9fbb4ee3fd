import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Draft,
  draftFields,
  newBrand,
  newDraft,
  newProduct,
  type TestBrand,
} from '../../infra/chaos/kit/brands.ts';
import type { Person } from '../../infra/chaos/kit/client.ts';
import { importOf, upload } from './fed/imports.ts';
import { fedWorld, type World } from './fed/world.ts';

const csv = (sku: string): string =>
  [
    'product_key,name,sku,variant,vat_class,cost,cost_currency,price,stock',
    `${sku}-oil,Cedar Beard Oil,${sku}-30,30 ml,STANDARD,2.30,EUR,16.90,120`,
    `${sku}-oil,Cedar Beard Oil,${sku}-50,50 ml,STANDARD,3.35,EUR,24.90,80`,
    `${sku}-clay,Matte Clay,${sku}-C,100 ml,STANDARD,not a number,EUR,19.90,40`,
  ].join('\n');

interface Entry {
  readonly id: string;
  readonly action: string;
  readonly actor: { readonly name: string };
  readonly entity: { readonly id: string };
  readonly changes: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

const ACTIVITY = `query ($where: ActivityFilter) { activity(first: 100, where: $where) {
  nodes { id action actor { name } entity { id } changes { field before after } } } }`;

/** The log arrives by events: asked again until it tells of all these actions. */
async function logOf(who: Person, entityIds: readonly string[], actions: readonly string[]): Promise<Entry[]> {
  const where = { entityId: { oneOf: entityIds } };
  for (const until = Date.now() + 20_000; ; await sleep(200)) {
    const { activity } = await who.run<{ activity: { nodes: Entry[] } }>(ACTIVITY, { where });
    const told = activity.nodes.map(({ action }) => action);
    if (actions.every((action) => told.includes(action))) return activity.nodes;
    if (Date.now() > until) throw new Error(`The log says ${told.join(', ')}; ${actions.join(', ')} were to come.`);
  }
}

describe('the thread through all of it', () => {
  let world: World;
  let brand: TestBrand;
  let operator: Person;
  let approver: Person;

  beforeAll(async () => {
    world = await fedWorld();
    brand = await newBrand(world.admin, 'Story Brand');
    operator = await brand.hire('pricing-operator');
    approver = await brand.hire('finance-approver');
  }, 120_000);

  it('tells by events who changed which price from what to what, after a second person approved it', async () => {
    const goods = await newProduct(operator, 'Cedar Beard Oil');
    const [channel] = brand.channels;
    const place = { variantId: goods.variantId, channelId: channel?.id };
    await operator.done('setInitialPrice', { ...place, gross: '16.90', idempotencyKey: randomUUID() }, 'price { id }');
    const draft = await newDraft(operator, { ...place, gross: '18.90' });
    const submitted = await operator.done<{ draft: Draft }>(
      'submitPriceDraft',
      { id: draft.id, expectedVersion: draft.version },
      draftFields,
    );
    const step = { id: draft.id, expectedVersion: submitted.draft.version, idempotencyKey: randomUUID() };
    const approved = await approver.done<{ draft: Draft }>('approvePriceDraft', step, draftFields);
    expect(approved.draft.status).toBe('APPLIED');

    const price = await operator.run<{ productVariant: { price: { id: string; gross: { decimal: string } } } }>(
      'query ($id: ID!, $channel: ID) { productVariant(id: $id) { price(channelId: $channel) { id gross { decimal } } } }',
      { id: goods.variantId, channel: channel?.id },
    );
    expect(price.productVariant.price.gross.decimal).toBe('18.90');

    const wanted = ['product.created', 'price.applied', 'draft.created', 'draft.updated', 'draft.approved'];
    const actions = wanted.map((action) => `catalog-pricing.${action}`);
    const ids = [goods.productId, draft.id, price.productVariant.price.id];
    const log = await logOf(approver, ids, actions);
    const entry = (action: string): Entry => log.find((found) => found.action === `catalog-pricing.${action}`) as Entry;
    expect(entry('draft.created').actor.name).toBe('A pricing-operator');
    expect(entry('draft.approved').actor.name).toBe('A finance-approver');
    expect(entry('draft.approved').changes).toContainEqual({ field: 'status', before: 'SUBMITTED', after: 'APPLIED' });
    expect(entry('price.applied').changes).toEqual([{ field: 'net', before: '14.20 EUR', after: '15.88 EUR' }]);
  });

  it('refuses an owner who approves her own draft with DRAFT_AUTHOR_APPROVES, and changes no price', async () => {
    const goods = await newProduct(operator, 'Own Approval');
    const [channel] = brand.channels;
    const draft = await newDraft(brand.owner, { variantId: goods.variantId, channelId: channel?.id, gross: '9.90' });
    const step = { id: draft.id, expectedVersion: draft.version };
    const submitted = await brand.owner.done<{ draft: Draft }>('submitPriceDraft', step, draftFields);
    const input = { id: draft.id, expectedVersion: submitted.draft.version, idempotencyKey: randomUUID() };
    const refused = await brand.owner.act('approvePriceDraft', input);
    expect(refused.userErrors.map(({ code }) => code)).toEqual(['DRAFT_AUTHOR_APPROVES']);
    const after = await operator.run('query ($id: ID!) { productVariant(id: $id) { prices { id } } }', {
      id: goods.variantId,
    });
    expect(after).toEqual({ productVariant: { prices: [] } });
  });

  it('G5: the same approval with the same key answers the same and applies one price', async () => {
    const goods = await newProduct(operator, 'Replayed');
    const [channel] = brand.channels;
    const draft = await newDraft(operator, { variantId: goods.variantId, channelId: channel?.id, gross: '11.90' });
    const step = { id: draft.id, expectedVersion: draft.version };
    const { draft: submitted } = await operator.done<{ draft: Draft }>('submitPriceDraft', step, draftFields);
    const input = { id: draft.id, expectedVersion: submitted.version, idempotencyKey: randomUUID() };
    const first = await approver.done('approvePriceDraft', input, draftFields);
    const second = await approver.done('approvePriceDraft', input, draftFields);
    expect(second).toEqual(first);
    const other = await approver.act('approvePriceDraft', { ...input, expectedVersion: 99 });
    expect(other.userErrors.map(({ code }) => code)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const { priceHistory } = await operator.run<{ priceHistory: { totalCount: number } }>(
      'query ($id: ID!) { priceHistory(variantId: $id) { totalCount } }',
      { id: goods.variantId },
    );
    expect(priceHistory.totalCount).toBe(1);
  });

  it('A10: fifty parallel repeats of one draft with one key make one draft and the same answer', async () => {
    const drafter = await brand.hire('pricing-operator');
    const goods = await newProduct(drafter, 'Fifty');
    const input = {
      title: `Fifty ${goods.sku}`,
      lines: [{ variantId: goods.variantId, channelId: brand.channels[0]?.id, gross: '12.90' }],
      idempotencyKey: randomUUID(),
    };
    const all = await Promise.all(
      Array.from({ length: 50 }, () => drafter.done<{ draft: Draft }>('createPriceDraft', input, draftFields)),
    );
    expect(new Set(all.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const { priceDrafts } = await drafter.run<{ priceDrafts: { totalCount: number } }>(
      'query ($where: PriceDraftFilter) { priceDrafts(where: $where) { totalCount } }',
      { where: { title: { eq: input.title } } },
    );
    expect(priceDrafts.totalCount).toBe(1);
    const changed = await drafter.act('createPriceDraft', { ...input, title: 'Another title' });
    expect(changed.userErrors.map(({ code }) => code)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('G7: a stale version is refused with the current one, a fresh one succeeds, for every aggregate', async () => {
    const goods = await newProduct(operator, 'Versions');
    const guard = { minimumMarginPercent: '1.00', policy: 'WARN', idempotencyKey: randomUUID() };
    const { guardrail } = await operator.done<{ guardrail: { id: string; version: number } }>(
      'setPricingGuardrail',
      guard,
      'guardrail { id version }',
    );
    const draft = await newDraft(operator, {
      ...{ variantId: goods.variantId, channelId: brand.channels[1]?.id },
      gross: '9.00',
    });
    const { brand: now } = await brand.owner.run<{ brand: { version: number } }>('{ brand { version } }');
    const { productVariant } = await operator.run<{
      productVariant: { version: number; product: { version: number } };
    }>('query ($id: ID!) { productVariant(id: $id) { version product { version } } }', { id: goods.variantId });
    const cases: readonly (readonly [Person, string, Record<string, unknown>, number])[] = [
      [operator, 'updateProduct', { id: goods.productId, name: 'Versions 2' }, productVariant.product.version],
      [operator, 'updateProductVariant', { id: goods.variantId, name: 'Small' }, productVariant.version],
      [
        operator,
        'setPricingGuardrail',
        { id: guardrail.id, minimumMarginPercent: '2.00', policy: 'WARN' },
        guardrail.version,
      ],
      [operator, 'updatePriceDraft', { id: draft.id, title: 'Another' }, draft.version],
      [brand.owner, 'updateBrand', { name: 'Story Brand Two' }, now.version],
    ];
    for (const [who, field, change, version] of cases) {
      const stale = await who.act(field, { ...change, expectedVersion: version + 7 });
      expect([field, ...stale.userErrors.map(({ code }) => code)]).toEqual([field, 'CONFLICT']);
      expect(stale.userErrors[0]?.details).toMatchObject({ currentVersion: version });
      expect([field, ...(await who.act(field, { ...change, expectedVersion: version })).userErrors]).toEqual([field]);
    }
  });

  it('checks an uploaded CSV without changing anything, then applies its good rows and names the bad one', async () => {
    const sku = `IMP-${randomUUID().slice(0, 8)}`;
    const fileId = await upload(operator, csv(sku));
    const count = async () =>
      (await operator.run<{ products: { totalCount: number } }>('{ products { totalCount } }')).products.totalCount;
    const before = await count();
    const dry = await importOf(operator, fileId, true);
    expect(dry).toMatchObject({ failure: null, status: 'SUCCEEDED', rows: 3, failed: 1 });
    expect(dry.errors.nodes).toEqual([{ row: 4, column: 'cost', code: 'IMPORT_VALUE_INVALID' }]);
    expect(await count()).toBe(before);
    expect(await importOf(operator, fileId, false)).toMatchObject({
      failure: null,
      status: 'SUCCEEDED',
      rows: 3,
      failed: 1,
    });
    expect(await count()).toBe(before + 1);
    expect(await importOf(operator, fileId, false)).toMatchObject({ status: 'SUCCEEDED', created: 0 });
    expect(await count()).toBe(before + 1);
    const query = 'query ($search: String) { products(first: 2, where: { search: $search }) { nodes { id name } } }';
    type Found = { products: { nodes: { id: string; name: string }[] } };
    const { nodes } = (await operator.run<Found>(query, { search: `${sku}-50` })).products;
    expect(nodes.map(({ name }) => name)).toEqual(['Cedar Beard Oil']);
    const [told] = await logOf(approver, [nodes[0]?.id ?? ''], ['catalog-pricing.product.created']);
    expect(told?.actor.name).toBe('A pricing-operator');
  });
});
