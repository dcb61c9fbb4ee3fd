import { type Edited, definitionOf, valueOf, weightOf } from './edited.ts';
import { problemsOf } from './edited-problems.ts';

const base: Edited = {
  variants: [
    { row: 0, key: 'a', text: '{"rate": 1}' },
    { row: 1, key: 'b', text: '[]' },
    { row: 2, key: 'c', text: '{}' },
  ],
  offVariant: 'c',
  prerequisites: [],
  otherwise: {
    bucketBy: 'USER',
    shares: [
      { variant: 'a', percent: '33.333' },
      { variant: 'b', percent: '33,333' },
      { variant: 'c', percent: '33.334' },
    ],
  },
  rules: [
    {
      ...{ row: 3, id: 'staff', serve: { variant: 'b' } },
      conditions: [{ attribute: 'role', operator: 'IN', values: [' brand-owner', ''] }],
    },
  ],
};
const found = (change: Partial<Edited>, type: 'JSON' | 'NUMBER' | 'STRING' | 'BOOLEAN' = 'JSON') =>
  problemsOf(type, { ...base, ...change }).map(({ path, code }) => `${path} ${code}`);
const variant = (key: string, text: string) => ({ row: 9, key, text });
const rule = (change: Partial<Edited['rules'][number]>) => ({ rules: [{ ...base.rules[0]!, ...change }] });
const condition = (attribute: string, operator: 'IN' | 'AT_LEAST' | 'BEFORE' | 'MISSING', values: string[]) =>
  found(rule({ conditions: [{ attribute, operator, values }] }));

describe('the form of a flag', () => {
  it('is fine as the server would take it, shares of a thousandth of a percent among them', () => {
    expect(found({})).toEqual([]);
    expect(definitionOf('JSON', base)).toEqual({
      variants: [
        { key: 'a', value: { rate: 1 } },
        { key: 'b', value: [] },
        { key: 'c', value: {} },
      ],
      offVariant: 'c',
      prerequisites: [],
      otherwise: {
        bucketBy: 'USER',
        shares: [
          { variant: 'a', weight: 33_333 },
          { variant: 'b', weight: 33_333 },
          { variant: 'c', weight: 33_334 },
        ],
      },
      rules: [
        {
          ...{ id: 'staff', serve: { bucketBy: 'USER', variant: 'b' } },
          conditions: [{ attribute: 'role', operator: 'IN', values: ['brand-owner'] }],
        },
      ],
    });
  });

  it('says of variants what is wrong, where it is', () => {
    expect(found({ variants: [] })).toContain('variants none');
    expect(found({ variants: [...base.variants, variant('a', '{}'), variant('no blank', '1')] })).toEqual([
      'variants.3.key twice',
      'variants.4.key name',
      'variants.4.value json',
    ]);
    expect(found({ variants: [...base.variants, variant('d', `["${'x'.repeat(4_096)}"]`)] })).toEqual([
      'variants.3.value long',
    ]);
    expect(found({ offVariant: 'gone' })).toEqual(['offVariant variant']);
  });

  it('says that shares do not come to a hundred percent, and which share cannot be read', () => {
    const shares = (...percents: string[]) =>
      found({
        otherwise: { bucketBy: 'BRAND', shares: percents.map((percent, i) => ({ variant: 'abc'[i]!, percent })) },
      });
    expect(shares('50', '49.999')).toEqual(['otherwise sum']);
    expect(shares('50', '0.0001')).toEqual(['otherwise.shares.1 percent']);
    expect(shares('', '100')).toEqual(['otherwise.shares.0 percent']);
    expect(shares('0', '100')).toEqual([]);
    expect(
      found({
        otherwise: {
          bucketBy: 'USER',
          shares: [
            { variant: 'a', percent: '50' },
            { variant: 'a', percent: '50' },
          ],
        },
      }),
    ).toEqual(['otherwise.shares.1 twice']);
    expect(found({ otherwise: { variant: 'zz' } })).toEqual(['otherwise variant']);
  });

  it('says of rules and conditions what is wrong', () => {
    expect(found({ rules: [base.rules[0]!, base.rules[0]!] })).toEqual(['rules.1.id twice']);
    expect(found(rule({ id: 'two words' }))).toEqual(['rules.0.id name']);
    expect(condition('1st', 'IN', ['x'])).toEqual(['rules.0.conditions.0.attribute attribute']);
    expect(condition('role', 'IN', [' ', ''])).toEqual(['rules.0.conditions.0.values valuesMissing']);
    expect(condition('orders', 'AT_LEAST', ['ten'])).toEqual(['rules.0.conditions.0.values valueNumber']);
    expect(condition('since', 'BEFORE', ['soon'])).toEqual(['rules.0.conditions.0.values valueInstant']);
    expect(condition('since', 'MISSING', [])).toEqual([]);
    expect(found({ prerequisites: [{ flagKey: 'x', variants: [] }] })).toEqual(['prerequisites.0 prerequisite']);
  });
});

it('reads values by their type and percents to a thousandth', () => {
  expect([valueOf('NUMBER', ' 2.5 '), valueOf('NUMBER', ''), valueOf('NUMBER', '1e999')]).toEqual([
    2.5,
    undefined,
    undefined,
  ]);
  expect([valueOf('BOOLEAN', 'false'), valueOf('BOOLEAN', 'no'), valueOf('STRING', ' x ')]).toEqual([
    false,
    undefined,
    ' x ',
  ]);
  expect([valueOf('JSON', 'null'), valueOf('JSON', '3'), valueOf('JSON', '{')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(['0.1', '99.999', '100', '12,5', '-1', '1000', '1.2345'].map(weightOf)).toEqual([
    ...[100, 99_999, 100_000, 12_500],
    ...[undefined, undefined, undefined],
  ]);
});
