import pg from 'pg';
import { connectionOptions, schemaOf } from './config.ts';
import type { DbConfig } from './config.ts';
import { toDomainError } from './pg-errors.ts';
import { statementName } from './statements.ts';

/** Runs one statement. */
export type Query = <R>(text: string, values?: readonly unknown[]) => Promise<R[]>;

/**
 * The relay login: sees outbox, dead letters, jobs and idempotency keys of all brands and nothing else; and it alone may delete a brand.
 */
export class RelayDb {
  private readonly service: string;
  private readonly config: DbConfig;
  private readonly pool: pg.Pool;
  private closed: Promise<void> | undefined;
  readonly schema: string;

  constructor(service: string, config: DbConfig) {
    this.service = service;
    this.config = config;
    this.schema = schemaOf(service);
    this.pool = new pg.Pool({ ...connectionOptions(service, config, 'relay'), max: 3 });
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** Runs one statement on a pooled connection. */
  async query<T>(name: string, text: string, values: readonly unknown[] = []): Promise<T[]> {
    try {
      return (await this.pool.query({ name: statementName(name, text), text, values: [...values] })).rows as T[];
    } catch (error) {
      throw toDomainError(error);
    }
  }

  /** A connection of its own, for LISTEN and session locks; the caller ends it. */
  async connect(): Promise<pg.Client> {
    const client = new pg.Client({ ...connectionOptions(this.service, this.config, 'relay'), pipeline: true });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  /** Runs `fn` on a connection of its own whose statements may take as long as said; for rare, long work. */
  async patiently<T>(statementMs: number, fn: (query: Query) => Promise<T>): Promise<T> {
    const client = await this.connect();
    const run: Query = async <R>(text: string, values: readonly unknown[] = []) =>
      (await client.query({ text, values: [...values], query_timeout: statementMs + 1_500 } as pg.QueryConfig))
        .rows as R[];
    try {
      await run(`SET statement_timeout = ${statementMs}; SET lock_timeout = ${statementMs}`);
      return await fn(run);
    } catch (error) {
      throw toDomainError(error);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** Ends the pooled connections. */
  close(): Promise<void> {
    this.closed ??= this.pool.end();
    return this.closed;
  }
}
