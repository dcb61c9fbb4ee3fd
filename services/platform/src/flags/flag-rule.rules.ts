import type { Condition, FlagRule, Operator, Serve } from '@mh-os/flags';
import { DomainError } from '@mh-os/kernel';

const RULE_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;
const ATTRIBUTE = /^[A-Za-z][A-Za-z0-9_.-]{0,59}$/;
const MAX_RULES = 50;
const MAX_CONDITIONS = 20;
const MAX_VALUES = 1_000;
const MAX_VALUE = 200;

const NUMBERS: readonly Operator[] = ['GREATER', 'AT_LEAST', 'LESS', 'AT_MOST'];
const INSTANTS: readonly Operator[] = ['BEFORE', 'AFTER'];
const ALONE: readonly Operator[] = ['EXISTS', 'MISSING'];

type CheckServe = (serve: Serve, path: readonly string[]) => void;

const wrong = (message: string, path: readonly string[]): DomainError =>
  new DomainError('FLAG_RULE_INVALID', message, { path });

/** Refuses rules that could not hold or be told apart. */
export function checkRules(rules: readonly FlagRule[], checkServe: CheckServe): void {
  if (rules.length > MAX_RULES) throw wrong(`A flag has at most ${MAX_RULES} rules.`, ['rules']);
  rules.forEach(({ id, conditions, serve }, at) => {
    const path = ['rules', String(at)];
    if (!RULE_ID.test(id)) throw wrong('A rule is named by 1 to 40 letters, digits, _ and -.', [...path, 'id']);
    if (rules.findIndex((other) => other.id === id) !== at) throw wrong(`Two rules are called ${id}.`, [...path, 'id']);
    if (conditions.length < 1 || conditions.length > MAX_CONDITIONS)
      throw wrong(`A rule has 1 to ${MAX_CONDITIONS} conditions; everybody else is served without a rule.`, path);
    conditions.forEach((condition, index) => checkCondition(condition, [...path, 'conditions', String(index)]));
    checkServe(serve, [...path, 'serve']);
  });
}

function checkCondition({ attribute, operator, values }: Condition, path: readonly string[]): void {
  if (!ATTRIBUTE.test(attribute))
    throw wrong('An attribute is named by a letter and at most 59 more letters, digits, _ . and -.', [
      ...path,
      'attribute',
    ]);
  const at = [...path, 'values'];
  if (ALONE.includes(operator)) {
    if (values.length > 0) throw wrong(`${operator} compares with no value.`, at);
    return;
  }
  if (values.length < 1 || values.length > MAX_VALUES)
    throw wrong(`${operator} compares with 1 to ${MAX_VALUES} values.`, at);
  if (values.some((value) => value.length > MAX_VALUE)) throw wrong(`A value has at most ${MAX_VALUE} characters.`, at);
  if (NUMBERS.includes(operator) && values.some((value) => value.trim() === '' || !Number.isFinite(Number(value))))
    throw wrong(`${operator} compares with numbers, such as 10 or 2.5.`, at);
  if (INSTANTS.includes(operator) && values.some((value) => Number.isNaN(Date.parse(value))))
    throw wrong(`${operator} compares with instants, such as 2026-06-01T00:00:00Z.`, at);
}
