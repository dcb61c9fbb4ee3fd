import { RequestAuth } from '@mh-os/auth';
import { type Ctx, problemOf } from '@mh-os/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { config } from '../config.ts';
import { type UploadKind, uploadKinds } from './upload-kinds.ts';
import { UploadsService } from './uploads.service.ts';

/** Uploads beside the graph. For the gateway only. */
@Injectable()
export class UploadsRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly modules: ModuleRef,
    private readonly uploads: UploadsService,
  ) {}

  async onModuleInit(): Promise<void> {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    if (!fastify?.register) return;
    await fastify.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
      const bodyLimit = config().MH_FINANCE_FILE_MAX_BYTES + 1;
      for (const kind of Object.keys(uploadKinds) as UploadKind[])
        scope.post(`/${kind}`, { bodyLimit }, (request, reply) => this.answer(kind, request, reply));
    });
  }

  private async answer(kind: UploadKind, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    try {
      // Looked up late: printing the schema knows the features without their authentication.
      const ctx: Ctx = await this.modules.get(RequestAuth, { strict: false }).file(request.raw);
      const { name } = request.query as { name?: string };
      const body = (request.body ?? Readable.from([])) as Readable;
      return await reply.code(201).send(await this.uploads.upload(ctx, kind, name ?? kind, body));
    } catch (error) {
      const { status, body } = problemOf(error, request.id);
      return reply.code(body.code === 'FINANCE_FILE_TOO_LARGE' ? 413 : status).send(body);
    }
  }
}
