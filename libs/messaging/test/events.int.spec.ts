import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { eventSubject, streamName } from '@mh-os/contracts';
import { newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { jetstreamManager } from '@nats-io/jetstream';
import { DeadLetters, Messaging, NatsLink } from '../src/index.ts';
import {
  AskingConsumer,
  WalletConsumer,
  effects,
  messagingConfig,
  move,
  numbers,
  person,
  service,
  startApp,
  testDatabase,
  until,
  walletAsked,
  walletMoved,
} from './fixture.ts';
import type { TestDatabase } from './database.ts';

let database: TestDatabase;
let app: INestApplicationContext;
let db: Db;
const config = messagingConfig();

beforeAll(async () => {
  database = await testDatabase();
  app = await startApp(database.config, config, [WalletConsumer, AskingConsumer]);
  db = app.get(Db);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const letters = (ctx = person(null).with({ platform: true })) => app.get(DeadLetters).list(ctx, { status: 'open' });

/** Publishes as if another service had, right or wrong. */
async function publish(brand: string, body: unknown, msgID: string = randomUUID()): Promise<void> {
  const link = app.get(NatsLink);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  await link.js.publish(link.subject(brand, walletMoved.type), text, { msgID });
}

function envelope(brandId: string, data: unknown, id = newId()) {
  const actor = { kind: 'person', id: 'p1' };
  const cause = { causationId: 'c', correlationId: 'c0', occurredAt: new Date().toISOString() };
  return {
    id,
    type: walletMoved.type,
    version: 1,
    brandId,
    actor,
    ...cause,
    aggregateId: randomUUID(),
    aggregateVersion: 1,
    data,
  };
}

describe('events', () => {
  it('G9: what was committed has its effect once, in order, caused by the event on behalf of the service', async () => {
    const ctx = person();
    await move(db, ctx, randomUUID(), numbers(50));
    await until(async () => (await effects(db, ctx)).length >= 50);
    const done = await effects(db, ctx);
    expect(done.map(({ n }) => n)).toEqual(numbers(50));
    expect(done[0]?.cause).toBe(`${done[0]?.eventId} ${service} ${ctx.correlationId}`);
    expect(await app.get(Messaging).metrics()).toMatchObject({ mh_outbox_leader: 1, mh_nats_connected: 1 });
  });

  it("ADM-12 G9: replayed and published again beyond the server's own memory, events have no second effect", async () => {
    const ctx = person();
    const since = new Date(Date.now() - 60_000);
    await move(db, ctx, randomUUID(), numbers(20));
    await until(async () => (await effects(db, ctx)).length === 20);
    expect(await app.get(Messaging).replayOutbox(since)).toBeGreaterThanOrEqual(20);
    const known = { ...envelope(ctx.brandId!, { n: 1 }), id: (await effects(db, ctx))[0]!.eventId };
    await publish(ctx.brandId!, known);
    await publish(ctx.brandId!, envelope(ctx.brandId!, { n: 99 }));
    await until(async () => (await effects(db, ctx)).some(({ n }) => n === 99));
    expect((await effects(db, ctx)).length).toBe(21);
  });

  it('E3: a message server that lost everything is filled again from the outbox, with nothing doubled', async () => {
    const ctx = person();
    await move(db, ctx, randomUUID(), numbers(20));
    await until(async () => (await effects(db, ctx)).length === 20);
    const link = app.get(NatsLink);
    const since = new Date();
    const stream = streamName(service).replace('MH', config.prefix!.toUpperCase());
    await (await jetstreamManager(link.nc)).streams.delete(stream);
    await move(db, ctx, randomUUID(), numbers(20, 21));
    await until(async () => (await effects(db, ctx)).length === 40, 30_000);
    await (await jetstreamManager(link.nc)).streams.delete(stream);
    expect(await app.get(Messaging).replayOutbox(new Date(since.getTime() - 5_000))).toBeGreaterThanOrEqual(40);
    await move(db, ctx, randomUUID(), [41]);
    await until(async () => (await effects(db, ctx)).some(({ n }) => n === 41), 30_000);
    expect((await effects(db, ctx)).length).toBe(41);
  }, 60_000);

  it('an aggregate keeps its order while one of its events is tried again, and others do not wait for it', async () => {
    const ctx = person();
    const [slow, ...others] = numbers(5).map(() => randomUUID());
    await move(db, ctx, slow!, [1001], 'once');
    await Promise.all([
      move(db, ctx, slow!, numbers(10, 1002)),
      ...others.map((id) => move(db, ctx, id, numbers(10, 1))),
    ]);
    await until(async () => (await effects(db, ctx)).length === 51);
    const done = await effects(db, ctx);
    for (const wallet of [slow, ...others]) {
      const order = done.filter((effect) => effect.walletId === wallet).map(({ n }) => n);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });

  it('G9: what a handler must ask for first is asked before, handed over, and a question that fails is tried again', async () => {
    const ctx = person();
    const wallet = randomUUID();
    const ask = (n: number, fail?: string) =>
      db.tx(ctx, async (tx) => tx.emit(walletAsked, { n, fail }, { aggregateId: wallet, aggregateVersion: n }));
    await Promise.all([ask(3001), ask(3002, 'once'), move(db, ctx, wallet, [3003])]);
    await until(async () => (await effects(db, ctx)).length === 3);
    expect((await effects(db, ctx)).map(({ n }) => n).sort((a, b) => a - b)).toEqual([3003, 30010, 30020]);
    expect(AskingConsumer.asked.filter((n) => n === 3002)).toHaveLength(3);
    expect(await letters(ctx)).toEqual([]);
  });

  it('G9: questions of events that arrived together are asked side by side, and one that fails holds up no other', async () => {
    const ctx = person();
    const [wallet, other] = [randomUUID(), randomUUID()];
    // Fewer than there are: not all of them need to arrive in one batch.
    AskingConsumer.slow.enough = 3;
    const told = numbers(6, 3101).map((n) => ({ n, fail: 'slow', aggregateId: wallet }));
    told.push({ n: 3110, fail: 'once', aggregateId: other });
    await db.tx(ctx, async (tx) => {
      for (const { n, fail, aggregateId } of told)
        tx.emit(walletAsked, { n, fail }, { aggregateId, aggregateVersion: n });
      // Its aggregate has an event before it whose question fails twice: it waits for that one.
      tx.emit(walletMoved, { n: 3111 }, { aggregateId: other, aggregateVersion: 3111 });
    });
    await until(async () => (await effects(db, ctx)).length === 8);
    expect(AskingConsumer.slow.most).toBeGreaterThanOrEqual(3);
    const order = async (id: string) =>
      (await effects(db, ctx)).filter(({ walletId }) => walletId === id).map(({ n }) => n);
    expect(await order(wallet)).toEqual(numbers(6, 3101).map((n) => 10 * n));
    expect(await order(other)).toEqual([31100, 3111]);
    expect(AskingConsumer.asked.filter((n) => n === 3101)).toHaveLength(1);
    expect(await letters(ctx)).toEqual([]);
  });

  it('E5: a poison event is tried by the schedule, then a dead letter; the others had their effect; replay and discard work', async () => {
    const ctx = person();
    const wallet = randomUUID();
    await Promise.all([move(db, ctx, wallet, [2001], 'always'), move(db, ctx, randomUUID(), numbers(30))]);
    await move(db, ctx, randomUUID(), [2002], 'always');
    await until(async () => (await effects(db, ctx)).length === 30);
    await until(async () => (await letters(ctx)).length === 2);
    expect(WalletConsumer.tries.get(2001)).toBeGreaterThanOrEqual(4);
    const [b, a] = await letters(ctx);
    expect(a).toMatchObject({ reason: 'HANDLER_FAILED', brandId: ctx.brandId, type: walletMoved.type });
    expect(a!.error).toContain('cannot handle');
    const dead = app.get(DeadLetters);
    expect(await letters(person())).toEqual([]);
    await expect(dead.replay(person(), a!.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(dead.replay(ctx, a!.id)).rejects.toThrow('cannot handle');
    WalletConsumer.healed = true;
    await dead.replay(ctx, a!.id);
    await expect(dead.replay(ctx, a!.id)).rejects.toMatchObject({ code: 'DEAD_LETTER_RESOLVED' });
    await dead.discard(ctx, b!.id, 'a test');
    WalletConsumer.healed = false;
    expect((await effects(db, ctx)).length).toBe(31);
    expect(await letters(ctx)).toEqual([]);
  }, 30_000);

  it('T9 E5: ten kinds of bad events are dead letters at once, and hold back nobody', async () => {
    const ctx = person();
    const brand = ctx.brandId!;
    const good = envelope(brand, { n: 1 });
    const bad: [string, unknown][] = [
      ['EVENT_MALFORMED', 'not json'],
      ['EVENT_MALFORMED', '{"half":'],
      ['EVENT_MALFORMED', []],
      ['EVENT_MALFORMED', { ...good, id: 'x' }],
      ['EVENT_MALFORMED', { ...good, type: 'nonsense' }],
      ['EVENT_MALFORMED', { ...good, occurredAt: 'yesterday' }],
      ['EVENT_BRAND_MISMATCH', { ...good, brandId: randomUUID() }],
      ['EVENT_BRAND_MISMATCH', { ...good, brandId: null }],
      ['EVENT_SCHEMA_INVALID', envelope(brand, { n: 'one' })],
      ['EVENT_SCHEMA_INVALID', envelope(brand, null)],
    ];
    for (const [, body] of bad) await publish(brand, body);
    await publish(brand, good);
    await until(async () => (await effects(db, ctx)).length === 1);
    await until(async () => (await letters(ctx)).length === 10);
    expect((await letters(ctx)).map(({ reason }) => reason).sort()).toEqual(bad.map(([code]) => code).sort());
    await expect(app.get(DeadLetters).replay(ctx, (await letters(ctx))[0]!.id)).rejects.toMatchObject({
      code: expect.stringMatching(/^EVENT_/),
    });
    expect(eventSubject(brand, walletMoved.type)).toBe(`mh.${brand}.${walletMoved.type}`);
  });

  it('an event that only another version of the handler knows is left alone', async () => {
    const ctx = person();
    await publish(ctx.brandId!, { ...envelope(ctx.brandId!, { other: true }), version: 2 });
    await publish(ctx.brandId!, envelope(ctx.brandId!, { n: 7 }));
    await until(async () => (await effects(db, ctx)).length === 1);
    expect(await letters(ctx)).toEqual([]);
  });

  it('a second replica stands by as relay, shares the consumer, and takes over when the first one leaves', async () => {
    const second = await startApp(database.config, config, [WalletConsumer]);
    const ctx = person();
    expect((await second.get(Messaging).metrics()).mh_outbox_leader).toBe(0);
    await move(db, ctx, randomUUID(), numbers(30));
    await app.get(Messaging).close();
    await move(db, ctx, randomUUID(), numbers(30, 31));
    await until(async () => (await effects(db, ctx)).length >= 60, 20_000);
    expect(new Set((await effects(db, ctx)).map(({ n }) => n)).size).toBe(60);
    expect((await effects(db, ctx)).length).toBe(60);
    await second.close();
  }, 40_000);
});
