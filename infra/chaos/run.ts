/** `npm run chaos [-- <case> ...] [--short]`: hurts a stack of its own in every way that is promised to be survived. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack } from '../local/stack.ts';
import { cases } from './cases/index.ts';
import { finding, type Arena, type Case, type Finding, type Scale } from './kit/arena.ts';
import { targetOf } from './kit/target.ts';

const args = process.argv.slice(2);
const scale: Scale = args.includes('--short') ? 'short' : 'full';
const named = args.filter((arg) => !arg.startsWith('--')).map((arg) => arg.toUpperCase());
const unknown = named.filter((name) => !cases.some(({ id }) => id === name));
if (unknown.length > 0) {
  console.error(`There is no case ${unknown.join(', ')}: choose from ${cases.map(({ id }) => id).join(', ')}.`);
  process.exit(1);
}

function print(found: readonly Finding[]): void {
  for (const { goal, figure, measured, passed } of found)
    console.log(`  ${passed ? '✓' : '✗'} ${goal.padEnd(4)} ${figure.padEnd(52)} ${measured}`);
}

async function runCase(arena: Arena, { id, title, run }: Case): Promise<readonly Finding[]> {
  const began = Date.now();
  console.log(`\n${id}  ${title}`);
  try {
    const found = await run(arena, scale);
    print(found);
    console.log(`  (${Math.round((Date.now() - began) / 1000)} s)`);
    return found;
  } catch (error) {
    const found = [finding(id, 'the case runs to its end', String((error as Error).message).slice(0, 300), false)];
    print(found);
    return found;
  }
}

const chosen = named.length > 0 ? cases.filter(({ id }) => named.includes(id)) : cases;
// A home of MH_CHAOS_HOME stays, with its logs, for whoever wants to know why.
const kept = process.env['MH_CHAOS_HOME'];
const home = kept ?? mkdtempSync(join(tmpdir(), 'mh-chaos-'));
const end = (): Promise<void> => (kept === undefined ? stack.destroy() : stack.stop());
// Limits per caller would hide what is measured here; a pool of five makes tenants share connections as often as possible.
const env = { MH_RATE: 'off', MH_DB_POOL: '5' };
const stack = await startStack({ home, web: false, seed: false, env, quiet: false });
const all: Finding[] = [];
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void end().finally(() => process.exit(130)));
try {
  const arena = { target: await targetOf(home), control: stack };
  for (const one of chosen) all.push(...(await runCase(arena, one)));
} finally {
  await end();
}
const failed = all.filter(({ passed }) => !passed).length;
console.log(`\n${all.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
