import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As whom and how a brand sends mails. */
export class MailSettings1795307538000 implements MigrationInterface {
  name = 'MailSettings1795307538000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'mail_settings',
      `single boolean NOT NULL, sender_name text NOT NULL, from_address text NOT NULL, reply_to text, postal_address text NOT NULL,
       per_minute integer NOT NULL, paused boolean NOT NULL, soft_bounces integer NOT NULL, smtp_host text, smtp_port integer, smtp_tls text,
       smtp_user text, smtp_password_wrapped bytea,
       CONSTRAINT mail_settings_single_key UNIQUE (brand_id, single), CONSTRAINT mail_settings_single_check CHECK (single),
       CONSTRAINT mail_settings_pace_check CHECK (per_minute BETWEEN 1 AND 10000),
       CONSTRAINT mail_settings_soft_check CHECK (soft_bounces BETWEEN 1 AND 20),
       CONSTRAINT mail_settings_tls_check CHECK (smtp_tls IN ('TLS', 'STARTTLS', 'NONE')),
       CONSTRAINT mail_settings_server_check CHECK ((smtp_host IS NULL) = (smtp_port IS NULL) AND (smtp_host IS NULL) = (smtp_tls IS NULL)
         AND (smtp_host IS NOT NULL OR (smtp_user IS NULL AND smtp_password_wrapped IS NULL)))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mail_settings');
  }
}
