import { createBrandTable, ERASING } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const REQUEST = `FOREIGN KEY (brand_id, request_id) REFERENCES privacy_request (brand_id, id) ON DELETE CASCADE`;

const BOUND = [
  'kind',
  'service',
  'permission',
  'subject_type',
  'subject_id',
  'payload',
  'payload_hash',
  'requester_kind',
];
const ROW = (row: string) =>
  [...BOUND, 'requester_id', 'changes', 'summary', 'alone'].map((column) => `${row}.${column}`);
/** What was asked for stays what it was; see the migration of approvals. */
const bound = (
  door: string,
) => `CREATE OR REPLACE FUNCTION approval_request_bound() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  ${door}
  IF (${ROW('OLD').join(', ')}) IS DISTINCT FROM (${ROW('NEW').join(', ')})
  THEN RAISE EXCEPTION 'a request for approval is never rewritten' USING ERRCODE = '2F002'; END IF;
  RETURN NEW; END $$`;

/** Requests for export and erasure, the services' parts of them, and the exported archives. */
export class Privacy1763750000000 implements MigrationInterface {
  name = 'Privacy1763750000000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'privacy_request',
      `kind text NOT NULL CONSTRAINT privacy_request_kind_check CHECK (kind IN ('person-export', 'person-erasure', 'brand-export')),
       state text NOT NULL CONSTRAINT privacy_request_state_check CHECK (state IN ('RUNNING', 'DONE', 'FAILED')),
       user_id uuid, whole boolean NOT NULL, terms bytea, requested_by jsonb NOT NULL, row_count integer NOT NULL,
       bytes bigint NOT NULL, complete boolean NOT NULL, error text, finished_at timestamptz`,
    );
    await runner.query(`CREATE INDEX privacy_request_newest ON privacy_request (brand_id, created_at)`);
    // Whoever asks twice at once gets the one that runs.
    await runner.query(`CREATE UNIQUE INDEX privacy_request_one_open ON privacy_request (brand_id, kind, user_id)
      NULLS NOT DISTINCT WHERE state = 'RUNNING'`);
    await createBrandTable(
      runner,
      'privacy_answer',
      `request_id uuid NOT NULL, domain text NOT NULL,
       state text NOT NULL CONSTRAINT privacy_answer_state_check CHECK (state IN ('PENDING', 'DONE', 'FAILED')),
       counts jsonb NOT NULL, stream_left integer NOT NULL, error text, answered_at timestamptz,
       CONSTRAINT privacy_answer_domain_key UNIQUE (brand_id, request_id, domain),
       CONSTRAINT privacy_answer_request_fkey ${REQUEST}`,
    );
    await createBrandTable(
      runner,
      'privacy_chunk',
      `request_id uuid NOT NULL, position integer NOT NULL, data bytea NOT NULL,
       CONSTRAINT privacy_chunk_once UNIQUE (brand_id, request_id, position),
       CONSTRAINT privacy_chunk_request_fkey ${REQUEST}`,
      { kind: 'record' },
    );
    // A request for approval may lose the words of an erased person, and nothing else: its content is hashed anew.
    await runner.query(
      bound(`IF ${ERASING} THEN
      NEW.payload_hash := encode(sha256(convert_to(NEW.payload, 'UTF8')), 'hex'); RETURN NEW; END IF;`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(bound(''));
    await runner.query(`DROP TABLE privacy_chunk, privacy_answer, privacy_request`);
  }
}
