/** Where cases happen: a stack, its admin, and what cases say about it. */
import { Person } from './client.ts';
import { newBrand, type TestBrand } from './brands.ts';
import type { Target } from './target.ts';

/** One line of the table: what was promised, what was measured. */
export interface Finding {
  /** Id in RELIABILITY's table of goals. */
  readonly goal: string;
  readonly figure: string;
  readonly measured: string;
  readonly passed: boolean;
}

/** Starting and stopping single processes, which only the launcher of a stack can do. */
export interface Control {
  restart(name: string): Promise<void>;
  stopOne(name: string): Promise<void>;
  startOne(name: string): Promise<void>;
}

export interface Arena {
  readonly target: Target;
  /** Absent where somebody else runs the stack. */
  readonly control?: Control;
}

/** `short` fits into `npm test`, `full` is what the goals ask for. */
export type Scale = 'short' | 'full';

export interface Case {
  readonly id: string;
  readonly title: string;
  run(arena: Arena, scale: Scale): Promise<Finding[]>;
}

export const finding = (goal: string, figure: string, measured: string, passed: boolean): Finding => ({
  goal,
  figure,
  measured,
  passed,
});

/** The platform admin, freshly signed in: an access token lives five minutes. */
export function adminOf({ target }: Arena): Promise<Person> {
  const { env, urls } = target;
  const anonymous = new Person(urls['gateway'] ?? '');
  return anonymous.signIn(env['MH_BOOTSTRAP_ADMIN_EMAIL'] ?? '', env['MH_BOOTSTRAP_ADMIN_PASSWORD'] ?? '');
}

/** Brands of a case's own. */
export async function brandsFor(arena: Arena, count: number, name: string): Promise<TestBrand[]> {
  const admin = await adminOf(arena);
  const brands: TestBrand[] = [];
  for (let i = 0; i < count; i += 1) brands.push(await newBrand(admin, `${name} ${i}`));
  return brands;
}

/** The figure a share of all values stays below. */
export function rank(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const ms = (value: number): string => `${Math.round(value)} ms`;
export const seconds = (value: number): string => `${(value / 1000).toFixed(1)} s`;
