import { fill, nameFault, singular, sliceNames } from './names.ts';

describe('generator names', () => {
  it.each([
    ['wallets', 'wallet'],
    ['categories', 'category'],
    ['batches', 'batch'],
    ['price-boxes', 'price-box'],
  ])('%s is many of %s', (many, one) => {
    expect(singular(many)).toBe(one);
  });

  it.each(['Wallets', 'wallet_s', '9lives', '', undefined])('refuses the name %s', (name) => {
    expect(nameFault('service', name)).toMatch(/kebab-case/);
  });

  it('asks for a plural folder', () => {
    expect(nameFault('feature', 'wallet')).toMatch(/plural/);
    expect(nameFault('feature', 'wallets')).toBeUndefined();
  });

  it('fills the longest placeholder first', () => {
    const names = sliceNames('stand-pos', 'cash-boxes', '17');
    expect(fill('__Type__ __things__.__Things____timestamp__ __SERVICE_____THING___X', names)).toBe(
      'StandPosCashBox cash-boxes.CashBoxes17 STAND_POS_CASH_BOX_X',
    );
  });
});
