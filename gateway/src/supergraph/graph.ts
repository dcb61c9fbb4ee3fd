import { createHash } from 'node:crypto';
import { type Schema, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { type GraphQLSchema, printSchema } from 'graphql';

/** One supergraph, ready to plan; never changed, only replaced as a whole (G10). */
export interface Graph {
  readonly hash: string;
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  readonly apiSchema: Schema;
  /** With everything the subgraphs know, for representations. */
  readonly supergraphSchema: GraphQLSchema;
  readonly planner: QueryPlanner;
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
  /** The public schema as text. */
  readonly sdl: string;
}

/** Builds all of it or throws: a supergraph that fails anywhere is never half in use. */
export function buildGraph(supergraphSdl: string): Graph {
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: true });
  const apiSchema = supergraph.apiSchema();
  const schema = apiSchema.toGraphQLJSSchema();
  return {
    hash: createHash('sha256').update(supergraphSdl).digest('hex'),
    schema,
    apiSchema,
    supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
    planner: new QueryPlanner(supergraph),
    subgraphs: supergraph.subgraphsMetadata().map(({ name, url }) => ({ name, url })),
    sdl: printSchema(schema),
  };
}
