import { divideRounded } from '@mh-os/kernel';
import type { AccountSum, ReportAccount } from './balances.read-model.ts';

/** Net sales and tax of one treatment. */
export interface VatRow {
  readonly key: string;
  readonly rate: string | null;
  /** Net of sales, positive. */
  readonly net: bigint;
  /** Tax owed on them. */
  readonly output: bigint;
  /** Tax paid to suppliers. */
  readonly input: bigint;
}

/** A box of the German advance return. */
export interface VatBox {
  readonly box: string;
  readonly name: string;
  readonly amount: bigint;
}

/** Sums of the VAT accounts and of sales, by treatment and rate. */
export function vatRows(accounts: readonly ReportAccount[], sums: readonly AccountSum[]): VatRow[] {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const rows = new Map<string, { net: bigint; output: bigint; input: bigint }>();
  for (const { accountId, key, debit, credit } of sums) {
    const account = byId.get(accountId);
    const part = partOf(account);
    if (part === null) continue;
    const row = rows.get(key) ?? { net: 0n, output: 0n, input: 0n };
    row[part] += part === 'input' ? debit - credit : credit - debit;
    rows.set(key, row);
  }
  return [...rows]
    .map(([key, row]) => ({
      key: key.slice(0, key.indexOf('/')),
      rate: key.slice(key.indexOf('/') + 1) || null,
      ...row,
    }))
    .filter(({ net, output, input }) => net !== 0n || output !== 0n || input !== 0n)
    .sort((a, b) => `${a.key}/${a.rate ?? ''}`.localeCompare(`${b.key}/${b.rate ?? ''}`));
}

function partOf(account: ReportAccount | undefined): 'net' | 'output' | 'input' | null {
  if (account?.role === 'VAT_OUTPUT') return 'output';
  if (account?.role === 'VAT_INPUT') return 'input';
  const sales = account?.type === 'INCOME' && ['REVENUE', 'REVENUE_REDUCTIONS'].includes(account.reportLine);
  // What is given as points is no sale taken back: it changes nothing that is taxed.
  return sales && account.role !== 'POINTS_EXPENSE' ? 'net' : null;
}

/** Boxes with the net of sales, whole units of the currency; the fraction is left out, as the form asks for. */
const NET_BOXES: readonly (readonly [string, string, (row: VatRow) => boolean])[] = [
  ['81', 'Steuerpflichtige Umsätze 19 %', (row) => row.key === '19'],
  ['86', 'Steuerpflichtige Umsätze 7 %', (row) => row.key === '7'],
  ['41', 'Innergemeinschaftliche Lieferungen', (row) => row.key === 'EU'],
  ['43', 'Weitere steuerfreie Umsätze mit Vorsteuerabzug (Ausfuhr)', (row) => row.key === 'EXPORT'],
  ['60', 'Umsätze, für die der Leistungsempfänger die Steuer schuldet', (row) => row.key === 'REVERSE'],
  ['45', 'Übrige nicht steuerbare Umsätze (OSS: eigene Meldung)', (row) => row.key === 'OSS'],
];
const INPUT_BOXES: readonly (readonly [string, string, (row: VatRow) => boolean])[] = [
  ['66', 'Vorsteuer aus Rechnungen', (row) => !['EU', 'REVERSE', 'IMPORT'].includes(row.key)],
  ['61', 'Vorsteuer aus innergemeinschaftlichem Erwerb', (row) => row.key === 'EU'],
  ['62', 'Entstandene Einfuhrumsatzsteuer', (row) => row.key === 'IMPORT'],
  ['67', 'Vorsteuer nach § 13b UStG', (row) => row.key === 'REVERSE'],
];

/**
 * The boxes of the German advance return (UStVA) as far as the books fill them: net sales in whole units, their tax from the
 * accounts, input tax, and what is left to pay (83). What is sold in other EU countries is told in the OSS return.
 */
export function germanBoxes(rows: readonly VatRow[], exponent: number): VatBox[] {
  const unit = 10n ** BigInt(exponent);
  const sum = (of: (row: VatRow) => boolean, part: 'net' | 'output' | 'input'): bigint =>
    rows.filter(of).reduce((total, row) => total + row[part], 0n);
  const whole = (amount: bigint): bigint => (amount / unit) * unit;
  const net = NET_BOXES.map(([box, name, of]) => ({ box, name, amount: whole(sum(of, 'net')) }));
  const input = INPUT_BOXES.map(([box, name, of]) => ({ box, name, amount: sum(of, 'input') }));
  const owed = sum((row) => row.key !== 'OSS', 'output');
  const paid = input.reduce((total, { amount }) => total + amount, 0n);
  const left = { box: '83', name: 'Verbleibende Umsatzsteuer-Vorauszahlung', amount: owed - paid };
  return [...net, ...input].filter(({ amount }) => amount !== 0n).concat(left);
}

/** Tax that the net of a rate stands for, to be held against what the accounts have. */
export function expectedTax(net: bigint, rate: string): bigint {
  const [whole = '0', fraction = ''] = rate.split('.');
  const scaled = BigInt(whole + fraction.padEnd(4, '0').slice(0, 4));
  return divideRounded(net * scaled, 1_000_000n);
}
