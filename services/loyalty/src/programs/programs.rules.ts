import { codeInvalid } from './programs.errors.ts';

/** The form in which a code is kept: capitals, no spaces around it. */
export function decideCode(code: string): string {
  const kept = code.trim().toUpperCase();
  if (!/^[A-Z0-9][A-Z0-9-]{0,63}$/.test(kept)) throw codeInvalid(code);
  return kept;
}

/** Settings with what somebody changed of them; what was left out stays. Only an expiry can be taken away. */
export function mergeSettings<S extends object>(before: S, change: object | null | undefined): S {
  const given = Object.entries(change ?? {}).filter(
    ([field, value]) => value !== undefined && (value !== null || field === 'expiryMonths'),
  );
  return { ...before, ...Object.fromEntries(given) };
}
