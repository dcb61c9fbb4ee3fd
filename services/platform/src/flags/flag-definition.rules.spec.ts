import type { Condition, Serve } from '@mh-os/flags';
import {
  checkDefinition,
  checkDependents,
  checkKey,
  checkPrerequisites,
  type Definition,
  ON_OFF,
} from './flag-definition.rules.ts';

const definition = (change: Partial<Definition> = {}): Definition => ({
  variants: ON_OFF,
  offVariant: 'off',
  prerequisites: [],
  rules: [],
  otherwise: { variant: 'off' },
  ...change,
});
const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    const { code, path } = error as { code: string; path: string[] };
    return `${code} ${path.join('.')}`.trim();
  }
  return 'fine';
};
const shares = (...weights: [string, number][]): Serve => ({
  shares: weights.map(([variant, weight]) => ({ variant, weight })),
  bucketBy: 'USER',
});
const rule = (condition: Partial<Condition>, id = 'r') => ({
  id,
  conditions: [{ attribute: 'x', operator: 'IN' as const, values: ['1'], ...condition }],
  serve: { variant: 'on' },
});

describe('a key', () => {
  it.each(['console.products-export', 'a1', 'a.b-c.d2'])('takes %s', (key) => expect(checkKey(key)).toBe(key));
  it.each(['a', 'A.b', '1a', 'a..b', 'a_b', 'a-', 'a b', 'x'.repeat(101)])('refuses %s', (key) =>
    expect(refusal(() => checkKey(key))).toBe('FLAG_KEY_INVALID key'),
  );
});

describe('a definition', () => {
  it.each([
    ['on and off', 'BOOLEAN', {}, 'fine'],
    ['no variants', 'BOOLEAN', { variants: [] }, 'FLAG_VARIANTS_INVALID variants'],
    [
      'text for a boolean',
      'BOOLEAN',
      { variants: [{ key: 'on', value: 'yes' }] },
      'FLAG_VARIANTS_INVALID variants.0.value',
    ],
    ['a list for JSON', 'JSON', { variants: [{ key: 'off', value: [1] }] }, 'fine'],
    ['text for JSON', 'JSON', { variants: [{ key: 'off', value: 'x' }] }, 'FLAG_VARIANTS_INVALID variants.0.value'],
    ['nothing for JSON', 'JSON', { variants: [{ key: 'off', value: null }] }, 'FLAG_VARIANTS_INVALID variants.0.value'],
    ['a number', 'NUMBER', { variants: [{ key: 'off', value: 1.5 }] }, 'fine'],
    ['infinity', 'NUMBER', { variants: [{ key: 'off', value: Infinity }] }, 'FLAG_VARIANTS_INVALID variants.0.value'],
    [
      'a long text',
      'STRING',
      { variants: [{ key: 'off', value: 'x'.repeat(4_095) }] },
      'FLAG_VARIANTS_INVALID variants.0.value',
    ],
    ['two of a name', 'BOOLEAN', { variants: [...ON_OFF, ...ON_OFF] }, 'FLAG_VARIANTS_INVALID variants.2'],
    [
      'a name with a blank',
      'BOOLEAN',
      { variants: [{ key: 'o n', value: true }] },
      'FLAG_VARIANTS_INVALID variants.0.key',
    ],
    ['an off variant that is not there', 'BOOLEAN', { offVariant: 'no' }, 'FLAG_VARIANT_UNKNOWN offVariant'],
    ['shares that add up', 'BOOLEAN', { otherwise: shares(['on', 1], ['off', 99_999]) }, 'fine'],
    ['shares that do not', 'BOOLEAN', { otherwise: shares(['on', 50_000]) }, 'FLAG_SHARES_INVALID otherwise.shares'],
    [
      'a negative share',
      'BOOLEAN',
      { otherwise: shares(['on', -1], ['off', 100_001]) },
      'FLAG_SHARES_INVALID otherwise.shares',
    ],
    [
      'two shares of one',
      'BOOLEAN',
      { otherwise: shares(['on', 50_000], ['on', 50_000]) },
      'FLAG_SHARES_INVALID otherwise.shares',
    ],
    [
      'a share of nothing',
      'BOOLEAN',
      { otherwise: shares(['gone', 100_000]) },
      'FLAG_VARIANT_UNKNOWN otherwise.shares.0.variant',
    ],
    ['two rules of a name', 'BOOLEAN', { rules: [rule({}), rule({})] }, 'FLAG_RULE_INVALID rules.1.id'],
    ['a rule for everybody', 'BOOLEAN', { rules: [{ ...rule({}), conditions: [] }] }, 'FLAG_RULE_INVALID rules.0'],
    [
      'a rule to nothing',
      'BOOLEAN',
      { rules: [{ ...rule({}), serve: { variant: 'x' } }] },
      'FLAG_VARIANT_UNKNOWN rules.0.serve.variant',
    ],
    [
      'a number compared with text',
      'BOOLEAN',
      { rules: [rule({ operator: 'LESS', values: ['ten'] })] },
      'FLAG_RULE_INVALID rules.0.conditions.0.values',
    ],
    [
      'an instant that is none',
      'BOOLEAN',
      { rules: [rule({ operator: 'AFTER', values: ['soon'] })] },
      'FLAG_RULE_INVALID rules.0.conditions.0.values',
    ],
    [
      'EXISTS with a value',
      'BOOLEAN',
      { rules: [rule({ operator: 'EXISTS' })] },
      'FLAG_RULE_INVALID rules.0.conditions.0.values',
    ],
    ['IN without one', 'BOOLEAN', { rules: [rule({ values: [] })] }, 'FLAG_RULE_INVALID rules.0.conditions.0.values'],
    [
      'an attribute of no name',
      'BOOLEAN',
      { rules: [rule({ attribute: '' })] },
      'FLAG_RULE_INVALID rules.0.conditions.0.attribute',
    ],
    [
      'a long value',
      'BOOLEAN',
      { rules: [rule({ values: ['x'.repeat(201)] })] },
      'FLAG_RULE_INVALID rules.0.conditions.0.values',
    ],
  ] as const)('%s', (_name, type, change, expected) => {
    expect(refusal(() => checkDefinition(type, definition(change as Partial<Definition>)))).toBe(expected);
  });
});

describe('prerequisites', () => {
  const flag = (key: string, ...needs: string[]) => ({
    key,
    variants: ON_OFF,
    prerequisites: needs.map((flagKey) => ({ flagKey, variants: ['on'] })),
  });
  const need = (flagKey: string, variants = ['on']) => [{ flagKey, variants }];

  it('takes another flag with its variants', () => {
    expect(refusal(() => checkPrerequisites('a', need('b'), [flag('b', 'c'), flag('c')]))).toBe('fine');
  });
  it.each([
    ['itself', need('a'), []],
    ['a ring', need('b'), [flag('b', 'c'), flag('c', 'a')]],
    ['one that is not there', need('gone'), []],
    ['a variant that is not there', need('b', ['maybe']), [flag('b')]],
    ['no variant', need('b', []), [flag('b')]],
    [
      'a long chain',
      need('b'),
      [flag('b', 'c'), flag('c', 'd'), flag('d', 'e'), flag('e', 'f'), flag('f', 'g'), flag('g')],
    ],
  ])('refuses %s', (_name, wanted, others) => {
    expect(refusal(() => checkPrerequisites('a', wanted, others))).toBe('FLAG_PREREQUISITE_INVALID prerequisites.0');
  });
  it('refuses to take away what others ask for', () => {
    expect(refusal(() => checkDependents('a', ON_OFF, [flag('b', 'a')]))).toBe('fine');
    expect(refusal(() => checkDependents('a', [{ key: 'off', value: false }], [flag('b', 'a')]))).toBe('FLAG_IN_USE');
  });
});
