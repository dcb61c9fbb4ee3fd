import { captureOf, samePrice, webAddress } from './capture.rules.ts';

const now = new Date('2026-06-01T12:00:00Z');
const listing = { id: 'l', currency: 'EUR', includesVat: true, pack: { amount: '100', unit: 'ml' }, url: null };

describe('a captured price', () => {
  it('P18: is completed by what is known of the listing, and carries a hash of what was seen', () => {
    const capture = captureOf({ amount: '9.9', capturedAt: now }, listing, now);
    expect(capture).toMatchObject({
      amountMinor: 990n,
      currency: 'EUR',
      includesVat: true,
      packAmount: '100.000',
      packUnit: 'ml',
    });
    expect(capture.evidenceHash).toMatch(/^[0-9a-f]{64}$/);
    const own = {
      amount: '9.9',
      currency: 'USD',
      includesVat: false,
      pack: { amount: '2', unit: 'kg' },
      inStock: false,
      capturedAt: now,
    };
    expect(captureOf({ ...own, evidenceHash: 'a'.repeat(64) }, listing, now)).toMatchObject({
      ...{
        currency: 'USD',
        includesVat: false,
        packAmount: '2.000',
        packUnit: 'kg',
        inStock: false,
        evidenceHash: 'a'.repeat(64),
      },
    });
  });

  it.each([
    ['CAPTURE_NOT_POSITIVE', { amount: '0' }],
    ['DECIMAL_TOO_PRECISE', { amount: '1.999' }],
    ['CURRENCY_UNKNOWN', { currency: 'ABC' }],
    ['CAPTURE_IN_FUTURE', { capturedAt: new Date(now.getTime() + 300_001) }],
    ['PACK_MALFORMED', { pack: { amount: '0', unit: 'ml' } }],
    ['URL_MALFORMED', { url: 'javascript:alert(1)' }],
    ['EVIDENCE_MALFORMED', { evidenceHash: 'short' }],
  ])('refuses %s', (code, over) => {
    expect(() => captureOf({ amount: '9.90', capturedAt: now, ...over }, listing, now)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('is the same where its facts are', () => {
    const one = captureOf({ amount: '9.90', capturedAt: now }, listing, now);
    expect(samePrice(one, { ...one })).toBe(true);
    for (const other of [
      { amountMinor: 991n },
      { currency: 'USD' },
      { includesVat: false },
      { packAmount: '99.000' },
      { packUnit: 'g' },
      { inStock: true },
    ])
      expect(samePrice(one, { ...one, ...other })).toBe(false);
  });

  it('knows addresses of the web', () => {
    expect(webAddress(' https://example.com/a ')).toBe('https://example.com/a');
    expect(webAddress('  ')).toBeNull();
    for (const bad of ['ftp://example.com', 'x', `https://example.com/${'a'.repeat(2_000)}`, 'https://me@example.com'])
      expect(() => webAddress(bad)).toThrow(expect.objectContaining({ code: 'URL_MALFORMED' }));
  });
});
