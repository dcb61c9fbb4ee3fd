const WINDOW_MS = 10_000;
const SLOTS = 10;
const SLOT_MS = WINDOW_MS / SLOTS;

export interface BreakerOptions {
  /** Calls in the window before a rate means anything. */
  readonly volume: number;
  /** Share of failures that opens. */
  readonly share: number;
  /** Consecutive refused connections that open. */
  readonly refused: number;
  /** Pause before one trial call after slow or faulty answers. */
  readonly pauseMs: number;
  /** Pause where connections were refused: asking again costs nothing. */
  readonly refusedPauseMs: number;
}

export const BREAKER: BreakerOptions = { volume: 20, share: 0.5, refused: 5, pauseMs: 5_000, refusedPauseMs: 1_000 };

export type BreakerState = 'closed' | 'open' | 'half-open';

/** Stops calling a subgraph that does not answer, so that its callers wait for nothing (G7, G8). */
export class Breaker {
  private readonly calls = new Int32Array(SLOTS);
  private readonly failures = new Int32Array(SLOTS);
  private slot = 0;
  private slotStart = 0;
  private refusedInRow = 0;
  private openUntil = 0;
  private opened = false;
  private trial = false;
  private readonly options: BreakerOptions;
  private readonly now: () => number;

  constructor(options: BreakerOptions = BREAKER, now: () => number = performance.now.bind(performance)) {
    this.options = options;
    this.now = now;
  }

  get state(): BreakerState {
    if (!this.opened) return 'closed';
    return this.now() >= this.openUntil ? 'half-open' : 'open';
  }

  /** Whether a call may go out; in half-open state exactly one at a time may. */
  admit(): boolean {
    if (!this.opened) return true;
    if (this.trial || this.now() < this.openUntil) return false;
    this.trial = true;
    return true;
  }

  succeeded(): void {
    this.refusedInRow = 0;
    if (this.opened) this.reset();
    else this.count(0);
  }

  failed(refused: boolean): void {
    this.refusedInRow = refused ? this.refusedInRow + 1 : 0;
    this.count(1);
    if (this.opened) {
      if (this.trial) this.open(refused);
      return;
    }
    if (this.refusedInRow >= this.options.refused) this.open(true);
    else if (this.tooMany()) this.open(false);
  }

  private open(refused: boolean): void {
    this.opened = true;
    this.trial = false;
    this.openUntil = this.now() + (refused ? this.options.refusedPauseMs : this.options.pauseMs);
  }

  private reset(): void {
    this.opened = false;
    this.trial = false;
    this.calls.fill(0);
    this.failures.fill(0);
  }

  private tooMany(): boolean {
    let calls = 0;
    let failures = 0;
    for (let i = 0; i < SLOTS; i++) {
      calls += this.calls[i] ?? 0;
      failures += this.failures[i] ?? 0;
    }
    return calls >= this.options.volume && failures >= calls * this.options.share;
  }

  private count(failure: 0 | 1): void {
    const now = this.now();
    let behind = Math.floor((now - this.slotStart) / SLOT_MS);
    if (behind > 0) this.slotStart += behind * SLOT_MS;
    for (behind = Math.min(behind, SLOTS); behind > 0; behind--) {
      this.slot = (this.slot + 1) % SLOTS;
      this.calls[this.slot] = 0;
      this.failures[this.slot] = 0;
    }
    this.calls[this.slot] = (this.calls[this.slot] ?? 0) + 1;
    this.failures[this.slot] = (this.failures[this.slot] ?? 0) + failure;
  }
}
