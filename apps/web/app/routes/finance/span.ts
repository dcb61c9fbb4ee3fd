const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether it is a day of the calendar: 30 February is none. */
function isDay(text: string): boolean {
  const at = new Date(DAY.test(text) ? `${text}T00:00:00Z` : Number.NaN);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** The period of an address, in its order; this year so far without one. */
export function spanOf(params: URLSearchParams, now = new Date()): { from: string; until: string } {
  const today = now.toISOString().slice(0, 10);
  const [asked, end] = [params.get('from') ?? '', params.get('until') ?? ''];
  const until = isDay(end) ? end : today;
  const from = isDay(asked) ? asked : `${until.slice(0, 4)}-01-01`;
  return from <= until ? { from, until } : { from: until, until: from };
}

/** Where the lines behind an amount stand, over the same days as the amount. */
export function sheetOf(
  accountId: string,
  { from, until }: { readonly from?: string; readonly until: string },
): string {
  return `/finance/accounts/${accountId}?${new URLSearchParams({ ...(from && { from }), until }).toString()}`;
}

/** The first day of the month eleven months before a day: twelve months with its own. */
export function yearBack(until: string): string {
  const date = new Date(`${until.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - 11);
  return date.toISOString().slice(0, 10);
}

/** The end of a day as an instant, for reports as they were known on it. */
export function knownAt(params: URLSearchParams): string | null {
  const day = params.get('known') ?? '';
  return isDay(day) ? `${day}T23:59:59.999Z` : null;
}
