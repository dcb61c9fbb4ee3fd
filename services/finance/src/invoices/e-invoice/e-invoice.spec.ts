import fc from 'fast-check';
import { sumOf, taxLines, type UntaxedLine } from '../../documents/amounts.rules.ts';
import { DEFAULT_SETTINGS } from '../../documents/settings.ts';
import type { InvoiceRow, LineRow, PartRow } from '../invoice-rows.ts';
import { writeCii } from './cii.ts';
import { brokenRules, COVERED } from './en16931.rules.ts';
import { type EInvoice, toEInvoice } from './model.ts';
import { writeUbl } from './ubl.ts';
import { escapeXml } from './xml.ts';

const seller = {
  ...DEFAULT_SETTINGS.seller,
  name: 'Müller & Söhne',
  vatId: 'DE123456789',
  email: 'a@example.com',
  iban: 'DE02 1203 0000 0000 2020 51',
};
const customer = {
  name: 'Byron <Ltd>',
  vatId: null,
  email: 'b@example.com',
  address: { line1: 'Weg 1', city: 'Berlin', country: 'DE' },
};

function document(
  given: readonly UntaxedLine[],
  basis: 'NET' | 'GROSS' = 'NET',
  change: Partial<InvoiceRow> = {},
): EInvoice {
  const taxed = taxLines(given, basis, 'PER_RATE');
  const lines = given.map((line, index) => {
    const about = {
      id: String(index),
      position: index + 1,
      sku: `S${index}`,
      description: 'Shampoo',
      kind: 'GOODS',
      quantity: 3,
    };
    return {
      ...about,
      vatCategory: line.vatCategory,
      vatRate: line.vatRate,
      ...taxed.lines[index]!,
    } as unknown as LineRow;
  });
  const row = {
    kind: 'INVOICE',
    number: 'RE-1',
    issueDate: '2026-05-01',
    supplyDate: '2026-04-30',
    dueDate: '2026-05-15',
    currency: 'EUR',
  };
  const whole = {
    ...row,
    seller,
    customer,
    country: 'DE',
    reference: '',
    note: '',
    ...sumOf(taxed.lines),
    ...change,
  } as InvoiceRow;
  return toEInvoice(whole, lines, taxed.parts as PartRow[], null);
}

const line = fc.record({
  amount: fc.bigInt({ min: 1n, max: 1_000_000n }),
  vatCategory: fc.constant('S' as const),
  vatRate: fc.constantFrom('19.000', '7.000'),
});

describe('e-invoices', () => {
  it('F10: every document by rate, with prices without or with VAT, keeps the rules of EN 16931 that are looked at', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('NET' as const, 'GROSS' as const),
        (lines, basis) => {
          expect(brokenRules(document(lines, basis))).toEqual([]);
        },
      ),
    );
    expect(COVERED.length).toBe(new Set(COVERED).size);
  });

  const one: UntaxedLine = { amount: 1000n, vatCategory: 'S', vatRate: '19.000' };
  const good = document([one]);
  it.each([
    ['BR-02', { number: '' }],
    ['BR-CO-10', { net: '10.01' }],
    ['BR-CO-14', { vat: '1.91' }],
    ['BR-CO-15', { gross: '11.91' }],
    ['BR-CO-16', { due: '11.89' }],
    ['BR-CO-18', { parts: [] }],
    ['BR-16', { lines: [] }],
    ['BR-CO-17', { parts: [{ ...good.parts[0]!, vat: '1.92' }] }],
    ['BR-S-08', { parts: [{ ...good.parts[0]!, net: '9.99' }] }],
    ['BR-06', { row: { ...good.row, seller: { ...seller, name: '' } } }],
    ['BR-S-02', { row: { ...good.row, seller: { ...seller, vatId: '' } } }],
    ['BR-AE-02', { lines: [{ ...good.lines[0]!, category: 'AE', rate: '0.00' }] }],
  ] as [string, Partial<EInvoice>][])('notices what breaks %s', (rule, change) => {
    expect(brokenRules({ ...good, ...change }).map((broken) => broken.rule)).toContain(rule);
  });

  it('says the same in both syntaxes, with texts escaped', () => {
    const [ubl, cii] = [writeUbl(good), writeCii(good)];
    for (const xml of [ubl, cii])
      for (const part of [
        'RE-1',
        '11.90',
        '1.90',
        '10.00',
        'Müller &amp; Söhne',
        'Byron &lt;Ltd&gt;',
        'DE123456789',
        'DE02120300000000202051',
      ])
        expect(xml).toContain(part);
    expect(ubl).toContain('<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>');
    expect(cii).toContain('<udt:DateTimeString format="102">20260501</udt:DateTimeString>');
    const credit = { ...document([one], 'NET', { kind: 'CREDIT_NOTE' }), correctsNumber: 'RE-0' };
    expect(writeUbl(credit)).toMatch(
      /<CreditNote[^]*<cbc:ID>RE-0<\/cbc:ID>[^]*<cbc:CreditedQuantity unitCode="C62">3</,
    );
    expect(writeCii(credit)).toContain('<ram:IssuerAssignedID>RE-0</ram:IssuerAssignedID>');
  });

  it('tells a discount by a quantity below zero, for a price never is (BR-27)', () => {
    const discount = document([one, { ...one, amount: -300n }]);
    expect(writeUbl(discount)).toContain('<cbc:InvoicedQuantity unitCode="C62">-3</cbc:InvoicedQuantity>');
    expect(discount.lines[1]).toMatchObject({ price: '1.00', net: '-3.00' });
  });

  it('leaves out characters that XML does not know', () => {
    expect(escapeXml('a\u0000b\u0008<&">')).toBe('ab&lt;&amp;&quot;&gt;');
  });
});
