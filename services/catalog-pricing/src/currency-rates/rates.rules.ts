import { DomainError, formatScaled, isCurrency, parseScaled } from '@mh-os/kernel';
import type { Conversion } from '../resolution/resolution.types.ts';

/** Decimals that a rate is kept with. */
export const RATE_SCALE = 10;
const DAY_MS = 86_400_000;

/** One rate of a day: one unit of `from` is `rate` units of `to`. */
export interface DatedRate {
  readonly from: string;
  readonly to: string;
  readonly rate: string;
  /** `2009-11-26`. */
  readonly day: string;
}

/** Where the columns of a file begin: the day, then one currency each. */
interface Header {
  readonly currencies: readonly (string | null)[];
}

const malformed = (message: string, line: number): DomainError =>
  new DomainError('RATE_FILE_MALFORMED', `Line ${line}: ${message}`, { path: ['csv'], details: { line } });

function headerOf(line: string): Header {
  const [first, ...rest] = line.split(',').map((cell) => cell.trim());
  if (first?.toLowerCase() !== 'date' || rest.length === 0)
    throw malformed('the first column is Date and each other one a currency.', 1);
  // The ECB ends its lines with a comma; currencies of the past, such as EEK, are no longer in every list of codes.
  return { currencies: rest.map((code) => (isCurrency(code) ? code : null)) };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** What a file of the ECB says: one row a day, one column a currency, N/A where there was none. Unknown currencies are left out. */
export function readRateFile(csv: string, base: string): { rates: DatedRate[]; skipped: string[] } {
  const lines = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
  const { currencies } = headerOf(lines[0] ?? '');
  const rates: DatedRate[] = [];
  lines.forEach((line, index) => {
    if (index === 0 || line.trim() === '') return;
    const [day = '', ...cells] = line.split(',').map((cell) => cell.trim());
    if (!isDay(day)) throw malformed(`"${day.slice(0, 20)}" is no day such as 2009-11-26.`, index + 1);
    cells.forEach((cell, at) => {
      const to = currencies[at];
      // A day without a rate is written as nothing, as N/A or, in old files, as 0.
      if (!to || to === base || ['', 'N/A', '0'].includes(cell)) return;
      rates.push({ from: base, to, rate: rateOf(cell, index + 1), day });
    });
  });
  if (rates.length === 0) throw malformed('there is no rate in the file.', 2);
  const header = (lines[0] ?? '')
    .split(',')
    .slice(1)
    .map((cell) => cell.trim());
  return { rates, skipped: header.filter((code, at) => code !== '' && currencies[at] === null) };
}

function rateOf(cell: string, line: number): string {
  try {
    const scaled = parseScaled(cell, RATE_SCALE);
    if (scaled > 0n) return formatScaled(scaled, RATE_SCALE);
  } catch {
    // Told below, with its line.
  }
  throw malformed(`"${cell.slice(0, 20)}" is no rate above zero with at most ${RATE_SCALE} decimals.`, line);
}

interface Leg {
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly day: string;
}

const ONE = 10n ** BigInt(RATE_SCALE);

/** One step from a currency to another, in the direction given or turned around. */
function legOf(rates: readonly DatedRate[], from: string, to: string): Leg | null {
  const direct = rates.find((one) => one.from === from && one.to === to);
  if (direct) return { numerator: parseScaled(direct.rate, RATE_SCALE), denominator: ONE, day: direct.day };
  const turned = rates.find((one) => one.from === to && one.to === from);
  return turned ? { numerator: ONE, denominator: parseScaled(turned.rate, RATE_SCALE), day: turned.day } : null;
}

/**
 * How to come from one currency to another with the rates of an instant (each the latest not after it): directly, or through
 * one third currency, the first by name that has both. The factor is exact; nothing is rounded here. A rate older than
 * `maxAgeDays` counts as stale.
 */
export function conversionBetween(
  rates: readonly DatedRate[],
  from: string,
  to: string,
  at: number,
  maxAgeDays: number,
): Conversion | null {
  const direct = legOf(rates, from, to);
  const bases = [...new Set(rates.flatMap((one) => [one.from, one.to]))].sort();
  const through = direct
    ? null
    : bases
        .map((base) => ({ base, first: legOf(rates, from, base), second: legOf(rates, base, to) }))
        .find(({ first, second }) => first && second);
  const legs = direct ? [direct] : through ? [through.first!, through.second!] : [];
  if (legs.length === 0) return null;
  const days = legs.map((leg) => leg.day).sort();
  const [date] = days as [string];
  return {
    ...{ from, to, date },
    numerator: legs.reduce((product, leg) => product * leg.numerator, 1n).toString(),
    denominator: legs.reduce((product, leg) => product * leg.denominator, 1n).toString(),
    path: through ? [from, through.base, to] : [from, to],
    stale: Date.parse(`${date}T00:00:00Z`) + (maxAgeDays + 1) * DAY_MS <= at,
  };
}
