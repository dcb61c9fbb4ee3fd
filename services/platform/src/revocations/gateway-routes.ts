import { RequestAuth } from '@mh-os/auth';
import { type Ctx, DomainError, httpStatusOf } from '@mh-os/kernel';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Routes beside the graph that answer the gateway itself and nobody on whose behalf it asks. */
@Injectable()
export class GatewayRoutes {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly modules: ModuleRef,
  ) {}

  /** A read, by query parameters. */
  async get(path: string, work: (query: Record<string, string | undefined>) => Promise<unknown>): Promise<void> {
    this.fastify()?.get(path, (request, reply) =>
      answer(reply, async () => {
        forGateway(await this.auth().file(request.raw));
        return work(request.query as Record<string, string | undefined>);
      }),
    );
  }

  /** A question with a body, to which the signed context is bound. */
  async post(path: string, work: (body: unknown) => Promise<unknown>, bodyLimit = 4_096): Promise<void> {
    await this.fastify()?.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
      scope.post(path, { bodyLimit }, (request, reply) =>
        answer(reply, async () => {
          const body = (request.body ?? Buffer.alloc(0)) as Buffer;
          forGateway(await this.auth().graphql(request.raw, body));
          return work(JSON.parse(body.toString('utf8')));
        }),
      );
    });
  }

  /** Printing the schema knows the features without a server. */
  private fastify(): FastifyInstance | undefined {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    return fastify?.register ? fastify : undefined;
  }

  private auth(): RequestAuth {
    return this.modules.get(RequestAuth, { strict: false });
  }
}

/** What the gateway asks for itself; a person's request through it never has this actor. */
function forGateway({ actor }: Ctx): void {
  if (actor.kind === 'system' && actor.id === 'gateway') return;
  throw new DomainError('FORBIDDEN', 'This endpoint answers only the gateway itself.', { kind: 'forbidden' });
}

async function answer(reply: FastifyReply, work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await reply.header('cache-control', 'no-store').send(await work());
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return reply.code(httpStatusOf(error)).send({ code: error.code, message: error.message });
  }
}
