import type { FlagRule, FlagValue, FlagValueType, Prerequisite, Serve, Variant } from '@mh-os/flags';
import { BUCKETS, MAX_CHAIN } from '@mh-os/flags';
import { DomainError } from '@mh-os/kernel';
import { checkRules } from './flag-rule.rules.ts';

/** What decides about callers. */
export interface Definition {
  readonly variants: readonly Variant[];
  readonly offVariant: string;
  readonly prerequisites: readonly Prerequisite[];
  readonly rules: readonly FlagRule[];
  readonly otherwise: Serve;
}

const KEY = /^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/;
const VARIANT_KEY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;
/** Largest value of a variant, as JSON. */
const MAX_VALUE = 4_096;

const refuse = (code: string, message: string, path: readonly string[], details = {}): DomainError =>
  new DomainError(code, message, { path, details });

/** Refuses a key that code could not name. */
export function checkKey(key: string): string {
  if (key.length < 2 || key.length > 100 || !KEY.test(key))
    throw refuse(
      'FLAG_KEY_INVALID',
      'A key has 2 to 100 lower-case letters, digits, single hyphens and dots and starts with a letter, such as console.products-export.',
      ['key'],
    );
  return key;
}

/** Variants of a boolean flag whose author names none. */
export const ON_OFF: readonly Variant[] = [
  { key: 'on', value: true },
  { key: 'off', value: false },
];

function fits(type: FlagValueType, value: FlagValue): boolean {
  if (type === 'JSON') return typeof value === 'object' && value !== null;
  return typeof value === type.toLowerCase() && (type !== 'NUMBER' || Number.isFinite(value));
}

function checkVariants(type: FlagValueType, variants: readonly Variant[]): void {
  const wrong = (message: string, ...path: string[]) =>
    refuse('FLAG_VARIANTS_INVALID', message, ['variants', ...path], { type });
  if (variants.length < 1 || variants.length > 20) throw wrong('A flag has 1 to 20 variants.');
  variants.forEach(({ key, value }, at) => {
    if (!VARIANT_KEY.test(key))
      throw wrong('A variant has a name of 1 to 40 letters, digits, _ and -.', `${at}`, 'key');
    if (variants.findIndex((other) => other.key === key) !== at)
      throw wrong(`Two variants are called ${key}.`, `${at}`);
    if (!fits(type, value))
      throw wrong(
        `The value of ${key} is no ${type === 'JSON' ? 'JSON object or list' : type.toLowerCase()}.`,
        `${at}`,
        'value',
      );
    if (JSON.stringify(value).length > MAX_VALUE)
      throw wrong(`The value of ${key} is longer than ${MAX_VALUE} characters of JSON.`, `${at}`, 'value');
  });
}

function checkVariant(variant: string, variants: readonly Variant[], path: readonly string[]): void {
  const allowed = variants.map(({ key }) => key);
  if (!allowed.includes(variant))
    throw refuse('FLAG_VARIANT_UNKNOWN', `There is no variant "${variant}"; there are ${allowed.join(', ')}.`, path, {
      allowed,
    });
}

/** Refuses shares that do not add up, and variants that are not there. */
export function checkServe(serve: Serve, variants: readonly Variant[], path: readonly string[]): void {
  if ('variant' in serve) return checkVariant(serve.variant, variants, [...path, 'variant']);
  const { shares } = serve;
  shares.forEach(({ variant }, at) => checkVariant(variant, variants, [...path, 'shares', String(at), 'variant']));
  const sum = shares.reduce((total, { weight }) => total + weight, 0);
  const whole = shares.every(({ weight }) => Number.isInteger(weight) && weight >= 0);
  if (!whole || sum !== BUCKETS)
    throw refuse(
      'FLAG_SHARES_INVALID',
      `Shares are whole parts of ${BUCKETS} (1,000 are one percent) and add up to it; these add up to ${sum}.`,
      [...path, 'shares'],
      { sum, allowed: BUCKETS },
    );
  if (new Set(shares.map(({ variant }) => variant)).size !== shares.length)
    throw refuse('FLAG_SHARES_INVALID', 'A variant has one share.', [...path, 'shares']);
}

/** Refuses a definition that could not be evaluated. */
export function checkDefinition(type: FlagValueType, definition: Definition): void {
  const { variants, offVariant, rules, otherwise } = definition;
  checkVariants(type, variants);
  checkVariant(offVariant, variants, ['offVariant']);
  checkServe(otherwise, variants, ['otherwise']);
  checkRules(rules, (serve, path) => checkServe(serve, variants, path));
}

/** Another flag as prerequisites know it. */
export interface KnownFlagFacts {
  readonly key: string;
  readonly variants: readonly Variant[];
  readonly prerequisites: readonly Prerequisite[];
}

/** Refuses prerequisites that are not there, lead back to the flag, or make too long a chain. */
export function checkPrerequisites(
  key: string,
  wanted: readonly Prerequisite[],
  others: readonly KnownFlagFacts[],
): void {
  const byKey = new Map(others.map((flag) => [flag.key, flag]));
  const wrong = (message: string, at: number) =>
    refuse('FLAG_PREREQUISITE_INVALID', message, ['prerequisites', String(at)]);
  if (wanted.length > 10) throw wrong('A flag has at most 10 prerequisites.', 10);
  const depthFrom = (flagKey: string, depth: number, at: number): void => {
    if (flagKey === key) throw wrong(`${key} would depend on itself.`, at);
    if (depth > MAX_CHAIN) throw wrong(`A chain of prerequisites has at most ${MAX_CHAIN} links.`, at);
    for (const next of byKey.get(flagKey)?.prerequisites ?? []) depthFrom(next.flagKey, depth + 1, at);
  };
  wanted.forEach(({ flagKey, variants }, at) => {
    depthFrom(flagKey, 1, at);
    const other = byKey.get(flagKey);
    if (!other) throw wrong(`There is no flag ${flagKey} that is drafted or active.`, at);
    if (variants.length === 0) throw wrong(`Name the variants of ${flagKey} that are good enough.`, at);
    const gone = variants.find((variant) => !other.variants.some((known) => known.key === variant));
    if (gone !== undefined) throw wrong(`${flagKey} has no variant "${gone}".`, at);
  });
}

/** Refuses to take away what other flags ask for. */
export function checkDependents(key: string, variants: readonly Variant[], others: readonly KnownFlagFacts[]): void {
  for (const other of others)
    for (const { flagKey, variants: needed } of other.prerequisites)
      if (flagKey === key && needed.some((variant) => !variants.some((own) => own.key === variant)))
        throw refuse('FLAG_IN_USE', `The flag ${other.key} depends on ${key} and on this of it.`, [], {
          flag: other.key,
        });
}
