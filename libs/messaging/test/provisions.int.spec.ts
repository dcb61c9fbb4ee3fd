import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { brandCreated, brandProvisionRequested, defineProvisioning } from '@mh-os/contracts';
import type { Envelope, EventDef } from '@mh-os/contracts';
import { DomainError, newId } from '@mh-os/kernel';
import { Db, RelayDb } from '@mh-os/persistence';
import type { Tx } from '@mh-os/persistence';
import { NatsLink, ProvisionsBrand } from '../src/index.ts';
import type { BrandDefaults } from '../src/index.ts';
import { EffectEntity, effects, messagingConfig, person, service, startApp, testDatabase, until } from './fixture.ts';
import type { TestDatabase } from './database.ts';

const answers = defineProvisioning(service);

/** Writes an effect per call, so that a rolled-back try and a second call would show. */
@Injectable()
class Provisioner {
  static readonly failing = new Map<string, number>();
  static readonly calls: string[] = [];

  @ProvisionsBrand(answers)
  async provision(brand: BrandDefaults, tx: Tx): Promise<void> {
    const id = tx.ctx.requireBrand();
    Provisioner.calls.push(id);
    await tx.insert(EffectEntity, { eventId: randomUUID(), walletId: id, n: 1, cause: brand.slug });
    const left = Provisioner.failing.get(id) ?? 0;
    Provisioner.failing.set(id, left - 1);
    if (left > 0) throw new DomainError('WALLETS_FULL', 'No wallet is left.');
  }
}

describe('provisioning a brand', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  beforeAll(async () => {
    database = await testDatabase();
    app = await startApp(database.config, messagingConfig(), [Provisioner]);
    await app.get(NatsLink).ensureStream('platform');
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const defaults = { label: 'B', slug: 'b', defaultCurrency: 'EUR', defaultCountry: 'DE', defaultLocale: 'de' };
  async function publish(def: EventDef, brandId: string, data: object = defaults): Promise<void> {
    const link = app.get(NatsLink);
    const cause = { correlationId: 'c', occurredAt: new Date().toISOString(), actor: { kind: 'person', id: 'p' } };
    const aggregate = { aggregateId: randomUUID(), aggregateVersion: 7 };
    const event: Envelope = { id: newId(), type: def.type, version: 1, brandId, ...cause, ...aggregate, data };
    await link.js.publish(link.subject(brandId, def.type), JSON.stringify(event), { msgID: event.id });
  }
  const said = async (brandId: string): Promise<Envelope[]> => {
    const sql = 'SELECT body FROM outbox WHERE brand_id = $1 ORDER BY seq';
    return (await app.get(RelayDb).query<{ body: Envelope }>('t_said', sql, [brandId])).map(({ body }) => body);
  };

  it('answers with the commit of what was set up', async () => {
    const brand = newId();
    await publish(brandCreated as EventDef, brand);
    await until(async () => (await said(brand)).length > 0);
    expect(await said(brand)).toMatchObject([
      { type: 'msg-wallets.brand.provisioned', aggregateId: brand, aggregateVersion: 7, data: { label: 'B' } },
    ]);
  });

  it('tells of each failed try with its reason, and of the one that worked in the end', async () => {
    const brand = newId();
    Provisioner.failing.set(brand, 2);
    await publish(brandCreated as EventDef, brand);
    await until(async () => (await said(brand)).length === 3);
    const reason = 'WALLETS_FULL: No wallet is left.';
    expect((await said(brand)).map(({ type, data }) => [type.split('.')[2], data])).toEqual([
      ['provision-failed', { label: 'B', reason, tries: 1, last: false }],
      ['provision-failed', { label: 'B', reason, tries: 2, last: false }],
      ['provisioned', { label: 'B' }],
    ]);
    expect(await effects(app.get(Db), person(brand))).toHaveLength(1);
  });

  it('says which failure was the last one', async () => {
    const brand = newId();
    Provisioner.failing.set(brand, 99);
    await publish(brandCreated as EventDef, brand);
    await until(async () => (await said(brand)).length === 4);
    expect((await said(brand)).map(({ data }) => (data as { last: boolean }).last)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('is done again when this domain is asked for, and only then', async () => {
    const brand = newId();
    await publish(brandProvisionRequested as EventDef, brand, { ...defaults, domain: 'another' });
    await publish(brandProvisionRequested as EventDef, brand, { ...defaults, domain: service });
    await until(async () => (await said(brand)).length === 1);
    expect(Provisioner.calls.filter((id) => id === brand)).toHaveLength(1);
  });
});
