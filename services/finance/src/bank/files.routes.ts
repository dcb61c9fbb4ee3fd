import { RequestAuth } from '@mh-os/auth';
import { type Ctx, problemOf } from '@mh-os/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { config } from '../config.ts';
import { BankFilesService } from './files.service.ts';

/** Upload of statements beside the graph. For the gateway only. */
@Injectable()
export class BankFilesRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly modules: ModuleRef,
    private readonly files: BankFilesService,
  ) {}

  async onModuleInit(): Promise<void> {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    if (!fastify?.register) return;
    await fastify.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
      const bodyLimit = config().MH_BANK_FILE_MAX_BYTES + 1;
      scope.post('/bank-files', { bodyLimit }, (request, reply) => this.answer(request, reply));
    });
  }

  private async answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    try {
      // Looked up late: printing the schema knows the features without their authentication.
      const ctx: Ctx = await this.modules.get(RequestAuth, { strict: false }).file(request.raw);
      const { name } = request.query as { name?: string };
      const body = (request.body ?? Readable.from([])) as Readable;
      return await reply.code(201).send(await this.files.upload(ctx, name ?? 'statement', body));
    } catch (error) {
      const { status, body } = problemOf(error, request.id);
      return reply.code(body.code === 'FINANCE_BANK_FILE_TOO_LARGE' ? 413 : status).send(body);
    }
  }
}
