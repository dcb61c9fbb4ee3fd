import { ApolloServer } from '@apollo/server';
import { type ApolloDriverConfig, ApolloFederationDriver } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { maskError } from '../errors/mask.ts';
import { createSourceChecker } from '../limits/source-checker.ts';
import type { GraphContext } from './context.ts';
import { type ContextSource, SubgraphEndpoint } from './endpoint.ts';
import { subgraphPlugins } from './plugins.ts';
import { wrapResolvers } from './wrap-resolvers.ts';

/** What SubgraphModule hands to the driver. */
export interface SubgraphDriverConfig extends ApolloDriverConfig {
  source?: ContextSource;
  jit?: boolean;
}

const warnings = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * Nest's federation driver with our own endpoint: raw body kept for the signature, authentication before everything,
 * no per-request plugins.
 */
@Injectable()
export class SubgraphDriver extends ApolloFederationDriver {
  override async mergeDefaultOptions(options: SubgraphDriverConfig): Promise<SubgraphDriverConfig> {
    return { path: '/graphql', fieldResolverEnhancers: [], ...options };
  }

  override async generateSchema(options: SubgraphDriverConfig): Promise<GraphQLSchema> {
    return wrapResolvers(await super.generateSchema(options));
  }

  override async start(options: SubgraphDriverConfig): Promise<void> {
    const { schema, source, path = '/graphql' } = options;
    if (!schema || !source) throw new Error('A subgraph needs a schema and a source of contexts.');
    const server = new ApolloServer<GraphContext>({
      schema,
      plugins: subgraphPlugins(options.jit === true),
      introspection: options.introspection === true,
      formatError: maskError,
      hideSchemaDetailsFromClientErrors: true,
      includeStacktraceInErrorResponses: false,
      csrfPrevention: false,
      persistedQueries: false,
      stopOnTerminationSignals: false,
      logger: warnings,
    });
    await server.start();
    this.apolloServer = server as unknown as ApolloServer;
    const endpoint = new SubgraphEndpoint(server, source, createSourceChecker());
    const fastify = this.httpAdapterHost.httpAdapter.getInstance<FastifyInstance>();
    await fastify.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
      scope.post(path, (request, reply) => endpoint.handle(request, reply));
    });
  }
}
