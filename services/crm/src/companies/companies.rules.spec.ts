import { assertNoCircle, decideCompany, decideDomain, decideRelation } from './companies.rules.ts';
import { decideVatId } from './vat-id.rules.ts';

const code = (wanted: string) => expect.objectContaining({ code: wanted });

describe('companies', () => {
  it.each([
    ['https://www.Salon-Müller.de/kontakt?x=1', 'xn--salon-mller-zhb.de'],
    ['example.com', 'example.com'],
    ['', null],
  ])('have the domain of %s as %s', (given, kept) => {
    expect(decideDomain(given)).toBe(kept);
  });

  it('keep VAT ids without blanks, and refuse others', () => {
    expect(decideVatId('de 136.695 976')).toBe('DE136695976');
    expect(decideVatId(' ')).toBeNull();
    // Of a country whose ids nobody here knows.
    expect(decideVatId('TR1234567890')).toBe('TR1234567890');
    for (const valid of ['ATU13585627', 'EL094259216', 'FR40303265045', 'NL004495445B01'])
      expect(decideVatId(valid)).toBe(valid);
    for (const wrong of ['123', 'DE136695967', 'DE13669597', 'ATU13585626', 'EL094259215', 'GR094259216'])
      expect(() => decideVatId(wrong)).toThrow(code('CRM_COMPANY_INVALID'));
    const old = { ...decideCompany({ name: 'X' }, null), vatId: 'DE123456789' };
    expect(decideCompany({ vatId: 'DE123456789', name: 'Y' }, old)).toMatchObject({ name: 'Y', vatId: 'DE123456789' });
    expect(() => decideCompany({ vatId: 'DE123456780' }, old)).toThrow(code('CRM_COMPANY_INVALID'));
    expect(() => decideDomain('no domain')).toThrow(code('CRM_COMPANY_INVALID'));
  });

  it('keep what is left out, and need a name', () => {
    const first = decideCompany(
      { name: ' Salon Müller ', country: 'de', phone: '030 901820', tags: ['a', 'A '] },
      null,
    );
    expect(first).toMatchObject({ nameKey: 'salon muller', country: 'DE', phone: '+4930901820', tags: ['A'] });
    expect(decideCompany({ domain: 'x.de' }, first)).toEqual({ ...first, domain: 'x.de' });
    expect(() => decideCompany({ name: ' ' }, first)).toThrow(code('CRM_COMPANY_INVALID'));
    expect(() => decideCompany({ name: 'x', email: 'nobody' }, null)).toThrow(code('CRM_COMPANY_INVALID'));
    expect(() => decideCompany({ name: 'x', phone: '1' }, null)).toThrow(code('CRM_COMPANY_INVALID'));
  });

  it('are never their own parents, and roles end after they began', () => {
    expect(() => assertNoCircle('a', ['b', 'a'])).toThrow(code('CRM_COMPANY_CIRCLE'));
    expect(() => assertNoCircle('a', ['b'])).not.toThrow();
    expect(decideRelation(' buyer ', '2024-01-01', null)).toEqual({ role: 'buyer', since: '2024-01-01', until: null });
    expect(() => decideRelation('x', '2024-01-02', '2024-01-01')).toThrow(code('CRM_RELATION_INVALID'));
    expect(() => decideRelation('x', 'today', null)).toThrow(code('CRM_RELATION_INVALID'));
  });
});
