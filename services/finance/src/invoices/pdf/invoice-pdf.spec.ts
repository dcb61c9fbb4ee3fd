import { writeFileSync } from 'node:fs';
import { pdfPages } from '../../../test/pdf-text.ts';
import { sumOf, taxLines, type UntaxedLine } from '../../documents/amounts.rules.ts';
import { epcText } from '../../documents/pdf/epc.ts';
import { DEFAULT_SETTINGS } from '../../documents/settings.ts';
import type { InvoiceRow, LineRow, PartRow } from '../invoice-rows.ts';
import { invoicePdf as write, type PrintedInvoice } from './invoice-pdf.ts';

const seller = {
  ...DEFAULT_SETTINGS.seller,
  ...{
    name: 'HAIROTICMEN GmbH',
    line1: 'Schönhauser Allee 1',
    postalCode: '10119',
    city: 'Berlin',
    vatId: 'DE123456789',
  },
  ...{
    taxNumber: '30/123/45678',
    registration: 'HRB 12345 B',
    contactName: 'Ada Müller',
    email: 'rechnung@example.com',
  },
  ...{ phone: '030 123456', iban: 'DE02120300000000202051', bic: 'BYLADEM1001', bankName: 'Deutsche Kreditbank' },
};
const customer = {
  name: 'Zoë Łukasz',
  address: { line1: 'Größe-Straße 7', postalCode: '80331', city: 'München', country: 'DE' },
};

const invoicePdf = (given: PrintedInvoice): Promise<Buffer> => write(given, '<a/>');

function printed(count: number, change: Partial<InvoiceRow> = {}, paid = 0n): PrintedInvoice {
  const given = Array.from({ length: count }, (_, index): UntaxedLine => ({
    ...{ amount: 1190n + BigInt(index), vatCategory: 'S', vatRate: index % 3 === 0 ? '7.000' : '19.000' },
  }));
  const taxed = taxLines(given, 'GROSS', 'PER_RATE');
  const lines = given.map((line, index) => ({
    ...{ position: index + 1, sku: `SKU-${index}`, description: `Bartöl Nº ${index} – für fülligen Bart`, quantity: 2 },
    ...{ unitPrice: '5.9500', vatCategory: line.vatCategory, vatRate: line.vatRate, ...taxed.lines[index]! },
  })) as unknown as LineRow[];
  const row = {
    ...{
      kind: 'INVOICE',
      number: 'RE-2026-00001',
      issueDate: '2026-05-01',
      supplyDate: '2026-04-30',
      dueDate: '2026-05-15',
    },
    ...{
      currency: 'EUR',
      amountBasis: 'GROSS',
      seller,
      customer,
      country: 'DE',
      reference: 'PO 7',
      note: 'Danke!',
      language: 'de',
    },
    ...sumOf(taxed.lines),
    ...change,
  } as unknown as InvoiceRow;
  return {
    row,
    lines,
    parts: taxed.parts as PartRow[],
    correctsNumber: row.kind === 'INVOICE' ? null : 'RE-2026-00000',
    paid,
  };
}

describe('invoices as PDF', () => {
  it('says in German what was charged, with umlauts and euros, and how to pay', async () => {
    const given = printed(3);
    const bytes = await invoicePdf(given);
    if (process.env.PDF_OUT) writeFileSync(process.env.PDF_OUT, await invoicePdf(printed(60)));
    const [page] = await pdfPages(bytes);
    for (const text of [
      'Rechnung RE-2026-00001',
      '01.05.2026',
      '15.05.2026',
      'Zoë Łukasz',
      'Größe-Straße 7',
      '80331 München',
    ])
      expect(page).toContain(text);
    for (const text of [
      'Bartöl Nº 1 – für fülligen Bart',
      '11,91 €',
      '5,95',
      'Umsatzsteuer 19 % auf',
      'Umsatzsteuer 7 % auf',
    ])
      expect(page).toContain(text);
    for (const text of ['Gesamtbetrag 35,73 €', 'bis zum 15.05.2026', 'DE123456789', 'Seite 1 von 1', 'Danke!'])
      expect(page).toContain(text);
  });

  it('is the same bytes every time', async () => {
    expect((await invoicePdf(printed(3))).equals(await invoicePdf(printed(3)))).toBe(true);
  });

  it('goes on over pages, with what is carried over', async () => {
    const given = printed(60);
    const pages = await pdfPages(await invoicePdf(given));
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, text] of pages.entries()) expect(text).toContain(`Seite ${index + 1} von ${pages.length}`);
    const carried = /Übertrag ([\d.,]+)/;
    expect(carried.exec(pages[0]!)?.[1]).toBe(carried.exec(pages[1]!)?.[1]);
    const text = pages.join(' ');
    for (let index = 0; index < 60; index += 1) expect(text).toContain(`SKU-${index} `);
  });

  it('speaks English, credits, and takes no payment for what is paid', async () => {
    const [credit] = await pdfPages(await invoicePdf(printed(1, { kind: 'CREDIT_NOTE', language: 'en' })));
    expect(credit).toContain('Credit note RE-2026-00001');
    expect(credit).toContain('For invoice RE-2026-00000');
    expect(credit).toContain('We pay you back €11.90');
    expect(credit).not.toContain('transfer');
    const [paid] = await pdfPages(await invoicePdf(printed(1, { language: 'en' }, 1190n)));
    expect(paid).toContain('The amount is paid already.');
    expect(paid).toContain('Paid already -€11.90');
  });

  it('holds against names and texts that are made to hurt', async () => {
    const wild = { name: `${'W'.repeat(300)}\u0000\u202e`, address: { line1: '\n\n\n', city: '漢字 مرحبا' } };
    const pages = await pdfPages(await invoicePdf(printed(2, { customer: wild as never, note: 'x '.repeat(3000) })));
    expect(pages.length).toBeGreaterThan(0);
  });

  it('writes the code of a transfer as EPC069-12 says, for what SEPA knows', () => {
    const transfer = {
      name: 'A',
      iban: 'DE02 1203 0000 0000 2020 51',
      bic: 'BYLADEM1001',
      currency: 'EUR',
      amount: 1190n,
      reference: 'RE-1',
    };
    expect(epcText(transfer)).toBe('BCD\n002\n1\nSCT\nBYLADEM1001\nA\nDE02120300000000202051\nEUR11.90\n\n\nRE-1');
    expect(epcText({ ...transfer, currency: 'CHF' })).toBeNull();
    expect(epcText({ ...transfer, amount: 0n })).toBeNull();
    expect(epcText({ ...transfer, iban: 'DE00120300000000202051' })).toBeNull();
  });
});
