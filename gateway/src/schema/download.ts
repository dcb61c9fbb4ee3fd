import type { IncomingMessage, ServerResponse } from 'node:http';
import { introspectionFromSchema } from 'graphql';
import { Refusal } from '../errors/refusal.ts';
import { sendText } from '../http/respond.ts';
import { JSON_TYPE } from '../http/media.ts';
import type { Features } from '../flags/features.ts';
import type { Authenticator } from '../identity/authenticator.ts';
import type { Graph } from '../supergraph/graph.ts';
import { mayReadSchema } from './access.ts';

/** GET /schema.graphql and /schema.json: the public schema, under the same permission as introspection. */
export class SchemaDownload {
  private readonly graph: () => Graph | undefined;
  private readonly authenticator: Authenticator;
  private readonly production: boolean;
  private readonly features: Features;
  private json: { readonly hash: string; readonly text: string } | undefined;

  constructor(graph: () => Graph | undefined, authenticator: Authenticator, production: boolean, features: Features) {
    this.graph = graph;
    this.authenticator = authenticator;
    this.production = production;
    this.features = features;
  }

  async handle(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    const { ctx } = await this.authenticator.authenticate(request, requestId);
    if (!mayReadSchema(ctx, this.production))
      throw ctx.actor.kind === 'anonymous'
        ? new Refusal('UNAUTHENTICATED', 'Sign in first.', { headers: { 'www-authenticate': 'Bearer' } })
        : new Refusal('INTROSPECTION_FORBIDDEN', 'Reading the schema needs the permission platform.schema.read.');
    if (!(await this.features.isOn('gateway.schema-download', ctx)))
      throw new Refusal('NOT_FOUND', 'The download of the schema is switched off.');
    const graph = this.graph();
    if (!graph) throw new Refusal('UPSTREAM_UNAVAILABLE', 'No schema is loaded yet; try again in a moment.');
    const headers = { etag: `"${graph.hash.slice(0, 32)}"`, 'x-request-id': requestId };
    if (request.url?.startsWith('/schema.json')) sendText(response, 200, JSON_TYPE, this.introspection(graph), headers);
    else sendText(response, 200, 'text/plain; charset=utf-8', `${graph.sdl}\n`, headers);
  }

  private introspection(graph: Graph): string {
    if (this.json?.hash !== graph.hash)
      this.json = { hash: graph.hash, text: JSON.stringify({ data: introspectionFromSchema(graph.schema) }) };
    return this.json.text;
  }
}
