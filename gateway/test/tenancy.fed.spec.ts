import { randomUUID } from 'node:crypto';
import { requestFor, selectionOf, type Operation } from '../../libs/testing/src/operations.ts';
import { newBrand, newDraft, newProduct, password, type Goods, type TestBrand } from '../../infra/chaos/kit/brands.ts';
import type { Person } from '../../infra/chaos/kit/client.ts';
import { allOperations, refusalsOf } from './fed/attack.ts';
import { importOf, upload } from './fed/imports.ts';
import { fedWorld, type World } from './fed/world.ts';

/** Ids of one brand by what they are ids of. */
type Ids = Readonly<Record<string, string>>;

async function stocked(brand: TestBrand): Promise<Ids> {
  const { owner } = brand;
  const goods = await newProduct(owner, `Goods of ${brand.name}`);
  const place = { variantId: goods.variantId, channelId: brand.channels[0]?.id ?? '' };
  type Price = { price: { id: string } };
  const first = { ...place, gross: '12.90', idempotencyKey: randomUUID() };
  const { price } = await owner.done<Price>('setInitialPrice', first, 'price { id }');
  const draft = await newDraft(owner, { ...place, gross: '13.90' });
  const guard = { minimumMarginPercent: '10.00', policy: 'WARN', idempotencyKey: randomUUID() };
  type Guard = { guardrail: { id: string } };
  const { guardrail } = await owner.done<Guard>('setPricingGuardrail', guard, 'guardrail { id }');
  const { viewer } = await owner.run<{ viewer: { user: { id: string } } }>('{ viewer { user { id } } }');
  const { productId, variantId } = goods;
  const ids = { productId, variantId, priceId: price.id, draftId: draft.id, guardrailId: guardrail.id };
  return { ...ids, channelId: place.channelId, userId: viewer.user.id, brandId: brand.id };
}

/** All that a brand holds, as its owner sees it, for comparison before and after. */
const WHOLE = `{ brand { name version } products(first: 10) { totalCount nodes { id name version variants { id version prices { id version } stockOnHand cost { decimal } } } }
  priceDrafts(first: 10) { totalCount nodes { id version status title } } pricingGuardrails { id version minimumMarginPercent active }
  users(first: 10) { totalCount nodes { id name membership { version } } } channels { id name version } }`;

describe('two brands at one gateway', () => {
  let world: World;
  let own: TestBrand;
  let foreign: TestBrand;
  let ownIds: Ids;
  let foreignIds: Ids;
  let operations: Operation[];

  beforeAll(async () => {
    world = await fedWorld();
    own = await newBrand(world.admin, 'Brand A');
    foreign = await newBrand(world.admin, 'Brand B');
    ownIds = await stocked(own);
    foreignIds = await stocked(foreign);
    operations = await allOperations(await world.login('Developer'));
  }, 120_000);

  /** The refusal in full, with the ids taken out that were sent. */
  async function outcome(who: Person, operation: Operation, idOf: (name: string) => string): Promise<string> {
    const sent: string[] = [];
    const chooseId = (name: string): string => {
      const id = /key$/i.test(name) ? randomUUID() : idOf(name);
      sent.push(id);
      return id;
    };
    const { query, variables } = requestFor(operation, { chooseId, selection: refusalsOf(operation) });
    const answer = await who.ask(query, variables);
    const text = JSON.stringify([answer.data, answer.errors.map(({ message, path }) => [message, path]), answer.codes]);
    return sent.reduce((told, id) => told.replaceAll(id, '<id>'), text);
  }

  /** Names of the ids that an operation needs; keys are chosen by the caller and name nothing. */
  function idsNeeded(operation: Operation): string[] {
    const names = new Set<string>();
    requestFor(operation, { chooseId: (name) => (names.add(name), randomUUID()) });
    return [...names].filter((name) => !/key$/i.test(name));
  }

  /**
   * What these name belongs to other services, which cannot be asked: any id is taken, so a second call finds what the first
   * one wrote: a newer version, or another payee of the same source.
   */
  const TAKES_ANY_ID = new Set(['setMembershipScopes refId', 'recordFinancePayable payeeRefId']);

  // Before any test hands in ids of the other brand: what a brand wrote itself it may read.
  it('T5: every list that a brand can read, read in depth, names nothing of the other brand', async () => {
    const told: string[] = [];
    for (const operation of operations.filter(({ kind }) => kind === 'query')) {
      if (idsNeeded(operation).length > 0) continue;
      const request = requestFor(operation, { selection: selectionOf(operation.field.type, 3) });
      const answer = await own.owner.ask(request.query, request.variables);
      told.push(operation.name);
      for (const id of [...Object.values(foreignIds), foreign.slug])
        expect([operation.name, answer.text.includes(id)]).toEqual([operation.name, false]);
    }
    expect(told.length).toBeGreaterThan(5);
  });

  it("T5: every operation called with the other brand's ids answers as with random ids, and changes nothing", async () => {
    const before = await foreign.owner.run(WHOLE);
    const spy = await own.hire('brand-owner');
    const kinds = Object.keys(foreignIds);
    let compared = 0;
    for (const operation of operations) {
      for (const needed of idsNeeded(operation)) {
        if (TAKES_ANY_ID.has(`${operation.name} ${needed}`)) continue;
        const tried = needed in foreignIds ? [needed] : kinds;
        const choose = (id: () => string) => (name: string) =>
          name === needed ? id() : (ownIds[name] ?? randomUUID());
        const random = await outcome(spy, operation, choose(randomUUID));
        for (const kind of tried) {
          const told = await outcome(
            spy,
            operation,
            choose(() => foreignIds[kind] ?? ''),
          );
          expect([operation.name, needed, kind, told]).toEqual([operation.name, needed, kind, random]);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(40);
    expect(await foreign.owner.run(WHOLE)).toEqual(before);
  }, 120_000);

  it('T5: filters, nested arguments and cursors of the other brand find nothing of it', async () => {
    const { productId, variantId, draftId, channelId, userId } = foreignIds;
    const query = `query ($product: ID!, $draft: ID!, $channel: ID!, $variant: ID!, $own: ID!, $user: ID!) {
      products(where: { id: { eq: $product } }) { totalCount nodes { id } }
      activity(where: { OR: [{ entityId: { oneOf: [$product, $draft] } }, { actorId: { eq: $user } }] }) { totalCount nodes { id } }
      priceHistory(variantId: $own, channelId: $channel) { totalCount }
      productVariant(id: $own) { price(channelId: $channel) { id } }
      product(id: $product) { id } other: productVariant(id: $variant) { id } priceDraft(id: $draft) { id } }`;
    const variables = { product: productId, draft: draftId, channel: channelId, variant: variantId, user: userId };
    const { data } = await own.owner.ask(query, { ...variables, own: ownIds['variantId'] });
    expect(data).toEqual({
      products: { totalCount: 0, nodes: [] },
      activity: { totalCount: 0, nodes: [] },
      priceHistory: { totalCount: 0 },
      productVariant: { price: null },
      ...{ product: null, other: null, priceDraft: null },
    });
    type Page = { products: { nodes: { id: string }[]; pageInfo: { endCursor: string } } };
    const page = 'query ($after: String) { products(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }';
    const theirs = await foreign.owner.run<Page>(page);
    const mine = await own.owner.ask(page, { after: theirs.products.pageInfo.endCursor });
    expect(mine.text).not.toContain(productId);
  });

  it('T5: _entities and _service cannot be reached at the gateway', async () => {
    const entities = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }';
    const representations = [{ __typename: 'Product', id: foreignIds['productId'] }];
    for (const [query, variables] of [
      [entities, { r: representations }],
      ['{ _service { sdl } }', {}],
      [`{ _entities(representations: []) { __typename } }`, {}],
    ] as const) {
      const answer = await own.owner.ask(query, variables);
      expect([answer.data, answer.codes]).toEqual([null, expect.arrayContaining(['VALIDATION_FAILED'])]);
    }
  });

  it('T8: a brand in header, variable or cookie does not count against the one in the token', async () => {
    const query = '{ viewer { brand { id } } products(first: 5) { nodes { id } } }';
    const claims = Buffer.from(JSON.stringify({ ctx: { brandId: foreign.id } })).toString('base64url');
    const disguises: Record<string, string>[] = [
      { 'x-mh-brand': foreign.id, 'x-mh-brand-id': foreign.id, 'x-brand-id': foreign.id, 'x-tenant-id': foreign.id },
      { cookie: `brand=${foreign.id}; brandId=${foreign.id}; mh_brand=${foreign.id}` },
      { 'x-mh-context': `eyJhbGciOiJub25lIn0.${claims}.` },
      { 'x-mh-actor': 'admin', 'x-mh-permissions': '*', 'x-mh-platform': 'on', forwarded: `for=${foreign.id}` },
    ];
    for (const headers of disguises) {
      const answer = await own.owner.ask(query, { brandId: foreign.id }, { headers });
      expect(answer.data).toMatchObject({ viewer: { brand: { id: own.id } } });
      expect(answer.text).not.toContain(foreignIds['productId']);
    }
    const switched = await own.owner.act('switchBrand', { brandId: foreign.id });
    const random = await own.owner.act('switchBrand', { brandId: randomUUID() });
    expect(switched.userErrors.map(({ code }) => code)).toEqual(random.userErrors.map(({ code }) => code));
    expect(switched.userErrors).toHaveLength(1);
    const email = `owner@${own.slug}.example`;
    const signed = await world.anonymous.act('signIn', { email, password, brandId: foreign.id });
    expect(signed.userErrors).toHaveLength(1);
  });

  it('T12: both brands may have the same SKU, GTIN, external reference, channel code and person', async () => {
    const same = { sku: `SAME-${randomUUID().slice(0, 8)}`, gtin: '4006381333931' };
    const email = `both-${randomUUID().slice(0, 8)}@people.example`;
    const made: Goods[] = [];
    for (const brand of [own, foreign]) {
      made.push(await newProduct(brand.owner, 'The same', same));
      await brand.hire('support-agent', email);
    }
    expect(made[0]?.variantId).not.toBe(made[1]?.variantId);
    const again = await own.owner.act('createProduct', {
      ...{ name: 'Twice', variants: [same], idempotencyKey: randomUUID() },
    });
    expect(again.userErrors.map(({ code }) => code)).toContain('SKU_TAKEN');
  });

  it("T13: search, count and order of one brand are the same before and after the other brand's data change", async () => {
    const ask = (search: string) =>
      own.owner.run(
        `query ($search: String) { products(first: 4, where: { search: $search }, orderBy: { field: NAME }) {
          totalCount nodes { name variants { sku prices { net { decimal } } } } }
          all: products(first: 1) { totalCount } priceDrafts(first: 1) { totalCount } users(first: 1) { totalCount } }`,
        { search },
      );
    const word = `Zirconium${randomUUID().slice(0, 6)}`;
    await newProduct(own.owner, `${word} Pomade`);
    const before = [await ask(word), await ask('Goods')];
    for (const name of [`${word} Aftershave`, `A ${word}`, `Goods ${word}`]) await newProduct(foreign.owner, name);
    expect([await ask(word), await ask('Goods')]).toEqual(before);
  });

  it('T14: files of the other brand are not there: neither to read, to import nor their errors', async () => {
    const file = await upload(foreign.owner, 'product_key,name,sku\nx,,FOREIGN-1\n');
    const run = await importOf(foreign.owner, file, true);
    for (const id of [run.id, randomUUID()]) {
      const url = `${world.gateway}/files/catalog-pricing/imports/${id}/errors.csv`;
      const answer = await fetch(url, { headers: { authorization: `Bearer ${own.owner.token}` } });
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain('FOREIGN');
      const { data } = await own.owner.ask('query ($id: ID!) { productImport(id: $id) { id } }', { id });
      expect(data).toEqual({ productImport: null });
    }
    const codes = [];
    for (const fileId of [file, randomUUID()]) {
      const input = { fileId, preset: 'MH_OS', dryRun: true, idempotencyKey: randomUUID() };
      codes.push((await own.owner.act('startProductImport', input)).userErrors.map(({ code }) => code));
      codes.push((await own.owner.ask('query ($id: ID!) { importFile(id: $id) { id } }', { id: fileId })).codes);
    }
    expect(codes.slice(0, 2)).toEqual(codes.slice(2));
    expect(codes.flat()).toHaveLength(4);
  });

  it('T16: the same query of two brands at the same time is never answered from one cache', async () => {
    const query = '{ viewer { brand { id } } products(first: 5) { nodes { id } } channels { id } }';
    const people = [await own.hire('pricing-operator'), await foreign.hire('pricing-operator')];
    const asked = Array.from({ length: 100 }, (_, turn) => (turn % 2 === 0 ? own : foreign));
    const answers = await Promise.all(asked.map((_, turn) => (people[turn % 2] as Person).ask(query)));
    answers.forEach((answer, turn) => {
      expect(answer.data).toMatchObject({ viewer: { brand: { id: asked[turn]?.id } } });
      const others = asked[turn] === own ? foreignIds : ownIds;
      expect(answer.text).not.toContain(others['productId']);
      expect(answer.text).not.toContain(others['channelId']);
    });
  });

  it('G8: counts of a brand are its own, whatever other brands hold', async () => {
    const count = '{ products(first: 1) { totalCount } priceDrafts(first: 1) { totalCount } }';
    const fresh = await newBrand(world.admin, 'Empty Brand');
    expect(await fresh.owner.run(count)).toEqual({ products: { totalCount: 0 }, priceDrafts: { totalCount: 0 } });
    await newProduct(fresh.owner, 'Only one');
    expect(await fresh.owner.run(count)).toEqual({ products: { totalCount: 1 }, priceDrafts: { totalCount: 0 } });
  });
});
