import type { IncomingMessage, ServerResponse } from 'node:http';
import { getVariableValues, GraphQLError } from 'graphql';
import { maskErrors } from '../errors/mask.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Outcome } from '../execute/compiled.ts';
import type { PreparedDocuments, PreparedOperation } from '../execute/prepared.ts';
import type { Authenticator } from '../identity/authenticator.ts';
import type { Caller } from '../identity/caller.ts';
import type { PersistedOperations } from '../persisted/registry.ts';
import type { RateLimiter, Verdict } from '../rate/limiter.ts';
import type { Json } from '../subgraph/reply.ts';
import type { Send } from '../subgraph/send.ts';
import { mayReadSchema } from '../schema/access.ts';
import { readBody } from './body.ts';
import { assertJsonBody, JSON_TYPE, type ResponseType, responseType } from './media.ts';
import { type GraphqlParams, readParams } from './params.ts';
import { type Headers, sendRefusal, sendText, statusWithoutData } from './respond.ts';

export interface GraphqlOptions {
  readonly documents: () => PreparedDocuments | undefined;
  readonly authenticator: Authenticator;
  readonly persisted: PersistedOperations;
  readonly rate: RateLimiter;
  readonly send: Send;
  readonly production: boolean;
  readonly bodyLimit: number;
  readonly maxCost: number;
  readonly failed: (error: unknown, requestId: string) => void;
}

/** What is known of one request while it is answered. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly requestId: string;
  readonly type: ResponseType;
  headers: Headers;
  extensions: Json | undefined;
}

/** POST /graphql, by the status rules of GraphQL over HTTP. */
export class GraphqlEndpoint {
  private readonly options: GraphqlOptions;

  constructor(options: GraphqlOptions) {
    this.options = options;
  }

  async handle(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    let type: ResponseType = JSON_TYPE;
    const headers = { 'x-request-id': requestId };
    const exchange = { request, requestId, type, headers, extensions: undefined } as Exchange;
    try {
      type = responseType(request.headers.accept);
      const outcome = await this.answer(exchange);
      const errors = outcome.errors.length > 0 ? maskErrors(outcome.errors, requestId) : undefined;
      const parts: string[] = [];
      if (errors) parts.push(`"errors":${JSON.stringify(errors)}`);
      if (outcome.data !== undefined) parts.push(`"data":${outcome.data}`);
      if (exchange.extensions) parts.push(`"extensions":${JSON.stringify(exchange.extensions)}`);
      const status = outcome.data === undefined ? statusWithoutData(errors ?? [], type) : 200;
      sendText(response, status, type, `{${parts.join(',')}}`, exchange.headers);
    } catch (error) {
      if (!(error instanceof Refusal)) this.options.failed(error, requestId);
      const refusal = error instanceof Refusal ? error : new Refusal('INTERNAL', 'Something went wrong on our side.');
      sendRefusal(response, refusal, requestId, type, exchange.headers);
    }
  }

  private async answer(exchange: Exchange): Promise<Outcome> {
    const { request, requestId } = exchange;
    const { authenticator, persisted, documents, bodyLimit } = this.options;
    if (request.method !== 'POST')
      throw new Refusal('METHOD_NOT_ALLOWED', 'Send a POST request.', { headers: { allow: 'POST' } });
    assertJsonBody(request.headers['content-type']);
    const [text, caller] = await Promise.all([
      readBody(request, bodyLimit),
      authenticator.authenticate(request, requestId),
    ]);
    const params = readParams(text);
    const ready = documents();
    if (!ready) throw new Refusal('UPSTREAM_UNAVAILABLE', 'No schema is loaded yet; try again in a moment.');
    const operation = ready.get(persisted.documentOf(params, request.headers), params.operationName, requestId);
    return this.execute(exchange, caller, params, ready, operation);
  }

  private async execute(
    exchange: Exchange,
    caller: Caller,
    params: GraphqlParams,
    ready: PreparedDocuments,
    operation: PreparedOperation,
  ): Promise<Outcome> {
    if (operation.introspects && !mayReadSchema(caller.ctx, this.options.production))
      throw new Refusal('INTROSPECTION_FORBIDDEN', 'Reading the schema needs the permission platform.schema.read.');
    const variables = coerce(ready, operation, params.variables, exchange.requestId);
    const cost = operation.cost(variables);
    if (cost > this.options.maxCost)
      throw new Refusal('COST_LIMIT', `This asks for ${cost} points; one call may ask for ${this.options.maxCost}.`, {
        details: { requested: cost, limit: this.options.maxCost },
      });
    const taken = this.take(exchange, caller, cost);
    if (taken) await taken;
    return ready.runner(operation).run({ given: params.variables, variables, caller, send: this.options.send });
  }

  /** Takes points without waiting where this process holds some. */
  private take(exchange: Exchange, caller: Caller, cost: number): Promise<void> | undefined {
    const { ctx } = caller;
    const verdict = this.options.rate.take(ctx.actor.id, ctx.brandId, cost);
    if (verdict instanceof Promise) return verdict.then((late) => this.judge(exchange, late, cost));
    this.judge(exchange, verdict, cost);
    return undefined;
  }

  private judge(exchange: Exchange, verdict: Verdict, cost: number): void {
    const { limit, available, restoreRate, resetS, granted } = verdict;
    if (limit === 0) return;
    exchange.headers = {
      ...exchange.headers,
      'ratelimit-limit': limit,
      'ratelimit-remaining': Math.floor(available),
      'ratelimit-reset': resetS,
    };
    const facts = { requested: cost, available: Math.floor(available), restoreRate };
    if (exchange.request.headers['x-mh-cost']) exchange.extensions = { cost: facts };
    if (granted) return;
    const headers = { 'retry-after': String(Math.max(1, resetS)) };
    throw new Refusal('RATE_LIMITED', 'Too many points used; wait as long as Retry-After says.', {
      headers,
      details: facts,
    });
  }
}

/** The variables as the schema reads them; every fault in them is one error of the refusal. */
function coerce(ready: PreparedDocuments, { node }: PreparedOperation, given: Json, requestId: string): Json {
  const definitions = node.variableDefinitions;
  if (!definitions?.length) return {};
  const result = getVariableValues(ready.graph.schema, definitions, given, { maxErrors: 10, hideSuggestions: true });
  if (result.coerced) return result.coerced;
  const extensions = { code: 'VALIDATION_FAILED' };
  const errors = result.errors.map(({ message, nodes }) => new GraphQLError(message, { nodes, extensions }));
  throw new Refusal('VALIDATION_FAILED', 'The variables do not fit.', { errors: maskErrors(errors, requestId) });
}
