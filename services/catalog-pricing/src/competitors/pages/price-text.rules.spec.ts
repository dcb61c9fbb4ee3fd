import { readPrice } from './price-text.rules.ts';

describe('a price in a text', () => {
  it.each([
    ['de-DE', '12,95 €', '12.95', 'EUR'],
    ['de-DE', '1.299,00 €', '1299.00', 'EUR'],
    ['de-DE', '1.299 €', '1299', 'EUR'],
    ['de-DE', '12.95 €', '12.95', 'EUR'],
    ['de-DE', 'ab 12,- EUR', '12', 'EUR'],
    ['de-CH', 'CHF 1’299.50', '1299.50', 'CHF'],
    ['de-AT', '€ 1 299,00', '1299.00', 'EUR'],
    ['fr-FR', '1\u202f299,90\u00a0€', '1299.90', 'EUR'],
    ['en-GB', '£1,299.00', '1299.00', 'GBP'],
    ['en-GB', '12,95 GBP', '12.95', 'GBP'],
    ['en-US', '$1,299.99', '1299.99', 'USD'],
    ['en-CA', '$12.99', '12.99', null],
    ['ja-JP', '¥1,299', '1299', 'JPY'],
    ['pl-PL', '49,90 zł', '49.90', 'PLN'],
    ['cs-CZ', '1 299 Kč', '1299', 'CZK'],
    ['hi-IN', '99.00', '99.00', null],
    ['no such locale!', '9.90', '9.90', null],
    ['de-DE', '14,99 € 14,99 €', '14.99', 'EUR'],
  ])('%s: %s is %s %s', (locale, text, amount, currency) => {
    expect(readPrice(text, locale)).toEqual({ amount, currency });
  });

  it.each([
    ['de-DE', 'Preis auf Anfrage'],
    ['de-DE', 'statt 19,99 € nur 14,99 €'],
    ['de-DE', '14,99 € für 100 ml'],
    ['de-DE', '1.2.3'],
    ['en-US', '1,29,9'],
    ['de-DE', ''],
  ])('%s: %s is none', (locale, text) => expect(readPrice(text, locale)).toBeNull());
});
