import { Inject, Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { domains } from '@mh-os/contracts';
import type { Envelope, EventDef, RpcDef } from '@mh-os/contracts';
import type { Tx } from '@mh-os/persistence';
import { MESSAGING_OPTIONS } from './config.ts';
import type { MessagingOptions } from './config.ts';
import { marksOf } from './decorators.ts';
import type { BeforeHandler, FailureHandler, JobHandler, Mark, Pause, RpcHandler } from './decorators.ts';
import { hasHeartbeat, type HeartbeatPart } from './heart.ts';

type Handle = (event: Envelope, tx: Tx, answer: unknown) => Promise<void>;

/** One thing that is done about an event: what it needs to know first, and what it does with that in the transaction. */
export interface Handling {
  readonly before: BeforeHandler<unknown, unknown> | undefined;
  readonly handle: Handle;
}

interface Named extends Handling {
  readonly def: EventDef;
  readonly onFailure: FailureHandler<unknown> | undefined;
}

/** What comes round again and again. */
export interface Round {
  readonly name: string;
  readonly pauseMs: Pause;
  readonly run: () => Promise<unknown>;
}

/** All decorated methods of the application's providers. */
@Injectable()
export class Handlers {
  private readonly byType = new Map<string, Named[]>();
  private readonly forAny: { readonly consumer: string; readonly handle: Handle }[] = [];
  readonly rpcs: { readonly def: RpcDef; readonly handle: RpcHandler<unknown, unknown> }[] = [];
  readonly jobs = new Map<string, JobHandler>();
  readonly rounds: Round[] = [];
  private discovered = false;
  private readonly anyDomains: readonly string[];
  readonly service: string;

  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(MESSAGING_OPTIONS) options: MessagingOptions,
  ) {
    this.anyDomains = options.domains ?? domains;
    this.service = options.service;
  }

  /** Parts of the heartbeat that providers know. */
  readonly heartbeatParts: HeartbeatPart[] = [];

  /** Looks through the providers; once, when the application is complete. */
  discover(): void {
    if (this.discovered) return;
    this.discovered = true;
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      if (hasHeartbeat(instance)) this.heartbeatParts.push(instance);
      const proto = Object.getPrototypeOf(instance) as Record<string, unknown>;
      for (const name of Object.getOwnPropertyNames(proto)) {
        const method = Object.getOwnPropertyDescriptor(proto, name)?.value as unknown;
        if (typeof method === 'function' && name !== 'constructor')
          for (const mark of marksOf(method))
            this.add(boundTo(instance, mark), method.bind(instance) as never, `${proto.constructor.name}.${name}`);
      }
    }
  }

  /** Durable consumers of this service: its own, and those that handlers of all events have for themselves. */
  consumers(): string[] {
    return [...new Set([this.service, ...this.forAny.map(({ consumer }) => consumer)])];
  }

  /** Domains whose streams a consumer follows. */
  domains(consumer: string): string[] {
    const types = consumer === this.service ? [...this.byType.keys()] : [];
    const named = types.map((type) => type.slice(0, type.indexOf('.')));
    const any = this.forAny.some((handler) => handler.consumer === consumer);
    return [...new Set([...named, ...(any ? this.anyDomains : [])])];
  }

  /** Definition of a type and version as a handler expects it; undefined where no handler names it. */
  definition(type: string, version: number): EventDef | undefined {
    return this.byType.get(type)?.find(({ def }) => def.version === version)?.def;
  }

  /** A consumer's handlers of an event, in order of registration; those for all events last. */
  of(consumer: string, type: string, version: number): Handling[] {
    const known = consumer === this.service ? (this.byType.get(type) ?? []) : [];
    const named = known.filter(({ def }) => def.version === version);
    const any = this.forAny.filter((handler) => handler.consumer === consumer);
    return [...named, ...any.map(({ handle }) => ({ handle, before: undefined }))];
  }

  /** What wants to know of a failed try to handle an event. */
  failuresOf(consumer: string, type: string, version: number): FailureHandler<unknown>[] {
    if (consumer !== this.service) return [];
    const named = (this.byType.get(type) ?? []).filter(({ def }) => def.version === version);
    return named.flatMap(({ onFailure }) => (onFailure ? [onFailure] : []));
  }

  /** Takes a handler; those that stand on decorated methods are found by themselves. */
  add(mark: Mark, method: never, name = ''): void {
    if (mark.kind === 'any-event') {
      const consumer = mark.consumer === null ? this.service : `${this.service}_${mark.consumer}`;
      this.forAny.push({ consumer, handle: method });
    } else if (mark.kind === 'rpc') this.rpcs.push({ def: mark.def, handle: method });
    else if (mark.kind === 'job') this.jobs.set(mark.name, method);
    else if (mark.kind === 'round') this.rounds.push({ name, pauseMs: mark.pauseMs, run: method });
    else {
      const { def, adapt, onFailure, before } = mark;
      const handle = adapt ? adapt(method) : method;
      this.byType.set(def.type, [
        ...(this.byType.get(def.type) ?? []),
        { def, handle, onFailure, before: before as never },
      ]);
    }
  }
}

/** A mark whose first step knows the provider that it belongs to. */
function boundTo(instance: object, mark: Mark): Mark {
  if (mark.kind !== 'event' || !mark.before) return mark;
  return { ...mark, before: mark.before.bind(null, instance) as never };
}
