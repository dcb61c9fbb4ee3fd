import { RequestAuth } from '@mh-os/auth';
import { flagUsesSchema } from '@mh-os/contracts';
import { DomainError } from '@mh-os/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FlagSetService } from './flag-set.service.ts';

/** Publishes flags to the gateway, which has no NATS: its own signature on method and path, as an actor of its own, is asked for. */
@Injectable()
export class FlagSetRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly modules: ModuleRef,
    private readonly flags: FlagSetService,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    if (!fastify?.get) return;
    fastify.get('/internal/flags', (request, reply) => this.answer(request, reply, () => this.set(request, reply)));
    fastify.post('/internal/flags/uses', (request, reply) =>
      this.answer(request, reply, () => this.use(request, reply)),
    );
  }

  private async set(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const known = /^"([0-9a-f]{64})"$/.exec(String(request.headers['if-none-match'] ?? ''))?.[1];
    const set = await this.flags.changedSince(known);
    if (set === null) return reply.code(304).send();
    return reply.header('etag', `"${set.revision}"`).send(set);
  }

  private async use(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const uses = flagUsesSchema.safeParse(request.body);
    if (!uses.success)
      return reply.code(422).send({ code: 'VALIDATION_FAILED', message: 'These are no uses of flags.' });
    await this.flags.used(uses.data);
    return reply.code(204).send();
  }

  private async answer(request: FastifyRequest, reply: FastifyReply, work: () => Promise<unknown>): Promise<unknown> {
    try {
      // Looked up late: printing the schema knows the features without their authentication.
      const ctx = await this.modules.get(RequestAuth, { strict: false }).file(request.raw);
      // The proxy of files signs such contexts too, on behalf of people: they are none of the gateway's own.
      if (ctx.actor.kind !== 'system' || ctx.actor.id !== 'gateway')
        throw new DomainError('FORBIDDEN', 'This is for the gateway alone.', { kind: 'forbidden' });
      return await work();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const status = { unauthenticated: 401, forbidden: 403 }[error.kind as 'forbidden'] ?? 503;
      return reply.code(status).send({ code: error.code, message: error.message, requestId: request.id });
    }
  }
}
