import { AsyncLocalStorage } from 'node:async_hooks';
import { DomainError, assertId } from '@mh-os/kernel';
import type { Clock, Ctx } from '@mh-os/kernel';
import { Logger } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { appendSql } from './audit/entry.ts';
import { insertSql, outboxChannel } from './outbox.ts';
import type { OutboxGauge } from './outbox.ts';
import { toDomainError } from './pg-errors.ts';
import { Session, beginSql, together } from './session.ts';
import { statementName } from './statements.ts';
import { Wake } from './wake.ts';
import { ReadTx, Tx, assertSameBrand } from './tx.ts';

/** How one transaction differs from the others. */
export interface TxOptions {
  /** Limit of one statement in this transaction, in milliseconds, e.g. for an import. */
  readonly statementTimeoutMs?: number;
}

/** The one door to a service's database: every transaction is bound to the caller's brand. */
export class Db {
  /** Name in readiness; libs/host finds it by this shape. */
  readonly healthName = 'database';
  private readonly current = new AsyncLocalStorage<Session>();
  private readonly closing: (() => Promise<void>)[] = [];
  private closed: Promise<void> | undefined;
  private readonly logger = new Logger('Db');
  private readonly source: DataSource;
  private readonly clock: Clock;
  private readonly notify: string;
  readonly schema: string;
  /** How many events wait to be published; kept current by libs/messaging. */
  readonly outbox: OutboxGauge;
  /** Woken when this process adds a job. */
  readonly jobAdded = new Wake();

  constructor(source: DataSource, schema: string, clock: Clock, outbox: OutboxGauge) {
    this.source = source;
    this.schema = schema;
    this.notify = `SELECT pg_notify('${outboxChannel(schema)}', '')`;
    this.clock = clock;
    this.outbox = outbox;
    // A connection may be lost in the very moment that it is handed out, before its user can listen.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /**
   * Runs `fn` in one transaction of the caller's brand; commits when it returns, rolls back when it throws. Called inside
   * another transaction of the same brand it joins that one; of another brand it throws NESTED_BRAND_CHANGE.
   */
  async tx<T>(ctx: Ctx, fn: (tx: Tx) => Promise<T>, options: TxOptions = {}): Promise<T> {
    const outer = this.outer(ctx);
    if (outer) return this.join(outer, () => fn(new Tx(outer, ctx, this.clock, this.outbox)), true);
    const session = await this.begin(ctx, false, options);
    let result: T;
    try {
      result = await this.current.run(session, () => fn(new Tx(session, ctx, this.clock, this.outbox)));
      if (session.doomed !== undefined) throw session.doomed;
      await this.commit(session, ctx);
    } catch (error) {
      await session.abandon(error);
      throw toDomainError(session.refusal ?? error);
    }
    session.client.release();
    for (const after of session.afterCommit)
      await Promise.resolve()
        .then(after)
        .catch((error: unknown) => this.logger.error(error));
    return result;
  }

  /** Runs `fn` in one read-only transaction of the caller's brand; inside a transaction it sees what that one has written. */
  async read<T>(ctx: Ctx, fn: (tx: ReadTx) => Promise<T>, options: TxOptions = {}): Promise<T> {
    const outer = this.outer(ctx);
    if (outer) return this.join(outer, () => fn(new ReadTx(outer, ctx)), false);
    const session = await this.begin(ctx, true, options);
    try {
      const result = await this.current.run(session, () => fn(new ReadTx(session, ctx)));
      session.done = true;
      // Nothing was written: the caller need not wait for the end of the transaction, only the connection does.
      session.client.query('COMMIT').then(
        () => session.client.release(),
        (error: Error) => session.client.release(error),
      );
      return result;
    } catch (error) {
      await session.abandon(error);
      throw toDomainError(session.refusal ?? error);
    }
  }

  /** Whether the database answers; for readiness. */
  async ping(): Promise<void> {
    try {
      await this.pool.query('SELECT 1');
    } catch (error) {
      throw toDomainError(error);
    }
  }

  /** Connections of this process: open, idle, and callers waiting for one; for metrics. */
  poolStats(): { total: number; idle: number; waiting: number } {
    return { total: this.pool.totalCount, idle: this.pool.idleCount, waiting: this.pool.waitingCount };
  }

  /** Registers what must stop before the connections close. */
  beforeClose(fn: () => Promise<void>): void {
    this.closing.push(fn);
  }

  /** Closes all connections, after everything that was registered to stop first. */
  close(): Promise<void> {
    this.closed ??= (async () => {
      // What was built last depends on what was built before.
      for (const stop of this.closing.reverse()) await stop();
      await this.source.destroy();
    })();
    return this.closed;
  }

  private get pool(): Pool {
    return (this.source.driver as unknown as { master: Pool }).master;
  }

  private outer(ctx: Ctx): Session | undefined {
    const outer = this.current.getStore();
    if (!outer || outer.done) return undefined;
    assertSameBrand(outer, ctx);
    return outer;
  }

  private async join<T>(outer: Session, fn: () => Promise<T>, writes: boolean): Promise<T> {
    if (writes && outer.readOnly)
      throw new DomainError('WRITE_IN_READ', 'db.tx was called inside of db.read, which cannot write.');
    try {
      return await fn();
    } catch (error) {
      // Half of the inner use case may be done: the outer one must not commit that, even if it catches the error.
      if (writes) outer.doomed ??= error;
      throw error;
    }
  }

  private async begin(ctx: Ctx, readOnly: boolean, options: TxOptions): Promise<Session> {
    if (ctx.brandId !== null) assertId(ctx.brandId, 'brandId');
    const left = ctx.deadline === undefined ? undefined : ctx.deadline - Date.now();
    if (left !== undefined && left <= 0)
      throw new DomainError('DEADLINE_EXCEEDED', 'The caller no longer waits for this.', { kind: 'unavailable' });
    let client: PoolClient;
    try {
      client = await this.pool.connect();
    } catch (error) {
      throw toDomainError(error);
    }
    // A connection lost while in use reports by its queries; without a listener it would also end the process.
    if (client.listenerCount('error') === 0) client.on('error', () => undefined);
    // Not awaited: the connection is pipelined, so that the first statement travels with it. Should it fail, every later
    // statement fails too, for the transaction is aborted then or the connection gone.
    together(client);
    const session = new Session(this.source, client, ctx.brandId, readOnly, options.statementTimeoutMs);
    client.query(beginSql(ctx, readOnly, options.statementTimeoutMs)).catch((error: unknown) => {
      session.refusal = error;
    });
    return session;
  }

  /**
   * Events, audit row, wake-up and COMMIT travel together. Events are written at the end, while the locks on their aggregates
   * are held, so that their order is the order of commits per aggregate. The audit row comes last: the lock on the end of the
   * brand's chain is held for the commit alone.
   */
  private async commit(session: Session, ctx: Ctx): Promise<void> {
    const { client, outbox, erased, patience } = session;
    const sent: Promise<unknown>[] = [];
    together(client);
    if (outbox.length > 0) {
      const { text, values } = insertSql(outbox);
      sent.push(client.query({ name: statementName('outbox', text), text, values, ...patience }));
      if (!this.outbox.wake) sent.push(client.query({ name: 'outbox_wake', text: this.notify }));
    }
    if (outbox.length > 0 || erased.length > 0)
      sent.push(client.query({ ...appendSql(outbox, erased, ctx), ...patience }));
    session.done = true;
    const [committed] = await Promise.all([client.query({ text: 'COMMIT', ...patience }), ...sent]);
    // PostgreSQL answers COMMIT of a failed transaction with ROLLBACK and no error.
    if (committed.command !== 'COMMIT')
      throw new DomainError('TX_ABORTED', 'A statement of this transaction failed and its error was swallowed.', {
        kind: 'unavailable',
      });
    if (outbox.length > 0) this.outbox.wake?.();
  }
}
