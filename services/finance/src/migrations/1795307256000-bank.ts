import { createBrandTable, ERASING, PURGING } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createKeyedTable } from './keyed-table.ts';

/** What a line is for may change; what the bank said of it never does. */
const frozen = `
  CREATE FUNCTION refuse_bank_line() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE kept text[] := ARRAY['status', 'version', 'updated_at', 'score', 'suggestion', 'ignored_reason']; BEGIN
    IF TG_OP = 'UPDATE' AND (${ERASING} OR to_jsonb(NEW) - kept = to_jsonb(OLD) - kept) THEN RETURN NEW; END IF;
    IF TG_OP = 'DELETE' AND ${PURGING} THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'what a bank said is never changed' USING ERRCODE = '2F002'; END $$;
  CREATE TRIGGER bank_line_frozen BEFORE UPDATE OR DELETE ON bank_line FOR EACH ROW EXECUTE FUNCTION refuse_bank_line()`;

/** At commit the parts of what a line is booked as sum up to the line. */
const summed = `
  CREATE FUNCTION bank_match_sum() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE wanted bigint; BEGIN
    SELECT l.amount_minor INTO wanted FROM bank_line l WHERE l.brand_id = NEW.brand_id AND l.id = NEW.line_id;
    IF wanted IS DISTINCT FROM (SELECT sum(p.amount_minor) FROM bank_match_part p WHERE p.brand_id = NEW.brand_id AND p.match_id = NEW.id)
      THEN RAISE EXCEPTION 'match % is not the amount of its line', NEW.id USING ERRCODE = '23514', CONSTRAINT = 'bank_match_sum'; END IF;
    RETURN NULL; END $$;
  CREATE CONSTRAINT TRIGGER bank_match_sum AFTER INSERT ON bank_match DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION bank_match_sum()`;

const TABLES = 'bank_payer, bank_match_part, bank_match, bank_line, bank_statement, bank_rule, bank_file, bank_account';

/** Accounts at banks, their statements, and what each movement is for. */
export class Bank1795307256000 implements MigrationInterface {
  name = 'Bank1795307256000';

  async up(runner: QueryRunner): Promise<void> {
    await accounts(runner);
    await statements(runner);
    await matches(runner);
    await runner.query(frozen);
    await runner.query(summed);
    await runner.query(`ALTER TABLE payment ADD COLUMN reversed_at timestamptz`);
    await runner.query(`ALTER TABLE allocation ADD COLUMN reversed_at timestamptz`);
    await runner.query(`CREATE INDEX payment_of_amount ON payment (brand_id, direction, currency, amount_minor)`);
    await runner.query(`CREATE INDEX open_item_of_amount ON open_item (brand_id, currency, open_minor)
      WHERE total_minor > paid_minor + credited_minor`);
    await runner.query(`CREATE INDEX open_item_of_person ON open_item (brand_id, person_id)
      WHERE total_minor > paid_minor + credited_minor`);
    await runner.query(`CREATE INDEX invoice_digits ON invoice (brand_id, regexp_replace(number, '\\D', '', 'g'))
      WHERE number IS NOT NULL`);
    await runner.query(`CREATE INDEX sales_order_of_number ON sales_order (brand_id, number)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP INDEX sales_order_of_number, invoice_digits, open_item_of_person, open_item_of_amount, payment_of_amount`,
    );
    await runner.query(`ALTER TABLE allocation DROP COLUMN reversed_at`);
    await runner.query(`ALTER TABLE payment DROP COLUMN reversed_at`);
    await runner.query(`DROP TABLE ${TABLES}`);
    await runner.query(`DROP FUNCTION refuse_bank_line, bank_match_sum`);
  }
}

async function accounts(runner: QueryRunner): Promise<void> {
  await createBrandTable(
    runner,
    'bank_account',
    `name text NOT NULL, iban text NOT NULL, bic text NOT NULL, currency text NOT NULL, account_id uuid NOT NULL,
     csv_presets jsonb NOT NULL, active boolean NOT NULL,
     CONSTRAINT bank_account_iban_key UNIQUE (brand_id, iban),
     CONSTRAINT bank_account_account_key UNIQUE (brand_id, account_id),
     CONSTRAINT bank_account_account_fkey FOREIGN KEY (brand_id, account_id) REFERENCES account (brand_id, id),
     CONSTRAINT bank_account_name_check CHECK (char_length(name) BETWEEN 1 AND 100)`,
  );
  await createBrandTable(
    runner,
    'bank_rule',
    `name text NOT NULL, position integer NOT NULL, text text NOT NULL, field text NOT NULL, side text NOT NULL, account_id uuid NOT NULL,
     active boolean NOT NULL,
     CONSTRAINT bank_rule_name_key UNIQUE (brand_id, name),
     CONSTRAINT bank_rule_field_check CHECK (field IN ('ANY', 'NAME', 'REMITTANCE', 'IBAN')),
     CONSTRAINT bank_rule_side_check CHECK (side IN ('ANY', 'IN', 'OUT')),
     CONSTRAINT bank_rule_text_check CHECK (char_length(text) BETWEEN 2 AND 100),
     CONSTRAINT bank_rule_account_fkey FOREIGN KEY (brand_id, account_id) REFERENCES account (brand_id, id)`,
  );
}

async function statements(runner: QueryRunner): Promise<void> {
  await createBrandTable(
    runner,
    'bank_file',
    `name text NOT NULL, bytes integer NOT NULL, sha256 text NOT NULL, data bytea NOT NULL`,
    { kind: 'record' },
  );
  await runner.query(`ALTER TABLE bank_file ALTER COLUMN data SET STORAGE EXTERNAL`);
  await createBrandTable(
    runner,
    'bank_statement',
    `bank_account_id uuid NOT NULL, format text NOT NULL, reference text NOT NULL, sequence text, starts_on date, ends_on date,
     currency text NOT NULL, opening_minor bigint, closing_minor bigint, created_lines integer NOT NULL, known_lines integer NOT NULL,
     warnings jsonb NOT NULL, file_name text NOT NULL, imported_by jsonb NOT NULL,
     CONSTRAINT bank_statement_account_fkey FOREIGN KEY (brand_id, bank_account_id) REFERENCES bank_account (brand_id, id),
     CONSTRAINT bank_statement_format_check CHECK (format IN ('CAMT053', 'MT940', 'CSV'))`,
    { kind: 'record' },
  );
  await runner.query(
    `CREATE INDEX bank_statement_of_account ON bank_statement (brand_id, bank_account_id, ends_on, id)`,
  );
  await createBrandTable(
    runner,
    'bank_line',
    `bank_account_id uuid NOT NULL, statement_id uuid NOT NULL, position integer NOT NULL, base_key text NOT NULL, occurrence integer NOT NULL,
     booked_on date NOT NULL, value_on date, currency text NOT NULL, amount_minor bigint NOT NULL, bank_reference text, end_to_end_id text,
     mandate_id text, name text NOT NULL, iban text, bic text, remittance text NOT NULL, booking_text text NOT NULL, is_reversal boolean NOT NULL,
     original_minor bigint, original_currency text, original_rate text, charges_minor bigint, batch text,
     status text NOT NULL, score integer, suggestion jsonb, ignored_reason text,
     CONSTRAINT bank_line_key UNIQUE (brand_id, bank_account_id, base_key, occurrence),
     CONSTRAINT bank_line_account_fkey FOREIGN KEY (brand_id, bank_account_id) REFERENCES bank_account (brand_id, id),
     CONSTRAINT bank_line_statement_fkey FOREIGN KEY (brand_id, statement_id) REFERENCES bank_statement (brand_id, id),
     CONSTRAINT bank_line_status_check CHECK (status IN ('UNMATCHED', 'SUGGESTED', 'MATCHED', 'IGNORED')),
     CONSTRAINT bank_line_ignored_check CHECK ((status = 'IGNORED') = (ignored_reason IS NOT NULL)),
     CONSTRAINT bank_line_original_check CHECK ((original_minor IS NULL) = (original_currency IS NULL)),
     CONSTRAINT bank_line_occurrence_check CHECK (occurrence > 0)`,
  );
  await runner.query(`CREATE INDEX bank_line_newest ON bank_line (brand_id, booked_on, id)`);
  await runner.query(
    `CREATE INDEX bank_line_of_account ON bank_line (brand_id, bank_account_id, booked_on, id) INCLUDE (amount_minor)`,
  );
  await runner.query(
    `CREATE INDEX bank_line_open ON bank_line (brand_id, booked_on, id) WHERE status IN ('UNMATCHED', 'SUGGESTED')`,
  );
}

async function matches(runner: QueryRunner): Promise<void> {
  await createBrandTable(
    runner,
    'bank_match',
    `line_id uuid NOT NULL, origin text NOT NULL, score integer, note text NOT NULL, entry_id uuid, confirmed_by jsonb NOT NULL,
     undone_at timestamptz, undone_by jsonb, undone_reason text,
     CONSTRAINT bank_match_line_fkey FOREIGN KEY (brand_id, line_id) REFERENCES bank_line (brand_id, id),
     CONSTRAINT bank_match_entry_fkey FOREIGN KEY (brand_id, entry_id) REFERENCES journal_entry (brand_id, id),
     CONSTRAINT bank_match_origin_check CHECK (origin IN ('MANUAL', 'SUGGESTED', 'BULK')),
     CONSTRAINT bank_match_undone_check CHECK ((undone_at IS NULL) = (undone_by IS NULL) AND (undone_at IS NULL) = (undone_reason IS NULL))`,
  );
  await runner.query(`CREATE UNIQUE INDEX bank_match_once ON bank_match (brand_id, line_id) WHERE undone_at IS NULL`);
  await createBrandTable(
    runner,
    'bank_match_part',
    `match_id uuid NOT NULL, position integer NOT NULL, kind text NOT NULL, amount_minor bigint NOT NULL, label text NOT NULL,
     invoice_id uuid, payment_id uuid, account_id uuid, payout_id uuid, person_id uuid, undone boolean NOT NULL,
     CONSTRAINT bank_match_part_position_key UNIQUE (brand_id, match_id, position),
     CONSTRAINT bank_match_part_match_fkey FOREIGN KEY (brand_id, match_id) REFERENCES bank_match (brand_id, id),
     CONSTRAINT bank_match_part_invoice_fkey FOREIGN KEY (brand_id, invoice_id) REFERENCES invoice (brand_id, id),
     CONSTRAINT bank_match_part_payment_fkey FOREIGN KEY (brand_id, payment_id) REFERENCES payment (brand_id, id),
     CONSTRAINT bank_match_part_account_fkey FOREIGN KEY (brand_id, account_id) REFERENCES account (brand_id, id),
     CONSTRAINT bank_match_part_kind_check CHECK (kind IN ('INVOICE', 'CREDIT_NOTE', 'ON_ACCOUNT', 'PAYMENT', 'ACCOUNT', 'PAYOUT')),
     CONSTRAINT bank_match_part_amount_check CHECK (amount_minor <> 0)`,
    { kind: 'record' },
  );
  await runner.query(`CREATE UNIQUE INDEX bank_match_part_payment_once ON bank_match_part (brand_id, payment_id)
    WHERE kind = 'PAYMENT' AND NOT undone`);
  await runner.query(`CREATE UNIQUE INDEX bank_match_part_payout_once ON bank_match_part (brand_id, payout_id)
    WHERE kind = 'PAYOUT' AND NOT undone`);
  await runner.query(
    `CREATE INDEX bank_match_part_of_payment ON bank_match_part (brand_id, payment_id) WHERE payment_id IS NOT NULL`,
  );
  await createKeyedTable(
    runner,
    'bank_payer',
    `iban text NOT NULL, person_id uuid NOT NULL, times integer NOT NULL`,
    'iban, person_id',
  );
}
