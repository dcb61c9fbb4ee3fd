import { z } from 'zod';

/** An event as its owner promises it: past tense, `domain.entity.event`, with a version and the schema of its data. */
export interface EventDef<T = unknown> {
  readonly type: string;
  readonly version: number;
  /** Which aggregate the event's aggregateId names. */
  readonly aggregate: string;
  /** What happened, in a sentence, for docs/generated/events.md. */
  readonly description: string;
  readonly schema: z.ZodType<T>;
  /** False for what comes in masses without anybody's doing, so that it would drown the log of activity; who owns it shows it. */
  readonly logged?: false;
}

/** What travels: the event with its identity, tenant, cause and order. */
export interface Envelope<T = unknown> {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  /** Null for platform-wide events. */
  readonly brandId: string | null;
  readonly actor: { readonly kind: string; readonly id: string; readonly name?: string | undefined };
  /** ISO 8601, UTC. */
  readonly occurredAt: string;
  readonly causationId?: string | undefined;
  readonly correlationId: string;
  readonly aggregateId: string;
  /** Version of the aggregate after the change; grows by one per change. */
  readonly aggregateVersion: number;
  readonly data: T;
}

/** The envelope's own schema; `data` is checked by the event's. */
export const envelopeSchema = z.object({
  id: z.uuid(),
  type: z.string().regex(/^[a-z-]+\.[a-z-]+\.[a-z-]+$/),
  version: z.int().positive(),
  brandId: z.uuid().nullable(),
  actor: z.object({ kind: z.string(), id: z.string(), name: z.string().optional() }),
  occurredAt: z.iso.datetime(),
  causationId: z.string().optional(),
  correlationId: z.string(),
  aggregateId: z.string(),
  aggregateVersion: z.int().nonnegative(),
  data: z.unknown(),
});

/** Declares an event. */
export function defineEvent<S extends z.ZodType>(def: {
  type: string;
  version: number;
  aggregate: string;
  description: string;
  schema: S;
  logged?: false;
}): EventDef<z.infer<S>> {
  return def as EventDef<z.infer<S>>;
}

/** A request over NATS with its answer. */
export interface RpcDef<Q = unknown, R = unknown> {
  /** `domain.entity.verb`; the subject is `mh-rpc.<name>`. */
  readonly name: string;
  readonly description: string;
  readonly request: z.ZodType<Q>;
  readonly reply: z.ZodType<R>;
}

/** Declares an RPC. */
export function defineRpc<Q extends z.ZodType, R extends z.ZodType>(def: {
  name: string;
  description: string;
  request: Q;
  reply: R;
}): RpcDef<z.infer<Q>, z.infer<R>> {
  return def as RpcDef<z.infer<Q>, z.infer<R>>;
}

/** Money in an event: minor units as text. */
export const moneySchema = z.object({ minorUnits: z.string().regex(/^-?\d+$/), currency: z.string().length(3) });

/** One changed field in an event, as activity shows it. */
export const changeSchema = z.object({
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
