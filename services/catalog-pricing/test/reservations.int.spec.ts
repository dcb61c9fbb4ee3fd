import { commitReservationRpc, releaseReservationRpc, reserveRpc } from '@mh-os/contracts';
import { Ctx, newId } from '@mh-os/kernel';
import { Rpc } from '@mh-os/messaging';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { ReservationExpiry } from '../src/reservations/reservation-expiry.ts';
import { aBrand, ask, channelsOf, run } from './builders.ts';
import { aLocation, end, mainOf, record, RESERVATION, reserve, stocked, stockOf } from './stock-builders.ts';

let service: TestService;
let ctx: Ctx;
let main: string;

beforeAll(async () => {
  service = await startTestService(AppModule);
  ctx = await aBrand(service);
  main = await mainOf(service, ctx);
}, 60_000);
afterAll(() => service?.stop());

const one = (variantId: string, quantity = 1) => [{ variantId, quantity }];
const many = <T>(n: number, fn: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_u, i) => fn(i)));
const made = (answers: { userErrors: unknown[] }[]) => answers.filter(({ userErrors }) => userErrors.length === 0);
const expire = (id: string) =>
  service.admin.query(`UPDATE stock_reservation SET expires_at = now() - interval '1 minute' WHERE id = $1`, [id]);
const sweep = () => service.app.get(ReservationExpiry, { strict: false }).sweep();
const ends = async (id: string) =>
  (await service.events())
    .filter(({ aggregateId, type }) => aggregateId === id && /reservation\.(committed|released|expired)$/.test(type))
    .map(({ type }) => type.split('.').at(-1));
const drifts = () => ask(service, ctx, '{ stockDrifts { sku } }');

describe('reservations', () => {
  it('P14, G12: with one piece and 50 parallel orders exactly one is made; on a hot SKU exactly as many as there are', async () => {
    const [last, hot] = await stocked(service, ctx, main, [1, 30]);
    const single = await many(50, () => reserve(service, ctx, one(last!)));
    expect(made(single)).toHaveLength(1);
    expect(new Set(single.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))).toEqual(
      new Set(['STOCK_INSUFFICIENT']),
    );
    expect(made(await many(50, () => reserve(service, ctx, one(hot!))))).toHaveLength(30);
    expect((await stockOf(service, ctx, hot!))[0]).toMatchObject({ onHand: 30, reserved: 30, available: 0 });
  });

  it('G11: 100 crossed reservations of many lines finish without deadlock', async () => {
    const ids = await stocked(service, ctx, main, [100, 100, 100, 100, 100]);
    const lines = ids.map((variantId) => ({ variantId, quantity: 1 }));
    const answers = await many(100, (i) => reserve(service, ctx, i % 2 ? lines : [...lines].reverse()));
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    for (const id of ids) expect((await stockOf(service, ctx, id))[0]).toMatchObject({ reserved: 100 });
    expect(await drifts()).toEqual([]);
  }, 60_000);

  it('P14: two lines of one SKU are one wish; all or nothing, unless a part is enough', async () => {
    const [a, b] = await stocked(service, ctx, main, [1, 5]);
    const twice = [...one(a!), ...one(a!)];
    expect((await reserve(service, ctx, twice)).userErrors[0]).toMatchObject({
      code: 'STOCK_INSUFFICIENT',
      details: { shortages: [{ variantId: a, wanted: 2, available: 1 }] },
    });
    expect((await reserve(service, ctx, [...one(b!, 5), ...one(a!, 2)])).userErrors).toHaveLength(1);
    expect((await stockOf(service, ctx, b!))[0]).toMatchObject({ reserved: 0 });
    const part = await reserve(service, ctx, [...one(b!, 5), ...one(a!, 2)], { partial: true });
    expect(part.shortages).toEqual([{ variantId: a, missing: 1 }]);
    expect(part.reservation.lines.map(({ quantity }) => quantity).sort()).toEqual([1, 5]);
  });

  it('S6: a channel sells from its sources in their order; stands only where they are one', async () => {
    const stand = await aLocation(service, ctx, { kind: 'STAND' });
    const { stand: channelId, 'own-shop': shop } = await channelsOf(service, ctx);
    const [variantId] = await stocked(service, ctx, main, [2]);
    await record(service, ctx, { locationId: stand, lines: one(variantId!, 3) });
    const available = () =>
      ask<{ channelId: string; available: number }[]>(
        service,
        ctx,
        'query ($v: [ID!]!, $c: [ID!]) { stockAvailability(variantIds: $v, channelIds: $c) { channelId available } }',
        { v: [variantId], c: [channelId, shop] },
      ).then((rows) => Object.fromEntries(rows.map((row) => [row.channelId, row.available])));
    expect(await available()).toEqual({ [channelId!]: 2, [shop!]: 2 });
    const input = { channelId, locationIds: [stand, main] };
    await run(service, ctx, 'setStockSources', 'SetStockSourcesInput', input, 'stockSource { channelId }');
    expect(await available()).toEqual({ [channelId!]: 5, [shop!]: 2 });
    expect((await reserve(service, ctx, one(variantId!, 3), { channelId: shop })).userErrors[0]!.code).toBe(
      'STOCK_INSUFFICIENT',
    );
    const { reservation } = await reserve(service, ctx, one(variantId!, 4), { channelId });
    expect(Object.fromEntries(reservation.lines.map(({ location, quantity }) => [location.id, quantity]))).toEqual({
      [stand]: 3,
      [main]: 1,
    });
  });

  it('G5, G6: the same key is the same reservation, at the same moment too; a commit sells once', async () => {
    const [variantId] = await stocked(service, ctx, main, [10]);
    const key = newId();
    const answers = await many(20, () => reserve(service, ctx, one(variantId!, 2), { idempotencyKey: key }));
    expect(new Set(answers.map(({ reservation }) => reservation.id)).size).toBe(1);
    const id = answers[0]!.reservation.id;
    const sale = newId();
    expect((await many(20, () => end(service, ctx, 'commit', id, sale))).flat()).toEqual([]);
    expect(await end(service, ctx, 'commit', id)).toEqual(['ILLEGAL_TRANSITION']);
    expect((await stockOf(service, ctx, variantId!))[0]).toMatchObject({ onHand: 8, reserved: 0 });
    expect(await ends(id)).toEqual(['committed']);
  });

  it('P16: of 20 sweeps at once one expires a reservation', async () => {
    const [variantId] = await stocked(service, ctx, main, [3]);
    const { reservation } = await reserve(service, ctx, one(variantId!, 3));
    await expire(reservation.id);
    await many(20, sweep);
    expect(await ends(reservation.id)).toEqual(['expired']);
    expect((await stockOf(service, ctx, variantId!))[0]).toMatchObject({ onHand: 3, reserved: 0 });
    expect(await end(service, ctx, 'commit', reservation.id)).toEqual(['ILLEGAL_TRANSITION']);
  });

  it('P16: a sweep racing commits and releases leaves each reservation with one end', async () => {
    const [variantId] = await stocked(service, ctx, main, [25]);
    const ids = (await many(25, () => reserve(service, ctx, one(variantId!)))).map(({ reservation }) => reservation.id);
    await Promise.all(ids.map(expire));
    const race = ids.flatMap((id) => [end(service, ctx, 'commit', id), end(service, ctx, 'release', id)]);
    await Promise.all([...race, many(5, sweep)]);
    await sweep();
    const told = await Promise.all(ids.map(ends));
    expect(told.map(({ length }) => length)).toEqual(ids.map(() => 1));
    const sold = told.flat().filter((how) => how === 'committed').length;
    expect((await stockOf(service, ctx, variantId!))[0]).toMatchObject({ onHand: 25 - sold, reserved: 0 });
    expect(await drifts()).toEqual([]);
  });

  it('a reservation is extended over the version that was seen; a release frees the pieces', async () => {
    const [variantId] = await stocked(service, ctx, main, [1]);
    const { reservation } = await reserve(service, ctx, one(variantId!), { reference: 'Order 4711' });
    const extend = (expectedVersion: number, expiresAt: string) =>
      run<{ reservation: { version: number } }>(
        service,
        ctx,
        'extendReservation',
        'ExtendReservationInput',
        { id: reservation.id, expectedVersion, expiresAt },
        RESERVATION,
      );
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    expect((await extend(1, '2020-01-01T00:00:00Z')).userErrors[0]!.code).toBe('RESERVATION_TIME_INVALID');
    expect((await extend(1, tomorrow)).reservation.version).toBe(2);
    expect((await extend(1, tomorrow)).userErrors[0]!.code).toBe('CONFLICT');
    expect(await end(service, ctx, 'release', reservation.id)).toEqual([]);
    expect((await stockOf(service, ctx, variantId!))[0]).toMatchObject({ available: 1 });
  });

  it('services reserve, commit and release by request, with permission, key and deadline', async () => {
    const rpc = service.app.get(Rpc, { strict: false });
    const [variantId] = await stocked(service, ctx, main, [4]);
    const request = { lines: one(variantId!, 2), reference: 'Order 1', idempotencyKey: newId() };
    const first = await rpc.call(reserveRpc, request, ctx);
    expect((await rpc.call(reserveRpc, request, ctx)).reservation).toEqual(first.reservation);
    expect(
      (await rpc.call(commitReservationRpc, { id: first.reservation.id, idempotencyKey: newId() }, ctx)).reservation
        .state,
    ).toBe('COMMITTED');
    const second = await rpc.call(reserveRpc, { ...request, idempotencyKey: newId() }, ctx);
    const released = await rpc.call(releaseReservationRpc, { id: second.reservation.id, idempotencyKey: newId() }, ctx);
    expect(released.reservation.state).toBe('RELEASED');
    await expect(
      rpc.call(reserveRpc, { ...request, lines: one(variantId!, 9), idempotencyKey: newId() }, ctx),
    ).rejects.toMatchObject({ code: 'STOCK_INSUFFICIENT' });
    await expect(rpc.call(reserveRpc, request, ctx.with({ permissions: [] }))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(rpc.call(reserveRpc, request, ctx.with({ deadline: Date.now() - 1 }))).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
  });

  it('P15: where backorders are allowed more is reserved than lies there, and sold once it has arrived', async () => {
    const lax = await aLocation(service, ctx, { allowsBackorder: true });
    const [variantId] = await stocked(service, ctx, lax, [1]);
    const { reservation } = await reserve(service, ctx, one(variantId!, 3), { locationId: lax });
    expect((await stockOf(service, ctx, variantId!))[0]).toMatchObject({ onHand: 1, reserved: 3, available: -2 });
    expect(await end(service, ctx, 'commit', reservation.id)).toEqual(['STOCK_INSUFFICIENT']);
    await record(service, ctx, { locationId: lax, lines: one(variantId!, 2) });
    expect(await end(service, ctx, 'commit', reservation.id)).toEqual([]);
  });
});
