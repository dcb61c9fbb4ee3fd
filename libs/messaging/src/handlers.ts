import { Inject, Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { domains } from '@mh-os/contracts';
import type { Envelope, EventDef, RpcDef } from '@mh-os/contracts';
import type { Tx } from '@mh-os/persistence';
import { MESSAGING_OPTIONS } from './config.ts';
import type { MessagingOptions } from './config.ts';
import { marksOf } from './decorators.ts';
import type { FailureHandler, JobHandler, Mark, RpcHandler } from './decorators.ts';
import { hasHeartbeat, type HeartbeatPart } from './heart.ts';

type Handle = (event: Envelope, tx: Tx) => Promise<void>;

interface Named {
  readonly def: EventDef;
  readonly handle: Handle;
  readonly onFailure: FailureHandler<unknown> | undefined;
}

/** All decorated methods of the application's providers. */
@Injectable()
export class Handlers {
  private readonly byType = new Map<string, Named[]>();
  private readonly forAny: Handle[] = [];
  readonly rpcs: { readonly def: RpcDef; readonly handle: RpcHandler<unknown, unknown> }[] = [];
  readonly jobs = new Map<string, JobHandler>();
  private readonly anyDomains: readonly string[];

  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(MESSAGING_OPTIONS) options: MessagingOptions,
  ) {
    this.anyDomains = options.domains ?? domains;
  }

  /** Parts of the heartbeat that providers know. */
  readonly heartbeatParts: HeartbeatPart[] = [];

  /** Looks through the providers; once, when the application is complete. */
  discover(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      if (hasHeartbeat(instance)) this.heartbeatParts.push(instance);
      const proto = Object.getPrototypeOf(instance) as Record<string, unknown>;
      for (const name of Object.getOwnPropertyNames(proto)) {
        const method = Object.getOwnPropertyDescriptor(proto, name)?.value as unknown;
        if (typeof method === 'function' && name !== 'constructor')
          for (const mark of marksOf(method)) this.add(mark, method.bind(instance) as never);
      }
    }
  }

  /** Domains whose streams this service follows. */
  domains(): string[] {
    const named = [...this.byType.keys()].map((type) => type.slice(0, type.indexOf('.')));
    return [...new Set([...named, ...(this.forAny.length > 0 ? this.anyDomains : [])])];
  }

  /** Definition of a type and version as a handler expects it; undefined where no handler names it. */
  definition(type: string, version: number): EventDef | undefined {
    return this.byType.get(type)?.find(({ def }) => def.version === version)?.def;
  }

  /** Handlers of an event, in order of registration; those for all events last. */
  of(type: string, version: number): Handle[] {
    const named = (this.byType.get(type) ?? []).filter(({ def }) => def.version === version);
    return [...named.map(({ handle }) => handle), ...this.forAny];
  }

  /** What wants to know of a failed try to handle an event. */
  failuresOf(type: string, version: number): FailureHandler<unknown>[] {
    const named = (this.byType.get(type) ?? []).filter(({ def }) => def.version === version);
    return named.flatMap(({ onFailure }) => (onFailure ? [onFailure] : []));
  }

  private add(mark: Mark, method: never): void {
    if (mark.kind === 'any-event') this.forAny.push(method);
    else if (mark.kind === 'rpc') this.rpcs.push({ def: mark.def, handle: method });
    else if (mark.kind === 'job') this.jobs.set(mark.name, method);
    else {
      const { def, adapt, onFailure } = mark;
      const handle = adapt ? adapt(method) : method;
      this.byType.set(def.type, [...(this.byType.get(def.type) ?? []), { def, handle, onFailure }]);
    }
  }
}
