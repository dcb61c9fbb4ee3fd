import { linesInput, typedDecimal, type DraftLine } from './draft-line.ts';

const line = (price: string, display: 'NET' | 'GROSS'): DraftLine => ({
  variantId: 'v',
  sku: 'S',
  product: 'P',
  channelId: 'c',
  channel: 'C',
  display,
  currency: 'EUR',
  before: null,
  price,
});

describe('a price as typed', () => {
  it.each([
    ['12,90', '12.90'],
    [' 12.9 ', '12.9'],
    ['7', '7'],
    ['1.234,50', '1234.50'],
  ])('%s is read as %s', (typed, decimal) => {
    expect(typedDecimal(typed)).toBe(decimal);
  });

  it.each(['', 'twelve', '-1', '1.234,5,0', '1e3', '12,', '0x1'])('"%s" is no price', (typed) => {
    expect(typedDecimal(typed)).toBeUndefined();
  });

  it('goes to the graph as gross or net, the way its channel shows prices; lines without one stay out', () => {
    expect(linesInput([line('12,90', 'GROSS'), line('8', 'NET'), line('', 'NET')])).toEqual([
      { variantId: 'v', channelId: 'c', gross: '12.90' },
      { variantId: 'v', channelId: 'c', net: '8' },
    ]);
  });
});
