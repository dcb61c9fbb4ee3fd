import { Money } from '@mh-os/kernel';

/** A movement of a statement that a test makes. */
export interface Move {
  readonly amount: bigint;
  readonly text: string;
  readonly name?: string;
  readonly iban?: string;
  readonly on?: string;
}

const balance = (code: string, minor: bigint, day: string): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${size(minor)}</Amt><CdtDbtInd>${sign(minor)}</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`;
const size = (minor: bigint): string => Money.of(minor < 0n ? -minor : minor, 'EUR').decimal;
const sign = (minor: bigint): string => (minor < 0n ? 'DBIT' : 'CRDT');

/** A statement of today in camt.053, whose balances fit. */
export function camtOf(moves: readonly Move[], opening: bigint): string {
  const today = new Date().toISOString().slice(0, 10);
  const closing = moves.reduce((sum, { amount }) => sum + amount, opening);
  const entries = moves.map(({ amount, text, name, iban, on = today }) => {
    const party = amount > 0n ? 'Dbtr' : 'Cdtr';
    const account = iban ? `<${party}Acct><Id><IBAN>${iban}</IBAN></Id></${party}Acct>` : '';
    return `<Ntry><Amt Ccy="EUR">${size(amount)}</Amt><CdtDbtInd>${sign(amount)}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${on}</Dt></BookgDt>
      <BkTxCd><Prtry><Cd>NTRF+166</Cd></Prtry></BkTxCd>
      <NtryDtls><TxDtls><RltdPties><${party}><Pty><Nm>${name ?? 'Somebody'}</Nm></Pty></${party}>${account}</RltdPties>
      <RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;
  });
  return `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
    <GrpHdr><MsgId>M-${moves.length}</MsgId><CreDtTm>${today}T06:00:00</CreDtTm></GrpHdr><Stmt><Id>S-${opening}-${moves.length}</Id>
    <Acct><Id><IBAN>DE02120300000000202051</IBAN></Id><Ccy>EUR</Ccy></Acct>
    ${balance('OPBD', opening, today)}${balance('CLBD', closing, today)}${entries.join('')}</Stmt></BkToCstmrStmt></Document>`;
}
