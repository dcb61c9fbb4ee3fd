import { Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { Db } from '@mh-os/persistence';
import { AppModule } from '../src/app.module.ts';
import { TimeZoneConsumer } from '../src/stock-locations/time-zone.consumer.ts';
import { aBrand, aProduct, ask, channelsOf, run } from './builders.ts';
import { aLocation, end, mainOf, record, reserve, stocked, stockOf } from './stock-builders.ts';

let service: TestService;
let ctx: Ctx;
let main: string;

beforeAll(async () => {
  service = await startTestService(AppModule);
  ctx = await aBrand(service);
  main = await mainOf(service, ctx);
}, 60_000);
afterAll(() => service?.stop());

interface LotAnswer {
  id: string;
  code: string;
  onHand: number;
  sold: number;
  version: number;
  holdings: { onHand: number; location: { id: string } }[];
}
const LOT = 'id code onHand sold version holdings { onHand location { id } }';
const track = (variantId: string) =>
  run<{ stockLots: LotAnswer[] }>(
    service,
    ctx,
    'trackStockLots',
    'TrackStockLotsInput',
    { variantId },
    `stockLots { ${LOT} }`,
  );
const lots = async (variantId: string) => {
  const query = `query ($v: ID) { stockLots(where: { variantId: { eq: $v } }) { nodes { ${LOT} } } }`;
  const { nodes } = await ask<{ nodes: LotAnswer[] }>(service, ctx, query, { v: variantId });
  return Object.fromEntries(nodes.map((lot) => [lot.code, lot]));
};
const setState = (lot: LotAnswer, state: string) =>
  run<{ stockLot: LotAnswer }>(
    service,
    ctx,
    'setStockLotState',
    'SetStockLotStateInput',
    { id: lot.id, expectedVersion: lot.version, state, reason: 'Complaint 12' },
    `stockLot { ${LOT} }`,
  );
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
/** A variant with a lot that ends soon, one that ends late and one that has ended, each of 5. */
async function withLots(): Promise<string> {
  const { variantId } = await aProduct(service, ctx);
  await track(variantId);
  const lines = [
    { variantId, quantity: 5, lotCode: 'LATE', expiresOn: day(300) },
    { variantId, quantity: 5, lotCode: 'SOON', expiresOn: day(10) },
    { variantId, quantity: 5, lotCode: 'OVER', expiresOn: day(-2) },
  ];
  const { userErrors } = await record(service, ctx, { locationId: main, lines });
  expect(userErrors).toEqual([]);
  return variantId;
}
const sell = (variantId: string, quantity: number, more: object = {}) =>
  record(service, ctx, { kind: 'SALE', locationId: main, lines: [{ variantId, quantity, ...more }] });

describe('lots', () => {
  it('S13: sales take what ends first and never what has ended; the rest says so', async () => {
    const variantId = await withLots();
    expect((await sell(variantId, 7)).userErrors).toEqual([]);
    const after = await lots(variantId);
    expect([after.SOON!.onHand, after.LATE!.onHand, after.OVER!.onHand, after.SOON!.sold]).toEqual([0, 3, 5, 5]);
    expect((await sell(variantId, 4)).userErrors[0]!.code).toBe('STOCK_INSUFFICIENT');
    expect((await sell(variantId, 1, { lotCode: 'OVER' })).userErrors[0]!.code).toBe('LOT_UNSELLABLE');
    const out = { kind: 'WRITE_OFF', locationId: main, reasonCode: 'EXPIRED' };
    expect((await record(service, ctx, { ...out, lines: [{ variantId, quantity: 5 }] })).userErrors[0]!.code).toBe(
      'LOT_REQUIRED',
    );
    expect(
      (await record(service, ctx, { ...out, lines: [{ variantId, quantity: 5, lotCode: 'OVER' }] })).userErrors,
    ).toEqual([]);
    expect((await stockOf(service, ctx, variantId))[0]).toMatchObject({ onHand: 3 });
  });

  it('S13: what cannot be sold is not available, not suggested and not reserved', async () => {
    const variantId = await withLots();
    const { 'own-shop': channelId } = await channelsOf(service, ctx);
    const free = async () => {
      const query =
        'query ($v: [ID!]!, $c: [ID!]) { stockAvailability(variantIds: $v, channelIds: $c) { onHand available } }';
      return (
        await ask<{ onHand: number; available: number }[]>(service, ctx, query, { v: [variantId], c: [channelId] })
      )[0];
    };
    expect(await free()).toEqual({ onHand: 15, available: 10 });
    const picks = (quantity: number) =>
      ask<{ code: string; quantity: number }[]>(
        service,
        ctx,
        'query ($l: ID!, $v: ID!, $q: Int!) { stockPicks(locationId: $l, variantId: $v, quantity: $q) { code quantity } }',
        { l: main, v: variantId, q: quantity },
      );
    expect(await picks(12)).toEqual([
      { code: 'SOON', quantity: 5 },
      { code: 'LATE', quantity: 5 },
    ]);
    await setState((await lots(variantId)).SOON!, 'HELD');
    expect(await free()).toMatchObject({ available: 5 });
    expect(await picks(12)).toEqual([{ code: 'LATE', quantity: 5 }]);
    expect((await reserve(service, ctx, [{ variantId, quantity: 6 }])).userErrors[0]!.code).toBe('STOCK_INSUFFICIENT');
    const { reservation } = await reserve(service, ctx, [{ variantId, quantity: 5 }]);
    expect((await sell(variantId, 1)).userErrors[0]!.code).toBe('STOCK_INSUFFICIENT');
    expect(await end(service, ctx, 'commit', reservation.id)).toEqual([]);
    expect((await lots(variantId)).LATE!.onHand).toBe(0);
  });

  it('S13: a recall lists every place that holds the lot, also what is on its way, and is final', async () => {
    const variantId = await withLots();
    const stand = await aLocation(service, ctx, { kind: 'STAND' });
    const send = (quantity: number) => ({
      fromId: main,
      toId: stand,
      lines: [{ variantId, quantity }],
      send: true,
      idempotencyKey: newId(),
    });
    const make = (quantity: number) =>
      run<{ stockTransfer: { id: string; version: number } }>(
        service,
        ctx,
        'createStockTransfer',
        'CreateStockTransferInput',
        send(quantity),
        'stockTransfer { id version }',
      );
    const { stockTransfer } = await make(2);
    const input = { id: stockTransfer.id, expectedVersion: stockTransfer.version, idempotencyKey: newId() };
    await run(service, ctx, 'receiveStockTransfer', 'ReceiveStockTransferInput', input, 'stockTransfer { id }');
    await make(1);
    const recalled = await setState((await lots(variantId)).SOON!, 'RECALLED');
    expect(recalled.stockLot.holdings.map(({ onHand }) => onHand).sort()).toEqual([1, 2, 2]);
    expect(recalled.stockLot.holdings.map(({ location }) => location.id)).toEqual(
      expect.arrayContaining([main, stand]),
    );
    const told = (await service.events('catalog-pricing.stock-lot.changed')).at(-1)!;
    expect((told.data as { holdings: unknown[] }).holdings).toHaveLength(3);
    expect((await setState(recalled.stockLot, 'OPEN')).userErrors[0]!.code).toBe('ILLEGAL_TRANSITION');
  });

  it('tracking begins with what lies there; the database keeps items equal to their lots', async () => {
    const [variantId] = await stocked(service, ctx, main, [4]);
    const begun = await track(variantId!);
    expect(begun.stockLots).toEqual([expect.objectContaining({ code: 'UNKNOWN', onHand: 4 })]);
    expect((await track(variantId!)).userErrors[0]!.code).toBe('LOTS_TRACKED_ALREADY');
    expect(
      (await record(service, ctx, { locationId: main, lines: [{ variantId, quantity: 1 }] })).userErrors[0]!.code,
    ).toBe('LOT_REQUIRED');
    const other = await aProduct(service, ctx);
    const untracked = [{ variantId: other.variantId, quantity: 1, lotCode: 'L1' }];
    expect((await record(service, ctx, { locationId: main, lines: untracked })).userErrors[0]!.code).toBe(
      'LOTS_NOT_TRACKED',
    );
    const wrong = `UPDATE stock_item SET on_hand = 5 WHERE variant_id = $1 AND location_kind = 'WAREHOUSE'`;
    await expect(service.admin.query(wrong, [variantId])).rejects.toThrow('sum of its lots');
    expect(await ask(service, ctx, '{ stockDrifts { sku } }')).toEqual([]);
  });

  it('G12: of 20 parallel sales of the last 5 pieces of a lot 5 succeed, and one new lot is made once', async () => {
    const { variantId } = await aProduct(service, ctx);
    await track(variantId);
    const bring = () =>
      record(service, ctx, {
        locationId: main,
        lines: [{ variantId, quantity: 1, lotCode: 'NEW', expiresOn: day(50) }],
      });
    const came = await Promise.all(Array.from({ length: 5 }, bring));
    expect(came.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect((await lots(variantId)).NEW).toMatchObject({ onHand: 5 });
    const sales = await Promise.all(Array.from({ length: 20 }, () => sell(variantId, 1)));
    expect(sales.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(5);
    expect((await lots(variantId)).NEW).toMatchObject({ onHand: 0, sold: 5 });
  });

  it('G10: a lot that differs from its ledger is told, stops its item, and is rebuilt with it', async () => {
    const variantId = await withLots();
    // The item stays equal to the sum of its lots: only a look at each lot finds this.
    const wrong = `UPDATE stock_lot_item q SET on_hand = q.on_hand + CASE t.code WHEN 'SOON' THEN -2 ELSE 2 END FROM stock_lot t
      WHERE t.id = q.lot_id AND t.variant_id = $1 AND t.code IN ('SOON', 'LATE')`;
    await service.admin.query(wrong, [variantId]);
    const check = () =>
      run<{ drifts: { stockItem: { id: string }; ledgerOnHand: number; lots: object[] }[] }>(
        ...([service, ctx, 'checkStockLedger', 'CheckStockLedgerInput', {}] as const),
        'drifts { stockItem { id } ledgerOnHand lots { code onHand ledgerOnHand } }',
      );
    const [drift, ...others] = (await check()).drifts;
    expect(others).toEqual([]);
    const lotsOf = [
      { code: 'LATE', onHand: 7, ledgerOnHand: 5 },
      { code: 'SOON', onHand: 3, ledgerOnHand: 5 },
    ];
    expect(drift).toMatchObject({ ledgerOnHand: 15, lots: lotsOf });
    await check();
    const id = drift!.stockItem.id;
    const told = (await service.events('catalog-pricing.stock-lot.drifted')).map(({ data }) => data);
    expect(told).toEqual([
      expect.objectContaining({ lot: 'LATE', stored: 7, ledger: 5 }),
      expect.objectContaining({ lot: 'SOON', stored: 3, ledger: 5 }),
    ]);
    expect((await sell(variantId, 1)).userErrors[0]!.code).toBe('STOCK_BLOCKED');
    const rebuilt = await run(
      ...([service, ctx, 'rebuildStockItem', 'RebuildStockItemInput'] as const),
      { stockItemId: id, reason: 'Labels were swapped' },
      'stockItem { onHand blockedAt }',
    );
    expect(rebuilt).toMatchObject({ stockItem: { onHand: 15, blockedAt: null }, userErrors: [] });
    const now = await lots(variantId);
    expect([now.SOON!.onHand, now.LATE!.onHand, now.OVER!.onHand]).toEqual([5, 5, 5]);
    expect((await check()).drifts).toEqual([]);
    expect((await sell(variantId, 1)).userErrors).toEqual([]);
  });

  it("S13: a lot ends with its last day where the brand is, not with UTC's", async () => {
    const nowhere = ctx;
    // Days begin 26 hours apart in these: the one is always a day ahead of the other.
    const zones = { 'Pacific/Kiritimati': 0, 'Etc/GMT+12': 3 };
    const dayIn = (timeZone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
    const last = dayIn('Etc/GMT+12');
    for (const [timeZone, available] of Object.entries(zones)) {
      ctx = await aBrand(service);
      main = await mainOf(service, ctx);
      const consumer = service.app.get(TimeZoneConsumer, { strict: false });
      const event = { data: { label: 'Brand', timeZone } } as Parameters<TimeZoneConsumer['onLocated']>[0];
      await service.app.get(Db).tx(ctx, (tx) => consumer.onLocated(event, tx));
      const { variantId } = await aProduct(service, ctx);
      await track(variantId);
      const lines = [{ variantId, quantity: 3, lotCode: 'TODAY', expiresOn: last }];
      expect((await record(service, ctx, { locationId: main, lines })).userErrors).toEqual([]);
      const query = 'query ($v: [ID!]!) { stockAvailability(variantIds: $v) { available } }';
      const free = await ask<{ available: number }[]>(service, ctx, query, { v: [variantId] });
      expect(free[0]).toEqual({ available });
      const { nodes } = await ask<{ nodes: { expired: boolean }[] }>(
        ...([
          service,
          ctx,
          'query ($v: ID) { stockLots(where: { variantId: { eq: $v } }) { nodes { expired } } }',
        ] as const),
        { v: variantId },
      );
      expect(nodes).toEqual([{ expired: available === 0 }]);
      const codes = (await sell(variantId, 1)).userErrors.map(({ code }) => code);
      expect(codes).toEqual(available === 0 ? ['STOCK_INSUFFICIENT'] : []);
      expect((await reserve(service, ctx, [{ variantId, quantity: 1 }])).userErrors).toHaveLength(
        available === 0 ? 1 : 0,
      );
    }
    ctx = nowhere;
    main = await mainOf(service, ctx);
  });
});
