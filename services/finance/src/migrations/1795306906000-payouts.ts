import { ERASING, PURGING, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is owed to whom. */
async function payables(runner: QueryRunner): Promise<void> {
  await createBrandTable(
    runner,
    'payee',
    `number text NOT NULL, kind text NOT NULL, ref_id uuid NOT NULL, name text NOT NULL, iban text, bic text, account_by jsonb,
     CONSTRAINT payee_number_key UNIQUE (brand_id, number),
     CONSTRAINT payee_ref_key UNIQUE (brand_id, kind, ref_id),
     CONSTRAINT payee_kind_check CHECK (kind IN ('PERSON', 'PARTNER', 'USER', 'SUPPLIER')),
     CONSTRAINT payee_account_check CHECK (iban IS NULL OR iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}$')`,
  );
  await createBrandTable(
    runner,
    'payable',
    `payee_id uuid NOT NULL, reason text NOT NULL, source_type text NOT NULL, source_id text NOT NULL, description text NOT NULL,
     currency text NOT NULL, amount_minor bigint NOT NULL, reversed_minor bigint NOT NULL, base_minor bigint NOT NULL,
     accrued_on date NOT NULL, due_on date NOT NULL, status text NOT NULL, reverses_id uuid, order_id uuid, account_code text,
     author jsonb NOT NULL, decided_by jsonb, decision_note text, body_hash text NOT NULL,
     CONSTRAINT payable_source_key UNIQUE (brand_id, source_type, source_id),
     CONSTRAINT payable_payee_fkey FOREIGN KEY (brand_id, payee_id) REFERENCES payee (brand_id, id),
     CONSTRAINT payable_reverses_fkey FOREIGN KEY (brand_id, reverses_id) REFERENCES payable (brand_id, id),
     CONSTRAINT payable_reason_check CHECK (reason IN ('COMMISSION', 'BONUS', 'REFUND', 'SUPPLIER', 'OTHER')),
     CONSTRAINT payable_status_check CHECK (status IN ('PROPOSED', 'OPEN', 'IN_PAYOUT', 'PAID', 'CLOSED', 'REJECTED')),
     CONSTRAINT payable_amount_check CHECK ((reverses_id IS NULL AND amount_minor > 0) OR (reverses_id IS NOT NULL AND amount_minor < 0)),
     CONSTRAINT payable_reversed_check CHECK (reversed_minor >= 0 AND (reversed_minor = 0 OR reversed_minor <= amount_minor))`,
  );
  await runner.query(`CREATE INDEX payable_newest ON payable (brand_id, accrued_on, id)`);
  await runner.query(`CREATE INDEX payable_open ON payable (brand_id, currency, payee_id, id) WHERE status = 'OPEN'`);
  await runner.query(`CREATE INDEX payable_of_payee ON payable (brand_id, payee_id, accrued_on, id)`);
  await runner.query(`CREATE INDEX payable_reversals ON payable (brand_id, reverses_id) WHERE reverses_id IS NOT NULL`);
}

/** Payouts, the payments in them, and what each of those pays. */
async function payouts(runner: QueryRunner): Promise<void> {
  await createBrandTable(
    runner,
    'payout',
    `number text NOT NULL, status text NOT NULL, currency text NOT NULL, execution_on date NOT NULL, minimum_minor bigint NOT NULL,
     total_minor bigint NOT NULL, item_count integer NOT NULL, debtor jsonb NOT NULL, author jsonb NOT NULL, approved_by jsonb,
     approved_at timestamptz, sent_by jsonb, sent_at timestamptz, ended_at timestamptz, end_reason text NOT NULL,
     CONSTRAINT payout_number_key UNIQUE (brand_id, number),
     CONSTRAINT payout_status_check CHECK (status IN ('DRAFT', 'APPROVED', 'SENT', 'SETTLED', 'FAILED', 'CANCELLED')),
     CONSTRAINT payout_total_check CHECK (total_minor > 0 AND item_count > 0),
     CONSTRAINT payout_approved_check CHECK ((status IN ('DRAFT', 'CANCELLED')) OR (approved_by IS NOT NULL AND approved_by ->> 'id' <> author ->> 'id'
       AND approved_by ->> 'kind' = 'person'))`,
  );
  await runner.query(`CREATE INDEX payout_newest ON payout (brand_id, created_at, id)`);
  await createBrandTable(
    runner,
    'payout_item',
    `payout_id uuid NOT NULL, position integer NOT NULL, payee_id uuid NOT NULL, amount_minor bigint NOT NULL, base_minor bigint NOT NULL,
     name text NOT NULL, iban text, bic text, end_to_end_id text NOT NULL, remittance text NOT NULL, status text NOT NULL,
     sent_base_minor bigint, reason text NOT NULL, bank_line_id text, ended_at timestamptz,
     CONSTRAINT payout_item_position_key UNIQUE (brand_id, payout_id, position),
     CONSTRAINT payout_item_end_to_end_key UNIQUE (brand_id, end_to_end_id),
     CONSTRAINT payout_item_payee_key UNIQUE (brand_id, payout_id, payee_id),
     CONSTRAINT payout_item_payout_fkey FOREIGN KEY (brand_id, payout_id) REFERENCES payout (brand_id, id),
     CONSTRAINT payout_item_payee_fkey FOREIGN KEY (brand_id, payee_id) REFERENCES payee (brand_id, id),
     CONSTRAINT payout_item_status_check CHECK (status IN ('PENDING', 'SENT', 'SETTLED', 'FAILED', 'RETURNED', 'DROPPED')),
     CONSTRAINT payout_item_amount_check CHECK (amount_minor > 0)`,
  );
  await createBrandTable(
    runner,
    'payout_line',
    `payout_id uuid NOT NULL, item_id uuid NOT NULL, payable_id uuid NOT NULL, amount_minor bigint NOT NULL, active boolean NOT NULL,
     CONSTRAINT payout_line_item_fkey FOREIGN KEY (brand_id, item_id) REFERENCES payout_item (brand_id, id),
     CONSTRAINT payout_line_payable_fkey FOREIGN KEY (brand_id, payable_id) REFERENCES payable (brand_id, id)`,
    { kind: 'record' },
  );
  // F12: whatever is owed is in one payout at a time, however many are drafted at once.
  await runner.query(`CREATE UNIQUE INDEX payout_line_claim ON payout_line (brand_id, payable_id) WHERE active`);
  await runner.query(`CREATE INDEX payout_line_of_item ON payout_line (brand_id, item_id)`);
}

/** What a second person approves is what is paid: the database refuses other steps than the legal ones, and other payments. */
async function frozen(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE FUNCTION payout_step() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF TG_OP = 'DELETE' THEN
      IF ${PURGING} THEN RETURN OLD; END IF;
      RAISE EXCEPTION 'payouts are never deleted' USING ERRCODE = '2F002';
    END IF;
    IF ${ERASING} THEN RETURN NEW; END IF;
    IF OLD.status <> NEW.status AND NOT (OLD.status || '>' || NEW.status = ANY (ARRAY['DRAFT>APPROVED', 'DRAFT>CANCELLED',
      'APPROVED>SENT', 'APPROVED>CANCELLED', 'SENT>SETTLED', 'SENT>FAILED'])) THEN
      RAISE EXCEPTION 'a payout does not go from % to %', OLD.status, NEW.status USING ERRCODE = '2F002';
    END IF;
    IF OLD.status <> 'DRAFT' AND ROW(OLD.currency, OLD.execution_on, OLD.total_minor, OLD.item_count, OLD.debtor, OLD.author, OLD.approved_by)
      IS DISTINCT FROM ROW(NEW.currency, NEW.execution_on, NEW.total_minor, NEW.item_count, NEW.debtor, NEW.author, NEW.approved_by) THEN
      RAISE EXCEPTION 'an approved payout is not changed' USING ERRCODE = '2F002';
    END IF;
    RETURN NEW; END $$`);
  await runner.query(
    `CREATE TRIGGER payout_step BEFORE UPDATE OR DELETE ON payout FOR EACH ROW EXECUTE FUNCTION payout_step()`,
  );
  await runner.query(`CREATE FUNCTION payout_item_fixed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF TG_OP = 'DELETE' AND ${PURGING} THEN RETURN OLD; END IF;
    IF TG_OP = 'UPDATE' THEN
      IF ${ERASING} THEN RETURN NEW; END IF;
      IF ROW(OLD.payout_id, OLD.payee_id, OLD.amount_minor, OLD.base_minor, OLD.name, OLD.iban, OLD.bic, OLD.end_to_end_id)
        IS DISTINCT FROM ROW(NEW.payout_id, NEW.payee_id, NEW.amount_minor, NEW.base_minor, NEW.name, NEW.iban, NEW.bic, NEW.end_to_end_id) THEN
        RAISE EXCEPTION 'a payment of a payout is not changed' USING ERRCODE = '2F002';
      END IF;
      RETURN NEW;
    END IF;
    IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'payments of payouts are never deleted' USING ERRCODE = '2F002'; END IF;
    IF (SELECT p.status FROM payout p WHERE p.brand_id = NEW.brand_id AND p.id = NEW.payout_id) <> 'DRAFT' THEN
      RAISE EXCEPTION 'payments are added to drafts only' USING ERRCODE = '2F002';
    END IF;
    RETURN NEW; END $$`);
  await runner.query(
    `CREATE TRIGGER payout_item_fixed BEFORE INSERT OR UPDATE OR DELETE ON payout_item FOR EACH ROW EXECUTE FUNCTION payout_item_fixed()`,
  );
}

/** The tables of payouts. */
export class Payouts1795306906000 implements MigrationInterface {
  name = 'Payouts1795306906000';

  async up(runner: QueryRunner): Promise<void> {
    await payables(runner);
    await payouts(runner);
    await frozen(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE payout_line, payout_item, payout, payable, payee`);
    await runner.query(`DROP FUNCTION payout_step, payout_item_fixed`);
  }
}
