import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from 'graphql';
import { CostCompiler, type CostOf } from '../limits/cost.ts';
import { chooseOperation, type DocumentLimits, readDocument } from '../limits/documents.ts';
import type { Graph } from '../supergraph/graph.ts';
import { type ExecutorKind, OperationRunner } from './executor.ts';
import { readsSchema } from './introspection.ts';

/** An operation ready to run. */
export interface PreparedOperation {
  readonly node: OperationDefinitionNode;
  readonly cost: CostOf;
  readonly introspects: boolean;
  readonly document: DocumentNode;
  /** Planned at the first run that the cost allows. */
  runner: OperationRunner | undefined;
}

interface Entry {
  readonly document: DocumentNode;
  readonly weight: number;
  readonly operations: Map<string, PreparedOperation>;
}

const MAX_WEIGHT = 24 * 1024 * 1024;
const MAX_ENTRIES = 5_000;

/** Documents that fit the limits and the schema of one graph, least recently used out first. */
export class PreparedDocuments {
  private readonly entries = new Map<string, Entry>();
  private weight = 0;
  readonly graph: Graph;
  private readonly limits: DocumentLimits;
  private readonly executor: ExecutorKind;

  constructor(graph: Graph, limits: DocumentLimits, executor: ExecutorKind) {
    this.graph = graph;
    this.limits = limits;
    this.executor = executor;
  }

  /** The operation of a document; throws a Refusal where it is over a limit or does not fit the schema. */
  get(text: string, operationName: string | undefined, requestId: string): PreparedOperation {
    const entry = this.entry(text, requestId);
    const known = entry.operations.get(operationName ?? '');
    if (known) return known;
    const node = chooseOperation(entry.document, operationName);
    const prepared = this.prepare(entry.document, node);
    entry.operations.set(operationName ?? '', prepared);
    return prepared;
  }

  /** Plans at first use: the most expensive step comes after every check that may refuse. */
  runner(prepared: PreparedOperation): OperationRunner {
    const { document, node } = prepared;
    return (prepared.runner ??= new OperationRunner(this.graph, document, node, this.executor));
  }

  private prepare(document: DocumentNode, node: OperationDefinitionNode): PreparedOperation {
    const fragments: Record<string, FragmentDefinitionNode> = Object.create(null) as never;
    for (const part of document.definitions)
      if (part.kind === Kind.FRAGMENT_DEFINITION) fragments[part.name.value] = part;
    const cost = new CostCompiler(this.graph.schema, fragments).compile(node);
    return { node, document, cost, introspects: readsSchema(node, fragments), runner: undefined };
  }

  private entry(text: string, requestId: string): Entry {
    const known = this.entries.get(text);
    if (known) {
      if (this.weight > MAX_WEIGHT / 2) this.touch(text, known);
      return known;
    }
    const document = readDocument(text, this.graph.schema, this.limits, requestId);
    const entry: Entry = { document, weight: text.length * 8 + 1_000, operations: new Map() };
    this.entries.set(text, entry);
    this.weight += entry.weight;
    this.evict();
    return entry;
  }

  private touch(text: string, entry: Entry): void {
    this.entries.delete(text);
    this.entries.set(text, entry);
  }

  private evict(): void {
    for (const [text, entry] of this.entries) {
      if (this.weight <= MAX_WEIGHT && this.entries.size <= MAX_ENTRIES) return;
      this.entries.delete(text);
      this.weight -= entry.weight;
    }
  }
}
