import fc from 'fast-check';
import { canonicalJson, sha256 } from './canonical.ts';
import { assertId, isId, newId, seedId } from './id.ts';

describe('canonicalJson', () => {
  it('gives equal text for equal values, whatever the order of keys', () => {
    expect(canonicalJson({ b: 1, a: { d: [1, 2], c: 3n } })).toBe('{"a":{"c":"3","d":[1,2]},"b":1}');
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      }),
    );
  });

  it('hashes text', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('ids', () => {
  it('sorts new ids by time and repeats seed ids', () => {
    const ids = Array.from({ length: 50 }, newId);
    expect([...ids].sort()).toEqual(ids);
    expect(seedId('product', 'a')).toBe(seedId('product', 'a'));
    expect(seedId('ab', 'c')).not.toBe(seedId('a', 'bc'));
  });

  it('refuses what is not a UUID', () => {
    expect(isId("1' or 1=1")).toBe(false);
    expect(() => assertId('nope', 'productId')).toThrow('productId must be a UUID');
  });
});
