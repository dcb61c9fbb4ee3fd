import { decideTier, riseTo, tierAtEnd, tierFor } from './tier.rules.ts';

const tiers = [
  { id: 'gold', threshold: 2_000, code: 'GOLD' },
  { id: 'base', threshold: 0, code: 'BASE' },
  { id: 'silver', threshold: 500, code: 'SILVER' },
];
const idFor = (sum: number) => tierFor(tiers, sum)?.id;

describe('tiers', () => {
  it.each([
    [499, 'base'],
    [500, 'silver'],
    [501, 'silver'],
    [1_999, 'silver'],
    [2_000, 'gold'],
    [2_001, 'gold'],
    [-5, undefined],
  ])('L11: %i points are %s', (sum, tier) => {
    expect(idFor(sum)).toBe(tier);
  });

  it('L11: inside of a period nobody falls', () => {
    expect(riseTo(tiers, 'gold', 10)?.id).toBe('gold');
    expect(riseTo(tiers, 'base', 500)?.id).toBe('silver');
    expect(riseTo(tiers, null, 0)?.id).toBe('base');
  });

  it('L11: at the end the sum of the period decides; after a whole period away, nothing', () => {
    const end = new Date('2027-01-01T00:00:00Z');
    expect(tierAtEnd(tiers, { qualifying: 499, periodEnd: end }, end)?.id).toBe('base');
    expect(tierAtEnd(tiers, { qualifying: 2_000, periodEnd: end }, end)?.id).toBe('gold');
    expect(tierAtEnd(tiers, { qualifying: 2_000, periodEnd: end }, new Date('2028-01-01T00:00:00Z'))?.id).toBe('base');
  });

  it('refuses a threshold or code that another tier has', () => {
    const values = { code: 'x', name: 'X', threshold: 10, multiplier: '1', benefits: '' };
    expect(decideTier(values, tiers).code).toBe('X');
    for (const wrong of [{ threshold: 500 }, { code: 'gold' }, { multiplier: '101' }, { threshold: -1 }, { name: ' ' }])
      expect(() => decideTier({ ...values, ...wrong }, tiers)).toThrow(
        expect.objectContaining({ code: 'LOYALTY_TIER_INVALID' }),
      );
  });
});
