import { eventSubject, orderRecorded } from '@mh-os/contracts';
import { newId, type Ctx } from '@mh-os/kernel';
import { Broker, startTestService, type TestService } from '@mh-os/testing';
import { Db } from '@mh-os/persistence';
import { NOTHING_ASKED } from '../src/catalogue/catalogue.service.ts';
import { OrdersConsumer } from '../src/orders/orders.consumer.ts';
import { AppModule } from '../src/app.module.ts';
import { EarnRuleInput, SimulateEarningInput } from '../src/earn-rules/earn-rules.inputs.ts';
import { EarnRulesService } from '../src/earn-rules/earn-rules.service.ts';
import { SimulationService } from '../src/earn-rules/simulation.service.ts';
import { anAnsweringCatalogue, theCatalogue } from './catalogue.builders.ts';
import { anOrder, aReturn, giveBack, record } from './points.builders.ts';
import { aRule, aRunningProgram } from './programs.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

const earnedBy = async (ctx: Ctx, orderId: string): Promise<number | null> => {
  const sql = 'SELECT earned FROM order_fact WHERE brand_id = $1 AND id = $2';
  return (await service.admin.query<{ earned: number }>(sql, [ctx.brandId, orderId])).rows[0]?.earned ?? null;
};
/** A program that gives a point a euro and, in a category, five more for each order. */
async function aProgramFor(ctx: Ctx, categoryId: string, points = 5): Promise<string> {
  const { id } = await aRunningProgram(service, ctx);
  await aRule(service, ctx, id, { name: 'Category', kind: 'BONUS', points, categoryIds: [categoryId] });
  return id;
}
const simulate = (ctx: Ctx, programId: string, over: Partial<SimulateEarningInput> = {}) =>
  service.app.get(SimulationService).run(ctx, Object.assign(new SimulateEarningInput(), { programId, ...over }));
/** A tree of hair above styling above wax, and a product of the number WAX-1 in it. */
async function aTree(ctx: Ctx) {
  const [hair, styling, wax, beard, productId] = [newId(), newId(), newId(), newId(), newId()] as const;
  const catalogue = theCatalogue(service, ctx);
  for (const root of [hair, beard]) await catalogue.created(root);
  await catalogue.created(styling, hair);
  await catalogue.created(wax, styling);
  await catalogue.placed(productId, [wax], ['WAX-1']);
  return { ...{ catalogue, hair, styling, wax, beard, productId } };
}
const aSale = (sku: string) => {
  const order = anOrder(newId(), [1_000, 1_000]);
  return { ...order, lines: order.lines.map((line, at) => (at === 0 ? { ...line, sku } : line)) };
};

describe('earning by category', () => {
  it('L2, L7: a rule for a category gives for what lies in it or below it, by its number in any case, and a return takes just that', async () => {
    const ctx = service.brand();
    const { hair, beard } = await aTree(ctx);
    const programId = await aProgramFor(ctx, hair);
    await aRule(service, ctx, programId, { name: 'Double', kind: 'MULTIPLIER', multiplier: '2', categoryIds: [hair] });
    await aRule(service, ctx, programId, { name: 'Beard', kind: 'BONUS', points: 100, categoryIds: [beard] });
    const answering = anAnsweringCatalogue(service, () => ({ products: [], categories: [] }));
    const order = aSale('wax-1');
    await record(service, ctx, order);
    answering.stop();
    // Ten euros doubled, ten as they are, and five for the category.
    expect(await earnedBy(ctx, order.orderId)).toBe(35);
    await giveBack(service, ctx, aReturn(order, [1_000, 0]));
    const sql = 'SELECT clawed FROM order_fact WHERE id = $1';
    expect((await service.admin.query(sql, [order.orderId])).rows).toEqual([{ clawed: 25 }]);
  });

  it('L14: a category that is moved, renamed or emptied later changes nothing that was earned, only what is earned next', async () => {
    const ctx = service.brand();
    const { catalogue, hair, beard, styling, wax, productId } = await aTree(ctx);
    const programId = await aProgramFor(ctx, hair);
    const answering = anAnsweringCatalogue(service, () => ({ products: [], categories: [] }));
    const before = aSale('WAX-1');
    await record(service, ctx, before);
    await catalogue.renamed(styling, 2);
    await catalogue.moved(styling, beard, 3);
    const after = aSale('WAX-1');
    await record(service, ctx, after);
    await record(service, ctx, before);
    expect([await earnedBy(ctx, before.orderId), await earnedBy(ctx, after.orderId)]).toEqual([25, 20]);
    for (const run of [await simulate(ctx, programId), await simulate(ctx, programId, { asItWas: true })])
      expect(new Map(run.orders.map(({ orderId, points }) => [orderId, points]))).toEqual(
        new Map([
          [before.orderId, 25],
          [after.orderId, 20],
        ]),
      );
    await catalogue.placed(productId, [], ['WAX-1'], 2);
    await catalogue.deleted(wax, 2);
    const last = aSale('WAX-1');
    await record(service, ctx, last);
    expect([await earnedBy(ctx, last.orderId), (await simulate(ctx, programId)).pointsTotal]).toEqual([20, 65]);
    answering.stop();
  });

  it('G4: events that come late or again change nothing that newer ones said', async () => {
    const ctx = service.brand();
    const { catalogue, hair, beard, styling, wax, productId } = await aTree(ctx);
    await aProgramFor(ctx, hair);
    const answering = anAnsweringCatalogue(service, () => ({ products: [], categories: [] }));
    await catalogue.moved(styling, beard, 5);
    await catalogue.moved(styling, hair, 4);
    await catalogue.created(styling, hair, 1);
    await catalogue.placed(productId, [beard], ['WAX-1'], 3);
    await catalogue.placed(productId, [wax], ['WAX-1'], 2);
    await catalogue.placed(newId(), [hair], ['OTHER-1'], 1);
    const [moved, other] = [aSale('WAX-1'), aSale('OTHER-1')];
    for (const order of [moved, other]) await record(service, ctx, order);
    expect([await earnedBy(ctx, moved.orderId), await earnedBy(ctx, other.orderId)]).toEqual([20, 25]);
    await catalogue.moved(styling, hair, 6);
    await catalogue.placed(productId, [wax], ['WAX-1'], 4);
    const back = aSale('WAX-1');
    await record(service, ctx, back);
    answering.stop();
    expect(await earnedBy(ctx, back.orderId)).toBe(25);
  });

  it('L8: an order that is here before its product is judged by what the catalogue answers, waits while it does not, and earns once', async () => {
    const ctx = service.brand();
    const [hair, productId, variantId] = [newId(), newId(), newId()];
    await aProgramFor(ctx, hair);
    let here = false;
    const variants = [{ id: variantId, sku: 'NEW-1' }];
    const answering = anAnsweringCatalogue(service, () =>
      here
        ? {
            products: [{ productId, version: 3, variants, categoryIds: [hair] }],
            categories: [{ id: hair, parentId: null, version: 1 }],
          }
        : null,
    );
    const order = aSale('NEW-1');
    await expect(record(service, ctx, order)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await earnedBy(ctx, order.orderId)).toBeNull();
    here = true;
    await Promise.allSettled(Array.from({ length: 20 }, () => record(service, ctx, order)));
    expect(await earnedBy(ctx, order.orderId)).toBe(25);
    const asked = answering.asked.length;
    // The older event that was on its way does not undo the newer answer; what is known is not asked for again.
    await theCatalogue(service, ctx).placed(productId, [], ['NEW-1'], 2);
    const next = { ...order, orderId: newId(), lines: order.lines.slice(0, 1).map((line) => ({ ...line, variantId })) };
    await record(service, ctx, next);
    expect([await earnedBy(ctx, next.orderId), answering.asked.length]).toEqual([15, asked]);
    answering.stop();
  });

  it('L8: the catalogue is asked while no transaction is open, the order earns once however often it is told, and a rule that comes up meanwhile is asked for', async () => {
    const ctx = service.brand();
    const [hair, productId] = [newId(), newId()];
    await aProgramFor(ctx, hair);
    const places = {
      products: [{ productId, version: 1, variants: [{ id: newId(), sku: 'NEW-2' }], categoryIds: [hair] }],
      categories: [{ id: hair, parentId: null, version: 1 }],
    };
    const open = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database()
      AND state = 'idle in transaction' AND state_change < clock_timestamp() - interval '100 ms'`;
    const waiting: number[] = [];
    const answering = anAnsweringCatalogue(service, async () => {
      await new Promise((done) => setTimeout(done, 250));
      waiting.push((await service.admin.query<{ n: number }>(open)).rows[0]!.n);
      return places;
    });
    const order = orderRecorded.schema.parse(aSale('NEW-2'));
    const broker = await Broker.connect();
    try {
      await broker.followedBy('loyalty');
      const about = {
        version: 1,
        brandId: ctx.brandId,
        actor: ctx.actor,
        correlationId: newId(),
        causationId: newId(),
      };
      for (const aggregateVersion of [1, 2]) {
        const told = { ...about, id: newId(), type: orderRecorded.type, occurredAt: new Date().toISOString() };
        const event = { ...told, aggregateId: order.orderId, aggregateVersion, data: order };
        await broker.publish(eventSubject(ctx.brandId, event.type), event);
        await broker.publish(eventSubject(ctx.brandId, event.type), event);
      }
      await broker.settled('loyalty');
    } finally {
      await broker.close();
      answering.stop();
    }
    expect(await earnedBy(ctx, order.orderId)).toBe(25);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.every((n) => n === 0)).toBe(true);
    // Judged with nothing asked for, as when a rule about categories comes up just then: refused for now, and nothing is kept.
    const next = aSale('NEW-3');
    const unasked = service.app
      .get(Db)
      .tx(ctx, (tx) =>
        service.app
          .get(OrdersConsumer)
          .recorded({ data: orderRecorded.schema.parse(next) } as never, tx, NOTHING_ASKED),
      );
    await expect(unasked).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await earnedBy(ctx, next.orderId)).toBeNull();
  });

  it('L14: a dry run of a category rule over orders from before the catalogue was known asks for it once and changes nothing', async () => {
    const ctx = service.brand();
    const { id: programId } = await aRunningProgram(service, ctx);
    const [hair, productId] = [newId(), newId()];
    const order = aSale('OLD-1');
    await record(service, ctx, order);
    const places = {
      products: [{ productId, version: 1, variants: [{ id: newId(), sku: 'OLD-1' }], categoryIds: [hair] }],
      categories: [{ id: hair, parentId: null, version: 1 }],
    };
    const answering = anAnsweringCatalogue(service, () => places);
    const rule = Object.assign(new EarnRuleInput(), {
      ...{ name: 'Hair', kind: 'BONUS', points: 7, categoryIds: [hair] },
    });
    const tried = await simulate(ctx, programId, { rule });
    answering.stop();
    expect([tried.earnedTotal, tried.pointsTotal, await earnedBy(ctx, order.orderId)]).toEqual([20, 27, 20]);
    expect((await simulate(ctx, programId, { rule, asItWas: true })).pointsTotal).toBe(20);
    expect(answering.asked).toHaveLength(1);
  });

  it('a brand’s products are known to no other brand', async () => {
    const [one, two] = [service.brand(), service.brand()];
    const { hair } = await aTree(one);
    await aProgramFor(two, hair);
    const answering = anAnsweringCatalogue(service, () => ({ products: [], categories: [] }));
    const order = aSale('WAX-1');
    await record(service, two, order);
    answering.stop();
    expect(await earnedBy(two, order.orderId)).toBe(20);
  });

  it('refuses a rule whose categories are no ids', async () => {
    const ctx = service.brand();
    const { id } = await aRunningProgram(service, ctx);
    const rule = { name: 'Wrong', kind: 'RATE', rate: '1', categoryIds: ['hair'] } as const;
    await expect(aRule(service, ctx, id, { ...rule, categoryIds: [...rule.categoryIds] })).rejects.toMatchObject({
      code: 'LOYALTY_RULE_INVALID',
    });
    expect(await service.app.get(EarnRulesService).list(ctx, id)).toHaveLength(1);
  });
});
