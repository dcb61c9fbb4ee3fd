import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { Wake, outboxChannel } from '@mh-os/persistence';
import type { OutboxGauge, RelayDb } from '@mh-os/persistence';
import type { NatsLink } from './nats-link.ts';

interface Waiting {
  readonly seq: string;
  readonly id: string;
  readonly brand_id: string | null;
  readonly type: string;
  readonly body: string;
}

type Client = Awaited<ReturnType<RelayDb['connect']>>;

const BATCH = 500;
const POLL_MS = 1_000;
/** Full batches after which to begin at the start again: a transaction may commit after one that took a higher number. */
const LOOK_BACK = 20;
const NEXT = `SELECT seq, id, brand_id, type, body::text AS body FROM outbox WHERE published_at IS NULL AND seq > $1
  ORDER BY seq LIMIT ${BATCH}`;
const MARK = 'UPDATE outbox SET published_at = now() WHERE published_at IS NULL AND seq = ANY($1::bigint[])';
const COUNT = `SELECT count(*)::int AS depth, coalesce(extract(epoch FROM now() - min(created_at)), 0)::float8 AS lag
  FROM (SELECT created_at FROM outbox WHERE published_at IS NULL ORDER BY seq LIMIT $1) w`;

/**
 * Publishes a service's committed events in order. Every replica has one; an advisory lock, held by the very connection that
 * reads and marks, lets a single one work, and frees itself when that one dies.
 */
export class OutboxRelay {
  private readonly logger = new Logger('OutboxRelay');
  private readonly wake = new Wake();
  private stopping = false;
  private running: Promise<void> | undefined;
  private countedAt = 0;
  /** What metrics show. */
  readonly metrics = { leader: false, depth: 0, lagSeconds: 0, published: 0, failures: 0 };

  constructor(
    private readonly relayDb: RelayDb,
    private readonly link: NatsLink,
    private readonly domain: string,
    private readonly gauge: OutboxGauge,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Publishes what it holds, then ends. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake.now();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      let client: Client | undefined;
      try {
        client = await this.relayDb.connect();
        client.on('notification', () => this.wake.now());
        client.on('end', () => this.wake.now());
        await client.query(`LISTEN ${outboxChannel(this.relayDb.schema)}`);
        await this.serve(client);
      } catch (error) {
        this.logger.warn(`Relay pauses: ${String(error)}`);
        if (!this.stopping) await this.wake.within(500);
      } finally {
        this.metrics.leader = false;
        this.gauge.wake = undefined;
        await Promise.race([client?.end().catch(() => undefined), sleep(1_000, undefined, { ref: false })]);
      }
    }
  }

  private async serve(client: Client): Promise<void> {
    const key = `relay:${this.relayDb.schema}`;
    const lock = 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS mine';
    while (!this.stopping) {
      await this.count(client);
      if (!this.metrics.leader) {
        const { rows } = await client.query<{ mine: boolean }>({ name: 'relay_lock', text: lock, values: [key] });
        this.metrics.leader = rows[0]?.mine ?? false;
        this.gauge.wake = this.metrics.leader ? () => this.wake.now() : undefined;
      }
      const moved = this.metrics.leader && this.link.connected ? await this.drain(client) : true;
      if (!this.stopping) await this.wake.within(moved ? POLL_MS : 250);
    }
  }

  /** Publishes until nothing waits; false when the server refused some. */
  private async drain(client: Client): Promise<boolean> {
    const read = async (after: string) =>
      (await client.query<Waiting>({ name: 'relay_next', text: NEXT, values: [after] })).rows;
    let rows = await read('0');
    for (let run = 1; rows.length > 0; run++) {
      // The next rows are read while these are on their way, and these are marked while the next are.
      const ahead = rows.length === BATCH && run % LOOK_BACK !== 0 ? read(rows.at(-1)?.seq ?? '0') : undefined;
      const done = await this.publish(rows);
      const marked = client.query({ name: 'relay_mark', text: MARK, values: [done] });
      // A lost connection shows in the next read as well, which is awaited.
      marked.catch(() => undefined);
      this.metrics.published += done.length;
      const refused = done.length < rows.length;
      [rows] = await Promise.all([ahead ?? [], ahead && !refused ? undefined : marked]);
      if (refused && done.length === 0) return false;
      if (refused || rows.length === 0) {
        await marked;
        rows = await read('0');
      }
      await this.count(client);
    }
    return true;
  }

  private async publish(rows: readonly Waiting[]): Promise<string[]> {
    const sent = rows.map((row) =>
      this.link.js.publish(this.link.subject(row.brand_id, row.type), row.body, { msgID: row.id, timeout: 2_000 }),
    );
    const results = await Promise.allSettled(sent);
    const done = rows.filter((_, i) => results[i]?.status === 'fulfilled').map((row) => row.seq);
    const failed = results.find((result) => result.status === 'rejected');
    this.metrics.failures = rows.length - done.length;
    if (failed) {
      this.logger.warn(
        `${rows.length - done.length} events were not accepted and stay in the outbox: ${failed.reason}`,
      );
      // The stream may be missing: a new server, or an emptied one.
      await this.link.ensureStream(this.domain).catch(() => undefined);
    }
    return done;
  }

  private async count(client: Client): Promise<void> {
    if (Date.now() - this.countedAt < POLL_MS) return;
    this.countedAt = Date.now();
    const values = [this.gauge.limit + 1];
    const { rows } = await client.query<{ depth: number; lag: number }>({ name: 'relay_count', text: COUNT, values });
    this.metrics.depth = this.gauge.backlog = rows[0]?.depth ?? 0;
    this.metrics.lagSeconds = rows[0]?.lag ?? 0;
  }
}
