import { type ConfigOf, defineConfig, flag, secretShape, serviceShape } from '@mh-os/host';
import { brandMailShape } from '@mh-os/mailing';
import { z } from 'zod';

/** What this service reads from the environment. */
export const configShape = {
  ...serviceShape,
  ...secretShape,
  ...brandMailShape,
  MH_PUBLIC_URL: z
    .url()
    .default('http://localhost:4000')
    .transform((url) => url.replace(/\/+$/, ''))
    .describe('Public address of the gateway: where links in mails to customers lead'),
  MH_MAIL_ALLOW_PRIVATE: flag(false).describe('Let brands name mail servers at private addresses: development only'),
};

export type ServiceConfig = ConfigOf<typeof configShape>;

let read: ServiceConfig | undefined;

/** The configuration, read at first use: printing the schema needs none. */
export function config(): ServiceConfig {
  return (read ??= defineConfig(configShape));
}

/** Injection token of the configuration. */
export const CRM_CONFIG = Symbol('CRM_CONFIG');
