import fc from 'fast-check';
import { splitPayment } from './payments.rules.ts';

const documents = fc.array(fc.record({ id: fc.uuid(), open: fc.bigInt({ min: 1n, max: 100_000n }) }), {
  minLength: 1,
  maxLength: 8,
});

describe('payments rules', () => {
  it.each(['OLDEST_FIRST', 'PROPORTIONAL'] as const)(
    'F9: %s puts all of a payment against documents, and never more than is open',
    (split) => {
      fc.assert(
        fc.property(fc.bigInt({ min: 1n, max: 500_000n }), documents, (amount, list) => {
          const parts = splitPayment(amount, list, split);
          const open = list.reduce((sum, one) => sum + one.open, 0n);
          expect(parts.reduce((sum, part) => sum + part.amount, 0n)).toBe(amount < open ? amount : open);
          for (const part of parts)
            expect(part.amount <= list.find((one) => one.id === part.invoiceId)!.open).toBe(true);
        }),
      );
    },
  );

  it('F9: a third of 100.00 each is 33.34, 33.33 and 33.33', () => {
    const thirds = ['a', 'b', 'c'].map((id) => ({ id, open: 5_000n }));
    expect(splitPayment(10_000n, thirds, 'PROPORTIONAL').map((part) => part.amount)).toEqual([3334n, 3333n, 3333n]);
    expect(splitPayment(10_000n, thirds, 'OLDEST_FIRST').map((part) => part.amount)).toEqual([5000n, 5000n]);
  });
});
