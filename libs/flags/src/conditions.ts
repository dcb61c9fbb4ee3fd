import type { Attribute, Condition, FlagContext, Operator } from './flag.ts';

type Compare = (actual: string, wanted: string) => boolean;

const numbers =
  (compare: (a: number, b: number) => boolean): Compare =>
  (actual, wanted) => {
    const [a, b] = [toNumber(actual), toNumber(wanted)];
    return !Number.isNaN(a) && !Number.isNaN(b) && compare(a, b);
  };

const instants =
  (compare: (a: number, b: number) => boolean): Compare =>
  (actual, wanted) => {
    const [a, b] = [Date.parse(actual), Date.parse(wanted)];
    return !Number.isNaN(a) && !Number.isNaN(b) && compare(a, b);
  };

/** Text that is no number is none, the empty one too, which JavaScript takes for zero. */
const toNumber = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));

const comparisons: Readonly<Record<Exclude<Operator, 'EXISTS' | 'MISSING' | 'NOT_IN'>, Compare>> = {
  IN: (actual, wanted) => actual === wanted,
  CONTAINS: (actual, wanted) => actual.includes(wanted),
  STARTS_WITH: (actual, wanted) => actual.startsWith(wanted),
  ENDS_WITH: (actual, wanted) => actual.endsWith(wanted),
  GREATER: numbers((a, b) => a > b),
  AT_LEAST: numbers((a, b) => a >= b),
  LESS: numbers((a, b) => a < b),
  AT_MOST: numbers((a, b) => a <= b),
  BEFORE: instants((a, b) => a < b),
  AFTER: instants((a, b) => a > b),
};

function factOf(name: string, context: FlagContext): Attribute | undefined {
  if (name === 'user') return context.userId;
  if (name === 'brand') return context.brandId ?? undefined;
  if (name === 'role') return context.roles;
  const { attributes } = context;
  return attributes && Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}

/** The caller's values as text; several where the fact is a list. */
function textsOf(fact: Attribute | undefined): readonly string[] {
  if (fact === undefined || fact === null) return [];
  return Array.isArray(fact) ? fact.map(String) : [String(fact)];
}

/**
 * Whether one condition holds. Of a list, one value is enough. A fact that is not there meets nothing but MISSING, not
 * even NOT_IN: nobody is let in by what is not known about them.
 */
export function holds({ attribute, operator, values }: Condition, context: FlagContext): boolean {
  const actual = textsOf(factOf(attribute, context));
  if (operator === 'EXISTS') return actual.length > 0;
  if (operator === 'MISSING') return actual.length === 0;
  if (operator === 'NOT_IN') return actual.length > 0 && !actual.some((one) => values.includes(one));
  const compare = comparisons[operator] as Compare | undefined;
  return compare !== undefined && actual.some((one) => values.some((wanted) => compare(one, wanted)));
}
