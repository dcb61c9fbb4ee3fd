import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes that wait for a second person. */
export class Approvals1763721000000 implements MigrationInterface {
  name = 'Approvals1763721000000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'approval_request',
      `kind text NOT NULL, service text NOT NULL, permission text NOT NULL,
       subject_type text NOT NULL, subject_id text NOT NULL, subject_label text NOT NULL,
       summary text NOT NULL, reason text, changes jsonb NOT NULL,
       payload text NOT NULL, payload_hash text NOT NULL,
       requester_kind text NOT NULL, requester_id text NOT NULL, requester_name text,
       state text NOT NULL CONSTRAINT approval_request_state_check CHECK (state IN
         ('PENDING', 'APPROVED', 'REJECTED', 'EXPIRED', 'WITHDRAWN', 'APPLIED', 'FAILED')),
       alone boolean NOT NULL, expires_at timestamptz NOT NULL,
       decider_id text, decider_name text, decided_at timestamptz, note text, failure jsonb,
       CONSTRAINT approval_request_hash_check CHECK
         (payload_hash = encode(sha256(convert_to(payload, 'UTF8')), 'hex')),
       CONSTRAINT approval_request_eyes_check CHECK (decider_id <> requester_id),
       CONSTRAINT approval_request_decided_check CHECK
         (state NOT IN ('APPROVED', 'APPLIED', 'FAILED', 'REJECTED') OR alone OR decider_id IS NOT NULL)`,
    );
    await runner.query(`CREATE UNIQUE INDEX approval_request_one_pending ON approval_request (brand_id, kind, subject_id)
      WHERE state = 'PENDING'`);
    await runner.query(`CREATE INDEX approval_request_newest ON approval_request (brand_id, created_at, id)`);
    // What was asked for stays what it was: neither content nor author of a request can be exchanged under a decision.
    await runner.query(`CREATE FUNCTION approval_request_bound() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF (OLD.kind, OLD.service, OLD.permission, OLD.subject_type, OLD.subject_id, OLD.payload, OLD.payload_hash,
          OLD.requester_kind, OLD.requester_id, OLD.changes, OLD.summary, OLD.alone)
        IS DISTINCT FROM (NEW.kind, NEW.service, NEW.permission, NEW.subject_type, NEW.subject_id, NEW.payload,
          NEW.payload_hash, NEW.requester_kind, NEW.requester_id, NEW.changes, NEW.summary, NEW.alone)
      THEN RAISE EXCEPTION 'a request for approval is never rewritten' USING ERRCODE = '2F002'; END IF;
      RETURN NEW; END $$`);
    await runner.query(`CREATE TRIGGER bound BEFORE UPDATE ON approval_request
      FOR EACH ROW EXECUTE FUNCTION approval_request_bound()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE approval_request`);
    await runner.query(`DROP FUNCTION approval_request_bound()`);
  }
}
