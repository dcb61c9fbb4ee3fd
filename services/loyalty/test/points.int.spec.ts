import { pointsValued } from '@mh-os/contracts';
import { newId, type Ctx } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { readFileSync } from 'node:fs';
import { startTestService, type TestService } from '@mh-os/testing';
import { AdjustmentsService } from '../src/adjustments/adjustments.service.ts';
import { AppModule } from '../src/app.module.ts';
import { DriftService } from '../src/points/drift.service.ts';
import { PointsClock } from '../src/points/points-clock.ts';
import { PointsService } from '../src/points/points.service.ts';
import { aMember, aRunningProgram } from './programs.builders.ts';
import { differences, give, spend, stored } from './points.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

const points = () => service.app.get(PointsService);
const settled = async (calls: readonly Promise<unknown>[]) => {
  const results = await Promise.allSettled(calls);
  const codes = results.flatMap((each) => (each.status === 'rejected' ? [(each.reason as { code: string }).code] : []));
  return { done: results.length - codes.length, codes: [...new Set(codes)] };
};
/** The service's clock stands at another time while something is done. */
async function at<T>(time: Date, fn: () => Promise<T>): Promise<T> {
  const clock = service.app.get<{ now(): Date }>(CLOCK);
  const before = clock.now;
  clock.now = () => new Date(time);
  try {
    return await fn();
  } finally {
    clock.now = before;
  }
}
const later = (days: number): Date => new Date(Date.now() + days * 86_400_000);
const lotsOf = async (memberId: string) =>
  (
    await service.admin.query(
      'SELECT points, remaining, state, expires_at FROM points_lot WHERE member_id = $1 ORDER BY earned_at, id',
      [memberId],
    )
  ).rows;

describe('points', () => {
  it('L9: of two spends of 80 from 100 one succeeds; of forty of 10, ten do', async () => {
    const ctx = service.brand();
    const { id: programId } = await aRunningProgram(service, ctx);
    const [one, two] = [await aMember(service, ctx, programId), await aMember(service, ctx, programId)];
    await give(service, ctx, one.id, 100);
    await give(service, ctx, two.id, 60);
    await give(service, ctx, two.id, 40);
    const pair = await settled([spend(service, ctx, one.id, 80), spend(service, ctx, one.id, 80)]);
    const many = await settled(Array.from({ length: 40 }, () => spend(service, ctx, two.id, 10)));
    expect([pair, many]).toEqual([
      { done: 1, codes: ['LOYALTY_POINTS_INSUFFICIENT'] },
      { done: 10, codes: ['LOYALTY_POINTS_INSUFFICIENT'] },
    ]);
    expect([(await stored(service, ctx, one.id)).balance, (await stored(service, ctx, two.id)).balance]).toEqual([
      20, 0,
    ]);
    expect(await differences(service, ctx)).toEqual([]);
  });

  it('L10: a hold is committed, released or timed out, once, whoever comes first', async () => {
    const ctx = service.brand();
    const { id: programId } = await aRunningProgram(service, ctx);
    const { id: memberId } = await aMember(service, ctx, programId);
    await give(service, ctx, memberId, 100);
    const hold = await points().hold(ctx, { idempotencyKey: newId(), memberId, points: 70, reference: 'basket' });
    expect(await stored(service, ctx, memberId)).toMatchObject({ balance: 30, held: 70 });
    const race = await settled(
      Array.from({ length: 30 }, (_, n) =>
        n % 2
          ? points().commit(ctx, { idempotencyKey: newId(), holdId: hold.id })
          : points().release(ctx, { idempotencyKey: newId(), holdId: hold.id, reason: '' }),
      ),
    );
    expect(race).toEqual({ done: 1, codes: ['ILLEGAL_TRANSITION'] });
    const { balance, held } = await stored(service, ctx, memberId);
    expect([balance === 30 || balance === 100, held]).toEqual([true, 0]);
    await give(service, ctx, memberId, 100);
    const before = (await stored(service, ctx, memberId)).balance;
    await points().hold(ctx, { idempotencyKey: newId(), memberId, points: 50, minutes: 5, reference: 'late' });
    await at(later(1), () => Promise.all([1, 2, 3].map(() => service.app.get(PointsClock).sweep())));
    expect(await stored(service, ctx, memberId)).toMatchObject({ balance: before, held: 0 });
    expect(await differences(service, ctx)).toEqual([]);
  });

  it('L6, G5: a refund restores the same lots, once per key, and no more than was spent', async () => {
    const ctx = service.brand();
    const { id: programId } = await aRunningProgram(service, ctx, { expiryMonths: 6 });
    const { id: memberId } = await aMember(service, ctx, programId);
    await give(service, ctx, memberId, 40);
    await give(service, ctx, memberId, 60);
    const before = await lotsOf(memberId);
    const { id: entryId } = await spend(service, ctx, memberId, 70);
    const key = newId();
    await Promise.all(
      Array.from({ length: 20 }, () => points().refund(ctx, { idempotencyKey: key, entryId, points: 50, reason: '' })),
    );
    expect((await stored(service, ctx, memberId)).balance).toBe(80);
    const many = await settled(
      Array.from({ length: 20 }, () =>
        points().refund(ctx, { idempotencyKey: newId(), entryId, points: null, reason: '' }),
      ),
    );
    expect(many).toEqual({ done: 1, codes: ['LOYALTY_SPEND_NOT_REFUNDABLE'] });
    expect(await lotsOf(memberId)).toEqual(before);
    expect(await differences(service, ctx)).toEqual([]);
  });

  it('L13, G11: a hundred crossed transfers finish and conserve the total', async () => {
    const ctx = service.brand();
    const { id: programId } = await aRunningProgram(service, ctx);
    const ids = [(await aMember(service, ctx, programId)).id, (await aMember(service, ctx, programId)).id];
    for (const id of ids) await give(service, ctx, id, 500);
    const moves = Array.from({ length: 100 }, (_, n) =>
      points().transfer(ctx, {
        ...{
          idempotencyKey: newId(),
          fromMemberId: ids[n % 2]!,
          toMemberId: ids[1 - (n % 2)]!,
          points: 1 + (n % 7),
          reason: '',
        },
      }),
    );
    expect(await settled(moves)).toEqual({ done: 100, codes: [] });
    const balances = await Promise.all(ids.map(async (id) => (await stored(service, ctx, id)).balance));
    expect(balances[0]! + balances[1]!).toBe(1_000);
    expect(await differences(service, ctx)).toEqual([]);
  });

  it('L4, L5: activates and expires once, at its instant, however many clocks tick; a spend that comes first finds it done', async () => {
    const ctx = service.brand();
    const { id: programId } = await aRunningProgram(service, ctx, { expiryMonths: 1 });
    const [one, two] = [await aMember(service, ctx, programId), await aMember(service, ctx, programId)];
    for (const { id } of [one, two]) await give(service, ctx, id, 10);
    const [{ expires_at: end }] = await lotsOf(one.id);
    await at(new Date(end.getTime() - 1), async () => {
      await service.app.get(PointsClock).sweep();
      expect((await stored(service, ctx, one.id)).balance).toBe(10);
    });
    await at(end, async () => {
      const late = await settled([spend(service, ctx, two.id, 10)]);
      expect(late).toEqual({ done: 0, codes: ['LOYALTY_POINTS_INSUFFICIENT'] });
      await Promise.all(Array.from({ length: 5 }, () => service.app.get(PointsClock).sweep()));
    });
    const { rows } = await service.admin.query(
      `SELECT member_id, kind, points, occurred_at FROM points_entry WHERE member_id = ANY ($1) AND kind = 'EXPIRED'`,
      [[one.id, two.id]],
    );
    expect(rows.map(({ points: gone, occurred_at: when }) => [gone, when])).toEqual([
      [-10, end],
      [-10, end],
    ]);
    expect(await differences(service, ctx)).toEqual([]);
  });

  it('L12: what finance is told sums up to what is owed, and comes back to nothing', async () => {
    const ctx = service.brand();
    const { id: programId } = await aRunningProgram(service, ctx, { pointValue: '0.0033' });
    const { id: memberId } = await aMember(service, ctx, programId);
    for (const each of [101, 7, 13]) await give(service, ctx, memberId, each);
    for (const each of [50, 1, 3]) await spend(service, ctx, memberId, each);
    const told = async () => {
      const events = (await service.events(pointsValued.type)).filter(({ brandId }) => brandId === ctx.brandId);
      return events.reduce(
        (sum, { data }) => sum + Number((data as { value: { minorUnits: string } }).value.minorUnits),
        0,
      );
    };
    expect(BigInt(await told())).toBe((await stored(service, ctx, memberId)).liabilityMinor);
    await spend(service, ctx, memberId, 67);
    expect(await told()).toBe(0);
  });
});

describe('adjustments', () => {
  const adjustments = () => service.app.get(AdjustmentsService);
  const other = (ctx: Ctx) => ctx.with({ actor: { kind: 'person', id: newId(), name: 'Second' } });

  it('above the limit another person decides, once; whoever asked cannot', async () => {
    const ctx = service.brand();
    const { id: programId } = await aRunningProgram(service, ctx, { adjustmentLimit: 100 });
    const { id: memberId } = await aMember(service, ctx, programId);
    const small = await adjustments().request(ctx, { idempotencyKey: newId(), memberId, points: 100, reason: 'sorry' });
    const large = await adjustments().request(ctx, {
      idempotencyKey: newId(),
      memberId,
      points: 101,
      reason: 'very sorry',
    });
    expect([small.state, large.state, (await stored(service, ctx, memberId)).balance]).toEqual([
      'APPLIED',
      'PENDING',
      100,
    ]);
    const yes = { id: large.id, expectedVersion: 1, decision: 'APPROVE', note: '' } as const;
    await expect(adjustments().decide(ctx, yes)).rejects.toMatchObject({ code: 'LOYALTY_ADJUSTMENT_SELF' });
    const machine = ctx.with({ actor: { kind: 'automation', id: newId(), name: 'Rule' } });
    await expect(adjustments().decide(machine, yes)).rejects.toMatchObject({ code: 'LOYALTY_ADJUSTMENT_SELF' });
    const race = await settled(Array.from({ length: 20 }, () => adjustments().decide(other(ctx), yes)));
    expect(race.done).toBe(1);
    expect((await stored(service, ctx, memberId)).balance).toBe(201);
    expect(await differences(service, ctx)).toEqual([]);
  });
});

describe('the ledger', () => {
  it('G10: what differs is blocked, told once and repaired only from a ledger that agrees with its lots', async () => {
    const ctx = service.brand();
    const { id: programId } = await aRunningProgram(service, ctx);
    const { id: memberId } = await aMember(service, ctx, programId);
    await give(service, ctx, memberId, 100);
    const drift = service.app.get(DriftService);
    expect(await drift.check(ctx, programId)).toEqual({ compared: 1, drifts: [] });
    await service.admin.query('UPDATE member SET balance = 140 WHERE id = $1', [memberId]);
    expect((await drift.check(ctx, programId)).drifts).toMatchObject([{ id: memberId }]);
    expect((await drift.check(ctx, programId)).drifts).toEqual([]);
    const told = (await service.events('loyalty.member.drifted')).filter(({ brandId }) => brandId === ctx.brandId);
    expect(told).toHaveLength(1);
    await expect(spend(service, ctx, memberId, 1)).rejects.toMatchObject({ code: 'LOYALTY_MEMBER_BLOCKED' });
    const { version: expectedVersion } = await stored(service, ctx, memberId);
    expect(await drift.rebuild(ctx, { memberId, expectedVersion, reason: 'found out why' })).toMatchObject({
      balance: 100,
    });
    await spend(service, ctx, memberId, 100);
    await service.admin.query('UPDATE points_lot SET remaining = 5 WHERE member_id = $1', [memberId]);
    await drift.check(ctx, programId);
    const blocked = await stored(service, ctx, memberId);
    const repair = drift.rebuild(ctx, { memberId, expectedVersion: blocked.version, reason: 'again' });
    await expect(repair).rejects.toMatchObject({ code: 'LOYALTY_REBUILD_IMPOSSIBLE' });
    const [, sql] = /```sql([^]*?)```/.exec(readFileSync('docs/runbooks/points-drift.md', 'utf8'))!;
    const lots = await service.admin.query(sql!.replace('<member>', memberId));
    expect(lots.rows).toMatchObject([{ points: 100, remaining: 5, left_by_uses: '0' }]);
  });

  it('refuses to be changed, and lots below zero, in the database', async () => {
    const ctx = service.brand();
    const { id: programId } = await aRunningProgram(service, ctx);
    const { id: memberId } = await aMember(service, ctx, programId);
    await give(service, ctx, memberId, 10);
    const attempt = (sql: string) => service.app.get(Db).tx(ctx, (tx) => tx.query('t_attempt', sql, [memberId]));
    await expect(attempt('UPDATE points_entry SET points = 1 WHERE member_id = $1')).rejects.toThrow();
    await expect(attempt('DELETE FROM points_use WHERE member_id = $1')).rejects.toThrow();
    await expect(attempt('UPDATE points_lot SET remaining = -1 WHERE member_id = $1')).rejects.toThrow();
  });
});
