// The kernel has the same for services, to the second. Its entry needs node:crypto and Buffer, which browsers lack, so the console
// may not import it; the tests of both hold them to the same cases around a change of the clock.

/** What the clock shows in a zone, as a field for day and time has it: `2026-11-22T09:30`. */
export function wallMinute(iso: string | null | undefined, timeZone: string): string {
  if (iso == null) return '';
  const two = '2-digit' as const;
  const clock = { hour: two, minute: two, hourCycle: 'h23' } as const;
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: two, day: two, ...clock })
    .formatToParts(new Date(iso))
    .map(({ type, value }) => [type, value] as const);
  const part = Object.fromEntries(parts);
  return `${part['year']?.padStart(4, '0')}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}`;
}

/**
 * The instant at which the clock in a zone shows what was typed. An hour that comes twice means its first; one that the clock
 * skips means as much later as it skips. What is no time stays as it was typed, for the graph to name it.
 */
export function instantOfWall(typed: string, timeZone: string): string {
  const wall = Date.parse(`${typed}:00.000Z`);
  if (Number.isNaN(wall)) return typed;
  const offsetAt = (at: number): number =>
    Date.parse(`${wallMinute(new Date(at).toISOString(), timeZone)}:00.000Z`) - at;
  // The offsets of the day before and after: around a change one of them is right.
  const guesses = [wall - offsetAt(wall - 86_400_000), wall - offsetAt(wall + 86_400_000)];
  const right = guesses.filter((at) => wallMinute(new Date(at).toISOString(), timeZone) === typed);
  return new Date(right.length > 0 ? Math.min(...right) : Math.max(...guesses)).toISOString();
}
