import { approvalDecided } from '@mh-os/contracts';
import { type Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { RedemptionsService } from '../src/promotions/redemptions.service.ts';
import { RedemptionsWatch } from '../src/promotions/redemptions.watch.ts';
import { aBrand, aPrice, aProduct, ask, channelsOf, run } from './builders.ts';

interface PromotionAnswer {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly usedCount: number;
  readonly used: { decimal: string };
  readonly codeCount: number;
  readonly approvalId: string | null;
}
const PROMOTION = 'promotion { id version status usedCount used { decimal } codeCount approvalId }';

let service: TestService;
let ctx: Ctx;
let channelId: string;
let variantId: string;

beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());
beforeEach(async () => {
  ctx = await aBrand(service);
  channelId = (await channelsOf(service, ctx))['own-shop']!;
  ({ variantId } = await aProduct(service, ctx, { cost: '5' }));
  expect(await aPrice(service, ctx, { variantId, channelId, gross: '20.00' })).toEqual([]);
});

type Payload = { promotion: PromotionAnswer | null; warnings?: { code: string }[] };
const write = (over: object = {}) =>
  run<Payload>(
    service,
    ctx,
    'createPromotion',
    'CreatePromotionInput',
    {
      promotion: { name: 'Sale', kind: 'PERCENTAGE', percent: '10', currency: 'EUR', ...over },
      idempotencyKey: newId(),
    },
    PROMOTION,
  );
const step = (promotion: { id: string; version: number }, what: string, who = ctx) =>
  run<Payload>(
    service,
    who,
    'changePromotionStatus',
    'ChangePromotionStatusInput',
    { id: promotion.id, expectedVersion: promotion.version, step: what },
    `${PROMOTION} warnings { code }`,
  );
const active = async (over: object = {}): Promise<PromotionAnswer> => {
  const written = await write(over);
  const done = await step(written.promotion!, 'ACTIVATE');
  if (!done.promotion) throw new Error(JSON.stringify([written, done]));
  return done.promotion;
};
const state = (id: string) =>
  ask<PromotionAnswer>(service, ctx, `query ($id: ID!) { promotion(id: $id) { ${PROMOTION.slice(12, -2)} } }`, { id });

interface Evaluated {
  readonly discount: { decimal: string };
  readonly gross: { decimal: string };
  readonly net: { decimal: string };
  readonly tax: { decimal: string };
  readonly unknownCodes: string[];
  readonly promotions: { reason: string; promotionId: string }[];
}
const basketOf = (over: object = {}) => ({ channelId, lines: [{ variantId, quantity: 2 }], ...over });
const evaluate = (over: object = {}, more: object = {}) =>
  ask<Evaluated>(
    service,
    ctx,
    `query ($input: EvaluatePromotionsInput!) { evaluatePromotions(input: $input) { discount { decimal } gross { decimal }
      net { decimal } tax { decimal } unknownCodes promotions { reason promotionId } } }`,
    { input: { basket: basketOf(over), ...more } },
  );
const redeem = (name: 'reserve' | 'commit' | 'release', orderId: string, over: object = {}) =>
  run<{ redemptions: { status: string; amount: { decimal: string } }[] | null }>(
    service,
    ctx,
    `${name}Promotions`,
    name === 'reserve' ? 'ReservePromotionsInput' : 'PromotionOrderInput',
    { orderId, ...(name === 'reserve' ? { basket: basketOf() } : {}), ...over },
    'redemptions { status amount { decimal } }',
  );
const codesOf = (answer: { userErrors: { code: string }[] }): string[] => answer.userErrors.map((error) => error.code);

describe('promotions over a basket', () => {
  it('P11: take what they say off resolved prices, with exact tax', async () => {
    await active({ percent: '12.5' });
    const answer = await evaluate();
    expect(answer).toMatchObject({ discount: { decimal: '5.00' }, gross: { decimal: '35.00' } });
    expect(Number(answer.net.decimal) + Number(answer.tax.decimal)).toBeCloseTo(35, 6);
  });

  it('apply only within their dates, by code where they need one, and can be tried out before', async () => {
    const from = new Date(Date.now() + 3_600_000).toISOString();
    const later = await active({ startsAt: from });
    expect((await evaluate()).promotions).toEqual([{ reason: 'NOT_YET', promotionId: later.id }]);
    expect((await evaluate({}, { at: from })).discount.decimal).toBe('4.00');
    const draft = (await write({ percent: '50', needsCode: true })).promotion!;
    expect((await evaluate({}, { at: from, tryPromotionId: draft.id })).discount.decimal).toBe('20.00');
    const code = { promotionId: draft.id, code: 'Summer-26', idempotencyKey: newId() };
    expect(codesOf(await run(service, ctx, 'addPromotionCode', 'AddPromotionCodeInput', code, PROMOTION))).toEqual([]);
    await step(await state(draft.id), 'ACTIVATE');
    expect((await evaluate()).discount.decimal).toBe('0.00');
    expect(await evaluate({ codes: [' summer26 ', 'nope'] })).toMatchObject({
      discount: { decimal: '20.00' },
      unknownCodes: ['nope'],
    });
  });

  it('look at categories with those below them', async () => {
    const input = { name: 'Hair', idempotencyKey: newId() };
    const made = await run<{ category: { id: string } | null }>(
      service,
      ctx,
      'createCategory',
      'CreateCategoryInput',
      input,
      'category { id }',
    );
    await active({ categoryIds: [made.category!.id] });
    expect((await evaluate()).promotions[0]!.reason).toBe('NO_MATCHING_LINES');
  });

  it('codes are many, different and nobody could guess them', async () => {
    const { promotion } = await write({ needsCode: true });
    const input = { promotionId: promotion!.id, count: 5_000, idempotencyKey: newId() };
    const made = await run<Payload>(
      service,
      ctx,
      'generatePromotionCodes',
      'GeneratePromotionCodesInput',
      input,
      PROMOTION,
    );
    expect(made.promotion).toMatchObject({ codeCount: 5_000 });
    await run<Payload>(service, ctx, 'generatePromotionCodes', 'GeneratePromotionCodesInput', input, PROMOTION);
    expect((await state(promotion!.id)).codeCount).toBe(5_000);
    const page = await ask<{ nodes: { code: string; mostUses: number }[] }>(
      service,
      ctx,
      `query ($id: ID!) { promotionCodes(promotionId: $id, first: 100) { nodes { code mostUses } } }`,
      { id: promotion!.id },
    );
    expect(
      page.nodes.every((one) => /^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}$/.test(one.code) && one.mostUses === 1),
    ).toBe(true);
  });
});

describe('uses of promotions', () => {
  it.each([
    ['a limit', { limitTotal: 7 }, 7],
    ['a budget', { budget: '20.00' }, 5],
  ])('P14, G12: of 50 orders at once as many as %s allows get it, exactly', async (_name, over, expected) => {
    const promotion = await active(over);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_unused, index) => redeem('reserve', `order-${index}`)),
    );
    const got = answers.filter((one) => (one.redemptions?.length ?? 0) === 1);
    expect(got).toHaveLength(expected);
    const others = answers.filter((one) => !got.includes(one)).map((one) => codesOf(one)[0] ?? 'NONE');
    expect(others.every((one) => one === 'PROMOTION_USED_UP' || one === 'NONE')).toBe(true);
    expect(await state(promotion.id)).toMatchObject({ usedCount: expected, used: { decimal: `${expected * 4}.00` } });
  });

  it('G5, G6: one order holds them once, however often it asks, and for one basket', async () => {
    const promotion = await active();
    const answers = await Promise.all(Array.from({ length: 30 }, () => redeem('reserve', 'one')));
    expect(answers.every((one) => one.redemptions?.length === 1)).toBe(true);
    expect(await state(promotion.id)).toMatchObject({ usedCount: 1 });
    const other = { basket: basketOf({ lines: [{ variantId, quantity: 3 }] }) };
    expect(codesOf(await redeem('reserve', 'one', other))).toEqual(['REDEMPTION_DIFFERS']);
    expect(codesOf(await redeem('reserve', 'two', { expectedDiscount: { decimal: '9.99', currency: 'EUR' } }))).toEqual(
      ['PROMOTION_DISCOUNT_CHANGED'],
    );
  });

  it('are used for good, or given back; each once', async () => {
    const promotion = await active({ limitPerCustomer: 1 });
    const mine = { basket: basketOf({ customerId: 'ayla' }) };
    expect((await redeem('reserve', 'a', mine)).redemptions).toHaveLength(1);
    expect((await redeem('reserve', 'b', mine)).redemptions).toEqual([]);
    await redeem('release', 'a');
    await redeem('release', 'a');
    expect(await state(promotion.id)).toMatchObject({ usedCount: 0, used: { decimal: '0.00' } });
    expect(codesOf(await redeem('commit', 'a'))).toEqual(['REDEMPTION_ENDED']);
    expect((await redeem('reserve', 'b', mine)).redemptions).toHaveLength(1);
    expect((await redeem('commit', 'b')).redemptions).toMatchObject([
      { status: 'COMMITTED', amount: { decimal: '4.00' } },
    ]);
    expect((await redeem('commit', 'b')).redemptions).toMatchObject([{ status: 'COMMITTED' }]);
    expect(codesOf(await redeem('release', 'b'))).toEqual(['REDEMPTION_COMMITTED']);
    expect(codesOf(await redeem('commit', 'unknown'))).toEqual(['REDEMPTION_UNKNOWN']);
    expect(await state(promotion.id)).toMatchObject({ usedCount: 1 });
    const committed = (await service.events('catalog-pricing.promotion-redemption.committed')).filter(
      (event) => event.brandId === ctx.brandId,
    );
    expect(committed).toHaveLength(1);
  });

  it('of a customer at once one of 20 orders gets what is once per customer', async () => {
    await active({ limitPerCustomer: 1 });
    const mine = { basket: basketOf({ customerId: 'ayla' }) };
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_unused, index) => redeem('reserve', `o${index}`, mine)),
    );
    expect(answers.filter((one) => one.redemptions?.length === 1)).toHaveLength(1);
  });

  it('P16: expire exactly once, by sweep or commit, never both', async () => {
    const promotion = await active();
    for (let i = 0; i < 10; i += 1) await redeem('reserve', `late-${i}`);
    await service.admin.query(
      `UPDATE promotion_redemption SET expires_at = now() - interval '1 second' WHERE brand_id = $1`,
      [ctx.brandId],
    );
    const watch = service.app.get(RedemptionsWatch);
    const service2 = service.app.get(RedemptionsService);
    await Promise.all([
      watch.look(),
      watch.look(),
      ...Array.from({ length: 10 }, (_unused, i) => redeem('commit', `late-${i}`)),
      service2.expire(ctx, 'late-3'),
    ]);
    await watch.look();
    expect(await state(promotion.id)).toMatchObject({ usedCount: 0, used: { decimal: '0.00' } });
    const { rows } = await service.admin.query(
      'SELECT status, count(*)::int AS n FROM promotion_redemption WHERE brand_id = $1 GROUP BY 1',
      [ctx.brandId],
    );
    expect(rows).toEqual([{ status: 'EXPIRED', n: 10 }]);
  });
});

describe('the life of a promotion', () => {
  const guard = (policy: string) =>
    run(
      service,
      ctx,
      'setPricingGuardrail',
      'SetPricingGuardrailInput',
      { policy, minimumMarginPercent: '50' },
      'guardrail { id }',
    );
  const decide = async (approvalId: string, decision: 'approved' | 'rejected', over: object = {}) => {
    const wanted = (await service.events('platform.approval.wanted')).find((event) => event.aggregateId === approvalId)!
      .data as Record<string, string>;
    const { kind, subjectType, subjectId, label, payloadHash } = wanted as Record<
      'kind' | 'subjectType' | 'subjectId' | 'label' | 'payloadHash',
      string
    >;
    const decided = {
      ...{
        kind,
        subjectType,
        subjectId,
        label,
        payloadHash,
        service: 'catalog-pricing',
        note: null,
        decision,
        alone: false,
      },
      ...{ requestedBy: ctx.actor.id, ...over },
    };
    const second = ctx.with({ actor: { kind: 'person', id: newId(), name: 'Second' } });
    await service.app
      .get(Db)
      .tx(second, async (tx) => tx.emit(approvalDecided, decided, { aggregateId: approvalId, aggregateVersion: 2 }));
  };
  const ended = async (id: string): Promise<string> => {
    for (let i = 0; i < 100 && (await state(id)).status === 'PENDING'; i += 1)
      await new Promise((done) => setTimeout(done, 50));
    return (await state(id)).status;
  };

  it('P7: is refused where a guardrail blocks what it leaves of a price', async () => {
    await guard('BLOCK');
    const { promotion } = await write({ percent: '60' });
    expect(codesOf(await step(promotion!, 'ACTIVATE'))).toEqual(['GUARDRAIL_BLOCKED']);
    expect((await state(promotion!.id)).status).toBe('DRAFT');
    expect((await active({ percent: '10' })).status).toBe('ACTIVE');
    // Five off twenty is a quarter for who buys one; the same on baskets of 200 is next to nothing.
    const { promotion: deep } = await write({ kind: 'FIXED_AMOUNT', percent: null, amount: '12.00' });
    expect(codesOf(await step(deep!, 'ACTIVATE'))).toEqual(['GUARDRAIL_BLOCKED']);
    expect(
      (await active({ kind: 'FIXED_AMOUNT', percent: null, amount: '12.00', minimumBasket: '200.00' })).status,
    ).toBe('ACTIVE');
  });

  it('ADM-6, P8: waits for a second person where a guardrail asks for one, and begins as approved or not at all', async () => {
    await guard('REQUIRE_APPROVAL');
    const [a, b, c] = [await write({ percent: '60' }), await write({ percent: '60' }), await write({ percent: '60' })];
    const waiting = [];
    for (const one of [a, b, c]) {
      const asked = await step(one.promotion!, 'ACTIVATE');
      expect(asked).toMatchObject({ promotion: { status: 'PENDING' }, warnings: [{ code: 'APPROVAL_PENDING' }] });
      waiting.push(asked.promotion!);
    }
    expect((await evaluate()).discount.decimal).toBe('0.00');
    await decide(waiting[0]!.approvalId!, 'approved');
    await decide(waiting[1]!.approvalId!, 'rejected');
    await decide(waiting[2]!.approvalId!, 'approved', { payloadHash: 'f'.repeat(64) });
    expect([await ended(waiting[0]!.id), await ended(waiting[1]!.id), await ended(waiting[2]!.id)]).toEqual([
      'ACTIVE',
      'DRAFT',
      'DRAFT',
    ]);
    expect((await evaluate()).discount.decimal).toBe('24.00');
  });

  it('P8: what a machine writes always waits for a person', async () => {
    const director = ctx.with({ actor: { kind: 'director', id: newId(), name: 'AI' } });
    const { promotion } = await write();
    expect(await step(promotion!, 'ACTIVATE', director)).toMatchObject({ promotion: { status: 'PENDING' } });
  });

  it('G7: is changed as a draft only, over the version seen', async () => {
    const promotion = await active();
    const edit = (over: { id: string; version: number }) =>
      run<Payload>(
        service,
        ctx,
        'updatePromotion',
        'UpdatePromotionInput',
        {
          id: over.id,
          expectedVersion: over.version,
          promotion: { name: 'New', kind: 'PERCENTAGE', percent: '20', currency: 'EUR' },
        },
        PROMOTION,
      );
    expect(codesOf(await edit(promotion))).toEqual(['PROMOTION_NOT_DRAFT']);
    const draft = (await write()).promotion!;
    expect(codesOf(await edit({ ...draft, version: 7 }))).toEqual(['CONFLICT']);
    expect(codesOf(await edit(draft))).toEqual([]);
    const paused = (await step(promotion, 'PAUSE')).promotion!;
    expect((await evaluate()).discount.decimal).toBe('0.00');
    const resumed = (await step(paused, 'RESUME')).promotion!;
    expect((await step(resumed, 'END')).promotion!.status).toBe('ENDED');
    expect(codesOf(await write({ percent: '0' }))).toEqual(['PROMOTION_INVALID']);
    expect(codesOf(await write({ kind: 'BUNDLE_PRICE', percent: null, bundlePrice: '10' }))).toEqual([
      'PROMOTION_INVALID',
    ]);
  });

  it('the database itself holds its limits', async () => {
    const promotion = await active({ limitTotal: 1 });
    await expect(
      service.admin.query('UPDATE promotion SET used_count = 2 WHERE id = $1', [promotion.id]),
    ).rejects.toThrow('promotion_uses_check');
  });
});
