import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Global, Injectable, Module } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { defineRpc } from '@mh-os/contracts';
import { Ctx, DomainError } from '@mh-os/kernel';
import { PersistenceModule } from '@mh-os/persistence';
import { z } from 'zod';
import { MessagingModule, NatsLink, OnRpc, RPC_SIGNER, Rpc } from '../src/index.ts';
import type { RpcSigner } from '../src/index.ts';
import { messagingConfig, migrations, person, service, testDatabase } from './fixture.ts';
import type { TestDatabase } from './database.ts';

const shape = {
  request: z.object({ text: z.string(), waitMs: z.int().optional() }),
  reply: z.object({ text: z.string(), brand: z.string(), left: z.number() }),
};
const echo = defineRpc({ name: 'msg-wallets.text.echo', description: 'Says it back.', ...shape });
const nowhere = defineRpc({ name: 'msg-wallets.text.nowhere', description: 'Nobody answers.', ...shape });

@Injectable()
class Echo {
  @OnRpc(echo)
  async echo({ text, waitMs }: { text: string; waitMs?: number | undefined }, ctx: Ctx) {
    if (waitMs) await sleep(waitMs);
    if (text === 'refuse')
      throw new DomainError('TEXT_REFUSED', 'Not this text.', { path: ['text'], details: { a: 1 } });
    if (text === 'break') throw new Error('secret detail');
    if (text === 'lie') return { nonsense: true } as never;
    return { text, brand: ctx.requireBrand(), left: (ctx.deadline ?? 0) - Date.now() };
  }
}

/** The identities of services are the business of libs/auth; here a keyed hash stands in for its signature. */
class HashSigner implements RpcSigner {
  static key = 'right';
  private seal(text: string, payload: string | Uint8Array, key: string): string {
    return createHmac('sha256', key).update(text).update(payload).digest('hex');
  }
  sign(ctx: Ctx, audience: string, payload: string | Uint8Array): Promise<string> {
    const text = JSON.stringify({ brandId: ctx.brandId, requestId: ctx.requestId, audience });
    return Promise.resolve(`${Buffer.from(text).toString('base64url')}.${this.seal(text, payload, HashSigner.key)}`);
  }
  verify(header: string | undefined, audience: string, payload: string | Uint8Array): Promise<Ctx> {
    const [body = '', seal] = (header ?? '').split('.');
    const text = Buffer.from(body, 'base64url').toString();
    if (seal !== this.seal(text, payload, 'right') || JSON.parse(text).audience !== audience)
      return Promise.reject(
        new DomainError('UNAUTHENTICATED', 'The caller is not known.', { kind: 'unauthenticated' }),
      );
    return Promise.resolve(new Ctx({ ...JSON.parse(text), actor: { kind: 'person', id: 'p1' } }));
  }
}

let database: TestDatabase;
let app: INestApplicationContext;
let rpc: Rpc;
const ctx = person();

beforeAll(async () => {
  database = await testDatabase();
  @Global()
  @Module({ providers: [{ provide: RPC_SIGNER, useClass: HashSigner }], exports: [RPC_SIGNER] })
  class SignerModule {}
  @Module({
    imports: [
      SignerModule,
      PersistenceModule.forRoot({ service, entities: [], migrations, config: database.config }),
      MessagingModule.forRoot({ service, config: messagingConfig() }),
    ],
    providers: [Echo],
  })
  class RpcApp {}
  app = await NestFactory.createApplicationContext(RpcApp, { logger: false });
  rpc = app.get(Rpc);
  await (await app.get(NatsLink).ready())?.flush();
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('requests between services', () => {
  it('are answered on behalf of the caller, who is told how much time is left', async () => {
    const reply = await rpc.call(echo, { text: 'hello' }, ctx, { timeoutMs: 500 });
    expect(reply).toMatchObject({ text: 'hello', brand: ctx.brandId });
    expect(reply.left).toBeGreaterThan(300);
    expect(reply.left).toBeLessThanOrEqual(500);
  });

  it('pass on what the other domain refused, and hide what broke', async () => {
    const refused = { code: 'TEXT_REFUSED', path: ['text'], details: { a: 1 }, kind: 'user' };
    await expect(rpc.call(echo, { text: 'refuse' }, ctx)).rejects.toMatchObject(refused);
    await expect(rpc.call(echo, { text: 'break' }, ctx)).rejects.toMatchObject({
      code: 'INTERNAL',
      message: expect.not.stringContaining('secret'),
    });
    await expect(rpc.call(echo, { text: 'lie' }, ctx)).rejects.toMatchObject({ code: 'INTERNAL' });
    await expect(rpc.call(echo, { text: 7 } as never, ctx)).rejects.toThrow(/text/);
  });

  it("end at the deadline, the caller's own or that of its context, and at once where nobody answers", async () => {
    const slow = { text: 'late', waitMs: 400 };
    await expect(rpc.call(echo, slow, ctx, { timeoutMs: 100 })).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
      kind: 'unavailable',
    });
    await expect(rpc.call(echo, slow, ctx.with({ deadline: Date.now() + 100 }))).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
    await expect(rpc.call(echo, slow, ctx.with({ deadline: Date.now() - 1 }))).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
    await expect(rpc.call(nowhere, { text: 'x' }, ctx)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('A2: are refused without the identity of a service', async () => {
    HashSigner.key = 'wrong';
    await expect(rpc.call(echo, { text: 'x' }, ctx)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      kind: 'unauthenticated',
    });
    HashSigner.key = 'right';
    const link = app.get(NatsLink);
    const bare = await link.nc.request(link.rpcSubject(echo.name), '{"text":"x"}', { timeout: 500 });
    expect(bare.json()).toMatchObject({ error: { code: 'UNAUTHENTICATED' } });
  });
});
