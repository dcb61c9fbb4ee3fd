import { holds } from './permissions.ts';

describe('permissions', () => {
  it('hold by name, by domain and by everything, and never by a part of a name', () => {
    expect(holds(['platform.brand.read'], 'platform.brand.read')).toBe(true);
    expect(holds(['catalog-pricing.*'], 'catalog-pricing.cost.read')).toBe(true);
    expect(holds(['*'], 'catalog-pricing.cost.read')).toBe(true);
    expect(holds(['catalog.*'], 'catalog-pricing.cost.read')).toBe(false);
    expect(holds([], 'platform.brand.read')).toBe(false);
  });
});
