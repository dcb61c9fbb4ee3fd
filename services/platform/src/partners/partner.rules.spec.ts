import {
  checkKinds,
  checkLegalName,
  checkPhone,
  optionalText,
  PartnerAction,
  partnerChanges,
  type PartnerFacts,
  PartnerKind,
  PartnerStatus,
  partnerTransitions,
  rolesWith,
} from './partner.rules.ts';

const code = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'accepted';
};
const { ACTIVE, PAUSED, ENDED } = PartnerStatus;

describe('the work with a partner', () => {
  it.each([
    [ACTIVE, PartnerAction.PAUSE, PAUSED],
    [ACTIVE, PartnerAction.END, ENDED],
    [PAUSED, PartnerAction.RESUME, ACTIVE],
    [PAUSED, PartnerAction.END, ENDED],
  ])('%s, %s: %s', (status, action, next) => expect(partnerTransitions.next(status, action)).toBe(next));
  it.each([
    [ACTIVE, PartnerAction.RESUME],
    [PAUSED, PartnerAction.PAUSE],
    [ENDED, PartnerAction.RESUME],
    [ENDED, PartnerAction.PAUSE],
    [ENDED, PartnerAction.END],
  ])('%s, %s: refused', (status, action) =>
    expect(code(() => partnerTransitions.next(status, action))).toBe('ILLEGAL_TRANSITION'),
  );
});

describe('facts of a partner', () => {
  it.each([
    ['030 901820', 'DE', '+4930901820'],
    ['+43 1 534440', 'DE', '+431534440'],
    ['0043 1 534440', 'DE', '+431534440'],
    ['(01) 534 44-0', 'AT', '+431534440'],
  ])('a phone number %s in %s is %s', (phone, country, stored) => expect(checkPhone(phone, country)).toBe(stored));
  it.each(['12', 'call me', '', '+49 1', '030 901820; DROP'])('refuse the phone number %j', (phone) =>
    expect(code(() => checkPhone(phone, 'DE'))).toBe('PHONE_INVALID'),
  );
  it('names are trimmed, and needed', () => {
    expect(checkLegalName('  Salon  Nord GmbH ')).toBe('Salon Nord GmbH');
    for (const name of ['', '  ', 'x'.repeat(201), 'a\u0000b'])
      expect(code(() => checkLegalName(name))).toBe('PARTNER_TEXT_INVALID');
  });
  it('what is empty is missing', () => {
    expect(optionalText('  ', 'city')).toBeNull();
    expect(optionalText(undefined, 'city')).toBeNull();
    expect(optionalText(' Köln', 'city')).toBe('Köln');
  });
  it('kinds stand once, in one order; none is refused', () => {
    const { STAND, DEALER } = PartnerKind;
    expect(checkKinds([DEALER, STAND, DEALER])).toEqual([STAND, DEALER]);
    expect(code(() => checkKinds([]))).toBe('PARTNER_KIND_REQUIRED');
  });
  it('changes name each fact that differs', () => {
    const facts = { legalName: 'A', kinds: [PartnerKind.STAND], vatId: null, country: 'DE' } as unknown as PartnerFacts;
    const after = { ...facts, vatId: 'DE136695976', kinds: [PartnerKind.STAND, PartnerKind.DEALER] };
    expect(partnerChanges(facts, facts)).toEqual([]);
    expect(partnerChanges(facts, after)).toEqual([
      { field: 'kinds', before: 'STAND', after: 'STAND, DEALER' },
      { field: 'vatId', before: null, after: 'DE136695976' },
    ]);
  });
});

describe('roles of people of partners', () => {
  it('follow what the partners do and leave the other roles alone', () => {
    expect(rolesWith(['brand-owner'], [PartnerKind.STAND])).toEqual(['brand-owner', 'stand-partner-user']);
    expect(rolesWith(['stand-partner-user', 'support-agent'], [])).toEqual(['support-agent']);
    expect(rolesWith(['stand-partner-user'], [PartnerKind.DEALER, PartnerKind.DEALER])).toEqual([
      'dealer-partner-user',
    ]);
  });
});
