import { Money } from '@mh-os/kernel';
import {
  assertCode,
  assertConditions,
  assertReward,
  codeFrom,
  codeKey,
  deepestShare,
  promotionLife,
  promotionPercent,
  without,
} from './promotion.rules.ts';
import type { PromotionReward } from './promotion.types.ts';

const eur = (text: string): Money => Money.parse(text, 'EUR');
const bundle = (over: object = {}): PromotionReward => ({
  ...{ kind: 'BUNDLE_PRICE', items: [{ variantId: 'a', quantity: 1 }], price: eur('1.00'), mostTimes: null, ...over },
});
const gift = (over: object = {}): PromotionReward => ({
  kind: 'BUY_X_GET_Y',
  buy: 2,
  get: 1,
  percent: '100.00',
  mostTimes: null,
  ...over,
});

describe('a promotion', () => {
  it('lives by its table: what is active is paused or ended, never edited', () => {
    expect(promotionLife.next('DRAFT', 'ACTIVATE')).toBe('ACTIVE');
    expect(promotionLife.next('PENDING', 'REFUSE')).toBe('DRAFT');
    expect(promotionLife.legal('ACTIVE')).toEqual(['PAUSE', 'END']);
    expect(promotionLife.legal('ENDED')).toEqual([]);
    expect(() => promotionLife.next('PENDING', 'ACTIVATE')).toThrow(
      expect.objectContaining({ code: 'ILLEGAL_TRANSITION' }),
    );
  });

  it('means something', () => {
    for (const fine of [gift(), bundle(), bundle({ price: eur('0.00') }), gift({ mostTimes: 1 })])
      expect(() => assertReward(fine)).not.toThrow();
    const wrong: PromotionReward[] = [
      { kind: 'FIXED_AMOUNT', amount: eur('0.00') },
      ...[
        gift({ buy: 0 }),
        gift({ get: 1.5 }),
        gift({ mostTimes: 0 }),
        bundle({ items: [] }),
        bundle({ price: eur('-1.00') }),
      ],
      bundle({ items: [{ variantId: 'a', quantity: 0 }] }),
      bundle({ items: Array.from({ length: 2 }, () => ({ variantId: 'a', quantity: 1 })) }),
    ];
    for (const one of wrong)
      expect(() => assertReward(one)).toThrow(expect.objectContaining({ code: 'PROMOTION_INVALID' }));
    expect(promotionPercent('12.5')).toBe('12.50');
    for (const one of ['0', '100.01', '-5'])
      expect(() => promotionPercent(one)).toThrow(expect.objectContaining({ code: 'PROMOTION_INVALID' }));
  });

  it('has conditions that can be met', () => {
    const base = {
      channelIds: [],
      segmentIds: [],
      firstOrderOnly: false,
      minimumBasket: null,
      from: null,
      to: null,
      needsCode: false,
    };
    const day = new Date();
    expect(() => assertConditions(base)).not.toThrow();
    for (const wrong of [{ from: day, to: day }, { minimumBasket: eur('0.00') }])
      expect(() => assertConditions({ ...base, ...wrong })).toThrow(
        expect.objectContaining({ code: 'PROMOTION_INVALID' }),
      );
  });

  it.each([
    ['a percentage', { kind: 'PERCENTAGE', percent: '15.00' }, null, 1_500n],
    ['two for three', gift(), null, 3_333n],
    ['half off the second', gift({ buy: 1, percent: '50.00' }), null, 2_500n],
    ['an amount of any basket', { kind: 'FIXED_AMOUNT', amount: eur('1.00') }, null, 2_500n],
    ['an amount of a smaller basket', { kind: 'FIXED_AMOUNT', amount: eur('5.00') }, eur('3.00'), 10_000n],
    ['an amount of a basket', { kind: 'FIXED_AMOUNT', amount: eur('5.00') }, eur('50.00'), 1_000n],
    ['a bundle', bundle(), null, null],
  ] as const)('takes off at most: %s', (_name, reward, minimum, share) => {
    expect(deepestShare(reward as PromotionReward, minimum, eur('4.00'))).toBe(share);
  });

  it('leaves the rest', () =>
    expect([without(eur('19.99'), 1_500n).decimal, without(eur('1.00'), 10_000n).decimal]).toEqual(['16.99', '0.00']));
});

describe('codes', () => {
  it('are the same in any case, with any blanks and hyphens', () => {
    expect(new Set(['Summer-2026', 'SUMMER2026', ' sum mer 2026 '].map(codeKey))).toEqual(new Set(['SUMMER2026']));
    expect(assertCode('Übung-10')).toBe('ÜBUNG10');
    for (const bad of ['abc', 'a'.repeat(41), 'SALE%10', ''])
      expect(() => assertCode(bad)).toThrow(expect.objectContaining({ code: 'PROMOTION_CODE_MALFORMED' }));
  });

  it('cannot be guessed: 12 signs out of 32, each as likely as any other', () => {
    const code = codeFrom(Uint8Array.from({ length: 12 }, (_unused, at) => at * 21));
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}$/);
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      const sign = codeFrom(new Uint8Array(12).fill(byte))[0]!;
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    expect([counts.size, new Set(counts.values())]).toEqual([32, new Set([8])]);
  });
});
