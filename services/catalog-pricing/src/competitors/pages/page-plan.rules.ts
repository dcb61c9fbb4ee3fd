import type { PageOutcome } from './page.types.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
/** Nobody is asked again sooner, whatever the answer says. */
const SOONEST_MS = 60_000;

/** Outcomes that speak of the page as it should be. */
const FINE: readonly PageOutcome[] = ['CAPTURED', 'UNCHANGED'];
/** Outcomes that will not change by asking again soon: it takes a person, or their owner. */
const LASTING: readonly PageOutcome[] = [
  'DISALLOWED',
  'REFUSED',
  'NOT_FOUND',
  'REDIRECTED_AWAY',
  'TOO_LARGE',
  'NOT_A_PAGE',
];

/** What a reading leads to. */
export interface NextReading {
  readonly failures: number;
  readonly nextReadAt: Date;
}

/** When a page is read next: daily; after failures ever more seldom; never before its host wants to be asked again. */
export function nextReading(
  outcome: PageOutcome,
  failures: number,
  now: Date,
  retryAfterMs: number | null,
): NextReading {
  const failed = FINE.includes(outcome) ? 0 : failures + 1;
  const pause =
    failed === 0 ? DAY_MS : LASTING.includes(outcome) ? WEEK_MS : Math.min(WEEK_MS, HOUR_MS * 2 ** (failed - 1));
  const wait = Math.max(SOONEST_MS, retryAfterMs ?? pause);
  return { failures: failed, nextReadAt: new Date(now.getTime() + Math.min(wait, WEEK_MS)) };
}

/** Milliseconds that a Retry-After header asks to wait: seconds or a date; null where it says nothing. */
export function retryAfter(header: string | null, now: Date): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  const at = text === '' ? NaN : Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}

/** What an answer's status means where it is no page. */
export function outcomeOfStatus(status: number): PageOutcome | null {
  if (status === 304) return 'UNCHANGED';
  if (status >= 200 && status < 300) return null;
  if (status === 404 || status === 410) return 'NOT_FOUND';
  if (status === 429 || status === 503) return 'SLOWED_DOWN';
  return status === 401 || status === 403 || status === 451 ? 'REFUSED' : 'UNREACHABLE';
}

/** Where a redirect leads, if it stays with the same site: its host, with or without www. */
export function redirectWithin(from: string, location: string | null): string | null {
  if (!location || !URL.canParse(location, from)) return null;
  const [before, after] = [new URL(from), new URL(location, from)];
  const site = (url: URL): string => url.host.replace(/^www\./, '');
  return site(before) === site(after) &&
    /^https?:$/.test(after.protocol) &&
    (before.protocol === 'http:' || after.protocol === 'https:')
    ? after.href
    : null;
}
