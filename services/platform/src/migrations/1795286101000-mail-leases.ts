import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is sending a mail, and how often that ended without a word. */
export class MailLeases1795286101000 implements MigrationInterface {
  name = 'MailLeases1795286101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mail ADD COLUMN due_at timestamptz NOT NULL DEFAULT now(),
      ADD COLUMN lease_until timestamptz, ADD COLUMN lost integer NOT NULL DEFAULT 0`);
    await runner.query(`ALTER TABLE mail ALTER COLUMN due_at DROP DEFAULT, ALTER COLUMN lost DROP DEFAULT`);
    await runner.query(`CREATE INDEX mail_waiting ON mail (due_at) WHERE status = 'QUEUED'`);
    // The sweep finds lost mails of all brands, and sees no other mail.
    await runner.query(`CREATE POLICY lost_read ON mail FOR SELECT USING (status = 'QUEUED'
      AND due_at < now() - interval '4 minutes' AND (SELECT current_setting('app.platform', true)) = 'on'
      AND coalesce(current_setting('app.brand_id', true), '') = '')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY lost_read ON mail`);
    await runner.query(`ALTER TABLE mail DROP COLUMN due_at, DROP COLUMN lease_until, DROP COLUMN lost`);
  }
}
