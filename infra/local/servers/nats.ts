import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessSpec } from '../processes/supervised.ts';
import { answersOk } from '../processes/ready.ts';

export interface NatsAddress {
  readonly host: string;
  readonly port: number;
  /** Port of its monitoring page, which tells whether JetStream is ready. */
  readonly monitor: number;
  readonly password: string;
}

export const natsUser = 'mh';
/** Streams and configuration, below a stack's home. */
export const natsData = 'nats-data';

/** The server's configuration: one user, file storage, loopback only. */
export function natsConfig(address: NatsAddress, store: string): string {
  return [
    `server_name: mh-local`,
    `listen: "${address.host}:${address.port}"`,
    `http: "${address.host}:${address.monitor}"`,
    `jetstream { store_dir: ${JSON.stringify(store)} }`,
    `authorization { user: ${natsUser}, password: ${JSON.stringify(address.password)} }`,
    `max_payload: 1MB`,
    `write_deadline: "5s"`,
    '',
  ].join('\n');
}

export function natsSpec(home: string, binary: string, address: NatsAddress): ProcessSpec {
  const folder = join(home, natsData);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'nats.conf');
  writeFileSync(file, natsConfig(address, folder), { mode: 0o600 });
  return {
    name: 'nats',
    command: binary,
    args: ['-c', file],
    cwd: folder,
    env: { PATH: '/usr/bin:/bin' },
    patienceMs: 10_000,
    check: () => answersOk(`http://${address.host}:${address.monitor}/healthz`),
  };
}

export const natsUrl = ({ host, port, password }: NatsAddress): string =>
  `nats://${natsUser}:${password}@${host}:${port}`;
