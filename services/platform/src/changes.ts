import { canonicalJson } from '@mh-os/kernel';

/** One changed field, as events and histories tell it. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Longer values are told by their beginning: a history is read by people. */
const MAX_TOLD = 2_000;

function told(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  const text =
    value instanceof Date ? value.toISOString() : typeof value === 'object' ? canonicalJson(value) : String(value);
  return text.length > MAX_TOLD ? `${text.slice(0, MAX_TOLD)}…` : text;
}

const same = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);

/** The fields of `after` that differ from `before`. */
export function changesOf(before: object, after: object): FieldChange[] {
  return Object.entries(after).flatMap(([field, value]) => {
    const old = (before as Record<string, unknown>)[field];
    return value === undefined || same(old, value) ? [] : [{ field, before: told(old), after: told(value) }];
  });
}
