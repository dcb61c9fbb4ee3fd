import { DomainError } from '@mh-os/kernel';
import { cleanText } from '../bank/reading/fields.rules.ts';
import type { Element } from '../xml/element.ts';
import { all, at, textAt, messageOf } from '../xml/iso20022.ts';
import { reasonText } from './pain002-codes.rules.ts';

/** What the bank says of one payment, or of all that it does not name where there is no reference. */
export interface ReportedPayment {
  /** Where it stands in the file, for people; from 1. */
  readonly row: number;
  readonly endToEndId: string | null;
  /** Code of ISO 20022, such as ACSC or RJCT. */
  readonly status: string;
  readonly reasonCode: string | null;
  readonly reason: string;
  /** What was ordered, where the file repeats it, such as `12.34 EUR`. */
  readonly amount: string | null;
}
/** A payment status report as it was read. */
export interface StatusReport {
  readonly messageId: string;
  /** The file that it answers: its MsgId. */
  readonly originalMessageId: string;
  readonly payments: readonly ReportedPayment[];
}

/** A report is about one file of ours, which has 500 payments at most; more is something else. */
const MOST_PAYMENTS = 2_000;

function invalid(message: string): DomainError {
  return new DomainError('FINANCE_PAYMENT_REPORT_INVALID', message, { path: ['file'] });
}

/**
 * Reads a payment status report (pain.002, any version since .03). A status stands for a payment, for a batch or for the whole
 * file; the narrowest one holds, and one that is wider holds for every payment that is not named.
 */
export function readPain002(text: string): StatusReport {
  const report = messageOf(text, ['CstmrPmtStsRpt'], (fault) => invalid(`The XML ${fault}.`));
  if (!report) throw invalid('The XML is no payment status report: Document/CstmrPmtStsRpt is missing (pain.002).');
  const group = at(report, 'OrgnlGrpInfAndSts');
  const originalMessageId = textAt(group, 'OrgnlMsgId');
  if (originalMessageId === null) throw invalid('The report does not say which file it answers (OrgnlMsgId).');
  const payments = [...batches(report, group)];
  if (payments.length > MOST_PAYMENTS) throw invalid(`A report has at most ${MOST_PAYMENTS} payments.`);
  if (payments.length === 0) throw invalid('The report tells the status of nothing.');
  const numbered = payments.map((one, index) => ({ ...one, row: index + 1 }));
  return { messageId: textAt(report, 'GrpHdr/MsgId') ?? '', originalMessageId, payments: numbered };
}

type Told = Omit<ReportedPayment, 'row'>;

function* batches(report: Element, group: Element | undefined): Generator<Told> {
  const ofAll = textAt(group, 'GrpSts');
  const infos = all(report, 'OrgnlPmtInfAndSts');
  let ofUnnamed = ofAll === null ? null : whole(ofAll, group);
  for (const info of infos) {
    const ofBatch = textAt(info, 'PmtInfSts');
    if (ofBatch !== null) ofUnnamed = whole(ofBatch, info);
    for (const one of all(info, 'TxInfAndSts')) yield payment(one, info, ofBatch ?? ofAll);
  }
  if (ofUnnamed !== null) yield ofUnnamed;
}

const whole = (status: string, node: Element | undefined): Told => ({
  ...{ endToEndId: null, status, amount: null, ...reasonsOf(node) },
});

function payment(node: Element, info: Element, wider: string | null): Told {
  const status = textAt(node, 'TxSts') ?? wider;
  const endToEndId = textAt(node, 'OrgnlEndToEndId');
  if (status === null) throw invalid(`Payment ${endToEndId ?? ''} has no status, and neither has its batch.`);
  if (endToEndId === null) throw invalid('A payment of the report has no reference (OrgnlEndToEndId).');
  const money = at(node, 'OrgnlTxRef', 'Amt', 'InstdAmt');
  const own = all(node, 'StsRsnInf').length > 0 ? node : info;
  const amount = money === undefined ? null : `${money.text} ${money.attributes['Ccy'] ?? ''}`.trim();
  return { endToEndId, status, amount, ...reasonsOf(own) };
}

/** Every reason that stands at a status, the first code as such. */
function reasonsOf(node: Element | undefined): Pick<ReportedPayment, 'reasonCode' | 'reason'> {
  const told = all(node, 'StsRsnInf').map((one) => ({
    code: textAt(one, 'Rsn/Cd', 'Rsn/Prtry'),
    added: cleanText(
      all(one, 'AddtlInf')
        .map((line) => line.text)
        .join(' '),
    ),
  }));
  const reason = told.length === 0 ? '' : told.map(({ code, added }) => reasonText(code, added ?? '')).join('; ');
  return { reasonCode: told[0]?.code ?? null, reason };
}
