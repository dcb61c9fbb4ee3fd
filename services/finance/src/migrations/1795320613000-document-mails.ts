import { queueColumns, queueIndexes, senderColumns } from '@mh-os/mailing';
import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents by mail: what waits and how it ended, and as whom the brand sends. */
export class DocumentMails1795320613000 implements MigrationInterface {
  name = 'DocumentMails1795320613000';

  async up(runner: QueryRunner): Promise<void> {
    // Who sends looks for brands with mails that are due.
    await createBrandTable(
      runner,
      'document_mail',
      `invoice_id uuid NOT NULL, notice_id uuid, person_id uuid, label text NOT NULL, recipient text NOT NULL, subject text NOT NULL,
       body text NOT NULL, attach_xml boolean NOT NULL, automatic boolean NOT NULL, requested_by text NOT NULL,
       ${queueColumns('document_mail')},
       CONSTRAINT document_mail_invoice_fkey FOREIGN KEY (brand_id, invoice_id) REFERENCES invoice (brand_id, id),
       CONSTRAINT document_mail_notice_fkey FOREIGN KEY (brand_id, notice_id) REFERENCES dunning_notice (brand_id, id)`,
      { platformRead: true },
    );
    // A letter goes out once by itself, however many rounds of reminders run.
    await runner.query(
      'CREATE UNIQUE INDEX document_mail_letter_key ON document_mail (brand_id, notice_id) WHERE automatic',
    );
    await runner.query('CREATE INDEX document_mail_of_invoice ON document_mail (brand_id, invoice_id, created_at)');
    for (const sql of queueIndexes('document_mail')) await runner.query(sql);
    await createBrandTable(runner, 'document_mail_settings', senderColumns('document_mail_settings'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE document_mail, document_mail_settings');
  }
}
