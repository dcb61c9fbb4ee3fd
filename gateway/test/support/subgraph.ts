import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  executeSync,
  getNullableType,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { hashText } from './random.ts';

type Row = Record<string, unknown>;

/** Shares of faults that a subgraph shows. */
export interface Faults {
  /** Fields that throw. */
  readonly errors: number;
  /** Fields that are null. */
  readonly nulls: number;
  /** Entities that are gone. */
  readonly missing: number;
  /** Whole calls that fail. */
  readonly calls: number;
  /** Values of the answer replaced by something the schema forbids. */
  readonly garbage: number;
}

export const NO_FAULTS: Faults = { errors: 0, nulls: 0, missing: 0, calls: 0, garbage: 0 };

export interface World {
  readonly salt: string;
  readonly faults: Faults;
  /** May throw for a field. */
  readonly before?: (field: string) => void;
}

const share = (text: string): number => hashText(text) / 4_294_967_296;

function seedOf(source: Row | undefined, type: string): string {
  if (!source) return type;
  const id = source.id ?? source.upc ?? (source.tag as Row | undefined)?.code;
  return id === undefined ? String(source.__seed ?? type) : `${String(source.__typename ?? type)}:${String(id)}`;
}

function valueOf(type: GraphQLOutputType, seed: string, schema: GraphQLSchema): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, seed, schema);
  const n = hashText(seed);
  if (isListType(type)) return Array.from({ length: n % 4 }, (_, i) => valueOf(type.ofType, `${seed}.${i}`, schema));
  if (isEnumType(type)) return type.getValues()[n % type.getValues().length]?.value;
  if (isAbstractType(type)) {
    const types = schema.getPossibleTypes(type);
    return { __typename: types[n % types.length]?.name, __seed: seed, id: String(n % 4) };
  }
  if (isObjectType(type)) {
    const fields = type.getFields();
    const key = 'upc' in fields ? { upc: String(n % 5) } : 'id' in fields ? { id: String(n % 4) } : {};
    return { __typename: type.name, __seed: seed, ...key };
  }
  const scalar = type.toString();
  if (scalar === 'Int') return n % 1_000;
  if (scalar === 'Float') return (n % 1_000) / 8;
  if (scalar === 'Boolean') return n % 2 === 0;
  if (scalar === 'ID') return String(n % 5);
  if (scalar === 'JSON') return [{ a: [1, 'two', null] }, 'text', 7, null][n % 4];
  return ['plain', 'with "quotes"', 'Größe\n☃', 'x'.repeat(70), '', '\u2028'][n % 6];
}

const resolve: GraphQLFieldResolver<Row | undefined, World> = (source, args, world, info) => {
  world.before?.(info.fieldName);
  const given = source?.[info.fieldName];
  if (given !== undefined) return given;
  const seed = `${seedOf(source, info.parentType.name)}.${info.fieldName}${Object.keys(args).length ? JSON.stringify(args) : ''}`;
  const luck = share(`${world.salt}!${seed}`);
  const { errors, nulls } = world.faults;
  if (luck < errors)
    throw new GraphQLError(`no ${seed}`, { extensions: { code: luck < errors / 2 ? 'CONFLICT' : 'SOMETHING' } });
  if (luck < errors + nulls && !isNonNullType(info.returnType)) return null;
  return valueOf(getNullableType(info.returnType), seed, info.schema);
};

/** Replaces values by garbage, the same ones for the same data whatever else was asked beside it. */
function spoil(value: unknown, seed: string, world: World): unknown {
  if (share(`${world.salt}?${seed}`) < world.faults.garbage)
    return [null, 'garbage', 12.5, true, 1e21, { __typename: 'Nothing' }][hashText(`${seed}#`) % 6];
  if (Array.isArray(value)) return value.map((element, i) => spoil(element, `${seed}.${i}`, world));
  if (value === null || typeof value !== 'object') return value;
  const out = Object.entries(value).map(([key, inner]) => [key, spoil(inner, `${seed}.${key}`, world)] as const);
  return Object.fromEntries(out);
}

/** A subgraph whose data follows from its schema and a salt alone; it answers the same question the same way. */
export class FakeSubgraph {
  calls = 0;
  readonly name: string;
  private readonly schema: GraphQLSchema;

  constructor(name: string, sdl: string) {
    this.name = name;
    const typeDefs = parse(sdl);
    const reference = {
      __resolveReference: (ref: Row, world: World) =>
        share(`${world.salt}-${JSON.stringify(ref)}`) < world.faults.missing ? null : { ...ref },
    };
    const entities = typeDefs.definitions.flatMap((node) =>
      (node.kind === 'ObjectTypeDefinition' || node.kind === 'InterfaceTypeDefinition') &&
      node.directives?.some(({ name: { value } }) => value === 'key')
        ? [[node.name.value, node.kind === 'ObjectTypeDefinition' ? reference : {}] as const]
        : [],
    );
    this.schema = buildSubgraphSchema([{ typeDefs, resolvers: Object.fromEntries(entities) as never }]);
  }

  /** The whole answer at once: nothing in these subgraphs waits. */
  answerNow(body: string, world: World, before: (field: string) => void): unknown {
    const { query, variables } = JSON.parse(body) as { query: string; variables: Row };
    return executeSync({
      schema: this.schema,
      document: parse(query),
      variableValues: variables,
      contextValue: { ...world, before },
      fieldResolver: resolve as GraphQLFieldResolver<unknown, unknown>,
      typeResolver: (value) => (value as Row).__typename as string,
    });
  }

  async answer(body: string, world: World): Promise<string> {
    this.calls++;
    const { query, variables, operationName } = JSON.parse(body) as {
      query: string;
      variables: Row;
      operationName?: string;
    };
    const plain = query.replace(/__\d+\b/, '');
    if (share(`${world.salt}*${this.name}${plain}`) < world.faults.calls)
      throw new GraphQLError('away', { extensions: { code: 'UPSTREAM_UNAVAILABLE' } });
    const document = parse(query);
    const invalid = validate(this.schema, document);
    if (invalid.length > 0) throw new Error(`bad subgraph query: ${invalid[0]?.message} in ${query}`);
    const { schema } = this;
    const result = await execute({
      schema,
      document,
      variableValues: variables,
      operationName,
      contextValue: world,
      fieldResolver: resolve as GraphQLFieldResolver<unknown, unknown>,
      typeResolver: (value) => (value as Row).__typename as string,
    });
    return JSON.stringify(world.faults.garbage > 0 ? this.spoiled(result, plain, variables, world) : result);
  }

  private spoiled(result: Awaited<ReturnType<typeof execute>>, query: string, variables: Row, world: World): unknown {
    const data = result.data as Row | null | undefined;
    if (!data) return result;
    const refs = variables?.representations as unknown[] | undefined;
    if (!refs || !Array.isArray(data._entities)) return { ...result, data: spoil(data, `${this.name}${query}`, world) };
    const entities = data._entities.map((entity, i) => spoil(entity, `${query}${JSON.stringify(refs[i])}`, world));
    return { ...result, data: { ...data, _entities: entities } };
  }
}
