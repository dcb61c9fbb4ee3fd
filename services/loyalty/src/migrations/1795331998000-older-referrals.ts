import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Points of referrals from before it was kept with which order they came: that order is the one that was kept in the same moment as
 * its buyer's referral was counted, for both were written with one time in one transaction.
 */
export const OLDER_REFERRALS = `INSERT INTO referral_grant (brand_id, id, version, created_at, updated_at, order_id, member_id, entry_id,
    points, clawed)
  SELECT e.brand_id, gen_random_uuid(), 1, m.referral_earned_at, m.referral_earned_at, o.id, e.member_id, e.id, l.points, 0
  FROM points_entry e
    JOIN member m ON m.brand_id = e.brand_id AND m.id::text = e.reference
    JOIN points_lot l ON l.brand_id = e.brand_id AND l.entry_id = e.id AND l.member_id = e.member_id
    JOIN LATERAL (SELECT f.id FROM order_fact f WHERE f.brand_id = m.brand_id AND f.member_id = m.id AND f.outcome = 'JUDGED'
      AND f.created_at = m.referral_earned_at ORDER BY f.id LIMIT 1) o ON true
  WHERE e.kind = 'EARNED' AND e.rule = 'Referral' AND l.points > 0
    AND NOT EXISTS (SELECT 1 FROM referral_grant g WHERE g.brand_id = e.brand_id AND g.entry_id = e.id)
  ON CONFLICT DO NOTHING`;

const TABLES = ['referral_grant', 'points_entry', 'points_lot', 'member', 'order_fact'];

/** Returns find what older referrals gave, too, wherever their program is told to take it back. */
export class OlderReferrals1795331998000 implements MigrationInterface {
  name = 'OlderReferrals1795331998000';

  async up(runner: QueryRunner): Promise<void> {
    // The owner sees no brand's rows either while row-level security is forced.
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(OLDER_REFERRALS);
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }

  async down(): Promise<void> {}
}
