import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ctx } from '@mh-os/kernel';
import type { ReadTx, Tx } from '../src/index.ts';
import { WalletEntity, WalletEntryEntity, openFixture, person, settled, walletOpened } from './fixture.ts';
import type { Fixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

const brandOf = (tx: Pick<Tx, 'query'>) =>
  tx.query<{ brand: string; pid: number }>(
    't_brand',
    `SELECT current_setting('app.brand_id', true) AS brand, pg_backend_pid() AS pid`,
  );

const look = <T>(ctx: Ctx, fn: (tx: ReadTx) => Promise<T>): Promise<T> => fixture.db.read(ctx, fn);

describe('Db.tx and Db.read', () => {
  it('G8: a row of one brand is not found, read, counted, changed or removed by another', async () => {
    const [a, b] = [person(), person()];
    const wallet = await fixture.db.tx(a, (tx) => tx.insert(WalletEntity, { label: 'till', balance: 5n }));
    await expect(look(b, (tx) => tx.get(WalletEntity, wallet.id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(fixture.db.tx(b, (tx) => tx.lock(WalletEntity, wallet.id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(fixture.db.tx(b, (tx) => tx.update(wallet, { label: 'x' }))).rejects.toMatchObject({
      code: 'BRAND_MISMATCH',
    });
    const count = `SELECT count(*)::int AS n FROM wallet WHERE id = $1`;
    expect(await look(b, (tx) => tx.query('t_count', count, [wallet.id]))).toEqual([{ n: 0 }]);
    const steal = `UPDATE wallet SET label = 'stolen' WHERE id = $1 RETURNING id`;
    expect(await fixture.db.tx(b, (tx) => tx.query('t_steal', steal, [wallet.id]))).toEqual([]);
    const again = await look(a, (tx) => tx.get(WalletEntity, wallet.id));
    expect(again).toMatchObject({ label: 'till', balance: 5n, version: 1, brandId: a.brandId });
  });

  it('G8: without a brand there are no rows, and none can be written', async () => {
    await fixture.db.tx(person(), (tx) => tx.insert(WalletEntity, { label: 'any', balance: 0n }));
    const nobody = person(null);
    expect(await look(nobody, (tx) => tx.find(WalletEntity))).toEqual([]);
    await expect(
      fixture.db.tx(nobody, (tx) => tx.insert(WalletEntity, { label: 'x', balance: 0n })),
    ).rejects.toMatchObject({
      code: 'BRAND_REQUIRED',
    });
    const forced = `INSERT INTO wallet VALUES ($1, $1, 1, now(), now(), 'x', 0)`;
    await expect(fixture.db.tx(nobody, (tx) => tx.query('t_forced', forced, [randomUUID()]))).rejects.toThrow(
      /row-level security/,
    );
  });

  it('a malformed brand never reaches the database', async () => {
    const evil = person(`' OR true --`);
    await expect(fixture.db.tx(evil, (tx) => tx.find(WalletEntity))).rejects.toMatchObject({ code: 'ID_MALFORMED' });
  });

  it('T10: an inner transaction of another brand is refused, also as a read, and the outer one goes on unharmed', async () => {
    const [a, b] = [person(), person()];
    await fixture.db.tx(a, async (tx) => {
      const refused = { code: 'NESTED_BRAND_CHANGE' };
      await expect(fixture.db.tx(b, () => Promise.resolve(1))).rejects.toMatchObject(refused);
      await expect(look(b, () => Promise.resolve(1))).rejects.toMatchObject(refused);
      expect(() => tx.as(b)).toThrow(expect.objectContaining(refused));
      expect((await brandOf(tx))[0]?.brand).toBe(a.brandId);
      await tx.insert(WalletEntity, { label: 'outer', balance: 0n });
    });
    expect(await look(a, (tx) => tx.find(WalletEntity))).toHaveLength(1);
  });

  it('T10: the same brand joins the outer transaction, and its failure undoes the whole even when it is caught', async () => {
    const a = person();
    await fixture.db.tx(a, async (outer) => {
      const pid = (await brandOf(outer))[0]?.pid;
      await fixture.db.tx(a, async (inner) => {
        expect((await brandOf(inner))[0]?.pid).toBe(pid);
        await inner.insert(WalletEntity, { label: 'one', balance: 0n });
      });
      expect(await look(a, (tx) => tx.find(WalletEntity))).toHaveLength(1);
    });
    const swallowed = fixture.db.tx(a, async (outer) => {
      await outer.insert(WalletEntity, { label: 'two', balance: 0n });
      await fixture.db.tx(a, () => Promise.reject(new Error('inner'))).catch(() => undefined);
    });
    await expect(swallowed).rejects.toThrow('inner');
    expect(await look(a, (tx) => tx.find(WalletEntity))).toHaveLength(1);
  });

  it('after the end a transaction and its brand are gone', async () => {
    const a = person();
    let kept: Tx | undefined;
    await fixture.db.tx(a, async (tx) => void (kept = tx));
    expect(() => kept?.emit(walletOpened, { label: 'x' }, { aggregateId: 'x', aggregateVersion: 1 })).toThrow(
      /has ended/,
    );
    await expect(kept?.find(WalletEntity)).rejects.toMatchObject({ code: 'TX_FINISHED' });
  });

  it('a swallowed SQL error cannot pass for a commit', async () => {
    const a = person();
    const hidden = fixture.db.tx(a, async (tx) => {
      await tx.insert(WalletEntity, { label: 'lost', balance: 0n });
      await tx.query('t_bad', 'SELECT 1 / 0').catch(() => undefined);
    });
    await expect(hidden).rejects.toMatchObject({ code: 'TX_ABORTED' });
    expect(await look(a, (tx) => tx.find(WalletEntity))).toEqual([]);
  });

  it('a read cannot write, and refusals of the database are coded', async () => {
    const a = person();
    await expect(look(a, (tx) => tx.query('t_w', `DELETE FROM wallet`))).rejects.toThrow(/read-only/);
    await expect(look(a, () => fixture.db.tx(a, () => Promise.resolve(1)))).rejects.toMatchObject({
      code: 'WRITE_IN_READ',
    });
    const two = () => fixture.db.tx(a, (tx) => tx.insert(WalletEntity, { label: 'same', balance: 0n }));
    await two();
    await expect(two()).rejects.toMatchObject({
      code: 'ALREADY_EXISTS',
      details: { constraint: 'wallet_brand_id_label_key' },
    });
    const orphan = fixture.db.tx(a, (tx) => tx.insert(WalletEntryEntity, { walletId: randomUUID(), amount: 1n }));
    await expect(orphan).rejects.toMatchObject({ code: 'REFERENCE_INVALID' });
  });

  it('a caller who no longer waits is not served', async () => {
    const late = person(undefined, { deadline: Date.now() - 1 });
    await expect(fixture.db.tx(late, () => Promise.resolve(1))).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  });

  it('a statement or a lock that takes too long is UNAVAILABLE, and the connection serves the next caller', async () => {
    const a = person();
    const slow = fixture.db.tx(a, (tx) => tx.query('t_slow', 'SELECT pg_sleep(5)'), { statementTimeoutMs: 50 });
    await expect(slow).rejects.toMatchObject({ code: 'UNAVAILABLE', kind: 'unavailable' });
    const wallet = await fixture.db.tx(a, (tx) => tx.insert(WalletEntity, { label: 'locked', balance: 0n }));
    await fixture.db.tx(a, async (tx) => {
      await tx.lock(WalletEntity, wallet.id);
      const other = new Promise((resolve) => setImmediate(resolve));
      await other;
    });
    await settled(fixture.db);
    expect((await look(a, brandOf))[0]?.brand).toBe(a.brandId);
  });

  it('afterCommit runs after a commit and not after a rollback', async () => {
    const seen: string[] = [];
    await fixture.db.tx(person(), async (tx) => tx.afterCommit(() => void seen.push('committed')));
    await fixture.db
      .tx(person(), async (tx) => {
        tx.afterCommit(() => void seen.push('rolled back'));
        throw new Error('no');
      })
      .catch(() => undefined);
    expect(seen).toEqual(['committed']);
  });

  it('G9: events are written with the commit or not at all, bound to the brand', async () => {
    const a = person();
    const emit = (tx: Tx, label: string) => tx.emit(walletOpened, { label }, { aggregateId: 'w', aggregateVersion: 1 });
    await fixture.db.tx(a, async (tx) => emit(tx, `kept'\\ "quoted" \u0000 ü`));
    await fixture.db
      .tx(a, async (tx) => (emit(tx, 'lost'), await Promise.reject(new Error('no'))))
      .catch(() => undefined);
    const { rows } = await fixture.admin.query(`SELECT brand_id, body FROM pers_wallets.outbox WHERE brand_id = $1`, [
      a.brandId,
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0].body).toMatchObject({ type: walletOpened.type, brandId: a.brandId, causationId: a.requestId });
    expect(rows[0].body.data.label).toBe(`kept'\\ "quoted" \u0000 ü`);
    await expect(
      fixture.db.tx(a, async (tx) =>
        tx.emit(walletOpened, { label: 1 } as never, { aggregateId: 'w', aggregateVersion: 1 }),
      ),
    ).rejects.toThrow(/does not fit its schema/);
  });

  it('writers of events are refused while more than the limit wait', async () => {
    fixture.db.outbox.backlog = 50_001;
    const emit = fixture.db.tx(person(), async (tx) =>
      tx.emit(walletOpened, { label: 'x' }, { aggregateId: 'w', aggregateVersion: 1 }),
    );
    await expect(emit).rejects.toMatchObject({ code: 'UNAVAILABLE', kind: 'unavailable' });
    fixture.db.outbox.backlog = 0;
    await sleep(1);
  });
});
