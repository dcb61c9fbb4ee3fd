import { type Operation, operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { Graph } from '../supergraph/graph.ts';
import type { Json } from '../subgraph/reply.ts';
import type { Caller } from '../identity/caller.ts';
import { type Flags, survey } from './conditions.ts';
import { compilePlan } from './plan.ts';
import { Printer } from './print.ts';
import type { Send } from '../subgraph/send.ts';
import type { Run, Step } from './run.ts';
import { ObjectShape } from './shape.ts';
import { DataFault, Unsupported } from './unsupported.ts';

/** An executed operation: `data` is JSON text, undefined where nothing could be answered at all. */
export interface Outcome {
  readonly data: string | undefined;
  readonly errors: readonly GraphQLError[];
}

export interface Execution {
  /** Variables as the client sent them. */
  readonly given: Json;
  /** The same, coerced, with defaults. */
  readonly variables: Json;
  readonly caller: Caller;
  readonly send: Send;
}

const MAX_SHAPES = 64;

/** One operation with its plan and the shape of its answer compiled; throws Unsupported where it cannot be exact. */
export class CompiledOperation {
  private readonly step: Step | undefined;
  private readonly flags: readonly string[];
  private readonly shapes = new Map<string, ObjectShape>();
  private readonly printer: Printer;
  private readonly operation: Operation;
  private readonly graph: Graph;
  private readonly mutation: boolean;

  constructor(
    graph: Graph,
    document: DocumentNode,
    node: OperationDefinitionNode,
    operation: Operation,
    plan: QueryPlan,
  ) {
    this.graph = graph;
    this.operation = operation;
    this.flags = survey(document);
    this.step = compilePlan(plan, graph.supergraphSchema, this.flags);
    this.printer = new Printer(graph.apiSchema);
    this.mutation = node.operation === 'mutation';
  }

  /** Whether these variables are ones it is exact for. */
  accepts(variables: Json): boolean {
    return this.flags.every((name) => typeof variables[name] === 'boolean');
  }

  async execute({ given, variables, caller, send }: Execution): Promise<Outcome> {
    const flags: Record<string, boolean> = {};
    for (const name of this.flags) flags[name] = variables[name] as boolean;
    const shape = this.shape(flags);
    const data: Json = {};
    const inFlight = this.mutation ? undefined : new Map<string, Promise<string>>();
    const run: Run = { given, flags, errors: [], data, caller, send, inFlight };
    try {
      await this.step?.(run, [data]);
      return { data: this.printer.root(data, shape), errors: run.errors };
    } catch (error) {
      if (error instanceof DataFault) return { data: undefined, errors: [new GraphQLError(error.message)] };
      throw error;
    }
  }

  private shape(flags: Flags): ObjectShape {
    const key = this.flags.map((name) => (flags[name] ? '1' : '0')).join('');
    let shape = this.shapes.get(key);
    if (!shape) {
      if (this.shapes.size >= MAX_SHAPES) this.shapes.clear();
      const declared = this.graph.apiSchema.schemaDefinition.rootType(this.operation.rootKind);
      if (!declared) throw new Unsupported('no root type');
      shape = new ObjectShape(this.graph.apiSchema, flags, [{ set: this.operation.selectionSet, declared }]);
      this.shapes.set(key, shape);
    }
    return shape;
  }
}

/** The operation as the planner reads it. */
export function planOperation(
  graph: Graph,
  document: DocumentNode,
  name: string | undefined,
): {
  operation: Operation;
  plan: QueryPlan;
} {
  const operation = operationFromDocument(graph.apiSchema, document, { operationName: name });
  return { operation, plan: graph.planner.buildQueryPlan(operation) };
}
