/** An account at a bank with a statement that pays some of the open invoices, a fee, an advertisement and a riddle; a part of it matched. */
import type { GraphClient } from './graph-client.ts';

const ERRORS = 'userErrors { code message path }';
const KNOWN = `query SeedBank { financeBankAccounts { id } }`;
const OPEN = `query SeedOpen { financeInvoices(first: 20, where: { isOpen: { eq: true }, kind: { eq: INVOICE } }) {
  nodes { number open { decimal minorUnits currency } customer { name } } } }`;
const ACCOUNT = `mutation SeedAccount($input: CreateFinanceBankAccountInput!) {
  createFinanceBankAccount(input: $input) { bankAccount { id } ${ERRORS} } }`;
const RULE = `mutation SeedRule($input: CreateFinanceBankRuleInput!) { createFinanceBankRule(input: $input) { rule { id } ${ERRORS} } }`;
const IMPORT = `mutation SeedStatement($input: ImportFinanceBankStatementsInput!) {
  importFinanceBankStatements(input: $input) { report { created } ${ERRORS} } }`;
const LINES = `query SeedLines { financeBankLines(first: 20, where: { status: { eq: "SUGGESTED" } }) { nodes { id score } } }`;
const CONFIRM = `mutation SeedConfirm($input: ConfirmFinanceBankSuggestionsInput!) {
  confirmFinanceBankSuggestions(input: $input) { results { outcome } ${ERRORS} } }`;
const IBAN = 'DE02120300000000202051';
const OPENING = 1_845_000n;
const TRIES = 40;
/** Enough invoices to pay some and to leave some open. */
const ENOUGH = 6;

interface Invoice {
  readonly number: string;
  readonly open: { readonly decimal: string; readonly minorUnits: string; readonly currency: string };
  readonly customer: { readonly name: string };
}
interface Move {
  readonly minor: bigint;
  readonly name: string;
  readonly text: string;
  readonly kind: string;
}

const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
const plain = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const size = (minor: bigint): string => {
  const digits = String(minor < 0n ? -minor : minor).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
const side = (minor: bigint): string => (minor < 0n ? 'DBIT' : 'CRDT');

/** Orders are invoiced a moment after they came in: waited for, ten seconds at most. */
async function openInvoices(owner: GraphClient): Promise<readonly Invoice[]> {
  for (let tries = 0; ; tries += 1) {
    const { financeInvoices } = await owner.run<{ financeInvoices: { nodes: readonly Invoice[] } }>(OPEN);
    const inEuro = financeInvoices.nodes.filter(({ open }) => open.currency === 'EUR');
    if (inEuro.length >= ENOUGH || tries >= TRIES) return inEuro;
    await new Promise((done) => setTimeout(done, 250));
  }
}

/** What the bank tells of: most payers name the invoice, some do not. */
function movesOf(invoices: readonly Invoice[]): Move[] {
  const words = [
    (one: Invoice) => `Rechnung ${one.number}`,
    (one: Invoice) => one.number.replaceAll('-', ' '),
    (one: Invoice) => `Danke! ${one.number}`,
    (one: Invoice) => `RG ${one.number.replace(/\D/g, '')}`,
    () => 'Einkauf Webshop',
  ];
  const paid = invoices.slice(0, words.length).map((one, at) => {
    return {
      minor: BigInt(one.open.minorUnits),
      name: one.customer.name,
      text: words[at]!(one),
      kind: 'GUTSCHR. UEBERWEISUNG',
    };
  });
  return [
    ...paid,
    { minor: -890n, name: '', text: 'Kontofuehrung', kind: 'ENTGELTABSCHLUSS' },
    { minor: -12_000n, name: 'Anzeigen Nord GmbH', text: 'Kampagne Herbst', kind: 'LASTSCHRIFT' },
    { minor: 5_000n, name: 'M. Unbekannt', text: 'wie besprochen', kind: 'GUTSCHR. UEBERWEISUNG' },
  ];
}

function statementOf(moves: readonly Move[]): string {
  const balance = (code: string, minor: bigint, on: string): string =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${size(minor)}</Amt><CdtDbtInd>${side(minor)}</CdtDbtInd><Dt><Dt>${on}</Dt></Dt></Bal>`;
  const closing = moves.reduce((sum, { minor }) => sum + minor, OPENING);
  const entries = moves.map(({ minor, name, text, kind }, at) => {
    const party = minor < 0n ? 'Cdtr' : 'Dbtr';
    return `<Ntry><Amt Ccy="EUR">${size(minor)}</Amt><CdtDbtInd>${side(minor)}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>${day(4 - Math.floor((at * 4) / moves.length))}</Dt></BookgDt><AcctSvcrRef>HM-${at + 1}</AcctSvcrRef>
<NtryDtls><TxDtls><RltdPties><${party}><Pty><Nm>${plain(name)}</Nm></Pty></${party}></RltdPties><RmtInf><Ustrd>${plain(text)}</Ustrd></RmtInf></TxDtls></NtryDtls>
<AddtlNtryInf>${kind}</AddtlNtryInf></Ntry>`;
  });
  return `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>HM-STMT-1</Id>
<Acct><Id><IBAN>${IBAN}</IBAN></Id><Ccy>EUR</Ccy></Acct>${balance('OPBD', OPENING, day(5))}${balance('CLBD', closing, day(1))}
${entries.join('\n')}</Stmt></BkToCstmrStmt></Document>`;
}

/** Made once, however often it is run. */
export async function seedBank(owner: GraphClient): Promise<void> {
  const { financeBankAccounts } = await owner.run<{ financeBankAccounts: readonly { id: string }[] }>(KNOWN);
  if (financeBankAccounts.length > 0) return;
  const invoices = await openInvoices(owner);
  const wish = { name: 'Hausbank', iban: IBAN, bic: 'BYLADEM1001', currency: 'EUR', idempotencyKey: 'seed:bank' };
  const made = await owner.run<{ createFinanceBankAccount: { bankAccount: { id: string } } }>(ACCOUNT, { input: wish });
  const bankAccountId = made.createFinanceBankAccount.bankAccount.id;
  const rule = { name: 'Kontoführung', text: 'Entgeltabschluss', side: 'OUT', accountCode: '4970' };
  await owner.run(RULE, { input: { ...rule, idempotencyKey: 'seed:bank:fees' } });
  const content = statementOf(movesOf(invoices));
  const file = { bankAccountId, content, fileName: 'hausbank.camt053.xml', dryRun: false };
  await owner.run(IMPORT, { input: { ...file, idempotencyKey: 'seed:bank:statement' } });
  const { financeBankLines } = await owner.run<{
    financeBankLines: { nodes: readonly { id: string; score: number }[] };
  }>(LINES);
  const sure = financeBankLines.nodes.filter(({ score }) => score >= 90).slice(0, 2);
  if (sure.length > 0) await owner.run(CONFIRM, { input: { minScore: 90, lineIds: sure.map(({ id }) => id) } });
}
