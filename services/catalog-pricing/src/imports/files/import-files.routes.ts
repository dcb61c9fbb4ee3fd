import { RequestAuth } from '@mh-os/auth';
import { type Ctx, problemOf } from '@mh-os/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { config } from '../../config.ts';
import { ImportErrors } from '../running/import-errors.ts';
import { ImportFilesService } from './import-files.service.ts';

/** Files beside the graph: upload of what is imported, download of the errors of rows. For the gateway only. */
@Injectable()
export class ImportFilesRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly modules: ModuleRef,
    private readonly files: ImportFilesService,
    private readonly errors: ImportErrors,
  ) {}

  async onModuleInit(): Promise<void> {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    if (!fastify?.register) return;
    await fastify.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
      const bodyLimit = config().MH_IMPORT_MAX_BYTES + 1;
      scope.post('/imports', { bodyLimit }, (request, reply) =>
        this.answer(request, reply, (ctx) => this.upload(ctx, request, reply)),
      );
      scope.get('/imports/:id/errors.csv', (request, reply) =>
        this.answer(request, reply, (ctx) => this.download(ctx, request, reply)),
      );
    });
  }

  /** Looked up late: printing the schema knows the features without their authentication. */
  private auth(): RequestAuth {
    return this.modules.get(RequestAuth, { strict: false });
  }

  private async upload(ctx: Ctx, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { name } = request.query as { name?: string };
    const file = await this.files.upload(ctx, name ?? 'upload.csv', (request.body ?? Readable.from([])) as Readable);
    return reply.code(201).send({ fileId: file.id, bytes: Number(file.bytes), name: file.name, sha256: file.sha256 });
  }

  private async download(ctx: Ctx, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { id } = request.params as { id: string };
    const lines = await this.errors.csv(ctx, id);
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="import-errors.csv"`)
      .send(Readable.from(lines));
  }

  private async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    work: (ctx: Ctx) => Promise<unknown>,
  ): Promise<unknown> {
    try {
      return await work(await this.auth().file(request.raw));
    } catch (error) {
      const { status, body } = problemOf(error, request.id);
      return reply.code(body.code === 'IMPORT_FILE_TOO_LARGE' ? 413 : status).send(body);
    }
  }
}
