import fc from 'fast-check';
import { judgeEntries, type StoredEntryLine } from './entries.rules.ts';
import { identify, type StoredKey } from './fingerprint.rules.ts';
import type { ReadLine, ReadStatement } from './reading/statement.types.ts';

const DAY = '2026-03-02';
type Format = 'CAMT053' | 'CAMT054';
type Kept = StoredEntryLine & StoredKey & { readonly format: Format; gone: boolean };

/** An entry of parts as a message tells it: as one sum, or with all its payments. */
function told(
  entry: { readonly reference: string; readonly parts: readonly bigint[] },
  row: number,
  whole: boolean,
): ReadLine[] {
  const { reference, parts } = entry;
  const head = {
    row,
    bookedOn: DAY,
    valueOn: DAY,
    mandateId: null,
    iban: null,
    bic: null,
    remittance: '',
    bookingText: '',
  };
  const rest = { isReversal: false, original: null, charges: null, entryReference: reference };
  if (whole) {
    const amount = parts.reduce((sum, one) => sum + one, 0n);
    return [{ ...head, ...rest, amount, bankReference: reference, endToEndId: null, name: '', batch: null }];
  }
  return parts.map((amount, at) => ({
    ...{
      ...head,
      ...rest,
      amount,
      bankReference: reference,
      endToEndId: `E-${at}`,
      name: `Payer ${at}`,
      batch: reference,
    },
  }));
}

/** The books of one account: takes files in, as the import does. */
class Account {
  readonly kept: Kept[] = [];

  take(lines: readonly ReadLine[], format: Format): ReturnType<typeof judgeEntries> {
    const statement = { lines, from: null, opening: null } as unknown as ReadStatement;
    const others = this.kept.filter((one) => one.format !== format && !one.gone);
    const judged = judgeEntries(identify([statement], [], this.kept), others);
    for (const { id } of judged.detailed) this.kept.find((one) => one.id === id)!.gone = true;
    for (const { line, base, occurrence, isNew } of judged.lines[0]!)
      if (isNew) this.keep(line, { base, occurrence, statementId: 's' }, format);
    return judged;
  }

  private keep(line: ReadLine, key: StoredKey, format: Format): void {
    const id = String(this.kept.length);
    const about = {
      reference: line.entryReference!,
      bookedOn: line.bookedOn,
      amount: line.amount,
      version: 1,
      status: 'UNMATCHED',
    };
    this.kept.push({ id, ...about, isOpen: true, isBare: line.name === '', ...key, format, gone: false });
  }

  get counted(): Kept[] {
    return this.kept.filter(({ gone }) => !gone);
  }
}

const parts = fc.array(fc.bigInt({ min: 1n, max: 100_000n }), { minLength: 1, maxLength: 4 });
const entries = fc
  .array(parts, { minLength: 1, maxLength: 6 })
  .map((all) => all.map((one, at) => ({ reference: `REF-${at}`, parts: one })));
const file = fc.record({ format: fc.constantFrom<Format>('CAMT053', 'CAMT054'), whole: fc.boolean() });

describe('entries that two kinds of messages tell of', () => {
  it('G5: count once, whichever message comes first, however often, and however much of them either tells', () => {
    fc.assert(
      fc.property(entries, fc.array(file, { minLength: 1, maxLength: 6 }), (all, files) => {
        const account = new Account();
        // A bank tells the same in each copy of a message.
        const wholeIn = new Map(files.map(({ format, whole }) => [format, whole]));
        for (const { format } of files)
          account.take(
            all.flatMap((entry, row) => told(entry, row, wholeIn.get(format)!)),
            format,
          );
        const total = all.flatMap((entry) => entry.parts).reduce((sum, one) => sum + one, 0n);
        expect(account.counted.reduce((sum, { amount }) => sum + amount, 0n)).toBe(total);
        const inParts = [...wholeIn.values()].includes(false);
        expect(account.counted).toHaveLength(inParts ? all.flatMap((entry) => entry.parts).length : all.length);
      }),
    );
  });

  it('two entries under one reference stay two, and what was decided about stays whole', () => {
    const account = new Account();
    const batch = { reference: 'R', parts: [100n, 60n] };
    const other = { reference: 'R', parts: [140n] };
    account.take([...told(batch, 1, true), ...told(other, 2, true)], 'CAMT053');
    const judged = account.take(told(batch, 1, false), 'CAMT054');
    expect(judged.detailed.map(({ amount }) => amount)).toEqual([160n]);
    expect(account.counted.map(({ amount }) => amount).sort()).toEqual([100n, 140n, 60n]);
    const decided: StoredEntryLine = {
      ...{
        id: 'x',
        version: 1,
        reference: 'r',
        bookedOn: DAY,
        amount: 160n,
        status: 'MATCHED',
        isOpen: false,
        isBare: true,
      },
    };
    const late = judgeEntries(identify([{ lines: told(batch, 7, false) } as unknown as ReadStatement], [], []), [
      decided,
    ]);
    expect([late.late, late.lines.flat().some(({ isNew }) => isNew)]).toEqual([[7], false]);
  });
});
