import { Pool } from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Logger } from '@mh-os/host/plain';

/** Points handed out of a shared bucket. */
export interface Lease {
  readonly points: number;
  /** What the bucket still has. */
  readonly left: number;
  readonly resetMs: number;
}

/** Hands out slices of buckets that all gateways share. */
export interface PointStore {
  lease(key: string, limit: number, points: number): Promise<Lease>;
  close(): Promise<void>;
}

export interface StoreOptions {
  readonly url: string | undefined;
  readonly windowS: number;
  readonly logger: Logger;
  /** A database slower than this counts as away, in ms. */
  readonly timeoutMs?: number;
}

const TABLE = 'gateway_rate';
/** Under a lock: of two gateways that make the table at the same moment, PostgreSQL refuses one with one of several codes. */
const SETUP = `select pg_advisory_xact_lock(hashtext('${TABLE}'));
  create unlogged table if not exists ${TABLE} (
  key varchar(255) primary key, points integer not null default 0, expire bigint)`;
/** After a failure the database is left alone for so long; meanwhile each process limits on its own. */
const REST_MS = 2_000;

type Limiter = RateLimiterMemory | RateLimiterPostgres;

/** Counts in PostgreSQL where an URL is given, in this process where none is or the database is away. */
export class FlexibleStore implements PointStore {
  private readonly shared = new Map<number, Limiter>();
  private readonly local = new Map<number, Limiter>();
  private readonly pool: Pool | undefined;
  private ready: Promise<unknown> | undefined;
  private restUntil = 0;
  private readonly options: StoreOptions;

  constructor(options: StoreOptions) {
    this.options = options;
    if (!options.url) return;
    const timeoutMs = options.timeoutMs ?? 500;
    this.pool = new Pool({
      connectionString: options.url,
      max: 4,
      connectionTimeoutMillis: timeoutMs,
      query_timeout: timeoutMs,
      application_name: 'mh-gateway-rate',
    });
    this.pool.on('error', (error) => this.rest(error));
  }

  async lease(key: string, limit: number, points: number): Promise<Lease> {
    if (this.pool && Date.now() >= this.restUntil)
      try {
        await (this.ready ??= this.setUp(this.pool));
        return await slice(this.limiter(this.shared, limit), key, limit, points);
      } catch (error) {
        this.rest(error);
      }
    return slice(this.limiter(this.local, limit), key, limit, points);
  }

  async close(): Promise<void> {
    await this.pool?.end();
  }

  private setUp(pool: Pool): Promise<unknown> {
    return pool.query(SETUP).catch((error: unknown) => {
      this.ready = undefined;
      throw error;
    });
  }

  private rest(error: unknown): void {
    if (Date.now() >= this.restUntil)
      this.options.logger.warn({ err: error }, 'shared rate buckets unreachable: each gateway limits on its own');
    this.restUntil = Date.now() + REST_MS;
  }

  private limiter(from: Map<number, Limiter>, limit: number): Limiter {
    let limiter = from.get(limit);
    if (!limiter) {
      const common = { points: limit, duration: this.options.windowS, keyPrefix: 'r' };
      limiter =
        from === this.shared
          ? new RateLimiterPostgres({ ...common, storeClient: this.pool, tableName: TABLE, tableCreated: true })
          : new RateLimiterMemory(common);
      from.set(limit, limiter);
    }
    return limiter;
  }
}

/** Counts up and takes what of it is below the limit: slices of two processes never overlap, none is lost. */
async function slice(limiter: Limiter, key: string, limit: number, points: number): Promise<Lease> {
  const state = await limiter.consume(key, points).catch((error: unknown) => {
    if (error instanceof RateLimiterRes) return error;
    throw error;
  });
  const before = state.consumedPoints - points;
  return {
    points: Math.max(0, Math.min(points, limit - before)),
    left: Math.max(0, limit - state.consumedPoints),
    resetMs: state.msBeforeNext,
  };
}

/** The store the configuration asks for. */
export function createStore(options: StoreOptions): PointStore {
  return new FlexibleStore(options);
}
