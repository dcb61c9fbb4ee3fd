import { pathsOf } from '../plan/paths.ts';
import { isAlive, listPids, readPid, removePid, signal } from '../processes/pids.ts';
import { end, endLeftovers } from '../processes/pids-end.ts';
import { eventually } from '../processes/ready.ts';

/** `npm run stop`: ends a running stack, and what a killed launcher left behind. */
export async function stop(): Promise<number> {
  const { run } = pathsOf();
  const launcher = readPid(run, 'launcher');
  const began = listPids(run).filter((record) => isAlive(record)).length;
  if (launcher && isAlive(launcher)) {
    process.stdout.write('Stopping ...\n');
    signal(launcher.pid, 'SIGTERM');
    if (!(await eventually(() => !isAlive(launcher), 60_000))) await end(launcher, 0);
  }
  await endLeftovers(run);
  removePid(run, 'launcher');
  process.stdout.write(began > 0 ? 'Everything has stopped.\n' : 'MH-OS was not running.\n');
  return 0;
}
