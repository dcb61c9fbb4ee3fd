import { isTrapped, leadOfForm, plainFields } from './form.rules.ts';
import { leadName, leadTransitions, plainLead, plainTerritories } from './lead.rules.ts';

const code = (fn: () => unknown): unknown => {
  try {
    fn();
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('leads', () => {
  it('are kept trimmed, with nulls for what is empty', () => {
    const lead = plainLead({
      email: ' Ana@Example.COM ',
      givenName: ' Ana ',
      phone: ' ',
      country: 'de',
      tags: [' VIP ', 'vip'],
    });
    expect(lead).toMatchObject({
      email: 'ana@example.com',
      givenName: 'Ana',
      phone: null,
      country: 'DE',
      tags: ['vip'],
    });
    expect(leadName(lead)).toBe('Ana');
    expect(leadName({ ...lead, givenName: null, companyName: 'Salon' })).toBe('Salon');
  });

  it.each([
    {},
    { givenName: ' ' },
    { email: 'nobody' },
    { givenName: 'A', country: 'DEU' },
    { givenName: 'x'.repeat(121) },
    { givenName: 'A', attributes: { 'a b': 1 } },
    { givenName: 'A', attributes: { a: {} as never } },
    { givenName: 'A', attributes: { a: Number.NaN } },
    { givenName: 'A', tags: Array.from({ length: 31 }, (_none, i) => `t${i}`) },
  ])('refuse %j', (given) => {
    expect(code(() => plainLead(given as never))).toBe('LEAD_INVALID');
  });

  it('refuse a step that is not legal and name those that are', () => {
    expect(leadTransitions.next('NEW', 'CONVERT')).toBe('CONVERTED');
    expect(code(() => leadTransitions.next('CONVERTED', 'REOPEN'))).toBe('ILLEGAL_TRANSITION');
    expect(leadTransitions.legal('DISQUALIFIED')).toEqual(['REOPEN']);
  });

  it('know territories', () => {
    expect(plainTerritories(['de', 'AT-10', 'DE'])).toEqual(['DE', 'AT-10']);
    expect(code(() => plainTerritories(['Bavaria']))).toBe('LEAD_ASSIGNEE_INVALID');
  });
});

describe('forms', () => {
  const fields = plainFields([
    { key: 'email', label: 'E-mail', kind: 'EMAIL', required: true },
    { key: 'chairs', label: 'Chairs', kind: 'NUMBER' },
    { key: 'kind', label: 'Kind', kind: 'CHOICE', choices: ['Barber', 'Salon'] },
    { key: 'news', label: 'News', kind: 'CHECK' },
  ]);
  const form = { fields, consentText: 'I agree.' };
  const sent = {
    values: { email: 'a@b.de', chairs: '3', kind: 'Barber', news: true, role: 'admin' },
    consent: true,
    website: null,
  };

  it('take only what they ask for', () => {
    expect(leadOfForm(form, sent)).toEqual({ email: 'a@b.de', attributes: { chairs: 3, kind: 'Barber', news: true } });
  });

  it.each([
    [{ ...sent, consent: false }],
    [{ ...sent, values: { ...sent.values, email: ' ' } }],
    [{ ...sent, values: { ...sent.values, chairs: 'many' } }],
    [{ ...sent, values: { ...sent.values, kind: 'Bakery' } }],
  ])('refuse %j', (submission) => {
    expect(code(() => leadOfForm(form, submission))).toBe('LEAD_FORM_INCOMPLETE');
  });

  it('know programs by the field that people do not see', () => {
    expect(isTrapped({ ...sent, website: 'http://spam.example' })).toBe(true);
    expect(isTrapped({ ...sent, website: ' ' })).toBe(false);
  });

  it.each([[[]], [[{ key: 'a', label: 'A', kind: 'CHOICE' }]], [[{ key: 'a b', label: 'A', kind: 'TEXT' }]], ['x']])(
    'are not made of %j',
    (given) => {
      expect(code(() => plainFields(given))).toBe('LEAD_FORM_INVALID');
    },
  );

  it('have no key twice', () => {
    const one = { key: 'a', label: 'A', kind: 'TEXT' };
    expect(code(() => plainFields([one, one]))).toBe('LEAD_FORM_INVALID');
  });
});
