import { assertDistinct, variantValues, type VariantDescription } from './product-variant.rules.ts';

const variant = (over: Partial<VariantDescription> = {}): VariantDescription => ({
  sku: 'A-1',
  name: '',
  options: [],
  vatClass: 'STANDARD',
  ...over,
});

describe('variants', () => {
  it('are normalised: GTIN to 14 digits, content to three decimals, name from the options', () => {
    const options = [
      { name: 'Size', value: ' 100 ml ' },
      { name: 'Scent', value: 'Oak' },
    ];
    expect(
      variantValues(variant({ gtin: '4006381333931', netContent: { amount: '100', unit: 'ML' }, options, inci: ' ' })),
    ).toEqual({
      sku: 'A-1',
      skuKey: 'a-1',
      name: '100 ml / Oak',
      optionKey: 'scent=oak|size=100 ml',
      gtin: '4006381333931',
      gtin14: '04006381333931',
      options: [
        { name: 'Size', value: '100 ml' },
        { name: 'Scent', value: 'Oak' },
      ],
      inci: null,
      netContentAmount: '100.000',
      netContentUnit: 'ml',
      vatClass: 'STANDARD',
    });
  });

  it.each([
    [{ netContent: { amount: '1', unit: 'stone' } }, 'UNIT_UNKNOWN'],
    [{ netContent: { amount: '0', unit: 'ml' } }, 'NET_CONTENT_NOT_POSITIVE'],
    [{ netContent: { amount: '1.2345', unit: 'ml' } }, 'DECIMAL_TOO_PRECISE'],
    [{ gtin: '123' }, 'GTIN_INVALID'],
    [{ sku: ' ' }, 'SKU_MALFORMED'],
  ])('%j is refused as %s', (over, code) => {
    expect(() => variantValues(variant(over))).toThrow(expect.objectContaining({ code }));
  });

  it('W9: two variants of one input have no SKU or GTIN in common', () => {
    const [a, b] = [variantValues(variant()), variantValues(variant({ sku: 'a-1' }))];
    expect(() => assertDistinct([a, b])).toThrow(expect.objectContaining({ code: 'SKU_TAKEN' }));
    const gtins = ['B', 'C'].map((sku, at) =>
      variantValues(variant({ sku, gtin: at ? '036000291452' : '0036000291452' })),
    );
    expect(() => assertDistinct(gtins)).toThrow(
      expect.objectContaining({ code: 'GTIN_TAKEN', path: ['variants', '1', 'gtin'] }),
    );
    expect(() => assertDistinct([a])).not.toThrow();
  });
});
