/** A pause that can be cut short; a call while nobody pauses is remembered for the next pause. */
export class Wake {
  private pending = false;
  private end: (() => void) | undefined;

  /** Ends the pause, or the next one at once. */
  now(): void {
    this.pending = true;
    this.end?.();
  }

  /** Pauses for at most so many milliseconds. */
  async within(ms: number): Promise<void> {
    if (!this.pending)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    this.end = undefined;
    this.pending = false;
  }
}
