import { ConfigError, type ConfigOf, defineConfig } from '@mh-os/host/plain';
import { z } from 'zod';

const text = z.string().min(1);
const flag = z.stringbool({ truthy: ['true', '1', 'on', 'yes'], falsy: ['false', '0', 'off', 'no'] });
const whole = (low: number, high: number) => z.coerce.number().int().min(low).max(high);

/** The gateway's variables. Every duration is in milliseconds. */
export const gatewayVariables = {
  MH_ENV: z.enum(['development', 'test', 'production']).default('development'),
  MH_HOST: text.default('127.0.0.1'),
  MH_PORT: whole(0, 65535).default(4000),
  MH_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  MH_VERSION: text.default('0.1.0'),
  MH_SUPERGRAPH: text.describe('Path or http(s) URL of the supergraph SDL.'),
  MH_SUPERGRAPH_POLL_MS: whole(100, 3_600_000)
    .default(10_000)
    .describe('Pause between two looks for a new supergraph.'),
  MH_PLATFORM_URL: z.url().optional().describe('Base URL of platform: its JWKS verifies access tokens.'),
  MH_REVOCATION_POLL_MS: whole(50, 60_000)
    .default(3_000)
    .describe('Pause between two looks for revoked tokens at platform; at most 60 s, within which they must be dead.'),
  MH_HEARTBEAT_MS: whole(100, 10_000).default(5_000).describe('Pause between heartbeats to platform.'),
  MH_ACCESS_JWKS: text.optional().describe('JWKS (JSON) that verifies access tokens, instead of MH_PLATFORM_URL.'),
  MH_GATEWAY_PRIVATE_JWK: text.describe('Ed25519 key (JWK) that signs the internal context.'),
  MH_GATEWAY_EXECUTOR: z
    .enum(['compiled', 'apollo'])
    .default('compiled')
    .describe("compiled: this gateway's executor; apollo: the one of @apollo/gateway."),
  MH_GATEWAY_TIMEOUT_MS: whole(100, 60_000).default(5_000).describe('Longest time for a whole request.'),
  MH_SUBGRAPH_TIMEOUT_MS: whole(50, 60_000).default(2_000).describe('Longest time for one request to a subgraph.'),
  MH_SUBGRAPH_CONNECTIONS: whole(1, 1_024).default(64).describe('Most connections to one subgraph.'),
  MH_MAX_INFLIGHT: whole(1, 100_000).default(512).describe('Most requests at once; more are refused with 503.'),
  MH_BODY_LIMIT: whole(1_024, 16_777_216).default(262_144).describe('Largest request body in bytes.'),
  MH_FILE_LIMIT: whole(1_024, 4_294_967_296).default(209_715_200).describe('Largest uploaded file in bytes.'),
  MH_LIMIT_TOKENS: whole(10, 100_000).default(2_000).describe('Most tokens in an operation.'),
  MH_LIMIT_DEPTH: whole(1, 200).default(15).describe('Deepest nesting of an operation.'),
  MH_LIMIT_ALIASES: whole(0, 10_000).default(30).describe('Most aliases in an operation.'),
  MH_LIMIT_DIRECTIVES: whole(0, 10_000).default(9).describe('Most directives in an operation.'),
  MH_LIMIT_ROOT_FIELDS: whole(1, 10_000).default(20).describe('Most root fields in an operation.'),
  MH_LIMIT_COST: whole(1, 1_000_000).default(1_000).describe('Most cost points of an operation.'),
  MH_RATE: flag.default(true).describe('Rate limiting; may be off in tests only.'),
  MH_RATE_ACTOR: whole(1, 1_000_000).default(100).describe('Points per second and actor.'),
  MH_RATE_BRAND: whole(1, 1_000_000).default(500).describe('Points per second and brand, all its actors together.'),
  MH_RATE_WINDOW_S: whole(1, 3_600).default(10).describe('Seconds over which points are counted.'),
  MH_RATE_DB_URL: text.optional().describe('PostgreSQL that shares the buckets between gateways; memory without it.'),
  MH_PERSISTED_MANIFEST: text.optional().describe('JSON file {sha256: document} of registered operations.'),
  MH_FLAGS_POLL_MS: whole(100, 3_600_000)
    .default(10_000)
    .describe('Pause between two looks for changed feature flags.'),
  MH_CONSOLE_KEY: text.optional().describe('Secret the console proves itself with.'),
  MH_TRUST_PROXY: flag.default(false).describe('Take the client address from X-Forwarded-For.'),
  MH_DRAIN_MS: whole(0, 60_000).default(2_000),
} as const;

export type GatewayConfig = ConfigOf<typeof gatewayVariables> & {
  /** Subgraph name to URL, from MH_SUBGRAPH_URL_<NAME>; wins over the URL in the supergraph. */
  readonly subgraphUrls: ReadonlyMap<string, string>;
};

const PREFIX = 'MH_SUBGRAPH_URL_';

/** `catalog-pricing` and `CATALOG_PRICING` name the same subgraph. */
export function subgraphKey(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}

/** Reads the environment once; throws one sentence per wrong variable. */
export function readGatewayConfig(env: NodeJS.ProcessEnv): GatewayConfig {
  const config = defineConfig(gatewayVariables, env);
  if (config.MH_ENV === 'production' && !config.MH_RATE)
    throw new ConfigError(['MH_RATE is off: rate limiting cannot be off in production.']);
  if (!config.MH_PLATFORM_URL && !config.MH_ACCESS_JWKS)
    throw new ConfigError(['MH_PLATFORM_URL is missing: its JWKS verifies access tokens (or set MH_ACCESS_JWKS).']);
  const urls = Object.entries(env).flatMap(([key, value]) =>
    key.startsWith(PREFIX) && value ? [[key.slice(PREFIX.length), value] as const] : [],
  );
  return { ...config, subgraphUrls: new Map(urls) };
}
