import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What moved in a period is counted by when it happened. */
export class PointsByDay1795306622000 implements MigrationInterface {
  name = 'PointsByDay1795306622000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX points_entry_by_day ON points_entry (brand_id, occurred_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX points_entry_by_day');
  }
}
