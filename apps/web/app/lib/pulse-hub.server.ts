/** What a bell shows: how much is unread, and what came last. */
export interface Pulse {
  readonly unread: number;
  readonly newest: { readonly id: string; readonly title: string; readonly severity: string } | null;
}

/** Hears of every look; null: the session is over and nothing more comes. */
export type Hear = (pulse: Pulse | null) => void;

interface Poller {
  readonly hearers: Set<Hear>;
  /** Looks at once. */
  now: () => void;
}

/** Pauses between looks in milliseconds: while all is well, and at most when the graph does not answer. */
export interface Pauses {
  readonly calm: number;
  readonly most: number;
}

/**
 * Looks into inboxes on behalf of open tabs: one look for all tabs of a session, none where no tab is open. What one session
 * is told, no other hears (T15); nothing is kept between looks, so that another brand of the same session begins anew.
 */
export class PulseHub {
  private readonly pollers = new Map<string, Poller>();
  private readonly look: (session: string) => Promise<Pulse | null>;
  private readonly pauses: Pauses;

  constructor(look: (session: string) => Promise<Pulse | null>, pauses: Pauses) {
    this.look = look;
    this.pauses = pauses;
  }

  /** How many sessions are being looked after. */
  get size(): number {
    return this.pollers.size;
  }

  /** Tells of every look from now on, the first at once; gives back how to stop. */
  subscribe(session: string, hear: Hear): () => void {
    const poller = this.pollers.get(session) ?? this.open(session);
    poller.hearers.add(hear);
    poller.now();
    return () => {
      poller.hearers.delete(hear);
      if (poller.hearers.size > 0) return;
      poller.now();
      if (this.pollers.get(session) === poller) this.pollers.delete(session);
    };
  }

  private open(session: string): Poller {
    let wanted = false;
    let wake = (): void => undefined;
    const poller: Poller = {
      hearers: new Set(),
      now: () => {
        wanted = true;
        wake();
      },
    };
    const pause = (ms: number): Promise<void> =>
      new Promise((resolve) => {
        if (wanted) return resolve();
        const timer = setTimeout(resolve, ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    const run = async (): Promise<void> => {
      for (let failures = 0; poller.hearers.size > 0;) {
        wanted = false;
        try {
          const pulse = await this.look(session);
          failures = 0;
          for (const hear of poller.hearers) hear(pulse);
          if (pulse === null) return;
        } catch {
          failures += 1;
        }
        const { calm, most } = this.pauses;
        // Spread, so that a thousand tabs that were opened together do not ask together for ever.
        await pause(Math.min(calm * 2 ** failures, most) * (0.8 + 0.4 * Math.random()));
      }
    };
    this.pollers.set(session, poller);
    queueMicrotask(() => {
      void run().finally(() => {
        if (this.pollers.get(session) === poller) this.pollers.delete(session);
      });
    });
    return poller;
  }
}
