import type { ReadTx } from '@mh-os/persistence';
import type { BankFormat } from './reading/statement.types.ts';

/** A statement as lists show it. */
export interface StatementRow {
  readonly id: string;
  readonly reference: string;
  readonly format: BankFormat;
  readonly from: string | null;
  readonly until: string | null;
  readonly currency: string;
  readonly opening: string | null;
  readonly closing: string | null;
  readonly created: number;
  readonly known: number;
  readonly fileName: string;
  readonly importedAt: Date;
}

const LATEST = `SELECT id, reference, format, starts_on::text AS "from", ends_on::text AS until, currency, opening_minor::text AS opening,
    closing_minor::text AS closing, created_lines AS created, known_lines AS known, file_name AS "fileName", created_at AS "importedAt"
  FROM bank_statement WHERE bank_account_id = $1 ORDER BY ends_on DESC NULLS LAST, created_at DESC, id LIMIT 50`;

/** The latest statements of an account. */
export function readStatementList(tx: ReadTx, bankAccountId: string | null): Promise<StatementRow[]> {
  return tx.query<StatementRow>('bank_statement_list', LATEST, [bankAccountId]);
}
