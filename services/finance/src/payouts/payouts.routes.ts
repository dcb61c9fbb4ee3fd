import { RequestAuth } from '@mh-os/auth';
import { type Ctx, DomainError } from '@mh-os/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type PainFormat, painFormats } from './pain001.rules.ts';
import { PayoutsService } from './payouts.service.ts';

const STATUS: Readonly<Record<string, number>> = { unauthenticated: 401, forbidden: 403, unavailable: 503 };

/** Files for the bank beside the graph. For the gateway only. */
@Injectable()
export class PayoutsRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly modules: ModuleRef,
    private readonly payouts: PayoutsService,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    if (!fastify?.register) return;
    fastify.get('/payouts/:id', (request, reply) => this.answer(request, reply));
  }

  private async answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    try {
      // Looked up late: printing the schema knows the features without their authentication.
      const ctx: Ctx = await this.modules.get(RequestAuth, { strict: false }).file(request.raw);
      const { id } = request.params as { id: string };
      const { format } = request.query as { format?: string };
      const { name, content } = await this.payouts.file(ctx, id, formatOf(format));
      return await reply
        .header('content-type', 'application/xml; charset=utf-8')
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(content);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const status = error.code === 'NOT_FOUND' ? 404 : (STATUS[error.kind] ?? 422);
      return reply.code(status).send({ code: error.code, message: error.message, requestId: request.id });
    }
  }
}

const formatOf = (asked: string | undefined): PainFormat =>
  painFormats.find((one) => one === asked) ?? 'pain.001.001.09';
