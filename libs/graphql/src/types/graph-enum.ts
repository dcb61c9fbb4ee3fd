import { registerEnumType } from '@nestjs/graphql';

/** Registers a GraphQL enum whose values are strings, each with its description. */
export function graphEnum<V extends string>(
  name: string,
  description: string,
  values: Readonly<Record<V, string>>,
): Readonly<Record<V, V>> {
  const names = Object.keys(values) as V[];
  const enumRef = Object.fromEntries(names.map((value) => [value, value])) as Record<V, V>;
  const valuesMap = Object.fromEntries(names.map((value) => [value, { description: values[value] }]));
  registerEnumType(enumRef, { name, description, valuesMap: valuesMap as never });
  return enumRef;
}
