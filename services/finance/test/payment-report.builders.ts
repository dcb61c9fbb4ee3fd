/** One payment as the bank tells of it. */
export interface Told {
  readonly endToEndId: string;
  readonly status?: string;
  readonly reason?: string;
  readonly added?: string;
  readonly amount?: string;
}
/** A bank's answer to a file of payments. */
export interface Report {
  readonly originalMessageId: string;
  readonly version?: '03' | '10';
  /** Of the whole file. */
  readonly status?: string;
  readonly reason?: string;
  readonly batchStatus?: string;
  readonly payments?: readonly Told[];
}

const statusReason = (code: string | undefined, added: string | undefined): string =>
  code === undefined
    ? ''
    : `<StsRsnInf><Orgtr><Id><OrgId><${'AnyBIC'}>COBADEFFXXX</${'AnyBIC'}></OrgId></Id></Orgtr><Rsn><Cd>${code}</Cd></Rsn>${added === undefined ? '' : `<AddtlInf>${added}</AddtlInf>`}</StsRsnInf>`;

const payment = ({ endToEndId, status, reason, added, amount }: Told, index: number): string =>
  [
    `<TxInfAndSts><StsId>S-${index}</StsId><OrgnlEndToEndId>${endToEndId}</OrgnlEndToEndId>`,
    status === undefined ? '' : `<TxSts>${status}</TxSts>`,
    statusReason(reason, added),
    amount === undefined ? '' : `<OrgnlTxRef><Amt><InstdAmt Ccy="EUR">${amount}</InstdAmt></Amt></OrgnlTxRef>`,
    '</TxInfAndSts>',
  ].join('');

/** A payment status report as banks write them. */
export function aReport(report: Report): string {
  const { originalMessageId, version = '10', status, reason, batchStatus, payments = [] } = report;
  const bic = (xml: string): string => (version === '03' ? xml.replaceAll('AnyBIC>', 'BICOrBEI>') : xml);
  const batch =
    payments.length === 0 && batchStatus === undefined
      ? ''
      : `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${originalMessageId}-1</OrgnlPmtInfId>${
          batchStatus === undefined ? '' : `<PmtInfSts>${batchStatus}</PmtInfSts>`
        }${payments.map(payment).join('')}</OrgnlPmtInfAndSts>`;
  return bic(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.${version}"><CstmrPmtStsRpt>`,
      '<GrpHdr><MsgId>BANK-1</MsgId><CreDtTm>2026-11-23T10:00:00</CreDtTm></GrpHdr>',
      `<OrgnlGrpInfAndSts><OrgnlMsgId>${originalMessageId}</OrgnlMsgId><OrgnlMsgNmId>pain.001</OrgnlMsgNmId>`,
      status === undefined ? '' : `<GrpSts>${status}</GrpSts>`,
      statusReason(reason, undefined),
      `</OrgnlGrpInfAndSts>${batch}</CstmrPmtStsRpt></Document>`,
    ].join(''),
  );
}
