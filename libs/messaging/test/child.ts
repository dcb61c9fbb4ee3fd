import { fork } from 'node:child_process';
import type { DbConfig } from '@mh-os/persistence';
import type { MessagingConfig } from '../src/index.ts';

/** A replica in another process. */
export interface Replica {
  /** kill -9: no goodbye, no clean-up. */
  kill(): Promise<void>;
}

export async function startReplica(db: DbConfig, messaging: MessagingConfig): Promise<Replica> {
  const loader = new URL('../../persistence/test/swc-loader.mjs', import.meta.url).href;
  const execArgv = ['--conditions=mh-source', '--import', 'reflect-metadata', '--import', loader];
  const script = new URL('./replica.ts', import.meta.url).pathname;
  const child = fork(script, [JSON.stringify({ db, messaging })], {
    execArgv,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The replica ended with ${code}.`)));
  });
  return {
    kill: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
}
