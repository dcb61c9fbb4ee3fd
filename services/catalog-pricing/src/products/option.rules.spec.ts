import fc from 'fast-check';
import { assertOptions, missingCombinations, optionKey } from './option.rules.ts';

const code = (fn: () => unknown): unknown => {
  try {
    fn();
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const size = { name: 'Size', values: ['30 ml', '50 ml'] };
const scent = { name: 'Scent', values: ['Cedar', 'Mint', 'None'] };

describe('options', () => {
  it('are the same combination in any order and case', () => {
    const options = [
      { name: 'Size', value: '30 ml' },
      { name: 'Scent', value: 'Cedar' },
    ];
    const other = [
      { name: 'scent ', value: 'CEDAR' },
      { name: 'size', value: ' 30 ML' },
    ];
    expect(optionKey(options)).toBe('scent=cedar|size=30 ml');
    expect(optionKey(other)).toBe(optionKey(options));
    expect(optionKey([])).toBeNull();
  });

  it('make a matrix: every combination once, without those that exist', () => {
    const existing = [
      [
        { name: 'size', value: '50 ML' },
        { name: 'Scent', value: 'Mint' },
      ],
    ];
    const missing = missingCombinations([size, scent], existing);
    expect(missing).toHaveLength(5);
    expect(missing[0]).toEqual([
      { name: 'Size', value: '30 ml' },
      { name: 'Scent', value: 'Cedar' },
    ]);
    expect(missingCombinations([size, scent], [...existing, ...missing])).toEqual([]);
    const axis = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(axis, axis, (a, b) => {
        const rows = missingCombinations(
          [
            { name: 'A', values: a },
            { name: 'B', values: b },
          ],
          [],
        );
        expect(new Set(rows.map(optionKey)).size).toBe(a.length * b.length);
      }),
    );
  });

  it('are refused without names and values, twice, or in too many combinations', () => {
    const many = { name: 'N', values: Array.from({ length: 101 }, (_one, n) => String(n)) };
    const axes = [
      [],
      [{ name: '', values: ['a'] }],
      [{ name: 'A', values: [] }],
      [{ name: 'A', values: ['x', 'X'] }],
      [size, size],
      [many],
    ];
    expect(axes.map((one) => code(() => missingCombinations(one, [])))).toEqual(axes.map(() => 'OPTIONS_INVALID'));
    expect(
      code(() =>
        assertOptions([
          { name: 'A', value: '1' },
          { name: 'a', value: '2' },
        ]),
      ),
    ).toBe('OPTIONS_INVALID');
    expect(code(() => assertOptions([{ name: 'A', value: ' ' }]))).toBe('OPTIONS_INVALID');
    expect(
      code(() =>
        assertOptions([
          { name: 'A', value: '1' },
          { name: 'B', value: '1' },
        ]),
      ),
    ).toBe('done');
  });
});
