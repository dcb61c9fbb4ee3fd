import { canonicalJson } from './canonical.ts';

/** One changed field, as events and histories tell it. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Longer values are told by their beginning: a history is read by people. */
const MAX_TOLD = 2_000;

function plain(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? canonicalJson(value) : String(value);
}

const told = (text: string | null): string | null =>
  text !== null && text.length > MAX_TOLD ? `${text.slice(0, MAX_TOLD)}…` : text;

/** The fields of `after` that differ from `before`; what is left out there stays. */
export function changesOf(before: object, after: object): FieldChange[] {
  return Object.entries(after).flatMap(([field, value]) => {
    const [was, is] = [plain((before as Record<string, unknown>)[field]), plain(value)];
    return value === undefined || was === is ? [] : [{ field, before: told(was), after: told(is) }];
  });
}
