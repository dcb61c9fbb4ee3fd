import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freeBytes, isWritable } from '../plan/checks.ts';
import { sentenceFor } from '../halt.ts';
import { readJson } from '../json-file.ts';
import { findNats } from '../servers/nats-binary.ts';
import { modules, pathsOf, tools } from '../plan/paths.ts';
import type { Paths } from '../plan/paths.ts';
import { isAlive, listPids } from '../processes/pids.ts';
import { isPortFree } from '../plan/ports.ts';
import type { Ports } from '../plan/ports.ts';
import { postgresHome } from '../servers/postgres-home.ts';
import { answersOk, readiness } from '../processes/ready.ts';
import { readState, runningLauncher } from '../processes/state-file.ts';

interface Finding {
  readonly ok: boolean;
  readonly text: string;
}

const good = (text: string): Finding => ({ ok: true, text });
const bad = (text: string): Finding => ({ ok: false, text });

/** `npm run doctor`: one line per check, either what is fine or what to do. */
export async function doctor(): Promise<number> {
  const paths = pathsOf();
  const running = runningLauncher(paths.run) !== undefined;
  const findings = [
    ...programs(),
    ...disk(paths),
    postgres(paths),
    nats(),
    ...(running ? await health(paths) : [...leftovers(paths), ...(await ports(paths)), await registry()]),
  ];
  for (const { ok, text } of findings) process.stdout.write(`  ${ok ? '✓' : '✗'} ${text}\n`);
  return findings.every(({ ok }) => ok) ? 0 : 1;
}

function programs(): Finding[] {
  const npm = spawnSync('npm', ['--version'], { encoding: 'utf8' }).stdout?.trim();
  const lock = existsSync(join(modules, '.mh-lock-hash'));
  return [
    good(`Node ${process.versions.node} from node_modules`),
    npm ? good(`npm ${npm}`) : bad('npm was not found: install Node 20 or newer together with npm.'),
    lock ? good('packages are installed') : bad('packages are not complete: run npm start, it installs them.'),
  ];
}

function disk({ home }: Paths): Finding[] {
  const free = `${(freeBytes(home) / 1024 ** 3).toFixed(1)} GB`;
  return [
    freeBytes(home) >= 1024 ** 3
      ? good(`${free} free on the disk of ${home}`)
      : bad(`only ${free} free on the disk of ${home}: free at least 1 GB.`),
    isWritable(home)
      ? good(`${home} is writable`)
      : bad(`${home} is not writable: set MH_HOME to a folder of your own.`),
  ];
}

function postgres({ home }: Paths): Finding {
  if (!isWritable(home)) return bad(`PostgreSQL has no place for its data: make ${home} writable.`);
  try {
    const { bin, data, account } = postgresHome(home);
    return good(`PostgreSQL runs from ${bin}${account ? ` as uid ${account.uid}` : ''}, data in ${data}`);
  } catch (error) {
    return bad(sentenceFor(error));
  }
}

function nats(): Finding {
  try {
    const found = findNats(tools, process.env);
    return good(found ? `NATS is ${found}` : "NATS will be fetched from Debian's packages by npm start");
  } catch (error) {
    return bad(sentenceFor(error));
  }
}

function leftovers({ run }: Paths): Finding[] {
  const alive = listPids(run).filter((record) => isAlive(record));
  if (alive.length === 0) return [good('MH-OS is not running and nothing is left over')];
  return alive.map(({ name, pid }) => bad(`${name} (pid ${pid}) is left over from a killed launcher: npm run stop.`));
}

async function ports({ home }: Paths): Promise<Finding[]> {
  const known = Object.entries(readJson<Ports>(join(home, 'ports.json')) ?? {});
  const taken: Finding[] = [];
  for (const [name, port] of known) {
    if (!(await isPortFree(port))) taken.push(good(`port ${port} of ${name} is taken: the next start chooses another`));
  }
  return taken.length > 0 ? taken : [good('the ports are free')];
}

async function registry(): Promise<Finding> {
  const { stdout } = spawnSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' });
  const url = stdout?.trim() || 'https://registry.npmjs.org/';
  const reached = await answersOk(new URL('npm/latest', url).href);
  return reached
    ? good('the npm registry answers')
    : good('the npm registry does not answer: needed only to install packages');
}

async function health({ run }: Paths): Promise<Finding[]> {
  const state = readState(run);
  const urls = Object.entries(state?.urls ?? {});
  const checks = await Promise.all(
    urls.map(async ([name, url]) => ({ name, url, ...(await readiness(`${url}/readyz`)) })),
  );
  return checks.map(({ name, url, ready, note }) =>
    ready
      ? good(`${name} is ready at ${url}`)
      : bad(`${name} at ${url} is not ready (${note}): npm run logs -- ${name}.`),
  );
}
