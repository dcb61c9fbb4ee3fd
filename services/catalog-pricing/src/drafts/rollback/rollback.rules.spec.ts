import { type AppliedLine, decideRollback } from './rollback.rules.ts';

const line = (lineId: string, over: Partial<AppliedLine> = {}): AppliedLine => ({
  ...{ lineId, variantId: 'v', channelId: 'c', sku: 'S', channel: 'shop', appliedVersion: 2, currentVersion: 2 },
  ...{ before: { basis: 'NET', decimal: '10.00' }, list: null },
  ...over,
});

const now = new Date('2026-05-01T00:00:00Z');
const window = { id: 'l', code: 'l', minQuantity: 1, from: new Date('2026-04-01T00:00:00Z'), to: null };

describe('rolling back', () => {
  it('P8: takes back what still is as the draft left it, and says of the others why not', () => {
    const { back, refused } = decideRollback(
      [
        line('same'),
        line('moved', { currentVersion: 3 }),
        line('first', { appliedVersion: 1, currentVersion: 1, before: null }),
        line('moved-first', { appliedVersion: 1, before: null }),
        line('over', { list: { ...window, to: now } }),
        line('in-window', { list: { ...window, to: new Date(now.getTime() + 1) } }),
      ],
      now,
    );
    expect(back.map((one) => [one.lineId, one.before.decimal])).toEqual([
      ['same', '10.00'],
      ['in-window', '10.00'],
    ]);
    expect(refused.map((one) => [one.line.lineId, one.reason])).toEqual([
      ['moved', 'CHANGED_SINCE'],
      ['first', 'FIRST_PRICE'],
      ['moved-first', 'CHANGED_SINCE'],
      ['over', 'OVER'],
    ]);
  });
});
