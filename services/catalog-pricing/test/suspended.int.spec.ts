import { brandResumed, brandSuspended, eventSubject } from '@mh-os/contracts';
import { newId } from '@mh-os/kernel';
import { Db, Jobs } from '@mh-os/persistence';
import { Broker, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { REVIEW_JOB } from '../src/competitors/alerts/alerts.service.ts';

describe('a suspended brand', () => {
  let service: TestService;
  let broker: Broker;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    broker = await Broker.connect();
    await broker.followedBy('catalog-pricing');
  }, 60_000);
  afterAll(async () => {
    await broker?.close();
    await service?.stop();
  });

  it('its jobs wait until it is resumed; those of another brand do not', async () => {
    const [ctx, other] = [service.brand(), service.brand()];
    const brandId = ctx.requireBrand();
    const tell = async ({ type, version }: typeof brandSuspended, after: string, aggregateVersion: number) => {
      await broker.publish(eventSubject(brandId, type), {
        ...{ id: newId(), type, version, brandId, aggregateId: brandId, aggregateVersion, correlationId: newId() },
        ...{ actor: { kind: 'person', id: newId() }, occurredAt: new Date().toISOString() },
        data: { label: 'x', reason: 'A test.', changes: [{ field: 'status', before: null, after }] },
      });
      await broker.settled('catalog-pricing');
    };
    const jobs = service.app.get(Jobs);
    const add = (of: typeof ctx) => service.app.get(Db).tx(of, (tx) => jobs.enqueue(tx, REVIEW_JOB, {}));
    const ended = async (of: typeof ctx, id: string) => {
      for (let i = 0; i < 200 && (await jobs.get(of, id)).finishedAt === null; i++)
        await new Promise((later) => setTimeout(later, 50));
      return (await jobs.get(of, id)).status;
    };
    await tell(brandSuspended, 'SUSPENDED', 2);
    const [waits, goes] = [await add(ctx), await add(other)];
    expect(await ended(other, goes.id)).toBe('succeeded');
    expect((await jobs.get(ctx, waits.id)).status).toBe('queued');
    await tell(brandResumed, 'ACTIVE', 3);
    expect(await ended(ctx, waits.id)).toBe('succeeded');
  }, 60_000);
});
