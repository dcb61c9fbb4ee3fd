import 'reflect-metadata';
import type { Envelope, EventDef, RpcDef } from '@mh-os/contracts';
import type { Ctx } from '@mh-os/kernel';
import type { JobRun, Tx } from '@mh-os/persistence';

/** Handles an event inside the transaction that also remembers it as handled. */
export type EventHandler<T> = (event: Envelope<T>, tx: Tx) => Promise<void>;
/** Finds out what handling an event needs, before its transaction opens: may be called more than once, and writes nothing. */
export type BeforeHandler<T, P> = (event: Envelope<T>, ctx: Ctx) => Promise<P>;
/** Answers a request of another service. */
export type RpcHandler<Q, R> = (request: Q, ctx: Ctx) => Promise<R>;
/** Does a background job; may be called again for the same job after a crash, with the state last saved. */
export type JobHandler = (job: JobRun, ctx: Ctx) => Promise<unknown>;

/** Milliseconds; a function where configuration says how many. */
export type Pause = number | (() => number);

type Decorates<F> = <M extends F>(target: object, key: string | symbol, method: TypedPropertyDescriptor<M>) => void;

/** How a try to handle an event failed. */
export interface HandlerFailure {
  readonly error: unknown;
  /** Tries so far, this one included. */
  readonly tries: number;
  /** Whether nothing follows by itself: the event is a dead letter now. */
  readonly last: boolean;
}

/** Tells of a failed try in a transaction of its own: what the handler wrote was rolled back. */
export type FailureHandler<T> = (event: Envelope<T>, failure: HandlerFailure, tx: Tx) => void | Promise<void>;

/** What a decorated method handles. */
export type Mark =
  | {
      readonly kind: 'event';
      readonly def: EventDef;
      /** Turns the method into a handler of events; without it the method is one. */
      readonly adapt?: (method: (...args: never[]) => Promise<void>) => EventHandler<unknown>;
      readonly onFailure?: FailureHandler<unknown>;
      readonly before?: (self: object, ...args: Parameters<BeforeHandler<unknown, unknown>>) => Promise<unknown>;
    }
  | { readonly kind: 'any-event'; readonly consumer: string | null }
  | { readonly kind: 'rpc'; readonly def: RpcDef }
  | { readonly kind: 'job'; readonly name: string }
  | { readonly kind: 'round'; readonly pauseMs: Pause };

const MARKS = Symbol('mh:messaging');

/** Puts a mark on a method; other decorators are made of it. */
export function mark(made: Mark) {
  return (_target: object, _key: string | symbol, method: TypedPropertyDescriptor<never>): void => {
    const fn = method.value as unknown as object;
    Reflect.defineMetadata(MARKS, [...marksOf(fn), made], fn);
  };
}

/** What a method was decorated with. */
export function marksOf(fn: object): readonly Mark[] {
  return (Reflect.getMetadata(MARKS, fn) as Mark[] | undefined) ?? [];
}

/** The method handles this event: `(event, tx) => Promise<void>`; de-duplication, retry and dead letters are done for it. */
export function OnEvent<T>(def: EventDef<T>): Decorates<EventHandler<T>> {
  return mark({ kind: 'event', def: def as EventDef }) as unknown as Decorates<EventHandler<T>>;
}

/**
 * The same for what must ask somebody else first: `before` finds out with no transaction open, so that no lock is held and no
 * connection kept meanwhile, and the method is handed the answer: `(event, tx, answer) => Promise<void>`. What fails before counts
 * as a failed try, as the handler's own failure does. Events that arrive together are asked for side by side, and handled in order.
 */
export function OnEventAfter<T, P, S extends object>(
  def: EventDef<T>,
  before: (self: S, ...args: Parameters<BeforeHandler<T, P>>) => Promise<P>,
): Decorates<(event: Envelope<T>, tx: Tx, answer: P) => Promise<void>> {
  return mark({ kind: 'event', def: def as EventDef, before: before as never }) as unknown as Decorates<
    (event: Envelope<T>, tx: Tx, answer: P) => Promise<void>
  >;
}

/** The method handles these events, which have the same data. */
export function OnEvents<T>(defs: readonly EventDef<T>[]): Decorates<EventHandler<T>> {
  const marks = defs.map((def) => mark({ kind: 'event', def: def as EventDef }));
  const all: ReturnType<typeof mark> = (...method) => marks.forEach((each) => each(...method));
  return all as unknown as Decorates<EventHandler<T>>;
}

/**
 * The method handles every event of every domain, e.g. to keep an activity log. With a consumer of its own (its name follows
 * the service's) it keeps its own place in the streams, inbox, retries and dead letters: what fails there stops nothing else.
 */
export function OnAnyEvent(options: { readonly consumer?: string } = {}): Decorates<EventHandler<unknown>> {
  return mark({ kind: 'any-event', consumer: options.consumer ?? null }) as unknown as Decorates<EventHandler<unknown>>;
}

/** The method answers this request: `(request, ctx) => Promise<reply>`. */
export function OnRpc<Q, R>(def: RpcDef<Q, R>): Decorates<RpcHandler<Q, R>> {
  return mark({ kind: 'rpc', def: def as unknown as RpcDef }) as unknown as Decorates<RpcHandler<Q, R>>;
}

/** The method does jobs of this kind: `(job, ctx) => Promise<result>`. */
export function OnJob(kind: string): Decorates<JobHandler> {
  return mark({ kind: 'job', name: kind }) as unknown as Decorates<JobHandler>;
}

/** The method is one round of what this service does by itself; the next begins after so many milliseconds, none after 0. */
export function Every(pauseMs: Pause): Decorates<() => Promise<unknown>> {
  return mark({ kind: 'round', pauseMs }) as unknown as Decorates<() => Promise<unknown>>;
}
