import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { operationsOf, type Operation } from '../../../libs/testing/src/operations.ts';
import type { Person } from '../../../infra/chaos/kit/client.ts';

/** Every query and mutation that the gateway offers, read from the running one. */
export async function allOperations(developer: Person): Promise<Operation[]> {
  const introspection = await developer.run<IntrospectionQuery>(getIntrospectionQuery());
  const schema: GraphQLSchema = buildClientSchema(introspection);
  return operationsOf(schema);
}

/** What stands where no attack does: an id by the name of its field, and for texts something plain. */
export type Plain = (name: string, type: string) => unknown;

/** Values for every argument and input field, optional ones included; `text` stands in the place of that number only. */
export function hostileArguments(operation: Operation, text: string, place: number, plain: Plain) {
  let places = 0;
  const value = (name: string, type: GraphQLInputType, depth: number): unknown => {
    if (isNonNullType(type)) return value(name, type.ofType, depth);
    if (isListType(type)) return depth > 3 ? [] : [value(name, type.ofType, depth)];
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => depth < 2 || isNonNullType(field.type));
      return Object.fromEntries(fields.map((field) => [field.name, value(field.name, field.type, depth + 1)]));
    }
    if (isEnumType(type)) return type.getValues()[0]?.name;
    if (type.name !== 'String' && type.name !== 'ID') return plain(name, type.name);
    places += 1;
    if (places - 1 === place) return text;
    return plain(name, type.name);
  };
  const values = Object.fromEntries(operation.field.args.map((arg) => [arg.name, value(arg.name, arg.type, 0)]));
  return { values, places };
}

/** A request with exactly these values. */
export function requestWith(operation: Operation, values: Record<string, unknown>, selection: string) {
  const used = operation.field.args.filter(({ name }) => name in values);
  const declared = used.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = used.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const head = declared ? `${operation.kind} (${declared})` : operation.kind;
  return { query: `${head} { ${operation.name}${passed ? `(${passed})` : ''} ${selection} }`, variables: values };
}

const REFUSALS = '{ __typename userErrors { code message path } }';

/** What to read of a field's answer so that a refusal shows. */
export function refusalsOf(operation: Operation): string {
  const named = getNamedType(operation.field.type);
  if (!isObjectType(named)) return '';
  return 'userErrors' in named.getFields() ? REFUSALS : '{ __typename }';
}
