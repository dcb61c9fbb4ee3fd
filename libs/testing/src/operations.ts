import {
  buildASTSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  parse,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { sampleArguments, type ChooseId } from './sample-arguments.ts';

/** One root field as a request that a client could send. */
export interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
}

export interface GraphQLRequest {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** The schema of a subgraph from its printed SDL; federation's own directives need no definition. */
export function schemaFrom(sdl: string): GraphQLSchema {
  return buildASTSchema(parse(sdl), { assumeValidSDL: true });
}

/** Every query and mutation of a schema; what federation adds is left out. */
export function operationsOf(schema: GraphQLSchema): Operation[] {
  const of = (kind: Operation['kind'], type: GraphQLObjectType | null | undefined): Operation[] =>
    Object.values(type?.getFields() ?? {})
      .filter((field) => !field.name.startsWith('_'))
      .map((field) => ({ kind, name: field.name, field }));
  return [...of('query', schema.getQueryType()), ...of('mutation', schema.getMutationType())];
}

/** A request for the field with sampled arguments. `selection` replaces the default `{ __typename }`. */
export function requestFor(
  operation: Operation,
  options: { chooseId?: ChooseId; variables?: Record<string, unknown>; selection?: string } = {},
): GraphQLRequest {
  const variables = { ...sampleArguments(operation.field, options.chooseId), ...options.variables };
  const used = operation.field.args.filter((arg) => arg.name in variables);
  const declared = used.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = used.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const composite = isCompositeType(getNamedType(operation.field.type));
  const selection = composite ? (options.selection ?? '{ __typename }') : '';
  const head = declared === '' ? operation.kind : `${operation.kind} (${declared})`;
  const call = passed === '' ? operation.name : `${operation.name}(${passed})`;
  return { query: `${head} { ${call} ${selection} }`, variables };
}

/** Fields to read, nested so far; lists without paging cost little, and fields that need arguments are left out. */
export function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    const inner = getNamedType(field.type);
    if (!isObjectType(inner) && !isInterfaceType(inner)) return [field.name];
    const nested = depth > 1 && field.name !== 'edges' ? selectionOf(field.type, depth - 1) : '';
    return nested ? [`${field.name} ${nested}`] : [];
  });
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : '{ __typename }';
}

/** Types that other subgraphs may ask for by id: `@key` that is not `resolvable: false`. */
export function entityTypes(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) =>
      (type.astNode?.directives ?? []).some(
        (directive) =>
          directive.name.value === 'key' &&
          !(directive.arguments ?? []).some(
            (arg) => arg.name.value === 'resolvable' && arg.value.kind === 'BooleanValue' && !arg.value.value,
          ),
      ),
    )
    .map((type) => type.name);
}

/** A request for one entity by id, as the gateway sends it. */
export function entityRequest(type: string, id: string): GraphQLRequest {
  return {
    query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { __typename id } } }`,
    variables: { representations: [{ __typename: type, id }] },
  };
}
