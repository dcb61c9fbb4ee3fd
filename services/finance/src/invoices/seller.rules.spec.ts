import { decideSeller } from './seller.rules.ts';

describe('the seller on invoices', () => {
  it('is kept in one form', () => {
    const typed = { iban: 'de02 1203 0000 0000 2020 51', bic: 'byladem1001', vatId: 'DE 136.695.976', country: 'de' };
    expect(decideSeller({ ...typed, name: ' Shop GmbH ', email: ' hi@shop.example' })).toEqual({
      ...{ iban: 'DE02120300000000202051', bic: 'BYLADEM1001', vatId: 'DE136695976', country: 'DE' },
      ...{ name: 'Shop GmbH', email: 'hi@shop.example' },
    });
  });

  it.each([
    ['iban', 'DE00123', 'FINANCE_IBAN_INVALID'],
    ['bic', 'ZZ', 'FINANCE_BIC_INVALID'],
    ['vatId', 'DE123', 'VALIDATION_FAILED'],
    ['vatId', '136695976', 'VALIDATION_FAILED'],
    ['country', 'QQ', 'VALIDATION_FAILED'],
    ['country', '??', 'VALIDATION_FAILED'],
    ['email', 'nope', 'VALIDATION_FAILED'],
    ['name', '  ', 'VALIDATION_FAILED'],
  ])('has no %s such as %j', (field, text, code) => {
    expect(() => decideSeller({ [field]: text })).toThrow(expect.objectContaining({ code }));
  });

  it('may go without what it need not have', () => {
    expect(decideSeller({ iban: ' ', bic: '', vatId: '', phone: ' 1 ' })).toEqual({
      ...{ iban: '', bic: '', vatId: '', phone: '1' },
    });
  });
});
