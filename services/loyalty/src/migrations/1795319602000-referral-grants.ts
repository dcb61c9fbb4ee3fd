import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What both sides of a referral got with which order, and what of it was taken back. */
export class ReferralGrants1795319602000 implements MigrationInterface {
  name = 'ReferralGrants1795319602000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'referral_grant',
      `order_id uuid NOT NULL, member_id uuid NOT NULL, entry_id uuid NOT NULL, points integer NOT NULL, clawed integer NOT NULL,
       CONSTRAINT referral_grant_key UNIQUE (brand_id, order_id, member_id),
       CONSTRAINT referral_grant_points_check CHECK (points > 0 AND clawed >= 0 AND clawed <= points),
       CONSTRAINT referral_grant_member_fkey FOREIGN KEY (brand_id, member_id) REFERENCES member (brand_id, id),
       CONSTRAINT referral_grant_entry_fkey FOREIGN KEY (brand_id, entry_id) REFERENCES points_entry (brand_id, id)`,
    );
    await runner.query('CREATE INDEX referral_grant_of_member ON referral_grant (brand_id, member_id)');
    await runner.query('CREATE INDEX points_lot_of_entry ON points_lot (brand_id, entry_id)');
    // The owner sees no brand's rows either while row-level security is forced. So far such points stayed, and they go on to.
    await runner.query('ALTER TABLE program NO FORCE ROW LEVEL SECURITY');
    await runner.query(`UPDATE program SET settings = '{"referralClawback": "KEEP"}'::jsonb || settings`);
    await runner.query('ALTER TABLE program FORCE ROW LEVEL SECURITY');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX points_lot_of_entry');
    await runner.query('DROP TABLE referral_grant');
  }
}
