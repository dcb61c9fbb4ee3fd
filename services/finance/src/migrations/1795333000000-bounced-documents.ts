import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATUSES = ['QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN'];
const check = (statuses: readonly string[]): string =>
  `ADD CONSTRAINT document_mail_status_check CHECK (status IN (${statuses.map((one) => `'${one}'`).join(', ')}))`;

/** Mails with documents that came back, and a list of all of them. */
export class BouncedDocuments1795333000000 implements MigrationInterface {
  name = 'BouncedDocuments1795333000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE document_mail DROP CONSTRAINT document_mail_status_check, ${check([...STATUSES, 'BOUNCED'])},
      ADD COLUMN bounce_kind text CHECK (bounce_kind IN ('HARD', 'SOFT', 'COMPLAINT')), ADD COLUMN bounced_at timestamptz,
      ADD CONSTRAINT document_mail_bounced_check CHECK ((bounce_kind IS NULL) = (bounced_at IS NULL)
        AND (status <> 'BOUNCED' OR bounce_kind IN ('HARD', 'SOFT')))`);
    await runner.query('CREATE INDEX document_mail_newest ON document_mail (brand_id, created_at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX document_mail_newest');
    await runner.query(`UPDATE document_mail SET status = 'FAILED' WHERE status = 'BOUNCED'`);
    await runner.query(`ALTER TABLE document_mail DROP CONSTRAINT document_mail_bounced_check, DROP COLUMN bounce_kind,
      DROP COLUMN bounced_at, DROP CONSTRAINT document_mail_status_check, ${check(STATUSES)}`);
  }
}
