import { Inject, Injectable, Logger, Optional } from '@nestjs/common';
import { DomainError } from '@mh-os/kernel';
import type { Ctx } from '@mh-os/kernel';
import type { Msg, Subscription } from '@nats-io/transport-node';
import { MESSAGING_OPTIONS, RPC_SIGNER } from './config.ts';
import type { MessagingOptions, RpcSigner } from './config.ts';
import { Handlers } from './handlers.ts';
import { NatsLink } from './nats-link.ts';
import { CONTEXT_HEADER, TIMEOUT_HEADER } from './rpc.ts';
import type { Reply } from './rpc.ts';

const logger = new Logger('Rpc');

/** Answers the requests that @OnRpc methods take, one replica each (queue group = service). */
@Injectable()
export class RpcServer {
  private subscriptions: Subscription[] = [];
  private readonly running = new Set<Promise<void>>();

  constructor(
    @Inject(NatsLink) private readonly link: NatsLink,
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(MESSAGING_OPTIONS) private readonly options: MessagingOptions,
    @Optional() @Inject(RPC_SIGNER) private readonly signer?: RpcSigner,
  ) {}

  /** Whether callers can be verified here; without that nothing is answered. */
  get signs(): boolean {
    return this.signer !== undefined;
  }

  async start(): Promise<void> {
    if (this.handlers.rpcs.length === 0) return;
    if (!this.signer) throw new Error('@OnRpc needs a provider for RPC_SIGNER.');
    const nc = await this.link.ready();
    if (!nc) return;
    this.subscriptions = this.handlers.rpcs.map(({ def, handle }) =>
      nc.subscribe(this.link.rpcSubject(def.name), {
        queue: this.options.service,
        callback: (error, message) => {
          if (error) return;
          const work = this.answer(message, async (ctx) => {
            const request = def.request.safeParse(message.json());
            if (request.success) return def.reply.parse(await handle(request.data, ctx));
            throw new DomainError('RPC_REQUEST_INVALID', `The request does not fit the contract of ${def.name}.`);
          }).finally(() => this.running.delete(work));
          this.running.add(work);
        },
      }),
    );
  }

  /** Takes no more requests and finishes those that it has. */
  async stop(): Promise<void> {
    for (const subscription of this.subscriptions) subscription.unsubscribe();
    await Promise.allSettled([...this.running]);
  }

  private async answer(message: Msg, work: (ctx: Ctx) => Promise<unknown>): Promise<void> {
    let reply: Reply;
    try {
      const timeout = Number(message.headers?.get(TIMEOUT_HEADER)) || 2_000;
      const deadline = Date.now() + Math.min(timeout, 30_000);
      const signed = message.headers?.get(CONTEXT_HEADER) || undefined;
      const ctx = await this.signer?.verify(signed, this.options.service, message.data);
      if (!ctx) throw new Error('RPC_SIGNER verified nothing.');
      reply = { data: (await work(ctx.with({ deadline }))) ?? null };
    } catch (error) {
      reply = { error: toReplyError(error) };
    }
    try {
      message.respond(JSON.stringify(reply));
    } catch {
      // The connection went away: the caller's deadline tells it.
    }
  }
}

function toReplyError(error: unknown): NonNullable<Reply['error']> {
  if (!(error instanceof DomainError)) {
    logger.error(error);
    const message = 'The service failed to answer.';
    return { code: 'INTERNAL', message, kind: 'unavailable', path: [], details: {} };
  }
  const { code, message, kind, path, details } = error;
  return { code, message, kind, path, details };
}
