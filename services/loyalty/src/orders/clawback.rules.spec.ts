import fc from 'fast-check';
import { decideClawback, decideReferralClawback, type EarnedOrder, type ReferralClawback } from './clawback.rules.ts';

const order: EarnedOrder = {
  ...{ earned: 30, clawed: 0, expired: 0, netMinor: '3000' },
  linePoints: { a: 10, b: 20 },
  lineNets: { a: '1000', b: '2000' },
};
const back = (lines: Record<string, number>, cancelled = false) => ({
  cancelled,
  netMinor: String(Object.values(lines).reduce((sum, net) => sum + net, 0)),
  lines: Object.entries(lines).map(([lineId, net]) => ({ lineId, netMinor: String(net) })),
});

describe('what a return takes back', () => {
  it('L7: a whole line all that it earned, a part in proportion', () => {
    expect(decideClawback(order, [back({ a: 1_000 })])).toBe(10);
    expect(decideClawback(order, [back({ b: 500 })])).toBe(5);
    expect(decideClawback(order, [back({ a: 1_000, b: 2_000 })])).toBe(30);
  });

  it('L7: a cancellation takes all, an unknown line its part of the order', () => {
    expect(decideClawback(order, [back({}, true)])).toBe(30);
    expect(decideClawback(order, [{ cancelled: false, netMinor: '1500', lines: [] }])).toBe(15);
  });

  it('L7: what was taken or has expired is not taken again', () => {
    expect(decideClawback({ ...order, clawed: 10 }, [back({ a: 1_000 })])).toBe(0);
    expect(decideClawback({ ...order, expired: 25 }, [back({}, true)])).toBe(5);
  });

  it('L7: many small returns take what one large one would, and never more than was earned', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 8 }), (parts) => {
        let clawed = 0;
        const returns = parts.map((net) => back({ b: net }));
        returns.forEach((_, at) => (clawed += decideClawback({ ...order, clawed }, returns.slice(0, at + 1))));
        const total = parts.reduce((sum, net) => sum + net, 0);
        expect(clawed).toBe(decideClawback(order, [back({ b: total })]));
        expect(clawed).toBeLessThanOrEqual(20);
      }),
    );
  });
});

describe('what a return takes back of a referral', () => {
  const grant = { points: 200, clawed: 0, expired: 0 };
  const half = [back({ a: 1_000, b: 500 })];
  const whole = [back({ a: 1_000 }), back({ b: 2_000 })];

  it.each<[ReferralClawback, number, number, number]>([
    ['KEEP', 0, 0, 0],
    ['WHOLE', 0, 200, 200],
    ['PROPORTIONATE', 100, 200, 200],
  ])('L7: %s takes %i for half of the goods, %i for all and %i for a cancellation', (policy, part, all, cancelled) => {
    const take = (returns: Parameters<typeof decideReferralClawback>[3]) =>
      decideReferralClawback(policy, grant, order, returns);
    expect([take([]), take(half), take(whole), take([back({}, true)])]).toEqual([0, part, all, cancelled]);
  });

  it('L7: what has expired or was taken is not taken again, and a line counts once', () => {
    const take = (over: Partial<typeof grant>, returns = whole) =>
      decideReferralClawback('PROPORTIONATE', { ...grant, ...over }, order, returns);
    expect([take({ expired: 150 }), take({ clawed: 120 }), take({ clawed: 200 })]).toEqual([50, 80, 0]);
    expect(take({}, [back({ a: 1_000 }), back({ a: 1_000 })])).toBe(66);
  });

  it('an order without goods comes back only as a whole', () => {
    const empty = { ...order, netMinor: '0', lineNets: {} };
    expect(decideReferralClawback('WHOLE', grant, empty, [])).toBe(0);
    expect(decideReferralClawback('WHOLE', grant, empty, [back({}, true)])).toBe(200);
  });

  it('L7: many small returns take what one large one would, never more than was given', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 8 }), (parts) => {
        let clawed = 0;
        const returns = parts.map((net) => back({ b: net }));
        returns.forEach((_, at) => {
          clawed += decideReferralClawback('PROPORTIONATE', { ...grant, clawed }, order, returns.slice(0, at + 1));
        });
        const total = parts.reduce((sum, net) => sum + net, 0);
        expect(clawed).toBe(decideReferralClawback('PROPORTIONATE', grant, order, [back({ b: total })]));
        expect(clawed).toBeLessThanOrEqual(200);
      }),
    );
  });
});
