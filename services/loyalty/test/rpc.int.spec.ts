import {
  loyaltyBalanceRpc,
  loyaltyCommitHoldRpc,
  loyaltyHoldRpc,
  loyaltyReleaseHoldRpc,
  loyaltyVoucherRpc,
  type RpcDef,
} from '@mh-os/contracts';
import { newId, type Ctx } from '@mh-os/kernel';
import { Rpc } from '@mh-os/messaging';
import { startTestService, type TestService } from '@mh-os/testing';
import { z } from 'zod';
import { AppModule } from '../src/app.module.ts';
import { IssueVoucherInput } from '../src/vouchers/voucher.type.ts';
import { VouchersService } from '../src/vouchers/vouchers.service.ts';
import { aMember, aProgram, aRunningProgram } from './programs.builders.ts';
import { ProgramsService } from '../src/programs/programs.service.ts';
import { differences, give, stored } from './points.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

const call = <Q, R>(def: RpcDef<Q, R>, request: Q, ctx: Ctx, timeoutMs?: number): Promise<R> =>
  service.app.get(Rpc, { strict: false }).call(def, request, ctx, timeoutMs === undefined ? {} : { timeoutMs });
/** A caller that does not look at its own request before it is sent. */
const careless = <Q, R>(def: RpcDef<Q, R>): RpcDef<unknown, R> => ({ ...def, request: z.unknown() });

async function aWallet(points = 100, ctx: Ctx = service.brand()) {
  const { id: programId } = await aRunningProgram(service, ctx);
  const personId = newId();
  const member = await aMember(service, ctx, programId, personId);
  await give(service, ctx, member.id, points);
  return { ctx, programId, personId, memberId: member.id };
}
const aHold = (memberId: string, points = 60) => ({
  ...{ memberId, points, reference: 'basket', idempotencyKey: newId() },
});

describe('asking for points', () => {
  it('tells what can be spent now, of a person or a partner, and of nobody nothing', async () => {
    const { ctx, personId, memberId } = await aWallet();
    await call(loyaltyHoldRpc, aHold(memberId), ctx);
    const { member } = await call(loyaltyBalanceRpc, { personId }, ctx);
    expect(member).toMatchObject({ memberId, available: 40, held: 60, pending: 0, debt: 0 });
    for (const request of [{ personId: newId() }, { partnerId: personId }, {}])
      expect(await call(loyaltyBalanceRpc, request, ctx)).toEqual({ member: null });
    expect(await call(loyaltyBalanceRpc, { personId }, service.brand())).toEqual({ member: null });
  });

  it('L5: what is over counts no more, though no clock has written that yet; who is suspended has nothing to spend', async () => {
    const { ctx, personId, memberId } = await aWallet();
    const move = (sql: string) => service.admin.query(sql, [memberId]);
    await move(`UPDATE points_lot SET expires_at = now() - interval '1 second' WHERE member_id = $1`);
    expect((await call(loyaltyBalanceRpc, { personId }, ctx)).member).toMatchObject({ available: 0 });
    await move(`UPDATE points_lot SET expires_at = NULL WHERE member_id = $1`);
    await move(`UPDATE member SET status = 'SUSPENDED' WHERE id = $1`);
    expect((await call(loyaltyBalanceRpc, { personId }, ctx)).member).toMatchObject({ available: 0 });
  });

  it('L10: the same key is one hold, one commit and one release, for thirty requests at once', async () => {
    const { ctx, memberId } = await aWallet();
    const many = <R>(ask: () => Promise<R>) => Promise.all(Array.from({ length: 30 }, ask));
    const request = aHold(memberId);
    const holds = await many(() => call(loyaltyHoldRpc, request, ctx, 20_000));
    expect(new Set(holds.map(({ holdId }) => holdId)).size).toBe(1);
    expect(await stored(service, ctx, memberId)).toMatchObject({ balance: 40, held: 60 });
    const commit = { holdId: holds[0]!.holdId, orderId: newId(), idempotencyKey: newId() };
    const spent = await many(() => call(loyaltyCommitHoldRpc, commit, ctx, 20_000));
    expect(new Set(spent.map(({ state }) => state))).toEqual(new Set(['COMMITTED']));
    const second = await call(loyaltyHoldRpc, aHold(memberId, 40), ctx);
    const release = { holdId: second.holdId, reason: 'given up', idempotencyKey: newId() };
    await many(() => call(loyaltyReleaseHoldRpc, release, ctx, 20_000));
    expect(await stored(service, ctx, memberId)).toMatchObject({ balance: 40, held: 0 });
    expect(await differences(service, ctx)).toEqual([]);
  });

  it('a key is for one request: another content is refused, and so is a second end', async () => {
    const { ctx, memberId } = await aWallet();
    const request = aHold(memberId);
    const { holdId } = await call(loyaltyHoldRpc, request, ctx);
    await expect(call(loyaltyHoldRpc, { ...request, points: 1 }, ctx)).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    await call(loyaltyReleaseHoldRpc, { holdId, reason: '', idempotencyKey: newId() }, ctx);
    for (const again of [
      call(loyaltyCommitHoldRpc, { holdId, idempotencyKey: newId() }, ctx),
      call(loyaltyReleaseHoldRpc, { holdId, reason: '', idempotencyKey: newId() }, ctx),
    ])
      await expect(again).rejects.toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    await expect(call(loyaltyHoldRpc, aHold(memberId, 101), ctx)).rejects.toMatchObject({
      code: 'LOYALTY_POINTS_INSUFFICIENT',
    });
    const long = { ...aHold(memberId, 1), minutes: 9_000_000_000_000_000 };
    await expect(call(loyaltyHoldRpc, long, ctx)).rejects.toMatchObject({ code: 'LOYALTY_HOLD_TIME_INVALID' });
    expect(await stored(service, ctx, memberId)).toMatchObject({ balance: 100, held: 0 });
  });

  it('unknown ids and those of another brand get the same answer, and nothing moves', async () => {
    const { ctx, memberId } = await aWallet();
    const { holdId } = await call(loyaltyHoldRpc, aHold(memberId), ctx);
    const stranger = service.brand();
    const answers = (hold: string, member: string, asker: Ctx) =>
      Promise.all(
        [
          call(loyaltyHoldRpc, aHold(member, 1), asker),
          call(loyaltyCommitHoldRpc, { holdId: hold, idempotencyKey: newId() }, asker),
          call(loyaltyReleaseHoldRpc, { holdId: hold, reason: '', idempotencyKey: newId() }, asker),
        ].map((answer) =>
          answer.then(
            () => 'done',
            (error: { code: string }) => error.code,
          ),
        ),
      );
    const refused = ['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'];
    expect(await answers(newId(), newId(), ctx)).toEqual(refused);
    expect(await answers(holdId, memberId, stranger)).toEqual(refused);
    expect(await stored(service, ctx, memberId)).toMatchObject({ balance: 40, held: 60 });
  });

  it('whoever may not is refused, by each of them', async () => {
    const { ctx, memberId, personId } = await aWallet();
    const nobody = ctx.with({ permissions: ['loyalty.program.read'] });
    const { holdId } = await call(loyaltyHoldRpc, aHold(memberId), ctx);
    const tries = [
      call(loyaltyBalanceRpc, { personId }, nobody),
      call(loyaltyHoldRpc, aHold(memberId, 1), nobody),
      call(loyaltyCommitHoldRpc, { holdId, idempotencyKey: newId() }, nobody),
      call(loyaltyReleaseHoldRpc, { holdId, reason: '', idempotencyKey: newId() }, nobody),
      call(loyaltyVoucherRpc, { code: 'X', reference: 'O-1', idempotencyKey: newId() }, nobody),
    ];
    for (const each of tries) await expect(each).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it.each<[string, RpcDef, unknown]>([
    ['no object', loyaltyBalanceRpc, 'person'],
    ['a person that is no id', loyaltyBalanceRpc, { personId: "' OR 1=1 --" }],
    ['points below zero', loyaltyHoldRpc, { ...aHold(newId()), points: -5 }],
    ['half a point', loyaltyHoldRpc, { ...aHold(newId()), points: 0.5 }],
    ['points as text', loyaltyHoldRpc, { ...aHold(newId()), points: '60' }],
    ['no key', loyaltyHoldRpc, { ...aHold(newId()), idempotencyKey: '' }],
    ['a key without end', loyaltyCommitHoldRpc, { holdId: newId(), idempotencyKey: 'x'.repeat(5_000) }],
    ['no hold', loyaltyReleaseHoldRpc, { reason: '', idempotencyKey: 'a' }],
    ['a reason of a book', loyaltyReleaseHoldRpc, { holdId: newId(), reason: 'x'.repeat(501), idempotencyKey: 'a' }],
    ['no code', loyaltyVoucherRpc, { code: '', reference: 'O-1', idempotencyKey: 'a' }],
    ['nothing', loyaltyVoucherRpc, null],
  ])('rubbish is refused before anything is looked at: %s', async (_what, def, request) => {
    const answer = call(careless(def), request, service.brand());
    await expect(answer).rejects.toMatchObject({ code: 'RPC_REQUEST_INVALID' });
  });

  it('a deadline that is over asks nobody; one that ends while the wallet is busy leaves nothing half done', async () => {
    const { ctx, memberId, personId } = await aWallet();
    const late = ctx.with({ deadline: Date.now() - 1 });
    const request = aHold(memberId);
    for (const each of [call(loyaltyBalanceRpc, { personId }, late), call(loyaltyHoldRpc, request, late)])
      await expect(each).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    await service.admin.query('BEGIN');
    await service.admin.query('SELECT 1 FROM member WHERE id = $1 FOR UPDATE', [memberId]);
    const waiting = await call(loyaltyHoldRpc, request, ctx, 300).catch((error: { code: string }) => error.code);
    await service.admin.query('ROLLBACK');
    expect(waiting).toBe('DEADLINE_EXCEEDED');
    // Whether the server had given up or not: the repeat with the same key is the only hold.
    await call(loyaltyHoldRpc, request, ctx);
    await call(loyaltyHoldRpc, request, ctx);
    expect(await stored(service, ctx, memberId)).toMatchObject({ balance: 40, held: 60 });
    expect(await differences(service, ctx)).toEqual([]);
  });
});

describe('a voucher', () => {
  const issue = (ctx: Ctx, programId: string, over: Partial<IssueVoucherInput> = {}) => {
    const fresh = { idempotencyKey: newId(), programId, name: 'Gift', amount: '10.00' };
    return service.app.get(VouchersService).issue(ctx, Object.assign(new IssueVoucherInput(), { ...fresh, ...over }));
  };

  it('L15: is used once by its owner, in whichever program they got it; anybody else hears the one refusal', async () => {
    const { ctx, personId } = await aWallet();
    const { id, version } = await aProgram(service, ctx, 'SECOND', { pendingDays: 0 });
    await service.app.get(ProgramsService).step(ctx, { id, expectedVersion: version, step: 'START' });
    const theirs = await aMember(service, ctx, id, personId);
    const { code } = await issue(ctx, id, { memberId: theirs.id });
    const use = (over: object, asker = ctx) =>
      call(loyaltyVoucherRpc, { code, reference: 'O-1', idempotencyKey: newId(), personId, ...over }, asker);
    const refusal = { code: 'LOYALTY_VOUCHER_INVALID', message: 'This code cannot be used.' };
    for (const wrong of [{ personId: newId() }, { personId: null }, { code: 'NOSUCHCODE234567' }])
      await expect(use(wrong)).rejects.toMatchObject(refusal);
    await expect(use({}, service.brand())).rejects.toMatchObject(refusal);
    const idempotencyKey = newId();
    const answers = await Promise.all(Array.from({ length: 20 }, () => use({ idempotencyKey })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ reward: 'Gift', amount: { minorUnits: '1000', currency: 'EUR' }, percent: null })]),
    );
    await expect(use({ reference: 'O-2' })).rejects.toMatchObject(refusal);
  });
});
