import type { Writable } from 'node:stream';
import { DomainError } from '@mh-os/kernel';
import type { Ctx } from '@mh-os/kernel';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { PoolClient } from 'pg';
import { escapeLiteral } from './sql.ts';
import { isConnectionError } from './pg-errors.ts';
import { statementName } from './statements.ts';
import type { OutboxRow } from './outbox.ts';

/** Settings of a transaction that policies and triggers read; literals, so that BEGIN and they share one message. */
export function beginSql(ctx: Ctx, readOnly: boolean, statementMs: number | undefined): string {
  const set = (name: string, value: string) => `set_config('${name}', ${escapeLiteral(value)}, true)`;
  const settings = [
    set('app.brand_id', ctx.brandId ?? ''),
    set('app.actor', `${ctx.actor.kind}:${ctx.actor.id}`),
    set('app.platform', ctx.platform ? 'on' : ''),
  ];
  if (statementMs !== undefined) settings.push(set('statement_timeout', String(Math.max(1, Math.floor(statementMs)))));
  // Here and nowhere else: whatever runs for a brand that was deleted ends before it has begun.
  if (ctx.brandId !== null) settings.push(`brand_gate(${escapeLiteral(ctx.brandId)})`);
  return `BEGIN${readOnly ? ' READ ONLY' : ''}; SELECT ${settings.join(', ')}`;
}

/** What is sent before the current work pauses leaves as one packet: a write to the network costs as much as a short query. */
export function together(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** One database transaction on one pooled connection: what Tx views share. */
export class Session {
  readonly outbox: OutboxRow[] = [];
  /** Rows of the audit chain whose details this transaction takes away. */
  readonly erased: number[] = [];
  readonly afterCommit: (() => void | Promise<void>)[] = [];
  /** Why the transaction could not begin; every later statement fails with less to say. */
  refusal: unknown = undefined;
  /** Set when a joined inner use case failed: the outer one can no longer commit. */
  doomed: unknown = undefined;
  done = false;
  private runner: QueryRunner | undefined;
  private readonly source: DataSource;
  readonly client: PoolClient;
  readonly brandId: string | null;
  readonly readOnly: boolean;

  /** How long the client waits for an answer, where a transaction may take longer than others. */
  readonly patience: { readonly query_timeout?: number };

  constructor(
    source: DataSource,
    client: PoolClient,
    brandId: string | null,
    readOnly: boolean,
    statementTimeoutMs?: number,
  ) {
    // A little more than the server's own limit, so that it is the server that ends a statement.
    this.patience = statementTimeoutMs === undefined ? {} : { query_timeout: statementTimeoutMs + 1_500 };
    this.source = source;
    this.client = client;
    this.brandId = brandId;
    this.readOnly = readOnly;
  }

  /** TypeORM's manager on this very connection, made when an entity is first touched. */
  get manager(): EntityManager {
    this.assertOpen();
    if (!this.runner) {
      this.runner = this.source.createQueryRunner('master');
      // The runner must neither take a second connection nor open a transaction of its own.
      Object.assign(this.runner, { databaseConnection: this.client, isTransactionActive: true, transactionDepth: 1 });
    }
    return this.runner.manager;
  }

  async query<T>(name: string, text: string, values: readonly unknown[]): Promise<T[]> {
    this.assertOpen();
    together(this.client);
    const result = await this.client.query({
      name: statementName(name, text),
      text,
      values: [...values],
      ...this.patience,
    });
    return result.rows as T[];
  }

  assertOpen(): void {
    if (this.done)
      throw new DomainError('TX_FINISHED', 'This transaction has ended: await every step inside of db.tx.', {
        kind: 'unavailable',
      });
  }

  /** Rolls back and gives the connection back; a connection in doubt is closed instead. */
  async abandon(error: unknown): Promise<void> {
    this.done = true;
    let broken = isConnectionError(error) ? (error as Error) : undefined;
    if (!broken)
      try {
        await this.client.query('ROLLBACK');
      } catch (failed) {
        broken = failed as Error;
      }
    this.client.release(broken);
  }
}
