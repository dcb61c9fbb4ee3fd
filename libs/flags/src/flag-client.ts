import { evaluate } from './evaluate.ts';
import type { Evaluation, Flag, FlagContext, FlagSet } from './flag.ts';

/** How often one flag was evaluated for one brand since the last report; null is outside of any brand. */
export interface FlagUse {
  readonly flagKey: string;
  readonly brandId: string | null;
  readonly count: number;
}

/** Where the published flags come from. */
export interface FlagFeed {
  /** The current set; undefined where it is the one already known. */
  readonly fetch: (knownRevision: string | undefined) => Promise<FlagSet | undefined>;
  /** Tells how flags are used; left out where nobody needs to know. */
  readonly report?: (uses: readonly FlagUse[]) => Promise<void>;
}

export interface FlagClientOptions {
  readonly feed: FlagFeed;
  readonly pollMs?: number;
  readonly reportMs?: number;
  /** Told what went wrong; the last set stays in use. */
  readonly failed?: (error: unknown) => void;
}

/** The published flags in one process: kept current by asking, kept in use while nobody answers. */
export class FlagClient {
  private readonly options: FlagClientOptions;
  private revision: string | undefined;
  private flags: ReadonlyMap<string, Flag> = new Map();
  private uses = new Map<string, FlagUse>();
  private timers: NodeJS.Timeout[] = [];
  private refreshing: Promise<void> | undefined;

  constructor(options: FlagClientOptions) {
    this.options = options;
  }

  /** Whether a set has ever been read; before that every flag has its caller's default. */
  get known(): boolean {
    return this.revision !== undefined;
  }

  /** Reads the flags now and from now on; a failure is told and tried again. */
  async start(): Promise<void> {
    const { pollMs = 10_000, reportMs = 60_000 } = this.options;
    this.timers = [setInterval(() => void this.refresh(), pollMs), setInterval(() => void this.report(), reportMs)];
    for (const timer of this.timers) timer.unref();
    await this.refresh();
  }

  /** Stops asking; what was counted is told once more. */
  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.report();
  }

  /** Asks now, e.g. because a flag is known to have changed; several at once ask once. */
  refresh(): Promise<void> {
    this.refreshing ??= this.read().finally(() => {
      this.refreshing = undefined;
    });
    return this.refreshing;
  }

  /** What a flag is for a caller; undefined where there is no such flag. */
  evaluate(key: string, context: FlagContext): Evaluation | undefined {
    const flag = this.flags.get(key);
    if (!flag) return undefined;
    this.count(key, context.brandId ?? null);
    return evaluate(flag, context, (other) => this.flags.get(other));
  }

  /** Sends what was counted since the last time; what could not be sent is counted on. */
  async report(): Promise<void> {
    const { feed, failed } = this.options;
    if (!feed.report || this.uses.size === 0) return;
    const sending = this.uses;
    this.uses = new Map();
    try {
      await feed.report([...sending.values()]);
    } catch (error) {
      for (const { flagKey, brandId, count } of sending.values()) this.count(flagKey, brandId, count);
      failed?.(error);
    }
  }

  private count(flagKey: string, brandId: string | null, by = 1): void {
    const key = `${flagKey}\n${brandId ?? ''}`;
    const before = this.uses.get(key)?.count ?? 0;
    this.uses.set(key, { flagKey, brandId, count: before + by });
  }

  private async read(): Promise<void> {
    try {
      const set = await this.options.feed.fetch(this.revision);
      if (set === undefined) return;
      this.flags = new Map(set.flags.map((flag) => [flag.key, flag]));
      this.revision = set.revision;
    } catch (error) {
      this.options.failed?.(error);
    }
  }
}
