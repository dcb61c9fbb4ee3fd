import { blockOf, changesOf, landing, priceOf, type GridColumn, type GridRow } from './grid-cells.ts';

const column = (key: string, kind: 'channel' | 'list'): GridColumn => ({
  ...{ key, kind, id: key, name: key, currency: 'EUR', side: 'GROSS' },
});
const columns = [column('shop', 'channel'), column('gold', 'list')];
const rows: GridRow[] = [
  { variantId: 'a', sku: 'A', name: 'A', prices: { shop: '19.90', gold: '15.0000' }, versions: { gold: 3 } },
  { variantId: 'b', sku: 'B', name: 'B', prices: {}, versions: {} },
];

describe('cells of the price grid', () => {
  it.each([
    ['12,90', '12.90'],
    ['12.9', '12.90'],
    [' € 1.299,00 ', '1299.00'],
    ['1,299.5', '1299.50'],
    ['7', '7.00'],
    ['0,0345', '0.0345'],
    ['0.125', '0.125'],
    ['1,299', null],
    ['1.23456', null],
    ['-5', null],
    ['0', null],
    ['free', null],
    ['', null],
  ])('reads %j as %j', (text, expected) => {
    expect(priceOf(text)).toBe(expected);
  });

  it('lay a pasted block over the grid and drop what lies outside', () => {
    const block = blockOf('1\t2\t3\r\n4\t5\t6\r\n7\t8\t9\r\n');
    expect(block).toHaveLength(3);
    expect(landing(block, rows, columns, 0, 1)).toEqual([
      ['a|gold', '1'],
      ['b|gold', '4'],
    ]);
    expect(landing(block, rows, columns, 1, 0)).toEqual([
      ['b|shop', '1'],
      ['b|gold', '2'],
    ]);
  });

  it('are changes only where the price differs; emptying ends a list price and no channel price', () => {
    const edits = new Map([
      ['a|shop', '19,90'],
      ['a|gold', ''],
      ['b|shop', ''],
      ['b|gold', 'x'],
    ]);
    expect(changesOf(edits, rows, columns)).toEqual([{ variantId: 'a', column: 'gold', price: null, version: 3 }]);
    expect(changesOf(new Map([['a|gold', '15']]), rows, columns)).toEqual([]);
    expect(
      changesOf(
        new Map([
          ['a|shop', ''],
          ['b|gold', '9'],
        ]),
        rows,
        columns,
      ),
    ).toEqual([{ variantId: 'b', column: 'gold', price: '9.00', version: 0 }]);
  });
});
