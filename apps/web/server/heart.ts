import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { config } from './config.ts';
import { vitals } from './metrics.ts';
import { readiness } from './ready.ts';

const RESOLUTION_MS = 20;

/** Tells the gateway every few seconds, and once more at the end, how this console does; it passes that on to platform. */
export class Heart {
  private readonly instance = randomUUID();
  private readonly startedAt = new Date().toISOString();
  private readonly loop = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  private timer: NodeJS.Timeout | undefined;

  start(): void {
    this.loop.enable();
    this.timer = setInterval(() => void this.beat(false), config().MH_HEARTBEAT_MS).unref();
    void this.beat(false);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.beat(true);
  }

  /** A beat that does not arrive is missed by platform itself: nothing is to be done here. */
  private async beat(draining: boolean): Promise<void> {
    const { MH_GATEWAY_URL: gateway, MH_CONSOLE_KEY: key } = config();
    await fetch(new URL('/console/heartbeats', gateway), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-mh-client': 'console', 'x-mh-client-key': key },
      body: JSON.stringify(await this.facts(draining)),
      signal: AbortSignal.timeout(2_000),
    }).catch(() => undefined);
  }

  private async facts(draining: boolean) {
    const checks = Object.entries(await readiness());
    const loopDelayP99Ms = Math.max(0, Math.round(this.loop.percentile(99) / 1e6) - RESOLUTION_MS);
    this.loop.reset();
    return {
      ...{ instance: this.instance, version: config().MH_VERSION, node: process.version, startedAt: this.startedAt },
      ready: !draining && checks.every(([, { said }]) => said === 'ok'),
      draining,
      dependencies: Object.fromEntries(
        checks.map(([name, { said, ms }]) => [name, said === 'ok' ? { ok: true, ms } : { ok: false, ms, error: said }]),
      ),
      requests: vitals.requests(),
      process: { residentMiB: Math.round(process.memoryUsage.rss() / 2 ** 20), loopDelayP99Ms },
      slow: vitals.slowest(),
    };
  }
}
