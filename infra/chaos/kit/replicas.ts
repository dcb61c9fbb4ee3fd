/** Two of every service behind a small balancer that asks for readiness, as a cluster runs them: for rolling restarts. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answersOk, eventually } from '../../local/processes/ready.ts';
import type { Target } from './target.ts';

const root = join(import.meta.dirname, '../../..');

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** One process of a service or the gateway, outside the launcher. */
export class Replica {
  readonly port: number;
  private child: ChildProcess | undefined;
  private readonly folder: string;
  private readonly env: NodeJS.ProcessEnv;

  constructor(name: string, port: number, env: NodeJS.ProcessEnv) {
    this.port = port;
    this.folder = join(root, name === 'gateway' ? 'gateway' : `services/${name}`);
    this.env = { ...env, MH_PORT: String(port), MH_DRAIN_MS: '2000', MH_LOG_LEVEL: 'warn' };
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  async start(): Promise<number> {
    const began = Date.now();
    const log = openSync(join(this.env['MH_HOME'] ?? '.', 'logs', `replica-${this.port}.log`), 'a');
    this.child = spawn(process.execPath, ['dist/main.js'], {
      cwd: this.folder,
      env: this.env,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    if (await eventually(() => answersOk(`${this.url}/readyz`), 60_000)) return Date.now() - began;
    throw new Error(`${this.folder} was not ready within 60 s.`);
  }

  /** SIGTERM; milliseconds until it had ended, and its exit code. */
  async stop(): Promise<{ tookMs: number; code: number | null }> {
    const { child } = this;
    if (!child || child.exitCode !== null) return { tookMs: 0, code: child?.exitCode ?? null };
    const began = Date.now();
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const [code] = (await gone) as [number | null];
    return { tookMs: Date.now() - began, code };
  }
}

/** Sends new connections to replicas that say they are ready, in turn; a connection stays where it is. */
export class Balancer {
  private ready: readonly Replica[] = [];
  private turn = 0;
  private server: Server | undefined;
  private watching = true;
  private readonly replicas: readonly Replica[];

  constructor(replicas: readonly Replica[]) {
    this.replicas = replicas;
  }

  async listen(): Promise<string> {
    await this.look();
    void this.watch();
    this.server = createServer((inbound) => {
      const replica = this.ready[this.turn++ % Math.max(1, this.ready.length)];
      if (!replica) return void inbound.destroy();
      const outbound = connect(replica.port, '127.0.0.1');
      inbound.on('error', () => outbound.destroy());
      outbound.on('error', () => inbound.destroy());
      inbound.pipe(outbound).pipe(inbound);
    }).listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.watching = false;
    this.server?.close();
  }

  private async watch(): Promise<void> {
    while (this.watching) {
      await this.look();
      await sleep(100);
    }
  }

  private async look(): Promise<void> {
    const states = await Promise.all(this.replicas.map(({ url }) => answersOk(`${url}/readyz`)));
    this.ready = this.replicas.filter((_, index) => states[index]);
  }
}

export interface Cluster {
  readonly gateway: string;
  readonly replicas: readonly Replica[];
  stop(): Promise<void>;
}

/** Two replicas per service, one gateway of its own before them. */
export async function startCluster(target: Target): Promise<Cluster> {
  const replicas: Replica[] = [];
  const balancers: Balancer[] = [];
  const urls: Record<string, string> = {};
  for (const service of target.services) {
    const pair = [await freePort(), await freePort()].map((port) => new Replica(service, port, target.envOf(service)));
    await Promise.all(pair.map((replica) => replica.start()));
    const balancer = new Balancer(pair);
    urls[`MH_SUBGRAPH_URL_${service.toUpperCase().replaceAll('-', '_')}`] = `${await balancer.listen()}/graphql`;
    replicas.push(...pair);
    balancers.push(balancer);
  }
  const gateway = new Replica('gateway', await freePort(), { ...target.envOf('gateway'), ...urls });
  await gateway.start();
  return {
    gateway: gateway.url,
    replicas,
    stop: async () => {
      await gateway.stop();
      for (const balancer of balancers) balancer.close();
      await Promise.all(replicas.map((replica) => replica.stop()));
    },
  };
}
