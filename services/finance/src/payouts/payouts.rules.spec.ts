import fc from 'fast-check';
import { decideBic, decideIban } from '../iban.rules.ts';
import {
  type OpenPayable,
  type PayeeAccount,
  assertMayApprove,
  maskIban,
  netPayables,
  payoutLife,
  statusOf,
} from './payouts.rules.ts';
import { assertExecutionDay, isTargetDay, targetDayFrom } from './target-days.rules.ts';

const payee = (id: string, change: Partial<PayeeAccount> = {}): PayeeAccount => ({
  ...{ id, number: `PY-${id}`, name: `Payee ${id}`, iban: 'DE89370400440532013000', bic: null, ...change },
});
const owed = (id: string, payeeId: string, amount: bigint): OpenPayable => ({ id, payeeId, amount, base: amount });

describe('payouts rules', () => {
  it('F12: an illegal step is refused with the legal ones', () => {
    expect(payoutLife.next(payoutLife.next(payoutLife.next('DRAFT', 'APPROVE'), 'SEND'), 'SETTLE')).toBe('SETTLED');
    expect(() => payoutLife.next('DRAFT', 'SEND')).toThrow('allowed now: UPDATE, APPROVE, CANCEL');
    expect(() => payoutLife.next('APPROVED', 'UPDATE')).toThrow('allowed now: SEND, CANCEL');
    for (const end of ['SETTLED', 'FAILED', 'CANCELLED'] as const)
      for (const action of ['UPDATE', 'APPROVE', 'CANCEL', 'SEND', 'SETTLE', 'FAIL'] as const)
        expect(() => payoutLife.next(end, action)).toThrow('nothing is allowed');
    expect([
      statusOf(['SENT', 'FAILED']),
      statusOf(['SETTLED', 'FAILED']),
      statusOf(['FAILED']),
      statusOf(['SETTLED']),
    ]).toEqual(['SENT', 'SETTLED', 'FAILED', 'SETTLED']);
  });

  it('four eyes: a person approves, neither the author nor who wrote an account in it', () => {
    const [ann, ben] = [{ id: 'ann' }, { id: 'ben' }];
    const as = (id: string, kind: 'person' | 'director' | 'automation' | 'integration' = 'person') => ({ kind, id });
    expect(() => assertMayApprove([ann, ben, null], as('cem'))).not.toThrow();
    for (const id of ['ann', 'ben']) expect(() => assertMayApprove([ann, ben, null], as(id))).toThrow('second person');
    for (const kind of ['director', 'automation', 'integration'] as const)
      expect(() => assertMayApprove([ann], as('x', kind))).toThrow('people');
  });

  it('F11, F12: nets what was taken back, never pays below zero, and takes each accrual into one payment', () => {
    const open = [
      owed('1', 'a', 500n),
      owed('2', 'a', -200n),
      owed('3', 'b', 100n),
      owed('4', 'b', -100n),
      owed('5', 'c', 99n),
    ];
    const rule = { minimum: 100n, needsAccount: true };
    const { items, leftOut } = netPayables(open, [payee('c'), payee('b'), payee('a')], rule);
    expect(items.map((item) => [item.payee.id, item.amount, item.payables.length])).toEqual([['a', 300n, 2]]);
    expect(leftOut.map(({ payee: { id }, reason }) => [id, reason])).toEqual([
      ['b', 'NOTHING_LEFT'],
      ['c', 'BELOW_MINIMUM'],
    ]);
    const bare = netPayables([owed('1', 'a', 500n)], [payee('a', { iban: null })], rule);
    expect(bare.leftOut[0]).toMatchObject({ reason: 'ACCOUNT_MISSING', amount: 500n });
    const brazilian = payee('a', { iban: 'BR1800360305000010009795493C1' });
    expect(netPayables([owed('1', 'a', 500n)], [brazilian], rule)).toMatchObject({
      items: [],
      leftOut: [{ reason: 'ACCOUNT_NOT_IN_SEPA', amount: 500n }],
    });
    const amounts = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.bigInt({ min: -900n, max: 900n })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(amounts, fc.bigInt({ min: 0n, max: 500n }), (rows, minimum) => {
        const all = rows.map(([to, amount], index) => owed(String(index), String(to), amount));
        const found = netPayables(
          all,
          [0, 1, 2, 3, 4].map((id) => payee(String(id))),
          { minimum, needsAccount: true },
        );
        const taken = found.items.flatMap(({ payables }) => payables.map(({ id }) => id));
        expect(new Set(taken).size).toBe(taken.length);
        for (const item of found.items) {
          expect(item.amount > 0n && item.amount >= minimum).toBe(true);
          expect(item.payables.reduce((sum, { amount }) => sum + amount, 0n)).toBe(item.amount);
        }
        const whole = [...found.items, ...found.leftOut].reduce((sum, { amount }) => sum + amount, 0n);
        expect(whole).toBe(all.reduce((sum, { amount }) => sum + amount, 0n));
      }),
    );
  });

  it('reads accounts as banks write them and shows only their ends', () => {
    expect(decideIban(' de89 3704 0044 0532 0130 00 ')).toBe('DE89370400440532013000');
    for (const wrong of ['DE89370400440532013001', 'DE8937040044053201300', 'XX89370400440532013000', '1', ''])
      expect(() => decideIban(wrong)).toThrow('no IBAN');
    expect(decideBic('cobadeff xxx')).toBe('COBADEFFXXX');
    expect(() => decideBic('COBA')).toThrow('BIC');
    expect(maskIban('DE89370400440532013000')).toBe('DE•• •••• 3000');
  });

  it('asks the bank for days on which TARGET is open', () => {
    const closed = ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-12-25', '2027-03-26', '2027-03-29'];
    for (const day of [...closed, '2026-11-21', '2026-11-22']) expect(isTargetDay(day)).toBe(false);
    for (const day of ['2026-04-02', '2026-04-07', '2026-05-14', '2026-10-03', '2026-11-23'])
      expect([day, isTargetDay(day)]).toEqual([day, day !== '2026-10-03']);
    expect([targetDayFrom('2026-04-03'), targetDayFrom('2026-12-25')]).toEqual(['2026-04-07', '2026-12-28']);
    expect(assertExecutionDay('2026-11-23', '2026-11-23')).toBe('2026-11-23');
    expect(() => assertExecutionDay('2026-11-20', '2026-11-23')).toThrow('next day it does is 2026-11-23');
    expect(() => assertExecutionDay('2026-12-26', '2026-11-23')).toThrow('2026-12-28');
    expect(() => assertExecutionDay('2028-01-03', '2026-11-23')).toThrow('does not pay');
  });
});
