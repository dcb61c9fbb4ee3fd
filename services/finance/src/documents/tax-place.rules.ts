import type { VatCategory, VatPart } from './amounts.rules.ts';

/** Where sales to consumers in other countries of the EU are taxed: there, or at home below the EU's threshold. */
export const VAT_ABROAD = ['DESTINATION', 'HOME'] as const;
export type VatAbroad = (typeof VAT_ABROAD)[number];

/** What decides which country taxes a sale: where the books are kept, where it was sold to, and what the brand chose. */
export interface TaxPlace {
  readonly home: string;
  /** Null where the document does not say. */
  readonly soldTo: string | null;
  readonly abroad: VatAbroad;
}

/** How the books name the tax of a part, and which country taxes it; null where that is not known, or nothing is taxed. */
export interface Treatment {
  readonly key: string;
  readonly rate: string;
  readonly country: string | null;
}

/** How the books name the tax treatment of a category that is not taxed here. */
const TREATMENTS: Readonly<Partial<Record<VatCategory, string>>> = { K: 'EU', G: 'EXPORT', AE: 'REVERSE' };

/** The EU's countries: what is taxed in another one of them is told in the OSS return. */
const EU = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));
/** Rates that a country has or had, where they are known here: any other rate is another country's. */
const OWN_RATES: Readonly<Partial<Record<string, readonly string[]>>> = { DE: ['19', '7', '16', '5'] };

/** The country that taxes a sale; null where it is not the own one, and not told which. */
function taxedIn(percent: string, { home, soldTo, abroad }: TaxPlace): string | null {
  const own = OWN_RATES[home];
  const foreign = own !== undefined && !own.includes(percent);
  if (soldTo === null) return foreign ? null : home;
  if (soldTo === home || foreign) return soldTo;
  // Outside the EU a rate that is known as the own one tells enough: nobody there collects it.
  if (own !== undefined && !EU.has(soldTo)) return home;
  return abroad === 'HOME' ? home : soldTo;
}

/**
 * The tax treatment of a part: what the own country taxes by its rate, what another one of the EU taxes as OSS, and what
 * one outside of it taxes as ABROAD, whatever rates they share.
 */
export function treatmentOf({ category, rate }: Pick<VatPart, 'category' | 'rate'>, place: TaxPlace): Treatment {
  if (category !== 'S') return { key: TREATMENTS[category] ?? '', rate: '0', country: null };
  const percent = rate.includes('.') ? rate.replace(/\.?0+$/, '') : rate;
  const country = taxedIn(percent, place);
  if (country === place.home) return { key: percent, rate: percent, country };
  const oss = country === null || (EU.has(country) && EU.has(place.home));
  return { key: oss ? 'OSS' : 'ABROAD', rate: percent, country };
}
