/** A pause that can be cut short, by several at once; a call while nobody pauses is remembered for the next pause. */
export class Wake {
  private pending = false;
  private readonly pausing = new Set<() => void>();

  /** Ends every pause, or the next one at once. */
  now(): void {
    this.pending = true;
    for (const end of [...this.pausing]) end();
  }

  /** Pauses for at most so many milliseconds. */
  async within(ms: number): Promise<void> {
    if (!this.pending)
      await new Promise<void>((resolve) => {
        const end = (): void => {
          clearTimeout(timer);
          this.pausing.delete(end);
          resolve();
        };
        const timer = setTimeout(end, ms);
        this.pausing.add(end);
      });
    this.pending = false;
  }
}
