import { createPlatformTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const BRAND = `(SELECT nullif(current_setting('app.brand_id', true), '')::uuid)`;
const PLATFORM = `(SELECT current_setting('app.platform', true)) = 'on'`;
/** A brand's mails are its own; mails without a brand, about accounts, are for platform scope without a brand. */
const OWN = `brand_id = ${BRAND} OR (brand_id IS NULL AND ${BRAND} IS NULL AND ${PLATFORM})`;

/** Mails on their way out. */
export class Mail1763710100000 implements MigrationInterface {
  name = 'Mail1763710100000';

  async up(runner: QueryRunner): Promise<void> {
    await createPlatformTable(
      runner,
      'mail',
      `brand_id uuid, key text NOT NULL, recipient text NOT NULL, subject text NOT NULL, text_body text, html_body text,
       status text NOT NULL CONSTRAINT mail_status_check CHECK (status IN ('QUEUED', 'SENT', 'FAILED')),
       attempts integer NOT NULL, sent_at timestamptz, last_error text,
       CONSTRAINT mail_once UNIQUE NULLS NOT DISTINCT (brand_id, key),
       CONSTRAINT mail_body_check CHECK (status = 'QUEUED' OR (text_body IS NULL AND html_body IS NULL))`,
    );
    await runner.query(`ALTER TABLE mail ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE mail FORCE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY brand_isolation ON mail USING (${OWN}) WITH CHECK (${OWN})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE mail`);
  }
}
