/** Wrong codes in a row after which the factor rests. */
export const FAILURES_TO_LOCK = 10;
/** How long it rests. */
export const LOCK_MS = 15 * 60_000;
/** How many recovery codes a person gets. */
export const RECOVERY_CODES = 10;

/** What was typed: a code of the app, a recovery code, or neither. */
export type TypedCode =
  | { readonly kind: 'app'; readonly code: string }
  | { readonly kind: 'recovery'; readonly code: string }
  | { readonly kind: 'neither' };

/** Reads a code as people type it: with blanks and dashes, in any case. */
export function readCode(typed: string): TypedCode {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  if (/^\d{6}$/.test(code)) return { kind: 'app', code };
  return /^[A-Z2-7]{10}$/.test(code) ? { kind: 'recovery', code } : { kind: 'neither' };
}

/** What a decision about a code needs to know of the factor. */
export interface FactorFacts {
  readonly lastStep: number;
  readonly failures: number;
  readonly lockedUntil: Date | null;
}

/** How a code was judged, and what to store of it. */
export interface CodeVerdict {
  readonly outcome: 'accepted' | 'wrong' | 'locked';
  readonly next?: FactorFacts;
}

/**
 * Judges a code: `step` is the step of a matching code of the app, `recovery` says that an unused recovery code matched.
 * A code of a step that was used before is as wrong as any other: nobody signs in with a code they saw.
 */
export function judgeCode(
  factor: FactorFacts,
  match: { readonly step?: number | undefined; readonly recovery?: boolean | undefined },
  now: Date,
): CodeVerdict {
  if (factor.lockedUntil && now < factor.lockedUntil) return { outcome: 'locked' };
  const fresh = match.step !== undefined && match.step > factor.lastStep;
  if (fresh || match.recovery) {
    const lastStep = fresh ? match.step! : factor.lastStep;
    return { outcome: 'accepted', next: { lastStep, failures: 0, lockedUntil: null } };
  }
  const failures = factor.failures + 1;
  const lockedUntil = failures % FAILURES_TO_LOCK === 0 ? new Date(now.getTime() + LOCK_MS) : null;
  return { outcome: 'wrong', next: { lastStep: factor.lastStep, failures, lockedUntil } };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Recovery codes from random bytes, ten characters of Base32 each, without repeats. */
export function recoveryCodesFrom(random: (bytes: number) => Uint8Array): string[] {
  const codes = new Set<string>();
  while (codes.size < RECOVERY_CODES) codes.add([...random(10)].map((byte) => ALPHABET[byte % 32]).join(''));
  return [...codes];
}

/** A recovery code as people read and type it. */
export function printCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`.toLowerCase();
}
