import { DomainError, Money } from '@mh-os/kernel';
import { readCamt, readNotifications } from './camt.rules.ts';
import { readBankCsv } from './csv.rules.ts';
import { builtInPresets, type CsvPreset, presetNamed } from './csv-presets.ts';
import { readMt940 } from './mt940.rules.ts';
import { fileInvalid, Notes } from './notes.ts';
import type { BankFormat, ReadFile, ReadStatement } from './statement.types.ts';
import { detectFormat } from './text.rules.ts';

/** The account that a file is read for. */
export interface ForAccount {
  readonly iban: string | null;
  readonly currency: string;
  readonly presets: readonly CsvPreset[];
}

const MOST_LINES = 20_000;

/** Reads a file for an account and judges it; nothing of it is believed that does not add up. */
export function readStatements(
  text: string,
  account: ForAccount,
  wish: { format?: BankFormat | null; preset?: string | null },
): ReadFile {
  const notes = new Notes();
  const format = wish.format ?? detectFormat(text);
  const read = statementsOf(text, format, account, wish.preset, notes);
  const own = ownOf(read, account, notes);
  const distinct = withoutRepeats(own, notes);
  for (const statement of distinct) judge(statement, format, account, notes);
  const count = distinct.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count > MOST_LINES) throw fileInvalid(`A file has at most ${MOST_LINES} movements, not ${count}.`);
  return { format, statements: distinct, faults: notes.faults, warnings: notes.warnings };
}

function statementsOf(
  text: string,
  format: BankFormat,
  account: ForAccount,
  preset: string | null | undefined,
  notes: Notes,
) {
  if (format === 'CAMT053') return readCamt(text, notes);
  if (format === 'CAMT054') return readNotifications(text, notes);
  if (format === 'MT940') return readMt940(text, notes);
  const chosen = presetNamed(preset, account.presets);
  if (!chosen)
    throw new DomainError('FINANCE_BANK_PRESET_UNKNOWN', 'Say how the table is read: name a preset.', {
      path: ['preset'],
      details: { allowed: [...account.presets, ...builtInPresets].map(({ name }) => name) },
    });
  return readBankCsv(text, chosen, account.currency, notes);
}

/** Statements of this account; those of others in the same file are left out, and told. */
function ownOf(statements: readonly ReadStatement[], account: ForAccount, notes: Notes): ReadStatement[] {
  const own = statements.filter((one) => isOf(one.account, account.iban));
  if (own.length === 0 && statements.length > 0) {
    const named = [...new Set(statements.map((one) => one.account))].slice(0, 5).join(', ');
    notes.fault(statements[0]!.row, 'FINANCE_BANK_OTHER_ACCOUNT', `The file is of another account: ${named}.`);
  }
  for (const other of statements.filter((one) => !own.includes(one)))
    if (own.length > 0)
      notes.warn(
        other.row,
        'FINANCE_BANK_OTHER_ACCOUNT',
        `Statement ${other.reference} is of account ${other.account}: left out.`,
      );
  return own;
}

/** Whether the account that a file names is ours: by IBAN, or by German bank code and number as MT940 writes them. */
function isOf(named: string, iban: string | null): boolean {
  const compact = named.replace(/\s/g, '').toUpperCase();
  if (compact === '' || iban === null) return true;
  // A currency may follow the number.
  const bare = compact.replace(/(?<=\d)[A-Z]{3}$/, '');
  if (bare === iban) return true;
  const [bank, number] = bare.split('/');
  if (bank === undefined || number === undefined) return false;
  if (iban.startsWith('DE') && bank.length === 8) return iban.slice(4) === `${bank}${number.padStart(10, '0')}`;
  return iban.endsWith(number);
}

/** The same statement twice in one file counts once. */
function withoutRepeats(statements: readonly ReadStatement[], notes: Notes): ReadStatement[] {
  const seen = new Set<string>();
  return statements.filter((one) => {
    const said = [
      one.reference,
      one.sequence,
      one.opening,
      one.closing,
      ...one.lines.map((line) => [line.bookedOn, line.amount, line.bankReference, line.remittance].join('|')),
    ];
    const key = said.map(String).join('\n');
    const known = seen.has(key);
    seen.add(key);
    if (known)
      notes.warn(one.row, 'FINANCE_BANK_REPEATED', `Statement ${one.reference} stands in the file twice: read once.`);
    return !known;
  });
}

function judge(one: ReadStatement, format: BankFormat, account: ForAccount, notes: Notes): void {
  if (one.currency !== null && one.currency !== account.currency)
    notes.fault(
      one.row,
      'FINANCE_BANK_CURRENCY',
      `The statement is in ${one.currency}, the account in ${account.currency}.`,
    );
  // A notification tells what was booked, and never a balance.
  else if (format === 'CAMT054') return;
  else if (one.opening === null || one.closing === null)
    notes.warn(
      one.row,
      'FINANCE_BANK_NO_BALANCE',
      `Statement ${one.reference} tells no balances: its sum cannot be checked.`,
    );
  else if (notes.faults.length === 0) {
    const sum = one.lines.reduce((all, line) => all + line.amount, one.opening);
    if (sum === one.closing) return;
    const [is, told] = [sum, one.closing].map((minor) => Money.of(minor, account.currency).toString());
    notes.fault(
      one.row,
      'FINANCE_BANK_SUM',
      `Statement ${one.reference}: opening balance and movements make ${is}, the closing balance says ${told}.`,
    );
  }
}
