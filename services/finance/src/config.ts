import { type ConfigOf, defineConfig, flag, secretShape, serviceShape } from '@mh-os/host';
import { brandMailShape } from '@mh-os/mailing';
import { z } from 'zod';

/** What this service reads from the environment. */
export const configShape = {
  ...serviceShape,
  ...secretShape,
  ...brandMailShape,
  MH_MAIL_ALLOW_PRIVATE: flag(false).describe('Let brands name mail servers at private addresses: development only'),
  MH_DUNNING_SWEEP_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(86_400_000)
    .default(3_600_000)
    .describe('How often finance looks which brands are to be reminded for today, in milliseconds; 0 never.'),
  MH_FINANCE_FILE_MAX_BYTES: z.coerce
    .number()
    .int()
    .min(1_000)
    .max(50_000_000)
    .default(25_000_000)
    .describe('Largest file of bank statements or orders, bytes'),
};

export type ServiceConfig = ConfigOf<typeof configShape>;

let read: ServiceConfig | undefined;

/** The configuration, read at first use: printing the schema needs none. */
export function config(): ServiceConfig {
  return (read ??= defineConfig(configShape));
}

/** Injection token of the configuration. */
export const FINANCE_CONFIG = Symbol('FINANCE_CONFIG');
