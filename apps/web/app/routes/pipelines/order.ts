/** The list with one entry moved to another place; places beyond its ends are its ends. */
export function movedTo<T>(list: readonly T[], from: number, to: number): T[] {
  const place = Math.max(0, Math.min(list.length - 1, to));
  const rest = list.filter((_, at) => at !== from);
  const one = list[from];
  return one === undefined ? [...list] : [...rest.slice(0, place), one, ...rest.slice(place)];
}
