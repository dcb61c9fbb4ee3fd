import { readFileSync } from 'node:fs';
import { csvAmount, csvDay } from './csv.rules.ts';
import { type ForAccount, readStatements } from './read-file.ts';
import { decodeText, detectFormat } from './text.rules.ts';

const account: ForAccount = { iban: 'DE02120300000000202051', currency: 'EUR', presets: [] };
const fileOf = (name: string): string => decodeText(readFileSync(`services/finance/test/bank-files/${name}`));
const read = (name: string, more: Partial<ForAccount> = {}, preset?: string) =>
  readStatements(fileOf(name), { ...account, ...more }, { preset: preset ?? null });

describe('statements in camt.053', () => {
  it('reads version 2 as German savings banks write it: parts of a batch, text that was cut, what is only pending', () => {
    const { format, statements, faults, warnings } = read('sparkasse.camt053.v02.xml');
    const [one] = statements;
    expect([format, faults, warnings.map(({ code }) => code)]).toEqual(['CAMT053', [], ['FINANCE_BANK_NOT_BOOKED']]);
    expect([one!.opening, one!.closing, one!.until, one!.sequence]).toEqual([100_000n, 127_060n, '2026-03-02', '41']);
    expect(one!.lines.map(({ amount, name, endToEndId, batch }) => [amount, name, endToEndId, batch])).toEqual([
      [11_900n, 'Jakob Lindner', null, null],
      [10_000n, 'A', 'E2E-1', 'BATCH-77'],
      [6_000n, 'B', 'E2E-2', 'BATCH-77'],
      [-840n, '', null, null],
    ]);
    expect(one!.lines[0]).toMatchObject({
      iban: 'DE89370400440532013000',
      bic: 'COBADEFFXXX',
      remittance: 'Rechnung RE-2026- 00012 vom 1.3. Danke & Gruß',
      bookingText: 'GUTSCHR. UEBERWEISUNG',
    });
  });

  it('reads version 8 with prefixes: a reversal, another currency with its rate, charges, a debt as balance', () => {
    const [one] = read('ing.camt053.v08.xml').statements;
    expect([one!.opening, one!.closing, one!.currency]).toEqual([-10_000n, -4_615n, 'EUR']);
    expect(one!.lines[0]).toMatchObject({
      ...{ bookedOn: '2026-04-01', amount: 9_135n, charges: 65n, endToEndId: 'RE-2026-00020', name: 'Acme Inc' },
      ...{ original: { amount: 10_000n, currency: 'USD', rate: '0.92' }, remittance: 'RF18539007547034' },
    });
    expect(one!.lines[1]).toMatchObject({ amount: -3_750n, isReversal: true, name: 'Selin Aydin' });
  });

  it('keeps a batch whole whose parts do not sum up, and takes what the bank kept as a line of its own', () => {
    const whole = fileOf('sparkasse.camt053.v02.xml');
    const cut = readStatements(whole.replace('>60.00</Amt></TxAmt>', '>59.00</Amt></TxAmt>'), account, {});
    expect(cut.warnings.map(({ code }) => code)).toContain('FINANCE_BANK_BATCH_WHOLE');
    expect(cut.statements[0]!.lines.map(({ amount }) => amount)).toEqual([11_900n, 16_000n, -840n]);
    const charged = whole
      .replace('>60.00</Amt></TxAmt>', '>60.50</Amt></TxAmt>')
      .replace('<AcctSvcrRef>BATCH-77', '<Chrgs><Amt Ccy="EUR">0.50</Amt></Chrgs><AcctSvcrRef>BATCH-77');
    expect(readStatements(charged, account, {}).statements[0]!.lines.map(({ amount }) => amount)).toEqual([
      11_900n,
      10_000n,
      6_050n,
      -50n,
      -840n,
    ]);
  });

  it.each([
    ['a sum that is wrong', '>119.00<', '>119.01<', 'FINANCE_BANK_SUM'],
    ['an entry of another currency', '<Amt Ccy="EUR">8.40', '<Amt Ccy="USD">8.40', 'FINANCE_BANK_CURRENCY'],
    ['too many decimals', '>8.40<', '>8.401<', 'DECIMAL_TOO_PRECISE'],
    ['a day that is none', '<BookgDt><Dt>2026-03-02', '<BookgDt><Dt>2026-02-30', 'FINANCE_BANK_ROW_INVALID'],
    ['the account of somebody else', 'DE02120300000000202051', 'DE89370400440532013000', 'FINANCE_BANK_OTHER_ACCOUNT'],
  ])('names %s', (_what, from, to, code) => {
    const { faults } = readStatements(fileOf('sparkasse.camt053.v02.xml').replace(from, to), account, {});
    expect(faults.map((fault) => fault.code)).toContain(code);
  });

  it('reads a statement once that a file has twice, and leaves those of other accounts out', () => {
    const whole = fileOf('sparkasse.camt053.v02.xml');
    const statement = /<Stmt>[\s\S]*<\/Stmt>/.exec(whole)![0];
    const other = statement.replace('DE02120300000000202051', 'DE89370400440532013000');
    const file = readStatements(whole.replace('</BkToCstmrStmt>', `${statement}${other}</BkToCstmrStmt>`), account, {});
    expect(file.statements).toHaveLength(1);
    expect(file.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['FINANCE_BANK_REPEATED', 'FINANCE_BANK_OTHER_ACCOUNT']),
    );
  });
});

describe('notifications in camt.054', () => {
  it('reads what entries are made of, without balances, and leaves out what is only pending', () => {
    const { format, statements, faults, warnings } = read('details.camt054.v08.xml');
    const [one] = statements;
    expect([format, faults, warnings.map(({ code }) => code)]).toEqual(['CAMT054', [], ['FINANCE_BANK_NOT_BOOKED']]);
    expect([one!.opening, one!.closing, one!.reference, one!.from]).toEqual([null, null, 'NTF-1', '2026-03-02']);
    expect(one!.lines.map(({ amount, name, entryReference, batch }) => [amount, name, entryReference, batch])).toEqual([
      [11_900n, 'Jakob Lindner', '2026030200001', null],
      [10_000n, 'Selin Aydin', 'BATCH-77', 'BATCH-77'],
      [6_000n, 'Mara Vogt', 'BATCH-77', 'BATCH-77'],
    ]);
    expect(() => readStatements(fileOf('details.camt054.v08.xml'), account, { format: 'CAMT053' })).toThrow(/camt.053/);
    expect(() => readStatements(fileOf('sums.camt053.v08.xml'), account, { format: 'CAMT054' })).toThrow(/camt.054/);
  });

  it('keeps a batch whole of which one payment only is told: it is not all of that payer', () => {
    const cut = fileOf('details.camt054.v08.xml').replace(/<TxDtls><Refs><EndToEndId>E2E-2[\s\S]*?<\/TxDtls>/, '');
    const { statements, warnings } = readStatements(cut, account, {});
    expect(warnings.map(({ code }) => code)).toContain('FINANCE_BANK_BATCH_WHOLE');
    expect(statements[0]!.lines[1]).toMatchObject({ amount: 16_000n, name: '', bankReference: 'BATCH-77' });
  });
});

describe('hostile files', () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "${'&lol;'.repeat(10)}">]><Document><BkToCstmrStmt>&lol2;</BkToCstmrStmt></Document>`;
  const outside = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd">]><Document>&xxe;</Document>`;
  it.each([
    ['entities that grow', laughs],
    ['entities of other files', outside],
    ['an entity of nobody', '<Document><BkToCstmrStmt>&nope;</BkToCstmrStmt></Document>'],
    ['depth', '<a>'.repeat(100_000)],
    ['a tag that never ends', '<Document'],
    ['another message', '<Document><CstmrCdtTrfInitn/></Document>'],
  ])('refuses %s', (_what, text) => {
    expect(() => readStatements(text, account, {})).toThrow(
      expect.objectContaining({ code: 'FINANCE_BANK_FILE_INVALID' }),
    );
  });

  it('refuses more movements than a statement has, and reads ten megabytes of one text', () => {
    const entry = /<Ntry>[\s\S]*?<\/Ntry>/.exec(fileOf('sparkasse.camt053.v02.xml'))![0];
    const many = fileOf('sparkasse.camt053.v02.xml').replace(
      entry,
      entry.repeat(21_000).replace(/<RmtInf>.*?<\/RmtInf>/gs, ''),
    );
    expect(() => readStatements(many, account, {})).toThrow(/at most 20000 movements/);
    const long = fileOf('sparkasse.camt053.v02.xml').replace('vom 1.3.', 'x'.repeat(10_000_000));
    expect(readStatements(long, account, {}).statements[0]!.lines[0]!.remittance).toHaveLength(1000);
  });
});

describe('statements in MT940', () => {
  it('reads German sub-fields over broken lines, reversals and amounts of another currency', () => {
    const { format, statements, faults } = read('sparkasse.mt940.sta');
    expect([format, faults]).toEqual(['MT940', []]);
    expect(statements[0]!.lines).toMatchObject([
      {
        ...{ amount: 11_900n, name: 'Jakob Lindner', iban: 'DE89370400440532013000', endToEndId: null },
        ...{ remittance: 'Rechnung RE-2026-00012 vom 1.3.', bankReference: '2026030200001' },
      },
      { amount: -840n, bookingText: 'ENTGELTABSCHLUSS', remittance: 'Kontofuehrung 02/2026' },
      {
        ...{
          amount: -1_000n,
          isReversal: true,
          bookedOn: '2026-01-02',
          valueOn: '2025-12-31',
          endToEndId: 'RE-2026-00002',
        },
        original: { amount: 1_150n, currency: 'USD', rate: null },
      },
    ]);
  });

  it('reads the slashes of Dutch banks behind headers of SWIFT', () => {
    const [one] = read('ing.mt940.sta', { iban: 'NL69INGB0123456789' }).statements;
    expect([one!.opening, one!.closing]).toEqual([66_223n, 66_379n]);
    expect(one!.lines[0]).toMatchObject({
      ...{ amount: 156n, endToEndId: 'EV12341REP1231456T1234', iban: 'NL32INGB0000012345', bic: 'INGBNL2A' },
      ...{ name: 'ING BANK NV INZAKE WEB', remittance: 'EV10001REP1000000T1000' },
    });
  });

  it('names what cannot be read, with its line', () => {
    const broken = fileOf('sparkasse.mt940.sta').replace(':61:2603020302DR8,40N809NONREF', ':61:nonsense');
    expect(readStatements(broken, account, {}).faults).toEqual([
      expect.objectContaining({ row: 9, code: 'FINANCE_BANK_ROW_INVALID' }),
    ]);
  });
});

describe('tables', () => {
  it('reads the table of ING in its code page, with lines above the header, and checks its balances', () => {
    const [one] = read('ing.csv', {}, 'ING').statements;
    expect([one!.opening, one!.closing]).toEqual([211_900n, 131_060n]);
    expect(one!.lines.map(({ name, amount, remittance }) => [name, amount, remittance])).toEqual([
      ['Müller GmbH', 20_000n, 'RE-2026-00013'],
      ['VISA', -100_840n, 'Karte "1"; Hotel'],
    ]);
    const missing = readStatements(
      fileOf('ing.csv').replace(/^02.*$/m, '01.03.2026;01.03.2026;X;Y;Z;9,00;EUR;1,00;EUR'),
      account,
      { preset: 'ING' },
    );
    expect(missing.faults.map(({ code }) => code)).toEqual(['FINANCE_BANK_SUM']);
  });

  it('reads the table of savings banks, and says which presets there are where none is named', () => {
    const { statements, warnings } = read('sparkasse.csv', {}, 'Sparkasse (CAMT)');
    expect(statements[0]!.lines).toMatchObject([{ amount: 11_900n, bookedOn: '2026-03-02', name: 'Jakob Lindner' }]);
    expect(warnings.map(({ code }) => code)).toEqual(['FINANCE_BANK_NO_BALANCE']);
    expect(() => read('sparkasse.csv')).toThrow(expect.objectContaining({ code: 'FINANCE_BANK_PRESET_UNKNOWN' }));
    expect(() => read('sparkasse.csv', {}, 'ING')).toThrow(/no column/);
  });

  it.each([
    ['1.234,56', ',', 123_456n],
    ['-1.234,5', ',', -123_450n],
    ['1,234.56-', '.', -123_456n],
    ['+0.01 €', '.', 1n],
    ["1'000.00", '.', 100_000n],
  ] as const)('reads %s with a decimal %s', (text, decimal, minor) => {
    expect(csvAmount(text, decimal, 'EUR')).toBe(minor);
  });

  it.each(['abc', '1,2,3', '', '1.234,567', '--1'])('refuses "%s" as an amount', (text) => {
    expect(() => csvAmount(text, ',', 'EUR')).toThrow();
  });

  it('reads days as the preset says, and refuses days that are none', () => {
    expect(csvDay('31.12.26', 'DD.MM.YY')).toBe('2026-12-31');
    expect(csvDay('12/31/2026', 'MM/DD/YYYY')).toBe('2026-12-31');
    expect(() => csvDay('31.02.2026', 'DD.MM.YYYY')).toThrow(/no day/);
  });
});

it('knows formats by how they begin', () => {
  expect(detectFormat('\uFEFF  <?xml version="1.0"?>')).toBe('CAMT053');
  expect(detectFormat('{1:F01X}{4:\r\n:20:A')).toBe('MT940');
  expect(detectFormat('date,amount\n')).toBe('CSV');
});
