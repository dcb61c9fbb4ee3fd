import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Credit of customers, what moved on it, and what of it is held. */
export class Holds1795309120000 implements MigrationInterface {
  name = 'Holds1795309120000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'customer_credit',
      `person_id uuid NOT NULL, currency text NOT NULL, balance_minor bigint NOT NULL, held_minor bigint NOT NULL,
       CONSTRAINT customer_credit_key UNIQUE (brand_id, person_id, currency),
       CONSTRAINT customer_credit_bounds_check CHECK (held_minor >= 0 AND held_minor <= balance_minor)`,
    );
    await createBrandTable(
      runner,
      'credit_hold',
      `credit_id uuid NOT NULL, amount_minor bigint NOT NULL, posted_minor bigint NOT NULL, state text NOT NULL, reference text NOT NULL,
       expires_at timestamptz NOT NULL, ended_at timestamptz, end_reason text NOT NULL, payment_id uuid,
       CONSTRAINT credit_hold_credit_fkey FOREIGN KEY (brand_id, credit_id) REFERENCES customer_credit (brand_id, id),
       CONSTRAINT credit_hold_state_check CHECK (state IN ('HELD', 'POSTED', 'VOIDED', 'EXPIRED')),
       CONSTRAINT credit_hold_amount_check CHECK (amount_minor > 0 AND posted_minor BETWEEN 0 AND amount_minor
         AND (state = 'POSTED') = (posted_minor > 0) AND (state = 'HELD') = (ended_at IS NULL))`,
    );
    await runner.query(`CREATE INDEX credit_hold_of_credit ON credit_hold (brand_id, credit_id, created_at, id)`);
    await createBrandTable(
      runner,
      'credit_entry',
      `credit_id uuid NOT NULL, kind text NOT NULL, amount_minor bigint NOT NULL, source_type text NOT NULL, source_id text NOT NULL,
       CONSTRAINT credit_entry_source_key UNIQUE (brand_id, source_type, source_id, kind),
       CONSTRAINT credit_entry_credit_fkey FOREIGN KEY (brand_id, credit_id) REFERENCES customer_credit (brand_id, id),
       CONSTRAINT credit_entry_kind_check CHECK ((kind = 'ADDED' AND amount_minor > 0) OR (kind = 'USED' AND amount_minor < 0))`,
      { kind: 'record' },
    );
    await runner.query(`CREATE INDEX credit_entry_of_credit ON credit_entry (brand_id, credit_id, created_at, id)`);
    await appendOnly(runner, 'credit_entry');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE credit_entry, credit_hold, customer_credit`);
  }
}
