import { importSigningKey, generateSigningJwk } from '@mh-os/auth/plain';
import { Ctx } from '@mh-os/kernel';
import { type DocumentNode, type GraphQLError, type OperationDefinitionNode, parse } from 'graphql';
import type { Outcome } from '../../src/execute/compiled.ts';
import { type ExecutorKind, OperationRunner } from '../../src/execute/executor.ts';
import { Caller } from '../../src/identity/caller.ts';
import { maskErrors } from '../../src/errors/mask.ts';
import type { Send } from '../../src/subgraph/send.ts';
import { buildGraph, type Graph } from '../../src/supergraph/graph.ts';
import { compose } from './compose.ts';
import type { Shape } from './schemas.ts';
import { FakeSubgraph, type Faults, NO_FAULTS } from './subgraph.ts';

const key = importSigningKey(generateSigningJwk());

/** A caller without any identity, for executions in memory. */
export function someCaller(): Caller {
  const ctx = new Ctx({ brandId: null, actor: { kind: 'anonymous', id: 'anonymous' }, requestId: 'request-1' });
  return new Caller(ctx, Date.now() + 60_000, key);
}

/** Subgraphs in memory under one graph; runs one operation by either executor. */
export class MemoryWorld {
  readonly graph: Graph;
  readonly subgraphs: ReadonlyMap<string, FakeSubgraph>;

  constructor(shape: Shape) {
    this.graph = buildGraph(compose(shape));
    this.subgraphs = new Map(Object.entries(shape).map(([name, sdl]) => [name, new FakeSubgraph(name, sdl)]));
  }

  runner(query: string, kind: ExecutorKind): OperationRunner {
    const document: DocumentNode = parse(query);
    const node = document.definitions.find(
      (part): part is OperationDefinitionNode => part.kind === 'OperationDefinition',
    );
    if (!node) throw new Error('no operation');
    return new OperationRunner(this.graph, document, node, kind);
  }

  send(salt: string, faults: Faults = NO_FAULTS): Send {
    return async (name, body) => {
      const subgraph = this.subgraphs.get(name);
      if (!subgraph) throw new Error(`no subgraph ${name}`);
      return subgraph.answer(body, { salt, faults });
    };
  }
}

/** What a client would see, errors in an order of their own. */
export function visible(outcome: Outcome): { data: string | undefined; errors: string[]; loose: string[] } {
  const errors = maskErrors(outcome.errors as GraphQLError[], 'r').map((error) => ({
    message: error.message,
    code: error.extensions.code,
    path: error.path?.join('.'),
  }));
  return {
    data: outcome.data,
    errors: errors.map((error) => JSON.stringify(error)).sort(),
    loose: errors.map((error) => JSON.stringify({ ...error, path: error.path?.replace(/\b\d+\b/g, '@') })).sort(),
  };
}
