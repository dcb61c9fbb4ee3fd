import { DomainError, Money } from '@mh-os/kernel';
import { elementOf, type Written } from '../xml/element.ts';
import { writeXml } from '../xml/write-xml.ts';
import { sepaText } from './sepa-text.rules.ts';

/** Forms of the file: what banks take since 2023, and the older one that some still ask for. */
export const painFormats = ['pain.001.001.09', 'pain.001.001.03'] as const;
export type PainFormat = (typeof painFormats)[number];

export interface PainParty {
  readonly name: string;
  readonly iban: string;
  readonly bic: string | null;
}
export interface PainPayment extends PainParty {
  readonly endToEndId: string;
  readonly amountMinor: bigint;
  readonly remittance: string;
}
/** A payout as the bank is told of it. */
export interface PainPayout {
  readonly messageId: string;
  readonly approvedAt: Date;
  readonly executionOn: string;
  readonly currency: string;
  readonly debtor: PainParty;
  readonly payments: readonly PainPayment[];
}

const NAME = 70;
const ID = 35;
const REMITTANCE = 140;

/** What a BIC looks like in each form: the older one does not know the codes that were given out since 2014. */
const BIC: Readonly<Record<PainFormat, readonly [tag: string, pattern: RegExp]>> = {
  'pain.001.001.09': ['BICFI', /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/],
  'pain.001.001.03': ['BIC', /^[A-Z]{6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3})?$/],
};

/** An account's bank; without a BIC that the form can tell it follows from the IBAN. */
function agent(name: 'DbtrAgt' | 'CdtrAgt', bic: string | null, format: PainFormat): Written {
  const [tag, pattern] = BIC[format];
  if (bic !== null && pattern.test(bic)) return [name, [['FinInstnId', [[tag, bic]]]]];
  return name === 'DbtrAgt' ? [name, [['FinInstnId', [['Othr', [['Id', 'NOTPROVIDED']]]]]]] : null;
}

const account = (name: 'DbtrAcct' | 'CdtrAcct', iban: string): Written => [name, [['Id', [['IBAN', iban]]]]];

function transaction(one: PainPayment, format: PainFormat): Written {
  const text = sepaText(one.remittance, REMITTANCE);
  return [
    'CdtTrfTxInf',
    [
      ['PmtId', [['EndToEndId', sepaText(one.endToEndId, ID)]]],
      ['Amt', [['InstdAmt', Money.of(one.amountMinor, 'EUR').decimal, { Ccy: 'EUR' }]]],
      agent('CdtrAgt', one.bic, format),
      ['Cdtr', [['Nm', sepaText(one.name, NAME)]]],
      account('CdtrAcct', one.iban),
      text === '' ? null : ['RmtInf', [['Ustrd', text]]],
    ],
  ];
}

/**
 * A payout as a SEPA credit transfer: the same payout makes the same bytes, however often it is asked for. Everything in it
 * was fixed with the approval, the time of making included.
 */
export function toPain001(payout: PainPayout, format: PainFormat): string {
  if (payout.currency !== 'EUR')
    throw new DomainError('FINANCE_SEPA_EURO', `SEPA pays in euros: ${payout.currency} is paid another way.`, {
      details: { currency: payout.currency },
    });
  const { debtor, payments, messageId } = payout;
  const count = String(payments.length);
  const sum = Money.of(
    payments.reduce((total, one) => total + one.amountMinor, 0n),
    'EUR',
  ).decimal;
  const day: Written =
    format === 'pain.001.001.09' ? ['ReqdExctnDt', [['Dt', payout.executionOn]]] : ['ReqdExctnDt', payout.executionOn];
  const made = payout.approvedAt.toISOString().slice(0, 19);
  const document: NonNullable<Written> = [
    'Document',
    [
      [
        'CstmrCdtTrfInitn',
        [
          [
            'GrpHdr',
            [
              ['MsgId', sepaText(messageId, ID)],
              ['CreDtTm', format === 'pain.001.001.09' ? `${made}Z` : made],
              ['NbOfTxs', count],
              ['CtrlSum', sum],
              ['InitgPty', [['Nm', sepaText(debtor.name, NAME)]]],
            ],
          ],
          [
            'PmtInf',
            [
              ['PmtInfId', sepaText(`${messageId}-1`, ID)],
              ['PmtMtd', 'TRF'],
              ['BtchBookg', 'true'],
              ['NbOfTxs', count],
              ['CtrlSum', sum],
              ['PmtTpInf', [['SvcLvl', [['Cd', 'SEPA']]]]],
              day,
              ['Dbtr', [['Nm', sepaText(debtor.name, NAME)]]],
              account('DbtrAcct', debtor.iban),
              agent('DbtrAgt', debtor.bic, format),
              ['ChrgBr', 'SLEV'],
              ...payments.map((one) => transaction(one, format)),
            ],
          ],
        ],
      ],
    ],
    { xmlns: `urn:iso:std:iso:20022:tech:xsd:${format}` },
  ];
  return writeXml(elementOf(document));
}
