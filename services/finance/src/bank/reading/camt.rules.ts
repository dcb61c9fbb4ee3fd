import { DomainError, Money } from '@mh-os/kernel';
import { detailsOf, type PartyDetails } from './camt-details.rules.ts';
import { cleanText, isoDay, LONGEST, minorOf, referenceOf } from './fields.rules.ts';
import { fileInvalid, type Notes } from './notes.ts';
import type { ReadLine, ReadStatement } from './statement.types.ts';
import type { Element } from '../../xml/element.ts';
import { all, at, textAt, messageOf } from '../../xml/iso20022.ts';

/** Statements of a camt.053 document of any version. */
export function readCamt(text: string, notes: Notes): ReadStatement[] {
  const message = messageOf(text, ['BkToCstmrStmt', 'BkToCstmrStmtV01'], (fault) => fileInvalid(`The XML ${fault}.`));
  if (!message) throw fileInvalid('The XML is no bank statement: Document/BkToCstmrStmt is missing (camt.053).');
  return reportsOf(all(message, 'Stmt'), notes);
}

/** What a camt.054 document of any version tells of entries, account by account. */
export function readNotifications(text: string, notes: Notes): ReadStatement[] {
  const names = ['BkToCstmrDbtCdtNtfctn', 'BkToCstmrDbtCdtNtfctnV01'];
  const message = messageOf(text, names, (fault) => fileInvalid(`The XML ${fault}.`));
  if (!message) throw fileInvalid('The XML is no notification: Document/BkToCstmrDbtCdtNtfctn is missing (camt.054).');
  return reportsOf(all(message, 'Ntfctn'), notes);
}

function reportsOf(nodes: readonly Element[], notes: Notes): ReadStatement[] {
  let row = 0;
  return nodes.flatMap((node, index) => {
    const first = row + 1;
    const count = all(node, 'Ntry').length;
    const read = notes.attempt(first, () => statementOf(node, index, first, notes));
    row += count;
    return read ? [read] : [];
  });
}

interface Balance {
  readonly code: string;
  readonly amount: bigint;
  readonly currency: string;
  readonly day: string | null;
}

function statementOf(node: Element, index: number, first: number, notes: Notes): ReadStatement {
  const balances = all(node, 'Bal').map(balanceOf);
  const entries = all(node, 'Ntry');
  const currency =
    textAt(node, 'Acct/Ccy') ?? balances[0]?.currency ?? at(entries[0], 'Amt')?.attributes['Ccy'] ?? null;
  const named = (code: string): Balance | undefined => balances.find((one) => one.code === code);
  const opening = named('OPBD') ?? named('PRCD') ?? named('ITBD');
  const closing = named('CLBD') ?? balances.findLast((one) => one.code === 'ITBD');
  const lines = entries.flatMap(
    (entry, position) => notes.attempt(first + position, () => linesOf(entry, first + position, currency, notes)) ?? [],
  );
  const days = lines.map((line) => line.bookedOn).sort();
  const period = (name: string): string | null => {
    const told = textAt(node, `FrToDt/${name}`);
    return told === null ? null : isoDay(told);
  };
  return {
    row: first,
    reference: referenceOf(textAt(node, 'Id')) ?? `statement ${index + 1}`,
    sequence: cleanText(textAt(node, 'ElctrncSeqNb', 'LglSeqNb')),
    account: textAt(node, 'Acct/Id/IBAN', 'Acct/Id/Othr/Id', 'Acct/Id/PrtryAcct/Id') ?? '',
    currency,
    from: period('FrDtTm') ?? days[0] ?? opening?.day ?? null,
    until: closing?.day ?? period('ToDtTm') ?? days.at(-1) ?? null,
    opening: opening?.amount ?? null,
    closing: closing?.amount ?? null,
    lines,
  };
}

function balanceOf(node: Element): Balance {
  const amount = at(node, 'Amt');
  const currency = amount?.attributes['Ccy'] ?? '';
  const minor = minorOf(amount?.text ?? '', currency);
  const told = textAt(node, 'Dt/Dt', 'Dt/DtTm');
  return {
    code: textAt(node, 'Tp/CdOrPrtry/Cd', 'Tp/Cd') ?? '',
    amount: signOf(node, 'CRDT') * minor,
    currency,
    day: told === null ? null : isoDay(told),
  };
}

/** Which way money went; what says nothing is as told. */
function signOf(node: Element, otherwise: string): 1n | -1n {
  const way = textAt(node, 'CdtDbtInd') ?? otherwise;
  if (way === 'CRDT') return 1n;
  if (way === 'DBIT') return -1n;
  throw new DomainError('FINANCE_BANK_ROW_INVALID', `An entry is CRDT or DBIT, not ${way.slice(0, 10)}.`);
}

/** An entry as lines: one, or one for each payment of a batch whose parts sum up to it. */
function linesOf(entry: Element, row: number, currency: string | null, notes: Notes): ReadLine[] {
  const status = textAt(entry, 'Sts/Cd', 'Sts/Prtry', 'Sts') ?? 'BOOK';
  if (status !== 'BOOK') {
    notes.warn(row, 'FINANCE_BANK_NOT_BOOKED', `The entry is ${status.slice(0, 20)}, not booked: it is left out.`);
    return [];
  }
  const amount = at(entry, 'Amt');
  const told = amount?.attributes['Ccy'] ?? '';
  if (currency !== null && told !== currency)
    throw new DomainError('FINANCE_BANK_CURRENCY', `The entry is in ${told}, the account in ${currency}.`);
  const total = signOf(entry, '') * minorOf(amount?.text ?? '', told);
  const groups = all(entry, 'NtryDtls');
  const details = groups.flatMap((node) => all(node, 'TxDtls'));
  const whole = headOf(entry, row);
  if (details.length === 1 && groups.some((node) => Number(textAt(node, 'Btch/NbOfTxs') ?? '1') > 1)) {
    notes.warn(row, 'FINANCE_BANK_BATCH_WHOLE', 'The batch tells of one of its payments only: it is kept as one line.');
    const nobody = detailsOf(entry, total > 0n, whole.isReversal, told);
    return [
      { ...whole, ...nobody, bankReference: whole.bankReference, amount: total, charges: chargesIn(entry, told) },
    ];
  }
  if (details.length < 2) {
    const only = detailsOf(details[0] ?? entry, total > 0n, whole.isReversal, told);
    return [{ ...whole, ...only, amount: total, charges: chargesIn(details[0], told) ?? chargesIn(entry, told) }];
  }
  return batch(whole, { entry, details, total, currency: told }, row, notes);
}

type Head = Omit<ReadLine, keyof PartyDetails | 'amount' | 'charges'> & Pick<ReadLine, 'bankReference'>;

function headOf(entry: Element, row: number): Head {
  const booked = textAt(entry, 'BookgDt/Dt', 'BookgDt/DtTm', 'ValDt/Dt', 'ValDt/DtTm');
  const valued = textAt(entry, 'ValDt/Dt', 'ValDt/DtTm');
  return {
    row,
    bookedOn: isoDay(booked ?? ''),
    valueOn: valued === null ? null : isoDay(valued),
    bankReference: referenceOf(textAt(entry, 'AcctSvcrRef', 'NtryRef')),
    bookingText:
      cleanText(textAt(entry, 'AddtlNtryInf', 'BkTxCd/Prtry/Cd', 'BkTxCd/Domn/Fmly/SubFmlyCd'), LONGEST.text) ?? '',
    entryReference: referenceOf(textAt(entry, 'AcctSvcrRef')),
    isReversal: textAt(entry, 'RvslInd') === 'true',
    batch: null,
  };
}

interface Batch {
  readonly entry: Element;
  readonly details: readonly Element[];
  readonly total: bigint;
  readonly currency: string;
}

/** The payments of a batch, with what the bank kept as a line of its own; the whole where its parts do not sum up. */
function batch(whole: Head, { entry, details, total, currency }: Batch, row: number, notes: Notes): ReadLine[] {
  const parts = details.map((node) => ({ node, amount: amountIn(node, entry, currency) }));
  const sum = parts.reduce((all, part) => all + (part.amount ?? 0n), 0n);
  const charges = chargesIn(entry, currency) ?? 0n;
  const known = parts.every((part) => part.amount !== null);
  if (!known || (sum !== total && sum - charges !== total)) {
    notes.warn(
      row,
      'FINANCE_BANK_BATCH_WHOLE',
      `The payments of the batch sum up to ${known ? Money.of(sum, currency).toString() : 'nothing that is told'}: it is kept as one line.`,
    );
    const only = detailsOf(entry, total > 0n, whole.isReversal, currency);
    return [{ ...whole, ...only, amount: total, charges: null }];
  }
  const reference = whole.bankReference;
  const lines = parts.map(({ node, amount }) => {
    const one = detailsOf(node, amount! > 0n, whole.isReversal, currency);
    return { ...whole, ...one, amount: amount!, batch: reference, bankReference: one.bankReference ?? reference };
  });
  if (sum === total) return lines;
  const nobody = detailsOf({ ...entry, children: [] }, false, false, currency);
  return [
    ...lines,
    { ...whole, ...nobody, amount: total - sum, batch: reference, bookingText: 'CHARGES', bankReference: reference },
  ];
}

/** Of a payment within a batch: its amount in the account's currency, signed; null where it is not told. */
function amountIn(node: Element, entry: Element, currency: string): bigint | null {
  const places = [at(node, 'Amt'), at(node, 'AmtDtls', 'TxAmt', 'Amt'), at(node, 'AmtDtls', 'InstdAmt', 'Amt')];
  const found = places.find((place) => place?.attributes['Ccy'] === currency);
  if (!found) return null;
  return signOf(node, textAt(entry, 'CdtDbtInd') ?? '') * minorOf(found.text, currency);
}

function chargesIn(entry: Element | undefined, currency: string): bigint | null {
  const groups = all(entry, 'Chrgs');
  const records = groups.flatMap((group) => all(group, 'Rcrd'));
  const amounts = (records.length > 0 ? records : groups)
    .map((node) => at(node, 'Amt'))
    .filter((node) => node !== undefined);
  const own = amounts.filter((node) => node.attributes['Ccy'] === currency);
  return own.length === 0 ? null : own.reduce((sum, node) => sum + minorOf(node.text, currency), 0n);
}
