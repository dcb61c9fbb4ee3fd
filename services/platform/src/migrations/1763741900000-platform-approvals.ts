import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of the platform itself wait for a second person too: their requests have no brand, and only platform scope sees them. */
export class PlatformApprovals1763741900000 implements MigrationInterface {
  name = 'PlatformApprovals1763741900000';

  async up(runner: QueryRunner): Promise<void> {
    const own = `brand_id = '00000000-0000-0000-0000-000000000000'::uuid
      AND (SELECT current_setting('app.platform', true)) = 'on'`;
    const above = `${own} AND coalesce(current_setting('app.brand_id', true), '') = ''`;
    await runner.query(`CREATE POLICY platform_read ON approval_request FOR SELECT USING (${own})`);
    await runner.query(`CREATE POLICY platform_requests ON approval_request USING (${above}) WITH CHECK (${above})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY platform_read ON approval_request`);
    await runner.query(`DROP POLICY platform_requests ON approval_request`);
  }
}
