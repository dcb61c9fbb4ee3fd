import { setTimeout as sleep } from 'node:timers/promises';
import { eventSubject, heartbeatSubject, streamName, streamSubjects } from '@mh-os/contracts';
import { DomainError } from '@mh-os/kernel';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import type { JetStreamClient, JetStreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import type { NatsConnection } from '@nats-io/transport-node';
import type { MessagingConfig } from './config.ts';

const DAY_NS = 86_400_000_000_000;
/** Longest look through a stream. */
const PURGE_MS = 45_000;
const NOT_FOUND = /stream not found|consumer not found/;

/** The one NATS connection of a process: made in the background, re-made for ever, quick to notice a frozen server. */
export class NatsLink {
  private readonly service: string;
  private readonly config: MessagingConfig;
  private readonly stopped = new AbortController();
  private readonly opening: Promise<NatsConnection | undefined>;
  private up = false;
  private connection: NatsConnection | undefined;
  private client: JetStreamClient | undefined;

  constructor(service: string, config: MessagingConfig) {
    this.service = service;
    this.config = config;
    this.opening = this.open();
  }

  /** Whether the server is connected right now. */
  get connected(): boolean {
    return this.up && !this.connection?.isClosed();
  }

  /** The connection as soon as there is one; undefined when this process stops before. */
  ready(): Promise<NatsConnection | undefined> {
    return this.opening;
  }

  /** The connection, or UNAVAILABLE where none was ever made. */
  get nc(): NatsConnection {
    if (this.connection && !this.connection.isClosed()) return this.connection;
    throw new DomainError('UNAVAILABLE', 'The message server cannot be reached at the moment. Try again.', {
      kind: 'unavailable',
    });
  }

  get js(): JetStreamClient {
    this.client ??= jetstream(this.nc, { timeout: 2_000 });
    return this.client;
  }

  /** Throws unless the server answers; for readiness. */
  async ping(): Promise<void> {
    const timeout = sleep(2_000, 'late', { ref: false });
    if (!this.connected || (await Promise.race([this.nc.flush(), timeout])) === 'late')
      throw new DomainError('UNAVAILABLE', 'The message server does not answer.', { kind: 'unavailable' });
  }

  /** Subject of an event on this server. */
  subject(brandId: string | null, type: string): string {
    return this.prefixed(eventSubject(brandId, type));
  }

  /** Brand in a subject; null for platform-wide events. */
  brandOf(subject: string): string | null {
    const token = subject.split('.')[1];
    return token === undefined || token === '_' ? null : token;
  }

  /** Name of a domain's stream on this server. */
  stream(domain: string): string {
    return streamName(domain).replace(/^MH/, (this.config.prefix ?? 'mh').toUpperCase());
  }

  /** Subject of a request on this server. */
  rpcSubject(name: string): string {
    return `${this.config.prefix ?? 'mh'}-rpc.${name}`;
  }

  /** Subject of a service's heartbeats on this server; a star for those of all. */
  heartbeatSubject(service: string): string {
    return heartbeatSubject(service).replace(/^mh/, this.config.prefix ?? 'mh');
  }

  /** What every stream of this server holds. */
  async streams(): Promise<{ name: string; messages: number; bytes: number }[]> {
    const manager = await jetstreamManager(this.nc, { checkAPI: false, timeout: 2_000 });
    const found = [];
    for await (const { config, state } of manager.streams.list())
      found.push({ name: config.name, messages: state.messages, bytes: state.bytes });
    return found;
  }

  /** Makes a domain's stream unless it exists; any service may come first. */
  async ensureStream(domain: string): Promise<JetStreamManager> {
    const manager = await jetstreamManager(this.nc, { checkAPI: false, timeout: 5_000 });
    const name = this.stream(domain);
    try {
      await manager.streams.info(name);
    } catch (error) {
      if (!NOT_FOUND.test(String(error))) throw error;
      await manager.streams.add({
        name,
        subjects: streamSubjects(domain).map((subject) => this.prefixed(subject)),
        storage: 'file',
        retention: 'limits',
        discard: 'old',
        max_age: 7 * DAY_NS,
        duplicate_window: 120_000_000_000,
        num_replicas: this.config.streamReplicas ?? 1,
      });
    }
    return manager;
  }

  /** Makes a durable consumer of a domain's stream unless it exists. */
  async ensureConsumer(domain: string, durable: string, ackWaitMs: number): Promise<void> {
    const manager = await this.ensureStream(domain);
    // The same definition again changes nothing, another one updates it: a new ack_wait needs no hand.
    await manager.consumers.add(this.stream(domain), {
      durable_name: durable,
      ack_policy: 'explicit',
      deliver_policy: 'all',
      replay_policy: 'instant',
      ack_wait: ackWaitMs * 1_000_000,
      max_deliver: -1,
      max_ack_pending: 1_000,
    });
  }

  /**
   * Overwrites and deletes what a domain's stream holds of a brand and `matches`, as far as every consumer is done with it;
   * tells how many matching messages it had to leave. Reads one message after the other: for rare work only.
   */
  async purge(domain: string, brandId: string | null, matches: (body: string) => boolean): Promise<number> {
    const manager = await this.ensureStream(domain);
    const stream = this.stream(domain);
    const last = (await manager.streams.info(stream)).state.last_seq;
    let floor = last;
    for await (const { ack_floor: ack } of manager.consumers.list(stream)) floor = Math.min(floor, ack.stream_seq);
    const subject = this.prefixed(`mh.${brandId ?? '_'}.${domain}.>`);
    const until = Date.now() + PURGE_MS;
    let left = 0;
    for (let seq = 1; seq <= last;) {
      // The server knows this query since 2.9, the client's types do not.
      const next = { seq, next_by_subj: subject };
      const message = await manager.streams.getMessage(stream, next);
      if (!message || message.seq > last) break;
      if (Date.now() > until)
        throw new DomainError('UNAVAILABLE', 'The stream is too long to be read at once.', { kind: 'unavailable' });
      seq = message.seq + 1;
      if (!matches(message.string().toLowerCase())) continue;
      if (message.seq <= floor) await manager.streams.deleteMessage(stream, message.seq, true);
      else left += 1;
    }
    return left;
  }

  /** Deletes all that a domain's stream holds of a brand, read or not: nobody handles it any more. */
  async purgeBrand(domain: string, brandId: string): Promise<void> {
    const manager = await this.ensureStream(domain);
    await manager.streams.purge(this.stream(domain), { filter: this.prefixed(`mh.${brandId}.${domain}.>`) });
  }

  /**
   * Calls back in this process for each event of a type as it is published, while connected: a hint to look again, no
   * delivery. Who must not miss an event handles it with @OnEvent.
   */
  async overhear(type: string, heard: () => void): Promise<void> {
    const connection = await this.ready();
    connection?.subscribe(this.prefixed(`mh.*.${type}`), { callback: (error) => (error ? undefined : heard()) });
  }

  /** Says goodbye after what is on its way has left; waits no longer than 2 s for a server that does not answer. */
  async close(): Promise<void> {
    this.stopped.abort();
    const connection = await this.opening;
    if (!connection || connection.isClosed()) return;
    await Promise.race([connection.drain().catch(() => undefined), sleep(2_000, undefined, { ref: false })]);
    await connection.close();
  }

  private prefixed(subject: string): string {
    return subject.replace(/^mh\./, `${this.config.prefix ?? 'mh'}.`);
  }

  private async open(): Promise<NatsConnection | undefined> {
    while (!this.stopped.signal.aborted)
      try {
        const connection = await connect(this.options());
        this.connection = connection;
        this.up = true;
        void this.watch(connection);
        return connection;
      } catch {
        await sleep(300, undefined, { signal: this.stopped.signal }).catch(() => undefined);
      }
    return undefined;
  }

  private options() {
    const urls = this.config.url.split(',').map((url) => new URL(url.includes('://') ? url : `nats://${url}`));
    const user = this.config.user ?? decodeURIComponent(urls[0]?.username ?? '');
    const pass = this.config.password ?? decodeURIComponent(urls[0]?.password ?? '');
    return {
      servers: urls.map((url) => url.host),
      ...(user ? { user, pass } : {}),
      name: this.service,
      maxReconnectAttempts: -1,
      ignoreAuthErrorAbort: true,
      reconnectTimeWait: 250,
      reconnectJitter: 250,
      pingInterval: 5_000,
      maxPingOut: 2,
      timeout: 3_000,
    };
  }

  private async watch(connection: NatsConnection): Promise<void> {
    for await (const { type } of connection.status()) {
      if (type === 'disconnect' || type === 'staleConnection') this.up = false;
      if (type === 'reconnect') this.up = true;
    }
    this.up = false;
  }
}
