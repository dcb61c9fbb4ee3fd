const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * A place between two others, as text that sorts byte by byte: any number of moves changes only what is moved. Null stands for
 * the begin and the end. A rank never ends in the lowest digit, so that there is always room before it.
 */
export function rankBetween(before: string | null, after: string | null): string {
  const low = before ?? '';
  if (after !== null && low >= after) throw new RangeError(`${low} does not come before ${after}`);
  let rank = '';
  let bounded = after !== null;
  for (let at = 0; ; at++) {
    const from = at < low.length ? DIGITS.indexOf(low[at]!) : 0;
    const to = bounded && at < after!.length ? DIGITS.indexOf(after![at]!) : DIGITS.length;
    const between = Math.floor((from + to) / 2);
    if (between > from) return rank + DIGITS[between];
    // No room in this digit: stay at the lower bound, and look for room in the next.
    rank += DIGITS[from];
    if (from < to) bounded = bounded && from === to;
  }
}
