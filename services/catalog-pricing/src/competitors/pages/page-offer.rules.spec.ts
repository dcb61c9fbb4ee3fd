import { assertSelector, offerOf } from './page-offer.rules.ts';

const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const product = (offers: unknown) => ({ '@context': 'https://schema.org', '@type': 'Product', name: 'Wax', offers });
const offer = (price: unknown, more: object = {}) => ({ '@type': 'Offer', price, priceCurrency: 'EUR', ...more });
const page = (body: string): string =>
  `<!doctype html><html><body>${body}<p class="price"><b>24,90&nbsp;€</b></p></body></html>`;
const read = (html: string, selector: string | null = '.price') => offerOf(page(html), selector, 'de-DE');

describe('what a page offers', () => {
  it.each([
    ['an offer', product(offer('12.95', { availability: 'https://schema.org/InStock' })), '12.95', true],
    ['a number', product(offer(12.5)), '12.5', null],
    ['a comma', product(offer('12,95')), '12.95', null],
    [
      'a graph',
      { '@graph': [{ '@type': 'WebPage' }, product([offer('12.95', { availability: 'OutOfStock' })])] },
      '12.95',
      false,
    ],
    ['a list', [product(offer('12.95'))], '12.95', null],
    ['many types', { ...product(offer('12.95')), '@type': ['Thing', 'Product'] }, '12.95', null],
    ['an aggregate', product({ '@type': 'AggregateOffer', lowPrice: '12.95', priceCurrency: 'EUR' }), '12.95', null],
    [
      'a specification',
      product({ '@type': 'Offer', priceSpecification: { price: '12.95', priceCurrency: 'EUR' } }),
      '12.95',
      null,
    ],
  ])('structured data first: %s', (_name, data, amount, inStock) => {
    expect(read(ld(data))).toEqual({ amount, currency: 'EUR', inStock });
  });

  it.each([
    ['no structured data', ''],
    ['broken structured data', '<script type="application/ld+json">{oops</script>'],
    ['several prices', ld(product([offer('12.95'), offer('19.95')]))],
    ['something else', ld({ '@type': 'Organization' })],
    ['no price', ld(product(offer(null)))],
  ])('the selector else: %s', (_name, html) => {
    expect(read(html)).toEqual({ amount: '24.90', currency: 'EUR', inStock: null });
  });

  it('nothing where neither finds one clear price', () => {
    expect(read('', null)).toBeNull();
    expect(read('', '.none')).toBeNull();
    expect(offerOf('<p class="price">statt 19,99 jetzt 14,99</p>', '.price', 'de-DE')).toBeNull();
    expect(offerOf('<meta itemprop="price" content="9.95">', '[itemprop=price]', 'en')).toMatchObject({
      amount: '9.95',
    });
  });

  it('knows selectors', () => {
    expect(() => assertSelector('div.price > span[itemprop="price"]')).not.toThrow();
    expect(() => assertSelector('div[')).toThrow(expect.objectContaining({ code: 'SELECTOR_MALFORMED' }));
  });
});
