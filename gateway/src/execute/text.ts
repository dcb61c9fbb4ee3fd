const UNSAFE = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A string as JSON; short plain ones without the detour through JSON.stringify. */
export function quote(text: string): string {
  return text.length < 64 && !UNSAFE.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** Any JSON value as JSON. */
export function jsonText(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  return JSON.stringify(value) ?? 'null';
}
