import { buildOperationContext, executeQueryPlan, type GraphQLDataSource } from '@apollo/gateway';
import type { Operation } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, GraphQLError, type OperationDefinitionNode } from 'graphql';
import { ApolloSource } from '../subgraph/apollo-source.ts';
import type { Graph } from '../supergraph/graph.ts';
import { CompiledOperation, type Execution, type Outcome, planOperation } from './compiled.ts';
import { Unsupported } from './unsupported.ts';

export type ExecutorKind = 'compiled' | 'apollo';

/** Runs one operation; made once per operation and kept with its document. */
export class OperationRunner {
  private readonly plan: QueryPlan;
  private readonly compiled: CompiledOperation | undefined;
  private readonly graph: Graph;
  private readonly document: DocumentNode;
  private readonly node: OperationDefinitionNode;

  constructor(graph: Graph, document: DocumentNode, node: OperationDefinitionNode, kind: ExecutorKind) {
    this.graph = graph;
    this.document = document;
    this.node = node;
    const { operation, plan } = planOperation(graph, document, node.name?.value);
    this.plan = plan;
    this.compiled = kind === 'compiled' ? this.compile(operation) : undefined;
  }

  /** Which executor answers. */
  get kind(): ExecutorKind {
    return this.compiled ? 'compiled' : 'apollo';
  }

  run(execution: Execution): Promise<Outcome> {
    const compiled = this.compiled?.accepts(execution.variables) ? this.compiled : undefined;
    return compiled ? compiled.execute(execution) : this.runApollo(execution);
  }

  private compile(operation: Operation): CompiledOperation | undefined {
    try {
      return new CompiledOperation(this.graph, this.document, this.node, operation, this.plan);
    } catch (error) {
      if (error instanceof Unsupported) return undefined;
      throw error;
    }
  }

  private async runApollo({ given, caller, send }: Execution): Promise<Outcome> {
    const { graph, document, node } = this;
    const operationName = node.name?.value;
    const context = buildOperationContext({
      schema: graph.schema,
      operationDocument: document,
      ...(operationName ? { operationName } : {}),
    });
    const request = { variables: given, operationName };
    const requestContext = {
      request,
      document,
      operationName: operationName ?? null,
      logger: SILENT,
      metrics: {},
      context: { caller, mutation: node.operation === 'mutation' },
    };
    const sources = Object.fromEntries(
      graph.subgraphs.map(({ name }): [string, GraphQLDataSource] => [name, new ApolloSource(name, send)]),
    );
    const [plan, shared] = [this.plan, requestContext as unknown as Parameters<typeof executeQueryPlan>[2]];
    try {
      const result = await executeQueryPlan(plan, sources, shared, context, graph.supergraphSchema, graph.apiSchema);
      const data = result.data === undefined ? undefined : JSON.stringify(result.data);
      return { data, errors: (result.errors ?? []).map(asGraphQLError) };
    } catch (error) {
      return { data: undefined, errors: [asGraphQLError(error)] };
    }
  }
}

/** Apollo's executor lists whatever a fetch threw, plain errors too. */
function asGraphQLError(error: unknown): GraphQLError {
  return error instanceof GraphQLError ? error : new GraphQLError(String(error));
}

const nothing = (): void => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
