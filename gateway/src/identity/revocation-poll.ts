import type { Logger } from '@mh-os/host/plain';
import { observeRevocations } from '../ops/metrics.ts';
import type { RevocationPage, Revocations } from './revocations.ts';

export interface RevocationPollOptions {
  readonly revocations: Revocations;
  readonly ask: (cursor: string | undefined) => Promise<RevocationPage>;
  readonly pollMs: number;
  /** A signing key was revoked: what was learnt of keys is void. */
  readonly keyRevoked: () => void;
  readonly logger: Logger;
}

/** Without news for so long it is worth a line in the log. */
const SILENCE_MS = 30_000;

/**
 * Looks for revoked tokens every few seconds. While platform does not answer, what is known holds and other tokens go on
 * until they expire: revoking is platform's own doing, so an absent platform revokes nothing (ADR on revocation).
 */
export class RevocationPoll {
  private readonly options: RevocationPollOptions;
  private cursor: string | undefined;
  private heardAt = Date.now();
  private silent = false;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(options: RevocationPollOptions) {
    this.options = options;
  }

  /** The first look, and then one after each pause. */
  async start(): Promise<void> {
    await this.look();
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.start(), this.options.pollMs).unref();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** One look; never throws. */
  async look(): Promise<void> {
    const { revocations, ask, keyRevoked, logger } = this.options;
    try {
      const page = await ask(this.cursor);
      this.cursor = page.cursor;
      if (revocations.add(page, Date.now())) keyRevoked();
      this.heardAt = Date.now();
      if (this.silent) logger.info('platform tells of revoked tokens again');
      this.silent = false;
    } catch (error) {
      if (!this.silent && Date.now() - this.heardAt > SILENCE_MS) {
        this.silent = true;
        logger.error({ err: error }, 'platform does not tell which tokens are revoked; tokens live until they expire');
      }
    }
    observeRevocations(revocations.size, (Date.now() - this.heardAt) / 1000);
  }
}
