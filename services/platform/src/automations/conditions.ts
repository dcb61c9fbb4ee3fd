import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import { DomainError, exponentOf } from '@mh-os/kernel';
import { type EventFacts, type FieldShape, fieldsOf, mapValues, valueAt } from './condition-fields.ts';

/** A condition that was checked against one kind of event. */
export interface Condition {
  /** Whether it holds; throws a DomainError where the event lacks what it asks for. */
  holds(facts: EventFacts): boolean;
  /** What it looked at, for people: paths with their values. */
  facts(facts: EventFacts): { path: string; value: string }[];
}

type Shapes = Readonly<Record<'event' | 'data', FieldShape>>;

/** Longer conditions are refused unread. */
export const CONDITION_MAX = 2_000;
/** Bounds of parsing: what is larger is refused, whatever it says. */
const LIMITS = { maxAstNodes: 200, maxDepth: 24, maxListElements: 50, maxMapEntries: 0, maxCallArguments: 4 };
/** Elements of a list that a condition looks at; an event with more is looked at in part. */
const LIST_MAX = 200;
const TEXT_MAX = 2_000;

/**
 * What a condition may call. `matches` is left out, since a regular expression can run for ever, and so is what builds values
 * of any size (map, join, split, bind).
 */
export const conditionFunctions: Readonly<Record<string, string>> = {
  changed: 'changed(data.changes, "status"): whether the field changed',
  changedTo: 'changedTo(data.changes, "status", "SUBMITTED"): whether the field changed to this value',
  changedFrom: 'changedFrom(data.changes, "status", "DRAFT"): whether the field changed from this value',
  amount: 'amount(data.net): an amount of money in its main unit, e.g. 12.90',
  contains: 'data.label.contains("Oil"): whether a text contains another',
  startsWith: 'data.label.startsWith("HM-"): whether a text begins with another',
  endsWith: 'data.label.endsWith("-50"): whether a text ends with another',
  lowerAscii: 'data.label.lowerAscii(): the text in small letters',
  size: 'size(data.changes): how many elements or letters',
  exists: 'data.changes.exists(c, c.field == "net"): whether one element is like this',
  all: 'data.changes.all(c, c.field != "net"): whether every element is like this',
  has: 'has(data.reason): whether an optional field is there',
  int: 'int(data.count): a whole number from a text',
  double: 'double(data.rate): a number from a text',
  string: 'string(data.lines): a text from a number',
  timestamp: 'timestamp("2026-01-01T00:00:00Z"): a moment',
  getHours: 'event.occurredAt.getHours("Europe/Berlin"): hour of the day, 0 to 23',
  getDayOfWeek: 'event.occurredAt.getDayOfWeek("Europe/Berlin"): 0 is Sunday',
};
const LOOPS = new Set(['exists', 'all']);

const environments = new WeakMap<Shapes, Prepared>();

interface Prepared {
  readonly env: Environment;
  readonly convert: (facts: EventFacts) => Record<string, unknown>;
}

/** Checks a condition against what an event has: refused with what is wrong and which fields there are. */
export function compileCondition(text: string, shapes: Shapes, about: string): Condition {
  if (text.trim() === '') return { holds: () => true, facts: () => [] };
  if (text.length > CONDITION_MAX) throw refuse(`The condition is longer than ${CONDITION_MAX} characters.`, shapes);
  const { env, convert } = prepared(shapes);
  const program = parsed(env, text, shapes);
  const paths = new Set<string>();
  inspect(program.ast, 0, paths, shapes);
  const checked = program.check();
  if (!checked.valid) throw refuse(`For ${about}: ${summaryOf(checked.error)}.`, shapes, rangeOf(checked.error));
  if (checked.type !== 'bool')
    throw refuse(`A condition says yes or no; this one is a ${checked.type ?? 'value'}.`, shapes);
  return {
    holds(facts) {
      try {
        return program(convert(facts)) === true;
      } catch (error) {
        throw new DomainError(
          'AUTOMATION_CONDITION_INVALID',
          `The condition could not be decided: ${summaryOf(error)}.`,
        );
      }
    },
    facts: (facts) => [...paths].sort().map((path) => ({ path, value: textOf(valueAt(facts, path)) })),
  };
}

function parsed(env: Environment, text: string, shapes: Shapes) {
  try {
    return env.parse(text);
  } catch (error) {
    throw refuse(`The condition cannot be read: ${summaryOf(error)}.`, shapes, rangeOf(error));
  }
}

/** Walks the expression: only listed functions, no loop inside of a loop; collects the fields it reads. */
function inspect(node: unknown, loops: number, paths: Set<string>, shapes: Shapes): void {
  if (Array.isArray(node)) return node.forEach((each) => inspect(each, loops, paths, shapes));
  if (node === null || typeof node !== 'object' || !('op' in node)) return;
  const { op, args } = node as ASTNode;
  let inside = loops;
  if (op === 'call' || op === 'rcall') {
    const called = args[0];
    if (!Object.hasOwn(conditionFunctions, called))
      throw refuse(
        `A condition cannot call ${called}. It can call: ${Object.keys(conditionFunctions).join(', ')}.`,
        shapes,
      );
    if (LOOPS.has(called) && ++inside > 1) throw refuse(`${called} cannot stand inside of another loop.`, shapes);
  }
  const path = op === '.' ? pathOf(node as ASTNode) : undefined;
  if (path !== undefined) paths.add(path);
  else if (Array.isArray(args)) inspect(args, inside, paths, shapes);
  else inspect(args, inside, paths, shapes);
}

/** `data.net.currency` as a path; undefined for what is not a plain field of the event. */
function pathOf(node: ASTNode): string | undefined {
  if (node.op === 'id') return node.args === 'data' || node.args === 'event' ? node.args : undefined;
  if (node.op !== '.') return undefined;
  const before = pathOf(node.args[0]);
  return before === undefined ? undefined : `${before}.${node.args[1]}`;
}

/** Made once per kind of event: setting one up costs more than checking with it. */
function prepared(shapes: Shapes): Prepared {
  let found = environments.get(shapes);
  if (!found) environments.set(shapes, (found = prepare(shapes)));
  return found;
}

function prepare(shapes: Shapes): Prepared {
  const env = new Environment({ limits: LIMITS });
  const data = register(env, 'Data', shapes.data);
  const event = register(env, 'Event', shapes.event);
  env.registerVariable('data', data.type).registerVariable('event', event.type);
  const change = (list: unknown, field: string) =>
    (list as readonly Record<string, unknown>[]).find((each) => each['field'] === field);
  env.registerFunction(
    'changed(list, string): bool',
    (list: unknown, field: string) => change(list, field) !== undefined,
  );
  env.registerFunction(
    'changedTo(list, string, string): bool',
    (list: unknown, field: string, to: string) => change(list, field)?.['after'] === to,
  );
  env.registerFunction(
    'changedFrom(list, string, string): bool',
    (list: unknown, field: string, from: string) => change(list, field)?.['before'] === from,
  );
  env.registerFunction('amount(dyn): double', amountOf);
  return { env, convert: (facts) => ({ data: data.convert(facts.data), event: event.convert(facts.event) }) };
}

interface Registered {
  readonly type: string;
  readonly convert: (value: unknown) => unknown;
}

/**
 * Makes a type of the expression language for a shape. Values become instances of classes made here, which have their listed
 * fields and nothing else: no prototype of the program is in reach.
 */
function register(env: Environment, name: string, shape: FieldShape): Registered {
  if (shape.fields && shape.type === 'object') {
    const fields = mapValues(shape.fields, (field, key) => register(env, `${name}_${key}`, field));
    const known = Object.entries(fields);
    const Made = { [name]: class {} }[name] as new () => Record<string, unknown>;
    env.registerType(name, { ctor: Made, fields: mapValues(fields, ({ type }) => type) });
    const convert = (value: unknown): unknown => {
      const made = new Made();
      for (const [key, field] of known) {
        const given = field.convert(valueAt(value, key));
        if (given !== undefined) made[key] = given;
      }
      return made;
    };
    return { type: name, convert };
  }
  if (shape.items) {
    const item = register(env, `${name}_item`, shape.items);
    const convert = (value: unknown) =>
      Array.isArray(value) ? value.slice(0, LIST_MAX).map((each) => item.convert(each)) : [];
    return { type: `list<${item.type}>`, convert };
  }
  if (shape.type === 'timestamp')
    return { type: 'google.protobuf.Timestamp', convert: (value) => new Date(String(value)) };
  return { type: shape.type, convert: converters[shape.type] ?? plain };
}

const converters: Readonly<Record<string, (value: unknown) => unknown>> = {
  string: (value) => (typeof value === 'string' ? value.slice(0, TEXT_MAX) : undefined),
  int: (value) => (Number.isSafeInteger(value) ? BigInt(value as number) : undefined),
  double: (value) => (typeof value === 'number' ? value : undefined),
  bool: (value) => (typeof value === 'boolean' ? value : undefined),
};

/** A value of any kind, copied so that it has its own fields only. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, TEXT_MAX);
  if (Array.isArray(value)) return value.slice(0, LIST_MAX).map(plain);
  if (value !== null && typeof value === 'object')
    return Object.assign(Object.create(null) as object, mapValues(value as Record<string, unknown>, plain));
  return Number.isSafeInteger(value) ? BigInt(value as number) : value;
}

function amountOf(money: unknown): number {
  const minor = valueAt(money, 'minorUnits');
  if (typeof minor !== 'string') throw new Error('amount() takes an amount of money that is there');
  return Number(minor) / 10 ** exponentOf(String(valueAt(money, 'currency')));
}

function textOf(value: unknown): string {
  if (value === undefined) return '—';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

function summaryOf(error: unknown): string {
  const { summary, message } = error as { summary?: string; message?: string };
  return (summary ?? message ?? 'it failed').split('\n')[0]!.replace(/\.$/, '');
}

const rangeOf = (error: unknown) => (error as { range?: { start: number; end: number } }).range;

function refuse(message: string, shapes: Shapes, range?: { start: number; end: number }): DomainError {
  const fields = fieldsOf(shapes).map(({ path }) => path);
  const named = fields.length > 12 ? `${fields.slice(0, 12).join(', ')} …` : fields.join(', ');
  return new DomainError('AUTOMATION_CONDITION_INVALID', `${message} Fields: ${named}.`, {
    path: ['condition'],
    details: { fields, ...(range ? { start: range.start, end: range.end } : {}) },
  });
}
