/** How often one call is tried again, and how many retries all calls together may make. */
const SHARE = 0.1;
const MAX_SAVED = 20;
const BASE_MS = 25;
const CAP_MS = 400;

export const MAX_RETRIES = 2;

/** Retries are paid from what calls deposit, so that a subgraph in trouble sees at most a tenth more (O7). */
export class RetryBudget {
  private saved = MAX_SAVED / 4;

  deposit(): void {
    this.saved = Math.min(MAX_SAVED, this.saved + SHARE);
  }

  withdraw(): boolean {
    if (this.saved < 1) return false;
    this.saved -= 1;
    return true;
  }
}

/** Exponential with full jitter. */
export function backoffMs(attempt: number): number {
  return Math.random() * Math.min(CAP_MS, BASE_MS * 2 ** attempt);
}
