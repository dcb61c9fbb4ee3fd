const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The period of an address; this year so far without one. */
export function spanOf(params: URLSearchParams, now = new Date()): { from: string; until: string } {
  const today = now.toISOString().slice(0, 10);
  const [from, until] = [params.get('from') ?? '', params.get('until') ?? ''];
  return { from: DAY.test(from) ? from : `${today.slice(0, 4)}-01-01`, until: DAY.test(until) ? until : today };
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
  return DAY.test(day) ? `${day}T23:59:59.999Z` : null;
}
