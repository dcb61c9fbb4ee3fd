import { join } from 'node:path';
import { AccessTokenVerifier, apiKeyEnv, importSigningKey, type SigningKey } from '@mh-os/auth/plain';
import { createOpsHandler, Drain, HealthRegistry, type Logger, Vitals } from '@mh-os/host/plain';
import type { GatewayConfig } from './config.ts';
import { PreparedDocuments } from './execute/prepared.ts';
import { createFeatures, type Features } from './flags/features.ts';
import { FileProxy } from './files/proxy.ts';
import { PublicPages } from './files/public-pages.ts';
import { Graphiql } from './http/graphiql.ts';
import { GraphqlEndpoint } from './http/graphql.ts';
import { FrontServer, type Route } from './http/server.ts';
import { ApiKeys, type Exchanged } from './identity/api-keys.ts';
import { Authenticator } from './identity/authenticator.ts';
import { PlatformPort } from './identity/platform-port.ts';
import { RevocationPoll } from './identity/revocation-poll.ts';
import { Revocations } from './identity/revocations.ts';
import { ConsoleHeart } from './http/console-heart.ts';
import { Heart } from './ops/heart.ts';
import { PersistedOperations, readManifest } from './persisted/registry.ts';
import { createRateLimiter } from './rate/create.ts';
import type { RateLimiter } from './rate/limiter.ts';
import { SchemaDownload } from './schema/download.ts';
import { SubgraphRegistry } from './subgraph/registry.ts';
import { GraphSource } from './supergraph/source.ts';

/** The whole gateway in one process, without a global: tests run several side by side. */
export class Gateway {
  private readonly graphs: GraphSource;
  private readonly subgraphs: SubgraphRegistry;
  private readonly front: FrontServer;
  private readonly files: FileProxy;
  private readonly pages: PublicPages;
  private readonly rate: RateLimiter;
  private readonly key: SigningKey;
  private readonly tokens: AccessTokenVerifier;
  private readonly revocations = new Revocations();
  private readonly platform: PlatformPort | undefined;
  private readonly features: Features;
  private readonly revocationPoll: RevocationPoll | undefined;
  private readonly heart: Heart | undefined;
  private readonly vitals = new Vitals();
  private documents: PreparedDocuments | undefined;
  readonly drain: Drain;
  private readonly health = new HealthRegistry();
  private readonly config: GatewayConfig;
  private readonly logger: Logger;

  constructor(config: GatewayConfig, logger: Logger) {
    this.config = config;
    this.logger = logger;
    this.graphs = new GraphSource({ location: config.MH_SUPERGRAPH, pollMs: config.MH_SUPERGRAPH_POLL_MS, logger });
    this.subgraphs = new SubgraphRegistry({
      urls: config.subgraphUrls,
      timeoutMs: config.MH_SUBGRAPH_TIMEOUT_MS,
      connections: config.MH_SUBGRAPH_CONNECTIONS,
      logger,
    });
    this.graphs.onChange((graph) => {
      this.subgraphs.adopt(graph);
      this.documents = new PreparedDocuments(graph, limitsOf(config), config.MH_GATEWAY_EXECUTOR);
    });
    this.rate = createRateLimiter(config, logger);
    this.key = importSigningKey(config.MH_GATEWAY_PRIVATE_JWK);
    this.tokens = verifierOf(config);
    this.platform = this.platformPort();
    this.features = createFeatures(config, this.platform, logger);
    this.revocationPoll = this.pollOf(this.platform);
    this.heart = this.heartOf(this.platform);
    const authenticator = this.authenticator();
    this.files = new FileProxy({
      authenticator,
      originOf: (name) => this.subgraphs.originOf(name),
      maxBytes: config.MH_FILE_LIMIT,
      idleMs: 60_000,
    });
    this.pages = new PublicPages({
      authenticator,
      rate: this.rate,
      originOf: (name) => this.subgraphs.originOf(name),
      timeoutMs: config.MH_SUBGRAPH_TIMEOUT_MS,
    });
    this.front = new FrontServer({
      routes: this.routes(authenticator),
      maxInFlight: config.MH_MAX_INFLIGHT,
      vitals: this.vitals,
      ops: createOpsHandler({ name: 'gateway', version: config.MH_VERSION, health: this.health }),
      failed: this.failed,
    });
    // Only what this process itself needs: one dead subgraph must not take the others down.
    this.health.add('supergraph', async () => {
      if (!this.graphs.current) throw Object.assign(new Error('no supergraph'), { code: 'NO_SUPERGRAPH' });
      return { hash: this.graphs.current.hash };
    });
    this.drain = this.drainSteps();
  }

  /** Serves; resolves to the port. */
  async start(): Promise<number> {
    this.features.start();
    await Promise.all([this.graphs.start(), this.revocationPoll?.start()]);
    const port = await this.front.listen(this.config.MH_PORT, this.config.MH_HOST);
    this.heart?.start();
    return port;
  }

  /** Looks at the source of the supergraph now; true where it is in use. */
  reload(): Promise<boolean> {
    return this.graphs.reload();
  }

  /** Not ready, wait until nobody sends any more, finish what is in flight, close. */
  stop(): Promise<void> {
    return this.drain.run();
  }

  private drainSteps(): Drain {
    const drain = new Drain({ health: this.health, logger: this.logger, waitMs: this.config.MH_DRAIN_MS });
    drain.onDrain('intake', () => {
      this.revocationPoll?.stop();
      this.graphs.stop();
      return Promise.all([this.heart?.stop(), this.features.stop()]);
    });
    drain.onDrain('http', () => this.front.close());
    drain.onDrain('db', () =>
      Promise.allSettled([
        this.subgraphs.close(),
        this.files.close(),
        this.pages.close(),
        this.rate.close(),
        this.platform?.close(),
      ]),
    );
    return drain;
  }

  private readonly failed = (error: unknown, requestId: string): void => {
    this.logger.error({ err: error, requestId }, 'request failed');
  };

  private authenticator(): Authenticator {
    return new Authenticator({
      tokens: this.tokens,
      revocations: this.revocations,
      apiKeys: this.apiKeys(),
      key: this.key,
      timeoutMs: this.config.MH_GATEWAY_TIMEOUT_MS,
      trust: { trustProxy: this.config.MH_TRUST_PROXY, consoleKey: this.config.MH_CONSOLE_KEY },
    });
  }

  /** Platform, where its address is known: a gateway that was only given a key set has nobody to ask. */
  private platformPort(): PlatformPort | undefined {
    const { MH_PLATFORM_URL: url, MH_SUBGRAPH_TIMEOUT_MS: timeoutMs } = this.config;
    return url === undefined ? undefined : new PlatformPort({ url, key: this.key, timeoutMs });
  }

  private heartOf(platform: PlatformPort | undefined): Heart | undefined {
    if (!platform) return undefined;
    const { MH_VERSION: version, MH_HEARTBEAT_MS: intervalMs } = this.config;
    const { vitals, health } = this;
    return new Heart({
      vitals,
      health,
      version,
      intervalMs,
      tell: (beat) => platform.post('/internal/heartbeats', beat),
    });
  }

  private apiKeys(): ApiKeys | undefined {
    const { platform } = this;
    if (!platform) return undefined;
    const path = '/internal/api-keys/exchange';
    return new ApiKeys({
      env: apiKeyEnv(this.config.MH_ENV),
      exchange: (question) => platform.post<Exchanged>(path, question),
    });
  }

  private pollOf(platform: PlatformPort | undefined): RevocationPoll | undefined {
    if (!platform) {
      this.logger.warn('MH_PLATFORM_URL is not set: revoked tokens live until they expire');
      return undefined;
    }
    return new RevocationPoll({
      revocations: this.revocations,
      ask: (cursor) => platform.revocations(cursor),
      pollMs: this.config.MH_REVOCATION_POLL_MS,
      keyRevoked: () => this.tokens.forget(),
      logger: this.logger,
    });
  }

  private routes(authenticator: Authenticator): Route[] {
    const graphql = this.graphqlEndpoint(authenticator);
    const production = this.config.MH_ENV === 'production';
    const schema = new SchemaDownload(() => this.graphs.current, authenticator, production, this.features);
    const graphiql = new Graphiql(join(import.meta.dirname, '..', 'dist', 'graphiql'));
    return [
      { name: 'graphql', matches: (path) => path === '/graphql', handle: (...all) => graphql.handle(...all) },
      ...this.consoleHeart(),
      { name: 'public', matches: (path) => path.startsWith('/public/'), handle: (...all) => this.pages.handle(...all) },
      { name: 'files', matches: (path) => path.startsWith('/files/'), handle: (...all) => this.files.handle(...all) },
      {
        name: 'schema',
        matches: (path) => path === '/schema.graphql' || path === '/schema.json',
        handle: (...all) => schema.handle(...all),
      },
      {
        name: 'graphiql',
        matches: (path) => path === '/graphiql' || path.startsWith('/graphiql/'),
        handle: (request, response) => graphiql.handle((request.url ?? '').split('?')[0] ?? '', response),
      },
    ];
  }

  private consoleHeart(): Route[] {
    const { platform } = this;
    if (!platform) return [];
    const heart = new ConsoleHeart({
      consoleKey: this.config.MH_CONSOLE_KEY,
      tell: (beat) => platform.post('/internal/heartbeats', beat),
    });
    const handle: Route['handle'] = (request, response) => heart.handle(request, response);
    return [{ name: 'console-heartbeats', matches: (path) => path === '/console/heartbeats', handle }];
  }

  private graphqlEndpoint(authenticator: Authenticator): GraphqlEndpoint {
    const { config } = this;
    const production = config.MH_ENV === 'production';
    return new GraphqlEndpoint({
      documents: () => this.documents,
      authenticator,
      persisted: new PersistedOperations({
        manifest: config.MH_PERSISTED_MANIFEST ? readManifest(config.MH_PERSISTED_MANIFEST) : new Map(),
        consoleKey: config.MH_CONSOLE_KEY,
        safelist: production,
      }),
      rate: this.rate,
      send: this.subgraphs.send,
      production,
      bodyLimit: config.MH_BODY_LIMIT,
      maxCost: config.MH_LIMIT_COST,
      failed: this.failed,
    });
  }
}

function verifierOf({ MH_ACCESS_JWKS, MH_PLATFORM_URL }: GatewayConfig): AccessTokenVerifier {
  return MH_ACCESS_JWKS
    ? new AccessTokenVerifier({ jwks: MH_ACCESS_JWKS })
    : new AccessTokenVerifier({ jwksUrl: new URL('/.well-known/jwks.json', MH_PLATFORM_URL).href });
}

function limitsOf(config: GatewayConfig): ConstructorParameters<typeof PreparedDocuments>[1] {
  return {
    tokens: config.MH_LIMIT_TOKENS,
    depth: config.MH_LIMIT_DEPTH,
    aliases: config.MH_LIMIT_ALIASES,
    directives: config.MH_LIMIT_DIRECTIVES,
    rootFields: config.MH_LIMIT_ROOT_FIELDS,
    cost: config.MH_LIMIT_COST,
  };
}
