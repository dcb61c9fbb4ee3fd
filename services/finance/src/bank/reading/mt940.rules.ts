import { DomainError, exponentOf } from '@mh-os/kernel';
import { accountOf, cleanText, dayFrom, LONGEST, minorOf, referenceOf } from './fields.rules.ts';
import { detailsIn } from './mt940-details.rules.ts';
import type { Notes } from './notes.ts';
import { fileInvalid } from './notes.ts';
import type { ReadLine, ReadStatement } from './statement.types.ts';

interface Field {
  readonly tag: string;
  readonly text: string;
  readonly row: number;
}

const ENTRY = /^(\d{6})(\d{4})?(E?R?[CD])([A-Z])?(\d{1,15},\d{0,4})([A-Z][A-Z0-9]{3})([^\n]*)(?:\n([\s\S]*))?$/;
const BALANCE = /^([CD])(\d{6})([A-Z]{3})(\d{1,15},\d{0,4})$/;

/** Statements of an MT940 file; a message each. */
export function readMt940(text: string, notes: Notes): ReadStatement[] {
  const messages = messagesOf(fieldsOf(text));
  if (messages.length === 0) throw fileInvalid('The file has no statement: :20: and :60F: are missing (MT940).');
  return messages.flatMap((fields, index) => {
    const read = notes.attempt(fields[0]!.row, () => statementOf(fields, index, notes));
    return read ? [read] : [];
  });
}

/** Fields of a file: a tag at the start of a line, and the lines that follow it. */
function fieldsOf(text: string): Field[] {
  const fields: { tag: string; text: string; row: number }[] = [];
  for (const [index, line] of text.replace(/\r\n?/g, '\n').split('\n').entries()) {
    const clean = line.replace(/^(\{\d:[^{}]*\})+/, '').replace(/^\{4:/, '');
    const match = /^:(\d{2}[A-Z]?):(.*)$/.exec(clean);
    if (match) fields.push({ tag: match[1]!, text: match[2]!, row: index + 1 });
    else if (/^-\}?$/.test(clean) || clean.startsWith('-}')) fields.push({ tag: '-', text: '', row: index + 1 });
    else if (fields.length > 0 && fields.at(-1)!.tag !== '-' && clean !== '') fields.at(-1)!.text += `\n${clean}`;
  }
  return fields;
}

function messagesOf(fields: readonly Field[]): Field[][] {
  const messages: Field[][] = [];
  let open: Field[] | null = null;
  for (const field of fields) {
    if (field.tag === '20') messages.push((open = [field]));
    else if (field.tag === '-') open = null;
    else open?.push(field);
  }
  return messages.filter((message) => message.some(({ tag }) => /^60[FM]$/.test(tag)));
}

function statementOf(fields: readonly Field[], index: number, notes: Notes): ReadStatement {
  const of = (...tags: string[]): Field | undefined => fields.find(({ tag }) => tags.includes(tag));
  const opening = balanceOf(of('60F', '60M'));
  const closing = balanceOf(of('62F', '62M'));
  const currency = opening?.currency ?? closing?.currency ?? null;
  if (currency === null || opening === null)
    throw new DomainError('FINANCE_BANK_ROW_INVALID', 'The opening balance (:60F:) is missing or cannot be read.');
  const lines = fields.flatMap((field, position) => {
    if (field.tag !== '61') return [];
    const next = fields[position + 1];
    const details = next?.tag === '86' ? next.text : '';
    return notes.attempt(field.row, () => entryOf(field, details, currency, notes)) ?? [];
  });
  const days = lines.map((line) => line.bookedOn).sort();
  return {
    row: fields[0]!.row,
    reference: referenceOf(fields[0]!.text) ?? `statement ${index + 1}`,
    sequence: cleanText(of('28C', '28')?.text),
    account: accountOf(of('25')?.text) ?? '',
    currency,
    from: days[0] ?? opening.day,
    until: closing?.day ?? days.at(-1) ?? null,
    opening: opening.amount,
    closing: closing?.amount ?? null,
    lines,
  };
}

function balanceOf(field: Field | undefined): { amount: bigint; currency: string; day: string } | null {
  if (!field) return null;
  const match = BALANCE.exec(field.text.trim());
  if (!match) throw new DomainError('FINANCE_BANK_ROW_INVALID', `Line ${field.row}: :${field.tag}: is no balance.`);
  const [, mark, day = '', currency = '', amount = ''] = match;
  const minor = commaMinor(amount, currency);
  return { amount: mark === 'D' ? -minor : minor, currency, day: shortDay(day) };
}

function entryOf(field: Field, details: string, currency: string, notes: Notes): ReadLine[] {
  const match = ENTRY.exec(field.text);
  if (!match) throw new DomainError('FINANCE_BANK_ROW_INVALID', `Line ${field.row}: :61: cannot be read.`);
  const [, valued = '', entered, mark = '', , amount = '', code = '', references = '', more = ''] = match;
  if (mark.startsWith('E')) {
    notes.warn(field.row, 'FINANCE_BANK_NOT_BOOKED', 'The entry is only expected, not booked: it is left out.');
    return [];
  }
  const valueOn = shortDay(valued);
  const minor = commaMinor(amount, currency);
  const isReversal = mark.startsWith('R');
  // A reversed credit takes money, a reversed debit brings it back.
  const isIn = mark.endsWith('C') !== isReversal;
  const [own = '', bank = ''] = references.split('//');
  const told = detailsIn(details, more, currency);
  return [
    {
      row: field.row,
      bookedOn: entered === undefined ? valueOn : entryDay(valueOn, entered),
      valueOn,
      amount: isIn ? minor : -minor,
      bankReference: referenceOf(bank),
      ...told,
      endToEndId: told.endToEndId ?? referenceOf(own),
      bookingText: cleanText(told.bookingText, LONGEST.text) ?? code,
      isReversal,
      batch: null,
    },
  ];
}

/** An amount with a decimal comma, as `119,00` or `119,`. */
export function commaMinor(text: string, currency: string): bigint {
  const [whole = '', part = ''] = text.split(',');
  const digits = part.slice(0, Math.max(exponentOf(currency), part.replace(/0+$/, '').length));
  return minorOf(digits === '' ? whole : `${whole}.${digits}`, currency);
}

function shortDay(text: string): string {
  const year = Number(text.slice(0, 2));
  return dayFrom(year + (year >= 80 ? 1900 : 2000), Number(text.slice(2, 4)), Number(text.slice(4, 6)), text);
}

/** The day of the booking: month and day nearest to the value day, which may lie in another year. */
function entryDay(valueOn: string, monthDay: string): string {
  const year = Number(valueOn.slice(0, 4));
  const [month, day] = [Number(monthDay.slice(0, 2)), Number(monthDay.slice(2, 4))];
  const shift = month - Number(valueOn.slice(5, 7));
  return dayFrom(shift > 6 ? year - 1 : shift < -6 ? year + 1 : year, month, day, monthDay);
}
