import { Halt } from '../halt.ts';

/** Everything a stack may run, by name; services are those found under services/. */
export interface Wanted {
  readonly services: readonly string[];
  readonly gateway: boolean;
  readonly web: boolean;
}

/** What was asked for: `only` names services; gateway and web come along unless refused. */
export interface Ask {
  readonly only?: readonly string[] | undefined;
  readonly gateway?: boolean | undefined;
  readonly web?: boolean | undefined;
}

/** Narrows what was found to what was asked for; a name that does not exist ends with a sentence. */
export function chooseProcesses(found: Wanted, ask: Ask): Wanted {
  const known = [...found.services, 'gateway', 'web'];
  const unknown = ask.only?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Halt(`There is no "${unknown}" to start: choose from ${known.join(', ')}.`);
  const services = ask.only ? found.services.filter((name) => ask.only?.includes(name)) : found.services;
  return { services, gateway: found.gateway && ask.gateway !== false, web: found.web && ask.web !== false };
}

/** The names of a plan in the order they are shown and started; what depends on nothing comes first. */
export const processNames = (wanted: Wanted): string[] => [
  'postgres',
  'nats',
  ...wanted.services,
  ...(wanted.gateway ? ['gateway'] : []),
  ...(wanted.web ? ['web'] : []),
];

/** The order of ending: callers before those they call, so that nobody loses what it is waiting for. */
export function stopWaves(names: readonly string[]): string[][] {
  const ends = ['web', 'gateway', 'services', 'nats', 'postgres'];
  const wave = (name: string): string => (ends.includes(name) ? name : 'services');
  return ends.map((end) => names.filter((name) => wave(name) === end)).filter((group) => group.length > 0);
}

/** The steps that the status view shows while starting. */
export const steps = (wanted: Wanted, seeds: boolean): string[] => [
  'fetched',
  'built',
  'postgres',
  'nats',
  'migrated',
  ...processNames(wanted).slice(2),
  ...(seeds ? ['seeded'] : []),
];
