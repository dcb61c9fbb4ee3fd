import { randomUUID } from 'node:crypto';
import { Ctx } from '@mh-os/kernel';
import type { Tx } from '../src/index.ts';
import { AUDIT_COLUMNS, ChainVerifier, DETAILS_ERASED, NO_BRAND, rowHash } from '../src/index.ts';
import type { AuditAnchor, AuditRow } from '../src/index.ts';
import { WalletEntity, openFixture, person, walletOpened } from './fixture.ts';
import type { Fixture } from './fixture.ts';

const schema = 'pers_wallets';
let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
  await fixture.admin.query(`SET search_path = ${schema}`);
});
afterAll(() => fixture.close());

const rowsOf = async (brandId: string): Promise<AuditRow[]> => {
  const sql = `SELECT ${AUDIT_COLUMNS} FROM audit_entry WHERE brand_id = $1 ORDER BY audit_entry.seq`;
  return (await fixture.admin.query<AuditRow>(sql, [brandId])).rows;
};
async function verify(brandId: string, anchors: AuditAnchor[] = [], copies?: ReadonlyMap<number, string>) {
  const chain = new ChainVerifier({ schema, brandId, anchors });
  for (const row of await rowsOf(brandId)) chain.take(row, copies?.get(row.seq));
  const sql = `SELECT seq::float8 AS seq, encode(hash, 'hex') AS hash FROM audit_head WHERE brand_id = $1`;
  const { rows } = await fixture.admin.query<{ seq: number; hash: string }>(sql, [brandId]);
  return chain.finish(rows[0] ?? null);
}

let labels = 0;
const open = async (tx: Tx, label = `wallet ${(labels += 1)}`): Promise<void> => {
  const wallet = await tx.insert(WalletEntity, { label, balance: 0n });
  tx.emit(walletOpened, { label }, { aggregateId: wallet.id, aggregateVersion: 1 });
};
async function chainOf(rows: number): Promise<Ctx> {
  const ctx = person();
  for (let i = 0; i < rows; i++) await fixture.db.tx(ctx, (tx) => open(tx));
  return ctx;
}

/** As a superuser who knows how to silence triggers. */
async function tamper(sql: string, params: unknown[]): Promise<void> {
  const { admin } = fixture;
  await admin.query(`SET session_replication_role = replica`);
  await admin.query(sql, params);
  await admin.query(`SET session_replication_role = origin`);
}

describe('the audit chain', () => {
  it('D2, ADM-11: one row per transaction that tells of a change, however many events; none without', async () => {
    const ctx = new Ctx({ ...person(), actor: { kind: 'person', id: 'p1', name: 'Ayla Demir' }, correlationId: 'c1' });
    await fixture.db.tx(ctx, async (tx) => {
      await open(tx, 'till');
      await open(tx, 'safe');
    });
    await fixture.db.tx(ctx, (tx) => tx.insert(WalletEntity, { label: 'bookkeeping', balance: 0n }));
    await fixture.db.tx(ctx, (tx) => tx.find(WalletEntity));
    const rows = await rowsOf(ctx.requireBrand());
    expect(rows).toMatchObject([
      {
        ...{ seq: 1, actorKind: 'person', actorId: 'p1', action: walletOpened.type, entityType: 'wallet' },
        ...{ requestId: ctx.requestId, correlationId: 'c1' },
      },
    ]);
    expect(rows[0]!.facts).not.toContain('Ayla');
    const facts = JSON.parse(rows[0]!.facts) as { events: { aggregateId: string }[] };
    expect(facts.events[0]!.aggregateId).toBe(rows[0]!.entityId);
    expect(facts.events).toHaveLength(2);
    expect(JSON.parse(rows[0]!.details!)).toEqual([
      { name: 'Ayla Demir', data: { label: 'till' } },
      { name: 'Ayla Demir', data: { label: 'safe' } },
    ]);
    expect(await verify(ctx.requireBrand())).toBeNull();
  });

  it('ADM-11: a transaction that rolls back or fails at its commit leaves none, and the chain goes on', async () => {
    const ctx = await chainOf(1);
    const failing = fixture.db.tx(ctx, async (tx) => {
      await open(tx);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    const swallowed = fixture.db.tx(ctx, async (tx) => {
      await open(tx);
      await tx.query('t_fails', 'SELECT 1 / 0').catch(() => undefined);
    });
    await expect(swallowed).rejects.toMatchObject({ code: 'TX_ABORTED' });
    const events = 'SELECT count(*)::int AS n FROM outbox WHERE brand_id = $1';
    expect((await fixture.admin.query(events, [ctx.brandId])).rows).toEqual([{ n: 1 }]);
    await fixture.db.tx(ctx, (tx) => open(tx));
    expect((await rowsOf(ctx.requireBrand())).map(({ seq }) => seq)).toEqual([1, 2]);
    expect(await verify(ctx.requireBrand())).toBeNull();
  });

  it('G11: 50 crossed transactions of one brand form one chain without a gap; none fails', async () => {
    const ctx = person();
    const pair = [1, 2].map((n) => ({ label: `crossed ${n}`, balance: 0n }));
    const wallets = await fixture.db.tx(ctx, (tx) => tx.insert<WalletEntity>(WalletEntity, pair));
    const ids = wallets.map(({ id }) => id);
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        fixture.db.tx(ctx, async (tx) => {
          await tx.lockAll(WalletEntity, i % 2 ? ids : [...ids].reverse());
          tx.emit(walletOpened, { label: `${i}` }, { aggregateId: ids[0]!, aggregateVersion: i });
        }),
      ),
    );
    const rows = await rowsOf(ctx.requireBrand());
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
    expect(await verify(ctx.requireBrand())).toBeNull();
  });

  it('what belongs to no brand has a chain of its own; brands do not see each other, nor that one', async () => {
    const ctx = await chainOf(1);
    await fixture.db.tx(person(null), async (tx) =>
      tx.emit(walletOpened, { label: 'none' }, { aggregateId: randomUUID(), aggregateVersion: 1 }),
    );
    expect(await verify(NO_BRAND)).toBeNull();
    const seen = await fixture.db.read(ctx, (tx) => tx.query('t_seen', 'SELECT brand_id FROM audit_entry'));
    expect(seen).toEqual([{ brand_id: ctx.brandId }]);
  });

  it('keeps text of any kind as it is: separators, quotes, characters of four bytes, half ones', async () => {
    const ctx = new Ctx({ ...person(), actor: { kind: 'person', id: '3:a|b\n"' }, correlationId: '🙂 ü' });
    await fixture.db.tx(ctx, async (tx) =>
      tx.emit(walletOpened, { label: '\ud800 \\ " 🙂 \u2028' }, { aggregateId: '12:x', aggregateVersion: 1 }),
    );
    expect(await verify(ctx.requireBrand())).toBeNull();
  });
});

describe('the app login', () => {
  it.each([
    ['change', `UPDATE audit_entry SET action = 'x'`, /permission denied/],
    ['remove', 'DELETE FROM audit_entry', /permission denied/],
    ['empty', 'TRUNCATE audit_entry', /permission denied/],
    ['add', `INSERT INTO audit_entry SELECT * FROM audit_entry`, /permission denied/],
    ['move the head', `UPDATE audit_head SET seq = 0`, /permission denied/],
  ])('ADM-10: cannot %s rows', async (_what, sql, refusal) => {
    const ctx = await chainOf(1);
    await expect(fixture.db.tx(ctx, (tx) => tx.query('t_tamper', sql))).rejects.toThrow(refusal);
  });

  it.each([`UPDATE audit_entry SET action = 'x'`, 'DELETE FROM audit_entry', 'TRUNCATE audit_entry'])(
    'ADM-10: even a superuser is refused by the table itself: %s',
    async (sql) => {
      await chainOf(1);
      await expect(fixture.admin.query(sql)).rejects.toThrow('never changed');
    },
  );
});

describe('D1, ADM-10: the verifier names the first row', () => {
  const columns: [column: string, value: string][] = [
    ...['actor_kind', 'actor_id', 'action', 'entity_type', 'entity_id', 'request_id', 'correlation_id'].map(
      (column): [string, string] => [column, `${column} || ' '`],
    ),
    ['at', `at + interval '1 microsecond'`],
    ['facts', `replace(facts, '"version":1', '"version":2')`],
    ['details', `replace(details, 'wallet', 'Wallet')`],
    ['details_hash', `sha256('x')`],
    ['salt', `sha256('x')`],
    ['prev_hash', `sha256('x')`],
    ['hash', `sha256('x')`],
  ];
  it.each(columns)('of which %s was changed', async (column, value) => {
    const ctx = await chainOf(4);
    await tamper(`UPDATE audit_entry SET ${column} = ${value} WHERE brand_id = $1 AND seq = 3`, [ctx.brandId]);
    expect(await verify(ctx.requireBrand())).toMatchObject({ seq: 3 });
  });

  it.each([1, 2, 4])('that was removed: row %i of 4', async (seq) => {
    const ctx = await chainOf(4);
    await tamper('DELETE FROM audit_entry WHERE brand_id = $1 AND seq = $2', [ctx.brandId, seq]);
    expect(await verify(ctx.requireBrand())).toMatchObject({ seq, problem: expect.stringContaining('missing') });
  });

  it('of two that changed places, and one that was moved to another brand', async () => {
    const [ctx, other] = [await chainOf(4), await chainOf(1)];
    const swap =
      'UPDATE audit_entry SET seq = CASE seq WHEN 2 THEN -3 WHEN 3 THEN -2 END WHERE brand_id = $1 AND seq IN (2, 3)';
    await tamper(swap, [ctx.brandId]);
    await tamper('UPDATE audit_entry SET seq = -seq WHERE brand_id = $1 AND seq < 0', [ctx.brandId]);
    expect(await verify(ctx.requireBrand())).toMatchObject({ seq: 2 });
    await tamper('DELETE FROM audit_entry WHERE brand_id = $1', [other.brandId]);
    await tamper('UPDATE audit_entry SET brand_id = $1 WHERE brand_id = $2 AND seq = 1', [other.brandId, ctx.brandId]);
    expect(await verify(other.requireBrand())).toMatchObject({ seq: 1 });
  });

  it('that was added: in the middle by moving the rest, and at the end', async () => {
    const ctx = await chainOf(4);
    const copy = `INSERT INTO audit_entry SELECT brand_id, 5, at, actor_kind, actor_id, action, entity_type, entity_id, facts,
      details_hash, salt, details, request_id, correlation_id, hash, hash FROM audit_entry WHERE brand_id = $1 AND seq = 4`;
    await tamper(copy, [ctx.brandId]);
    expect(await verify(ctx.requireBrand())).toMatchObject({ seq: 5 });
    await tamper('UPDATE audit_entry SET seq = -seq WHERE brand_id = $1 AND seq > 2', [ctx.brandId]);
    await tamper('UPDATE audit_entry SET seq = 1 - seq WHERE brand_id = $1 AND seq < 0', [ctx.brandId]);
    await tamper(copy.replace('5, at', '3, at'), [ctx.brandId]);
    expect(await verify(ctx.requireBrand())).toMatchObject({ seq: 3 });
  });

  it('of a chain that lost its end together with its head, and of one that was rewritten whole with right hashes', async () => {
    const ctx = await chainOf(4);
    const before = await rowsOf(ctx.requireBrand());
    const anchors = [2, 4].map((n) => ({ seq: n, hash: before[n - 1]!.hash, by: 'digest 7' }));
    const copies = new Map(before.map(({ seq, hash }) => [seq, hash]));
    await tamper('DELETE FROM audit_entry WHERE brand_id = $1 AND seq = 4', [ctx.brandId]);
    const head = 'UPDATE audit_head SET seq = $2, hash = $3 WHERE brand_id = $1';
    await tamper(head, [ctx.brandId, 3, Buffer.from(before[2]!.hash, 'hex')]);
    expect(await verify(ctx.requireBrand())).toBeNull();
    expect(await verify(ctx.requireBrand(), anchors)).toMatchObject({ seq: 4 });

    let prevHash = before[1]!.hash;
    for (const row of before.slice(2)) {
      const forged = { ...row, actorId: 'somebody else', prevHash };
      const sql = `INSERT INTO audit_entry SELECT brand_id, seq, at, actor_kind, $3, action, entity_type, entity_id, facts, details_hash,
        salt, details, request_id, correlation_id, $4, $5 FROM gone`;
      await tamper('CREATE TEMP TABLE gone AS SELECT * FROM audit_entry WHERE brand_id = $1 AND seq = 1', [
        ctx.brandId,
      ]);
      await tamper(
        'UPDATE gone SET seq = $1, at = $2, entity_id = $3, facts = $4, details_hash = $5, salt = $6, details = $7, request_id = $8, correlation_id = $9',
        [
          ...[
            row.seq,
            row.at,
            row.entityId,
            row.facts,
            Buffer.from(row.detailsHash, 'hex'),
            Buffer.from(row.salt!, 'hex'),
          ],
          ...[row.details, row.requestId, row.correlationId],
        ],
      );
      await tamper('DELETE FROM audit_entry WHERE brand_id = $1 AND seq = $2', [ctx.brandId, row.seq]);
      const parts = [prevHash, rowHash(forged)].map((hash) => Buffer.from(hash, 'hex'));
      await tamper(sql.replace('$3', '$1').replace('$4', '$2').replace('$5', '$3'), ['somebody else', ...parts]);
      await tamper('DROP TABLE gone', []);
      prevHash = rowHash(forged);
    }
    await tamper(head, [ctx.brandId, 4, Buffer.from(prevHash, 'hex')]);
    expect(await verify(ctx.requireBrand())).toBeNull();
    const rewritten = { seq: 3, problem: expect.stringContaining('digest 7') };
    expect(await verify(ctx.requireBrand(), anchors)).toMatchObject(rewritten);
    expect(await verify(ctx.requireBrand(), [], copies)).toMatchObject({ seq: 3 });
  });
});

describe('erasure', () => {
  const told = (ctx: Ctx, label: string): Promise<void> => fixture.db.tx(ctx, (tx) => open(tx, label));

  it('D3: takes the details of rows by, about and telling of a person; the chain holds and tells of it', async () => {
    const ctx = await chainOf(1);
    const ayla = new Ctx({ ...ctx, actor: { kind: 'person', id: 'ayla', name: 'Ayla "A" Demir' } });
    await told(ayla, 'by her');
    await told(ctx, 'for AYLA@example.com');
    await told(ctx, 'of another');
    const gone = await fixture.db.tx(ctx, (tx) => tx.eraseAuditDetails(['ayla'], ['ayla@example.com', ' ']));
    expect(gone).toBe(2);
    const rows = await rowsOf(ctx.requireBrand());
    expect(rows.map(({ details }) => details === null)).toEqual([false, true, true, false, false]);
    expect(rows[4]).toMatchObject({ action: DETAILS_ERASED, facts: '{"events":[],"erased":[2,3]}' });
    expect(JSON.stringify(rows)).not.toMatch(/demir|ayla@/i);
    expect(await verify(ctx.requireBrand())).toBeNull();
  });

  it('D1: details that went without a word are found, and cannot come back changed', async () => {
    const ctx = await chainOf(3);
    await tamper('UPDATE audit_entry SET details = NULL, salt = NULL WHERE brand_id = $1 AND seq = 2', [ctx.brandId]);
    expect(await verify(ctx.requireBrand())).toMatchObject({ seq: 2, problem: expect.stringContaining('erasure') });
  });
});
