import fc from 'fast-check';
import { sumOf, taxLines, type UntaxedLine } from '../../documents/amounts.rules.ts';
import { DEFAULT_SETTINGS } from '../../documents/settings.ts';
import type { InvoiceRow, LineRow, PartRow } from '../invoice-rows.ts';
import { checkInvoice, MAX_BYTES } from './checking.ts';
import { writeCii } from './cii.ts';
import { decimal } from './decimals.ts';
import { toEInvoice } from './document.ts';
import type { EInvoice } from './model.ts';
import { readInvoice } from './read.ts';
import { brokenRules, RULES } from './rules/check.ts';
import { isIban } from './rules/xrechnung.rules.ts';
import { writeUbl } from './ubl.ts';
import { escapeXml } from '../../xml/write-xml.ts';

const seller = {
  ...DEFAULT_SETTINGS.seller,
  ...{ name: 'Müller & Söhne', line1: 'Weg 1', postalCode: '10115', city: 'Berlin', vatId: 'DE123456789' },
  ...{ contactName: 'Ada', email: 'a@example.com', phone: '030 1234', iban: 'DE02 1203 0000 0000 2020 51' },
};
const customer = {
  ...{ name: 'Byron <Ltd>', vatId: null as string | null, email: 'b@example.com' },
  address: { line1: 'Weg 1', postalCode: '10115', city: 'Berlin', country: 'DE' },
};
type Options = { basis?: 'NET' | 'GROSS'; mode?: 'PER_RATE' | 'PER_LINE'; change?: Partial<InvoiceRow>; paid?: bigint };

function document(
  given: readonly UntaxedLine[],
  { basis = 'NET', mode = 'PER_RATE', change = {}, paid = 0n }: Options = {},
) {
  const taxed = taxLines(given, basis, mode);
  const lines = given.map((line, index) => ({
    ...{ id: String(index), position: index + 1, sku: `S${index}`, description: 'Shampoo', kind: 'GOODS', quantity: 3 },
    ...{ vatCategory: line.vatCategory, vatRate: line.vatRate },
    ...taxed.lines[index]!,
  })) as unknown as LineRow[];
  const row = {
    ...{ kind: 'INVOICE', number: 'RE-1', issueDate: '2026-05-01', supplyDate: '2026-04-30', dueDate: '2026-05-15' },
    ...{ currency: 'EUR', seller, customer, country: 'DE', reference: '', note: '', ...sumOf(taxed.lines), ...change },
  } as InvoiceRow;
  return toEInvoice(row, lines, taxed.parts as PartRow[], {
    correctsNumber: row.kind === 'CREDIT_NOTE' ? 'RE-0' : null,
    paid,
  });
}

/** What either syntax of a document breaks, after it was written and read again. */
function broken(invoice: EInvoice): string[] {
  const read = [writeUbl(invoice), writeCii(invoice)].map(readInvoice);
  for (const one of read) expect(one.invoice).toEqual(invoice);
  return read.flatMap((one) => brokenRules(one).map(({ rule, places }) => `${one.syntax} ${rule} ${places.join()}`));
}

const line = (amount: bigint, vatCategory: UntaxedLine['vatCategory'] = 'S', vatRate = '19.000'): UntaxedLine => ({
  ...{ amount, vatCategory, vatRate },
});
const abroad = { customer: { ...customer, vatId: 'ATU12345678', address: { ...customer.address, country: 'AT' } } };

describe('e-invoices of ours', () => {
  it.each([
    ['the standard rate', document([line(1000n)])],
    ['a reduced rate', document([line(1000n, 'S', '7.000')])],
    ['both rates, with prices that include VAT', document([line(1190n), line(107n, 'S', '7.000')], { basis: 'GROSS' })],
    ['a discount', document([line(1000n), line(-300n)])],
    ['a charge for shipping', document([line(1000n), line(490n)])],
    ['reverse charge', document([line(1000n, 'AE', '0.000')], { change: abroad })],
    ['a delivery within the EU', document([line(1000n, 'K', '0.000')], { change: abroad })],
    ['an export', document([line(1000n, 'G', '0.000')])],
    ['a small business', document([line(1000n, 'E', '0.000')])],
    ['the zero rate', document([line(1000n, 'Z', '0.000')])],
    ['a foreign currency', document([line(1000n)], { change: { currency: 'CHF' } })],
    ['a currency without cents', document([line(1000n)], { change: { currency: 'JPY' } })],
    ['what was paid before', document([line(1000n)], { paid: 1190n })],
    ['a credit note', document([line(1000n)], { change: { kind: 'CREDIT_NOTE' } })],
  ])('F10: %s keeps all rules of EN 16931 and XRechnung in both syntaxes', (_name, invoice) => {
    expect(broken(invoice)).toEqual([]);
  });

  it('F10: any lines in any basis and way of rounding keep all rules; what is due is what was charged', () => {
    const lines = fc.array(
      fc.record({
        amount: fc.bigInt({ min: 1n, max: 1_000_000n }),
        vatCategory: fc.constant('S' as const),
        vatRate: fc.constantFrom('19.000', '7.000'),
      }),
      { minLength: 1, maxLength: 20 },
    );
    const options = fc.record({
      basis: fc.constantFrom('NET' as const, 'GROSS' as const),
      mode: fc.constantFrom('PER_RATE' as const, 'PER_LINE' as const),
    });
    fc.assert(
      fc.property(lines, options, (given, chosen) => {
        const invoice = document(given, chosen);
        expect(broken(invoice)).toEqual([]);
        const { due, gross, rounding } = invoice.totals;
        expect(decimal(due)).toBe(decimal(gross)! + (decimal(rounding) ?? 0n));
      }),
      { numRuns: 50 },
    );
  });

  it('F10: tax that was rounded line by line becomes the norm’s, the rest is told as rounding', () => {
    // Ten lines of 0.03 at 19 % are 0.01 of tax each, and 0.06 in all.
    const invoice = document(
      Array.from({ length: 10 }, () => line(3n)),
      { mode: 'PER_LINE' },
    );
    expect(invoice.totals).toMatchObject({ net: '0.30', vat: '0.06', gross: '0.36', rounding: '0.04', due: '0.40' });
    expect(broken(invoice)).toEqual([]);
  });

  it('says where a seller who filled in nothing breaks what', () => {
    const invoice = document([line(1000n)], { change: { seller: DEFAULT_SETTINGS.seller } });
    const rules = brokenRules(readInvoice(writeUbl(invoice))).map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['BR-06', 'BR-CO-26', 'BR-S-02', 'BR-DE-1', 'BR-DE-2', 'BR-DE-16']));
  });

  it('tells a discount by a quantity below zero, for a price never is (BR-27)', () => {
    expect(document([line(1000n), line(-300n)]).lines[1]).toMatchObject({
      quantity: '-3',
      price: '1.00',
      net: '-3.00',
    });
  });

  it('has every rule once, each with words of its own', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(RULES.every(({ text }) => text.length > 10)).toBe(true);
  });

  it('knows a right IBAN', () => {
    expect(['DE02 1203 0000 0000 2020 51', 'DE02120300000000202052', 'DE', ''].map(isIban)).toEqual([true, false, false, false]); // prettier-ignore
  });

  it('leaves out characters that XML does not know', () => {
    expect(escapeXml('a\u0000b\u0008<&">')).toBe('ab&lt;&amp;&quot;&gt;');
  });
});

describe('e-invoices of anyone', () => {
  const good = writeUbl(document([line(1000n)]));
  const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding);
  const laughs = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "&l${n};&l${n};&l${n};&l${n};">`).join('');
  it.each([
    ['an outside entity (XXE)', bytes(`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><Invoice>&x;</Invoice>`)],
    ['billion laughs', bytes(`<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]><Invoice>&l10;</Invoice>`)],
    ['an entity of nowhere', bytes('<Invoice>&nbsp;</Invoice>')],
    ['another root', bytes('<html/>')],
    ['the right name of another namespace', bytes('<Invoice xmlns="urn:other"/>')],
    ['no XML', bytes('%PDF-1.7')],
    ['nothing', bytes('')],
    ['an open end', bytes(good.slice(0, -20))],
    ['two roots', bytes(`${good}<a/>`)],
    ['50,000 levels', bytes('<a>'.repeat(50_000))],
    ['200,001 elements', bytes(`<a>${'<b/>'.repeat(200_001)}</a>`)],
    ['an encoding that is none', bytes('<?xml version="1.0" encoding="utf-7"?><a/>')],
    ['an encoding that it is not in', bytes('<?xml version="1.0" encoding="UTF-8"?><a>ü</a>', 'latin1')],
  ])('refuses %s in words', (_name, given) => {
    expect(() => checkInvoice(given, 1_000_000)).toThrow(
      expect.objectContaining({ code: 'FINANCE_E_INVOICE_UNREADABLE' }),
    );
  });

  it('refuses ten megabytes before it reads any of them', () => {
    const large = new Uint8Array(10_000_000).fill(32);
    expect(MAX_BYTES).toBeLessThan(large.length);
    expect(() => checkInvoice(large)).toThrow(expect.objectContaining({ code: 'FINANCE_E_INVOICE_TOO_LARGE' }));
  });

  it('reads what is written in ISO 8859-1 or UTF-16, and with other prefixes', () => {
    const latin = good.replace('UTF-8', 'ISO-8859-1');
    expect(checkInvoice(bytes(latin, 'latin1')).invoice.seller?.name).toBe('Müller & Söhne');
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), bytes(good.replace('UTF-8', 'UTF-16'), 'utf16le')]);
    expect(checkInvoice(wide).invoice.seller?.name).toBe('Müller & Söhne');
    const renamed = good.replaceAll('cbc:', 'x:').replaceAll('xmlns:cbc', 'xmlns:x');
    expect(checkInvoice(bytes(renamed)).broken).toEqual([]);
  });

  it('says which rules a document breaks, and where', () => {
    const wrong = good.replace('>10.00</cbc:TaxExclusiveAmount>', '>11.00</cbc:TaxExclusiveAmount>');
    const { broken: found, looked } = checkInvoice(bytes(wrong));
    expect(found.map(({ rule }) => rule)).toEqual(['BR-CO-13', 'BR-CO-15']);
    expect(looked).toBe(RULES.length);
  });
});
