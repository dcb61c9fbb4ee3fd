import fc from 'fast-check';
import { decideCode, mergeSettings } from './programs.rules.ts';

describe('programs rules', () => {
  it('keeps codes in capitals, without spaces around them', () => {
    expect(decideCode('  ab-1 ')).toBe('AB-1');
  });

  it.each(['', ' ', '-a', 'ä', 'a b', 'x'.repeat(65)])('refuses the code "%s"', (code) => {
    expect(() => decideCode(code)).toThrow(expect.objectContaining({ code: 'LOYALTY_PROGRAM_CODE_INVALID' }));
  });

  it('decides a kept code as itself', () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Z0-9][A-Z0-9-]{0,63}$/), (code) => decideCode(code) === code));
  });

  it('keeps settings that were left out, and takes an expiry away where it is null', () => {
    const before = { pendingDays: 14, expiryMonths: 24 as number | null };
    expect(mergeSettings(before, { pendingDays: 3 })).toEqual({ pendingDays: 3, expiryMonths: 24 });
    expect(mergeSettings(before, { pendingDays: null, expiryMonths: null })).toEqual({
      pendingDays: 14,
      expiryMonths: null,
    });
    expect(mergeSettings(before, null)).toEqual(before);
  });
});
