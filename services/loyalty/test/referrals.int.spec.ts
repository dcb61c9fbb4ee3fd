import { newId, type Ctx } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import type { ProgramSettingsInput } from '../src/programs/programs.inputs.ts';
import { MembersService } from '../src/members/members.service.ts';
import { anOrder, aReturn, differences, give, giveBack, record, spend, stored } from './points.builders.ts';
import { OLDER_REFERRALS } from '../src/migrations/1795331998000-older-referrals.ts';
import { aMember, aRunningProgram } from './programs.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

/** Somebody who brought somebody, and the order of ten and twenty euros with which both earned. */
async function aReferral(settings: ProgramSettingsInput, ctx: Ctx = service.brand()) {
  const { id: programId } = await aRunningProgram(service, ctx, {
    ...{ referrerPoints: 200, refereePoints: 100, ...settings },
  });
  const old = await aMember(service, ctx, programId);
  const personId = newId();
  const fresh = await aMember(service, ctx, programId, personId, old.referralCode);
  const order = anOrder(personId, [1_000, 2_000]);
  const balances = async () => {
    const both = await Promise.all([old.id, fresh.id].map((id) => stored(service, ctx, id)));
    return both.map(({ balance, pending, debt }) => balance + pending - debt);
  };
  return { ctx, programId, old, fresh, order, balances };
}

describe('points for bringing somebody', () => {
  it.each([
    ['KEEP', [200, 110], [200, 100]],
    ['WHOLE', [200, 110], [0, 0]],
    ['PROPORTIONATE', [67, 44], [0, 0]],
  ] as const)('L7: %s: what is left for both after a part and after all came back', async (policy, part, all) => {
    const { ctx, order, balances } = await aReferral({ referralClawback: policy });
    await record(service, ctx, order);
    expect(await balances()).toEqual([200, 130]);
    const back = aReturn(order, [0, 2_000]);
    for (const each of [back, back]) await giveBack(service, ctx, each);
    expect(await balances()).toEqual(part);
    await giveBack(service, ctx, aReturn(order, [1_000, 0]));
    await giveBack(service, ctx, aReturn(order, null));
    expect(await balances()).toEqual(all);
    expect(await differences(service, ctx)).toEqual([]);
  });

  it('L7: a return before its order, points that wait, and another order of the same buyer', async () => {
    const { ctx, order, balances, fresh } = await aReferral({ referralClawback: 'WHOLE', pendingDays: 14 });
    await giveBack(service, ctx, aReturn(order, null));
    await record(service, ctx, order);
    expect(await balances()).toEqual([0, 0]);
    const { rows } = await service.admin.query(
      `SELECT DISTINCT l.state, l.remaining FROM points_lot l WHERE l.brand_id = $1`,
      [ctx.brandId],
    );
    expect(rows).toEqual([{ state: 'CANCELLED', remaining: 0 }]);
    // Bringing somebody earns once: a later order brings nothing again, and its return takes nothing of it.
    const later = anOrder(fresh.personId, [1_000]);
    await record(service, ctx, later);
    expect(await balances()).toEqual([0, 10]);
    await giveBack(service, ctx, aReturn(later, null));
    expect(await balances()).toEqual([0, 0]);
    expect(await differences(service, ctx)).toEqual([]);
  });

  it('L1, L7, L9: whatever of it is spent meanwhile, both end with what they had less what they got; the rest is owed', async () => {
    const { ctx, order, old, fresh, balances } = await aReferral({ referralClawback: 'WHOLE' });
    await record(service, ctx, order);
    await give(service, ctx, old.id, 50);
    const back = aReturn(order, null);
    const spends = Array.from({ length: 20 }, (_, n) => spend(service, ctx, n % 2 ? old.id : fresh.id, 20));
    const returns = Array.from({ length: 5 }, () => giveBack(service, ctx, back));
    const results = await Promise.allSettled([...spends, ...returns]);
    const spent = [0, 0];
    results.slice(0, 20).forEach(({ status }, n) => {
      if (status === 'fulfilled') spent[n % 2 ? 0 : 1]! += 20;
    });
    expect(results.slice(20).every(({ status }) => status === 'fulfilled')).toBe(true);
    expect(await balances()).toEqual([50 - spent[0]!, -spent[1]!]);
    const owed = await stored(service, ctx, fresh.id);
    expect([owed.balance, owed.debt]).toEqual([0, spent[1]]);
    expect(await differences(service, ctx)).toEqual([]);
    await record(service, ctx, anOrder(fresh.personId, [100_000]));
    expect((await stored(service, ctx, fresh.id)).debt).toBe(0);
    expect(await differences(service, ctx)).toEqual([]);
  });

  it('L7: a referrer who has left gives back too, below zero where the program says so', async () => {
    const { ctx, order, old } = await aReferral({ referralClawback: 'WHOLE', clawbackPolicy: 'NEGATIVE' });
    await record(service, ctx, order);
    await spend(service, ctx, old.id, 150);
    const { version: expectedVersion } = await stored(service, ctx, old.id);
    await service.app.get(MembersService).step(ctx, { id: old.id, expectedVersion, status: 'CLOSED' });
    await giveBack(service, ctx, aReturn(order, null));
    expect(await stored(service, ctx, old.id)).toMatchObject({ balance: -150, debt: 0, status: 'CLOSED' });
    expect(await differences(service, ctx)).toEqual([]);
  });

  it('G11: crossed referrals that are returned at once end, and exactly', async () => {
    const ctx = service.brand();
    const made = await aReferral({ referralClawback: 'WHOLE' }, ctx);
    const more = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const personId = newId();
        const code = made.old.referralCode;
        const member = await aMember(service, ctx, made.programId, personId, code);
        return { member, order: anOrder(personId, [1_000]) };
      }),
    );
    await Promise.all(more.map(({ order }) => record(service, ctx, order)));
    const buys = anOrder(made.old.personId, [5_000]);
    const work = [
      ...more.map(({ order }) => giveBack(service, ctx, aReturn(order, null))),
      record(service, ctx, buys),
      record(service, ctx, made.order),
    ];
    expect((await Promise.allSettled(work)).filter(({ status }) => status === 'rejected')).toEqual([]);
    expect((await stored(service, ctx, made.old.id)).balance).toBe(250);
    expect(await differences(service, ctx)).toEqual([]);
  });

  it('L7: what referrals gave before it was kept with their order is found for it, once, and goes back with a return', async () => {
    const { ctx, order, fresh, balances } = await aReferral({ referralClawback: 'WHOLE', pendingDays: 14 });
    await record(service, ctx, order);
    await record(service, ctx, anOrder(fresh.personId, [1_000]));
    const grants = async () => {
      const sql = `SELECT order_id, member_id, entry_id, points, clawed FROM referral_grant WHERE brand_id = $1 ORDER BY points`;
      return (await service.admin.query(sql, [ctx.brandId])).rows;
    };
    const kept = await grants();
    expect(kept).toMatchObject([
      { order_id: order.orderId, points: 100 },
      { order_id: order.orderId, points: 200 },
    ]);
    await service.admin.query('DELETE FROM referral_grant WHERE brand_id = $1', [ctx.brandId]);
    await service.admin.query(OLDER_REFERRALS);
    await service.admin.query(OLDER_REFERRALS);
    expect(await grants()).toEqual(kept);
    await giveBack(service, ctx, aReturn(order, null));
    expect(await balances()).toEqual([0, 10]);
    expect(await differences(service, ctx)).toEqual([]);
  });
});
