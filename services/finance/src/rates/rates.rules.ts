import { DomainError, divideRounded, formatScaled, isCurrency, parseScaled } from '@mh-os/kernel';
import { isDay } from '../periods/periods.rules.ts';

/** Decimals that a rate is kept with. */
const SCALE = 12;
/** Rates are told in euros: units of each currency for one of them. */
const TOLD_IN = 'EUR';
const MOST_FAULTS = 20;

/** What one unit of a currency was worth on a day, in the currency of the books. */
export interface ReadRate {
  readonly currency: string;
  readonly onDate: string;
  readonly rate: string;
}
/** A file as it was read. */
export interface ReadRates {
  readonly rates: readonly ReadRate[];
  readonly days: number;
  /** Cells that tell nothing: N/A and empty ones. */
  readonly empty: number;
  readonly faults: readonly { readonly line: number; readonly column: string; readonly value: string }[];
  readonly faultCount: number;
}

/**
 * Reads the table of euro reference rates as the European Central Bank publishes it: a day in the first column, then how many
 * units of each currency one euro is worth. Kept is the other way round and in the currency of the books, rounded once.
 */
export function readEcbRates(csv: string, baseCurrency: string, wanted: readonly string[] | null): ReadRates {
  const [head = '', ...lines] = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
  const columns = head.split(',').map((name) => name.trim());
  if (columns[0]?.toLowerCase() !== 'date' || columns.length < 2)
    throw new DomainError(
      'FINANCE_RATES_FILE_INVALID',
      'The first line names the columns: Date, then currencies such as USD.',
      {
        path: ['csv'],
      },
    );
  const base = baseCurrency === TOLD_IN ? -1 : columns.indexOf(baseCurrency);
  if (base === -1 && baseCurrency !== TOLD_IN)
    throw new DomainError(
      'FINANCE_RATES_FILE_INVALID',
      `The file has no column for ${baseCurrency}, the currency of the books.`,
      {
        path: ['csv'],
      },
    );
  const sums = {
    rates: [] as ReadRate[],
    days: 0,
    empty: 0,
    faultCount: 0,
    faults: [] as ReadRates['faults'][number][],
  };
  const fault = (line: number, column: string, value: string): void => {
    sums.faultCount += 1;
    if (sums.faults.length < MOST_FAULTS) sums.faults.push({ line, column, value: value.slice(0, 40) });
  };
  lines.forEach((text, index) => {
    if (text.trim() === '') return;
    const cells = text.split(',').map((cell) => cell.trim());
    const onDate = cells[0] ?? '';
    if (!isDay(onDate)) return fault(index + 2, 'Date', onDate);
    sums.days += 1;
    const perEuro = base === -1 ? 10n ** BigInt(SCALE) : scaled(cells[base] ?? '');
    columns.forEach((currency, at) => {
      if (at === 0 || at === base || currency === '' || (wanted !== null && !wanted.includes(currency))) return;
      const cell = cells[at] ?? '';
      if (cell === '' || cell === 'N/A') sums.empty += 1;
      else {
        const units = scaled(cell);
        // A currency that ISO 4217 no longer has (ROL, SIT) cannot be in the books.
        if (units === null || perEuro === null) fault(index + 2, currency, cell);
        else if (isCurrency(currency)) sums.rates.push({ currency, onDate, rate: worth(units, perEuro) });
        else sums.empty += 1;
      }
    });
    if (baseCurrency !== TOLD_IN && perEuro !== null && (wanted === null || wanted.includes(TOLD_IN)))
      sums.rates.push({ currency: TOLD_IN, onDate, rate: formatScaled(perEuro, SCALE) });
  });
  return sums;
}

/** Null where it is no rate: nothing is worth nothing. */
function scaled(cell: string): bigint | null {
  if (!/^\d{1,12}(\.\d{1,12})?$/.test(cell)) return null;
  const value = parseScaled(cell, SCALE);
  return value > 0n ? value : null;
}

const worth = (units: bigint, perEuro: bigint): string =>
  formatScaled(divideRounded(perEuro * 10n ** BigInt(SCALE), units), SCALE);

/** A rate that a person sets: of another currency than the books', and worth something. */
export function assertRate(currency: string, baseCurrency: string, rate: string): void {
  if (currency === baseCurrency)
    throw new DomainError('FINANCE_RATE_INVALID', `The books are in ${baseCurrency}: it has no rate of its own.`, {
      path: ['currency'],
    });
  if (!/[1-9]/.test(rate) || rate.startsWith('-'))
    throw new DomainError('FINANCE_RATE_INVALID', 'A rate is more than nothing.', { path: ['rate'] });
}
