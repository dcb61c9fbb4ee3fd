import { newId } from '@mh-os/kernel';
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';

/** Chooses the id for an argument or input field that is one, e.g. another brand's for `productId`. */
export type ChooseId = (name: string) => string;

const scalars: Readonly<Record<string, unknown>> = {
  String: 'sample',
  Int: 1,
  Float: 1,
  Boolean: true,
  Decimal: '1.00',
  BigInt: '1',
  DateTime: '2030-01-01T00:00:00.000Z',
  CurrencyCode: 'EUR',
  JSON: {},
};

/** Texts that a validator expects a form of, by the field's name. */
const texts: readonly (readonly [RegExp, string])[] = [
  [/email/i, 'sample@example.com'],
  [/password/i, 'Sample-Password-1'],
  [/locale|language/i, 'en'],
  [/time_?zone/i, 'Europe/Berlin'],
  [/country/i, 'DE'],
  [/url/i, 'https://example.com/sample'],
  [/permissions?$/i, 'platform.brand.read'],
];

/** The least arguments that a field accepts: required ones only, each of its type. */
export function sampleArguments(
  field: GraphQLField<unknown, unknown>,
  chooseId: ChooseId = () => newId(),
): Record<string, unknown> {
  return required(field.args, chooseId);
}

function required(
  parts: readonly (GraphQLArgument | GraphQLInputField)[],
  chooseId: ChooseId,
): Record<string, unknown> {
  const needed = parts.filter((part) => isNonNullType(part.type) && part.defaultValue === undefined);
  return Object.fromEntries(needed.map((part) => [part.name, sample(part.name, part.type, chooseId)]));
}

function sample(name: string, type: GraphQLInputType, chooseId: ChooseId): unknown {
  if (isNonNullType(type)) return sample(name, type.ofType, chooseId);
  if (isListType(type)) return [sample(name.replace(/s$/, ''), type.ofType, chooseId)];
  if (isInputObjectType(type)) return required(Object.values(type.getFields()), chooseId);
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (type.name === 'ID') return chooseId(name);
  if (type.name === 'String') return texts.find(([pattern]) => pattern.test(name))?.[1] ?? scalars['String'];
  return scalars[type.name] ?? 'sample';
}
