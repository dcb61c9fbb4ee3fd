import { DomainError } from '@mh-os/kernel';
import { parse } from 'csv-parse/sync';
import type { CsvColumns, CsvPreset } from './csv-presets.ts';
import { accountOf, amountInvalid, cleanText, dayFrom, LONGEST, minorOf, referenceOf } from './fields.rules.ts';
import { fileInvalid, type Notes } from './notes.ts';
import type { ReadLine, ReadStatement } from './statement.types.ts';

const MOST_ROWS = 20_000;
/** The header may follow some lines about the account. */
const HEADER_WITHIN = 40;
const FORMATS = {
  'DD.MM.YYYY': [2, 1, 0],
  'DD.MM.YY': [2, 1, 0],
  'YYYY-MM-DD': [0, 1, 2],
  'MM/DD/YYYY': [2, 0, 1],
  'DD/MM/YYYY': [2, 1, 0],
} as const;

/** The movements of a table, read by a preset; `currency` is the account's. */
export function readBankCsv(text: string, preset: CsvPreset, currency: string, notes: Notes): ReadStatement[] {
  const rows = tableOf(text, preset.delimiter);
  const head = rows.slice(0, HEADER_WITHIN).findIndex((row) => row.some((cell) => same(cell, preset.columns.bookedOn)));
  if (head < 0)
    throw fileInvalid(`The file has no column "${preset.columns.bookedOn}": choose the preset that fits, or make one.`);
  const cells = cellsOf(rows[head]!, preset.columns);
  const body = rows.slice(head + 1);
  if (body.length > MOST_ROWS) throw fileInvalid(`A file has at most ${MOST_ROWS} movements.`);
  const read = body.flatMap((row, index) => {
    const number = head + index + 2;
    if (row.every((cell) => cell.trim() === '') || (cells(row, 'bookedOn') ?? '') === '') return [];
    const line = notes.attempt(number, () => lineOf(row, number, { cells, preset, currency }));
    return line ? [line] : [];
  });
  return [statementOf(read, currency)];
}

/** The names of the columns: the first row near the top that has more than two cells, whatever preset is meant. */
export function csvHeader(text: string, delimiter: CsvPreset['delimiter']): string[] {
  const rows = tableOf(text, delimiter).slice(0, HEADER_WITHIN);
  const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;
  const widest = Math.max(0, ...rows.map(filled));
  return (rows.find((row) => filled(row) === widest) ?? []).map((cell) => cell.trim()).filter(Boolean);
}

function tableOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      ...{ delimiter, bom: true, trim: true, relax_column_count: true, relax_quotes: true },
      ...{ skip_empty_lines: false, max_record_size: 20_000 },
    });
  } catch (error) {
    throw fileInvalid(`The table cannot be read: ${(error as Error).message.slice(0, 200)}`);
  }
}

const same = (cell: string, name: string): boolean => cell.trim().toLowerCase() === name.trim().toLowerCase();
type Cells = (row: readonly string[], column: keyof CsvColumns) => string | null;

/** Cells by the preset's names; several columns of one name are the first of them. */
function cellsOf(header: readonly string[], columns: CsvColumns): Cells {
  const places = new Map<string, number[]>();
  for (const [key, names] of Object.entries(columns) as [keyof CsvColumns, string | readonly string[] | null][])
    places.set(
      key,
      (typeof names === 'string' ? [names] : (names ?? [])).map((name) => header.findIndex((cell) => same(cell, name))),
    );
  for (const key of ['amount', 'debit', 'credit'] as const)
    if (columns[key] && places.get(key)!.includes(-1)) throw fileInvalid(`The file has no column "${columns[key]}".`);
  return (row, column) => {
    const found = (places.get(column) ?? []).map((place) => (place < 0 ? '' : (row[place] ?? '').trim()));
    return found.length === 0 ? null : found.filter(Boolean).join(' ');
  };
}

interface Reading {
  readonly cells: Cells;
  readonly preset: CsvPreset;
  readonly currency: string;
}
type CsvLine = ReadLine & { readonly balance: bigint | null };

function lineOf(row: readonly string[], number: number, { cells, preset, currency }: Reading): CsvLine {
  const told = cells(row, 'currency');
  if (told && told.toUpperCase() !== currency)
    throw new DomainError('FINANCE_BANK_CURRENCY', `The row is in ${told.slice(0, 10)}, the account in ${currency}.`);
  const of = (text: string): bigint => csvAmount(text, preset.decimal, currency);
  const given = cells(row, 'amount');
  const [credit, debit] = [cells(row, 'credit'), cells(row, 'debit')];
  const abs = (value: bigint): bigint => (value < 0n ? -value : value);
  const amount = given ? of(given) : abs(credit ? of(credit) : 0n) - abs(debit ? of(debit) : 0n);
  const valued = cells(row, 'valueOn');
  const balance = cells(row, 'balance');
  return {
    row: number,
    bookedOn: csvDay(cells(row, 'bookedOn') ?? '', preset.dateFormat),
    valueOn: valued ? csvDay(valued, preset.dateFormat) : null,
    amount,
    bankReference: referenceOf(cells(row, 'reference')),
    endToEndId: referenceOf(cells(row, 'endToEndId')),
    mandateId: referenceOf(cells(row, 'mandateId')),
    name: cleanText(cells(row, 'name'), LONGEST.name) ?? '',
    iban: accountOf(cells(row, 'iban')),
    bic: accountOf(cells(row, 'bic')),
    remittance: cleanText(cells(row, 'remittance'), LONGEST.remittance) ?? '',
    bookingText: cleanText(cells(row, 'bookingText'), LONGEST.text) ?? '',
    ...{ isReversal: false, original: null, charges: null, batch: null },
    balance: balance ? of(balance) : null,
  };
}

/** An amount with thousands separators and a sign on either end. */
export function csvAmount(text: string, decimal: ',' | '.', currency: string): bigint {
  const compact = text
    .replace(/[\s'\u00a0\u202f]|[A-Z€$£]+/gu, '')
    .replaceAll(decimal === ',' ? '.' : ',', '')
    .replace(decimal, '.');
  const match = /^([+-]?)(\d+(?:\.\d+)?)([+-]?)$/.exec(compact);
  if (!match) throw amountInvalid(text);
  const minor = minorOf(match[2]!, currency);
  return match[1] === '-' || match[3] === '-' ? -minor : minor;
}

/** A day in the preset's form; a year of two digits lies in this century. */
export function csvDay(text: string, format: CsvPreset['dateFormat']): string {
  const parts = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})/.exec(text.trim());
  if (!parts) throw new DomainError('FINANCE_BANK_ROW_INVALID', `"${text.slice(0, 40)}" is no day as ${format}.`);
  const [year, month, day] = FORMATS[format].map((place) => Number(parts[place + 1]));
  return dayFrom(year! < 100 ? year! + 2000 : year!, month!, day!, text);
}

/** A table has no head; where it tells a balance with each row, the first and last one are those of the statement. */
function statementOf(lines: readonly CsvLine[], currency: string): ReadStatement {
  const days = lines.map((line) => line.bookedOn).sort();
  const ordered = (lines[0]?.bookedOn ?? '') > (lines.at(-1)?.bookedOn ?? '') ? [...lines].reverse() : lines;
  const [first, last] = [ordered[0], ordered.at(-1)];
  const known = lines.length > 0 && lines.every((line) => line.balance !== null);
  return {
    row: lines[0]?.row ?? 1,
    reference: days.length === 0 ? 'table' : `${days[0]} – ${days.at(-1)}`,
    sequence: null,
    account: '',
    currency,
    from: days[0] ?? null,
    until: days.at(-1) ?? null,
    opening: known ? first!.balance! - first!.amount : null,
    closing: known ? last!.balance! : null,
    lines: lines.map(({ balance: _, ...line }) => line),
  };
}
