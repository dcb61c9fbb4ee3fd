import { Inject, Injectable, Optional } from '@nestjs/common';
import type { RpcDef } from '@mh-os/contracts';
import { DomainError } from '@mh-os/kernel';
import type { Ctx, ErrorKind } from '@mh-os/kernel';
import { headers } from '@nats-io/transport-node';
import type { Msg } from '@nats-io/transport-node';
import { RPC_SIGNER } from './config.ts';
import type { RpcSigner } from './config.ts';
import { NatsLink } from './nats-link.ts';

/** Header with the signed identity of the caller and its context. */
export const CONTEXT_HEADER = 'mh-service-context';
/** Header with the milliseconds that the caller still waits; relative, so that clocks need not agree. */
export const TIMEOUT_HEADER = 'mh-timeout-ms';

/** How one call differs from the others. */
export interface CallOptions {
  /** Longest wait, default 2,000 ms; never longer than the context's own deadline. */
  readonly timeoutMs?: number;
}

/** What travels back. */
export interface Reply {
  readonly data?: unknown;
  readonly error?: {
    code: string;
    message: string;
    kind: ErrorKind;
    path: readonly string[];
    details: Record<string, unknown>;
  };
}

/** Asks other services, at most once, within a deadline. Never retries: that is for the caller, where it is idempotent. */
@Injectable()
export class Rpc {
  private readonly link: NatsLink;
  private readonly signer: RpcSigner | undefined;

  constructor(@Inject(NatsLink) link: NatsLink, @Optional() @Inject(RPC_SIGNER) signer?: RpcSigner) {
    this.link = link;
    this.signer = signer;
  }

  /** Calls another service; its DomainErrors are thrown here, UNAVAILABLE or DEADLINE_EXCEEDED where no answer comes. */
  async call<Q, R>(def: RpcDef<Q, R>, request: Q, ctx: Ctx, options: CallOptions = {}): Promise<R> {
    if (!this.signer) throw new Error('Rpc needs a provider for RPC_SIGNER.');
    const left = ctx.deadline === undefined ? Infinity : ctx.deadline - Date.now();
    const timeout = Math.floor(Math.min(options.timeoutMs ?? 2_000, left));
    if (timeout < 1) throw late(def.name);
    const payload = JSON.stringify(def.request.parse(request));
    const head = headers();
    const audience = def.name.slice(0, def.name.indexOf('.'));
    head.set(CONTEXT_HEADER, await this.signer.sign(ctx, audience, payload));
    head.set(TIMEOUT_HEADER, String(timeout));
    return this.read(def, await this.send(def.name, payload, head, timeout));
  }

  private async send(name: string, payload: string, head: ReturnType<typeof headers>, timeout: number): Promise<Msg> {
    try {
      return await this.link.nc.request(this.link.rpcSubject(name), payload, { headers: head, timeout });
    } catch (error) {
      if (error instanceof DomainError) throw error;
      if (/timeout/i.test(`${(error as Error).name} ${(error as Error).message}`)) throw late(name);
      throw new DomainError('UNAVAILABLE', `No service answers ${name} at the moment. Try again.`, {
        kind: 'unavailable',
        cause: error,
      });
    }
  }

  private read<Q, R>(def: RpcDef<Q, R>, answer: Msg): R {
    const reply = answer.json<Reply>();
    if (reply.error) {
      const { code, message, ...options } = reply.error;
      throw new DomainError(code, message, options);
    }
    const parsed = def.reply.safeParse(reply.data);
    if (!parsed.success)
      throw new DomainError('RPC_REPLY_INVALID', `The answer to ${def.name} does not fit its contract.`, {
        kind: 'unavailable',
        cause: parsed.error,
      });
    return parsed.data;
  }
}

function late(name: string): DomainError {
  return new DomainError('DEADLINE_EXCEEDED', `${name} did not answer in time. Try again.`, { kind: 'unavailable' });
}
