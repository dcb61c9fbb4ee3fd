import { newId, type Ctx } from '@mh-os/kernel';
import { CLOCK } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { SimulateEarningInput } from '../src/earn-rules/earn-rules.inputs.ts';
import { EarnRuleInput } from '../src/earn-rules/earn-rules.inputs.ts';
import { EarnRulesService } from '../src/earn-rules/earn-rules.service.ts';
import { SimulationService } from '../src/earn-rules/simulation.service.ts';
import { MembersService } from '../src/members/members.service.ts';
import { PointsService } from '../src/points/points.service.ts';
import { SummaryService } from '../src/summary/summary.service.ts';
import { PointsClock } from '../src/points/points-clock.ts';
import { aMember, aRule, aRunningProgram, aTier } from './programs.builders.ts';
import { anOrder, aReturn, differences, giveBack, record, spend, stored } from './points.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

const memberOf = async (ctx: Ctx, personId: string) => {
  const { nodes } = await service.app
    .get(MembersService)
    .page(ctx, { first: 5, where: { personId: { eq: personId } } });
  return nodes;
};
const settledAll = (calls: readonly Promise<unknown>[]) => Promise.allSettled(calls);

describe('orders', () => {
  it('L8: the same order earns once, however often it comes and in how many consumers; the buyer joins once', async () => {
    const ctx = service.brand();
    await aRunningProgram(service, ctx);
    const personId = newId();
    const order = anOrder(personId, [4_999, 5_001]);
    await settledAll(Array.from({ length: 20 }, () => record(service, ctx, order)));
    await Promise.all(Array.from({ length: 10 }, () => record(service, ctx, anOrder(personId, [1_000]))));
    const members = await memberOf(ctx, personId);
    expect(members.map(({ balance }) => balance)).toEqual([200]);
    expect(await differences(service, ctx)).toEqual([]);
  });

  it('earns nothing for nobody, in another currency, or where the program wants people to join first', async () => {
    const ctx = service.brand();
    await aRunningProgram(service, ctx, { autoEnrol: false });
    const personId = newId();
    await record(service, ctx, anOrder(null, [1_000]));
    await record(service, ctx, anOrder(personId, [1_000]));
    expect(await memberOf(ctx, personId)).toEqual([]);
    const { rows } = await service.admin.query('SELECT outcome, earned FROM order_fact WHERE brand_id = $1', [
      ctx.brandId,
    ]);
    expect(rows).toEqual([
      { outcome: 'NO_MEMBER', earned: 0 },
      { outcome: 'NO_MEMBER', earned: 0 },
    ]);
  });

  it('L7: a return takes back in proportion, before or after its order, twice or in parts, never more than was earned', async () => {
    const ctx = service.brand();
    await aRunningProgram(service, ctx);
    const [early, late] = [newId(), newId()];
    const first = anOrder(early, [6_000, 4_000]);
    const back = aReturn(first, [3_000]);
    await giveBack(service, ctx, back);
    await record(service, ctx, first);
    await giveBack(service, ctx, back);
    expect((await memberOf(ctx, early))[0]).toMatchObject({ balance: 70, qualifying: 70 });

    const second = anOrder(late, [6_000, 4_000]);
    await record(service, ctx, second);
    const id = (await memberOf(ctx, late))[0]?.id ?? '';
    await spend(service, ctx, id, 80);
    await Promise.all([6_000, 0].map((net) => giveBack(service, ctx, aReturn(second, net ? [net] : null))));
    expect(await stored(service, ctx, id)).toMatchObject({ balance: 0, debt: 80 });
    await giveBack(service, ctx, aReturn(second, null));
    expect(await stored(service, ctx, id)).toMatchObject({ balance: 0, debt: 80 });
    await record(service, ctx, anOrder(late, [10_000]));
    expect(await stored(service, ctx, id)).toMatchObject({ balance: 20, debt: 0 });
    expect(await differences(service, ctx)).toEqual([]);
  });

  it('L4, L7: points wait; what is cancelled before leaves the balance as it was', async () => {
    const ctx = service.brand();
    await aRunningProgram(service, ctx, { pendingDays: 14 });
    const personId = newId();
    const order = anOrder(personId, [5_000]);
    await record(service, ctx, order);
    expect((await memberOf(ctx, personId))[0]).toMatchObject({ balance: 0, pending: 50 });
    await giveBack(service, ctx, aReturn(order, null));
    expect((await memberOf(ctx, personId))[0]).toMatchObject({ balance: 0, pending: 0 });
    expect(await differences(service, ctx)).toEqual([]);
  });

  it('L11: rises at the threshold, not before, and falls only when the period ends', async () => {
    const ctx = service.brand();
    const { id: programId } = await aRunningProgram(service, ctx);
    await aTier(service, ctx, programId, 'BASE', 0);
    const silver = await aTier(service, ctx, programId, 'SILVER', 100, '2');
    const personId = newId();
    await record(service, ctx, anOrder(personId, [9_900]));
    const id = (await memberOf(ctx, personId))[0]?.id ?? '';
    const tierId = async () => (await stored(service, ctx, id)).tierId;
    expect(await tierId()).not.toBe(silver.id);
    const order = anOrder(personId, [100]);
    await record(service, ctx, order);
    expect(await tierId()).toBe(silver.id);
    await giveBack(service, ctx, aReturn(order, null));
    expect(await stored(service, ctx, id)).toMatchObject({ tierId: silver.id, qualifying: 99 });
    const clock = service.app.get<{ now(): Date }>(CLOCK);
    const [before, end] = [clock.now, (await stored(service, ctx, id)).periodEnd];
    clock.now = () => new Date(end);
    await service.app.get(PointsClock).sweep();
    clock.now = before;
    expect(await stored(service, ctx, id)).toMatchObject({ qualifying: 0, balance: 99 });
    expect(await tierId()).not.toBe(silver.id);
  });

  it('L8: who brought somebody and who was brought earn once, with the first order', async () => {
    const ctx = service.brand();
    const { id: programId } = await aRunningProgram(service, ctx, { referrerPoints: 200, refereePoints: 100 });
    const old = await aMember(service, ctx, programId);
    const personId = newId();
    const fresh = await aMember(service, ctx, programId, personId, old.referralCode);
    await Promise.all(Array.from({ length: 10 }, () => record(service, ctx, anOrder(personId, [100]))));
    expect([(await stored(service, ctx, old.id)).balance, (await stored(service, ctx, fresh.id)).balance]).toEqual([
      200, 110,
    ]);
  });

  it('L14: a dry run by the versions of then gives what was earned; by a rule of today what it would be', async () => {
    const ctx = service.brand();
    const { id: programId } = await aRunningProgram(service, ctx);
    const rules = service.app.get(EarnRulesService);
    const bonus = await aRule(service, ctx, programId, {
      name: 'Bonus',
      kind: 'BONUS',
      points: 7,
      firstOrderOnly: true,
    });
    const personId = newId();
    await record(service, ctx, anOrder(personId, [1_999]));
    await record(service, ctx, anOrder(personId, [5_050]));
    const rule = Object.assign(new EarnRuleInput(), { name: 'Bonus', kind: 'BONUS', points: 50 });
    await rules.update(ctx, { id: bonus.id, expectedVersion: bonus.version, rule });
    const run = (over: Partial<SimulateEarningInput>) =>
      service.app.get(SimulationService).run(ctx, Object.assign(new SimulateEarningInput(), { programId, ...over }));
    const then = await run({ asItWas: true });
    expect(then.orders.map(({ points }) => points)).toEqual(then.orders.map(({ earned }) => earned));
    expect([then.earnedTotal, then.pointsTotal]).toEqual([76, 76]);
    expect((await run({})).pointsTotal).toBe(169);
    const triple = Object.assign(new EarnRuleInput(), { name: 'Triple', kind: 'MULTIPLIER', multiplier: '3' });
    expect((await run({ rule: triple })).pointsTotal).toBe(59 + 151 + 100);
    expect((await memberOf(ctx, personId))[0]?.balance).toBe(76);
  });

  it('the summary counts what was earned and spent by day; what is set aside is not spent', async () => {
    const ctx = service.brand();
    await aRunningProgram(service, ctx);
    const personId = newId();
    await record(service, ctx, anOrder(personId, [5_000]));
    const [{ id: memberId } = { id: '' }] = await memberOf(ctx, personId);
    await spend(service, ctx, memberId, 20);
    const hold = { idempotencyKey: newId(), memberId, points: 5, reference: 'basket' };
    await service.app.get(PointsService).hold(ctx, hold);
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(new Date());
    const yesterday = new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    const summary = service.app.get(SummaryService);
    expect(await summary.ofPeriod(ctx, { from: yesterday, until: today })).toEqual({
      now: { joined: 1, issued: 50, spent: 20, expired: 0 },
      before: { joined: 0, issued: 0, spent: 0, expired: 0 },
      days: [
        { day: yesterday, issued: 0, spent: 0 },
        { day: today, issued: 50, spent: 20 },
      ],
      members: 1,
    });
    expect(() => summary.ofPeriod(ctx, { from: today, until: yesterday })).toThrow(/from 1 to 400 days/);
  });
});
