import fc from 'fast-check';
import { assertTransferLines, decideReceipt, onTheWay, transferLife } from './transfer.rules.ts';

const line = (variantId: string, quantity: number, received = 0, lost = 0) => ({
  id: variantId,
  variantId,
  quantity,
  received,
  lost,
});
const code = (fn: () => unknown): string => {
  try {
    fn();
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('transfers', () => {
  it('S1: what was sent is on its way, has arrived or is known to be lost, whatever arrives when', () => {
    const steps = fc.array(fc.record({ a: fc.nat(4), b: fc.nat(4) }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(steps, fc.boolean(), (arrivals, closing) => {
        let lines = [line('a', 8), line('b', 5)];
        let moved = 0;
        for (const [i, { a, b }] of arrivals.entries()) {
          const arrived = [
            { variantId: 'a', quantity: Math.min(a, onTheWay(lines[0]!)) },
            { variantId: 'b', quantity: Math.min(b, onTheWay(lines[1]!)) },
          ];
          const step = decideReceipt(lines, arrived, closing && i === arrivals.length - 1);
          moved += [...step.received, ...step.lost].reduce((sum, one) => sum + one.quantity, 0);
          lines = step.lines;
          expect(step.finished).toBe(lines.every((one) => onTheWay(one) === 0));
        }
        expect(moved + lines.reduce((sum, one) => sum + onTheWay(one), 0)).toBe(13);
        if (closing) expect(lines.every((one) => onTheWay(one) === 0)).toBe(true);
      }),
    );
  });

  it('nothing arrives that was not sent', () => {
    expect(code(() => decideReceipt([line('a', 3, 2)], [{ variantId: 'a', quantity: 2 }], false))).toBe(
      'TRANSFER_OVER_RECEIPT',
    );
    const twice = [
      { variantId: 'a', quantity: 2 },
      { variantId: 'a', quantity: 2 },
    ];
    expect(code(() => decideReceipt([line('a', 3)], twice, false))).toBe('TRANSFER_OVER_RECEIPT');
    expect(code(() => decideReceipt([line('a', 3)], [{ variantId: 'b', quantity: 1 }], false))).toBe(
      'TRANSFER_LINE_UNKNOWN',
    );
    expect(code(() => assertTransferLines(twice))).toBe('TRANSFER_LINE_TWICE');
    expect(code(() => assertTransferLines([{ variantId: 'a', quantity: 0 }]))).toBe('STOCK_QUANTITY_INVALID');
  });

  it('go from draft to sent to received, or are cancelled', () => {
    expect(transferLife.next('DRAFT', 'send')).toBe('SENT');
    expect(transferLife.next('SENT', 'finish')).toBe('RECEIVED');
    expect(code(() => transferLife.next('DRAFT', 'receive'))).toBe('ILLEGAL_TRANSITION');
    expect(code(() => transferLife.next('RECEIVED', 'cancel'))).toBe('ILLEGAL_TRANSITION');
  });
});
