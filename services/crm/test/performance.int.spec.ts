import { type Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { keepZone } from '../src/brand-zone/brand-zone.ts';
import { GrowthSummaryService } from '../src/growth-summary/growth-summary.service.ts';
import { aDeal, aLead } from './growth.builders.ts';
import { aPerson } from './people.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

const zone = (ctx: Ctx, name: string) => service.app.get(Db).tx(ctx, (tx) => keepZone(tx, name));

describe('the summary of growth', () => {
  it("counts by the brand's own days, beside the period before; pipeline by currency; another brand sees none of it", async () => {
    const ctx = service.brand();
    const growth = service.app.get(GrowthSummaryService);
    await aPerson(service, ctx);
    for (const [at, status] of [
      ['2026-03-01T23:30:00Z', 'NEW'],
      ['2026-03-02T12:00:00Z', 'NEW'],
      ['2026-03-04T22:59:00Z', 'DISQUALIFIED'],
      ['2026-03-01T22:30:00Z', 'NEW'],
    ] as const) {
      const { id } = await aLead(service, ctx, { email: `${newId()}@example.com` });
      await service.admin.query('UPDATE lead SET captured_at = $2, status = $3 WHERE id = $1', [id, at, status]);
    }
    await aDeal(service, ctx, { amount: '120.00', currency: 'EUR' });
    await aDeal(service, ctx);
    const span = { from: '2026-03-02', until: '2026-03-04' };
    const berlin = await growth.ofPeriod(ctx, span);
    expect(berlin).toMatchObject({
      now: { people: 0, leads: 3, converted: 0, conversion: '0.0' },
      before: { leads: 1 },
      days: [
        { day: '2026-03-02', leads: 2 },
        { day: '2026-03-03', leads: 0 },
        { day: '2026-03-04', leads: 1 },
      ],
      ...{ openDeals: 2, openAmounts: [{ decimal: '120.00', currency: 'EUR' }], segments: 0 },
    });
    await zone(ctx, 'Asia/Tokyo');
    await zone(ctx, 'Nowhere/Atlantis');
    expect(await growth.ofPeriod(ctx, span)).toMatchObject({ now: { leads: 3 }, before: { leads: 0 } });
    expect(await growth.ofPeriod(service.brand(), span)).toMatchObject({ now: { leads: 0, conversion: null } });
    expect(() => growth.ofPeriod(ctx, { from: '2025-01-01', until: '2026-03-04' })).toThrow(/from 1 to 400 days/);
  });
});
