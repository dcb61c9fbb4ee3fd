import { columnsOf, rowOf } from './import-row.rules.ts';

const header = [
  'Competitor',
  'reference',
  'PRICE',
  'Captured at',
  'includes-vat',
  'pack_amount',
  'pack_unit',
  'in_stock',
  'sku',
];
const columns = columnsOf(header);
const row = (over: Record<string, string> = {}, locale = 'de-DE') =>
  rowOf(
    { Competitor: 'dan', reference: 'A1', PRICE: '12,95 €', 'Captured at': '2026-06-01', ...over },
    columns,
    locale,
  );

describe('a row of competitors prices', () => {
  it('is read as the locale writes it', () => {
    expect(row()).toEqual({
      ...{ competitorCode: 'dan', externalRef: 'A1', amount: '12.95', currency: 'EUR', includesVat: null, pack: null },
      ...{ inStock: null, url: null, sku: null, title: null, capturedAt: new Date('2026-06-01T00:00:00Z') },
    });
    const full = {
      'includes-vat': 'no',
      pack_amount: '1,5',
      pack_unit: 'L',
      in_stock: '1',
      sku: 'X',
      'Captured at': '2026-06-01T10:00+02:00',
    };
    expect(row({ PRICE: '1,299.00', ...full }, 'en-US')).toMatchObject({
      ...{
        amount: '1299.00',
        currency: null,
        includesVat: false,
        pack: { amount: '1.5', unit: 'l' },
        inStock: true,
        sku: 'X',
      },
      capturedAt: new Date('2026-06-01T08:00:00Z'),
    });
  });

  it.each([
    ['IMPORT_VALUE_MISSING', { Competitor: ' ' }],
    ['IMPORT_VALUE_MISSING', { PRICE: '' }],
    ['IMPORT_VALUE_INVALID', { PRICE: 'on request' }],
    ['IMPORT_VALUE_INVALID', { 'Captured at': '1.6.2026' }],
    ['IMPORT_VALUE_INVALID', { 'Captured at': '2026-13-01' }],
    ['IMPORT_VALUE_INVALID', { in_stock: 'maybe' }],
  ])('is refused: %s %j', (code, over) => {
    expect(() => row(over)).toThrow(expect.objectContaining({ code }));
  });

  it('needs its columns, and no others', () => {
    expect(() => columnsOf(['competitor', 'price'])).toThrow(
      expect.objectContaining({ code: 'IMPORT_COLUMN_MISSING' }),
    );
    expect(() => columnsOf([...header, 'colour'])).toThrow(expect.objectContaining({ code: 'IMPORT_COLUMN_UNKNOWN' }));
  });
});
