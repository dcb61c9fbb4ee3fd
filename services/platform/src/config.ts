import { type ConfigOf, databaseShape, defineConfig, flag, secretShape, serviceShape } from '@mh-os/host';
import { mailShape } from '@mh-os/mail';
import { z } from 'zod';

/** What this service reads from the environment. */
export const configShape = {
  ...serviceShape,
  ...secretShape,
  MH_BOOTSTRAP_ADMIN_EMAIL: z
    .string()
    .optional()
    .describe('E-mail of the first platform admin, made at start if absent'),
  MH_BOOTSTRAP_ADMIN_PASSWORD: z.string().optional().describe('First password of that admin'),
  MH_AUDIT_COLLECT_MS: z.coerce
    .number()
    .int()
    .min(0)
    .default(3_000)
    .describe('Pause between two collections of audit rows from all services, milliseconds; 0 collects none'),
  MH_AUDIT_DIGEST_MS: z.coerce
    .number()
    .int()
    .min(1)
    .default(3_600_000)
    .describe('Time between two signed digests of all audit chains, milliseconds'),
  MH_AUDIT_DIGEST_DIR: z
    .string()
    .optional()
    .describe(
      'Folder outside of the database that also gets each signed digest; without it they are in the database only',
    ),
  MH_WEB_URL: z
    .url()
    .default('http://localhost:8080')
    .transform((url) => url.replace(/\/+$/, ''))
    .describe('Public address of the console: where links in mails lead'),
  ...mailShape,
  MH_NOTIFICATION_DAYS: z.coerce
    .number()
    .int()
    .min(30)
    .max(3650)
    .default(90)
    .describe('Days after which notifications that were read or archived are forgotten'),
  MH_WEBHOOK_ALLOW_PRIVATE: flag(false).describe('Let webhooks reach private addresses and http: for development only'),
  MH_OIDC_INSECURE: flag(false).describe(
    'Identity providers over http and on this machine: development and tests only',
  ),
  MH_TELEMETRY_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(3_650)
    .default(90)
    .describe('Days that client telemetry is kept'),
  MH_BRAND_DELETION_GRACE_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(365)
    .default(30)
    .describe('Days between the decision to delete a brand and its deletion, in which it can be cancelled'),
  MH_METRIC_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(3_650)
    .default(30)
    .describe('Days that operational metrics are kept'),
};

export type PlatformConfig = ConfigOf<typeof configShape>;

let read: PlatformConfig | undefined;

/** The configuration, read at first use: printing the schema needs none. */
export function config(): PlatformConfig {
  return (read ??= defineConfig(configShape));
}

/** Injection token of the configuration. */
export const PLATFORM_CONFIG = Symbol('PLATFORM_CONFIG');

/** What the migration command reads: only the owner's password. */
export const migrateShape = {
  ...databaseShape,
  MH_DB_PASSWORD_OWNER: z.string().describe('Password of the role that migrates'),
  MH_DB_PASSWORD_APP: z.string().optional().describe('Not needed to migrate'),
  MH_DB_PASSWORD_RELAY: z.string().optional().describe('Not needed to migrate'),
};

/** What the command that rotates keys reads. */
export const rotateShape = {
  ...databaseShape,
  MH_DB_PASSWORD_RELAY: z.string().optional().describe('Not needed to rotate keys'),
  ...secretShape,
};
