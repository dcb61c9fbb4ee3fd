/** What the bank says of a payment, in short: paid, refused, or nothing final yet. */
export type BankVerdict = 'PAID' | 'REFUSED' | 'UNDER_WAY';

/** Status codes of ISO 20022 (payment status): what each says of a payment. */
const STATUSES: Readonly<Record<string, readonly [BankVerdict, string]>> = {
  ACSC: ['PAID', 'Settled: the account of the payer is debited.'],
  ACCC: ['PAID', 'Settled: the account of the payee is credited.'],
  RJCT: ['REFUSED', 'Refused.'],
  CANC: ['REFUSED', 'Cancelled.'],
  ACCP: ['UNDER_WAY', 'Accepted; checked and not booked yet.'],
  ACSP: ['UNDER_WAY', 'Accepted; being paid.'],
  ACTC: ['UNDER_WAY', 'Accepted; the form is right.'],
  ACWC: ['UNDER_WAY', 'Accepted with a change.'],
  ACWP: ['UNDER_WAY', 'Accepted without a posting.'],
  ACFC: ['UNDER_WAY', 'Accepted; there is cover.'],
  ACPD: ['UNDER_WAY', 'Accepted; another bank has it.'],
  PATC: ['UNDER_WAY', 'Accepted in part: another signature is missing.'],
  PDNG: ['UNDER_WAY', 'Being checked.'],
  RCVD: ['UNDER_WAY', 'Received.'],
  PRES: ['UNDER_WAY', 'Presented.'],
  BLCK: ['UNDER_WAY', 'Blocked by the bank: ask it.'],
  PART: ['UNDER_WAY', 'Accepted in part: each payment is told by itself.'],
};

/** Null where the code is none of ISO 20022. */
export function verdictOf(status: string): { readonly verdict: BankVerdict; readonly words: string } | null {
  const known = STATUSES[status];
  return known === undefined ? null : { verdict: known[0], words: known[1] };
}

/** Reason codes of ISO 20022 (status reason) that credit transfers are refused with, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ...{ AB05: 'the bank of the payee took too long', AB08: 'the bank of the payee is offline' },
  ...{ AC01: 'the account number is wrong', AC02: 'the account of the payer is wrong', AC03: 'the account is wrong' },
  ...{ AC04: 'the account is closed', AC06: 'the account is blocked', AC07: 'the account of the payee is closed' },
  ...{ AC13: 'the account is of a wrong kind', AC14: 'the account of the payee is of a wrong kind' },
  ...{ AG01: 'the account takes no such payments', AG02: 'the kind of payment is wrong', AG03: 'not supported' },
  ...{ AGNT: 'the bank of the payee is wrong', AM01: 'the amount is zero', AM02: 'the amount is too large' },
  ...{ AM03: 'the currency is not taken', AM04: 'there is too little on the account', AM05: 'it was sent twice' },
  ...{ AM06: 'the amount is too small', AM07: 'the amount is blocked', AM09: 'the amount is wrong' },
  ...{
    AM10: 'the sums do not add up',
    AM14: 'the amount is above what was agreed',
    AM18: 'the number of payments is wrong',
  },
  ...{
    BE01: 'name and account do not fit',
    BE04: 'the address of the payee is missing',
    BE05: 'the initiator is not known',
  },
  ...{
    BE06: 'the customer is not known',
    BE07: 'the address of the payer is missing',
    CNOR: 'the bank of the payee is not known',
  },
  ...{ CURR: 'the currency is wrong', CUST: 'a customer asked for it', DNOR: 'the bank of the payer is not known' },
  ...{
    DS02: 'a signature is missing',
    DS0H: 'who signed may not',
    DT01: 'the day is wrong',
    DUPL: 'it was sent twice',
  },
  ...{ ED05: 'it could not be settled', FF01: 'the file is malformed', FF05: 'the kind of payment is wrong' },
  ...{
    FOCR: 'it was asked back',
    FRAD: 'fraud is suspected',
    MD07: 'the payee has died',
    MS02: 'the payee refuses it',
  },
  ...{
    MS03: 'the bank gives no reason',
    NARR: 'see the text',
    NOAS: 'the payee does not answer',
    RC01: 'the BIC is wrong',
  },
  ...{ RR01: 'the law asks for the account of the payer', RR02: 'the law asks for the name of the payer' },
  ...{
    RR03: 'the law asks for the name of the payee',
    RR04: 'a rule of the law',
    SL01: 'the bank offers no such service',
  },
  ...{ TECH: 'a fault in technology', TM01: 'it came after the cut-off time', UPAY: 'it is not owed' },
};

/** A reason as it is kept: the code, its words, and what the bank adds. */
export function reasonText(code: string | null, added: string): string {
  const words = code === null ? '' : REASONS[code];
  const told = code === null ? '' : words === undefined || words === '' ? code : `${code}: ${words}`;
  return (
    [told, added]
      .filter((part) => part !== '')
      .join('; ')
      .slice(0, 300) || 'The bank gives no reason.'
  );
}
