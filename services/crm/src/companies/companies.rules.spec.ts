import fc from 'fast-check';
import { decideChanges, decideCode } from './companies.rules.ts';

describe('companies rules', () => {
  it('keeps codes in capitals, without spaces around them', () => {
    expect(decideCode('  ab-1 ')).toBe('AB-1');
  });

  it.each(['', ' ', '-a', 'ä', 'a b', 'x'.repeat(65)])('refuses the code "%s"', (code) => {
    expect(() => decideCode(code)).toThrow(expect.objectContaining({ code: 'CRM_COMPANY_CODE_INVALID' }));
  });

  it('decides a kept code as itself', () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Z0-9][A-Z0-9-]{0,63}$/), (code) => decideCode(code) === code));
  });

  it('tells a changed name, and nothing where nothing changed', () => {
    expect(decideChanges({ name: 'a' }, { name: 'b' })).toEqual([{ field: 'name', before: 'a', after: 'b' }]);
    expect(decideChanges({ name: 'a' }, { name: 'a' })).toEqual([]);
  });
});
