import { DomainError, Money, divideRounded, exponentOf, parseScaled } from '@mh-os/kernel';
import type { AccountRole } from '../accounts/charts/index.ts';

/** Decimals of an exchange rate. */
const RATE_SCALE = 12;

/** What one unit of a foreign currency is worth in the currency of the books, by whom it was told and when (F13). */
export interface Fx {
  readonly rate: string;
  readonly source: string;
  readonly at: Date;
}

/** What a line is about: how sums are told apart and drilled into. Ids of other services are kept as they come. */
export interface LineSubject {
  readonly channelId?: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null;
  readonly personId?: string | null;
  readonly companyId?: string | null;
  readonly partnerId?: string | null;
  readonly orderId?: string | null;
  readonly invoiceId?: string | null;
}

/** One side of an entry as its caller writes it: an account by role, code or id, and an amount on one side. */
export interface PostingLine extends LineSubject {
  readonly accountRole?: AccountRole;
  readonly accountCode?: string;
  readonly accountId?: string;
  readonly debitMinor?: bigint;
  readonly creditMinor?: bigint;
  readonly currency: string;
  /** The amount in the currency of the books where it is already known, e.g. what a receivable was booked with. */
  readonly baseMinor?: bigint;
  /** Of a line that has no amount but `baseMinor`, as realised gains and losses have: its side. */
  readonly baseOnly?: 'DEBIT' | 'CREDIT';
  readonly fx?: Fx;
  /**
   * Tax treatment (`19`, `7`, `EU`, `EXPORT`, `REVERSE`, `OSS`, `ABROAD`, `SMALL`), percentage and the country that taxes it:
   * picks the account of its role, feeds the VAT report.
   */
  readonly vat?: { readonly key: string; readonly rate?: string; readonly country?: string | null };
  readonly text?: string;
}

/** An account as posting needs it. */
export interface PostingAccount {
  readonly id: string;
  readonly code: string;
  readonly role: string | null;
  readonly vatKey: string;
}

/** A line as it is kept. */
export interface DecidedLine {
  readonly account: PostingAccount;
  readonly currency: string;
  readonly debit: bigint;
  readonly credit: bigint;
  readonly baseDebit: bigint;
  readonly baseCredit: bigint;
  readonly fx: Fx | null;
  readonly line: Partial<PostingLine>;
}

/** What decides about lines. */
export interface PostingFacts {
  readonly baseCurrency: string;
  readonly accounts: readonly PostingAccount[];
  readonly rates: ReadonlyMap<string, Fx>;
  /** Whether a difference in the currency of the books is a realised gain or loss (F13) and not a mistake. */
  readonly realiseFx: boolean;
}

const amountOf = (line: PostingLine): bigint => (line.debitMinor ?? 0n) + (line.creditMinor ?? 0n);
const sum = (values: readonly bigint[]): bigint => values.reduce((all, one) => all + one, 0n);

/** An amount in the currency of the books, rounded once, half away from zero. */
export function toBase(minor: bigint, currency: string, rate: string, baseCurrency: string): bigint {
  const scaled = minor * parseScaled(rate, RATE_SCALE) * 10n ** BigInt(exponentOf(baseCurrency));
  return divideRounded(scaled, 10n ** BigInt(RATE_SCALE + exponentOf(currency)));
}

/** The account of a line: by id or code, or of its role for the tax treatment, else the role's general one. */
export function accountFor(line: PostingLine, accounts: readonly PostingAccount[], index: number): PostingAccount {
  const { accountId, accountCode, accountRole, vat } = line;
  const ofRole = accounts.filter(({ role }) => accountRole !== undefined && role === accountRole);
  const found =
    accountId !== undefined
      ? accounts.find(({ id }) => id === accountId)
      : accountCode !== undefined
        ? accounts.find(({ code }) => code === accountCode)
        : (ofRole.find(({ vatKey }) => vatKey === (vat?.key ?? '')) ?? ofRole.find(({ vatKey }) => vatKey === ''));
  if (found) return found;
  const wanted = accountCode ?? accountRole ?? accountId ?? 'nothing';
  throw new DomainError('FINANCE_ACCOUNT_UNKNOWN', `The chart has no active account for ${wanted}.`, {
    path: ['lines', String(index), 'account'],
    details: { wanted },
  });
}

function assertSide(line: PostingLine, index: number): void {
  const { debitMinor: debit = 0n, creditMinor: credit = 0n, baseMinor = 0n } = line;
  if (debit >= 0n && credit >= 0n && baseMinor >= 0n && (debit === 0n || credit === 0n)) return;
  throw new DomainError('FINANCE_LINE_INVALID', 'A line is either debit or credit, and never negative.', {
    path: ['lines', String(index)],
  });
}

/** Lines as they are kept: accounts, amounts in the currency of the books, and the two sides equal in every currency (F1, F2, F13). */
export function decideLines(lines: readonly PostingLine[], facts: PostingFacts): DecidedLine[] {
  lines.forEach(assertSide);
  const named = lines
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => amountOf(line) > 0n || (line.baseOnly !== undefined && (line.baseMinor ?? 0n) > 0n))
    .map(({ line, index }) => ({
      line,
      fx: fxOf(line, facts, index),
      account: accountFor(line, facts.accounts, index),
    }));
  const decided = inBase(named, facts.baseCurrency);
  const whole = balanceBase(crossCurrencies(decided, facts), facts);
  if (whole.length < 2)
    throw new DomainError('FINANCE_JOURNAL_EMPTY', 'An entry has at least two lines with an amount.');
  return whole;
}

function fxOf(line: PostingLine, { baseCurrency, rates }: PostingFacts, index: number): Fx | null {
  if (line.currency === baseCurrency) return null;
  const fx = line.fx ?? rates.get(line.currency);
  if (fx) return fx;
  throw new DomainError('FINANCE_RATE_MISSING', `There is no exchange rate of ${line.currency} for this day.`, {
    path: ['lines', String(index), 'currency'],
    details: { currency: line.currency, base: baseCurrency },
  });
}

interface Named {
  readonly line: PostingLine;
  readonly fx: Fx | null;
  readonly account: PostingAccount;
}

/** Amounts in the currency of the books: sums are converted, not lines, so that equal sides stay equal (F9, F13). */
function inBase(named: readonly Named[], baseCurrency: string): DecidedLine[] {
  const base = new Map<PostingLine, bigint>();
  const groups = new Map<string, Named[]>();
  for (const one of named) {
    const { line, fx } = one;
    const amount = amountOf(line);
    if (fx === null) base.set(line, amount);
    else if (line.baseMinor !== undefined) base.set(line, line.baseMinor);
    else {
      const key = `${line.currency}/${fx.rate}/${(line.debitMinor ?? 0n) > 0n ? 'debit' : 'credit'}`;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
  }
  for (const group of groups.values()) {
    const amounts = group.map(({ line }) => amountOf(line));
    const { line, fx } = group[0]!;
    const total = toBase(sum(amounts), line.currency, fx!.rate, baseCurrency);
    const shares = Money.of(total, baseCurrency).allocate(amounts);
    group.forEach((one, index) => base.set(one.line, shares[index]!.minorUnits));
  }
  return named.map(({ line, fx, account }) => {
    const [debit, credit, amount] = [line.debitMinor ?? 0n, line.creditMinor ?? 0n, base.get(line) ?? 0n];
    const [baseDebit, baseCredit] = debit > 0n || line.baseOnly === 'DEBIT' ? [amount, 0n] : [0n, amount];
    return { account, currency: line.currency, debit, credit, baseDebit, baseCredit, fx, line };
  });
}

const differenceOf = (lines: readonly DecidedLine[]) => ({
  amount: sum(lines.map(({ debit, credit }) => debit - credit)),
  base: sum(lines.map(({ baseDebit, baseCredit }) => baseDebit - baseCredit)),
});

/** A line on the side that makes up for a difference. */
function opposite(account: PostingAccount, currency: string, fx: Fx | null, amount: bigint, base: bigint): DecidedLine {
  const back = (value: bigint): bigint => (value < 0n ? -value : value);
  const onCredit = amount > 0n || (amount === 0n && base > 0n);
  const sides = onCredit
    ? { debit: 0n, credit: back(amount), baseDebit: 0n, baseCredit: back(base) }
    : { debit: back(amount), credit: 0n, baseDebit: back(base), baseCredit: 0n };
  return { account, currency, fx, line: {}, ...sides };
}

/** Where an entry crosses currencies, the clearing account is the other side in each, and nothing in the books' own (F1). */
function crossCurrencies(lines: readonly DecidedLine[], facts: PostingFacts): DecidedLine[] {
  const currencies = [...new Set(lines.map(({ currency }) => currency))];
  const open = currencies
    .map((currency) => ({ currency, of: lines.filter((line) => line.currency === currency) }))
    .map(({ currency, of }) => ({ currency, fx: of[0]?.fx ?? null, ...differenceOf(of) }))
    .filter(({ amount }) => amount !== 0n);
  if (open.length === 0) return [...lines];
  if (currencies.length === 1) throw unbalanced(open[0]!.currency, open[0]!.amount);
  const clearing = accountFor({ accountRole: 'CURRENCY_CLEARING', currency: facts.baseCurrency }, facts.accounts, -1);
  const rest = sum(open.map(({ base }) => base));
  // The difference of rates is left with a foreign currency: it is there that it was realised.
  const bearer = open.find(({ currency }) => currency !== facts.baseCurrency);
  const added = open.map((one) =>
    opposite(clearing, one.currency, one.fx, one.amount, one === bearer ? one.base - rest : one.base),
  );
  return [...lines, ...added];
}

/** What is left in the currency of the books is exactly the realised gain or loss, or a mistake (F13). */
function balanceBase(lines: readonly DecidedLine[], facts: PostingFacts): DecidedLine[] {
  const { base } = differenceOf(lines);
  if (base === 0n) return [...lines];
  const foreign = lines.find(({ fx }) => fx !== null);
  if (!foreign || !facts.realiseFx) throw unbalanced(facts.baseCurrency, base);
  const accountRole = base > 0n ? 'FX_GAIN' : 'FX_LOSS';
  const account = accountFor({ accountRole, currency: facts.baseCurrency }, facts.accounts, -1);
  return [...lines, opposite(account, foreign.currency, foreign.fx, 0n, base)];
}

function unbalanced(currency: string, difference: bigint): DomainError {
  const amount = Money.of(difference < 0n ? -difference : difference, currency);
  return new DomainError(
    'FINANCE_JOURNAL_UNBALANCED',
    `${difference > 0n ? 'Debit' : 'Credit'} is larger by ${amount.toString()}: both sides must be equal.`,
    { path: ['lines'], details: { currency, difference: difference.toString() } },
  );
}
