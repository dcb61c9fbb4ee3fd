import { type Candidate, type Reason, ranked, reason, scoreOf } from './candidate.types.ts';
import { NAMESAKE, nameLikeness } from './names.rules.ts';
import { bareNumber, findNumber } from './numbers.rules.ts';
import { sumsTo } from './sums.rules.ts';

/** What of a line decides. */
export interface LineFacts {
  readonly id: string;
  readonly bookedOn: string;
  readonly amount: bigint;
  readonly currency: string;
  readonly name: string;
  readonly iban: string | null;
  readonly remittance: string;
  readonly endToEndId: string | null;
  readonly bookingText: string;
}

/** A document that asks for money, or owes it. */
export interface OpenItem {
  readonly id: string;
  readonly kind: 'INVOICE' | 'CREDIT_NOTE';
  readonly number: string;
  readonly currency: string;
  readonly open: bigint;
  readonly issuedOn: string;
  readonly personId: string | null;
  readonly name: string;
  readonly orderNumber: string | null;
}

/** A payment that is booked, though no line of a statement tells of it yet. */
export interface OpenPayment {
  readonly id: string;
  readonly direction: 'IN' | 'OUT';
  readonly currency: string;
  readonly amount: bigint;
  readonly bookedOn: string;
  readonly reference: string;
  readonly externalId: string | null;
}

/** A payout that was sent. */
export interface SentPayout {
  readonly id: string;
  readonly label: string;
  readonly currency: string;
  readonly amount: bigint;
  readonly sentOn: string;
  readonly references: readonly string[];
}

/** A rule of the brand: text in a line, account of the books. */
export interface RuleFacts {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly field: 'ANY' | 'NAME' | 'REMITTANCE' | 'IBAN';
  readonly side: 'IN' | 'OUT' | 'ANY';
  readonly accountId: string;
  readonly accountLabel: string;
}

/** Everything that a line is held against. */
export interface MatchFacts {
  readonly items: readonly OpenItem[];
  readonly payments: readonly OpenPayment[];
  readonly payouts: readonly SentPayout[];
  /** In their order: the first that fits wins. */
  readonly rules: readonly RuleFacts[];
  /** Buyers for whom an account paid before. */
  readonly payers: ReadonlyMap<string, readonly string[]>;
}

const DAY_MS = 86_400_000;
const MOST_DAYS = 120;
const PAYMENT_DAYS = 10;
const size = (amount: bigint): bigint => (amount < 0n ? -amount : amount);
const daysAfter = (later: string, earlier: string): number => (Date.parse(later) - Date.parse(earlier)) / DAY_MS;
const textOf = (line: LineFacts): string => `${line.remittance} ${line.endToEndId ?? ''}`;

/** What a line may be for, the best first. Suggests and never books. */
export function suggest(line: LineFacts, facts: MatchFacts): Candidate[] {
  const kind = line.amount > 0n ? 'INVOICE' : 'CREDIT_NOTE';
  const items = facts.items.filter((item) => item.kind === kind && item.currency === line.currency && item.open > 0n);
  const known = new Set(line.iban === null ? [] : (facts.payers.get(line.iban) ?? []));
  const judged = items.map((item) => ({ ...item, reasons: aboutItem(line, item, known) }));
  const found = ranked([
    ...judged.flatMap((one) => single(line, one)),
    ...several(line, judged),
    ...facts.payments.flatMap((payment) => ofPayment(line, payment)),
    ...facts.payouts.flatMap((payout) => ofPayout(line, payout)),
    ...ofRule(line, facts.rules),
  ]);
  return found.length > 0 ? found : ranked(byNameAlone(line, judged));
}

/** Where nothing else speaks: the oldest document of each buyer whose name is the payer's. Shown, and never taken by itself. */
function byNameAlone(line: LineFacts, all: readonly Judged[]): Candidate[] {
  if (line.amount <= 0n) return [];
  const oldest = new Map<string, Judged>();
  for (const one of all.filter((item) => nameLikeness(line.name, item.name) >= NAMESAKE)) {
    const buyer = one.personId ?? one.name;
    const known = oldest.get(buyer);
    const isOlder = !known || `${one.issuedOn} ${one.number}` < `${known.issuedOn} ${known.number}`;
    if (isOlder) oldest.set(buyer, one);
  }
  return [...oldest.values()].map((one) => {
    const fit = reason(line.amount < one.open ? 'PARTIAL' : 'OVERPAID');
    const reasons = [...one.reasons, reason('NAME_ONLY', one.name), fit, ...days(line, one.issuedOn)];
    const used = line.amount < one.open ? line.amount : one.open;
    const parts = [{ kind: one.kind, targetId: one.id, label: one.number, amount: used }];
    return { score: scoreOf(reasons), reasons, parts, rest: line.amount - used };
  });
}

interface Judged extends OpenItem {
  readonly reasons: readonly Reason[];
}

/** What speaks for a document whatever the amount. */
function aboutItem(line: LineFacts, item: OpenItem, known: ReadonlySet<string>): Reason[] {
  const reasons: Reason[] = [];
  const end = bareNumber(line.endToEndId ?? '');
  if (end !== '' && (end === bareNumber(item.number) || end === bareNumber(item.orderNumber ?? '-')))
    reasons.push(reason('END_TO_END', item.number));
  else {
    const found = findNumber(textOf(line), item.number);
    if (found !== null) reasons.push(reason(found === 'WHOLE' ? 'NUMBER' : 'NUMBER_DIGITS', item.number));
    else if (item.orderNumber !== null && findNumber(textOf(line), item.orderNumber) === 'WHOLE')
      reasons.push(reason('ORDER_NUMBER', item.orderNumber));
  }
  if (item.personId !== null && known.has(item.personId)) reasons.push(reason('IBAN_KNOWN'));
  const alike = nameLikeness(line.name, item.name);
  if (alike >= 900) reasons.push(reason('NAME', item.name));
  else if (alike >= 400) reasons.push(reason('NAME_PART', item.name));
  return reasons;
}

function days(line: LineFacts, issuedOn: string): Reason[] {
  const after = daysAfter(line.bookedOn, issuedOn);
  // A transfer may be on its way before the invoice is written, for a shop invoices what was paid in advance.
  if (after < -3) return [reason('TOO_EARLY')];
  return after <= MOST_DAYS ? [reason('DATE')] : [];
}

const isNamed = (reasons: readonly Reason[]): boolean =>
  reasons.some(({ code }) => ['END_TO_END', 'NUMBER', 'NUMBER_DIGITS', 'ORDER_NUMBER'].includes(code));

/** One document: of exactly the amount, or named in the text. */
function single(line: LineFacts, one: Judged): Candidate[] {
  const amount = size(line.amount);
  const exact = amount === one.open;
  if (!exact && !isNamed(one.reasons)) return [];
  // Money that goes back is never split over what it was not meant for.
  if (!exact && line.amount < 0n && amount > one.open) return [];
  const fit = exact ? reason('AMOUNT') : reason(amount < one.open ? 'PARTIAL' : 'OVERPAID');
  const reasons = [...one.reasons, fit, ...days(line, one.issuedOn)];
  const used = amount < one.open ? amount : one.open;
  const sign = line.amount < 0n ? -1n : 1n;
  const parts = [{ kind: one.kind, targetId: one.id, label: one.number, amount: used * sign }];
  return [{ score: scoreOf(reasons), reasons, parts, rest: (amount - used) * sign }];
}

/** Several documents of one buyer, or all that the text names, whose sum is the amount. */
function several(line: LineFacts, all: readonly Judged[]): Candidate[] {
  const amount = size(line.amount);
  const named = all.filter(({ reasons }) => isNamed(reasons));
  const namedSum = named.reduce((sum, { open }) => sum + open, 0n);
  if (named.length > 1 && namedSum === amount) return [together(line, named, named[0]!.reasons, true)];
  const buyers = new Map<string, Judged[]>();
  const sure = ({ code }: Reason): boolean => code === 'IBAN_KNOWN' || code === 'NAME';
  for (const one of all.filter(({ reasons }) => isNamed(reasons) || reasons.some(sure))) {
    const buyer = one.personId ?? one.name;
    buyers.set(buyer, [...(buyers.get(buyer) ?? []), one]);
  }
  return [...buyers.values()].flatMap((of) => {
    const oldest = [...of].sort((a, b) =>
      a.issuedOn === b.issuedOn ? (a.number < b.number ? -1 : 1) : a.issuedOn < b.issuedOn ? -1 : 1,
    );
    const found = sumsTo(oldest, amount);
    return found ? [together(line, found.items, found.items[0]!.reasons, found.isOnly)] : [];
  });
}

function together(line: LineFacts, items: readonly Judged[], about: readonly Reason[], isOnly: boolean): Candidate {
  const sign = line.amount < 0n ? -1n : 1n;
  const reasons = [
    ...about,
    reason('AMOUNT_SUM', String(items.length)),
    ...days(line, items.at(-1)!.issuedOn),
    ...(isOnly ? [] : [reason('AMBIGUOUS')]),
  ];
  const parts = items.map((one) => ({ kind: one.kind, targetId: one.id, label: one.number, amount: one.open * sign }));
  return { score: scoreOf(reasons), reasons, parts, rest: 0n };
}

/** A payment in the books of the same amount, about the same day. */
function ofPayment(line: LineFacts, payment: OpenPayment): Candidate[] {
  const amount = payment.direction === 'IN' ? payment.amount : -payment.amount;
  const apart = Math.abs(daysAfter(line.bookedOn, payment.bookedOn));
  if (amount !== line.amount || payment.currency !== line.currency || apart > PAYMENT_DAYS * 3) return [];
  const texts = [payment.externalId, payment.reference].filter((text) => text !== null && bareNumber(text).length >= 4);
  const told = texts.find((text) => bareNumber(textOf(line)).includes(bareNumber(text!)));
  const reasons = [
    reason('PAYMENT', payment.reference),
    ...(told ? [reason('END_TO_END', told)] : []),
    ...(apart <= PAYMENT_DAYS ? [reason('DATE')] : []),
  ];
  const label = payment.reference || payment.bookedOn;
  return [
    { score: scoreOf(reasons), reasons, parts: [{ kind: 'PAYMENT', targetId: payment.id, label, amount }], rest: 0n },
  ];
}

/** A payout that left, of the same amount. */
function ofPayout(line: LineFacts, payout: SentPayout): Candidate[] {
  if (-payout.amount !== line.amount || payout.currency !== line.currency) return [];
  const text = bareNumber(textOf(line));
  const told = payout.references.find((one) => bareNumber(one).length >= 4 && text.includes(bareNumber(one)));
  const reasons = [reason('AMOUNT'), ...(told ? [reason('END_TO_END', told)] : []), ...days(line, payout.sentOn)];
  const parts = [{ kind: 'PAYOUT' as const, targetId: payout.id, label: payout.label, amount: line.amount }];
  return [{ score: scoreOf(reasons), reasons, parts, rest: 0n }];
}

/** The account of the first rule that fits. */
function ofRule(line: LineFacts, rules: readonly RuleFacts[]): Candidate[] {
  const rule = rules.find((one) => fits(line, one));
  if (!rule) return [];
  const reasons = [reason('RULE', rule.name)];
  const parts = [{ kind: 'ACCOUNT' as const, targetId: rule.accountId, label: rule.accountLabel, amount: line.amount }];
  return [{ score: scoreOf(reasons), reasons, parts, rest: 0n }];
}

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, '');

/** Whether a rule's text stands in a line; spaces and case do not count, for banks break texts anywhere. */
export function fits(line: LineFacts, rule: Pick<RuleFacts, 'text' | 'field' | 'side'>): boolean {
  if (rule.side !== 'ANY' && (rule.side === 'IN') !== line.amount > 0n) return false;
  const { name, remittance, iban, bookingText } = line;
  const texts = {
    NAME: [name],
    REMITTANCE: [remittance],
    IBAN: [iban ?? ''],
    ANY: [name, remittance, iban ?? '', bookingText],
  };
  return texts[rule.field].some((text) => folded(text).includes(folded(rule.text)));
}
