import { type Actor, newId } from '@mh-os/kernel';
import type { Columns } from '../documents/insert-rows.ts';
import { VERSIONED } from '../documents/insert-rows.ts';
import type { BankAccountEntity } from './bank-account.entity.ts';
import type { Identified } from './fingerprint.rules.ts';
import type { ReadFile, ReadStatement } from './reading/statement.types.ts';

export const STATEMENT_COLUMNS: Columns = {
  ...{
    id: 'uuid',
    bank_account_id: 'uuid',
    format: 'text',
    reference: 'text',
    sequence: 'text',
    starts_on: 'date',
    ends_on: 'date',
  },
  ...{
    currency: 'text',
    opening_minor: 'bigint',
    closing_minor: 'bigint',
    created_lines: 'integer',
    known_lines: 'integer',
  },
  ...{ warnings: 'jsonb', file_name: 'text', imported_by: 'jsonb' },
};
export const LINE_COLUMNS: Columns = {
  ...VERSIONED,
  ...{
    bank_account_id: 'uuid',
    statement_id: 'uuid',
    position: 'integer',
    base_key: 'text',
    occurrence: 'integer',
    booked_on: 'date',
  },
  ...{
    value_on: 'date',
    currency: 'text',
    amount_minor: 'bigint',
    bank_reference: 'text',
    end_to_end_id: 'text',
    mandate_id: 'text',
  },
  ...{ name: 'text', iban: 'text', bic: 'text', remittance: 'text', booking_text: 'text', is_reversal: 'boolean' },
  ...{
    original_minor: 'bigint',
    original_currency: 'text',
    original_rate: 'text',
    charges_minor: 'bigint',
    batch: 'text',
    entry_reference: 'text',
  },
  ...{ status: 'text' },
};

interface About {
  readonly account: BankAccountEntity;
  readonly file: ReadFile;
  readonly name: string;
  readonly created: number;
  readonly known: number;
  readonly by: Actor;
}

/** A statement as it is kept. */
export function statementRow(one: ReadStatement, { account, file, name, created, known, by }: About) {
  const head = {
    id: newId(),
    bank_account_id: account.id,
    format: file.format,
    reference: one.reference,
    sequence: one.sequence,
  };
  const span = { starts_on: one.from, ends_on: one.until, currency: account.currency };
  const sums = { opening_minor: one.opening, closing_minor: one.closing, created_lines: created, known_lines: known };
  return { ...head, ...span, ...sums, warnings: file.warnings, file_name: name.slice(0, 200), imported_by: by };
}

/** Lines as they are kept. */
export function lineRows(
  account: Pick<BankAccountEntity, 'id' | 'currency'>,
  statementId: string,
  fresh: readonly Identified[],
  now: Date,
) {
  return fresh.map(({ line, base, occurrence }, position) => ({
    ...{ id: newId(), version: 1, updated_at: now, bank_account_id: account.id, statement_id: statementId, position },
    ...{ base_key: base, occurrence, booked_on: line.bookedOn, value_on: line.valueOn, amount_minor: line.amount },
    ...{
      bank_reference: line.bankReference,
      end_to_end_id: line.endToEndId,
      mandate_id: line.mandateId,
      name: line.name,
    },
    ...{ iban: line.iban, bic: line.bic, remittance: line.remittance, booking_text: line.bookingText },
    ...{ is_reversal: line.isReversal, original_minor: line.original?.amount ?? null },
    ...{ original_currency: line.original?.currency ?? null, original_rate: line.original?.rate ?? null },
    ...{
      charges_minor: line.charges,
      batch: line.batch,
      entry_reference: line.entryReference ?? null,
      status: 'UNMATCHED',
      currency: account.currency,
    },
  }));
}
