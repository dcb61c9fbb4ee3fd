import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const NIL = `'00000000-0000-0000-0000-000000000000'::uuid`;
/** Rows of the platform itself: kept under the nil brand, for transactions above brands alone. */
const ABOVE = `brand_id = ${NIL} AND (SELECT current_setting('app.platform', true)) = 'on'
  AND coalesce(current_setting('app.brand_id', true), '') = ''`;

const bound = (columns: readonly string[]): string => `CREATE OR REPLACE FUNCTION approval_request_bound()
  RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF (${columns.map((column) => `OLD.${column}`).join(', ')})
      IS DISTINCT FROM (${columns.map((column) => `NEW.${column}`).join(', ')})
    THEN RAISE EXCEPTION 'a request for approval is never rewritten' USING ERRCODE = '2F002'; END IF;
    RETURN NEW; END $$`;
const BEFORE = [
  ...['kind', 'service', 'permission', 'subject_type', 'subject_id', 'payload', 'payload_hash'],
  ...['requester_kind', 'requester_id', 'changes', 'summary', 'alone'],
];

/** Who could decide until lately, what a request says in any language, and inboxes of people above brands. */
export class SecondPersons1795283501000 implements MigrationInterface {
  name = 'SecondPersons1795283501000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(runner, 'lost_decider', `user_id uuid NOT NULL, permissions text[] NOT NULL`, {
      kind: 'record',
    });
    await runner.query(`CREATE INDEX lost_decider_newest ON lost_decider (brand_id, created_at)`);
    for (const table of ['lost_decider', 'notification'])
      await runner.query(`CREATE POLICY platform_rows ON ${table} USING (${ABOVE}) WITH CHECK (${ABOVE})`);
    await runner.query(`ALTER TABLE approval_request ADD COLUMN summary_key text,
      ADD COLUMN summary_params jsonb NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE approval_request ALTER COLUMN summary_params DROP DEFAULT`);
    await runner.query(bound([...BEFORE, 'summary_key', 'summary_params']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(bound(BEFORE));
    await runner.query(`ALTER TABLE approval_request DROP COLUMN summary_key, DROP COLUMN summary_params`);
    await runner.query(`DROP POLICY platform_rows ON notification`);
    await runner.query(`DROP TABLE lost_decider`);
  }
}
