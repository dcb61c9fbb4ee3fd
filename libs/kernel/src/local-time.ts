const printers = new Map<string, Intl.DateTimeFormat>();

function printerOf(zone: string): Intl.DateTimeFormat {
  const known = printers.get(zone);
  if (known) return known;
  const two = '2-digit' as const;
  const clock = { hour: two, minute: two, second: two, hourCycle: 'h23' } as const;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: two, day: two, ...clock });
  printers.set(zone, made);
  return made;
}

/** Whether times can be told in a zone, named as IANA does: `Europe/Berlin`. */
export function isZone(zone: string): boolean {
  try {
    return printerOf(zone) !== undefined;
  } catch {
    return false;
  }
}

/** What the clock on the wall shows in a zone at an instant: `2026-11-22T09:30:00`. */
export function wallTime(at: Date, zone: string): string {
  const part = Object.fromEntries(
    printerOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const day = `${part['year']!.padStart(4, '0')}-${part['month']}-${part['day']}`;
  return `${day}T${part['hour']}:${part['minute']}:${part['second']}`;
}

/** The day of an instant in a zone, as `2026-11-22`. */
export const localDay = (at: Date, zone: string): string => wallTime(at, zone).slice(0, 10);

/**
 * The instant at which the clock in a zone shows `2026-11-22T09:30:00`. An hour that comes twice means its first; one that
 * the clock skips means as much later as it skips.
 */
export function instantOfWall(local: string, zone: string): Date {
  const wall = Date.parse(`${local}.000Z`);
  const offsetAt = (instant: number): number => Date.parse(`${wallTime(new Date(instant), zone)}.000Z`) - instant;
  // The offsets of the day before and after: around a change one of them is right.
  const guesses = [wall - offsetAt(wall - 86_400_000), wall - offsetAt(wall + 86_400_000)];
  const right = guesses.filter((guess) => wallTime(new Date(guess), zone) === local);
  return new Date(right.length > 0 ? Math.min(...right) : Math.max(...guesses));
}
