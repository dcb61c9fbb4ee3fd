import { type Evaluation, type Flag, type FlagSet } from '@mh-os/flags';
import { callerOf, FlagClient, type FlagUse } from '@mh-os/flags/server';
import { canonicalJson, type Clock, type Ctx, newId, sha256 } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { systemCtx } from '../platform-scope.ts';
import { type ActiveFlag, type BrandOverride, readActive, readOverrides } from './flags.read-model.ts';
import { NO_BRAND, recordUses } from './flag-uses.ts';

/** The flags as everybody evaluates them: published to gateway and services, and used here in the same way. */
@Injectable()
export class FlagSetService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Flags');
  private readonly client: FlagClient;

  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    const fetch = async (known: string | undefined) => (await this.changedSince(known)) ?? undefined;
    const report = (uses: readonly FlagUse[]) => this.used(uses);
    const failed = (error: unknown) => this.logger.warn(`Flags stay as they were: ${String(error)}`);
    this.client = new FlagClient({ feed: { fetch, report }, failed });
  }

  /** Not awaited: a service starts although its database is away. */
  onApplicationBootstrap(): void {
    void this.client.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.client.stop();
  }

  /** What a flag is for the caller; undefined where no such flag is active. */
  evaluate(ctx: Ctx, key: string): Evaluation | undefined {
    return this.client.evaluate(key, callerOf(ctx));
  }

  /** Reads the flags anew, because one has changed. */
  refresh(): Promise<void> {
    return this.client.refresh();
  }

  /** The published flags; null where the known revision is the current one. */
  async changedSince(known: string | undefined): Promise<FlagSet | null> {
    const set = await this.current();
    return set.revision === known ? null : set;
  }

  /** Adds up how flags were used: one write a process and minute. */
  async used(uses: readonly FlagUse[]): Promise<void> {
    if (uses.length === 0) return;
    const rows = uses.map((use) => ({ id: newId(), key: use.flagKey, scope: use.brandId ?? NO_BRAND, n: use.count }));
    await this.db.tx(systemCtx(), (tx) => recordUses(tx, rows, this.clock.now()));
  }

  /** The published flags as they are now. */
  async current(): Promise<FlagSet> {
    const { active, overrides } = await this.db.read(systemCtx(), async (tx) => ({
      active: await readActive(tx),
      overrides: await readOverrides(tx),
    }));
    const flags = active.map((flag) => published(flag, overrides.inForce, overrides.changes.get(flag.id) ?? 0));
    return { revision: sha256(canonicalJson(flags)), flags };
  }
}

/** Its version grows with changes of either, so that it names the whole of what decides. */
function published(flag: ActiveFlag, overrides: readonly BrandOverride[], changes: number): Flag {
  const { id, key, type, enabled, salt, variants, offVariant, prerequisites, rules, otherwise } = flag;
  const own = overrides.filter(({ flagId }) => flagId === id).map((one) => [one.brandId, one] as const);
  return {
    ...{ key, type, enabled, salt, variants, offVariant, prerequisites, rules, otherwise },
    version: flag.version + changes,
    overrides: Object.fromEntries(own.map(([brandId, { enabled: on, serve }]) => [brandId, { enabled: on, serve }])),
  };
}
