import {
  priceResolveRpc,
  promotionCommitRpc,
  promotionEvaluateRpc,
  promotionReleaseRpc,
  promotionReserveRpc,
} from '@mh-os/contracts';
import { type Ctx, Money, newId } from '@mh-os/kernel';
import { Rpc } from '@mh-os/messaging';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { type PromotionRecord, replayPromotions } from '../src/promotions/replay.rules.ts';
import { aBrand, ask, channelsOf, colleague, run } from './builders.ts';
import { PriceBook } from './price-book-builders.ts';

let service: TestService;
let owner: Ctx;
let shop: string;
let book: PriceBook;
let oil: string;
let comb: string;

beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());
beforeEach(async () => {
  owner = await aBrand(service);
  shop = (await channelsOf(service, owner))['own-shop']!;
  book = new PriceBook(service, owner, shop);
  [oil, comb] = [await book.priced('19.99'), await book.priced('7.50')];
});

/** An active promotion, with a code of so many uses where one is given. */
async function aPromotion(over: object, code?: { text: string; mostUses?: number }): Promise<string> {
  const fields = 'promotion { id version }';
  const promotion = {
    name: 'Spring',
    kind: 'PERCENTAGE',
    percent: '10',
    currency: 'EUR',
    needsCode: !!code,
    combination: 'STACKABLE',
    ...over,
  };
  type Answer = { promotion: { id: string; version: number } };
  const written = await run<Answer>(
    ...([service, owner, 'createPromotion', 'CreatePromotionInput'] as const),
    { promotion, idempotencyKey: newId() },
    fields,
  );
  if (!written.promotion) throw new Error(JSON.stringify(written.userErrors));
  const { id } = written.promotion;
  const given = { promotionId: id, code: code?.text, mostUses: code?.mostUses ?? null, idempotencyKey: newId() };
  const coded = code
    ? await run<Answer>(service, owner, 'addPromotionCode', 'AddPromotionCodeInput', given, fields)
    : written;
  const input = { id, expectedVersion: coded.promotion.version, step: 'ACTIVATE' };
  const done = await run<Answer>(
    ...([service, owner, 'changePromotionStatus', 'ChangePromotionStatusInput'] as const),
    input,
    fields,
  );
  if (!done.promotion) throw new Error(JSON.stringify(done.userErrors));
  return id;
}

interface Priced {
  readonly lines: {
    total: { gross: { decimal: string } } | null;
    payable: { net: { decimal: string }; tax: { decimal: string }; gross: { decimal: string } } | null;
    discounts: { promotionId: string; amount: { decimal: string } }[];
    trace: { outcome: string }[];
  }[];
  readonly totals: { gross: { decimal: string } };
  readonly payable: { net: { decimal: string }; tax: { decimal: string }; gross: { decimal: string } };
  readonly promotions: { promotionId: string; reason: string; discount: { decimal: string } }[];
  readonly discount: { decimal: string } | null;
  readonly unknownCodes: string[];
  readonly promotionRecord: PromotionRecord | null;
}
const SELECT = `lines { total { gross { decimal } } payable { net { decimal } tax { decimal } gross { decimal } }
    discounts { promotionId amount { decimal } } trace { outcome } }
  totals { gross { decimal } } payable { net { decimal } tax { decimal } gross { decimal } }
  promotions { promotionId reason discount { decimal } } discount { decimal } unknownCodes promotionRecord`;
const lines = () => [
  { variantId: oil, quantity: 3 },
  { variantId: comb, quantity: 1 },
];
const priced = (over: object = {}, ctx = owner) =>
  ask<Priced>(service, ctx, `query ($input: ResolvePricesInput!) { resolvePrices(input: $input) { ${SELECT} } }`, {
    input: { channelId: shop, lines: lines(), ...over },
  });
const cents = (decimal: string) => Math.round(Number(decimal) * 100);

describe('prices with promotions', () => {
  it('P6 P11: resolve to what is paid, with both traces, and the record replays to the same amounts', async () => {
    const plain = await aPromotion({ variantIds: [oil] });
    const coded = await aPromotion({ percent: '5', name: 'Mail' }, { text: 'WELCOME' });
    const without = await priced();
    expect(without).toMatchObject({ promotions: [], discount: null, promotionRecord: null, unknownCodes: [] });
    expect(without.payable.gross).toEqual(without.totals.gross);
    expect(without.lines[0]!.payable!.gross).toEqual(without.lines[0]!.total!.gross);
    const answer = await priced({ promotions: true, codes: ['wel-come', 'nobody'] });
    expect(answer.unknownCodes).toEqual(['nobody']);
    expect(new Map(answer.promotions.map((one) => [one.promotionId, one.reason]))).toEqual(
      new Map([
        [plain, 'APPLIED'],
        [coded, 'APPLIED'],
      ]),
    );
    expect(answer.lines[0]!.discounts.map((one) => one.promotionId).sort()).toEqual([plain, coded].sort());
    expect(answer.lines[1]!.discounts.map((one) => one.promotionId)).toEqual([coded]);
    expect(answer.lines.map((line) => line.trace.map((step) => step.outcome))).toEqual([['WON'], ['WON']]);
    for (const { total, payable, discounts } of answer.lines) {
      const off = discounts.reduce((sum, one) => sum + cents(one.amount.decimal), 0);
      expect(cents(payable!.gross.decimal)).toBe(cents(total!.gross.decimal) - off);
      expect(cents(payable!.net.decimal) + cents(payable!.tax.decimal)).toBe(cents(payable!.gross.decimal));
    }
    const sum = answer.lines.reduce((all, line) => all + cents(line.payable!.gross.decimal), 0);
    expect(cents(answer.payable.gross.decimal)).toBe(sum);
    expect(cents(answer.totals.gross.decimal) - sum).toBe(cents(answer.discount!.decimal));
    const again = replayPromotions(answer.promotionRecord!);
    expect(again.discount.decimal).toBe(answer.discount!.decimal);
    expect(again.lines.map((line) => line.after.gross.decimal)).toEqual(
      answer.lines.map((line) => line.payable!.gross.decimal),
    );
    expect(again.trace.map((one) => [one.promotionId, one.reason, one.discount.decimal])).toEqual(
      answer.promotions.map((one) => [one.promotionId, one.reason, one.discount.decimal]),
    );
  });

  it('A4: what is left of limits and budgets is told only to those who see promotions', async () => {
    await aPromotion({ budget: '1000.00' });
    const buyer = colleague(owner, ['catalog-pricing.price.read']);
    const seen = await priced({ promotions: true }, buyer);
    expect([seen.promotions[0]?.reason, seen.promotionRecord]).toEqual(['APPLIED', null]);
    expect(JSON.stringify((await priced({ promotions: true })).promotionRecord)).toContain('budget');
  });

  it('know the groups that the buyer belongs to', async () => {
    const { segment } = await run<{ segment: { id: string } }>(
      ...([service, owner, 'createCustomerSegment', 'CreateCustomerSegmentInput'] as const),
      { code: 'gold', name: 'Gold', idempotencyKey: newId() },
      'segment { id }',
    );
    await run(
      ...([service, owner, 'changeSegmentMembers', 'ChangeSegmentMembersInput'] as const),
      { segmentId: segment.id, add: ['ann'] },
      'segment { id }',
    );
    await aPromotion({ segmentIds: [segment.id] });
    const reason = async (customerId: string) => (await priced({ promotions: true, customerId })).promotions[0]?.reason;
    expect([await reason('ann'), await reason('eve')]).toEqual(['APPLIED', 'OTHER_SEGMENT']);
  });

  it('codes mean nothing without promotions, and are few', async () => {
    const query = 'query ($input: ResolvePricesInput!) { resolvePrices(input: $input) { currency } }';
    const code = async (over: object) =>
      (await service.graphql(owner, query, { input: { channelId: shop, lines: lines(), ...over } })).errors[0]
        ?.extensions?.['code'];
    expect(await code({ codes: ['A'] })).toBe('RESOLVE_CODES');
    expect(await code({ promotions: true, codes: Array.from({ length: 11 }, String) })).toBe('RESOLVE_CODES');
    expect(await code({ promotions: true, codes: ['A'] })).toBeUndefined();
  });
});

describe('services that sell', () => {
  const basket = (over: object = {}) => ({ channelId: shop, lines: lines(), ...over });
  const rpc = () => service.app.get(Rpc, { strict: false });
  const used = async (id: string) =>
    (
      await service.admin.query('SELECT used_count AS count, used_minor::text AS minor FROM promotion WHERE id = $1', [
        id,
      ])
    ).rows[0];

  it('P6: ask for prices with codes and for what promotions make of a basket, and get the same', async () => {
    await aPromotion({}, { text: 'SPRING' });
    const request = { ...basket(), promotions: true, codes: ['SPRING'] };
    const prices = await rpc().call(priceResolveRpc, request, owner);
    const evaluated = await rpc().call(promotionEvaluateRpc, { basket: basket({ codes: ['SPRING'] }) }, owner);
    expect(prices.promotions).toMatchObject({ trace: [{ reason: 'APPLIED' }], unknownCodes: [] });
    expect(prices.promotions!.payable).toEqual(evaluated.totals);
    expect(prices.promotions!.discount).toEqual(evaluated.discount);
    expect(prices.lines.map((line) => line.payable!.gross)).toEqual(evaluated.lines.map((line) => line.gross));
    expect(Money.fromJSON(evaluated.totals.net).add(Money.fromJSON(evaluated.totals.tax)).toJSON()).toEqual(
      evaluated.totals.gross,
    );
    const plain = await rpc().call(priceResolveRpc, basket(), owner);
    expect([plain.promotions, plain.lines[0]!.payable]).toEqual([null, null]);
  });

  it('G5: reserve, commit and release, each repeated without effect, however the basket is written', async () => {
    const id = await aPromotion({}, { text: 'ONCE', mostUses: 2 });
    const coded = { codes: ['ONCE'] };
    const { discount } = await rpc().call(promotionEvaluateRpc, { basket: basket(coded) }, owner);
    const request = { orderId: 'o-1', basket: basket(coded), expectedDiscount: discount };
    const first = await rpc().call(promotionReserveRpc, request, owner);
    const padded = basket({ ...coded, customerId: null, segmentIds: [], firstOrder: null });
    expect(await rpc().call(promotionReserveRpc, { ...request, basket: padded }, owner)).toEqual(first);
    expect(first.redemptions).toMatchObject([{ promotionId: id, status: 'RESERVED', amount: discount }]);
    expect((await used(id)).count).toBe(1);
    const commit = () => rpc().call(promotionCommitRpc, { orderId: 'o-1' }, owner);
    expect((await commit()).redemptions[0]!.status).toBe('COMMITTED');
    expect(await commit()).toEqual(await commit());
    await rpc().call(promotionReserveRpc, { ...request, orderId: 'o-2' }, owner);
    const release = () => rpc().call(promotionReleaseRpc, { orderId: 'o-2' }, owner);
    expect((await release()).redemptions[0]!.status).toBe('RELEASED');
    expect(await release()).toEqual(await release());
    expect((await used(id)).count).toBe(1);
    const wrong = { ...request, orderId: 'o-3', expectedDiscount: { minorUnits: '1', currency: 'EUR' } };
    await expect(rpc().call(promotionReserveRpc, wrong, owner)).rejects.toMatchObject({
      code: 'PROMOTION_DISCOUNT_CHANGED',
    });
    await expect(rpc().call(promotionReleaseRpc, { orderId: 'o-1' }, owner)).rejects.toMatchObject({
      code: 'REDEMPTION_COMMITTED',
    });
    const buyer = colleague(owner, ['catalog-pricing.price.read']);
    await expect(rpc().call(promotionReserveRpc, request, buyer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it.each([
    ['of the promotion', { limitTotal: 7 }, undefined],
    ['of the code', {}, 7],
  ])(
    'P14 G12: of 50 orders at once the limit %s lets seven through, and none more once some gave up',
    async (_name, over, mostUses) => {
      const id = await aPromotion(over, { text: 'RUSH', ...(mostUses ? { mostUses } : {}) });
      const { discount } = await rpc().call(promotionEvaluateRpc, { basket: basket({ codes: ['RUSH'] }) }, owner);
      const reserve = (orderId: string) =>
        rpc()
          .call(
            promotionReserveRpc,
            { orderId, basket: basket({ codes: ['RUSH'] }), expectedDiscount: discount },
            owner,
          )
          .then(
            (reply) => (reply.redemptions.length === 1 ? orderId : 'empty'),
            (error: { code?: string }) => `no ${error.code ?? String(error)}`,
          );
      const won = (answers: readonly string[]) => answers.filter((one) => one.startsWith('order-'));
      const answers = await Promise.all(Array.from({ length: 50 }, (_unused, at) => reserve(`order-${at}`)));
      expect(won(answers)).toHaveLength(7);
      const refused = ['no PROMOTION_USED_UP', 'no PROMOTION_DISCOUNT_CHANGED'];
      expect(answers.filter((one) => !one.startsWith('order-') && !refused.includes(one))).toEqual([]);
      const [back, ...kept] = won(answers);
      const rush = Array.from({ length: 20 }, (_unused, at) => reserve(`order-again-${at}`));
      const [later] = await Promise.all([
        Promise.all(rush),
        rpc().call(promotionReleaseRpc, { orderId: back! }, owner),
        ...kept.map((orderId) => rpc().call(promotionCommitRpc, { orderId }, owner)),
      ]);
      const more = won(later).length;
      expect(more).toBeLessThanOrEqual(1);
      expect(await used(id)).toEqual({
        count: 6 + more,
        minor: String(BigInt(discount.minorUnits) * BigInt(6 + more)),
      });
    },
  );
});
