import { type ConfigOf, defineConfig, flag, secretShape, serviceShape } from '@mh-os/host';
import { mailShape } from '@mh-os/mail';
import { z } from 'zod';

const list = (text: string): string[] =>
  text
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** What this service reads from the environment. */
export const configShape = {
  ...serviceShape,
  ...secretShape,
  ...mailShape,
  MH_PUBLIC_URL: z
    .url()
    .default('http://localhost:4000')
    .transform((url) => url.replace(/\/+$/, ''))
    .describe('Public address of the gateway: where links in mails to customers lead'),
  MH_MAIL_DOMAINS: z
    .string()
    .default('')
    .transform(list)
    .describe(
      'Domains, by commas, that brands may send as through MH_SMTP_URL; with any other a brand without a server of its own sends as MH_MAIL_FROM',
    ),
  MH_MAIL_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000)
    .default(300)
    .describe('Mails a minute of a brand that has no settings'),
  MH_MAIL_LOOK_MS: z.coerce
    .number()
    .int()
    .min(0)
    .default(5_000)
    .describe('Pause between two looks for mails that are due, milliseconds; 0 never looks'),
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
