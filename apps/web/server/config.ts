import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

const shape = z.object({
  MH_ENV: z.enum(['development', 'test', 'production']).default('development'),
  MH_HOST: z.string().default('127.0.0.1').describe('Address to listen on.'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4300).describe('Port of the console.'),
  MH_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  MH_GATEWAY_URL: z.url().describe('Base address of the gateway, such as http://127.0.0.1:4000.'),
  MH_CONSOLE_KEY: z.string().default('').describe('Tells the gateway that the caller is the console.'),
  MH_WEB_ORIGIN: z.url().optional().describe('Public origin of the console; https makes cookies Secure.'),
  MH_WEB_SESSION_SECRETS: z
    .string()
    .min(32)
    .transform((list) => list.split(',').map((secret) => secret.trim()))
    .describe('Comma list of secrets: the first signs, all verify, so that secrets can be rotated.'),
  MH_WEB_DB_URL: z.string().startsWith('postgres').describe('Database of the sessions, as the role mh_web_app.'),
  MH_WEB_DB_POOL: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(10)
    .describe('Most connections to the database of sessions.'),
  MH_WEB_TRUST_PROXY: flag.default(false).describe('Whether X-Forwarded-* of a proxy in front is believed.'),
  MH_HEARTBEAT_MS: z.coerce
    .number()
    .int()
    .min(100)
    .max(10_000)
    .default(5_000)
    .describe('Pause between heartbeats, which the gateway passes on.'),
  MH_DRAIN_MS: z.coerce
    .number()
    .int()
    .min(0)
    .default(2000)
    .describe('How long /readyz says no before the server closes.'),
  MH_VERSION: z.string().default('0.1.0'),
});

export type WebConfig = z.infer<typeof shape>;

let read: WebConfig | undefined;

/** The console's configuration, read from the environment once; one sentence per wrong variable. */
export function config(): WebConfig {
  if (read !== undefined) return read;
  const parsed = shape.safeParse(process.env);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The console cannot start. ${wrong.join('; ')}.`);
  }
  read = parsed.data;
  return read;
}

/** For the migration alone: the database with the role that owns schema `web`. */
export function ownerUrl(): string {
  const url = process.env['MH_WEB_DB_OWNER_URL'];
  if (url === undefined)
    throw new Error('MH_WEB_DB_OWNER_URL is missing: the address of the database as the owner of schema web.');
  return url;
}
