import type { Dispatcher, Pool } from 'undici';

/** Why no usable answer came. */
export type Fault = 'refused' | 'broken' | 'timeout' | 'too-large';

export class ExchangeError extends Error {
  readonly fault: Fault;
  /** No byte of an answer came, so a repeat of a query can do no harm. */
  readonly unanswered: boolean;

  constructor(fault: Fault, unanswered: boolean, cause?: unknown) {
    super(`subgraph ${fault}`, { cause });
    this.fault = fault;
    this.unanswered = unanswered;
  }
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

const REFUSED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Collects one answer. Undici's own timeouts are coarse (half a second), so the clock is ours. */
class Exchange implements Dispatcher.DispatchHandler {
  private readonly parts: Buffer[] = [];
  private readonly timer: NodeJS.Timeout;
  private size = 0;
  private status = 0;
  private controller: Dispatcher.DispatchController | undefined;
  private settled = false;
  private readonly resolve: (answer: Answer) => void;
  private readonly reject: (error: ExchangeError) => void;
  private readonly maxBytes: number;

  constructor(
    resolve: (answer: Answer) => void,
    reject: (error: ExchangeError) => void,
    limits: { timeoutMs: number; maxBytes: number },
  ) {
    this.resolve = resolve;
    this.reject = reject;
    this.maxBytes = limits.maxBytes;
    this.timer = setTimeout(() => this.fail('timeout'), limits.timeoutMs);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.settled) controller.abort(new Error('given up'));
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.size += chunk.length;
    if (this.size > this.maxBytes) this.fail('too-large');
    else this.parts.push(chunk);
  }

  onResponseEnd(): void {
    if (this.settled) return;
    this.settled = true;
    clearTimeout(this.timer);
    const [first] = this.parts;
    const whole = this.parts.length === 1 && first ? first : Buffer.concat(this.parts);
    this.resolve({ status: this.status, text: whole.toString('utf8') });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    this.fail(REFUSED.has(code) ? 'refused' : 'broken', error);
  }

  private fail(fault: Fault, cause?: unknown): void {
    if (this.settled) return;
    this.settled = true;
    clearTimeout(this.timer);
    this.reject(new ExchangeError(fault, this.status === 0 && fault !== 'timeout', cause));
    this.controller?.abort(new Error('given up'));
  }
}

export interface ExchangeRequest {
  readonly path: string;
  readonly headers: string[];
  readonly body: string | Buffer;
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

/** One POST on the pool: the whole answer as text, or an ExchangeError. */
export function exchange(pool: Pool, request: ExchangeRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const handler = new Exchange(resolve, reject, request);
    const { path, headers, body } = request;
    pool.dispatch({ method: 'POST', path, headers, body, headersTimeout: 0, bodyTimeout: 0 }, handler);
  });
}
