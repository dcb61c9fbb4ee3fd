import { pathsOf } from '../plan/paths.ts';
import { isAlive, readPid } from '../processes/pids.ts';
import { readiness } from '../processes/ready.ts';
import { readState, runningLauncher } from '../processes/state-file.ts';
import type { StackState } from '../processes/state-file.ts';
import { duration } from '../status-view.ts';

/** `npm run status`: every process with its pid, address and health. Exit code 1 when something is not as it should be. */
export async function status(): Promise<number> {
  const { run, logs } = pathsOf();
  const state = readState(run);
  if (!runningLauncher(run) || !state) {
    process.stdout.write('MH-OS is not running: npm start.\n');
    return 1;
  }
  const rows = await Promise.all(state.processes.map((entry) => row(run, state, entry)));
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, ok, pid, text } of rows) {
    process.stdout.write(`  ${ok ? '✓' : '✗'} ${name.padEnd(width)}  ${String(pid ?? '-').padStart(7)}  ${text}\n`);
  }
  process.stdout.write(`\n  Up for ${duration(Date.now() - Date.parse(state.startedAt))}. Logs: ${logs}\n`);
  return rows.every(({ ok }) => ok) ? 0 : 1;
}

async function row(run: string, state: StackState, { name, state: phase, restarts }: StackState['processes'][number]) {
  const record = readPid(run, name);
  const alive = record !== undefined && isAlive(record);
  const url = state.urls[name];
  const { ready, note } = !alive
    ? { ready: false, note: phase }
    : url
      ? await readiness(`${url}/readyz`)
      : { ready: true, note: '' };
  const parts = [
    ready ? 'ready' : note || phase,
    url ?? '',
    restarts > 0 ? `restarted ${restarts === 1 ? 'once' : `${restarts} times`}` : '',
  ];
  return { name, ok: alive && ready, pid: alive ? record.pid : undefined, text: parts.filter(Boolean).join('  ') };
}
