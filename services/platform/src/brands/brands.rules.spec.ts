import {
  brandChanges,
  type BrandSettings,
  BrandStatus,
  checkBrand,
  checkReason,
  decideStatus,
  VatRegime,
} from './brands.rules.ts';
import { checkVatId } from './vat-id.ts';

const brand: BrandSettings = {
  name: 'Hairoticmen',
  slug: 'hairoticmen',
  status: BrandStatus.ACTIVE,
  defaultCurrency: 'EUR',
  defaultCountry: 'DE',
  defaultLocale: 'de-DE',
  timeZone: 'Europe/Berlin',
  vatRegime: VatRegime.STANDARD,
  vatId: null,
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

describe('VAT of a brand', () => {
  it('in the one-stop shop needs an id', () => {
    expect(code({ vatRegime: VatRegime.OSS })).toBe('VAT_ID_REQUIRED vatId');
    expect(code({ vatRegime: VatRegime.OSS, vatId: 'DE136695976' })).toBe('accepted');
  });
  it('of a small business does not', () => expect(code({ vatRegime: VatRegime.SMALL_BUSINESS })).toBe('accepted'));
  it.each([
    ['DE 136 695 976', 'DE136695976'],
    ['atu13585627', 'ATU13585627'],
  ])('has ids such as %s in one form', (given, kept) => expect(checkVatId(given)).toBe(kept));
  it.each(['DE136695977', 'DE1', '', '136695976', 'XX123456789', 'DE136695976; --'])('refuses the id %j', (given) =>
    expect(() => checkVatId(given)).toThrow('not a VAT id'),
  );
});

describe('the status of a brand', () => {
  it('goes to and fro, never from one to the same', () => {
    expect(decideStatus(BrandStatus.ACTIVE, 'suspend')).toBe(BrandStatus.SUSPENDED);
    expect(decideStatus(BrandStatus.SUSPENDED, 'resume')).toBe(BrandStatus.ACTIVE);
    expect(() => decideStatus(BrandStatus.ACTIVE, 'resume')).toThrow('not possible');
    expect(() => decideStatus(BrandStatus.SUSPENDED, 'suspend')).toThrow('not possible');
  });
  it.each(['', ' ', 'no', 'x'.repeat(501)])('is not changed for the reason %j', (reason) =>
    expect(() => checkReason(reason)).toThrow('reason of 3 to 500'),
  );
  it('is changed for a reason without the blanks around it', () =>
    expect(checkReason(' Unpaid bill. ')).toBe('Unpaid bill.'));
});

describe('changes of a brand', () => {
  it('are none where nothing differs', () => expect(brandChanges(brand, { ...brand })).toEqual([]));
  it('name each field that differs with both values', () =>
    expect(brandChanges(brand, { ...brand, name: 'H', status: BrandStatus.SUSPENDED })).toEqual([
      { field: 'name', before: 'Hairoticmen', after: 'H' },
      { field: 'status', before: 'ACTIVE', after: 'SUSPENDED' },
    ]));
});
