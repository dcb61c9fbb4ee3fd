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

/** What is taxed in another country of the EU, as the OSS return asks for it. */
export interface OssRow {
  /** Country of consumption; null where it was not told. */
  readonly country: string | null;
  readonly rate: string | null;
  readonly net: bigint;
  readonly tax: bigint;
}

/** Treatment, rate and the country that taxes it elsewhere, as sums are told apart by. */
function readKey(text: string): { key: string; rate: string | null; country: string | null } {
  const [key = '', rate = '', country = ''] = text.split('/');
  return { key, rate: rate || null, country: country || null };
}

type Parts = Readonly<Record<VatPartOf, bigint>>;

/** Sums of the VAT accounts and of sales, by what their keys are named; nothing that comes to nothing. */
function partsBy(
  accounts: readonly ReportAccount[],
  sums: readonly AccountSum[],
  nameOf: (key: string) => string | null,
): [string, Parts][] {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const rows = new Map<string, Record<VatPartOf, bigint>>();
  for (const { accountId, key, debit, credit } of sums) {
    const part = partOf(byId.get(accountId));
    const name = nameOf(key);
    if (part === null || name === null) continue;
    const row = rows.get(name) ?? { net: 0n, output: 0n, input: 0n };
    row[part] += part === 'input' ? debit - credit : credit - debit;
    rows.set(name, row);
  }
  return [...rows]
    .filter(([, { net, output, input }]) => net !== 0n || output !== 0n || input !== 0n)
    .sort(([a], [b]) => a.localeCompare(b));
}

/** Sums of the VAT accounts and of sales, by treatment and rate. */
export function vatRows(accounts: readonly ReportAccount[], sums: readonly AccountSum[]): VatRow[] {
  return partsBy(accounts, sums, (key) => key.split('/', 2).join('/')).map(([name, parts]) => {
    const { key, rate } = readKey(name);
    return { key, rate, ...parts };
  });
}

/** What the OSS return asks for: net and tax by country of consumption and rate. */
export function ossRows(accounts: readonly ReportAccount[], sums: readonly AccountSum[]): OssRow[] {
  const byCountry = (text: string): string | null => {
    const { key, rate, country } = readKey(text);
    return key === 'OSS' ? `${country ?? ''}/${rate ?? ''}` : null;
  };
  return partsBy(accounts, sums, byCountry)
    .map(([name, { net, output: tax }]) => {
      const [country, rate] = name.split('/');
      return { country: country || null, rate: rate || null, net, tax };
    })
    .filter(({ net, tax }) => net !== 0n || tax !== 0n);
}

function partOf(account: ReportAccount | undefined): VatPartOf | null {
  if (account?.role === 'VAT_OUTPUT') return 'output';
  if (account?.role === 'VAT_INPUT') return 'input';
  const sales = account?.type === 'INCOME' && ['REVENUE', 'REVENUE_REDUCTIONS'].includes(account.reportLine);
  // What is given as points is no sale taken back: it changes nothing that is taxed.
  return sales && account.role !== 'POINTS_EXPENSE' ? 'net' : null;
}

/** What of a row: the net of sales, tax owed on them, or tax paid to suppliers. */
export type VatPartOf = 'net' | 'output' | 'input';

interface BoxRule {
  readonly box: string;
  readonly name: string;
  /** What is added up, by treatment; tax paid to suppliers is taken off where both kinds of tax are. */
  readonly takes: (part: VatPartOf, key: string) => boolean;
  /** From the sum in the minor units of the currency to what stands in the box. */
  readonly shown: (amount: bigint, unit: bigint) => bigint;
}

/** Whole units of the currency: the fraction is left out, as the form asks for. */
const whole = (amount: bigint, unit: bigint): bigint => (amount / unit) * unit;
const exact = (amount: bigint): bigint => amount;
const ofKey = (part: VatPartOf, key: string) => (ofPart: VatPartOf, of: string) => ofPart === part && of === key;
const TOLD_APART = ['EU', 'REVERSE', 'IMPORT'];
const TAXED_ELSEWHERE = ['OSS', 'ABROAD'];
/** Rates of the own country beside the two of today, such as those of the second half of 2020. */
const isOtherRate = (key: string): boolean => /^[1-9]/.test(key) && key !== '19' && key !== '7';

/**
 * The boxes of the German advance return (UStVA) as far as the books fill them. Of what is bought in the EU the form asks for the
 * net, which the books tell by the tax on it at the full rate. What is sold in other EU countries is told in the OSS return.
 */
const BOXES: readonly BoxRule[] = [
  { box: '81', name: 'Steuerpflichtige Umsätze 19 %', takes: ofKey('net', '19'), shown: whole },
  { box: '86', name: 'Steuerpflichtige Umsätze 7 %', takes: ofKey('net', '7'), shown: whole },
  {
    ...{ box: '35', name: 'Steuerpflichtige Umsätze zu anderen Steuersätzen', shown: whole },
    takes: (part, key) => part === 'net' && isOtherRate(key),
  },
  {
    ...{ box: '36', name: 'Steuer auf Umsätze zu anderen Steuersätzen', shown: exact },
    takes: (part, key) => part === 'output' && isOtherRate(key),
  },
  { box: '41', name: 'Innergemeinschaftliche Lieferungen', takes: ofKey('net', 'EU'), shown: whole },
  {
    ...{ box: '43', name: 'Weitere steuerfreie Umsätze mit Vorsteuerabzug (Ausfuhr)' },
    ...{ takes: ofKey('net', 'EXPORT'), shown: whole },
  },
  {
    ...{ box: '60', name: 'Umsätze, für die der Leistungsempfänger die Steuer schuldet' },
    ...{ takes: ofKey('net', 'REVERSE'), shown: whole },
  },
  {
    ...{ box: '45', name: 'Übrige nicht steuerbare Umsätze (OSS: eigene Meldung)', shown: whole },
    takes: (part, key) => part === 'net' && TAXED_ELSEWHERE.includes(key),
  },
  {
    ...{ box: '89', name: 'Innergemeinschaftliche Erwerbe 19 % (Bemessungsgrundlage aus der Steuer)' },
    ...{ takes: ofKey('output', 'EU'), shown: (tax, unit) => whole(divideRounded(tax * 100n, 19n), unit) },
  },
  { box: '85', name: 'Steuer nach § 13b UStG', takes: ofKey('output', 'REVERSE'), shown: exact },
  {
    ...{ box: '66', name: 'Vorsteuer aus Rechnungen', shown: exact },
    takes: (part, key) => part === 'input' && !TOLD_APART.includes(key),
  },
  { box: '61', name: 'Vorsteuer aus innergemeinschaftlichem Erwerb', takes: ofKey('input', 'EU'), shown: exact },
  { box: '62', name: 'Entstandene Einfuhrumsatzsteuer', takes: ofKey('input', 'IMPORT'), shown: exact },
  { box: '67', name: 'Vorsteuer nach § 13b UStG', takes: ofKey('input', 'REVERSE'), shown: exact },
  {
    ...{ box: '83', name: 'Verbleibende Umsatzsteuer-Vorauszahlung', shown: exact },
    takes: (part, key) => part === 'input' || (part === 'output' && !TAXED_ELSEWHERE.includes(key)),
  },
];
const LEFT_TO_PAY = '83';

/** The boxes that have an amount, and always what is left to pay. */
export function germanBoxes(rows: readonly VatRow[], exponent: number): VatBox[] {
  const unit = 10n ** BigInt(exponent);
  return BOXES.map(({ box, name, takes, shown }) => {
    const part = (row: VatRow, of: VatPartOf): bigint => (takes(of, row.key) ? row[of] : 0n);
    const sums = rows.map((row) => ({ sold: part(row, 'net') + part(row, 'output'), paid: part(row, 'input') }));
    const [sold, paid] = [sums.reduce((all, one) => all + one.sold, 0n), sums.reduce((all, one) => all + one.paid, 0n)];
    return { box, name, amount: shown(box === LEFT_TO_PAY ? sold - paid : sold + paid, unit) };
  }).filter(({ box, amount }) => amount !== 0n || box === LEFT_TO_PAY);
}

/** What of the report somebody wants to see behind: a box, a row with or without one of its parts, or all tax. */
export interface VatChoice {
  readonly box?: string | null;
  readonly key?: string | null;
  readonly rate?: string | null;
  /** Of a row of the OSS return: its country, empty where that was not told. */
  readonly country?: string | null;
  readonly part?: VatPartOf | null;
}

/**
 * The accounts and tax treatments that an amount of the report is the sum of, told by the same rules that add it up, so that the
 * lines behind it are all of it and nothing else (F16). Null where there is no such box.
 */
export function behindVat(
  accounts: readonly ReportAccount[],
  sums: readonly AccountSum[],
  { box, part, ...row }: VatChoice,
): { accountIds: string[]; keys: string[] } | null {
  const rule = box == null ? null : BOXES.find((one) => one.box === box);
  if (rule === undefined) return null;
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const found = sums.filter((sum) => {
    const of = partOf(byId.get(sum.accountId));
    if (of === null || (part != null && of !== part) || !isOfRow(sum.key, row)) return false;
    if (rule !== null) return rule.takes(of, readKey(sum.key).key);
    return row.key != null || part != null || of !== 'net';
  });
  return { accountIds: found.map(({ accountId }) => accountId), keys: found.map((sum) => sum.key) };
}

function isOfRow(text: string, row: Pick<VatChoice, 'key' | 'rate' | 'country'>): boolean {
  const { key, rate, country } = readKey(text);
  if (row.key != null && (key !== row.key || rate !== (row.rate || null))) return false;
  return row.country == null || country === (row.country || null);
}
