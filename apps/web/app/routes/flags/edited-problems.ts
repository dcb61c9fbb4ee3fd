import type { FlagValueType } from '@mh-os/flags';
import { type Edited, type EditedCondition, type EditedServe, valueOf, weightOf, WHOLE } from './edited.ts';

type Code =
  | ('name' | 'twice' | 'none' | 'number' | 'json' | 'long' | 'percent' | 'sum' | 'variant' | 'attribute')
  | ('valuesMissing' | 'valueNumber' | 'valueInstant' | 'prerequisite');

/** What is wrong with one field of the form; `code` is a word of `flags.wrong`. */
export interface EditedProblem {
  /** Such as `variants.0.value` or `rules.1.conditions.0.values`. */
  readonly path: string;
  readonly code: Code;
  readonly values?: Readonly<Record<string, string>>;
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;
const ATTRIBUTE = /^[A-Za-z][A-Za-z0-9_.-]{0,59}$/;
const LONGEST = 4_096;
const NUMBERS = ['GREATER', 'AT_LEAST', 'LESS', 'AT_MOST'];
const INSTANTS = ['BEFORE', 'AFTER'];

type Found = readonly EditedProblem[];
const one = (path: string, code: Code, values?: Record<string, string>): Found => [
  { path, code, ...(values ? { values } : {}) },
];
const isTwice = (all: readonly string[], at: number): boolean => all.indexOf(all[at]!) !== at;

/** Everything that the server would refuse and that can be told before: the form says it where it is. */
export function problemsOf(type: FlagValueType, edited: Edited): Found {
  const { variants, offVariant, otherwise, rules, prerequisites } = edited;
  const keys = variants.map(({ key }) => key);
  const ids = rules.map(({ id }) => id);
  return [
    ...(variants.length === 0 ? one('variants', 'none') : []),
    ...variants.flatMap(({ key }, at) => nameProblem(`variants.${at}.key`, key, isTwice(keys, at))),
    ...variants.flatMap(({ text }, at) => valueProblem(type, text, `variants.${at}.value`)),
    ...(keys.includes(offVariant) ? [] : one('offVariant', 'variant')),
    ...serveProblems(otherwise, keys, 'otherwise'),
    ...rules.flatMap(({ id }, at) => nameProblem(`rules.${at}.id`, id, isTwice(ids, at))),
    ...rules.flatMap(({ conditions, serve }, at) => [
      ...conditions.flatMap((each, index) => conditionProblem(each, `rules.${at}.conditions.${index}`)),
      ...serveProblems(serve, keys, `rules.${at}.serve`),
    ]),
    ...prerequisites.flatMap((each, at) =>
      each.flagKey === '' || each.variants.length === 0 ? one(`prerequisites.${at}`, 'prerequisite') : [],
    ),
  ];
}

function nameProblem(path: string, name: string, twice: boolean): Found {
  if (!NAME.test(name)) return one(path, 'name');
  return twice ? one(path, 'twice') : [];
}

function valueProblem(type: FlagValueType, text: string, path: string): Found {
  const value = valueOf(type, text);
  if (value === undefined) return one(path, type === 'JSON' ? 'json' : 'number');
  return JSON.stringify(value).length > LONGEST ? one(path, 'long', { most: String(LONGEST) }) : [];
}

/** What is wrong with what is served. */
export function serveProblems(serve: EditedServe, keys: readonly string[], path: string): Found {
  if (serve.shares === undefined) return keys.includes(serve.variant) ? [] : one(path, 'variant');
  const named = serve.shares.map(({ variant }) => variant);
  const each = serve.shares.flatMap(({ variant, percent }, at) => [
    ...(keys.includes(variant) ? [] : one(`${path}.shares.${at}`, 'variant')),
    ...(isTwice(named, at) ? one(`${path}.shares.${at}`, 'twice') : []),
    ...(weightOf(percent) === undefined ? one(`${path}.shares.${at}`, 'percent') : []),
  ]);
  if (each.length > 0) return each;
  const sum = serve.shares.reduce((total, { percent }) => total + (weightOf(percent) ?? 0), 0);
  return sum === WHOLE ? [] : one(path, 'sum', { sum: String(sum / (WHOLE / 100)) });
}

function conditionProblem({ attribute, operator, values }: EditedCondition, path: string): Found {
  if (!ATTRIBUTE.test(attribute.trim())) return one(`${path}.attribute`, 'attribute');
  if (operator === 'EXISTS' || operator === 'MISSING') return [];
  const given = values.map((value) => value.trim()).filter((value) => value !== '');
  if (given.length === 0) return one(`${path}.values`, 'valuesMissing');
  if (NUMBERS.includes(operator) && given.some((value) => !Number.isFinite(Number(value))))
    return one(`${path}.values`, 'valueNumber');
  if (INSTANTS.includes(operator) && given.some((value) => Number.isNaN(Date.parse(value))))
    return one(`${path}.values`, 'valueInstant');
  return [];
}
