import { spawnSync } from 'node:child_process';

const flag = '--conditions=mh-source';

/**
 * Lets a script import our libs from their sources: Node resolves `@mh-os/x` to `src` only under this condition,
 * which has to be set before it starts. Run first, before any import of a lib.
 */
export function underSourceCondition(): boolean {
  if (process.execArgv.includes(flag)) return true;
  const ran = spawnSync(process.execPath, [...process.execArgv, flag, ...process.argv.slice(1)], { stdio: 'inherit' });
  process.exitCode = ran.status ?? 1;
  return false;
}
