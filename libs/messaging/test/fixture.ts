import { EventEmitter, once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Module } from '@nestjs/common';
import type { INestApplicationContext, Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { defineEvent } from '@mh-os/contracts';
import type { Envelope } from '@mh-os/contracts';
import { Ctx } from '@mh-os/kernel';
import { BrandRecord, Db, PersistenceModule, createBrandTable, houseMigrations } from '@mh-os/persistence';
import type { DbConfig, Tx } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { z } from 'zod';
import { MessagingModule, OnEvent, OnEventAfter } from '../src/index.ts';
import type { MessagingConfig } from '../src/index.ts';
import { createTestDatabase } from './database.ts';
import type { TestDatabase } from './database.ts';

export const service = 'msg-wallets';

export const walletMoved = defineEvent({
  type: 'msg-wallets.wallet.moved',
  version: 1,
  aggregate: 'wallet',
  description: 'A wallet moved.',
  schema: z.object({ n: z.int(), fail: z.string().optional() }),
});

/** One handled event; nothing is unique here, so that a second effect would show. */
@Entity()
export class EffectEntity extends BrandRecord {
  @Column('uuid')
  eventId!: string;
  @Column('uuid')
  walletId!: string;
  @Column('int')
  n!: number;
  @Column('text')
  cause!: string;
}

class Effects1800000000000 implements MigrationInterface {
  name = 'Effects1800000000000';
  async up(runner: QueryRunner): Promise<void> {
    const columns =
      'event_id uuid NOT NULL, wallet_id uuid NOT NULL, n integer NOT NULL, cause text NOT NULL, place bigint GENERATED ALWAYS AS IDENTITY';
    await createBrandTable(runner, 'effect', columns, { kind: 'record', platformRead: true });
  }
  async down(): Promise<void> {}
}

export const migrations = [...houseMigrations, Effects1800000000000];

/** Writes an effect; fails where the event says so, until `healed`. */
@Injectable()
export class WalletConsumer {
  static healed = false;
  static readonly tries = new Map<number, number>();

  @OnEvent(walletMoved)
  async moved(event: Envelope<{ n: number; fail?: string | undefined }>, tx: Tx): Promise<void> {
    const { n, fail } = event.data;
    const tries = (WalletConsumer.tries.get(n) ?? 0) + 1;
    WalletConsumer.tries.set(n, tries);
    if ((fail === 'always' && !WalletConsumer.healed) || (fail === 'once' && tries < 2))
      throw new Error(`cannot handle ${n}`);
    const { causationId = '', actor, correlationId } = tx.ctx;
    const cause = [causationId, actor.id, correlationId].join(' ');
    await tx.insert(EffectEntity, { eventId: event.id, walletId: event.aggregateId, n, cause });
  }
}

export const walletAsked = defineEvent({
  type: 'msg-wallets.wallet.asked',
  version: 1,
  aggregate: 'wallet',
  description: 'A wallet needs an answer first.',
  schema: z.object({ n: z.int(), fail: z.string().optional() }),
});

/** Finds out ten times the number before it writes it; fails at finding out, or answers slowly, where the event says so. */
@Injectable()
export class AskingConsumer {
  static readonly asked: number[] = [];
  /** Slow questions under way, the most that there were at once, and how many end them all. */
  static readonly slow = { now: 0, most: 0, enough: 0 };
  private static readonly gate = new EventEmitter().setMaxListeners(100);

  /** Answers once enough are asked at the same time; after a while in any case, so that one by one is seen as such. */
  private static async slowly(): Promise<void> {
    const { slow, gate } = AskingConsumer;
    slow.now += 1;
    slow.most = Math.max(slow.most, slow.now);
    if (slow.now >= slow.enough) gate.emit('answered');
    else await once(gate, 'answered', { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    slow.now -= 1;
  }

  async ask({ data: { n, fail } }: Envelope<{ n: number; fail?: string | undefined }>): Promise<number> {
    AskingConsumer.asked.push(n);
    if (fail === 'slow') await AskingConsumer.slowly();
    if (fail === 'once' && AskingConsumer.asked.filter((one) => one === n).length < 3)
      return Promise.reject(new Error(`nobody answers ${n}`));
    return Promise.resolve(10 * n);
  }

  @OnEventAfter(walletAsked, (self: AskingConsumer, event) => self.ask(event))
  async moved(event: Envelope<{ n: number }>, tx: Tx, answer: number): Promise<void> {
    await tx.insert(EffectEntity, {
      eventId: event.id,
      walletId: event.aggregateId,
      n: answer,
      cause: tx.ctx.actor.id,
    });
  }
}

/** The service of these tests, in this process; call it again for another replica. */
export async function startApp(
  config: DbConfig,
  messaging: MessagingConfig,
  providers: Provider[] = [],
): Promise<INestApplicationContext> {
  @Module({
    imports: [
      PersistenceModule.forRoot({ service, entities: [EffectEntity], migrations, config }),
      MessagingModule.forRoot({ service, config: messaging }),
    ],
    providers,
  })
  class TestApp {}
  return NestFactory.createApplicationContext(TestApp, {
    logger: process.env.MH_TEST_LOG ? ['log', 'warn', 'error'] : false,
  });
}

/** A prefix of its own, so that files do not meet on one message server. */
export function messagingConfig(change: Partial<MessagingConfig> = {}): MessagingConfig {
  const url = process.env.MH_NATS_URL ?? '';
  return {
    url,
    prefix: `t${randomUUID().slice(0, 8)}`,
    retryMs: [50, 100, 150],
    ackWaitMs: 2_000,
    jobLeaseMs: 900,
    ...change,
  };
}

export function testDatabase(): Promise<TestDatabase> {
  return createTestDatabase(service, migrations);
}

export function person(brandId: string | null = randomUUID()): Ctx {
  return new Ctx({ brandId, actor: { kind: 'person', id: 'p1' }, permissions: ['*'], requestId: randomUUID() });
}

/** Commits events of one wallet, numbered from `from`, one transaction each. */
export async function move(db: Db, ctx: Ctx, wallet: string, numbers: readonly number[], fail?: string): Promise<void> {
  for (const n of numbers)
    await db.tx(ctx, async (tx) => tx.emit(walletMoved, { n, fail }, { aggregateId: wallet, aggregateVersion: n }));
}

/** What handlers have done for the brand, in order. */
export function effects(db: Db, ctx: Ctx): Promise<{ n: number; walletId: string; eventId: string; cause: string }[]> {
  const sql = `SELECT n, wallet_id AS "walletId", event_id AS "eventId", cause FROM effect ORDER BY place`;
  return db.read(ctx, (tx) => tx.query('t_effects', sql));
}

/** Waits until it is so. */
export async function until(what: () => Promise<boolean> | boolean, ms = 15_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await what())) {
    if (Date.now() > end) throw new Error(`Not within ${ms} ms: ${what.toString()}`);
    await sleep(20);
  }
}

export const numbers = (count: number, from = 1): number[] => Array.from({ length: count }, (_, i) => from + i);
