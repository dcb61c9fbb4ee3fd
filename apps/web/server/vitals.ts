/** One answered request. */
export interface Answered {
  readonly name: string;
  readonly ms: number;
  readonly failed: boolean;
  readonly requestId: string;
}

interface Noted extends Answered {
  readonly at: number;
}

const MINUTE_MS = 60_000;
const SLOW_FOR_MS = 600_000;
const SLOW_MS = 200;
const SLOW_TOLD = 5;
/** Enough for the busiest minute that one process of the console survives. */
const MOST = 20_000;

/** How the console answered in the last minute, and what was slow in the last ten. */
export class WebVitals {
  private recent: Noted[] = [];
  private slow: Noted[] = [];
  private readonly now: () => number;

  constructor(now: () => number = Date.now) {
    this.now = now;
  }

  observe(answered: Answered): void {
    const noted = { ...answered, at: this.now() };
    if (this.recent.length >= MOST) this.recent = this.recent.slice(MOST / 2);
    this.recent.push(noted);
    if (answered.ms < SLOW_MS) return;
    this.slow = [...this.slow, noted].sort((a, b) => b.ms - a.ms).slice(0, 4 * SLOW_TOLD);
  }

  requests(): { count: number; failed: number; p95Ms: number } {
    const since = this.now() - MINUTE_MS;
    this.recent = this.recent.filter(({ at }) => at > since);
    const times = this.recent.map(({ ms }) => ms).sort((a, b) => a - b);
    const p95Ms = Math.round(times[Math.ceil(times.length * 0.95) - 1] ?? 0);
    return { count: times.length, failed: this.recent.filter(({ failed }) => failed).length, p95Ms };
  }

  slowest(): { name: string; ms: number; at: string; requestId: string }[] {
    const since = this.now() - SLOW_FOR_MS;
    this.slow = this.slow.filter(({ at }) => at > since);
    return this.slow.slice(0, SLOW_TOLD).map(({ name, ms, at, requestId }) => ({
      ...{ name: name.slice(0, 200), requestId: requestId.slice(0, 200) },
      ...{ ms: Math.round(ms), at: new Date(at).toISOString() },
    }));
  }
}
