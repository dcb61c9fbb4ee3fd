/** The commands that an operator types, run against the stack of a case. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Target } from './target.ts';

export function operate(target: Target, command: 'replay' | 'dead-letters', given: readonly string[]): Promise<string> {
  const script = join(import.meta.dirname, '../../scripts', `${command}.ts`);
  const args = ['--disable-warning=ExperimentalWarning', script, ...given];
  const env = { ...process.env, MH_HOME: target.home };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((done, fail) =>
    child.once('exit', (code) => (code === 0 ? done(output.trim()) : fail(new Error(`${command} ended with ${code}`)))),
  );
}
