import { z } from 'zod';

/** A TCP port from text. */
export const port = () =>
  z.coerce.number('must be a port number').int('must be a whole number').min(0).max(65_535, 'must be at most 65535');

/** A switch from text: 1, true, on or 0, false, off. */
export const flag = (fallback: boolean) =>
  z
    .enum(['1', 'true', 'on', '0', 'false', 'off'], 'must be 1 or 0')
    .default(fallback ? '1' : '0')
    .transform((text) => ['1', 'true', 'on'].includes(text));

const milliseconds = () => z.coerce.number().int().min(10).max(600_000);
const text = (description: string) => z.string().describe(description);

/** What every process reads: where it listens, how it logs, how it stops. */
export const baseShape = {
  MH_ENV: z.enum(['development', 'test', 'production']).default('development').describe('Kind of environment'),
  MH_HOST: z.string().default('127.0.0.1').describe('Address to listen on'),
  MH_PORT: port().describe('Port to listen on; 0 picks a free one'),
  MH_LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('Least severe level that is logged'),
  MH_DRAIN_MS: z.coerce.number().int().min(0).max(10_000).default(2_000).describe('Wait between "not ready" and stop'),
  MH_VERSION: z.string().default('dev').describe('Version that /version shows'),
  MH_GRAPHQL_JIT: flag(true).describe('Run queries with graphql-jit (1) or graphql-js (0)'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().optional().describe('Where traces go (OTLP over HTTP); off when absent'),
};

/** What a service seals secrets at rest with, and signs what comes back to it. */
export const secretShape = {
  MH_SECRET_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/, 'must be 32 bytes in base64, such as `openssl rand -base64 32` prints')
    .describe('Wraps secrets at rest and signs links: 32 bytes, base64'),
};

/** Keys of the internal hops: read by libs/auth. */
export const identityShape = {
  MH_GATEWAY_JWKS: text("Public keys of the gateway's signed contexts, JSON Web Key Set"),
  MH_SERVICE_PRIVATE_JWK: text("This service's own signing key, JSON Web Key"),
  MH_SERVICES_JWKS: text('Public keys of all services, JSON Web Key Set'),
};

/** PostgreSQL: read by libs/persistence. Role and schema names derive from the service's name. */
export const databaseShape = {
  MH_DB_HOST: z.string().default('127.0.0.1').describe('Host of PostgreSQL'),
  MH_DB_PORT: port().default(5432).describe('Port of PostgreSQL'),
  MH_DB_NAME: z.string().default('mh').describe('Database'),
  MH_DB_PASSWORD_OWNER: z.string().optional().describe('Password of the role that migrates; only migrations need it'),
  MH_DB_PASSWORD_APP: text('Password of the role that serves requests'),
  MH_DB_PASSWORD_RELAY: text('Password of the role that relays the outbox'),
  MH_DB_POOL: z.coerce.number().int().min(1).max(100).default(10).describe('Most connections to PostgreSQL'),
  MH_DB_STATEMENT_MS: milliseconds().default(1_500).describe('Longest time of one SQL statement'),
  MH_DB_LOCK_MS: milliseconds().default(500).describe('Longest wait for a lock'),
  MH_DB_CONNECT_MS: milliseconds().default(3_000).describe('Longest wait for a connection'),
};

/** NATS: read by libs/messaging. */
export const natsShape = {
  MH_NATS_URL: text('NATS server, nats://host:port'),
  MH_NATS_USER: z.string().optional().describe('NATS user, where not in the URL'),
  MH_NATS_PASSWORD: z.string().optional().describe('NATS password, where not in the URL'),
};

/** Everything a service with a database, events and the graph reads; a service adds its own variables. */
export const serviceShape = { ...baseShape, ...identityShape, ...databaseShape, ...natsShape };
