import { type DynamicModule, type InjectionToken, Module } from '@nestjs/common';
import { APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { InputPipe } from '../errors/input.pipe.ts';
import { scalarResolvers } from '../scalars/scalars.ts';
import type { ContextSource } from './endpoint.ts';
import { SubgraphDriver, type SubgraphDriverConfig } from './subgraph.driver.ts';

export interface SubgraphOptions {
  /** Name of the subgraph, which is also the audience of its signed contexts. */
  name: string;
  /** Token of the provider that makes a Ctx of a request: `RequestAuth` of libs/auth. */
  auth: InjectionToken;
  config?: {
    readonly MH_ENV?: string;
    /** Run with graphql-jit. */
    readonly MH_GRAPHQL_JIT?: boolean;
  };
}

/** Federation version and directives of every subgraph, the same in the running schema and in the printed one. */
export const federation = {
  version: 2 as const,
  importUrl: 'https://specs.apollo.dev/federation/v2.9',
  directives: ['@key', '@shareable', '@external', '@requires', '@provides', '@override', '@inaccessible', '@tag'],
};

/** What the running and the printed schema have in common. */
export function schemaOptions(): SubgraphDriverConfig & { driver: typeof SubgraphDriver } {
  return {
    driver: SubgraphDriver,
    autoSchemaFile: { federation },
    resolvers: scalarResolvers,
    // A service need not use every scalar.
    resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
    stopOnApplicationShutdown: true,
  };
}

/** The federated GraphQL endpoint of a service: POST /graphql for the gateway only. */
@Module({})
export class SubgraphModule {
  static forRoot(options: SubgraphOptions): DynamicModule {
    return {
      module: SubgraphModule,
      imports: [
        GraphQLModule.forRootAsync<SubgraphDriverConfig>({
          driver: SubgraphDriver,
          inject: [options.auth],
          useFactory: (source: ContextSource) => ({
            ...schemaOptions(),
            source,
            // Whoever holds a key may ask for the schema where people develop; a running brand publishes it as a file.
            introspection: options.config?.MH_ENV !== 'production',
            jit: options.config?.MH_GRAPHQL_JIT === true,
          }),
        }),
      ],
      providers: [{ provide: APP_PIPE, useClass: InputPipe }],
    };
  }
}
