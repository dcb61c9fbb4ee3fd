import { pointsLines } from './points.rules.ts';

const order = '00000000-0000-7000-8000-000000000001';

describe('points in the books', () => {
  it('L12: earning takes revenue and raises the liability; redeeming, expiry and clawback release it', () => {
    const [expense, liability] = pointsLines({ minorUnits: '250', currency: 'EUR' }, order);
    expect(expense).toMatchObject({ accountRole: 'POINTS_EXPENSE', debitMinor: 250n, orderId: order });
    expect(liability).toMatchObject({ accountRole: 'POINTS_LIABILITY', creditMinor: 250n });
    expect(pointsLines({ minorUnits: '-250', currency: 'EUR' }, null)).toMatchObject([
      { accountRole: 'POINTS_EXPENSE', creditMinor: 250n },
      { accountRole: 'POINTS_LIABILITY', debitMinor: 250n },
    ]);
    expect(pointsLines({ minorUnits: '0', currency: 'EUR' }, null)).toEqual([]);
  });
});
