import { decimalSum } from './decimal-sum.ts';

describe('sums of decimals', () => {
  it.each([
    [['0.10', '0.20'], '0.30'],
    [['1200.00', '0.05', '7'], '1207.05'],
    [['-1.50', '0.25'], '-1.25'],
    [['90071992547409.93', '0.01'], '90071992547409.94'],
    [['3', '4'], '7'],
    [[], '0'],
  ])('of %j is %s', (values, sum) => {
    expect(decimalSum(values)).toBe(sum);
  });
});
