import fc from 'fast-check';
import { accountOf, assertRoleKept, decideCode, sideOf } from './accounts.rules.ts';
import { accountRoles, chartOf, chartTemplates, reportLines } from './charts/index.ts';

describe('accounts rules', () => {
  it('keeps codes in capitals, without spaces around them', () => {
    expect(decideCode('  ab-1 ')).toBe('AB-1');
  });

  it.each(['', ' ', '-a', 'ä', 'a b', 'x'.repeat(65)])('refuses the code "%s"', (code) => {
    expect(() => decideCode(code)).toThrow(expect.objectContaining({ code: 'FINANCE_ACCOUNT_CODE_INVALID' }));
  });

  it('decides a kept code as itself', () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Z0-9][A-Z0-9-]{0,63}$/), (code) => decideCode(code) === code));
  });

  it('keeps accounts that documents post to', () => {
    const bank = { role: 'BANK', vatKey: '' } as const;
    expect(() => assertRoleKept(bank, { role: 'BANK', active: false })).toThrow('BANK');
    expect(() => assertRoleKept(bank, { role: null, active: true })).toThrow('BANK');
    expect(() => assertRoleKept(bank, { role: 'BANK', active: true })).not.toThrow();
    expect(() => assertRoleKept({ role: 'REVENUE', vatKey: '7' }, { role: null, active: false })).not.toThrow();
    expect(() => assertRoleKept({ role: null, vatKey: '' }, { role: null, active: false })).not.toThrow();
  });
});

describe('charts', () => {
  it.each(chartTemplates.map((chart) => [chart.key, chart] as const))('%s is whole', (_key, { rows }) => {
    const accounts = rows.map(accountOf);
    expect(new Set(accounts.map(({ code }) => code)).size).toBe(rows.length);
    // Each role has one account for whatever no other is for.
    const general = accounts.filter(({ role, vatKey }) => role !== null && vatKey === '').map(({ role }) => role);
    expect([...general].sort()).toEqual(Object.keys(accountRoles).sort());
    const kinds = accounts.filter(({ role }) => role !== null).map(({ role, vatKey }) => `${role}/${vatKey}`);
    expect(new Set(kinds).size).toBe(kinds.length);
    for (const { code, reportLine } of accounts) {
      expect(decideCode(code)).toBe(code);
      expect(Object.keys(reportLines)).toContain(reportLine);
    }
  });

  it('gives Germany its standard chart and every other country the plain one', () => {
    expect(chartOf('de').key).toBe('SKR03');
    expect(chartOf('FR').key).toBe('PLAIN');
    expect([sideOf('ASSET'), sideOf('EXPENSE'), sideOf('INCOME')]).toEqual(['DEBIT', 'DEBIT', 'CREDIT']);
  });
});
