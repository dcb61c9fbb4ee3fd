import { readCountry, readInstant, readNumber, readPieces } from './cells.rules.ts';
import { documentsOf } from './documents.rules.ts';
import { columnsOf, guessPreset, orderFilePresets } from './order-file.presets.ts';
import type { OrderFilePlan } from './order-file.types.ts';
import { readOrderRows } from './read-order-file.ts';

const code = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const CELL = 'FINANCE_ORDER_FILE_CELL';

describe('cells of files of orders', () => {
  it.each([
    ['12.50', '.', '12.50'],
    ['1,299.00', '.', '1299.00'],
    ['1.299,00', ',', '1299.00'],
    ['12,5', ',', '12.5'],
    ['-3', '.', '-3'],
    ['12,50', '.', CELL],
    ['12.50', ',', CELL],
    ['1e3', '.', CELL],
    ['=1+1', '.', CELL],
  ] as const)('the number %s with %s is %s', (text, sign, read) =>
    expect(code(() => readNumber(text, sign))).toBe(read),
  );

  it.each([
    ['6', 6],
    ['-6', -6],
    ['6.0', 6],
    ['6.5', CELL],
    ['', CELL],
  ])('the pieces %j are %s', (text, read) => expect(code(() => readPieces(text))).toBe(read));

  it.each([
    ['2026-07-01 09:30:00', 'YMD', '2026-07-01T07:30:00.000Z'],
    ['2026-07-01T09:30:00Z', 'DMY', '2026-07-01T09:30:00.000Z'],
    ['2026-07-01 09:30:00 +0100', 'YMD', '2026-07-01T08:30:00.000Z'],
    ['01.07.2026 09:30', 'DMY', '2026-07-01T07:30:00.000Z'],
    ['7/1/2026', 'MDY', '2026-06-30T22:00:00.000Z'],
    ['31.02.2026', 'DMY', CELL],
    ['7/1/2026', 'YMD', CELL],
  ] as const)('the date %s as %s is %s', (text, order, read) =>
    expect(code(() => readInstant(text, order, 'Europe/Berlin').toISOString())).toBe(read),
  );

  it.each([
    ['DE', 'DE'],
    ['de', 'DE'],
    ['United Kingdom', 'GB'],
    ['Österreich', 'AT'],
    ['EIRE', 'IE'],
    ['Unspecified', null],
    ['Atlantis', CELL],
  ])('the country %s is %s', (text, read) => expect(code(() => readCountry(text))).toBe(read));
});

const plan = (header: readonly string[], change: Partial<OrderFilePlan> = {}): OrderFilePlan => ({
  ...{ source: 'shop', columns: columnsOf(orderFilePresets[guessPreset(header)!], header), currency: 'EUR' },
  ...{
    vatRate: '19',
    amountsInclude: 'GROSS',
    timeZone: 'Europe/Berlin',
    dateOrder: 'YMD',
    decimalSign: '.',
    kinds: {},
  },
  ...change,
});
const read = async (csv: string, change: Partial<OrderFilePlan> = {}) => {
  const { header, rows } = await readOrderRows(Buffer.from(csv));
  return documentsOf(rows, plan(header, change));
};

describe('rows of files as orders', () => {
  it('are one order by number, wherever they stand, with what belongs to the whole of it', async () => {
    const file = await read(
      `Name,Email,Paid at,Currency,Shipping,Discount Amount,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Billing Country
#1001,ada@x.example,2026-05-01 10:00:00 +0200,EUR,4.90,5.00,29.80,2026-05-01 09:59:00 +0200,2,Wax,9.95,WAX,Ada Augusta Lovelace,DE
#1002,bob@x.example,,EUR,0.00,0.00,12.00,2026-05-02 09:00:00 +0200,1,Oil,12.00,OIL,Bob,AT
#1001,ada@x.example,,,,,,,1,Comb,10.00,COMB,,`,
    );
    expect(file.faults).toEqual([]);
    const [one, two] = file.documents;
    expect(one).toMatchObject({
      kind: 'ORDER',
      rows: [2, 4],
      given: {
        ...{ source: 'shop', number: '#1001', currency: 'EUR', country: 'DE', totals: { gross: '29.80' } },
        placedAt: new Date('2026-05-01T07:59:00Z'),
        buyer: { email: 'ada@x.example', givenName: 'Ada Augusta', familyName: 'Lovelace' },
        lines: [
          { sku: 'WAX', quantity: 2, unitPrice: '9.95', vatRate: '19', kind: 'GOODS' },
          { sku: 'COMB', quantity: 1, unitPrice: '10.00' },
          { sku: 'SHIPPING', kind: 'SHIPPING', amount: '4.90' },
          { sku: 'DISCOUNT', kind: 'DISCOUNT', amount: '-5.00' },
        ],
        payments: [{ amount: '29.80', paidAt: new Date('2026-05-01T08:00:00Z') }],
      },
    });
    expect(two).toMatchObject({ given: { number: '#1002', payments: null, buyer: { familyName: 'Bob' } } });
  });

  it('below zero came back; without a price as well they are nothing; sold and returned under one number is refused', async () => {
    const file = await read(
      `InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
C1,WAX,Wax,-2,2026-05-03 10:00:00,9.95,17850.0,United Kingdom
2,OIL,lost,-7,2026-05-03 10:00:00,0.0,,United Kingdom
3,OIL,Oil,1,2026-05-03 10:00:00,12,,Germany
3,OIL,Oil,-1,2026-05-03 10:00:00,12,,Germany`,
    );
    expect(file.documents).toMatchObject([
      {
        kind: 'RETURN',
        given: {
          number: 'C1',
          buyerReference: '17850',
          country: 'GB',
          lines: [{ sku: 'WAX', quantity: 2, unitPrice: '9.95' }],
        },
      },
    ]);
    expect(file.skippedRows).toBe(1);
    expect(file.faults).toMatchObject([{ row: 4, number: '3', column: 'Quantity', code: CELL }]);
  });

  it('leave a whole order out where one row is wrong, and tell every wrong cell', async () => {
    const file = await read(
      `number;placed_at;sku;quantity;unit_price;kind;currency
A;2026-05-01;WAX;1;9,95;GOODS;EUR
A;2026-05-01;WAX;x;9,95;GOODS;EUR
;2026-05-01;WAX;1;9,95;GOODS;EUR
B;never;WAX;0;free;GIFT;EURO
C;2026-05-01;WAX;1;9,95;;`,
      { decimalSign: ',' },
    );
    expect(file.documents.map(({ given }) => given.number)).toEqual(['C']);
    expect(file.faults.map(({ row, column }) => [row, column])).toEqual([
      [3, 'quantity'],
      [4, 'number'],
      [5, 'quantity'],
    ]);
  });

  it('are refused as a file with their reason', async () => {
    for (const csv of ['', 'a,b\n', 'a,a\n1,2\n', 'a,b\n"1,2\n'])
      await expect(readOrderRows(Buffer.from(csv))).rejects.toMatchObject({ code: 'FINANCE_ORDER_FILE_INVALID' });
    expect(guessPreset(['a', 'b'])).toBeNull();
  });
});
