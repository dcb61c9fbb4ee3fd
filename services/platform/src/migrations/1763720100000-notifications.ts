import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Inboxes, what people have chosen, and mail that is due. */
export class Notifications1763720100000 implements MigrationInterface {
  name = 'Notifications1763720100000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'notification',
      `recipient_id uuid NOT NULL, topic text NOT NULL, key text NOT NULL, title text NOT NULL, body text, link text,
       severity text NOT NULL CONSTRAINT notification_severity_check CHECK (severity IN ('info', 'warning', 'critical')),
       mandatory boolean NOT NULL, in_app boolean NOT NULL, sender text, read_at timestamptz, archived_at timestamptz,
       CONSTRAINT notification_once UNIQUE (brand_id, recipient_id, topic, key)`,
    );
    await runner.query(`CREATE INDEX notification_inbox ON notification (brand_id, recipient_id, created_at, id)`);
    await runner.query(`CREATE INDEX notification_unread ON notification (brand_id, recipient_id)
      WHERE read_at IS NULL AND archived_at IS NULL AND in_app`);
    await createBrandTable(
      runner,
      'notification_setting',
      `user_id uuid NOT NULL, time_zone text, quiet_from integer, quiet_to integer, quiet_days integer[] NOT NULL,
       digest_frequency text NOT NULL, digest_minute integer NOT NULL, digest_weekday integer NOT NULL,
       CONSTRAINT notification_setting_user_key UNIQUE (brand_id, user_id),
       CONSTRAINT notification_setting_quiet_check CHECK ((quiet_from IS NULL) = (quiet_to IS NULL)
         AND quiet_from BETWEEN 0 AND 1439 AND quiet_to BETWEEN 0 AND 1439 AND quiet_from <> quiet_to),
       CONSTRAINT notification_setting_digest_check CHECK (digest_frequency IN ('daily', 'weekly')
         AND digest_minute BETWEEN 0 AND 1439 AND digest_weekday BETWEEN 1 AND 7)`,
    );
    await createBrandTable(
      runner,
      'notification_preference',
      `user_id uuid NOT NULL, topic text NOT NULL, in_app boolean NOT NULL,
       mail text NOT NULL CONSTRAINT notification_preference_mail_check CHECK (mail IN ('immediately', 'digest', 'off')),
       CONSTRAINT notification_preference_user_key UNIQUE (brand_id, user_id, topic)`,
    );
    // Holds no words: across brands only whose mail is due can be seen.
    await createBrandTable(
      runner,
      'notification_mail',
      `recipient_id uuid NOT NULL, due_at timestamptz NOT NULL,
       mode text NOT NULL CONSTRAINT notification_mail_mode_check CHECK (mode IN ('single', 'digest')),
       CONSTRAINT notification_mail_notification_fkey FOREIGN KEY (brand_id, id)
         REFERENCES notification (brand_id, id) ON DELETE CASCADE`,
      { platformRead: true },
    );
    await runner.query(`CREATE INDEX notification_mail_due ON notification_mail (due_at)`);
    await runner.query(`CREATE INDEX notification_mail_of_person ON notification_mail (brand_id, recipient_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['notification_mail', 'notification_preference', 'notification_setting', 'notification'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
