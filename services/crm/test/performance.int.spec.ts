import { type Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import fc from 'fast-check';
import { AppModule } from '../src/app.module.ts';
import { keepZone } from '../src/brand-zone/brand-zone.ts';
import { GrowthSummaryService } from '../src/growth-summary/growth-summary.service.ts';
import { aDeal, aLead } from './growth.builders.ts';
import { MergingService } from '../src/duplicates/merging.service.ts';
import { AttributionService } from '../src/attribution/attribution.service.ts';
import { type AttributionModel, models } from '../src/attribution/attribution.rules.ts';
import { queueMessages, saveContent } from '../src/mailing/outbox.ts';
import { PerformanceService } from '../src/performance/performance.service.ts';
import { SegmentsService } from '../src/segments/segments.service.ts';
import { aPerson, rows } from './people.builders.ts';
import { anOrder, aReturn, tell } from './results.builders.ts';

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

const march = { from: '2026-03-01', until: '2026-03-31' };
const attribution = () => service.app.get(AttributionService);
/** Codes with what is left of their credits in minor units, by model. */
async function credits(ctx: Ctx, model: AttributionModel): Promise<Record<string, bigint>> {
  const { rows: found } = await attribution().result(ctx, { ...march, model, by: 'CAMPAIGN' });
  return Object.fromEntries(found.map(({ key, revenue }) => [key, revenue.minorUnits]));
}

describe('attribution', () => {
  it('the story: an order with a campaign code credits the campaign, the return reverses it; both told twice', async () => {
    const ctx = service.brand();
    const order = anOrder(10_000, { campaignCode: 'SPRING' });
    await tell.order(service, ctx, order);
    await tell.order(service, ctx, order);
    for (const model of models) expect(await credits(ctx, model)).toEqual({ spring: 10_000n });
    const back = aReturn(order, 2_500);
    await tell.back(service, ctx, back);
    await tell.back(service, ctx, back);
    for (const model of models) expect(await credits(ctx, model)).toEqual({ spring: 7_500n });
    await tell.back(service, ctx, aReturn(order, 7_500, { cancelled: true }));
    const result = await attribution().result(ctx, { ...march, model: 'LAST', by: 'CHANNEL' });
    expect(result).toMatchObject({
      ...{ orders: 1, totals: [{ minorUnits: 0n, currency: 'EUR' }] },
      rows: [
        { key: 'OTHER', orders: 1, credited: { minorUnits: 10_000n }, reversed: { minorUnits: 10_000n }, share: null },
      ],
    });
    expect(await credits(service.brand(), 'LAST')).toEqual({});
  });

  it('first, last and linear over mails, behaviour and leads; a click replaces its opening, late touches change nothing', async () => {
    const ctx = service.brand();
    const { id: personId } = await aPerson(service, ctx);
    const mail = { id: newId(), personId, campaignCode: 'Winter' };
    await tell.mail(service, ctx, 'opened', { ...mail, at: '2026-03-05T12:00:00Z' });
    await tell.mail(service, ctx, 'clicked', { ...mail, at: '2026-03-06T12:00:00Z' });
    await tell.mail(service, ctx, 'opened', { ...mail, at: '2026-03-07T12:00:00Z' });
    const events = [{ personId, event: 'visit', at: new Date('2026-03-10T12:00:00Z'), campaignCode: 'search-ads' }];
    await service.app.get(SegmentsService).recordBehaviour(ctx, { events, idempotencyKey: newId() });
    const lead = await aLead(service, ctx, { campaignCode: 'FAIR' });
    const captured = `UPDATE lead SET captured_at = '2026-02-21T12:00:00Z', person_id = $2 WHERE id = $1`;
    await service.admin.query(captured, [lead.id, personId]);
    await tell.mail(service, ctx, 'clicked', { personId, campaignCode: 'old', at: '2026-01-01T12:00:00Z' });
    expect(
      await rows(service, ctx, 'attribution_touch', "origin LIKE 'message:%' AND campaign_code = 'winter'"),
    ).toMatchObject([{ kind: 'MESSAGE_CLICKED', at: new Date('2026-03-06T12:00:00Z'), channel: 'EMAIL' }]);
    await tell.order(service, ctx, anOrder(1_000, { personId, campaignCode: 'spring' }));
    await tell.mail(service, ctx, 'clicked', { personId, campaignCode: 'late', at: '2026-03-19T12:00:00Z' });
    expect(await credits(ctx, 'FIRST')).toEqual({ fair: 1_000n });
    expect(await credits(ctx, 'LAST')).toEqual({ spring: 1_000n });
    expect(await credits(ctx, 'LINEAR')).toEqual({ fair: 250n, winter: 250n, 'search-ads': 250n, spring: 250n });
    const rule = await attribution().rule(ctx);
    expect(rule).toMatchObject({
      lookbackDays: 30,
      version: 0,
      text: expect.stringContaining('change nothing') as string,
    });
    expect(await attribution().setRule(ctx, { lookbackDays: 5, expectedVersion: 0 })).toMatchObject({ version: 1 });
    const stale = attribution().setRule(ctx, { lookbackDays: 6, expectedVersion: 0 });
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT' });
    await tell.order(service, ctx, anOrder(400, { personId }));
    expect(await credits(ctx, 'FIRST')).toEqual({ fair: 1_000n, late: 400n });
  });

  it('CRM-5: touches of people who are merged count for who is left', async () => {
    const ctx = service.brand();
    const [{ id: survivorId }, { id: mergedId }] = [await aPerson(service, ctx), await aPerson(service, ctx)];
    await tell.mail(service, ctx, 'clicked', { personId: mergedId, campaignCode: 'a', at: '2026-03-10T12:00:00Z' });
    const merging = service.app.get(MergingService);
    await merging.merge(ctx, { survivorId, mergedId, take: [], idempotencyKey: newId() });
    await tell.mail(service, ctx, 'clicked', { personId: mergedId, campaignCode: 'b', at: '2026-03-11T12:00:00Z' });
    await tell.order(service, ctx, anOrder(100, { personId: survivorId }));
    expect(await credits(ctx, 'LINEAR')).toEqual({ a: 50n, b: 50n });
  });

  it('F9: after any sequence of orders and returns, in any order and told twice, credits are what is left of the orders in every model', async () => {
    const ctx = service.brand();
    const { id: personId } = await aPerson(service, ctx);
    for (const [at, campaignCode] of ['a', 'b', 'c'].entries())
      await tell.mail(service, ctx, 'clicked', { personId, campaignCode, at: `2026-03-0${at + 1}T12:00:00Z` });
    const left = { sum: 0n };
    const step = fc.record({
      net: fc.bigInt(0n, 10_000n),
      returns: fc.array(fc.bigInt(1n, 6_000n), { maxLength: 3 }),
      returnsFirst: fc.boolean(),
      code: fc.constantFrom(null, 'd'),
    });
    for (const { net, returns, returnsFirst, code } of fc.sample(step, { numRuns: 12, seed: 7 })) {
      const order = anOrder(net, { personId, campaignCode: code });
      const backs = returns.map((back) => tell.back.bind(null, service, ctx, aReturn(order, back)));
      const first = () => tell.order(service, ctx, order);
      const told = returnsFirst ? [...backs, first] : [first, ...backs];
      for (const one of [...told, ...told]) await one();
      const back = returns.reduce((total, one) => total + one, 0n);
      left.sum += net - (back > net ? net : back);
    }
    for (const model of models)
      expect(Object.values(await credits(ctx, model)).reduce((total, one) => total + one, 0n)).toBe(left.sum);
    const broken = await rows(service, ctx, 'attribution_credit', 'reversed_minor > net_minor OR reversed_minor < 0');
    expect(broken).toEqual([]);
  });

  it('G6: an order that is told 20 times at once, with its return, is credited once', async () => {
    const ctx = service.brand();
    const order = anOrder(999, { campaignCode: 'race' });
    const back = aReturn(order, 333);
    const calls = Array.from({ length: 20 }, (_, n) =>
      n % 2 ? tell.back(service, ctx, back) : tell.order(service, ctx, order),
    );
    await Promise.all(calls);
    for (const model of models) expect(await credits(ctx, model)).toEqual({ race: 666n });
  });
});

describe('marketing figures', () => {
  const performance = () => service.app.get(PerformanceService);
  const take = (ctx: Ctx, csv: string, over: object = {}) =>
    performance().take(ctx, {
      source: 'google-ads',
      csv,
      currency: 'EUR',
      validateOnly: false,
      idempotencyKey: newId(),
      ...over,
    });
  const csv = [
    'Datum;Kanal;Kampagne;Klicks;Käufe;Kosten;Umsatz;Notiz',
    '2026-03-02;sea;Spring;100;4;50,00;120,00;x',
    '2026-03-02;sea;;10;0;5,00;;',
    '2026-03-03;pigeon;Spring;1;;1,00;;',
    '2026-03-02;SEARCH; SPRING;7;;7,00;;',
    '2026-03-03;SOCIAL;Spring;0;0;10,00;;',
  ].join('\n');

  it('a trial tells what would come; the import takes the good rows, names the others, and replaces what it told before', async () => {
    const ctx = service.brand();
    const expected = {
      ...{ added: 3, replaced: 0, unchanged: 0, unknownCodes: ['spring'] },
      faults: [
        { line: 4, column: 'channel', message: expect.stringContaining('pigeon') as string },
        { line: 5, column: null, message: 'Line 2 has the same day, channel and campaign.' },
      ],
      warnings: [{ code: 'PERFORMANCE_COLUMN_IGNORED', message: expect.stringContaining('Notiz') as string }],
    };
    expect(await take(ctx, csv, { validateOnly: true })).toMatchObject(expected);
    expect(await rows(service, ctx, 'marketing_performance')).toEqual([]);
    const key = newId();
    expect(await take(ctx, csv, { idempotencyKey: key })).toMatchObject(expected);
    expect(await take(ctx, csv, { idempotencyKey: key })).toMatchObject(expected);
    expect(await take(ctx, csv.replace('50,00', '60,00'))).toMatchObject({ added: 0, replaced: 1, unchanged: 2 });
    expect(await rows(service, ctx, 'marketing_performance')).toHaveLength(3);
    const told = (await service.events('crm.performance.imported')).filter(({ brandId }) => brandId === ctx.brandId);
    expect(told.map(({ data }) => data)).toMatchObject([
      { added: 3, replaced: 0 },
      { added: 0, replaced: 1 },
    ]);
  });

  it('stand beside mails and orders as they are counted here; nothing is divided by nothing, currencies stay apart', async () => {
    const ctx = service.brand();
    await take(ctx, csv);
    await take(ctx, 'day,channel,campaign,spend,currency\n2026-03-02,PRINT,spring,3.00,USD', { source: 'printer' });
    const order = anOrder(12_000, { campaignCode: 'SPRING', placedAt: '2026-03-01T23:30:00.000Z' });
    await tell.order(service, ctx, order);
    await tell.back(service, ctx, aReturn(order, 2_000));
    const { totals, rows: found, complete } = await performance().show(ctx, { ...march, by: ['CAMPAIGN'] });
    expect(complete).toBe(true);
    expect(totals).toMatchObject({ clicks: 110n, conversions: 4n, orders: 1n, conversionRate: '3.6' });
    expect(found.map((row) => [row.campaignCode, row.money.map(({ currency }) => currency)])).toEqual([
      ['', ['EUR']],
      ['spring', ['EUR', 'USD']],
    ]);
    expect(found[1]!.money).toMatchObject([
      {
        ...{ spend: { decimal: '60.00' }, revenue: { decimal: '120.00' }, orderRevenue: { decimal: '100.00' } },
        ...{ costPerClick: { decimal: '0.60' }, roas: '1.67', reportedRoas: '2.00' },
      },
      { spend: { decimal: '3.00' }, costPerClick: null, roas: '0.00', orderRevenue: { decimal: '0.00' } },
    ]);
    const { id: personId } = await aPerson(service, ctx);
    await service.app.get(Db).tx(ctx, async (tx) => {
      const contentId = await saveContent(tx, { subject: 'Spring', text: 'It is here.' });
      const source = { type: 'CAMPAIGN' as const, id: newId() };
      const batch = { source, step: 'a', purpose: 'news', contentId, label: 'Spring', campaignCode: 'spring' };
      await queueMessages(tx, batch, [personId]);
    });
    const sent = `UPDATE crm_message SET status = 'SENT', sent_at = '2026-02-28T12:00:00Z', opened_at = '2026-03-01T12:00:00Z',
      clicked_at = '2026-03-01T23:30:00Z' WHERE brand_id = $1`;
    await service.admin.query(sent, [ctx.brandId]);
    const mails = await performance().show(ctx, { ...march, by: ['DAY'], channel: 'EMAIL' });
    expect(mails.rows).toMatchObject([
      { day: '2026-03-01', sent: 0n, opened: 1n, clicks: 0n },
      { day: '2026-03-02', sent: 0n, opened: 0n, clicks: 1n },
    ]);
    const own = { campaignCode: 'spring', source: 'mh-os', channel: 'OTHER' };
    const days = await performance().show(ctx, { ...march, by: ['DAY', 'SOURCE'], ...own });
    expect(days.rows).toMatchObject([{ day: '2026-03-02', source: 'mh-os', orders: 1n, money: [{ roas: null }] }]);
    const none = await performance().show(service.brand(), { ...march, by: [] });
    expect(none).toMatchObject({ rows: [], totals: { clicks: 0n, conversionRate: null, money: [] } });
  });

  it('refuses files without days, with too many rows, from itself, and both forms at once', async () => {
    const ctx = service.brand();
    const many = `day,channel\n${'2026-03-02,SEARCH\n'.repeat(1_001)}`;
    for (const [file, over, code] of [
      ['channel\nSEARCH', {}, 'PERFORMANCE_FILE_INVALID'],
      [many, {}, 'PERFORMANCE_FILE_INVALID'],
      [csv, { source: 'mh-os' }, 'PERFORMANCE_SOURCE_INVALID'],
      [csv, { rows: [] }, 'PERFORMANCE_FILE_INVALID'],
    ] as const)
      await expect((async () => take(ctx, file, over))()).rejects.toMatchObject({ code });
  });
});
