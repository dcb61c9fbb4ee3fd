import fc from 'fast-check';
import {
  appliesTo,
  type AttributeDefinition,
  type AttributeKind,
  assertDefinition,
  parseValue,
  valueText,
} from './attribute.rules.ts';

const option = (code: string) => ({ code, label: code.toUpperCase(), translations: [] });
const of = (kind: AttributeKind, over: Partial<AttributeDefinition> = {}): AttributeDefinition => ({
  ...{ code: 'hold', kind, level: 'PRODUCT' as const, label: 'Hold', unit: null, translations: [] },
  options: kind === 'SELECT' || kind === 'MULTI_SELECT' ? ['light', 'medium', 'strong'].map(option) : [],
  ...over,
});
const code = (fn: () => unknown): unknown => {
  try {
    fn();
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('attribute values', () => {
  it.each([
    ['TEXT', { value: '  matt ' }, 'matt'],
    ['NUMBER', { value: '-12.5000' }, '-12.5'],
    ['NUMBER', { value: '100' }, '100'],
    ['BOOLEAN', { value: 'false' }, 'false'],
    ['DATE', { value: '2028-02-29' }, '2028-02-29'],
    ['SELECT', { value: 'strong' }, 'strong'],
    ['SELECT', { options: ['light'] }, 'light'],
    ['MULTI_SELECT', { options: ['strong', 'light', 'strong'] }, 'light, strong'],
    ['TEXT', { value: ' ' }, null],
    ['MULTI_SELECT', { options: [] }, null],
  ] as const)('%s keeps %j as %s', (kind, given, text) => {
    expect(valueText(parseValue(of(kind), given))).toBe(text);
  });

  it.each([
    ['NUMBER', { value: '1,5' }],
    ['NUMBER', { value: '0.00001' }],
    ['NUMBER', { value: 'NaN' }],
    ['BOOLEAN', { value: 'yes' }],
    ['DATE', { value: '2026-02-29' }],
    ['DATE', { value: '31.12.2026' }],
    ['SELECT', { value: 'iron' }],
    ['SELECT', { options: ['light', 'strong'] }],
    ['MULTI_SELECT', { options: ['light', 'iron'] }],
    ['TEXT', { value: 'x'.repeat(2_001) }],
    ['TEXT', { options: ['light'] }],
  ] as const)('%s refuses %j', (kind, given) => {
    expect(code(() => parseValue(of(kind), given))).toBe('ATTRIBUTE_VALUE_INVALID');
  });

  it('read what they have written, whatever the text', () => {
    const kinds = fc.constantFrom<AttributeKind>('TEXT', 'NUMBER', 'BOOLEAN', 'DATE', 'SELECT');
    fc.assert(
      fc.property(
        kinds,
        fc.oneof(fc.string(), fc.integer().map(String), fc.constantFrom('true', 'light')),
        (kind, value) => {
          if (code(() => parseValue(of(kind), { value })) !== 'done') return;
          const once = valueText(parseValue(of(kind), { value }));
          expect(valueText(parseValue(of(kind), { value: once }))).toBe(once);
        },
      ),
    );
  });
});

describe('attribute definitions', () => {
  it.each([
    ['ATTRIBUTE_CODE_INVALID', { code: 'Hair Type' }],
    ['ATTRIBUTE_DEFINITION_INVALID', { label: ' ' }],
    ['ATTRIBUTE_DEFINITION_INVALID', { unit: 'ml' }],
    ['ATTRIBUTE_DEFINITION_INVALID', { options: [option('light')] }],
    ['ATTRIBUTE_DEFINITION_INVALID', { kind: 'SELECT' as const, options: [] }],
    ['ATTRIBUTE_DEFINITION_INVALID', { kind: 'SELECT' as const, options: [option('a'), option('a')] }],
    ['ATTRIBUTE_DEFINITION_INVALID', { translations: [{ locale: 'english', label: 'x' }] }],
    ['done', { kind: 'NUMBER' as const, unit: '%' }],
    ['done', { translations: [{ locale: 'de-AT', label: 'Halt' }] }],
  ])('%s for %j', (expected, over) => {
    expect(code(() => assertDefinition(of('TEXT', over)))).toBe(expected);
  });

  it('apply to all products, or to those in their categories and below', () => {
    const product = new Set(['hair', 'styling']);
    expect([[], ['hair'], ['beard']].map((ids) => appliesTo(ids, product))).toEqual([true, true, false]);
  });
});
