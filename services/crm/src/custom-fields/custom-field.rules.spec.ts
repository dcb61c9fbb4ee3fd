import { assertField, decideCustom, type CustomField } from './custom-field.rules.ts';

const field = (type: CustomField['type'], key = 'f'): CustomField => ({ key, label: key, type, choices: ['a', 'b'] });

describe('own fields', () => {
  it.each([
    ['TEXT', ' x ', 'x'],
    ['NUMBER', '1.5', 1.5],
    ['NUMBER', 2, 2],
    ['DATE', '2020-02-01', '2020-02-01'],
    ['BOOLEAN', 'true', true],
    ['BOOLEAN', false, false],
    ['CHOICE', 'b', 'b'],
  ] as const)('%s takes %s as %s', (type, given, kept) => {
    expect(decideCustom([field(type)], {}, { f: given })).toEqual({ f: kept });
  });

  it.each([
    ['TEXT', 5],
    ['TEXT', 'x'.repeat(1001)],
    ['NUMBER', 'many'],
    ['NUMBER', Infinity],
    ['DATE', '1.2.2020'],
    ['BOOLEAN', 'maybe'],
    ['CHOICE', 'c'],
  ] as const)('%s refuses %s', (type, given) => {
    expect(() => decideCustom([field(type)], {}, { f: given })).toThrow(
      expect.objectContaining({ code: 'CRM_CUSTOM_FIELD_INVALID' }),
    );
  });

  it('keeps the others, clears with null, and knows its fields only', () => {
    const fields = [field('TEXT', 'a'), field('TEXT', 'b')];
    expect(decideCustom(fields, { a: '1', b: '2' }, { b: null })).toEqual({ a: '1' });
    expect(() => decideCustom(fields, {}, { c: '1' })).toThrow(/no own field/);
  });

  it.each([
    [{ ...field('TEXT'), key: 'Ä' }],
    [{ ...field('TEXT'), label: ' ' }],
    [{ ...field('CHOICE'), choices: [] }],
  ])('refuses %j', (wish) => {
    expect(() => assertField(wish)).toThrow(expect.objectContaining({ code: 'CRM_CUSTOM_FIELD_INVALID' }));
  });
});
