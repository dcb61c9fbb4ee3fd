import { knownFlags, type KnownFlag } from '@mh-os/contracts';
import { FlagClient, type FlagFeed, flagContextOf, openFeatureOf } from '@mh-os/flags/server';
import type { Logger } from '@mh-os/host/plain';
import type { Ctx } from '@mh-os/kernel';
import type { GatewayConfig } from '../config.ts';
import { type AsksPlatform, platformFeed } from './platform-feed.ts';

/** Without platform there is nobody to ask: every flag has its default. */
const nothing: FlagFeed = { fetch: () => Promise.resolve(undefined) };

/** The gateway's feature flags, behind OpenFeature. */
export class Features {
  private readonly flags: FlagClient;
  private readonly client: ReturnType<typeof openFeatureOf>;

  constructor(feed: FlagFeed, failed: (error: unknown) => void, pollMs?: number) {
    this.flags = new FlagClient({ feed, failed, ...(pollMs === undefined ? {} : { pollMs }) });
    this.client = openFeatureOf(this.flags);
  }

  /** Whether a feature is on for the caller; its own default where nobody has set it. */
  isOn(flag: KnownFlag, ctx: Ctx): Promise<boolean> {
    return this.client.getBooleanValue(flag, knownFlags[flag].default, flagContextOf(ctx));
  }

  /** Asks from now on; does not wait, so that the gateway serves before platform does. */
  start(): void {
    void this.flags.start();
  }

  stop(): Promise<void> {
    return this.flags.stop();
  }
}

/** The features that the configuration leads to. */
export function createFeatures(config: GatewayConfig, platform: AsksPlatform | undefined, logger: Logger): Features {
  const failed = (error: unknown): void => logger.warn({ err: error }, 'flags stay as they were');
  return new Features(platform === undefined ? nothing : platformFeed(platform), failed, config.MH_FLAGS_POLL_MS);
}
