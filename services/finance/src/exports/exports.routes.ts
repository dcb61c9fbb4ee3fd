import { RequestAuth } from '@mh-os/auth';
import { type Ctx, DomainError } from '@mh-os/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { formats } from './export.rules.ts';
import { ExportsService } from './exports.service.ts';

const STATUS: Readonly<Record<string, number>> = { unauthenticated: 401, forbidden: 403, unavailable: 503 };

/** Files of the books beside the graph. For the gateway only. */
@Injectable()
export class ExportsRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly modules: ModuleRef,
    private readonly exports: ExportsService,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    if (!fastify?.register) return;
    fastify.get('/exports/:id', (request, reply) => this.answer(request, reply));
  }

  private async answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    try {
      // Looked up late: printing the schema knows the features without their authentication.
      const ctx: Ctx = await this.modules.get(RequestAuth, { strict: false }).file(request.raw);
      const { id } = request.params as { id: string };
      const { head, bytes } = await this.exports.file(ctx, id);
      const name = `${head.kind.toLowerCase().replaceAll('_', '-')}-${head.startsOn}-${head.endsOn}`;
      const { type, ending } = formats[head.format];
      return await reply
        .header('content-type', type)
        .header('content-length', String(head.bytes))
        .header('content-disposition', `attachment; filename="${name}.${ending}"`)
        .send(Readable.from(bytes));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const status = error.code === 'NOT_FOUND' ? 404 : (STATUS[error.kind] ?? 422);
      return reply.code(status).send({ code: error.code, message: error.message, requestId: request.id });
    }
  }
}
