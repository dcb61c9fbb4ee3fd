import { z } from 'zod';

/** What each process tells of itself every few seconds, so that its health is known without asking it. */
export const heartbeatSchema = z.object({
  service: z.string().regex(/^[a-z-]{1,60}$/),
  /** One process: new at each start. */
  instance: z.string().min(1).max(100),
  version: z.string().max(100),
  node: z.string().max(40),
  startedAt: z.iso.datetime(),
  ready: z.boolean(),
  /** On its way out: the last beat of a process that ends in order. */
  draining: z.boolean(),
  /** By name, e.g. `database`, `nats`. */
  dependencies: z.record(z.string(), z.object({ ok: z.boolean(), ms: z.number(), error: z.string().optional() })),
  /** Of the last minute; times in milliseconds. */
  requests: z.object({ count: z.int(), failed: z.int(), p95Ms: z.number() }),
  process: z.object({ residentMiB: z.number(), loopDelayP99Ms: z.number() }),
  /** The slowest operations of the last ten minutes, slowest first. */
  slow: z
    .array(
      z.object({ name: z.string().max(200), ms: z.number(), at: z.iso.datetime(), requestId: z.string().max(200) }),
    )
    .max(20),
  /** Events that wait to be published; absent where a process has no outbox. */
  outbox: z.object({ depth: z.int(), lagSeconds: z.number() }).optional(),
  /** One per followed stream: what has not been handled yet. */
  consumers: z.array(z.object({ domain: z.string(), waiting: z.int(), inHand: z.int() })).optional(),
  deadLetters: z.int().optional(),
  /** Connections to the database. */
  pool: z.object({ open: z.int(), idle: z.int(), waiting: z.int() }).optional(),
});

export type Heartbeat = z.infer<typeof heartbeatSchema>;

/** Subject of a service's heartbeats: `mh-health.<service>`; a star for those of all. */
export const heartbeatSubject = (service: string): string => `mh-health.${service}`;
