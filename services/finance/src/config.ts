import { type ConfigOf, defineConfig, serviceShape } from '@mh-os/host';

/** What this service reads from the environment. */
export const configShape = { ...serviceShape };

export type ServiceConfig = ConfigOf<typeof configShape>;

let read: ServiceConfig | undefined;

/** The configuration, read at first use: printing the schema needs none. */
export function config(): ServiceConfig {
  return (read ??= defineConfig(configShape));
}
