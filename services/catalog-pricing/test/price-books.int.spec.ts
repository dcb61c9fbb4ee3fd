import { type Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { readBands } from '../src/price-lists/list-price-rows.read-model.ts';
import { PricingPolicyConsumer } from '../src/resolution/pricing-policy.consumer.ts';
import { replay } from '../src/resolution/resolution.rules.ts';
import { ResolutionRpc } from '../src/resolution/resolution.rpc.ts';
import { aBrand, aProduct, ask, channelsOf, colleague, run } from './builders.ts';
import { PriceBook } from './price-book-builders.ts';

let service: TestService;
let owner: Ctx;
let shop: string;
let book: PriceBook;

beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());
beforeEach(async () => {
  owner = await aBrand(service);
  shop = (await channelsOf(service, owner))['own-shop']!;
  book = new PriceBook(service, owner, shop);
});

describe('price lists', () => {
  it('P3 P5: give each buyer their own price, with the was price and the reasons', async () => {
    const variantId = await book.priced();
    const base = await book.aList();
    const own = await book.aList({ customerId: 'bob' });
    const sale = await book.aList({ customerId: 'bob', type: 'SALE' });
    await book.setPrices(base, [{ variantId, unitPrice: '15' }]);
    const whole = '{ priceLists { nodes { id listPrices { totalCount nodes { unitPrice } } } } }';
    const lists = await ask<{ nodes: { id: string; listPrices: unknown }[] }>(service, owner, whole);
    expect(lists.nodes.find((list) => list.id === base.id)?.listPrices).toEqual({
      totalCount: 1,
      nodes: [{ unitPrice: '15.0000' }],
    });
    await book.setPrices(own, [
      { variantId, unitPrice: '18' },
      { variantId, minQuantity: 10, unitPrice: '17.5' },
    ]);
    expect(await book.gross(variantId)).toBe('20.00');
    expect(await book.gross(variantId, { customerId: 'bob' })).toBe('18.00');
    expect(await book.gross(variantId, { customerId: 'bob' }, 10)).toBe('17.50');
    await book.setPrices(sale, [{ variantId, unitPrice: '16' }]);
    const { lines } = await book.resolve([{ variantId }], { customerId: 'bob', withGuardrails: true });
    expect(lines[0]).toMatchObject({
      level: 'CUSTOMER',
      unit: { gross: { decimal: '16.00' } },
      reference: { gross: { decimal: '18.00' } },
    });
    expect(lines[0]!.trace.map((step) => step.reason ?? step.outcome).sort()).toEqual([
      ...['BELOW_QUANTITY', 'LESS_SPECIFIC', 'LESS_SPECIFIC', 'REDUCED_BY_SALE', 'WON'],
    ]);
  });

  it('P6: a trace replays to the same amount', async () => {
    const variantId = await book.priced();
    const { lines } = await book.resolve([{ variantId, quantity: 3 }]);
    const again = replay(lines[0]!.record);
    expect(again.outcome === 'PRICED' && again.total.gross.decimal).toBe('60.00');
  });

  it('reach the members of a customer group, and nobody else', async () => {
    const variantId = await book.priced();
    const { segment } = await run<{ segment: { id: string } }>(
      service,
      owner,
      'createCustomerSegment',
      'CreateCustomerSegmentInput',
      { code: 'gold', name: 'Gold', idempotencyKey: newId() },
      'segment { id }',
    );
    const change = (input: object) =>
      run<{ segment: { memberCount: number } }>(
        service,
        owner,
        'changeSegmentMembers',
        'ChangeSegmentMembersInput',
        { segmentId: segment.id, ...input },
        'segment { memberCount }',
      );
    expect((await change({ add: ['ann', 'bob', 'ann'] })).segment.memberCount).toBe(2);
    const list = await book.aList({ segmentId: segment.id, channelId: shop });
    await book.setPrices(list, [{ variantId, unitPrice: '12' }]);
    expect([
      await book.gross(variantId, { customerId: 'ann' }),
      await book.gross(variantId, { customerId: 'eve' }),
    ]).toEqual(['12.00', '20.00']);
    expect(await book.gross(variantId, { segmentIds: [segment.id] })).toBe('12.00');
    await change({ remove: ['ann'] });
    expect(await book.gross(variantId, { customerId: 'ann' })).toBe('20.00');
  });

  it('A4: show prices of single customers to nobody without leave, and to partners only their own', async () => {
    const variantId = await book.priced();
    await book.setPrices(await book.aList({ customerId: 'acme' }), [{ variantId, unitPrice: '9' }]);
    const answer = await service.graphql(
      colleague(owner, ['catalog-pricing.product.read']),
      `query ($id: ID!, $c: ID!) {
      productVariant(id: $id) { resolvedPrice(channelId: $c, customerId: "acme") { unit { gross { decimal } } } } }`,
      { id: variantId, c: shop },
    );
    expect(JSON.stringify(answer)).not.toContain('9.00');
    const partner = colleague(owner, ['catalog-pricing.product.read', 'catalog-pricing.price.read']).with({
      scopes: { partner: ['acme'] },
    });
    const asked = async (customerId: string) => {
      const query =
        'query ($input: ResolvePricesInput!) { resolvePrices(input: $input) { lines { unit { gross { decimal } } } } }';
      const found = await service.graphql(partner, query, {
        input: { channelId: shop, customerId, lines: [{ variantId }] },
      });
      return found.errors[0]?.extensions?.['code'] ?? JSON.stringify(found.data?.['resolvePrices']);
    };
    expect(await asked('acme')).toContain('9.00');
    expect(await asked('other')).toBe('FORBIDDEN');
    const lists = await service.graphql(partner, '{ priceLists { nodes { id } } }');
    expect(lists.errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('P2 P9: a planned price comes and goes by itself, the past is answered as it was, and history refuses to be changed', async () => {
    const variantId = await book.priced();
    const list = await book.aList({ type: 'OVERRIDE', channelId: shop });
    const day = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString();
    await book.setPrices(list, [{ variantId, unitPrice: '25' }]);
    const before = new Date().toISOString();
    expect((await book.setPrices(list, [{ variantId, unitPrice: '30', from: day(1), to: day(2) }])).codes).toEqual([]);
    await book.setPrices(list, [{ variantId, unitPrice: '26' }], {});
    const at = (when: string) => book.gross(variantId, { at: when });
    expect([await at(before), await book.gross(variantId), await at(day(1.5)), await at(day(3))]).toEqual([
      '25.00',
      '26.00',
      '26.00',
      '26.00',
    ]);
    await book.setPrices(list, [{ variantId, unitPrice: '30', from: day(1), to: day(2) }]);
    expect([await at(day(0.9)), await at(day(1.5)), await at(day(3))]).toEqual(['26.00', '30.00', '26.00']);
    expect((await book.setPrices(list, [{ variantId, unitPrice: '1', from: day(-1) }])).codes).toEqual([
      'lines.0.from LIST_PRICE_PAST',
    ]);
    const history = await ask<{ totalCount: number; nodes: { unitPrice: string }[] }>(
      service,
      owner,
      'query ($v: ID!) { listPriceHistory(variantId: $v) { totalCount nodes { unitPrice setBy { id } } } }',
      { v: variantId },
    );
    expect(history.totalCount).toBe(4);
    for (const sql of [
      'UPDATE list_price_record SET unit_price = 1',
      'DELETE FROM list_price_record',
      'DELETE FROM list_price',
      'UPDATE list_price SET unit_price = 1',
    ])
      await expect(service.admin.query(sql)).rejects.toMatchObject({ code: '2F002' });
  });

  it('P2: the database refuses two prices at the same instant, whoever writes them', async () => {
    const variantId = await book.priced();
    const list = await book.aList();
    await book.setPrices(list, [{ variantId, unitPrice: '10' }]);
    const copy = `INSERT INTO list_price SELECT brand_id, gen_random_uuid(), 1, now(), now(), list_id, variant_id, min_quantity, 11,
      now(), NULL, 9, false, NULL, set_by FROM list_price WHERE list_id = $1`;
    await expect(service.admin.query(copy, [list.id])).rejects.toMatchObject({ code: '23P01' });
  });

  it('P4: bands may not rise, and every fault is told at its line; then nothing is written', async () => {
    const variantId = await book.priced();
    const list = await book.aList();
    const faulty = await book.setPrices(list, [
      { variantId, unitPrice: '10' },
      { variantId, minQuantity: 0, unitPrice: '9' },
      { variantId: newId(), unitPrice: '9' },
      { variantId, unitPrice: '-1' },
    ]);
    expect(faulty.codes).toEqual(['lines.2.variantId NOT_FOUND', 'lines.3.unitPrice PRICE_NOT_POSITIVE']);
    expect(
      (
        await book.setPrices(list, [
          { variantId, unitPrice: '10' },
          { variantId, minQuantity: 5, unitPrice: '11' },
        ])
      ).codes,
    ).toEqual(['lines.0.unitPrice BAND_RISES']);
    expect(
      (
        await book.setPrices(list, [
          { variantId, unitPrice: '10' },
          { variantId, unitPrice: '9' },
        ])
      ).codes,
    ).toEqual(['lines.1.variantId LIST_PRICE_DUPLICATE']);
    const rising = await book.aList({ risingBands: true });
    expect(
      (
        await book.setPrices(rising, [
          { variantId, unitPrice: '10' },
          { variantId, minQuantity: 5, unitPrice: '11' },
        ])
      ).codes,
    ).toEqual([]);
    const { rows } = await service.admin.query('SELECT count(*)::int AS n FROM list_price WHERE list_id = $1', [
      list.id,
    ]);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('P7: guardrails judge prices of lists; a second person is asked for by a draft', async () => {
    const variantId = await book.priced();
    const list = await book.aList({ basis: 'NET' });
    await run(
      service,
      owner,
      'setPricingGuardrail',
      'SetPricingGuardrailInput',
      { policy: 'REQUIRE_APPROVAL', minimumMarginPercent: '50' },
      'guardrail { id }',
    );
    const low = await book.setPrices(list, [{ variantId, unitPrice: '9.99' }]);
    expect(low.codes).toEqual(['lines.0.unitPrice GUARDRAIL_NEEDS_APPROVAL']);
    expect(low.userErrors[0]!.message).toContain('price draft');
    const tried = await book.setPrices(list, [{ variantId, unitPrice: '9' }], { validateOnly: true });
    expect([tried.codes, tried.written, tried.verdicts?.map((one) => one.line)]).toEqual([[], 0, [0]]);
    expect((await book.setPrices(list, [{ variantId, unitPrice: '10' }])).codes).toEqual([]);
  });

  it('G7: of 30 parallel prices on the same version one is set', async () => {
    const variantId = await book.priced();
    const list = await book.aList();
    const all = await Promise.all(
      Array.from({ length: 30 }, (_one, at) =>
        book.setPrices(list, [{ variantId, unitPrice: `${10 + at}`, expectedVersion: 0 }]),
      ),
    );
    expect(all.filter((one) => one.codes.length === 0)).toHaveLength(1);
    expect(new Set(all.flatMap((one) => one.codes))).toEqual(new Set(['lines.0.expectedVersion LIST_PRICE_CHANGED']));
    const { rows } = await service.admin.query('SELECT price_version FROM list_price_record WHERE list_id = $1', [
      list.id,
    ]);
    expect(rows).toEqual([{ price_version: 1 }]);
  });

  it('P2: 20 parallel prices in overlapping windows leave one price at every instant', async () => {
    const variantId = await book.priced();
    const list = await book.aList();
    const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    await Promise.all(
      Array.from({ length: 20 }, (_one, n) =>
        book.setPrices(list, [{ variantId, unitPrice: `${n + 1}`, from: at(1 + n), to: at(6 + n * 2) }]),
      ),
    );
    const bands = await service.app
      .get(Db)
      .tx(owner, (tx) => readBands(tx, [{ listId: list.id, variantId }], new Date()));
    const sorted = [...bands.rows].sort((a, b) => a.from - b.from);
    sorted.slice(1).forEach((row, index) => expect(sorted[index]!.to! <= row.from).toBe(true));
    expect(sorted.length).toBeGreaterThan(1);
    expect([...bands.versions.values()]).toEqual([20]);
  });

  it('once on, keep what decided prices; archived ones apply no more and the past stays', async () => {
    const variantId = await book.priced();
    const list = await book.aList({ channelId: shop, type: 'SALE' });
    await book.setPrices(list, [{ variantId, unitPrice: '15' }]);
    const during = new Date().toISOString();
    const update = (input: object) =>
      run(
        service,
        owner,
        'updatePriceList',
        'UpdatePriceListInput',
        { id: list.id, expectedVersion: list.version, ...input },
        'priceList { id }',
      );
    expect((await update({ priority: 9 })).userErrors.map((one) => one.code)).toEqual(['PRICE_LIST_FIXED']);
    await run(
      service,
      owner,
      'archivePriceList',
      'PriceListStepInput',
      { id: list.id, expectedVersion: list.version },
      'priceList { id }',
    );
    expect([await book.gross(variantId), await book.gross(variantId, { at: during })]).toEqual(['20.00', '15.00']);
    expect((await book.setPrices(list, [{ variantId, unitPrice: '14' }])).codes).toEqual([
      'listId PRICE_LIST_ARCHIVED',
    ]);
  });
});

describe('baskets', () => {
  it('P11 P12 P13: are taxed by the mode and destination that the brand wants, and say which', async () => {
    const variantId = await book.priced('0.10');
    const lines = [{ variantId }, { variantId }, { variantId }];
    const consumer = service.app.get(PricingPolicyConsumer, { strict: false });
    const rules = (documentVatMode: string) =>
      service.app.get(Db).tx(owner, (tx) => consumer.onRules({ data: { rules: { documentVatMode } } } as never, tx));
    const total = async () => {
      const { vatMode, totals } = await book.resolve(lines);
      return [vatMode, totals.net.decimal, totals.tax.decimal, totals.gross.decimal];
    };
    expect(await total()).toEqual(['PER_RATE', '0.25', '0.05', '0.30']);
    await rules('PER_LINE');
    expect(await total()).toEqual(['PER_LINE', '0.24', '0.06', '0.30']);
    await rules('PER_RATE');
    expect(await total()).toEqual(['PER_RATE', '0.25', '0.05', '0.30']);
    const set = (policy: object, expectedVersion: number) => {
      const input = { destinationPolicy: 'KEEP_NET', converts: false, rateMaxAgeDays: 7, expectedVersion, ...policy };
      return run<{ policy: { version: number; vatMode: string } }>(
        service,
        owner,
        'setPricingPolicy',
        'SetPricingPolicyInput',
        input,
        'policy { version vatMode }',
      );
    };
    expect((await set({}, 2)).policy).toEqual({ version: 3, vatMode: 'PER_RATE' });
    expect((await set({}, 0)).userErrors.map((one) => one.code)).toEqual(['CONFLICT']);
    await service.admin.query(
      `INSERT INTO vat_rate (brand_id, id, version, created_at, updated_at, country, vat_class, percent, valid_from)
       VALUES ($1, gen_random_uuid(), 1, now(), now(), 'SE', 'STANDARD', 25, '2020-01-01')`,
      [owner.requireBrand()],
    );
    const dear = await book.priced('119.00');
    const abroad = async () => (await book.resolve([{ variantId: dear }], { country: 'SE' })).lines[0]!.unit;
    expect(await abroad()).toEqual({ net: { decimal: '100.00' }, gross: { decimal: '125.00' }, vatRate: '25.00' });
    await set({ destinationPolicy: 'KEEP_GROSS' }, 3);
    expect(await abroad()).toEqual({ net: { decimal: '95.20' }, gross: { decimal: '119.00' }, vatRate: '25.00' });
    expect((await book.resolve([{ variantId: dear }], { country: 'NO' })).lines[0]!.noPriceReason).toBe('VAT_UNKNOWN');
  });

  it('P4: answer lines without a price in a typed way, and refuse what cannot be asked', async () => {
    const { variantId } = await aProduct(service, owner);
    const reasons = (await book.resolve([{ variantId }, { variantId: newId() }, { variantId: 'nonsense' }])).lines.map(
      (line) => line.noPriceReason,
    );
    expect(reasons).toEqual(['NO_CANDIDATE', 'VARIANT_UNKNOWN', 'VARIANT_UNKNOWN']);
    const code = async (input: object) => {
      const answer = await service.graphql(
        owner,
        'query ($input: ResolvePricesInput!) { resolvePrices(input: $input) { currency } }',
        { input: { channelId: shop, lines: [{ variantId }], ...input } },
      );
      return answer.errors[0]?.extensions?.['code'];
    };
    expect(await code({ lines: [] })).toBe('RESOLVE_LINES');
    expect(await code({ lines: [{ variantId, quantity: 0 }] })).toBe('RESOLVE_QUANTITY');
    expect(await code({ country: 'Germany' })).toBe('COUNTRY_MALFORMED');
    expect(await code({ channelId: newId() })).toBe('NOT_FOUND');
  });

  it('P10: tell the lowest price of the 30 days before the reduction', async () => {
    const variantId = await book.priced('100.00');
    await service.admin.query(`ALTER TABLE price_record DISABLE TRIGGER append_only`);
    await service.admin.query(`UPDATE price_record SET valid_from = now() - interval '60 days' WHERE variant_id = $1`, [
      variantId,
    ]);
    await service.admin.query(`ALTER TABLE price_record ENABLE TRIGGER append_only`);
    await book.setPrices(await book.aList({ channelId: shop, type: 'SALE' }), [{ variantId, unitPrice: '80' }]);
    const { lines } = await book.resolve([{ variantId }]);
    expect(lines[0]).toMatchObject({ unit: { gross: { decimal: '80.00' } }, lowestPrior: { decimal: '100.0000' } });
  });

  it('are one round trip, however many lines and lists', async () => {
    const variants = await Promise.all(Array.from({ length: 6 }, () => book.priced()));
    for (let n = 0; n < 3; n += 1)
      await book.setPrices(
        await book.aList({ customerId: 'bob' }),
        variants.map((variantId) => ({ variantId, unitPrice: '9' })),
      );
    const rpc = service.app.get(ResolutionRpc, { strict: false });
    const lines = variants.map((variantId) => ({ variantId, quantity: 2 }));
    const reply = await rpc.resolve({ channelId: shop, customerId: 'bob', lines }, owner);
    expect(reply.totals.gross).toEqual({ minorUnits: '10800', currency: 'EUR' });
    expect(reply.lines.map((line) => line.level)).toEqual(variants.map(() => 'CUSTOMER'));
    await expect(rpc.resolve({ channelId: shop, lines }, colleague(owner, []))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
