import type { VatClass } from './vat-class.ts';

/** Rates of one country from a day on: standard, reduced and zero percent. */
export interface CountryRate {
  readonly vatClass: VatClass;
  readonly percent: string;
  /** First instant at which the rate holds, local midnight as UTC. */
  readonly from: string;
}

const always = '2000-01-01T00:00:00Z';

function flat(standard: string, reduced: string, from = always): CountryRate[] {
  return [
    { vatClass: 'STANDARD', percent: standard, from },
    { vatClass: 'REDUCED', percent: reduced, from },
    { vatClass: 'ZERO', percent: '0.00', from: always },
  ];
}

/**
 * Rates a new brand starts with, by the country it sells from. Germany with its history since 2007, the 16 % and 5 % of
 * July to December 2020 included; the others with the rates in force since the date given.
 */
const COUNTRIES: Readonly<Record<string, readonly CountryRate[]>> = {
  DE: [
    { vatClass: 'STANDARD', percent: '16.00', from: '1998-03-31T22:00:00Z' },
    { vatClass: 'STANDARD', percent: '19.00', from: '2006-12-31T23:00:00Z' },
    { vatClass: 'STANDARD', percent: '16.00', from: '2020-06-30T22:00:00Z' },
    { vatClass: 'STANDARD', percent: '19.00', from: '2020-12-31T23:00:00Z' },
    { vatClass: 'REDUCED', percent: '7.00', from: '1983-06-30T22:00:00Z' },
    { vatClass: 'REDUCED', percent: '5.00', from: '2020-06-30T22:00:00Z' },
    { vatClass: 'REDUCED', percent: '7.00', from: '2020-12-31T23:00:00Z' },
    { vatClass: 'ZERO', percent: '0.00', from: always },
  ],
  AT: flat('20.00', '10.00'),
  CH: flat('8.10', '2.60', '2023-12-31T23:00:00Z'),
  FR: flat('20.00', '5.50', '2013-12-31T23:00:00Z'),
  IT: flat('22.00', '10.00', '2013-09-30T22:00:00Z'),
  ES: flat('21.00', '10.00', '2012-08-31T22:00:00Z'),
  NL: flat('21.00', '9.00', '2018-12-31T23:00:00Z'),
  BE: flat('21.00', '6.00'),
  LU: flat('17.00', '8.00', '2023-12-31T23:00:00Z'),
  PL: flat('23.00', '8.00', '2010-12-31T23:00:00Z'),
  CZ: flat('21.00', '12.00', '2023-12-31T23:00:00Z'),
  DK: flat('25.00', '25.00'),
  SE: flat('25.00', '12.00'),
  GB: flat('20.00', '5.00', '2011-01-04T00:00:00Z'),
};

/** Rates of a country; where it is not in the table, a zero rate in every class, so that net and gross are equal. */
export function startingRates(country: string): readonly CountryRate[] {
  return COUNTRIES[country] ?? flat('0.00', '0.00');
}
