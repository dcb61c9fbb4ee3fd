import { checkRules, DEFAULTS, HealthClaims, type Rules, rulesChanges, storedRules } from './brand-rules.rules.ts';

const code = (change: Partial<Rules>): string => {
  try {
    checkRules({ ...DEFAULTS, ...change });
  } catch (error) {
    const refusal = error as { code: string; path: string[] };
    return `${refusal.code} ${refusal.path.join('.')}`;
  }
  return 'accepted';
};

describe('brand rules', () => {
  it.each([
    ['0', '0.00'],
    ['30', '30.00'],
    ['12.5', '12.50'],
    ['100.00', '100.00'],
    ['7.500', '7.50'],
  ])('keep a discount of %s as %s', (given, kept) =>
    expect(checkRules({ ...DEFAULTS, maxDiscountPercent: given }).maxDiscountPercent).toBe(kept),
  );
  it.each(['-1', '100.01', '1e2', '12.345', '', 'ten', '101'])('refuse a discount of %j', (maxDiscountPercent) =>
    expect(code({ maxDiscountPercent })).toBe('BRAND_RULE_INVALID maxDiscountPercent'),
  );
  it.each([13, 366, 14.5])('refuse %d days to return: the law gives 14', (returnDays) =>
    expect(code({ returnDays })).toBe('BRAND_RULE_INVALID returnDays'),
  );
  it('keep claims once, trimmed, and refuse too long ones', () => {
    const { forbiddenClaims } = checkRules({ ...DEFAULTS, forbiddenClaims: [' Heals ', 'heals', ''] });
    expect(forbiddenClaims).toEqual(['heals']);
    expect(code({ forbiddenClaims: ['x'.repeat(201)] })).toBe('BRAND_RULE_INVALID forbiddenClaims');
    expect(code({ forbiddenClaims: Array.from({ length: 101 }, (_, i) => `c${i}`) })).toContain('forbiddenClaims');
  });
  it('read what was stored before a rule existed, with its default', () =>
    expect(storedRules({ returnDays: 30 })).toEqual({ ...DEFAULTS, returnDays: 30 }));
  it('refuse stored nonsense loudly', () => expect(() => storedRules({ returnDays: 'x' })).toThrow());
});

describe('changes of rules', () => {
  it('name each rule that differs, with both values', () =>
    expect(
      rulesChanges(DEFAULTS, { ...DEFAULTS, healthClaims: HealthClaims.FREE, forbiddenClaims: ['a', 'b'] }),
    ).toEqual([
      { field: 'healthClaims', before: 'FORBIDDEN', after: 'FREE' },
      { field: 'forbiddenClaims', before: null, after: 'a; b' },
    ]));
});
