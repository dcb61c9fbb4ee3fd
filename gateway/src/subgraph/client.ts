import { setTimeout as wait } from 'node:timers/promises';
import { bodySha256, CONTEXT_HEADER } from '@mh-os/auth/plain';
import { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import type { Caller } from '../identity/caller.ts';
import type { Logger } from '@mh-os/host/plain';
import { observeBreaker, observeCall } from '../ops/metrics.ts';
import { Breaker } from './breaker.ts';
import { type Answer, exchange, ExchangeError } from './exchange.ts';
import { backoffMs, MAX_RETRIES, RetryBudget } from './retry.ts';

const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

export interface SubgraphClientOptions {
  readonly name: string;
  readonly url: string;
  readonly timeoutMs: number;
  readonly connections: number;
  readonly logger: Logger;
}

/** The part of the graph is away: coded, retryable, without a word about where or why. */
function unavailable(): GraphQLError {
  return new GraphQLError('A part of the graph did not answer in time.', {
    extensions: { code: 'UPSTREAM_UNAVAILABLE' },
  });
}

/** Talks to one subgraph over kept-alive connections, within deadlines, behind a breaker. */
export class SubgraphClient {
  readonly name: string;
  readonly url: string;
  readonly breaker = new Breaker();
  private readonly budget = new RetryBudget();
  private readonly pool: Pool;
  private readonly path: string;
  private readonly options: SubgraphClientOptions;

  constructor(options: SubgraphClientOptions) {
    const url = new URL(options.url);
    this.name = options.name;
    this.url = options.url;
    this.path = url.pathname + url.search;
    this.options = options;
    this.pool = new Pool(url.origin, {
      connections: options.connections,
      pipelining: 1,
      keepAliveTimeout: 4_000,
      connect: { timeout: options.timeoutMs },
    });
  }

  /** Sends one GraphQL body for a caller; the answer is JSON text. Throws a coded GraphQLError. */
  async send(body: string, caller: Caller, mutation: boolean): Promise<string> {
    this.budget.deposit();
    for (let attempt = 0; ; attempt++) {
      const error = await this.attempt(body, caller).catch((fault: unknown) => fault);
      if (typeof error === 'string') return error;
      const retry = !mutation && attempt < MAX_RETRIES && mayRepeat(error) && this.budget.withdraw();
      if (!retry) throw unavailable();
      await wait(backoffMs(attempt));
    }
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private async attempt(body: string, caller: Caller): Promise<string> {
    const left = Math.min(this.options.timeoutMs, caller.deadline - Date.now());
    if (left <= 0) throw new ExchangeError('timeout', false);
    if (!this.breaker.admit()) throw new Error('open');
    const started = performance.now();
    try {
      const answer = await exchange(this.pool, {
        path: this.path,
        headers: this.headers(body, caller, left),
        body,
        timeoutMs: left,
        maxBytes: MAX_ANSWER_BYTES,
      });
      return this.judge(answer, started);
    } catch (error) {
      if (error instanceof ExchangeError) this.failed(error.fault, error.fault === 'refused', started, error);
      throw error;
    }
  }

  /** GraphQL errors come with 200 or 4xx and are answers; a 5xx or something that is not JSON is a failure. */
  private judge(answer: Answer, started: number): string {
    const { status, text } = answer;
    if (status < 500 && text.charCodeAt(0) === 123) {
      if (this.breaker.state !== 'closed') observeBreaker(this.name, false);
      this.breaker.succeeded();
      observeCall(this.name, 'answered', (performance.now() - started) / 1000);
      return text;
    }
    this.failed(`status ${status}`, false, started);
    throw new StatusError(status);
  }

  private failed(reason: string, refused: boolean, started: number, error?: Error): void {
    const before = this.breaker.state;
    this.breaker.failed(refused);
    observeCall(this.name, 'failed', (performance.now() - started) / 1000);
    const facts = { subgraph: this.name, reason, cause: error?.cause, breaker: this.breaker.state };
    if (before === this.breaker.state) return this.options.logger.debug(facts, 'subgraph call failed');
    observeBreaker(this.name, this.breaker.state !== 'closed');
    this.options.logger.warn(facts, 'breaker changed');
  }

  private headers(body: string, caller: Caller, left: number): string[] {
    const context = caller.contextFor(this.name, bodySha256(body));
    return [
      'content-type',
      'application/json',
      'accept',
      'application/json',
      'x-request-id',
      caller.requestId,
      'x-mh-deadline',
      String(Math.floor(Date.now() + left)),
      CONTEXT_HEADER,
      context,
    ];
  }
}

class StatusError extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`status ${status}`);
    this.status = status;
  }
}

/** Only what never reached the subgraph's code, or what it refused as too busy. */
function mayRepeat(error: unknown): boolean {
  if (error instanceof StatusError) return error.status === 503;
  return error instanceof ExchangeError && error.unanswered && error.fault !== 'too-large';
}
