import { connect, headers, type NatsConnection } from '@nats-io/transport-node';
import type { Envelope } from '@mh-os/contracts';
import { newId } from '@mh-os/kernel';
import { setTimeout as sleep } from 'node:timers/promises';
import { testInfra } from './infra.databases.ts';

interface ConsumerInfo {
  readonly name: string;
  readonly num_pending: number;
  readonly num_ack_pending: number;
}

/** The outside of a service's consumers: publishes as another service's relay would and sees what is still waiting. */
export class Broker {
  private readonly connection: NatsConnection;

  private constructor(connection: NatsConnection) {
    this.connection = connection;
  }

  static async connect(): Promise<Broker> {
    return new Broker(await connect({ servers: testInfra().natsUrl }));
  }

  /** Publishes with a fresh message id: JetStream's own de-duplication must not hide a repeat. */
  async publish(subject: string, event: Envelope): Promise<void> {
    const meta = headers();
    meta.set('Nats-Msg-Id', newId());
    await this.connection.request(subject, JSON.stringify(event), { headers: meta, timeout: 5_000 });
  }

  /** Streams that a service follows. A starting service makes its consumers in the background, so this waits for them a while. */
  async followedBy(service: string, patienceMs = 2_000): Promise<string[]> {
    let found: string[] = [];
    for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(250)) {
      const before = found.length;
      found = await this.consumersOf(service);
      if (found.length > 0 && found.length === before) break;
    }
    return found;
  }

  private async consumersOf(service: string): Promise<string[]> {
    const streams = (await this.api<{ streams: string[] | null }>('STREAM.NAMES')).streams ?? [];
    const infos = await Promise.all(streams.map((stream) => this.consumers(stream, service)));
    return streams.filter((_, index) => (infos[index] ?? []).length > 0);
  }

  /** Waits until a service has handled everything that its consumers were sent. */
  async settled(service: string, patienceMs = 10_000): Promise<void> {
    const streams = await this.consumersOf(service);
    let waiting: string[] = [];
    for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(25)) {
      const infos = await Promise.all(streams.map((stream) => this.consumers(stream, service)));
      waiting = streams.filter((_, index) =>
        (infos[index] ?? []).some((info) => info.num_pending + info.num_ack_pending > 0),
      );
      if (waiting.length === 0) return;
    }
    throw new Error(
      `${service} still has unhandled events on ${waiting.join(', ')}: does a handler refuse the sample?`,
    );
  }

  close(): Promise<void> {
    return this.connection.close();
  }

  /** The service's own durable consumer and those that its handlers of all events have for themselves. */
  private async consumers(stream: string, service: string): Promise<ConsumerInfo[]> {
    const { consumers } = await this.api<{ consumers?: ConsumerInfo[] | null }>(`CONSUMER.LIST.${stream}`);
    return (consumers ?? []).filter(({ name }) => name === service || name.startsWith(`${service}_`));
  }

  private async api<T>(call: string): Promise<T> {
    return (await this.connection.request(`$JS.API.${call}`, '', { timeout: 5_000 })).json<T>();
  }
}
