import fc from 'fast-check';
import { type BatchLine, batchBytes, batchHead, batchLines, pairsOf } from './datev.rules.ts';
import { assertExport, toCsv } from './export.rules.ts';

const line = (code: string, debit: bigint, credit: bigint, automatic = false): BatchLine => ({
  code,
  debit,
  credit,
  automatic,
  oss: null,
});

describe('files of the books', () => {
  it('F1: pairs of a batch leave on each account exactly what was posted to it', () => {
    const amounts = fc.array(fc.bigInt({ min: 1n, max: 10n ** 9n }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 9 }), (debits, cut) => {
        const total = debits.reduce((sum, one) => sum + one, 0n);
        const first = (total * BigInt(cut)) / 10n;
        const credits = [first, total - first].filter((one) => one > 0n);
        const lines = [
          ...debits.map((one, i) => line(`d${i}`, one, 0n)),
          ...credits.map((one, i) => line(`c${i}`, 0n, one)),
        ];
        const net = new Map<string, bigint>();
        for (const { amount, debit, credit } of pairsOf(lines)) {
          net.set(debit.code, (net.get(debit.code) ?? 0n) + amount);
          net.set(credit.code, (net.get(credit.code) ?? 0n) - amount);
        }
        for (const { code, debit, credit } of lines) expect(net.get(code)).toBe(debit - credit);
      }),
    );
  });

  it('writes a batch of postings as tax advisers read it', () => {
    const lines = [line('1400', 11900n, 0n), line('8400', 0n, 10000n, true), line('1776', 0n, 1900n)];
    const rest = `;;"";;;${';""'.repeat(19)};;"";`;
    const entry = { label: '2026-000007', day: '2026-03-09', text: 'Rechnung "A"; 1', document: 'A-1', lines };
    expect(batchLines(entry, 'EUR', 2)).toBe(
      `100,00;"S";"EUR";;;"";1400;8400;40;0903;"2026-000007";"A-1";;"Rechnung 'A'  1"${rest}\r\n` +
        `19,00;"S";"EUR";;;"";1400;1776;;0903;"2026-000007";"A-1";;"Rechnung 'A'  1"${rest}\r\n`,
    );
    const abroad = { ...line('8320', 0n, 10000n), oss: { country: 'CY', rate: '19.5' } };
    const there = batchLines({ ...entry, lines: [line('1400', 10000n, 0n), abroad] }, 'EUR', 2)
      .trimEnd()
      .split(';');
    expect(there.slice(-2)).toEqual(['"CY"', '19,5']);
    const period = { yearStart: '2026-01-01', from: '2026-03-01', until: '2026-03-31' };
    const adviser = { consultant: 12345, client: 7 };
    const head = batchHead({
      made: new Date('2026-04-01T08:09:10.123Z'),
      ...period,
      ...adviser,
      currency: 'EUR',
      chart: 'SKR03',
    });
    expect(head).toMatch(
      /^"EXTF";700;21;"Buchungsstapel";13;20260401080910123;;"RE";"";"";12345;7;20260101;4;20260301;20260331;/,
    );
    expect(head.split('\r\n')[0]!.split(';')).toHaveLength(31);
    expect(head.split('\r\n')[1]!.split(';').slice(-2)).toEqual([
      ...['EU-Land u. UStID (Bestimmung)', 'EU-Steuersatz (Bestimmung)'],
    ]);
    expect(there).toHaveLength(41);
    expect([...batchBytes('ü€')]).toEqual([0xfc, 0x3f]);
  });

  it('never lets a sheet take words for a formula, and keeps amounts as they are', () => {
    expect(
      toCsv({
        columns: ['a', 'b'],
        rows: [
          ['=1+1', { decimal: '-5.00' }],
          ['x "y", z', ''],
        ],
      }),
    ).toBe(`a,b\r\n'=1+1,-5.00\r\n"x ""y"", z",\r\n`);
  });

  it('refuses a batch of anything but the journal, and a period that ends before it begins', () => {
    const wish = { kind: 'VAT', format: 'DATEV', from: '2026-01-01', until: '2026-01-31' } as const;
    expect(() => assertExport(wish)).toThrow('Only the journal');
    expect(() => assertExport({ ...wish, format: 'CSV', until: '2025-01-01' })).toThrow('before it begins');
    expect(() => assertExport({ ...wish, kind: 'JOURNAL' })).not.toThrow();
  });
});
