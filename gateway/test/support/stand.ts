import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  generateSigningJwk,
  importSigningKey,
  publicJwkOf,
  signAccessToken,
  type AccessTokenInit,
} from '@mh-os/auth/plain';
import { createLogger } from '@mh-os/host/plain';
import { GraphQLError } from 'graphql';
import { readGatewayConfig } from '../../src/config.ts';
import { Gateway } from '../../src/gateway.ts';
import { compose } from './compose.ts';
import { HttpSubgraph } from './http-subgraph.ts';
import type { Shape } from './schemas.ts';
import { FakeSubgraph, NO_FAULTS } from './subgraph.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])\n`;

/** Two subgraphs with sign-in, connections and one field across. */
export const stores: Shape = {
  platform: `${link}
    type Query { me: Person brands: [Brand!] }
    type Mutation { signIn(email: String!): String rename(name: String!): Person }
    type Person @key(fields: "id") { id: ID! name: String }
    type Brand { id: ID! name: String }`,
  catalog: `${link}
    type Query { products(first: Int = 20, after: String): ProductConnection tags: [Tag] boom: String }
    type ProductConnection { nodes: [Product!]! edges: [ProductEdge!]! totalCount: Int }
    type ProductEdge { cursor: String! node: Product! }
    type Product @key(fields: "id") { id: ID! name: String price: Money owner: Person }
    type Money { decimal: String }
    type Tag { id: ID! tags: [Tag] name: String }
    type Person @key(fields: "id") { id: ID! products(first: Int = 20): ProductConnection }`,
};

/** What an unmasked subgraph might say. */
export const LEAKY =
  'select "secret" from "user" where id = 1; connect ECONNREFUSED 127.0.0.1:5432\n    at Query.boom (/app/dist/boom.js:1:2)';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: unknown; extensions: { code: string; requestId: string; retryable: boolean } }[];
    extensions?: Record<string, unknown>;
  };
}

/** A gateway in front of two subgraphs on real sockets. */
export class Stand {
  readonly platformKey = importSigningKey(generateSigningJwk('platform'));
  readonly gatewayJwk = generateSigningJwk('gateway');
  readonly subgraphs: Readonly<Record<'platform' | 'catalog', HttpSubgraph>>;
  readonly supergraphPath = join(mkdtempSync(join(tmpdir(), 'mh-gateway-')), 'supergraph.graphql');
  gateway!: Gateway;
  origin = '';

  constructor() {
    const key = publicJwkOf(this.gatewayJwk);
    const make = (name: 'platform' | 'catalog'): HttpSubgraph => {
      const fake = new FakeSubgraph(name, stores[name] ?? '');
      return new HttpSubgraph(name, key, (body) =>
        fake.answerNow(JSON.stringify(body), { salt: 's', faults: NO_FAULTS }, boom),
      );
    };
    this.subgraphs = { platform: make('platform'), catalog: make('catalog') };
  }

  async start(env: Record<string, string> = {}): Promise<this> {
    for (const subgraph of Object.values(this.subgraphs)) await subgraph.start();
    writeFileSync(
      this.supergraphPath,
      compose(stores, (name) => this.subgraphs[name as 'platform'].url),
    );
    await this.serve(env);
    return this;
  }

  /** A further gateway on the same subgraphs. */
  async serve(env: Record<string, string> = {}): Promise<void> {
    this.gateway = this.another(env);
    this.origin = `http://127.0.0.1:${await this.gateway.start()}`;
  }

  another(env: Record<string, string> = {}): Gateway {
    const config = readGatewayConfig({
      MH_ENV: 'test',
      MH_PORT: '0',
      MH_LOG_LEVEL: 'silent',
      MH_SUPERGRAPH: this.supergraphPath,
      ...('MH_PLATFORM_URL' in env ? {} : { MH_ACCESS_JWKS: JSON.stringify({ keys: [this.platformKey.publicJwk] }) }),
      MH_GATEWAY_PRIVATE_JWK: JSON.stringify(this.gatewayJwk),
      MH_DRAIN_MS: '0',
      MH_RATE: 'false',
      ...env,
    });
    return new Gateway(config, createLogger({ name: 'gateway', level: 'silent' }));
  }

  token(claims: Partial<AccessTokenInit> = {}): Promise<string> {
    const base = {
      sub: 'user-1',
      brand: '0190b0c0-0000-7000-8000-000000000001',
      sid: 's1',
      perms: ['catalog-pricing.*'],
    };
    return signAccessToken(this.platformKey, { ...base, ...claims });
  }

  async post(body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    const response = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: JSON.parse(text) as Reply['json'] };
  }

  async stop(): Promise<void> {
    await this.gateway.stop();
    for (const subgraph of Object.values(this.subgraphs)) await subgraph.kill();
    rmSync(dirname(this.supergraphPath), { recursive: true, force: true });
  }
}

function boom(field: string): void {
  if (field === 'boom')
    throw new GraphQLError(LEAKY, { extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: [LEAKY] } });
}
