import type { Release } from './releases.ts';

export interface Handed {
  readonly leadsMoved: number;
  readonly leadsLeft: number;
  readonly deals: number;
  readonly tasks: number;
}

export type Released = Readonly<Record<Release['kind'], number>>;

/** How far a handover has come: what was handed over, then what nobody looks after any more. */
export interface Progress {
  readonly handed: Handed;
  readonly released: Released;
}

const START: Progress = {
  handed: { leadsMoved: 0, leadsLeft: 0, deals: 0, tasks: 0 },
  released: { people: 0, companies: 0, campaigns: 0, contentPlans: 0, contentItems: 0, mentions: 0 },
};

/**
 * Where a job goes on, from the state that it kept. A job may have been begun by an older release: before anything was released,
 * its state was what had been handed over alone, and kinds that came later are not in it.
 */
export function progressOf(state: unknown): Progress {
  const kept = (state ?? {}) as Partial<Progress> | Partial<Handed>;
  const { handed, released = {} }: { handed?: Partial<Handed>; released?: Partial<Released> } =
    'handed' in kept ? kept : { handed: kept as Partial<Handed> };
  return { handed: { ...START.handed, ...handed }, released: { ...START.released, ...released } };
}
