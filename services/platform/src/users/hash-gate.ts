import { DomainError } from '@mh-os/kernel';

/**
 * Lets few hashes run at once and few wait: hashing is slow on purpose, and a flood of sign-ins must not take the
 * threads and the memory that everything else needs (A5).
 */
export class HashGate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly atOnce: number;
  private readonly queue: number;

  constructor(atOnce = 2, queue = 50) {
    this.atOnce = atOnce;
    this.queue = queue;
  }

  /** Runs the work when its turn comes; refuses at once where too many wait already. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }

  private enter(): Promise<void> | undefined {
    if (this.running < this.atOnce) {
      this.running++;
      return undefined;
    }
    if (this.waiting.length >= this.queue)
      throw new DomainError(
        'SIGN_IN_BUSY',
        'Too many people are signing in at this moment. Try again in a few seconds.',
        {
          kind: 'limit',
          details: { retryAfterSeconds: 3 },
        },
      );
    return new Promise((turn) => this.waiting.push(turn));
  }
}
