import { brandChanges, type BrandSettings, BrandStatus, checkBrand } from './brands.rules.ts';

const brand: BrandSettings = {
  name: 'Hairoticmen',
  slug: 'hairoticmen',
  status: BrandStatus.ACTIVE,
  defaultCurrency: 'EUR',
  defaultCountry: 'DE',
  defaultLocale: 'de-DE',
  timeZone: 'Europe/Berlin',
};
const code = (change: Partial<BrandSettings>): string => {
  try {
    checkBrand({ ...brand, ...change });
  } catch (error) {
    const refusal = error as { code: string; path: string[] };
    return `${refusal.code} ${refusal.path.join('.')}`;
  }
  return 'accepted';
};

describe('brand settings', () => {
  it.each(['ab', 'a1', 'mens-care-2', 'x'.repeat(40)])('accept the short name %j', (slug) =>
    expect(code({ slug })).toBe('accepted'),
  );
  it.each(['', 'a', 'Abc', '1a', '-a', 'a-', 'a--b', 'a_b', 'admin', 'x'.repeat(41), "a'; drop table brand;--"])(
    'refuse the short name %j',
    (slug) => expect(code({ slug })).toBe('BRAND_SLUG_INVALID slug'),
  );
  it.each(['de', 'DEU', 'QQ', 'ZZ', ''])('refuse the country %j', (defaultCountry) =>
    expect(code({ defaultCountry })).toBe('COUNTRY_INVALID defaultCountry'),
  );
  it.each(['Mars/Base', '', '+02:00', 'Europe/Berlin; --'])('refuse the time zone %j', (timeZone) =>
    expect(code({ timeZone })).toBe('TIME_ZONE_INVALID timeZone'),
  );
  it('accept UTC as time zone', () => expect(code({ timeZone: 'UTC' })).toBe('accepted'));
  it('refuse an unknown currency, saying where', () =>
    expect(code({ defaultCurrency: 'EURO' })).toBe('CURRENCY_UNKNOWN defaultCurrency'));
});

describe('changes of a brand', () => {
  it('are none where nothing differs', () => expect(brandChanges(brand, { ...brand })).toEqual([]));
  it('name each field that differs with both values', () =>
    expect(brandChanges(brand, { ...brand, name: 'H', status: BrandStatus.SUSPENDED })).toEqual([
      { field: 'name', before: 'Hairoticmen', after: 'H' },
      { field: 'status', before: 'ACTIVE', after: 'SUSPENDED' },
    ]));
});
