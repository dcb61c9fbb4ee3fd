/** One changed field, as events and the activity log tell it. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

function told(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value);
}

/** The fields of `after` that differ from `before`. */
export function changesOf(before: object, after: object): FieldChange[] {
  return Object.entries(after).flatMap(([field, value]) => {
    const change = { field, before: told((before as Record<string, unknown>)[field]), after: told(value) };
    return value === undefined || change.before === change.after ? [] : [change];
  });
}
