import { isCurrency } from '@mh-os/kernel';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';

function refuse(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** A scalar that travels as text only: a JSON number has lost digits before anyone can check it. */
function textScalar<T>(
  name: string,
  description: string,
  expected: string,
  codec: { parse: (text: string) => T | undefined; serialize: (value: unknown) => string | undefined },
): GraphQLScalarType<T, string> {
  const wrong = (): never => refuse(`${name} must be ${expected}.`);
  const parse = (value: unknown): T =>
    typeof value === 'string' ? (codec.parse(value) ?? wrong()) : refuse(`${name} must be a string: ${expected}.`);
  return new GraphQLScalarType<T, string>({
    name,
    description,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value) => codec.serialize(value) ?? refuse(`${name} cannot show this value.`),
  });
}

const INT8 = 2n ** 63n;

/** 64-bit integer as text; a bigint in the code. */
export const BigIntScalar = textScalar<bigint>(
  'BigInt',
  'A 64-bit whole number as a string, e.g. "1990". JSON numbers are refused, because they lose digits.',
  'a whole number of at most 64 bits, such as "1990"',
  {
    parse: (text) => {
      const value = /^-?\d{1,19}$/.test(text) ? BigInt(text) : undefined;
      return value !== undefined && value < INT8 && value >= -INT8 ? value : undefined;
    },
    serialize: (value) =>
      typeof value === 'bigint' || (typeof value === 'string' && /^-?\d+$/.test(value)) ? String(value) : undefined,
  },
);

const DECIMAL = /^-?\d{1,18}(\.\d{1,18})?$/;

/** Exact decimal as text, in the code as well: Money and UnitPrice read it. */
export const DecimalScalar = textScalar<string>(
  'Decimal',
  'An exact decimal number as a string, e.g. "19.90". JSON numbers are refused, because they lose digits.',
  'a decimal number such as "19.90"',
  {
    parse: (text) => (DECIMAL.test(text) ? text : undefined),
    serialize: (value) => (typeof value === 'string' && DECIMAL.test(value) ? value : undefined),
  },
);

const INSTANT = /^\d{4}-(\d{2})-(\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function parseInstant(text: string): Date | undefined {
  const match = INSTANT.exec(text);
  const date = new Date(text);
  if (!match || Number.isNaN(date.getTime())) return undefined;
  // JavaScript turns 30 February into 2 March; the calendar part must survive as written.
  const calendar = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return calendar.getUTCDate() === Number(match[2]) && calendar.getUTCMonth() + 1 === Number(match[1])
    ? date
    : undefined;
}

/** Instant with zone; a Date in the code, UTC on the way out. */
export const DateTimeScalar = textScalar<Date>(
  'DateTime',
  'An instant in ISO 8601 with a zone, e.g. "2026-05-01T12:00:00Z". Answers are in UTC.',
  'an ISO 8601 instant with a zone, such as "2026-05-01T12:00:00Z"',
  {
    parse: parseInstant,
    serialize: (value) => {
      const date = value instanceof Date ? value : typeof value === 'string' ? new Date(value) : undefined;
      return date && !Number.isNaN(date.getTime()) ? date.toISOString() : undefined;
    },
  },
);

/** ISO 4217 currency code. */
export const CurrencyCodeScalar = textScalar<string>(
  'CurrencyCode',
  'An ISO 4217 currency code, e.g. "EUR".',
  'an ISO 4217 currency code such as "EUR"',
  {
    parse: (text) => (isCurrency(text) ? text : undefined),
    serialize: (value) => (typeof value === 'string' && isCurrency(value) ? value : undefined),
  },
);

/** Any JSON value: details of errors, results of jobs. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

/** All of them by GraphQL name, as the executable schema needs them. */
export const scalarResolvers = {
  BigInt: BigIntScalar,
  Decimal: DecimalScalar,
  DateTime: DateTimeScalar,
  CurrencyCode: CurrencyCodeScalar,
  JSON: JsonScalar,
};
