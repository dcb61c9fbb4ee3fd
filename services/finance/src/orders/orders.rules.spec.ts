import type { GivenOrder } from './order.types.ts';
import { bodyHash, decideOrder } from './orders.rules.ts';

const order: GivenOrder = {
  ...{ source: 'shop', number: '1001', placedAt: new Date('2026-05-01T10:00:00Z'), currency: 'EUR' },
  lines: [
    { sku: 'A', quantity: 3, unitPrice: '9.99', vatRate: '19' },
    { sku: 'SHIP', kind: 'SHIPPING', quantity: 1, unitPrice: '4.90', vatRate: '19' },
    { sku: 'WELCOME', kind: 'DISCOUNT', quantity: 1, amount: '-5.00', vatRate: '19' },
  ],
};
const refusal = (code: string) => expect.objectContaining({ code }) as Error;

describe('orders rules', () => {
  it('adds up lines, shipping and discounts, with VAT inside or on top', () => {
    const inside = decideOrder(order, 'PER_RATE').taxed;
    expect([inside.gross, inside.net, inside.vat]).toEqual([2987n, 2510n, 477n]);
    const onTop = decideOrder({ ...order, amountsInclude: 'NET' }, 'PER_RATE').taxed;
    expect([onTop.net, onTop.vat, onTop.gross]).toEqual([2987n, 568n, 3555n]);
  });

  it('tells the difference where the totals do not add up', () => {
    expect(decideOrder({ ...order, totals: { gross: '29.87', vat: '4.77' } }, 'PER_RATE').paid).toBe(0n);
    expect(() => decideOrder({ ...order, totals: { gross: '29.90' } }, 'PER_RATE')).toThrow(
      expect.objectContaining({
        code: 'FINANCE_ORDER_TOTALS_DIFFER',
        details: expect.objectContaining({ difference: '-0.03' }) as object,
      }),
    );
  });

  it.each([
    ['no lines', { lines: [] }],
    ['a quantity of zero', { lines: [{ sku: 'A', quantity: 0, unitPrice: '1.00', vatRate: '19' }] }],
    ['a price below zero', { lines: [{ sku: 'A', quantity: 1, unitPrice: '-1.00', vatRate: '19' }] }],
    [
      'a discount above zero',
      { lines: [{ sku: 'A', kind: 'DISCOUNT', quantity: 1, unitPrice: '1.00', vatRate: '19' }] },
    ],
    ['no price', { lines: [{ sku: 'A', quantity: 1, vatRate: '19' }] }],
    ['only discounts', { lines: [{ sku: 'A', kind: 'DISCOUNT', quantity: 1, unitPrice: '-1.00', vatRate: '19' }] }],
    ['more payments than its total', { payments: [{ method: 'card', amount: '30.00', paidAt: new Date() }] }],
  ] as [string, Partial<GivenOrder>][])('refuses an order with %s', (_name, change) => {
    expect(() => decideOrder({ ...order, ...change }, 'PER_RATE')).toThrow(refusal('FINANCE_ORDER_LINE_INVALID'));
  });

  it('G2: refuses an amount with more decimals than its currency has', () => {
    const lines = [{ sku: 'A', quantity: 1, amount: '1.005', vatRate: '19' }];
    expect(() => decideOrder({ ...order, lines }, 'PER_RATE')).toThrow(refusal('DECIMAL_TOO_PRECISE'));
  });

  it('compares orders by what they say, whatever the order of their fields', () => {
    const { lines, ...rest } = order;
    expect(bodyHash({ lines, ...rest })).toBe(bodyHash({ ...rest, lines }));
    expect(bodyHash({ ...order, number: '1002' })).not.toBe(bodyHash(order));
  });
});
