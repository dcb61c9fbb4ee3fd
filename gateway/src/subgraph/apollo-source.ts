import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { Caller } from '../identity/caller.ts';
import { readReply } from './reply.ts';
import type { Send } from './send.ts';

/** What Apollo's executor hands through to data sources. */
export interface ApolloContext extends Record<string, unknown> {
  readonly caller: Caller;
  readonly mutation: boolean;
}

/** The GraphQLDataSource of one subgraph, over the same wire as the compiled executor. */
export class ApolloSource implements GraphQLDataSource<ApolloContext> {
  private readonly name: string;
  private readonly send: Send;

  constructor(name: string, send: Send) {
    this.name = name;
    this.send = send;
  }

  async process(
    options: GraphQLDataSourceProcessOptions<ApolloContext>,
  ): ReturnType<GraphQLDataSource<ApolloContext>['process']> {
    const { request, context } = options;
    if (!('caller' in context)) throw new GraphQLError('no caller', { extensions: { code: 'UNAUTHENTICATED' } });
    const { caller, mutation } = context as ApolloContext;
    const body = JSON.stringify({
      query: request.query,
      variables: request.variables ?? {},
      operationName: request.operationName,
    });
    return readReply(await this.send(this.name, body, caller, mutation)) as Awaited<
      ReturnType<GraphQLDataSource<ApolloContext>['process']>
    >;
  }
}
