import { useTranslation } from 'react-i18next';

type Option = readonly [value: string, word: string];

const countries =
  'DE AT CH BE BG CY CZ DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK US'.split(' ');
const currencies = 'EUR CHF GBP USD SEK DKK NOK PLN CZK HUF RON BGN'.split(' ');
const locales = 'de de-DE de-AT de-CH en en-GB en-US fr it es nl pl sv da'.split(' ');

/** Countries, currencies and languages to choose from, in words of the console's language; what is set stays among them. */
export function useRegionChoices(set: { country?: string; currency?: string; locale?: string } = {}) {
  const { i18n } = useTranslation();
  const named = (type: 'region' | 'currency' | 'language', codes: readonly string[], given?: string): Option[] => {
    const names = new Intl.DisplayNames(i18n.language, { type, fallback: 'code' });
    const all = given === undefined || codes.includes(given) ? codes : [given, ...codes];
    return all.map((code) => [
      code,
      type === 'region' ? (names.of(code) ?? code) : `${code} · ${names.of(code) ?? code}`,
    ]);
  };
  return {
    countries: named('region', countries, set.country),
    currencies: named('currency', currencies, set.currency),
    locales: named('language', locales, set.locale),
  };
}
