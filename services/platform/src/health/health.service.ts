import { domains } from '@mh-os/contracts';
import type { Clock, Ctx } from '@mh-os/kernel';
import { NatsLink } from '@mh-os/messaging';
import { CLOCK, Db, type ReadTx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { systemCtx } from '../platform-scope.ts';
import { HealthAlertEntity } from './health-alert.entity.ts';
import { type DatabaseFacts, databaseFacts, lastBeats } from './health.read-model.ts';
import { HealthStatus, judgeService, judgeSystem, type ServiceState } from './health.rules.ts';

/** What answers without being a domain. */
const FRONT = ['gateway', 'web'];

/** Everything that the status page shows. */
export interface SystemState {
  readonly status: HealthStatus;
  readonly checkedAt: Date;
  readonly services: readonly ServiceState[];
  readonly database: DatabaseFacts & { readonly answersInMs: number };
  readonly broker: { readonly connected: boolean; readonly streams: readonly StreamFacts[] };
  readonly alerts: readonly HealthAlertEntity[];
}

export interface StreamFacts {
  readonly name: string;
  readonly messages: number;
  readonly bytes: number;
}

/** How the whole system does. */
@Injectable()
export class HealthService {
  constructor(
    private readonly db: Db,
    private readonly link: NatsLink,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The state of everything, as the caller may see it; holds nothing of any brand. */
  async system(ctx: Ctx): Promise<SystemState> {
    ctx.require('platform.health.read');
    const streams = this.streams();
    const state = await this.db.read(systemCtx(), async (tx) => {
      const started = performance.now();
      const database = { ...(await databaseFacts(tx)), answersInMs: Math.round(performance.now() - started) };
      const alerts = await tx.find(HealthAlertEntity, {}, { order: { createdAt: 'DESC', id: 'DESC' }, take: 50 });
      return { database, alerts, services: await this.services(tx) };
    });
    const broker = { connected: this.link.connected, streams: await streams };
    const status = this.link.connected ? judgeSystem(state.services) : HealthStatus.DOWN;
    return { ...state, status, broker, checkedAt: this.clock.now() };
  }

  /** Every service that the product has or that was ever heard of. */
  async services(tx: ReadTx): Promise<ServiceState[]> {
    const beats = await lastBeats(tx);
    const names = new Set<string>([...FRONT, ...domains, ...beats.keys()]);
    return [...names].map((name) => judgeService(name, beats.get(name) ?? [], this.clock.now()));
  }

  private streams(): Promise<readonly StreamFacts[]> {
    return this.link.connected ? this.link.streams().catch(() => []) : Promise.resolve([]);
  }
}
