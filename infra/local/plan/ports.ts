import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Halt } from '../halt.ts';
import { readJson, writeJson } from '../json-file.ts';

export type Ports = Record<string, number>;

/** Below the range systems take for outgoing connections (32768 and up), above what most installed servers use. */
const lowest = 20_100;
const highest = 32_600;
/** Ports in that range that well-known servers call their own. */
const standard = new Set([
  20_880, 22_000, 25_565, 25_826, 26_257, 26_379, 27_015, 27_017, 27_018, 27_019, 28_015, 28_017,
]);

/** The variable that fixes a process's port, e.g. MH_CATALOG_PRICING_PORT. */
export const portVariable = (name: string): string => `MH_${name.toUpperCase().replaceAll('-', '_')}_PORT`;

export interface PortQuestion {
  readonly names: readonly string[];
  readonly remembered: Ports;
  readonly fixed: Ports;
  /** Spreads different stacks over the range so that two that start at once do not want the same port. */
  readonly start: number;
  isFree(port: number): Promise<boolean>;
}

/** Chooses a port for each name: a fixed one or none, else the remembered one while it is free, else the next free one. */
export async function choosePorts(question: PortQuestion): Promise<Ports> {
  const { names, remembered, fixed, isFree } = question;
  const chosen: Ports = {};
  const taken = new Set<number>([...Object.values(fixed), ...Object.values(remembered)]);
  let next = question.start;
  for (const name of names) {
    const wanted = fixed[name] ?? remembered[name];
    if (wanted !== undefined && (await isFree(wanted))) {
      chosen[name] = wanted;
      continue;
    }
    if (fixed[name] !== undefined) {
      throw new Halt(
        `Port ${wanted} for ${name} is taken by another program: end that program or set ${portVariable(name)} to a free port.`,
      );
    }
    while (standard.has(next) || taken.has(next) || !(await isFree(next))) {
      next = next >= highest ? lowest : next + 1;
    }
    taken.add(next);
    chosen[name] = next;
  }
  return chosen;
}

/** Where a stack begins to look, derived from its folder so that a lost ports.json leads to the same ports again. */
export function firstPort(home: string): number {
  return lowest + (createHash('sha256').update(home).digest().readUInt32BE() % (highest - lowest - 100));
}

/** Reads MH_<NAME>_PORT of every name; a value that is no port ends with a sentence. */
export function fixedPorts(names: readonly string[], env: NodeJS.ProcessEnv): Ports {
  const fixed: Ports = {};
  for (const name of names) {
    const value = env[portVariable(name)];
    if (value === undefined || value === '') continue;
    if (!/^\d{1,5}$/.test(value) || Number(value) < 1 || Number(value) > 65_535) {
      throw new Halt(`${portVariable(name)} is "${value}": set it to a port between 1 and 65535.`);
    }
    fixed[name] = Number(value);
  }
  return fixed;
}

/** True when nobody listens there; both the loopback and the wildcard address are asked because some systems let them coexist. */
export async function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  for (const address of new Set([host, '0.0.0.0'])) {
    if (!(await canListen(port, address))) return false;
  }
  return true;
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => done(true)));
  });
}

/** The ports of a stack, chosen once and remembered in ports.json. */
export async function portsFor(home: string, names: readonly string[], host?: string): Promise<Ports> {
  const file = join(home, 'ports.json');
  const remembered = readJson<Ports>(file) ?? {};
  const fixed = fixedPorts(names, process.env);
  const isFree = (port: number): Promise<boolean> => isPortFree(port, host);
  const chosen = await choosePorts({ names, remembered, fixed, start: firstPort(home), isFree });
  const unfixed = Object.entries(chosen).filter(([name]) => fixed[name] === undefined);
  writeJson(file, { ...remembered, ...Object.fromEntries(unfixed) });
  return chosen;
}
