import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  getVariableValues,
  type GraphQLError,
  GraphQLScalarType,
  type GraphQLSchema,
  Kind,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { isForeseen, maskError } from '../errors/mask.ts';
import type { GraphContext } from './context.ts';
import { logFaults } from './faults.ts';

type Request = GraphQLRequestContext<GraphContext>;

/** A variable that graphql-js has coerced already and that passes as it is. */
const Coerced = new GraphQLScalarType({ name: 'mh__Coerced' });
const coercedType = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: Coerced.name } } as const;

const opaque = ({ kind, variable }: VariableDefinitionNode): VariableDefinitionNode => ({
  kind,
  variable,
  type: coercedType,
});

/**
 * The operation for graphql-jit, its variables opaque: for those it would write a parser out of their types, and one of an
 * input that holds itself (AND, OR, NOT of a filter) has no end. graphql-js coerces them anyway, to word refusals.
 */
function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Compiled {
  const known = Object.create(schema, {
    getType: { value: (name: string) => (name === Coerced.name ? Coerced : schema.getType(name)) },
  }) as GraphQLSchema;
  const query = compileQuery(known, visit(document, { VariableDefinition: opaque }), operationName);
  return isCompiledQuery(query) ? query : 'impossible';
}

type Compiled = CompiledQuery | 'impossible';

/** Remembers what became of a document; it is compiled when it comes a second time, for compiling costs many runs. */
class CompiledDocuments {
  private readonly known = new WeakMap<DocumentNode, Map<string, Compiled | 'seen'>>();

  get({ document, schema, operationName }: Request): CompiledQuery | undefined {
    if (!document) return undefined;
    let operations = this.known.get(document);
    if (!operations) this.known.set(document, (operations = new Map()));
    const name = operationName ?? '';
    let found = operations.get(name);
    if (!found) operations.set(name, 'seen');
    if (found === 'seen') operations.set(name, (found = compile(schema, document, operationName ?? undefined)));
    return typeof found === 'object' ? found : undefined;
  }
}

function maskAll(errors: readonly GraphQLError[], { outcome }: GraphContext) {
  logFaults(errors);
  if (errors.some((error) => !isForeseen(error))) outcome.failed = true;
  return errors.map((error) => {
    const { message, locations, path, extensions } = error;
    return maskError({ message, locations, path, extensions }, error);
  });
}

/** Runs operations that come again with graphql-jit, compiled once; what it cannot do, graphql-js does. */
export function jitPlugin(): ApolloServerPlugin<GraphContext> {
  const documents = new CompiledDocuments();
  const responseForOperation = async (request: Request) => {
    const query = documents.get(request);
    if (!query) return null;
    const { schema, operation, contextValue } = request;
    const variables = getVariableValues(schema, operation?.variableDefinitions ?? [], request.request.variables ?? {});
    if (variables.errors) return null;
    const { data, errors }: ExecutionResult = await query.query(undefined, contextValue, variables.coerced);
    const singleResult = errors ? { errors: maskAll(errors, contextValue), data } : { data };
    return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single' as const, singleResult } };
  };
  return { requestDidStart: async () => ({ responseForOperation }) };
}
