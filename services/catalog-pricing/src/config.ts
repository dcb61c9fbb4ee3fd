import { type ConfigOf, databaseShape, defineConfig, flag, serviceShape } from '@mh-os/host';
import { z } from 'zod';

/** What this service reads from the environment. */
export const configShape = {
  ...serviceShape,
  MH_IMPORT_MAX_BYTES: z.coerce
    .number()
    .int()
    .min(1)
    .default(200 * 1024 * 1024)
    .describe('Largest file that can be imported, in bytes'),
  MH_STOCK_SWEEP_MS: z.coerce
    .number()
    .int()
    .min(0)
    .default(5_000)
    .describe('How often reservations that are past their time are ended, in milliseconds; 0: not by this process'),
  MH_DRAFT_EXPIRY_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(366)
    .default(30)
    .describe('Days after which a submitted price draft that nobody decided expires'),
  MH_COMPETITOR_PAGES: flag(false).describe(
    'Whether pages of competitors are read at all; each page is switched on by a person besides',
  ),
  MH_COMPETITOR_PAGES_GAP_MS: z.coerce
    .number()
    .int()
    .min(0)
    .default(10_000)
    .describe('Pause between two readings from one host, in milliseconds'),
  MH_COMPETITOR_PAGES_INSECURE: flag(false).describe(
    'Development and tests only: also reads pages over http and from private addresses',
  ),
  MH_COMPETITOR_PAGES_AGENT: z
    .string()
    .min(1)
    .default('MH-OS-PriceReader/1.0')
    .describe('How the reader of pages introduces itself, best with an address to complain to'),
};

export type CatalogPricingConfig = ConfigOf<typeof configShape>;

let read: CatalogPricingConfig | undefined;

/** The configuration, read at first use: printing the schema needs none. */
export function config(): CatalogPricingConfig {
  return (read ??= defineConfig(configShape));
}

/** What the migration command reads: only the owner's password. */
export const migrateShape = {
  ...databaseShape,
  MH_DB_PASSWORD_OWNER: z.string().describe('Password of the role that migrates'),
  MH_DB_PASSWORD_APP: z.string().optional().describe('Not needed to migrate'),
  MH_DB_PASSWORD_RELAY: z.string().optional().describe('Not needed to migrate'),
};
