import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { birthFromStat, birthOf, isAlive, listPids, readPid, writePid } from './pids.ts';
import { end } from './pids-end.ts';
import { backoffMs } from './supervised.ts';

const stat = (state: string): string =>
  `42 (a (odd) name) ${state} 1 42 42 0 -1 4194304 0 0 0 0 0 0 0 0 20 0 1 0 98765 0`;

describe('whose pid it is', () => {
  let run: string;
  beforeEach(() => (run = mkdtempSync(join(tmpdir(), 'mh-pids-'))));
  afterEach(() => rmSync(run, { recursive: true }));

  it('reads the birth of a process behind a name with brackets', () => {
    expect(birthFromStat(stat('S'), 'boot')).toBe('boot 98765');
  });

  it('takes a zombie for gone', () => {
    expect(birthFromStat(stat('Z'), 'boot')).toBeUndefined();
  });

  it('knows this process and not one that only has its pid', () => {
    const record = writePid(run, 'platform', process.pid);
    expect(readPid(run, 'platform')).toEqual(record);
    expect(isAlive(record)).toBe(true);
    expect(isAlive({ ...record, birth: 'another boot 1' })).toBe(false);
    expect(isAlive(record, () => undefined)).toBe(false);
  });

  it('ignores a pid file that was cut off', () => {
    writeFileSync(join(run, 'nats.pid'), '17');
    writeFileSync(join(run, 'web.pid'), '');
    expect(listPids(run)).toEqual([]);
  });

  it('ends a process that is frozen, and one that does not listen', async () => {
    const stubborn = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('up')";
    for (const [script, signal] of [
      ["console.log('up'); setInterval(() => {}, 1000)", 'SIGTERM'],
      [stubborn, 'SIGKILL'],
    ]) {
      const child = spawn(process.execPath, ['-e', script as string], { detached: true });
      await once(child.stdout, 'data');
      const record = { name: 'x', pid: child.pid as number, birth: birthOf(child.pid as number) as string };
      const gone = once(child, 'exit');
      process.kill(record.pid, 'SIGSTOP');
      await end(record, 500);
      expect((await gone)[1]).toBe(signal);
      expect(isAlive(record)).toBe(false);
    }
  });

  it('waits longer between restarts, never longer than 10 s', () => {
    expect([0, 1, 2, 5, 20].map(backoffMs)).toEqual([200, 400, 800, 6400, 10_000]);
  });
});
