import { DomainError, Money, divideRounded, formatScaled } from '@mh-os/kernel';
import { codeKey } from '../attribution/attribution.rules.ts';
import { type CampaignChannel, campaignChannels } from '../campaigns/campaign.plan.ts';

/** What is counted here rather than told by a source. */
export const OWN_SOURCE = 'mh-os';
export const MOST_ROWS = 1_000;

/** What a row counts, in the order of its columns. */
export const counters = [
  ...['impressions', 'clicks', 'visits', 'conversions'],
  ...['sent', 'opened', 'bounced', 'unsubscribed'],
] as const;
export type Counter =
  'impressions' | 'clicks' | 'visits' | 'conversions' | 'sent' | 'opened' | 'bounced' | 'unsubscribed';

/** One row of the log: a day, a way to reach people, a campaign or none. */
export interface PerformanceRow {
  readonly day: string;
  readonly channel: CampaignChannel;
  /** Empty where it belongs to no campaign. */
  readonly campaignCode: string;
  readonly counts: Readonly<Record<Counter, bigint>>;
  readonly spend: Money;
  readonly revenue: Money;
}

export const columns = ['day', 'channel', 'campaignCode', ...counters, 'spend', 'revenue', 'currency'] as const;
export type Column = 'day' | 'channel' | 'campaignCode' | Counter | 'spend' | 'revenue' | 'currency';

/** What columns are called by those who write such files. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  ...{ day: ['day', 'date', 'datum', 'tag'], channel: ['channel', 'kanal', 'medium'] },
  campaignCode: ['campaigncode', 'campaign', 'utmcampaign', 'kampagne', 'kampagnencode'],
  ...{ impressions: ['impressions', 'impr', 'impressionen'], clicks: ['clicks', 'klicks'] },
  ...{ visits: ['visits', 'sessions', 'besuche', 'sitzungen'], conversions: ['conversions', 'purchases', 'kaufe'] },
  ...{ sent: ['sent', 'gesendet'], opened: ['opened', 'opens', 'geoffnet'], bounced: ['bounced', 'bounces'] },
  unsubscribed: ['unsubscribed', 'unsubscribes', 'abgemeldet'],
  ...{ spend: ['spend', 'cost', 'kosten', 'ausgaben'], revenue: ['revenue', 'conversionvalue', 'umsatz'] },
  currency: ['currency', 'currencycode', 'wahrung'],
};

/** Which column a heading is; null where it is none of ours. */
export function columnOf(heading: string): Column | null {
  const compact = heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return (columns as readonly Column[]).find((column) => NAMES[column].includes(compact)) ?? null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const COUNT = /^\d{1,12}$/;
const ALIASES: Readonly<Record<string, CampaignChannel>> = {
  ...{ MAIL: 'EMAIL', NEWSLETTER: 'EMAIL', SEA: 'SEARCH', CPC: 'SEARCH', PAID_SEARCH: 'SEARCH', PAID_SOCIAL: 'SOCIAL' },
};

/** A row from the texts of its cells; `today` is the last day that can have happened. */
export function readRow(
  cells: Partial<Record<Column, string>>,
  { today, currency }: { today: string; currency: string | null },
): PerformanceRow {
  const text = (column: Column): string => (cells[column] ?? '').trim();
  const count = (column: Counter): bigint => {
    const cell = text(column);
    if (cell === '') return 0n;
    if (!COUNT.test(cell)) throw wrong(column, `"${short(cell)}" is no count: write digits only, at most twelve.`);
    return BigInt(cell);
  };
  const counts = Object.fromEntries(counters.map((each) => [each, count(each as Counter)])) as Record<Counter, bigint>;
  const unit = text('currency').toUpperCase() || currency;
  const amount = (column: 'spend' | 'revenue'): Money => {
    const cell = plainAmount(text(column));
    if (cell !== '' && unit === null)
      throw wrong('currency', 'An amount needs a currency: a column, or one for the file.');
    const money = Money.parse(cell === '' ? '0' : cell, unit ?? 'EUR');
    if (money.isNegative) throw wrong(column, 'An amount is never below zero.');
    return money;
  };
  const [day, channel] = [dayOf(text('day'), today), channelOf(text('channel'))];
  return {
    day,
    channel,
    campaignCode: codeKey(text('campaignCode')) ?? '',
    counts,
    spend: amount('spend'),
    revenue: amount('revenue'),
  };
}

/** An amount with either mark, as programs of all countries write it: with both the last one parts the decimals. */
function plainAmount(cell: string): string {
  const [comma, point] = [cell.lastIndexOf(','), cell.lastIndexOf('.')];
  if (comma < 0 || point < 0) return cell.replace(',', '.');
  const [grouping, mark] = comma > point ? ['.', ','] : [',', '.'];
  const [whole = '', part = ''] = cell.split(mark);
  return /^-?\d{1,3}$/.test(whole.split(grouping)[0] ?? '') &&
    whole
      .split(grouping)
      .slice(1)
      .every((three) => /^\d{3}$/.test(three))
    ? `${whole.replaceAll(grouping, '')}.${part}`
    : cell;
}

/** A day as tables of German programs have it, too. */
const isoDay = (cell: string): string =>
  cell.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (_, day: string, month: string, year: string) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );

function dayOf(told: string, today: string): string {
  const cell = isoDay(told);
  const time = DAY.test(cell) ? Date.parse(`${cell}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== cell)
    throw wrong('day', `"${short(told)}" is no day: write it as 2026-03-31 or 31.03.2026.`);
  if (cell > today || cell < '2000-01-01') throw wrong('day', `${cell} lies ahead, or before 2000.`);
  return cell;
}

function channelOf(cell: string): CampaignChannel {
  const key = cell.toUpperCase().replace(/[^A-Z]+/g, '_');
  const found = ALIASES[key] ?? (Object.hasOwn(campaignChannels, key) ? (key as CampaignChannel) : null);
  if (found) return found;
  throw wrong('channel', `"${short(cell)}" is no channel; there are ${Object.keys(campaignChannels).join(', ')}.`);
}

const short = (text: string): string => text.slice(0, 40);
const wrong = (column: Column, message: string): DomainError =>
  new DomainError('VALUE_INVALID', message, { path: [column] });

/** A share in percent with one decimal; null of nothing. */
export function rate(part: bigint, whole: bigint): string | null {
  return whole === 0n ? null : formatScaled(divideRounded(part * 1_000n, whole), 1);
}

/** How many times a whole goes into an amount, with two decimals; null of nothing. */
export function times(amount: bigint, whole: bigint): string | null {
  return whole === 0n ? null : formatScaled(divideRounded(amount * 100n, whole), 2);
}

/** What one costs, rounded once, half away from zero; null of none. */
export function each(amount: Money, count: bigint): Money | null {
  return count === 0n ? null : Money.of(divideRounded(amount.minorUnits, count), amount.currency);
}
