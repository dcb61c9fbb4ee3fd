import { appendOnly } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody did goes along when the record is merged into another one; all else of it stays as it was written. */
export class BehaviourMoves1795307100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The rights alone keep the rest from being changed: the trigger knows no columns.
    await runner.query('DROP TRIGGER append_only ON behaviour_event');
    await runner.query('GRANT UPDATE (person_id) ON behaviour_event TO mh_crm_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE UPDATE (person_id) ON behaviour_event FROM mh_crm_app');
    await appendOnly(runner, 'behaviour_event');
  }
}
