/** What happens while a stack starts, step by step. */
export interface Progress {
  plan(steps: readonly string[]): void;
  begin(step: string): void;
  done(step: string, note?: string): void;
  fail(step: string): void;
  end(): void;
}

export interface StepState {
  readonly name: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly ms: number;
  readonly note: string;
}

const marks = { waiting: '·', running: '…', done: '✓', failed: '✗' } as const;

/** 0.4 s, 12 s, 1 min 5 s. */
export function duration(ms: number): string {
  if (ms < 9950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** One line of the list. */
export function stepLine({ name, state, ms, note }: StepState, width: number): string {
  const time = state === 'waiting' ? '' : duration(ms).padStart(9);
  return `  ${marks[state]} ${name.padEnd(width)} ${time}${note ? `  ${note}` : ''}`.trimEnd();
}

/** The list on a stream: redrawn in place on a terminal, one line per finished step elsewhere. */
export class StatusView implements Progress {
  #steps = new Map<string, StepState & { readonly since: number }>();
  #out: NodeJS.WriteStream;
  #drawn = 0;
  #timer: NodeJS.Timeout | undefined;
  #ended = false;

  constructor(out: NodeJS.WriteStream = process.stdout) {
    this.#out = out;
  }

  plan(steps: readonly string[]): void {
    for (const name of steps) this.#steps.set(name, { name, state: 'waiting', ms: 0, note: '', since: 0 });
    if (this.#out.isTTY) this.#timer = setInterval(() => this.#draw(), 100);
  }

  begin(name: string): void {
    this.#set(name, 'running', '');
  }

  done(name: string, note = ''): void {
    this.#set(name, 'done', note);
  }

  fail(name: string): void {
    this.#set(name, 'failed', '');
  }

  end(): void {
    clearInterval(this.#timer);
    if (this.#out.isTTY && !this.#ended) this.#draw();
    this.#ended = true;
  }

  #set(name: string, state: StepState['state'], note: string): void {
    const before = this.#steps.get(name);
    const since = state === 'running' || !before ? Date.now() : before.since || Date.now();
    const step = { name, state, ms: Date.now() - since, note, since };
    this.#steps.set(name, step);
    if (this.#ended) return;
    if (this.#out.isTTY) this.#draw();
    else if (state === 'done' || state === 'failed') this.#out.write(`${stepLine(step, this.#width())}\n`);
  }

  #width(): number {
    return Math.max(8, ...[...this.#steps.keys()].map((name) => name.length));
  }

  #draw(): void {
    const lines = [...this.#steps.values()].map((step) => {
      const ms = step.state === 'running' ? Date.now() - step.since : step.ms;
      return `\x1b[2K${stepLine({ ...step, ms }, this.#width())}`;
    });
    const up = this.#drawn > 0 ? `\x1b[${this.#drawn}A` : '';
    this.#drawn = lines.length;
    this.#out.write(`${up}${lines.join('\n')}\n`);
  }
}

/** Says nothing: for tests and benches. */
export const silent: Progress = {
  plan: () => undefined,
  begin: () => undefined,
  done: () => undefined,
  fail: () => undefined,
  end: () => undefined,
};
