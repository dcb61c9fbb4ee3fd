import { randomInt, randomUUID } from 'node:crypto';
import type { Ctx } from '@mh-os/kernel';
import type { ReadTx } from '../src/index.ts';
import { WalletEntity, WalletEntryEntity, openFixture, person } from './fixture.ts';
import type { Fixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

const open = (ctx: Ctx, label: string, balance = 0n) =>
  fixture.db.tx(ctx, (tx) => tx.insert(WalletEntity, { label, balance }));
const outcomes = async <T>(work: Promise<T>[]) => {
  const done = await Promise.allSettled(work);
  return {
    won: done.filter((one) => one.status === 'fulfilled').map((one) => one.value),
    lost: done.filter((one) => one.status === 'rejected').map((one) => one.reason as unknown),
  };
};

const lookIn = <T>(at: Fixture, ctx: Ctx, fn: (tx: ReadTx) => Promise<T>): Promise<T> => at.db.read(ctx, fn);
const look = <T>(ctx: Ctx, fn: (tx: ReadTx) => Promise<T>): Promise<T> => lookIn(fixture, ctx, fn);

describe('parallel transactions', () => {
  it('G7: of fifty parallel updates with one expectedVersion exactly one succeeds, the others get the current version', async () => {
    const ctx = person();
    const { id } = await open(ctx, 'contested');
    const change = (i: number) =>
      fixture.db.tx(ctx, async (tx) => tx.update(await tx.get(WalletEntity, id), { label: `by ${i}` }, 1));
    const { won, lost } = await outcomes(Array.from({ length: 50 }, (_, i) => change(i)));
    expect(won).toHaveLength(1);
    expect(lost).toHaveLength(49);
    for (const error of lost)
      expect(error).toMatchObject({
        code: 'CONFLICT',
        kind: 'user',
        details: { expectedVersion: 1, currentVersion: 2 },
      });
    const fresh = await fixture.db.tx(ctx, async (tx) =>
      tx.update(await tx.get(WalletEntity, id), { label: 'fresh' }, 2),
    );
    expect(fresh).toMatchObject({ version: 3, label: 'fresh' });
    await expect(fixture.db.tx(ctx, (tx) => tx.remove(fresh, 2))).rejects.toMatchObject({ code: 'CONFLICT' });
    await fixture.db.tx(ctx, (tx) => tx.remove(fresh));
    await expect(fixture.db.tx(ctx, (tx) => tx.remove(fresh))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('G11: a hundred crossed transfers finish without deadlock and conserve the sum', async () => {
    const ctx = person();
    const wallets = await Promise.all(['a', 'b', 'c'].map((label) => open(ctx, label, 1_000n)));
    const transfer = async () => {
      const [from, to] = [...wallets].sort(() => randomInt(3) - 1);
      await fixture.db.tx(ctx, async (tx) => {
        const [source, target] = await tx.lockAll(WalletEntity, [from!.id, to!.id]);
        expect(source!.id).toBe(from!.id);
        await tx.update(source!, { balance: source!.balance - 1n });
        await tx.update(target!, { balance: target!.balance + 1n });
      });
    };
    const { lost } = await outcomes(Array.from({ length: 100 }, transfer));
    expect(lost).toEqual([]);
    const after = await look(ctx, (tx) => tx.find(WalletEntity));
    expect(after.reduce((sum, wallet) => sum + wallet.balance, 0n)).toBe(3_000n);
    expect(after.reduce((sum, wallet) => sum + wallet.version, 0)).toBe(203);
  });

  const spend = (ctx: Ctx, key: string, id: string, input: { amount: string }) =>
    fixture.db.tx(ctx, (tx) =>
      tx.idempotent('transfer', key, input, async () => {
        const wallet = await tx.lock(WalletEntity, id);
        await tx.update(wallet, { balance: wallet.balance - BigInt(input.amount) });
        const entry = await tx.insert(WalletEntryEntity, { walletId: id, amount: -BigInt(input.amount) });
        return { entry: entry.id };
      }),
    );

  it('G5 G6 A10: fifty parallel repeats of one key have one effect and one answer; another body is refused', async () => {
    const ctx = person();
    const { id } = await open(ctx, 'spend', 100n);
    const { won, lost } = await outcomes(Array.from({ length: 50 }, () => spend(ctx, 'k1', id, { amount: '10' })));
    expect(lost).toEqual([]);
    expect(new Set(won.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const wallet = await look(ctx, (tx) => tx.get(WalletEntity, id));
    expect(wallet.balance).toBe(90n);
    expect(await look(ctx, (tx) => tx.find(WalletEntryEntity))).toHaveLength(1);
    await expect(spend(ctx, 'k1', id, { amount: '11' })).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await spend(ctx, 'k2', id, { amount: '10' })).not.toEqual(won[0]);
  });

  it('G5: the key of one brand is free in another, and a failed command leaves its key free', async () => {
    const [a, b] = [person(), person()];
    const [inA, inB] = [await open(a, 'x', 10n), await open(b, 'x', 10n)];
    await spend(a, 'shared', inA.id, { amount: '1' });
    await spend(b, 'shared', inB.id, { amount: '2' });
    await expect(spend(a, 'retry', randomUUID(), { amount: '1' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await spend(a, 'retry', inA.id, { amount: '1' });
    const wallet = await look(a, (tx) => tx.get(WalletEntity, inA.id));
    expect(wallet.balance).toBe(8n);
  });

  it('G5: one key for two commands is refused, even with the same input', async () => {
    const ctx = person();
    const run = (command: string) =>
      fixture.db.tx(ctx, (tx) => tx.idempotent(command, 'k', { same: true }, async () => command));
    expect(await run('open')).toBe('open');
    await expect(run('close')).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await run('open')).toBe('open');
  });

  it('P9: append-only rows refuse every change, from the owner too', async () => {
    const ctx = person();
    const { id } = await open(ctx, 'ledger', 10n);
    await spend(ctx, 'p9', id, { amount: '1' });
    const change = (sql: string) => fixture.db.tx(ctx, (tx) => tx.query('t_change', sql));
    await expect(change('UPDATE wallet_entry SET amount = 0')).rejects.toThrow(/permission denied/);
    await expect(change('DELETE FROM wallet_entry')).rejects.toThrow(/permission denied/);
    for (const sql of ['UPDATE %s SET amount = 0', 'DELETE FROM %s', 'TRUNCATE %s'])
      await expect(fixture.admin.query(sql.replace('%s', 'pers_wallets.wallet_entry'))).rejects.toThrow(
        /never changed/,
      );
  });

  const rounds = process.env.MH_FULL ? 6_000 : 600;
  it(`T7: ${rounds} mixed requests on five connections, with errors and killed backends, never see another brand`, async () => {
    const small = await openFixture(5);
    const brands = Array.from({ length: 12 }, () => person());
    for (const ctx of brands) await small.db.tx(ctx, (tx) => tx.insert(WalletEntity, { label: 'seed', balance: 1n }));
    let [leaks, failed, served] = [0, 0, 0];
    const look = (ctx: Ctx, rows: { brandId: string }[]) => {
      served++;
      if (rows.length === 0 || rows.some((row) => row.brandId !== ctx.brandId)) leaks++;
    };
    const sql = `SELECT brand_id AS "brandId" FROM wallet`;
    const request = async (i: number) => {
      const ctx = brands[i % brands.length]!;
      if (i % 5 === 0) return look(ctx, await lookIn(small, ctx, (tx) => tx.query('t7', sql)));
      if (i % 7 === 0) return small.db.tx(ctx, (tx) => tx.query('t7_bad', 'SELECT 1 / 0'));
      if (i % 11 === 0) return small.db.tx(ctx, () => Promise.reject(new Error('thrown')));
      if (i % 97 === 0)
        return small.admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'pers-wallets:app' AND datname = current_database() LIMIT 2`);
      if (i % 13 === 0)
        return small.db.tx(person(null), async (tx) => void ((await tx.query('t7', sql)).length && leaks++));
      return small.db.tx(ctx, async (tx) => {
        look(ctx, await tx.find(WalletEntity));
        if (i % 3 === 0) await tx.update((await tx.find(WalletEntity))[0]!, { balance: BigInt(i) });
      });
    };
    let next = 0;
    const user = async () => {
      while (next < rounds) await Promise.resolve(request(next++)).catch(() => failed++);
    };
    await Promise.all(Array.from({ length: 25 }, user));
    const after = await Promise.all(brands.map((ctx) => lookIn(small, ctx, (tx) => tx.find(WalletEntity))));
    expect(after.map((rows) => rows.length)).toEqual(brands.map(() => 1));
    await small.close();
    expect({ leaks, failing: failed > 0, serving: served > rounds / 3 }).toEqual({
      leaks: 0,
      failing: true,
      serving: true,
    });
  }, 120_000);
});
