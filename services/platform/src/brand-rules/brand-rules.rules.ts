import { brandRulesSchema } from '@mh-os/contracts';
import { DomainError, formatScaled, parseScaled } from '@mh-os/kernel';
import { z } from 'zod';
import type { FieldChange } from '../brands/brands.rules.ts';

/** How VAT is summed up on a document. */
export enum DocumentVatMode {
  PER_LINE = 'PER_LINE',
  PER_RATE = 'PER_RATE',
}

/** How far texts may claim an effect on health. */
export enum HealthClaims {
  FORBIDDEN = 'FORBIDDEN',
  WITH_EVIDENCE = 'WITH_EVIDENCE',
  FREE = 'FREE',
}

/** Form in the database: what other services act on, and what only signing in does. */
const storedSchema = brandRulesSchema.extend({
  secondFactorRequired: z.boolean(),
  secondFactorGraceDays: z.int().min(0).max(90),
});

/** What a brand has decided. */
export type Rules = Omit<z.infer<typeof storedSchema>, 'documentVatMode' | 'healthClaims'> & {
  readonly documentVatMode: DocumentVatMode;
  readonly healthClaims: HealthClaims;
};

/** The careful choice everywhere: what holds until a brand decides. */
export const DEFAULTS: Rules = {
  maxDiscountPercent: null,
  backordersAllowed: false,
  returnDays: 14,
  documentVatMode: DocumentVatMode.PER_RATE,
  healthClaims: HealthClaims.FORBIDDEN,
  forbiddenClaims: [],
  secondFactorRequired: false,
  secondFactorGraceDays: 0,
};

const CLAIMS_MAX = 100;
const CLAIM_MAX = 200;

/** Rules as they were stored; a rule that came later has its default. */
export function storedRules(stored: unknown): Rules {
  return storedSchema.parse({ ...DEFAULTS, ...(stored as object) }) as Rules;
}

/** Refuses rules out of their bounds; gives them back in the form that is stored. */
export function checkRules(given: Rules): Rules {
  const rules = { ...given, maxDiscountPercent: percent(given.maxDiscountPercent), forbiddenClaims: claims(given) };
  const checked = storedSchema.safeParse(rules);
  if (checked.success) return checked.data as Rules;
  const [issue] = checked.error.issues;
  throw wrong(String(issue?.path[0] ?? 'rules'), issue?.message ?? 'This rule has a value out of its bounds.');
}

/** Since when a second factor is asked for; null where it is not. */
export function requiredSince(before: Date | null, after: Rules, now: Date): Date | null {
  return after.secondFactorRequired ? (before ?? now) : null;
}

/** What services outside of signing in are told. */
export function publishedRules(rules: Rules): z.infer<typeof brandRulesSchema> {
  return brandRulesSchema.parse(rules);
}

/** The rules in which two sets differ. */
export function rulesChanges(before: Rules, after: Rules): FieldChange[] {
  const told = (value: unknown): string | null =>
    value === null ? null : Array.isArray(value) ? value.join('; ') || null : String(value);
  return (Object.keys(DEFAULTS) as (keyof Rules)[])
    .map((field) => ({ field, before: told(before[field]), after: told(after[field]) }))
    .filter((change) => change.before !== change.after);
}

function percent(given: string | null): string | null {
  if (given === null) return null;
  const value = /^\d{1,3}(\.\d{1,2}0*)?$/.test(given) ? parseScaled(given, 2) : -1n;
  if (value >= 0n && value <= 10_000n) return formatScaled(value, 2);
  throw wrong('maxDiscountPercent', 'A discount is between 0 and 100 percent with at most two decimals.');
}

function claims({ forbiddenClaims }: Rules): string[] {
  const clean = forbiddenClaims.map((claim) => claim.trim().replace(/\s+/g, ' ')).filter((claim) => claim !== '');
  const once = [...new Map(clean.map((claim) => [claim.toLocaleLowerCase('de'), claim])).values()];
  if (once.length <= CLAIMS_MAX && once.every((claim) => claim.length <= CLAIM_MAX && !/\p{Cc}/u.test(claim)))
    return once;
  throw wrong('forbiddenClaims', `There are at most ${CLAIMS_MAX} claims of at most ${CLAIM_MAX} characters.`);
}

function wrong(field: string, message: string): DomainError {
  return new DomainError('BRAND_RULE_INVALID', message, { path: [field] });
}
