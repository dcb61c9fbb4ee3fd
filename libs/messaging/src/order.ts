interface Held {
  until: number;
  holds: number;
}

/** How long past its due time an event may be missing (another replica took it) before it no longer holds back others. */
const GRACE_MS = 30_000;

/**
 * Keeps the order inside an aggregate while one of its events waits for its next try: later ones wait behind it. Other
 * aggregates go on. Holds in one process; across replicas handlers compare aggregateVersion.
 */
export class AggregateOrder {
  private readonly byAggregate = new Map<string, Map<number, Held>>();

  /** For how long this event must wait for an earlier one of its aggregate; 0 when it may go now. */
  waitFor(aggregate: string, seq: number, now: number): number {
    const waiting = this.byAggregate.get(aggregate);
    if (!waiting) return 0;
    let due = 0;
    for (const [other, held] of waiting)
      if (held.until + GRACE_MS < now) waiting.delete(other);
      else if (other < seq) due = Math.max(due, held.until - now + 50, 100);
    if (waiting.size === 0) this.byAggregate.delete(aggregate);
    return due;
  }

  /** The event comes back after so many milliseconds; `tried` is false when it only waited for another. */
  hold(aggregate: string, seq: number, until: number, tried: boolean): void {
    const waiting = this.byAggregate.get(aggregate) ?? new Map<number, Held>();
    this.byAggregate.set(aggregate, waiting);
    waiting.set(seq, { until, holds: this.untried(aggregate, seq) + (tried ? 0 : 1) });
  }

  /** How often the event came and was sent back without having been tried. */
  untried(aggregate: string, seq: number): number {
    return this.byAggregate.get(aggregate)?.get(seq)?.holds ?? 0;
  }

  /** The event is done with. */
  release(aggregate: string, seq: number): void {
    const waiting = this.byAggregate.get(aggregate);
    if (waiting?.delete(seq) && waiting.size === 0) this.byAggregate.delete(aggregate);
  }
}
