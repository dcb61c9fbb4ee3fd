import { join } from 'node:path';
import { gatewayEnv, serviceEnv, urlOf, webEnv } from './environment.ts';
import type { Env, Setting } from './environment.ts';
import type { Wanted } from './plan.ts';
import type { ProcessSpec } from '../processes/supervised.ts';
import { answersOk } from '../processes/ready.ts';

/**
 * Young objects get a little room: by default V8 gives them as much as the machine has to spare, and a process at rest keeps
 * it.
 */
const nodeFlags = [
  '--max-semi-space-size=8',
  `--import=${join(import.meta.dirname, '..', 'processes', 'own-source-maps.mjs')}`,
];

/** A service or the gateway: one Node process that tells on /readyz when it is ready. */
function nodeSpec(setting: Setting, name: string, folder: string, env: Env): ProcessSpec {
  return {
    name,
    command: process.execPath,
    args: [...nodeFlags, join(folder, 'dist', 'main.js')],
    cwd: folder,
    env,
    patienceMs: 20_000,
    check: () => answersOk(`${urlOf(setting, name)}/readyz`),
  };
}

function webSpec(setting: Setting): ProcessSpec {
  const folder = join(setting.paths.root, 'apps', 'web');
  return { ...nodeSpec(setting, 'web', folder, webEnv(setting)), args: [...nodeFlags, 'server/main.ts'] };
}

/** How to run the services, the gateway and the console of a plan. */
export function specsOf(setting: Setting, wanted: Wanted): ProcessSpec[] {
  const { root } = setting.paths;
  const services = wanted.services.map((name) =>
    nodeSpec(setting, name, join(root, 'services', name), serviceEnv(setting, name)),
  );
  return [
    ...services,
    ...(wanted.gateway ? [nodeSpec(setting, 'gateway', join(root, 'gateway'), gatewayEnv(setting))] : []),
    ...(wanted.web ? [webSpec(setting)] : []),
  ];
}
