import { codeInvalid } from './accounts.errors.ts';

/** The form in which a code is kept: capitals, no spaces around it. */
export function decideCode(code: string): string {
  const kept = code.trim().toUpperCase();
  if (!/^[A-Z0-9][A-Z0-9-]{0,63}$/.test(kept)) throw codeInvalid(code);
  return kept;
}

/** One changed field as events tell it. */
export interface Change {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs between a row and its wished state. */
export function decideChanges(before: { readonly name: string }, after: { readonly name: string }): Change[] {
  return before.name === after.name ? [] : [{ field: 'name', before: before.name, after: after.name }];
}
