import { type ConfigOf, defineConfig, serviceShape } from '@mh-os/host';
import { z } from 'zod';

/** What this service reads from the environment. */
export const configShape = {
  ...serviceShape,
  MH_LOYALTY_SWEEP_MS: z.coerce
    .number()
    .int()
    .min(0)
    .default(5_000)
    .describe(
      'How often points that are due are activated, expired or given back, in milliseconds; 0: not by this process',
    ),
};

export type ServiceConfig = ConfigOf<typeof configShape>;

let read: ServiceConfig | undefined;

/** The configuration, read at first use: printing the schema needs none. */
export function config(): ServiceConfig {
  return (read ??= defineConfig(configShape));
}
