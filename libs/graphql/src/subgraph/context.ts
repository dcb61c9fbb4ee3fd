import type { Ctx } from '@mh-os/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import DataLoader from 'dataloader';

/** Reads many values at once: keys in, what was found out. */
export type BatchRead<K, V> = (ctx: Ctx, keys: readonly K[]) => Promise<ReadonlyMap<K, V>>;

/** The DataLoaders of one request. They live with its Ctx, so nothing read for one brand is ever seen by another. */
export class Loaders {
  private readonly byOwner = new WeakMap<object, Map<string, DataLoader<unknown, unknown>>>();
  private readonly ctx: Ctx;

  constructor(ctx: Ctx) {
    this.ctx = ctx;
  }

  /** The loader of that owner (usually the resolver, `this`) and name; made at first use. Absent rows load as null. */
  for<K, V>(owner: object, name: string, read: BatchRead<K, V>): DataLoader<K, V | null> {
    let loaders = this.byOwner.get(owner);
    if (!loaders) this.byOwner.set(owner, (loaders = new Map()));
    let loader = loaders.get(name);
    if (!loader) {
      loader = createLoader(this.ctx, read) as DataLoader<unknown, unknown>;
      loaders.set(name, loader);
    }
    return loader as DataLoader<K, V | null>;
  }
}

/** A DataLoader over a batch read of one Ctx. */
export function createLoader<K, V>(ctx: Ctx, read: BatchRead<K, V>): DataLoader<K, V | null> {
  const options = { maxBatchSize: 1_000 };
  return new DataLoader<K, V | null>(async (keys) => {
    const found = await read(ctx, keys);
    return keys.map((key) => found.get(key) ?? null);
  }, options);
}

/** The GraphQL context of a request. */
export interface GraphContext {
  readonly ctx: Ctx;
  readonly loaders: Loaders;
  /** Filled in on the way, for whoever measures. */
  readonly outcome: Outcome;
}

/** What a request asked for and whether it failed by our fault. */
export interface Outcome {
  /** Kind and root fields, e.g. `query products, channels`. */
  operation?: string;
  failed?: boolean;
}

/** Index of the GraphQL context among a resolver's arguments: reference resolvers get no `args`. */
function graphContext(execution: ExecutionContext): GraphContext {
  const found = execution
    .getArgs<unknown[]>()
    .find((each) => (each as GraphContext | null)?.loaders instanceof Loaders);
  return found as GraphContext;
}

/** Parameter decorator: the caller's Ctx. */
export const CurrentCtx = createParamDecorator(
  (_data: unknown, execution: ExecutionContext) => graphContext(execution).ctx,
);

/** Parameter decorator: the request's loaders. */
export const CurrentLoaders = createParamDecorator(
  (_data: unknown, execution: ExecutionContext) => graphContext(execution).loaders,
);
