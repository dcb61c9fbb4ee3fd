import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const EVERY_TYPE = `('ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE')`;

/** An account as the books need it; what the first form had is told apart by nothing, so other expenses it is. */
const account = `
  ALTER TABLE account ADD COLUMN type text NOT NULL DEFAULT 'EXPENSE', ADD COLUMN normal_side text NOT NULL DEFAULT 'DEBIT',
    ADD COLUMN report_line text NOT NULL DEFAULT 'OTHER_EXPENSES', ADD COLUMN role text, ADD COLUMN vat_key text NOT NULL DEFAULT '',
    ADD COLUMN active boolean NOT NULL DEFAULT true,
    ADD CONSTRAINT account_type_check CHECK (type IN ${EVERY_TYPE}),
    ADD CONSTRAINT account_side_check CHECK (normal_side IN ('DEBIT', 'CREDIT')),
    ADD CONSTRAINT account_role_check CHECK (role IS NULL OR active),
    ADD CONSTRAINT account_role_key UNIQUE (brand_id, role, vat_key);
  ALTER TABLE account ALTER COLUMN type DROP DEFAULT, ALTER COLUMN normal_side DROP DEFAULT, ALTER COLUMN report_line DROP DEFAULT,
    ALTER COLUMN vat_key DROP DEFAULT, ALTER COLUMN active DROP DEFAULT`;

/** F4: nothing comes into a period that is not open; the lock makes a close wait for what is being posted. */
const periodOpen = `
  CREATE FUNCTION journal_entry_period() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE p record; BEGIN
    SELECT status, starts_on, ends_on INTO p FROM fiscal_period
      WHERE brand_id = NEW.brand_id AND id = NEW.period_id FOR SHARE;
    IF p.status IS DISTINCT FROM 'OPEN' OR NEW.effective_on NOT BETWEEN p.starts_on AND p.ends_on THEN
      RAISE EXCEPTION 'the period of % is not open', NEW.effective_on
        USING ERRCODE = '23514', CONSTRAINT = 'journal_entry_period_open'; END IF;
    RETURN NEW; END $$;
  CREATE TRIGGER journal_entry_period_open BEFORE INSERT ON journal_entry FOR EACH ROW EXECUTE FUNCTION journal_entry_period()`;

/**
 * F1: at commit each entry has the lines it was written with and balances in every currency and in that of the books. The
 * last line of an entry looks at all of them, so a line added later is looked at, too.
 */
const balanced = `
  CREATE FUNCTION journal_entry_balance() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE wanted integer; BEGIN
    IF EXISTS (SELECT 1 FROM journal_line l WHERE l.brand_id = NEW.brand_id AND l.entry_id = NEW.entry_id AND l.position > NEW.position)
      THEN RETURN NULL; END IF;
    SELECT e.line_count INTO wanted FROM journal_entry e WHERE e.brand_id = NEW.brand_id AND e.id = NEW.entry_id;
    IF NEW.position <> wanted OR (SELECT count(*) FROM journal_line l WHERE l.brand_id = NEW.brand_id AND l.entry_id = NEW.entry_id) <> wanted
      THEN RAISE EXCEPTION 'entry % has other lines than it was written with', NEW.entry_id
        USING ERRCODE = '23514', CONSTRAINT = 'journal_entry_complete'; END IF;
    IF EXISTS (SELECT 1 FROM journal_line l WHERE l.brand_id = NEW.brand_id AND l.entry_id = NEW.entry_id
        GROUP BY l.currency HAVING sum(l.debit_minor) <> sum(l.credit_minor))
      OR (SELECT sum(l.base_debit_minor) <> sum(l.base_credit_minor) FROM journal_line l
        WHERE l.brand_id = NEW.brand_id AND l.entry_id = NEW.entry_id)
      THEN RAISE EXCEPTION 'entry % does not balance', NEW.entry_id
        USING ERRCODE = '23514', CONSTRAINT = 'journal_entry_balanced'; END IF;
    RETURN NULL; END $$;
  CREATE CONSTRAINT TRIGGER journal_entry_balanced AFTER INSERT ON journal_line DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION journal_entry_balance();
  CREATE FUNCTION journal_entry_lines() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM journal_line l WHERE l.brand_id = NEW.brand_id AND l.entry_id = NEW.id AND l.position = NEW.line_count)
      THEN RAISE EXCEPTION 'entry % has no lines', NEW.id USING ERRCODE = '23514', CONSTRAINT = 'journal_entry_complete'; END IF;
    RETURN NULL; END $$;
  CREATE CONSTRAINT TRIGGER journal_entry_complete AFTER INSERT ON journal_entry DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION journal_entry_lines()`;

const TABLES = ['exchange_rate', 'journal_line', 'journal_entry', 'journal_head', 'fiscal_period', 'ledger_setting'];

/** The books: chart of accounts, periods, and a journal whose rules the database keeps. */
export class Ledger1795295119000 implements MigrationInterface {
  name = 'Ledger1795295119000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(account);
    await settings(runner);
    await journal(runner);
    await runner.query(periodOpen);
    await runner.query(balanced);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
    await runner.query('DROP FUNCTION journal_entry_period, journal_entry_balance, journal_entry_lines');
    await runner.query(`ALTER TABLE account DROP COLUMN type, DROP COLUMN normal_side, DROP COLUMN report_line,
      DROP COLUMN role, DROP COLUMN vat_key, DROP COLUMN active`);
  }
}

async function settings(runner: QueryRunner): Promise<void> {
  await createBrandTable(
    runner,
    'ledger_setting',
    `chart text NOT NULL, base_currency text NOT NULL, country text NOT NULL, time_zone text NOT NULL,
     year_starts_in integer NOT NULL, manual_limit_minor bigint NOT NULL,
     CONSTRAINT ledger_setting_brand_key UNIQUE (brand_id),
     CONSTRAINT ledger_setting_year_check CHECK (year_starts_in BETWEEN 1 AND 12),
     CONSTRAINT ledger_setting_limit_check CHECK (manual_limit_minor >= 0)`,
  );
  await createBrandTable(
    runner,
    'fiscal_period',
    `year integer NOT NULL, number integer NOT NULL, starts_on date NOT NULL, ends_on date NOT NULL, status text NOT NULL,
     CONSTRAINT fiscal_period_key UNIQUE (brand_id, year, number),
     CONSTRAINT fiscal_period_start_key UNIQUE (brand_id, starts_on),
     CONSTRAINT fiscal_period_dates_check CHECK (ends_on > starts_on),
     CONSTRAINT fiscal_period_number_check CHECK (number BETWEEN 1 AND 12),
     CONSTRAINT fiscal_period_status_check CHECK (status IN ('OPEN', 'CLOSED', 'LOCKED'))`,
  );
  await createBrandTable(
    runner,
    'exchange_rate',
    `currency text NOT NULL, on_date date NOT NULL, rate numeric(24,12) NOT NULL, source text NOT NULL, read_at timestamptz NOT NULL,
     CONSTRAINT exchange_rate_key UNIQUE (brand_id, currency, on_date), CONSTRAINT exchange_rate_rate_check CHECK (rate > 0)`,
  );
}

async function journal(runner: QueryRunner): Promise<void> {
  await createBrandTable(
    runner,
    'journal_head',
    `seq bigint NOT NULL, numbers jsonb NOT NULL, hash text NOT NULL, recorded_at timestamptz NOT NULL,
     CONSTRAINT journal_head_brand_key UNIQUE (brand_id)`,
  );
  await createBrandTable(
    runner,
    'journal_entry',
    `seq bigint NOT NULL, fiscal_year integer NOT NULL, number integer NOT NULL, period_id uuid NOT NULL, effective_on date NOT NULL,
     kind text NOT NULL, source_type text NOT NULL, source_id text NOT NULL, description text NOT NULL, text_hash bytea NOT NULL,
     base_currency text NOT NULL, total_minor bigint NOT NULL, line_count integer NOT NULL, reverses_id uuid, actor jsonb NOT NULL,
     prev_hash text NOT NULL, hash text NOT NULL,
     CONSTRAINT journal_entry_seq_key UNIQUE (brand_id, seq),
     CONSTRAINT journal_entry_number_key UNIQUE (brand_id, fiscal_year, number),
     CONSTRAINT journal_entry_source_key UNIQUE (brand_id, source_type, source_id, kind),
     CONSTRAINT journal_entry_reverses_key UNIQUE (brand_id, reverses_id),
     CONSTRAINT journal_entry_lines_check CHECK (line_count >= 2),
     CONSTRAINT journal_entry_self_check CHECK (reverses_id <> id),
     CONSTRAINT journal_entry_period_fkey FOREIGN KEY (brand_id, period_id) REFERENCES fiscal_period (brand_id, id),
     CONSTRAINT journal_entry_reverses_fkey FOREIGN KEY (brand_id, reverses_id) REFERENCES journal_entry (brand_id, id)`,
    { kind: 'record' },
  );
  await runner.query('CREATE INDEX journal_entry_newest ON journal_entry (brand_id, effective_on, seq)');
  await runner.query('CREATE INDEX journal_entry_of_period ON journal_entry (brand_id, period_id)');
  await createBrandTable(
    runner,
    'journal_line',
    `entry_id uuid NOT NULL, position integer NOT NULL, account_id uuid NOT NULL, effective_on date NOT NULL, seq bigint NOT NULL,
     currency text NOT NULL, debit_minor bigint NOT NULL, credit_minor bigint NOT NULL,
     base_debit_minor bigint NOT NULL, base_credit_minor bigint NOT NULL,
     rate numeric(24,12), rate_source text, rate_at timestamptz, text text, vat_key text, vat_rate numeric(7,4),
     channel_id uuid, country text, person_id uuid, company_id uuid, partner_id uuid, order_id uuid, invoice_id uuid,
     CONSTRAINT journal_line_position_key UNIQUE (brand_id, entry_id, position),
     CONSTRAINT journal_line_position_check CHECK (position >= 1),
     CONSTRAINT journal_line_side_check CHECK (debit_minor >= 0 AND credit_minor >= 0 AND base_debit_minor >= 0 AND base_credit_minor >= 0
       AND ((debit_minor = 0 AND base_debit_minor = 0) <> (credit_minor = 0 AND base_credit_minor = 0))),
     CONSTRAINT journal_line_rate_check CHECK ((rate IS NULL) = (rate_source IS NULL) AND (rate IS NULL) = (rate_at IS NULL)),
     CONSTRAINT journal_line_entry_fkey FOREIGN KEY (brand_id, entry_id) REFERENCES journal_entry (brand_id, id),
     CONSTRAINT journal_line_account_fkey FOREIGN KEY (brand_id, account_id) REFERENCES account (brand_id, id)`,
    { kind: 'record' },
  );
  await runner.query(`CREATE INDEX journal_line_of_account ON journal_line (brand_id, account_id, effective_on, seq)
    INCLUDE (base_debit_minor, base_credit_minor)`);
  for (const column of ['invoice_id', 'order_id', 'person_id'])
    await runner.query(
      `CREATE INDEX journal_line_of_${column.slice(0, -3)} ON journal_line (brand_id, ${column}) WHERE ${column} IS NOT NULL`,
    );
  await appendOnly(runner, 'journal_entry');
  await appendOnly(runner, 'journal_line');
}
