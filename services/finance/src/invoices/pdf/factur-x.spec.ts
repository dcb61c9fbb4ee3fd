import { SaxesParser } from 'saxes';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { sumOf, taxLines } from '../../documents/amounts.rules.ts';
import { DEFAULT_SETTINGS } from '../../documents/settings.ts';
import { checkFile } from '../e-invoice/checking.ts';
import { toEInvoice } from '../e-invoice/document.ts';
import { writeCii } from '../e-invoice/cii.ts';
import { embeddedInvoice } from '../e-invoice/hybrid.ts';
import { readInvoice } from '../e-invoice/read.ts';
import { brokenRules } from '../e-invoice/rules/check.ts';
import type { InvoiceRow, LineRow, PartRow } from '../invoice-rows.ts';
import { FACTUR_X_NAME, FACTUR_X_NAMESPACE, writeFacturX } from './factur-x.ts';
import { invoicePdf, type PrintedInvoice } from './invoice-pdf.ts';
import { aPdfWith } from '../../../test/pdf-files.ts';

const seller = {
  ...DEFAULT_SETTINGS.seller,
  ...{ name: 'Müller & Söhne <GmbH>', line1: 'Weg 1', postalCode: '10115', city: 'Berlin', vatId: 'DE123456789' },
  ...{ contactName: 'Ada', email: 'a@example.com', phone: '030 1234', iban: 'DE02120300000000202051' },
};
const customer = {
  ...{ name: 'Byron', email: 'b@example.com' },
  address: { line1: 'Weg 1', line2: 'Hof', postalCode: '10115', city: 'Berlin', country: 'DE' },
};

function printed(change: Partial<InvoiceRow> = {}): PrintedInvoice {
  const taxed = taxLines([{ amount: 11900n, vatCategory: 'S', vatRate: '19.000' }], 'GROSS', 'PER_RATE');
  const line = { position: 1, sku: 'A', description: 'Bartöl', kind: 'GOODS', quantity: 2, unitPrice: '59.5000' };
  const row = {
    ...{ kind: 'INVOICE', number: 'RE-1', issueDate: '2026-05-01', supplyDate: '2026-04-30', dueDate: '2026-05-15' },
    ...{ currency: 'EUR', amountBasis: 'GROSS', seller, customer, country: 'DE', reference: 'PO 7', note: '' },
    ...{ language: 'de', ...sumOf(taxed.lines), ...change },
  } as unknown as InvoiceRow;
  const lines = [{ ...line, vatCategory: 'S', vatRate: '19.000', ...taxed.lines[0]! }] as unknown as LineRow[];
  return { row, lines, parts: taxed.parts as PartRow[], correctsNumber: null, paid: 0n };
}

const eInvoice = (given: PrintedInvoice) => toEInvoice(given.row, given.lines, given.parts, given);

async function made(change: Partial<InvoiceRow> = {}) {
  const given = printed(change);
  const xml = writeFacturX(eInvoice(given));
  return { given, xml, pdf: await invoicePdf(given, xml) };
}

/** Elements and attributes of the metadata by their prefixed names. Throws where they are no XML. */
async function metadataOf(pdf: Buffer): Promise<Map<string, string[]>> {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const { metadata } = await file.getMetadata();
  const xml = (metadata as { getRaw(): string }).getRaw();
  const found = new Map<string, string[]>();
  const parser = new SaxesParser({ xmlns: true });
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (more) => (text += more));
  parser.on('opentag', () => (text = ''));
  parser.on('closetag', ({ name }) => {
    if (text.trim() !== '') found.set(name, [...(found.get(name) ?? []), text.trim()]);
    text = '';
  });
  parser.write(xml.trim()).close();
  return found;
}

describe('hybrid invoices (Factur-X, ZUGFeRD)', () => {
  it('carry the exported XML byte by byte, and it breaks no rule', async () => {
    const { given, xml, pdf } = await made({ supplyFrom: '2026-04-01' });
    const inside = await embeddedInvoice(pdf);
    expect([inside.name, Buffer.from(inside.bytes).toString('utf8')]).toEqual([FACTUR_X_NAME, xml]);
    expect(brokenRules(readInvoice(xml))).toEqual([]);
    const { specification, period, ...said } = readInvoice(xml).invoice;
    expect([specification, period]).toEqual(['urn:cen.eu:en16931:2017', { start: '2026-04-01', end: '2026-04-30' }]);
    expect(readInvoice(writeCii(eInvoice(given))).invoice).toMatchObject(said);
    expect(pdf.equals((await made({ supplyFrom: '2026-04-01' })).pdf)).toBe(true);
  });

  it('say of themselves that they are PDF/A-3b and what is inside, with names that are no XML', async () => {
    const { pdf } = await made();
    const metadata = await metadataOf(pdf);
    const one = (name: string) => metadata.get(name)?.[0];
    expect([one('pdfaid:part'), one('pdfaid:conformance')]).toEqual(['3', 'B']);
    expect([one('fx:DocumentFileName'), one('fx:ConformanceLevel')]).toEqual([FACTUR_X_NAME, 'EN 16931']);
    expect([one('fx:DocumentType'), one('fx:Version')]).toEqual(['INVOICE', '1.0']);
    expect(one('pdfaSchema:namespaceURI')).toBe(FACTUR_X_NAMESPACE);
    expect(metadata.get('pdfaProperty:name')).toHaveLength(4);
    expect(metadata.get('rdf:li')).toContain('Müller & Söhne <GmbH>');
  });

  it('tie the file to the document, and carry their fonts and their colours', async () => {
    const text = (await made()).pdf.toString('latin1');
    expect(text).toMatch(/\/AFRelationship \/Alternative/);
    expect(text).toMatch(/\/AF \[\d+ 0 R\]/);
    expect(text).toMatch(/\/OutputIntents \[\d+ 0 R\]/);
    expect(text).toMatch(/\/S \/GTS_PDFA1/);
    const descriptors = text.match(/\/Type \/FontDescriptor[^]*?endobj/g) ?? [];
    expect(descriptors.length).toBeGreaterThan(1);
    for (const descriptor of descriptors) expect(descriptor).toMatch(/\/FontFile2 \d+ 0 R/);
    expect(text).not.toMatch(/\/Subtype \/Type1\b/);
  });
});

describe('PDFs of others', () => {
  const most = 10_000_000;

  it('are read by the XML inside, whatever of its names it has', async () => {
    const { xml } = await made();
    for (const name of ['factur-x.xml', 'ZUGFeRD-invoice.xml', 'xrechnung.xml', 'anything.xml']) {
      const checked = await checkFile(await aPdfWith({ [name]: xml, 'terms.txt': 'Terms' }), most);
      expect([checked.inside, checked.invoice.number, checked.broken]).toEqual([name, 'RE-1', []]);
    }
  });

  it.each([
    ['without a file inside', () => aPdfWith({}), /no file inside/],
    ['with two that are not named as agreed', () => aPdfWith({ 'a.xml': '<a/>', 'b.xml': '<b/>' }), /none of them/],
    [
      'that end early',
      async () => (await aPdfWith({ 'factur-x.xml': '<a/>' })).subarray(0, 300),
      /damaged|no file inside/,
    ],
    ['that are none', () => Promise.resolve(Buffer.from('%PDF-1.7\nnothing')), /damaged/],
    ['with other XML inside', () => aPdfWith({ 'factur-x.xml': '<a/>' }), /outermost element/],
    ['that unpack to a gigabyte', () => aPdfWith({ 'factur-x.xml': Buffer.alloc(200_000_000, 32) }), /unpacks to more/],
    [
      'packed in ways that hide their size',
      async () => Buffer.concat([await aPdfWith({}), Buffer.from('<</Filter /L#5aWDecode>>')]),
      /unpacks to more/,
    ],
  ])('%s are refused in words', async (_name, pdf, words) => {
    await expect(pdf().then((bytes) => checkFile(bytes, 300_000_000))).rejects.toMatchObject({
      ...{ code: 'FINANCE_E_INVOICE_UNREADABLE', message: expect.stringMatching(words) as string },
    });
  });
});
