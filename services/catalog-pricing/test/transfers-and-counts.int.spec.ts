import { Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { aBrand, ask, run } from './builders.ts';
import { aLocation, mainOf, record, reserve, stocked, stockOf } from './stock-builders.ts';

let service: TestService;
let ctx: Ctx;
let main: string;
let stand: string;

beforeAll(async () => {
  service = await startTestService(AppModule);
  ctx = await aBrand(service);
  main = await mainOf(service, ctx);
}, 60_000);
beforeEach(async () => {
  stand = await aLocation(service, ctx, { kind: 'STAND' });
});
afterAll(() => service?.stop());

interface Step {
  id: string;
  version: number;
  state: string;
  lines: {
    id: string;
    quantity: number;
    received: number;
    lost: number;
    counted: number | null;
    expected: number | null;
    difference: number | null;
  }[];
}
const TRANSFER = 'stockTransfer { id version state lines { quantity received lost } }';
const COUNT = 'stockCount { id version state lines { id counted expected difference } }';
const transfer = (name: string, type: string, input: Record<string, unknown>) =>
  run<{ stockTransfer: Step }>(service, ctx, name, type, input, TRANSFER);
const counting = (name: string, type: string, input: Record<string, unknown>) =>
  run<{ stockCount: Step }>(service, ctx, name, type, input, COUNT);
const at = async (variantId: string): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await stockOf(service, ctx, variantId)).map(({ location, onHand }) => [
      location.code === 'transit' ? 'transit' : location.id,
      onHand,
    ]),
  );
const sent = async (variantId: string, quantity: number) =>
  (
    await transfer('createStockTransfer', 'CreateStockTransferInput', {
      fromId: main,
      toId: stand,
      lines: [{ variantId, quantity }],
      send: true,
      idempotencyKey: newId(),
    })
  ).stockTransfer;
const receive = (step: Step, more: object = {}) =>
  transfer('receiveStockTransfer', 'ReceiveStockTransferInput', {
    id: step.id,
    expectedVersion: step.version,
    idempotencyKey: newId(),
    ...more,
  });
const start = async (locationId: string, more: object = {}) =>
  (await counting('startStockCount', 'StartStockCountInput', { locationId, idempotencyKey: newId(), ...more }))
    .stockCount;
const count = (step: Step, variantId: string, counted: number, countedAt?: string) =>
  counting('recordStockCount', 'RecordStockCountInput', { id: step.id, lines: [{ variantId, counted }], countedAt });
const submit = async (step: Step) =>
  (await counting('submitStockCount', 'SubmitStockCountInput', { id: step.id, expectedVersion: step.version }))
    .stockCount;
const post = (step: Step, reason = 'Yearly count') =>
  counting('postStockCount', 'PostStockCountInput', { id: step.id, expectedVersion: step.version, reason });

describe('transfers', () => {
  it('S1: what is sent is in transit until it arrives, in parts, with a difference that is known', async () => {
    const [variantId] = await stocked(service, ctx, main, [10]);
    const first = await sent(variantId!, 6);
    expect(await at(variantId!)).toEqual({ [main]: 4, transit: 6 });
    const part = await receive(first, { lines: [{ variantId, quantity: 4 }] });
    expect(part.stockTransfer).toMatchObject({ state: 'SENT', lines: [{ received: 4, lost: 0 }] });
    expect(await at(variantId!)).toEqual({ [main]: 4, transit: 2, [stand]: 4 });
    expect((await receive(part.stockTransfer, { lines: [{ variantId, quantity: 3 }] })).userErrors[0]!.code).toBe(
      'TRANSFER_OVER_RECEIPT',
    );
    const last = await receive(part.stockTransfer, { lines: [{ variantId, quantity: 1 }], close: true });
    expect(last.stockTransfer).toMatchObject({ state: 'RECEIVED', lines: [{ received: 5, lost: 1 }] });
    expect(await at(variantId!)).toEqual({ [main]: 4, transit: 0, [stand]: 5 });
    const { rows } = await service.admin.query('SELECT sum(on_hand)::int AS n FROM stock_item WHERE variant_id = $1', [
      variantId,
    ]);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('cancelled, what is on its way goes back; what is reserved is not sent', async () => {
    const [variantId] = await stocked(service, ctx, main, [5]);
    const step = await sent(variantId!, 3);
    const cancel = await transfer('cancelStockTransfer', 'StockTransferStepInput', {
      id: step.id,
      expectedVersion: step.version,
    });
    expect(cancel.stockTransfer.state).toBe('CANCELLED');
    expect(await at(variantId!)).toEqual({ [main]: 5, transit: 0 });
    await reserve(service, ctx, [{ variantId, quantity: 4 }]);
    const lines = [{ variantId, quantity: 2 }];
    const draft = await transfer('createStockTransfer', 'CreateStockTransferInput', {
      fromId: main,
      toId: stand,
      lines,
      idempotencyKey: newId(),
    });
    const { id, version } = draft.stockTransfer;
    expect(
      (await transfer('sendStockTransfer', 'StockTransferStepInput', { id, expectedVersion: version })).userErrors[0]!
        .code,
    ).toBe('STOCK_INSUFFICIENT');
  });

  it('G5, G6: of 20 parallel receipts of one transfer one is posted', async () => {
    const [variantId] = await stocked(service, ctx, main, [5]);
    const step = await sent(variantId!, 5);
    const answers = await Promise.all(Array.from({ length: 20 }, () => receive(step)));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(await at(variantId!)).toMatchObject({ transit: 0, [stand]: 5 });
  });
});

describe('counts', () => {
  it('S5: a count taken at a time ignores what moved later, though it is told later still, and posts once', async () => {
    const [variantId] = await stocked(service, ctx, stand, [10]);
    const countedAt = new Date().toISOString();
    await new Promise((done) => setTimeout(done, 20));
    await record(service, ctx, { kind: 'SALE', locationId: stand, lines: [{ variantId, quantity: 3 }] });
    const begun = await start(stand);
    const counted = await count(begun, variantId!, 8, countedAt);
    const review = await submit(counted.stockCount);
    expect(review.lines).toEqual([expect.objectContaining({ counted: 8, expected: 10, difference: -2 })]);
    const posts = await Promise.all(Array.from({ length: 20 }, () => post(review)));
    expect(posts.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(await at(variantId!)).toEqual({ [stand]: 5 });
    const moves = await ask<{ nodes: { delta: number; reason: string }[] }>(
      service,
      ctx,
      'query ($id: String) { stockMovements(where: { causeId: { eq: $id } }) { nodes { delta reason } } }',
      { id: begun.id },
    );
    expect(moves.nodes).toEqual([{ delta: -2, reason: 'Yearly count' }]);
  });

  it('S5: what happened before the count but is told after it was looked at counts too', async () => {
    const [variantId] = await stocked(service, ctx, stand, [10]);
    await new Promise((done) => setTimeout(done, 20));
    const offline = new Date().toISOString();
    await new Promise((done) => setTimeout(done, 20));
    const review = await submit((await count(await start(stand), variantId!, 8)).stockCount);
    await record(service, ctx, {
      kind: 'SALE',
      locationId: stand,
      occurredAt: offline,
      lines: [{ variantId, quantity: 2 }],
    });
    expect((await post(review)).stockCount.lines).toEqual([expect.objectContaining({ expected: 8, difference: 0 })]);
    expect(await at(variantId!)).toEqual({ [stand]: 8 });
  });

  it('S5: a blind count tells nothing while it goes on, in a recount neither; all is counted before it is submitted', async () => {
    const [a, b] = await stocked(service, ctx, stand, [2, 3]);
    const begun = await start(stand);
    expect(
      (await counting('startStockCount', 'StartStockCountInput', { locationId: stand, idempotencyKey: newId() }))
        .userErrors[0]!.code,
    ).toBe('COUNT_OPEN_ALREADY');
    const first = await count(begun, a!, 9);
    expect(first.stockCount.lines.map(({ expected }) => expected)).toEqual([null, null]);
    const early = await counting('submitStockCount', 'SubmitStockCountInput', {
      id: begun.id,
      expectedVersion: first.stockCount.version,
    });
    expect(early.userErrors[0]!.code).toBe('COUNT_INCOMPLETE');
    const review = await submit((await count(begun, b!, 3)).stockCount);
    const wrong = review.lines.find(({ difference }) => difference === 7)!;
    const again = await counting('recountStock', 'RecountStockInput', {
      id: begun.id,
      expectedVersion: review.version,
      lineIds: [wrong.id],
    });
    expect(again.stockCount.lines.map(({ expected }) => expected)).toEqual([null, null]);
    const second = await submit((await count(begun, a!, 2)).stockCount);
    expect(second.lines.map(({ difference }) => difference)).toEqual([0, 0]);
    expect((await post(second)).stockCount.state).toBe('POSTED');
    expect(await at(a!)).toEqual({ [stand]: 2 });
  });

  it('P15: a count that finds less than is reserved is refused with what is reserved', async () => {
    const [variantId] = await stocked(service, ctx, stand, [5]);
    await reserve(service, ctx, [{ variantId, quantity: 4 }], { locationId: stand });
    const review = await submit((await count(await start(stand), variantId!, 1)).stockCount);
    expect((await post(review)).userErrors[0]).toMatchObject({ code: 'STOCK_INSUFFICIENT', details: { reserved: 4 } });
    expect((await post(review, ' ')).userErrors[0]!.code).toBe('STOCK_REASON_REQUIRED');
  });
});
