import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A real OpenID Connect provider on this machine whose statements a test chooses. */
export class OidcProvider {
  private child: ChildProcess | undefined;
  issuer = '';

  async start(): Promise<void> {
    const options = { execArgv: ['--disable-warning=ExperimentalWarning'], env: { ...process.env, NODE_OPTIONS: '' } };
    this.child = fork(join(import.meta.dirname, 'oidc-provider.child.ts'), options);
    const [{ issuer }] = (await once(this.child, 'message')) as [{ issuer: string }];
    this.issuer = issuer;
  }

  /** What it states from now on; `spoil` changes the token after it was signed. */
  async state(stated: Record<string, unknown>, spoil = false): Promise<void> {
    const heard = once(this.child!, 'message');
    this.child!.send({ stated, spoil });
    await heard;
  }

  async stop(): Promise<void> {
    if (!this.child) return;
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }
}
