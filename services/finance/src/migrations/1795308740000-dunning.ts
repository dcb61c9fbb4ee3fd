import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminders as they were sent, once per invoice and level; what holds them up; numbers of the tax adviser. */
export class Dunning1795308740000 implements MigrationInterface {
  name = 'Dunning1795308740000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'dunning_notice',
      `invoice_id uuid NOT NULL, person_id uuid, level integer NOT NULL, sent_on date NOT NULL, pay_by date NOT NULL, currency text NOT NULL,
       open_minor bigint NOT NULL, fee_minor bigint NOT NULL, interest_minor bigint NOT NULL, body text NOT NULL,
       waived_at timestamptz, waiver_reason text,
       CONSTRAINT dunning_notice_level_key UNIQUE (brand_id, invoice_id, level),
       CONSTRAINT dunning_notice_invoice_fkey FOREIGN KEY (brand_id, invoice_id) REFERENCES invoice (brand_id, id),
       CONSTRAINT dunning_notice_amounts_check CHECK (level > 0 AND open_minor > 0 AND fee_minor >= 0 AND interest_minor >= 0),
       CONSTRAINT dunning_notice_waived_check CHECK ((waived_at IS NULL) = (waiver_reason IS NULL))`,
    );
    await runner.query(`CREATE INDEX dunning_notice_newest ON dunning_notice (brand_id, sent_on, id)`);
    await runner.query(`ALTER TABLE open_item ADD COLUMN dunning_hold text`);
    await runner.query(
      `ALTER TABLE invoicing_settings ADD COLUMN reminding jsonb NOT NULL DEFAULT '{}', ADD COLUMN datev jsonb NOT NULL DEFAULT '{}'`,
    );
    // Read over all brands by whoever reminds; it tells nothing but that somebody is to be reminded for.
    await createBrandTable(
      runner,
      'dunning_schedule',
      `automatic boolean NOT NULL, ran_on date, CONSTRAINT dunning_schedule_key UNIQUE (brand_id)`,
      { platformRead: true },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE invoicing_settings DROP COLUMN reminding, DROP COLUMN datev`);
    await runner.query(`ALTER TABLE open_item DROP COLUMN dunning_hold`);
    await runner.query(`DROP TABLE dunning_schedule`);
    await runner.query(`DROP TABLE dunning_notice`);
  }
}
