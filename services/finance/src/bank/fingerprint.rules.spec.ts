import fc from 'fast-check';
import { identify, type StoredKey, type StoredStatement } from './fingerprint.rules.ts';
import type { ReadLine, ReadStatement } from './reading/statement.types.ts';

const lineOf = (day: number, amount: bigint, reference: string | null, row: number): ReadLine => ({
  ...{
    row,
    bookedOn: `2026-03-0${day}`,
    valueOn: null,
    amount,
    bankReference: reference,
    endToEndId: null,
    mandateId: null,
  },
  ...{ name: 'A', iban: null, bic: null, remittance: 'same', bookingText: '', isReversal: false, original: null },
  ...{ charges: null, batch: null },
});

/** What truly happened: movements by day, many of them alike. */
const history = fc.array(
  fc.array(fc.record({ amount: fc.bigInt({ min: 1n, max: 3n }), ref: fc.boolean() }), { maxLength: 4 }),
  { minLength: 3, maxLength: 6 },
);

class Bank {
  readonly lines: ReadLine[] = [];
  constructor(days: readonly (readonly { amount: bigint; ref: boolean }[])[]) {
    days.forEach((of, day) =>
      of.forEach((one, at) => this.lines.push(lineOf(day + 1, one.amount, one.ref ? `R-${day}-${at}` : null, at))),
    );
  }

  /** The statement from one movement to another, with the balances that it has. */
  statement(from: number, until: number): ReadStatement {
    const lines = this.lines.slice(from, until);
    const sum = (all: readonly ReadLine[]) => all.reduce((total, { amount }) => total + amount, 100n);
    return {
      ...{ row: 1, reference: `${from}-${until}`, sequence: null, account: '', currency: 'EUR', lines },
      ...{ from: lines[0]?.bookedOn ?? null, until: lines.at(-1)?.bookedOn ?? null },
      ...{ opening: sum(this.lines.slice(0, from)), closing: sum(this.lines.slice(0, until)) },
    };
  }

  /** First movement of a day, by its number. */
  dayStart(day: number): number {
    const found = this.lines.findIndex(({ bookedOn }) => bookedOn >= `2026-03-0${day}`);
    return found < 0 ? this.lines.length : found;
  }
}

/** What is kept after files were read one after the other. */
function keptOf(files: readonly ReadStatement[]): { count: number; sum: bigint } {
  const stored: StoredStatement[] = [];
  const keys: StoredKey[] = [];
  let sum = 0n;
  files.forEach((file, index) => {
    const [lines] = identify([file], stored, keys);
    const fresh = lines!.filter(({ isNew }) => isNew);
    if (fresh.length === 0) return;
    stored.push({ ...file, id: String(index) });
    for (const { base, occurrence, line } of fresh) {
      keys.push({ base, occurrence, statementId: String(index) });
      sum += line.amount;
    }
  });
  return { count: keys.length, sum };
}

describe('what tells movements apart', () => {
  it('G5: statements of whole days that overlap in any way and come in any order, twice over, double and lose nothing', () => {
    const windows = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(history, windows, (days, spans) => {
        const bank = new Bank(days);
        const files = spans.map(([a, b]) =>
          bank.statement(bank.dayStart(Math.min(a, b) + 1), bank.dayStart(Math.max(a, b) + 2)),
        );
        const all = [bank.statement(0, bank.lines.length), ...files];
        const kept = keptOf([...all.toReversed(), ...all]);
        expect(kept).toEqual({
          count: bank.lines.length,
          sum: bank.lines.reduce((sum, { amount }) => sum + amount, 0n),
        });
      }),
    );
  });

  it('keeps equal movements of one day apart, where statements part the day, and reads each of them again for nothing', () => {
    fc.assert(
      fc.property(history, fc.array(fc.nat({ max: 24 }), { maxLength: 6 }), (days, marks) => {
        const bank = new Bank(days);
        const cuts = [0, ...new Set(marks.map((mark) => Math.min(mark, bank.lines.length))), bank.lines.length].sort(
          (a, b) => a - b,
        );
        const files = cuts
          .slice(1)
          .map((until, at) => bank.statement(cuts[at]!, until))
          .filter(({ lines }) => lines.length > 0);
        expect(keptOf([...files, ...files]).count).toBe(bank.lines.length);
      }),
    );
  });

  it('does not care how a bank spaces and spells what it said', () => {
    const said = { ...lineOf(1, 1n, null, 1), remittance: 'RE 2026-1', name: 'Ada  Byron' };
    const again = { ...said, remittance: 're2026 1', name: 'ADA BYRON' };
    const statement = new Bank([]).statement(0, 0);
    const [first] = identify([{ ...statement, lines: [said] }], [], [])[0]!;
    const keys = [{ base: first!.base, occurrence: first!.occurrence, statementId: 's' }];
    expect(identify([{ ...statement, lines: [again] }], [], keys)[0]![0]!.isNew).toBe(false);
  });
});
