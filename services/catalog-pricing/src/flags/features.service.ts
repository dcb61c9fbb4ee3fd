import { flagChanged, flagOverridden, flagSetRpc, flagUseRpc, knownFlags, type KnownFlag } from '@mh-os/contracts';
import { FlagClient, type FlagFeed, flagContextOf, type FlagSet, openFeatureOf } from '@mh-os/flags/server';
import { Ctx, DomainError, newId } from '@mh-os/kernel';
import { NatsLink, Rpc } from '@mh-os/messaging';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';

/** This service itself at work, e.g. asking for flags. */
function ownCtx(): Ctx {
  const actor = { kind: 'system', id: 'catalog-pricing', name: 'Catalogue and pricing' } as const;
  return new Ctx({ brandId: null, actor, requestId: newId() });
}

/** The feature flags of this service, behind OpenFeature: read from platform, refreshed as soon as one changes. */
@Injectable()
export class FeaturesService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Flags');
  private readonly flags: FlagClient;
  private readonly client: ReturnType<typeof openFeatureOf>;

  constructor(
    private readonly rpc: Rpc,
    private readonly link: NatsLink,
  ) {
    const failed = (error: unknown): void => this.logger.warn(`Flags stay as they were: ${String(error)}`);
    this.flags = new FlagClient({ feed: this.feed(), failed });
    this.client = openFeatureOf(this.flags);
  }

  /** Not awaited: this service works while platform and the message server are away. */
  onApplicationBootstrap(): void {
    void this.link.ready().then(() => this.flags.start());
    for (const { type } of [flagChanged, flagOverridden])
      void this.link.overhear(type, () => void this.flags.refresh());
  }

  onModuleDestroy(): Promise<void> {
    return this.flags.stop();
  }

  /** Refuses where a feature is switched off for the caller. */
  async require(ctx: Ctx, flag: KnownFlag): Promise<void> {
    if (await this.client.getBooleanValue(flag, knownFlags[flag].default, flagContextOf(ctx))) return;
    throw new DomainError('FEATURE_OFF', 'This is switched off at the moment. A platform admin can tell why.', {
      details: { flag },
    });
  }

  private feed(): FlagFeed {
    return {
      fetch: async (knownRevision) => {
        const { set } = await this.rpc.call(flagSetRpc, { knownRevision }, ownCtx());
        return (set as FlagSet | null) ?? undefined;
      },
      report: async (uses) => {
        await this.rpc.call(flagUseRpc, { uses: [...uses] }, ownCtx());
      },
    };
  }
}
