import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolders } from '../plan/paths.ts';
import type { Paths } from '../plan/paths.ts';
import { StatusView } from '../status-view.ts';
import type { Progress } from '../status-view.ts';

/** What a launcher in the background tells the command that started it. */
type Message =
  | { readonly call: 'plan'; readonly steps: readonly string[] }
  | { readonly call: 'begin' | 'done' | 'fail'; readonly step: string; readonly note?: string }
  | { readonly call: 'end' }
  | { readonly call: 'ready'; readonly text: string }
  | { readonly call: 'failed'; readonly text: string };

/** Starts the launcher once more in the background, shows its progress and returns when it is ready. */
export function detach(paths: Paths, args: readonly string[]): Promise<number> {
  makeFolders(paths);
  const log = openSync(join(paths.logs, 'launcher.log'), 'a');
  const rest = args.filter((arg) => arg !== '--detach');
  const child = spawn(process.execPath, [join(import.meta.dirname, '../cli.ts'), 'start', ...rest], {
    detached: true,
    env: { ...process.env, MH_DETACHED: '1' },
    stdio: ['ignore', log, log, 'ipc'],
  });
  const view = new StatusView();
  return new Promise((done) => {
    child.on('message', (message: Message) => {
      show(view, message);
      if (message.call !== 'ready') return;
      child.disconnect();
      child.unref();
      done(0);
    });
    child.on('exit', (code) => {
      view.end();
      done(code ?? 1);
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill('SIGTERM'));
  });
}

function show(view: StatusView, message: Message): void {
  if (message.call === 'plan') view.plan(message.steps);
  else if (message.call === 'done') view.done(message.step, message.note);
  else if (message.call === 'begin' || message.call === 'fail') view[message.call](message.step);
  else if (message.call === 'end') view.end();
  else if ('text' in message) (message.call === 'ready' ? process.stdout : process.stderr).write(`${message.text}\n`);
}

/** In the background launcher: progress goes to the command that is waiting, as long as it does. */
export function detachedProgress(): { progress: Progress; tell: (text: string) => void } | undefined {
  if (!process.env['MH_DETACHED'] || !process.send) return undefined;
  const send = (message: Message): void => {
    if (process.connected) process.send?.(message);
  };
  const progress: Progress = {
    plan: (steps) => send({ call: 'plan', steps }),
    begin: (step) => send({ call: 'begin', step }),
    done: (step, note) => send({ call: 'done', step, ...(note ? { note } : {}) }),
    fail: (step) => send({ call: 'fail', step }),
    end: () => send({ call: 'end' }),
  };
  return { progress, tell: (text) => send({ call: 'ready', text }) };
}

/** In the background launcher: why it could not start. True when somebody heard it. */
export function tellFailure(text: string): boolean {
  return Boolean(process.env['MH_DETACHED'] && process.connected && process.send?.({ call: 'failed', text }));
}
