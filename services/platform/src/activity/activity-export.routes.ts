import { RequestAuth } from '@mh-os/auth';
import { type Ctx, problemOf } from '@mh-os/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { ActivityExportService } from './activity-export.service.ts';

const FILES = {
  CSV: { type: 'text/csv; charset=utf-8', name: 'activity.csv' },
  JSON_LINES: { type: 'application/x-ndjson; charset=utf-8', name: 'activity.jsonl' },
} as const;

/** Exported files beside the graph. For the gateway only. */
@Injectable()
export class ActivityExportRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly modules: ModuleRef,
    private readonly exports: ActivityExportService,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    if (!fastify?.register) return;
    fastify.get('/activity-exports/:id', (request, reply) => this.answer(request, reply));
  }

  private async answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    try {
      // Looked up late: printing the schema knows the features without their authentication.
      const ctx: Ctx = await this.modules.get(RequestAuth, { strict: false }).file(request.raw);
      const { id } = request.params as { id: string };
      const { head, bytes } = await this.exports.file(ctx, id);
      const { type, name } = FILES[head.format];
      return await reply
        .header('content-type', type)
        .header('content-length', String(head.bytes))
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(Readable.from(bytes));
    } catch (error) {
      const { status, body } = problemOf(error, request.id);
      return reply.code(status).send(body);
    }
  }
}
