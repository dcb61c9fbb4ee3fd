import type { GraphQLError } from 'graphql';
import type { Json } from '../subgraph/reply.ts';
import type { Caller } from '../identity/caller.ts';
import type { Send } from '../subgraph/send.ts';

/** State of one execution. */
export interface Run {
  /** Variables as the client sent them. */
  readonly given: Json;
  /** Values of the variables that @skip and @include read, defaults applied. */
  readonly flags: Readonly<Record<string, boolean>>;
  readonly errors: GraphQLError[];
  /** Everything fetched so far, keys and all. */
  readonly data: Json;
  readonly caller: Caller;
  readonly send: Send;
  /** Equal queries of one request are sent once; undefined in mutations. */
  readonly inFlight: Map<string, Promise<string>> | undefined;
}

/** A compiled plan node: works on the objects its path leads to. */
export type Step = (run: Run, at: readonly Json[]) => Promise<void> | undefined;
