import { catalogPricingProvisioning, type Envelope, type EventDef, eventSubject } from '@mh-os/contracts';
import { type Ctx, newId } from '@mh-os/kernel';
import { anOperator, aPlatformAdmin, Broker, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { ProvisioningService } from '../src/provisioning/provisioning.service.ts';
import { makeBrand, run } from './builders.ts';
import { others } from './others.ts';

const STATE = `query ($id: ID) { brand(id: $id) { provisioning { domain state attempts trouble waitingSeconds } } }`;
const RETRY = `mutation ($input: RetryBrandProvisioningInput!) { retryBrandProvisioning(input: $input) {
  provisioning { domain state attempts trouble } userErrors { code } } }`;
const domain = 'catalog-pricing';

interface Row {
  readonly domain: string;
  readonly state: string;
  readonly attempts: number;
  readonly trouble: string | null;
}

describe('provisioning', () => {
  let service: TestService;
  let broker: Broker;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    broker = await Broker.connect();
    await broker.followedBy('platform');
  }, 60_000);
  afterAll(async () => {
    await broker?.close();
    await service?.stop();
  });

  /** What is told of one service; the others are waited for beside it. */
  const state = async (ctx: Ctx, id?: string): Promise<Row[] | null> =>
    (await states(ctx, id))?.filter((row) => row.domain === domain) ?? null;
  const states = async (ctx: Ctx, id?: string): Promise<Row[] | null> => {
    const answer = await service.graphql(ctx, STATE, { id });
    return (answer.data?.['brand'] as { provisioning: Row[] | null } | undefined)?.provisioning ?? null;
  };
  const retry = (ctx: Ctx, brandId: string, more: object = {}) =>
    run<{ provisioning: Row }>(service, ctx, RETRY, { brandId, domain, idempotencyKey: newId(), ...more });
  const requests = async (brandId: string) =>
    (await service.events('platform.brand.provision-requested')).filter((event) => event.brandId === brandId);

  async function answer(brandId: string, def: EventDef, data: object, times = 1): Promise<void> {
    const id = newId();
    const actor = { kind: 'system', id: domain };
    const cause = { correlationId: newId(), occurredAt: new Date().toISOString(), actor };
    const aggregate = { aggregateId: brandId, aggregateVersion: 1 };
    const event: Envelope = { id, type: def.type, version: 1, brandId, ...cause, ...aggregate, data };
    for (let i = 0; i < times; i++) await broker.publish(eventSubject(brandId, def.type), event);
    await broker.settled('platform');
  }
  const done = (brandId: string, times = 1) =>
    answer(brandId, catalogPricingProvisioning.provisioned as EventDef, { label: 'B' }, times);
  const failed = (brandId: string, reason = 'NOPE: no.') =>
    answer(brandId, catalogPricingProvisioning.failed as EventDef, { label: 'B', reason, tries: 1, last: false });

  it('waits for every service from the creation on, and knows when it is done', async () => {
    const { id, owner } = await makeBrand(service);
    const waiting = others.map((name) => ({ domain: name, state: 'PENDING', attempts: 1, trouble: null }));
    expect(await states(owner)).toMatchObject(waiting);
    await done(id);
    expect(await state(owner)).toMatchObject([{ state: 'DONE', attempts: 1, trouble: null }]);
  });

  it('G9: the same answer ten times changes the state once', async () => {
    const { id } = await makeBrand(service);
    const version = async () =>
      (
        await service.admin.query('SELECT version, state FROM brand_provisioning WHERE brand_id = $1 AND domain = $2', [
          id,
          domain,
        ])
      ).rows;
    await done(id, 10);
    expect(await version()).toEqual([{ version: 2, state: 'DONE' }]);
    await done(id, 1);
    expect(await version()).toEqual([{ version: 2, state: 'DONE' }]);
  });

  it('shows a failure with its reason; one that comes late takes nothing back', async () => {
    const { id, owner } = await makeBrand(service);
    await failed(id, 'WALLETS_FULL: none left.');
    expect(await state(owner)).toMatchObject([{ state: 'FAILED', trouble: 'WALLETS_FULL: none left.' }]);
    await done(id);
    await failed(id);
    expect(await state(owner)).toMatchObject([{ state: 'DONE', trouble: null }]);
  });

  it('shows for how long a service has been silent', async () => {
    const { id, owner } = await makeBrand(service);
    await service.admin.query(
      `UPDATE brand_provisioning SET requested_at = now() - interval '3 minutes' WHERE brand_id = $1`,
      [id],
    );
    const [row] = (await state(owner))!;
    expect(row!.state).toBe('PENDING');
    expect(row!.trouble).toMatch(/^No answer for 18\d s/);
  });

  it('G5: a retry asks the one service once per key, with what it needs', async () => {
    const { id, slug, owner } = await makeBrand(service);
    await failed(id);
    const key = { idempotencyKey: newId() };
    const answers = await Promise.all(Array.from({ length: 20 }, () => retry(owner, id, key)));
    expect(answers.map((one) => one.provisioning)).toEqual(
      Array.from({ length: 20 }, () => ({ domain, state: 'PENDING', attempts: 2, trouble: null })),
    );
    const asked = await requests(id);
    expect(asked).toHaveLength(1);
    expect(asked[0]!.data).toMatchObject({ domain, slug, defaultCurrency: 'EUR', defaultCountry: 'DE' });
    await done(id);
    expect(await state(owner)).toMatchObject([{ state: 'DONE', attempts: 2 }]);
  });

  it('T5: a retry for another brand answers as for an unknown one; people above brands may', async () => {
    const [a, b] = [await makeBrand(service), await makeBrand(service)];
    expect((await retry(a.owner, b.id)).userErrors).toEqual((await retry(a.owner, newId())).userErrors);
    expect(await requests(b.id)).toEqual([]);
    expect((await retry(aPlatformAdmin(), b.id)).provisioning).toMatchObject({ attempts: 2 });
    expect(await state(aPlatformAdmin(), b.id)).toMatchObject([{ domain, attempts: 2 }]);
    expect(await state(anOperator('platform.brand.read').with({ brandId: a.id }))).toBeNull();
    expect((await retry(a.owner, a.id, { domain: 'nothing' })).userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  });

  it('asks a service that came later for the brands of before, once, however many replicas start', async () => {
    const { id, owner } = await makeBrand(service);
    const sweep = () => service.app.get(ProvisioningService, { strict: false }).sweep([...others, 'wallets']);
    await Promise.all(Array.from({ length: 5 }, sweep));
    expect((await states(owner))!.map((row) => row.domain)).toEqual([...others, 'wallets'].sort());
    expect((await requests(id)).map(({ data }) => (data as { domain: string }).domain)).toEqual(['wallets']);
    expect(await sweep()).toBe(0);
  });
});
