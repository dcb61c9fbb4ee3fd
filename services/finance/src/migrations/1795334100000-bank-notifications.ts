import type { MigrationInterface, QueryRunner } from 'typeorm';

const formats = (of: string): string => `DROP CONSTRAINT bank_statement_format_check,
  ADD CONSTRAINT bank_statement_format_check CHECK (format IN (${of}))`;
const statuses = (of: string): string => `DROP CONSTRAINT bank_line_status_check,
  ADD CONSTRAINT bank_line_status_check CHECK (status IN (${of}))`;
const FORMATS = `'CAMT053', 'MT940', 'CSV'`;
const STATUSES = `'UNMATCHED', 'SUGGESTED', 'MATCHED', 'IGNORED'`;

/** Notifications of banks (camt.054): the reference of the entry that lines belong to, and entries that are told in parts. */
export class BankNotifications1795334100000 implements MigrationInterface {
  name = 'BankNotifications1795334100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE bank_statement ${formats(`${FORMATS}, 'CAMT054'`)}`);
    await runner.query(`ALTER TABLE bank_line ${statuses(`${STATUSES}, 'DETAILED'`)}, ADD COLUMN entry_reference text`);
    await runner.query(
      'CREATE INDEX bank_line_of_entry ON bank_line (brand_id, bank_account_id, booked_on) WHERE entry_reference IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX bank_line_of_entry');
    await runner.query(`ALTER TABLE bank_line ${statuses(STATUSES)}, DROP COLUMN entry_reference`);
    await runner.query(`ALTER TABLE bank_statement ${formats(FORMATS)}`);
  }
}
