import { newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { RedemptionsService } from '../src/rewards/redemptions.service.ts';
import { RewardsService } from '../src/rewards/rewards.service.ts';
import { IssueVoucherInput } from '../src/vouchers/voucher.type.ts';
import { VouchersService } from '../src/vouchers/vouchers.service.ts';
import { aMember, aRunningProgram, aTier } from './programs.builders.ts';
import { differences, give, stored } from './points.builders.ts';
import { aReward } from './rewards.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

const redemptions = () => service.app.get(RedemptionsService);
const vouchers = () => service.app.get(VouchersService);
const codeOf = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error: { code: string; message: string }) => `${error.code}: ${error.message}`,
  );
const tally = (codes: readonly string[]) =>
  Object.fromEntries([...Map.groupBy(codes, (code) => code.split(':')[0]!)].map(([k, v]) => [k, v.length]));

describe('rewards', () => {
  it('L9, P14: of thirty members five get the last five; points and stock move together or not at all', async () => {
    const ctx = service.brand();
    const { id: programId } = await aRunningProgram(service, ctx);
    const reward = await aReward(service, ctx, programId, { stock: 5, points: 40 });
    const members = await Promise.all(Array.from({ length: 30 }, () => aMember(service, ctx, programId)));
    for (const { id } of members) await give(service, ctx, id, 50);
    const redeem = (memberId: string) =>
      redemptions().redeem(ctx, { idempotencyKey: newId(), memberId, rewardId: reward.id });
    const answers = await Promise.all(members.map(({ id }) => codeOf(redeem(id))));
    expect(tally(answers)).toEqual({ done: 5, LOYALTY_REWARD_SOLD_OUT: 25 });
    const balances = await Promise.all(members.map(async ({ id }) => (await stored(service, ctx, id)).balance));
    expect(balances.filter((balance) => balance === 10)).toHaveLength(5);
    expect((await service.app.get(RewardsService).byIds(ctx, [reward.id])).get(reward.id)?.stock).toBe(0);
    expect(await differences(service, ctx)).toEqual([]);
  });

  it('is for its tier, its dates and so often; one wallet pays once for twenty clicks of one key', async () => {
    const ctx = service.brand();
    const { id: programId } = await aRunningProgram(service, ctx);
    const gold = await aTier(service, ctx, programId, 'GOLD', 1_000);
    const { id: memberId } = await aMember(service, ctx, programId);
    await give(service, ctx, memberId, 100);
    const redeem = (rewardId: string, idempotencyKey = newId()) =>
      redemptions().redeem(ctx, { idempotencyKey, memberId, rewardId });
    const high = await aReward(service, ctx, programId, { code: 'HIGH', tierId: gold.id });
    const over = await aReward(service, ctx, programId, { code: 'OVER', endsAt: new Date(Date.now() - 1) });
    const once = await aReward(service, ctx, programId, { code: 'ONCE', perMemberLimit: 1 });
    expect(await codeOf(redeem(high.id))).toContain('LOYALTY_REWARD_UNAVAILABLE');
    expect(await codeOf(redeem(over.id))).toContain('LOYALTY_REWARD_UNAVAILABLE');
    const key = newId();
    await Promise.all(Array.from({ length: 20 }, () => redeem(once.id, key)));
    expect(await codeOf(redeem(once.id))).toContain('LOYALTY_REWARD_UNAVAILABLE');
    expect((await stored(service, ctx, memberId)).balance).toBe(90);
  });

  it('L6: a cancelled redemption gives points, stock and voucher back, once', async () => {
    const ctx = service.brand();
    const { id: programId } = await aRunningProgram(service, ctx);
    const { id: memberId } = await aMember(service, ctx, programId);
    await give(service, ctx, memberId, 100);
    const reward = await aReward(service, ctx, programId, { kind: 'VOUCHER', amount: '5.00', stock: 3, points: 60 });
    const taken = await redemptions().redeem(ctx, { idempotencyKey: newId(), memberId, rewardId: reward.id });
    expect(taken).toMatchObject({ state: 'FULFILLED', voucherCode: expect.stringMatching(/^[A-Z2-9]{16}$/) as string });
    const cancel = () => redemptions().cancel(ctx, { id: taken.id, expectedVersion: 1, note: '' });
    const answers = await Promise.all(Array.from({ length: 10 }, () => codeOf(cancel())));
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
    expect((await stored(service, ctx, memberId)).balance).toBe(100);
    expect((await service.app.get(RewardsService).byIds(ctx, [reward.id])).get(reward.id)?.stock).toBe(3);
    expect(await codeOf(vouchers().check(ctx, { code: taken.voucherCode!, memberId }))).toContain(
      'LOYALTY_VOUCHER_INVALID',
    );
    expect(await differences(service, ctx)).toEqual([]);
  });
});

describe('handing out', () => {
  /** A reward that somebody took and waits for. */
  async function aTaken() {
    const ctx = service.brand();
    const { id: programId } = await aRunningProgram(service, ctx);
    const { id: memberId } = await aMember(service, ctx, programId);
    await give(service, ctx, memberId, 100);
    const reward = await aReward(service, ctx, programId, { stock: 3, points: 60 });
    const taken = await redemptions().redeem(ctx, { idempotencyKey: newId(), memberId, rewardId: reward.id });
    const person = () => ctx.with({ actor: { kind: 'person', id: newId(), name: 'Counter' } });
    return { ctx, memberId, reward, taken, person, end: { id: taken.id, expectedVersion: taken.version } };
  }
  const told = async (type: string, id: string): Promise<number> => {
    const sql = `SELECT 1 FROM outbox WHERE type = $1 AND body ->> 'aggregateId' = $2`;
    return (await service.admin.query(sql, [type, id])).rowCount ?? 0;
  };

  it('G2: of twenty people who hand out the same at once one does, and it is told once', async () => {
    const { ctx, memberId, taken, person, end } = await aTaken();
    expect(taken.state).toBe('REDEEMED');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => codeOf(redemptions().fulfil(person(), { ...end, note: `Counter ${n}` }))),
    );
    const { done, ...refused } = tally(answers);
    expect(done).toBe(1);
    expect(refused).toEqual({ ILLEGAL_TRANSITION: 19 });
    const [kept] = (await redemptions().page(ctx, { first: 5 })).nodes;
    const winner = answers.indexOf('done');
    expect(kept).toMatchObject({ id: taken.id, state: 'FULFILLED', note: `Counter ${winner}`, version: 2 });
    expect(await told('loyalty.reward.fulfilled', taken.id)).toBe(1);
    // Handing out costs nothing more, and what was handed out is not handed out again.
    expect((await stored(service, ctx, memberId)).balance).toBe(40);
    expect(await codeOf(redemptions().fulfil(person(), { ...end, expectedVersion: 2, note: '' }))).toMatch(
      /^ILLEGAL_TRANSITION/,
    );
  });

  it('G2: handed out and taken back at once: one of both comes first, and points and stock are right for it', async () => {
    const { ctx, memberId, reward, taken, person, end } = await aTaken();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        codeOf(
          n % 2
            ? redemptions().fulfil(person(), { ...end, note: '' })
            : redemptions().cancel(person(), { ...end, note: '' }),
        ),
      ),
    );
    expect(tally(answers).done).toBe(1);
    const [kept] = (await redemptions().page(ctx, { first: 5 })).nodes;
    const handedOut = answers.indexOf('done') % 2 === 1;
    expect(kept!.state).toBe(handedOut ? 'FULFILLED' : 'CANCELLED');
    expect((await stored(service, ctx, memberId)).balance).toBe(handedOut ? 40 : 100);
    expect((await service.app.get(RewardsService).byIds(ctx, [reward.id])).get(reward.id)?.stock).toBe(
      handedOut ? 2 : 3,
    );
    expect(await told('loyalty.reward.fulfilled', taken.id)).toBe(handedOut ? 1 : 0);
    expect(await differences(service, ctx)).toEqual([]);
  });

  it('ADM-2: whoever may only look hands out nothing, nor does anybody of another brand', async () => {
    const { ctx, end, taken } = await aTaken();
    const looking = ctx.with({
      permissions: ['loyalty.member.read', 'loyalty.reward.write', 'loyalty.voucher.redeem'],
    });
    expect(() => redemptions().fulfil(looking, { ...end, note: '' })).toThrow(
      expect.objectContaining({ kind: 'forbidden' }) as Error,
    );
    expect(await codeOf(redemptions().fulfil(service.brand(), { ...end, note: '' }))).toMatch(/^NOT_FOUND/);
    expect((await redemptions().page(ctx, { first: 5 })).nodes[0]).toMatchObject({ id: taken.id, state: 'REDEEMED' });
    // Who may redeem needs nothing else.
    const counter = ctx.with({ permissions: ['loyalty.reward.redeem'] });
    expect(await redemptions().fulfil(counter, { ...end, note: '' })).toMatchObject({ state: 'FULFILLED' });
  });
});

describe('vouchers', () => {
  const issue = (ctx: ReturnType<TestService['brand']>, programId: string, over: Partial<IssueVoucherInput> = {}) =>
    vouchers().issue(
      ctx,
      Object.assign(new IssueVoucherInput(), {
        idempotencyKey: newId(),
        programId,
        name: 'Gift',
        amount: '10.00',
        ...over,
      }),
    );

  it('works once, for forty tries at the same time', async () => {
    const ctx = service.brand();
    const { id: programId } = await aRunningProgram(service, ctx);
    const { code } = await issue(ctx, programId);
    const tries = Array.from({ length: 40 }, (_, n) =>
      codeOf(vouchers().redeem(ctx, { idempotencyKey: newId(), code, reference: `O-${n}` })),
    );
    const { done, ...refused } = tally(await Promise.all(tries));
    expect(done).toBe(1);
    expect(
      Object.keys(refused).every((each) => ['LOYALTY_VOUCHER_INVALID', 'LOYALTY_VOUCHER_ATTEMPTS'].includes(each)),
    ).toBe(true);
  });

  it('L15: somebody else’s, unknown, used and void codes get one answer, and too many of them none', async () => {
    const ctx = service.brand();
    const { id: programId } = await aRunningProgram(service, ctx);
    const [owner, other] = [await aMember(service, ctx, programId), await aMember(service, ctx, programId)];
    const [theirs, used, cancelled] = [
      await issue(ctx, programId, { memberId: owner.id }),
      await issue(ctx, programId),
      await issue(ctx, programId),
    ];
    await vouchers().redeem(ctx, { idempotencyKey: newId(), code: used.code, reference: 'O-1' });
    await vouchers().cancel(ctx, { id: cancelled.id, expectedVersion: 1 });
    const codes = [theirs.code, used.code, cancelled.code, 'NOSUCHCODE234567'];
    const answers = await Promise.all(codes.map((code) => codeOf(vouchers().check(ctx, { code, memberId: other.id }))));
    expect(new Set(answers)).toEqual(new Set(['LOYALTY_VOUCHER_INVALID: This code cannot be used.']));
    const worth = await vouchers().check(ctx, { code: theirs.code.toLowerCase(), memberId: owner.id });
    expect(
      JSON.stringify(worth, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain(owner.id);
    for (let n = 0; n < 20; n++) await codeOf(vouchers().check(ctx, { code: `WRONG${n}` }));
    expect(await codeOf(vouchers().check(ctx, { code: used.code }))).toContain('LOYALTY_VOUCHER_ATTEMPTS');
    expect(
      await codeOf(vouchers().check(ctx.with({ actor: { kind: 'person', id: newId() } }), { code: used.code })),
    ).toContain('INVALID');
  });
});
