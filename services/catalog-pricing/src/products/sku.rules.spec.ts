import fc from 'fast-check';
import { derivedSku, parseSku, skuKey } from './sku.rules.ts';

describe('sku', () => {
  it.each(['A', 'HT-POM-100', '404.038.96', '2-Slice Toaster', 'Größe/42', 'x'.repeat(64)])('%s is a SKU', (sku) => {
    expect(parseSku(sku)).toBe(sku);
  });

  it.each(['', ' A', 'A ', 'A\tB', 'A\u200bB', 'A\u2028B', 'x'.repeat(65)])('%j is refused', (sku) => {
    expect(() => parseSku(sku)).toThrow(expect.objectContaining({ code: 'SKU_MALFORMED' }));
  });

  it('letter case does not tell SKUs apart', () => {
    expect(skuKey('HT-Pom')).toBe(skuKey('ht-POM'));
  });

  it('a derived SKU is always a SKU, and the same for the same input', () => {
    expect(derivedSku('base-product', ['Test variant', 'größe 2'])).toBe('BASE-PRODUCT-TEST-VARIANT-GROSSE-2');
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z][a-z0-9-]{0,80}$/),
        fc.array(fc.string({ maxLength: 30 }), { maxLength: 3 }),
        (h, p) => {
          const sku = derivedSku(h, p);
          expect(parseSku(sku)).toBe(sku);
          expect(derivedSku(h, p)).toBe(sku);
        },
      ),
    );
  });
});
