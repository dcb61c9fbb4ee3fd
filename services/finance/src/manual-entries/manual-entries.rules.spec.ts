import {
  assertAuthor,
  assertMayDecide,
  assertNear,
  manualLife,
  postsAlone,
  toPostingLine,
} from './manual-entries.rules.ts';

const ann = { kind: 'person', id: 'ann' } as const;
const ben = { kind: 'person', id: 'ben' } as const;
const line = {
  ...{ accountCode: '1200', debit: '10.50', credit: null, currency: 'EUR', rate: null, text: null },
  ...{ channelId: null, vatKey: null, vatRate: null },
};

describe('manual entries', () => {
  it('four eyes: above the limit a second person decides, never the author and never a machine', () => {
    expect([postsAlone(100n, 100n), postsAlone(101n, 100n)]).toEqual([true, false]);
    expect(() => assertMayDecide(ann, ann)).toThrow('second person');
    expect(() => assertMayDecide(ann, { kind: 'director', id: 'x' })).toThrow('people');
    expect(() => assertMayDecide(ann, ben)).not.toThrow();
    expect(() => assertAuthor(ann, ben)).toThrow('author');
    expect(() => assertAuthor(ann, ann)).not.toThrow();
  });

  it('F3: what is posted changes no more', () => {
    for (const action of ['UPDATE', 'SUBMIT', 'POST', 'APPROVE', 'REJECT', 'WITHDRAW'] as const)
      expect(() => manualLife.next('POSTED', action)).toThrow('nothing is allowed');
    expect(manualLife.next('SUBMITTED', 'APPROVE')).toBe('POSTED');
    expect(() => manualLife.next('DRAFT', 'APPROVE')).toThrow();
  });

  it('G2, F13: reads amounts exactly, and keeps who told a rate', () => {
    expect(toPostingLine(line, ann, new Date(0))).toMatchObject({ debitMinor: 1050n, creditMinor: 0n });
    expect(() => toPostingLine({ ...line, debit: '10.505' }, ann, new Date(0))).toThrow('decimals');
    const foreign = toPostingLine(
      { ...line, currency: 'USD', rate: '0.9', vatKey: '19', vatRate: '19' },
      ann,
      new Date(0),
    );
    expect(foreign).toMatchObject({ fx: { rate: '0.9', source: 'person:ann' }, vat: { key: '19', rate: '19' } });
  });

  it('counts for a day at most a year ahead: a mistyped year opens no fiscal year', () => {
    expect(() => assertNear('2099-11-20', '2026-11-22')).toThrow(
      expect.objectContaining({ code: 'FINANCE_DAY_AHEAD' }),
    );
    expect(() => assertNear('2027-11-23', '2026-11-22')).toThrow('more than a year ahead');
    for (const day of ['2027-11-22', '2026-11-22', '2019-01-15']) assertNear(day, '2026-11-22');
  });
});
