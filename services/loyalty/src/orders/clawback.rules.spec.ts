import fc from 'fast-check';
import { decideClawback, type EarnedOrder } from './clawback.rules.ts';

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
