import { DomainError } from '@mh-os/kernel';
import type { ProductOption } from './product.rules.ts';

/** The most variants that one matrix makes. */
export const MOST_COMBINATIONS = 100;
const LONGEST = 60;

/** One choice of a product with all its values, e.g. Size: 30 ml, 50 ml. */
export interface OptionAxis {
  readonly name: string;
  readonly values: readonly string[];
}

/** Reads as its kind, whatever its case and blanks. */
const fold = (text: string): string => text.trim().toLowerCase();

/** What makes two combinations the same: neither order nor letter case tells them apart. Null where there are no options. */
export function optionKey(options: readonly ProductOption[]): string | null {
  if (options.length === 0) return null;
  const parts = options.map(({ name, value }) => [fold(name), fold(value)] as const);
  parts.sort(([a], [b]) => Buffer.from(a).compare(Buffer.from(b)));
  return parts.map(([name, value]) => `${name}=${value}`).join('|');
}

/** Refuses a choice that is named twice, and empty names and values. */
export function assertOptions(options: readonly ProductOption[]): void {
  const names = new Set<string>();
  for (const { name, value } of options) {
    if (!name.trim() || !value.trim() || names.has(fold(name)))
      throw new DomainError('OPTIONS_INVALID', `Each choice has a name of its own and a value: ${name}: ${value}.`, {
        path: ['options'],
      });
    names.add(fold(name));
  }
}

function assertAxes(axes: readonly OptionAxis[]): void {
  const names = new Set<string>();
  for (const { name, values } of axes) {
    const different = new Set(values.map(fold));
    const bad = !name.trim() || name.length > LONGEST || names.has(fold(name)) || values.length === 0;
    if (bad || different.size !== values.length || values.some((value) => !value.trim() || value.length > LONGEST))
      throw new DomainError(
        'OPTIONS_INVALID',
        `Option "${name.slice(0, LONGEST)}" needs a name and values, each once.`,
        {
          path: ['options'],
        },
      );
    names.add(fold(name));
  }
  const combinations = axes.reduce((product, axis) => product * axis.values.length, 1);
  if (axes.length === 0 || combinations > MOST_COMBINATIONS)
    throw new DomainError('OPTIONS_INVALID', `A matrix has 1 to ${MOST_COMBINATIONS} combinations.`, {
      path: ['options'],
      details: { combinations, allowed: MOST_COMBINATIONS },
    });
}

/** The combinations of these choices that no variant has yet, in the order of the choices. */
export function missingCombinations(
  axes: readonly OptionAxis[],
  existing: readonly (readonly ProductOption[])[],
): ProductOption[][] {
  assertAxes(axes);
  const taken = new Set(existing.map(optionKey));
  const all = axes.reduce<ProductOption[][]>(
    (rows, { name, values }) =>
      rows.flatMap((row) => values.map((value) => [...row, { name: name.trim(), value: value.trim() }])),
    [[]],
  );
  return all.filter((options) => !taken.has(optionKey(options)));
}
