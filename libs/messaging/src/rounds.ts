import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Ctx, inLanes, newId } from '@mh-os/kernel';
import { Db, type ReadTx, unlessDeleted } from '@mh-os/persistence';
import { Handlers, type Round } from './handlers.ts';

/** As whom a service works by itself: what it writes names this actor. */
export interface Worker {
  readonly id: string;
  readonly name?: string;
  readonly permissions?: readonly string[];
}

/** A brand with work, alone or with what the work is. */
type Found = string | { readonly brandId: string };

/** The service itself at work for a brand, or above them all to find those that have work. */
export function workerCtx({ permissions = [], ...actor }: Worker, brandId: string | null): Ctx {
  const platform = brandId === null;
  return new Ctx({ brandId, platform, permissions, actor: { kind: 'system', ...actor }, requestId: newId() });
}

/**
 * Calls what is marked with `@Every`: again and again, one round of it at a time, from every replica. `each` takes a round
 * through the brands that have work. What it finds only says where to look: the work takes what it does in its own
 * transaction, by a lock or a claim, so that replicas that look at once do it once.
 */
@Injectable()
export class Rounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Rounds');
  private readonly underway = new Map<string, Promise<void>>();
  private timers: NodeJS.Timeout[] = [];
  /** True from the beginning of the end: a long round goes no further than where it can leave off. */
  stopping = false;

  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(Db) private readonly db: Db,
  ) {}

  onApplicationBootstrap(): void {
    this.handlers.discover();
    this.timers = this.handlers.rounds.flatMap((round) => {
      const pause = typeof round.pauseMs === 'function' ? round.pauseMs() : round.pauseMs;
      return pause === 0 ? [] : [setInterval(() => this.start(round), pause).unref()];
    });
  }

  /** Begins no round any more; resolves when those underway have ended. */
  async stopIntake(): Promise<void> {
    this.stopping = true;
    this.timers.forEach(clearInterval);
    await Promise.all(this.underway.values());
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.stopIntake();
  }

  /**
   * Does the work of each brand that was found, `lanes` brands side by side. One that fails holds up no other: the next round
   * comes to it again. Returns the sum of what the work returned as numbers.
   */
  async each<F extends Found>(
    worker: Worker,
    find: (tx: ReadTx) => Promise<readonly F[]>,
    work: (ctx: Ctx, found: F) => Promise<unknown>,
    lanes = 1,
  ): Promise<number> {
    let sum = 0;
    await inLanes(lanes, await this.db.read(workerCtx(worker, null), find), async (found) => {
      if (this.stopping) return;
      const brandId = typeof found === 'string' ? found : found.brandId;
      const failed = (error: unknown): void => this.logger.warn(`${worker.id}, brand ${brandId}: ${String(error)}`);
      const did = await unlessDeleted(work(workerCtx(worker, brandId), found)).catch(failed);
      if (typeof did === 'number') sum += did;
    });
    return sum;
  }

  private start({ name, run }: Round): void {
    if (this.underway.has(name)) return;
    const failed = (error: unknown): void => this.logger.warn(`${name} comes again: ${String(error)}`);
    const ended = (): unknown => this.underway.delete(name);
    this.underway.set(name, Promise.resolve().then(run).catch(failed).then(ended) as Promise<never>);
  }
}
