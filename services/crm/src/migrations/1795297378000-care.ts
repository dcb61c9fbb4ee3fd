import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const to = (table: string, column: string, target: string): string =>
  `CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (brand_id, ${column}) REFERENCES ${target} (brand_id, id) DEFERRABLE INITIALLY DEFERRED`;
const record = { kind: 'record' } as const;

/** What is done for and about people: consents, duplicates and merges, timeline, notes, tasks. */
export class Care1795297378000 implements MigrationInterface {
  name = 'Care1795297378000';

  async up(runner: QueryRunner): Promise<void> {
    await this.consents(runner);
    await this.merges(runner);
    await this.work(runner);
    const indexes = [
      'CREATE INDEX consent_record_of ON consent_record (brand_id, person_id, created_at)',
      'CREATE INDEX person_consent_granted ON person_consent (brand_id, purpose, channel, state)',
      "CREATE INDEX duplicate_candidate_list ON duplicate_candidate (brand_id, score DESC, id) WHERE state = 'OPEN'",
      'CREATE INDEX duplicate_candidate_b ON duplicate_candidate (brand_id, b_id)',
      'CREATE INDEX person_merge_list ON person_merge (brand_id, created_at DESC, id)',
      'CREATE INDEX timeline_entry_person ON timeline_entry (brand_id, person_id, at, id)',
      'CREATE INDEX timeline_entry_company ON timeline_entry (brand_id, company_id, at, id)',
      'CREATE INDEX crm_note_person ON crm_note (brand_id, person_id, created_at)',
      'CREATE INDEX crm_note_company ON crm_note (brand_id, company_id, created_at)',
      'CREATE INDEX crm_task_list ON crm_task (brand_id, state, due_at, id)',
      'CREATE INDEX crm_task_person ON crm_task (brand_id, person_id)',
      "CREATE INDEX crm_task_remind ON crm_task (remind_at) WHERE reminded_at IS NULL AND state = 'OPEN'",
    ];
    for (const index of indexes) await runner.query(index);
  }

  private async consents(runner: QueryRunner): Promise<void> {
    const channel = "channel IN ('EMAIL', 'SMS', 'PHONE', 'POST')";
    const state = "state IN ('GRANTED', 'PENDING', 'WITHDRAWN')";
    await createBrandTable(
      runner,
      'consent_record',
      `person_id uuid NOT NULL, purpose text NOT NULL, channel text NOT NULL, state text NOT NULL, source text NOT NULL,
       text_version text, evidence jsonb NOT NULL, actor jsonb NOT NULL, CHECK (${channel}), CHECK (${state})`,
      record,
    );
    await appendOnly(runner, 'consent_record');
    await createBrandTable(
      runner,
      'person_consent',
      `person_id uuid NOT NULL, purpose text NOT NULL, channel text NOT NULL, state text NOT NULL, since timestamptz NOT NULL,
       CONSTRAINT person_consent_key UNIQUE (brand_id, person_id, purpose, channel), CHECK (${channel}), CHECK (${state}),
       ${to('person_consent', 'person_id', 'person')}`,
      record,
    );
    await createBrandTable(
      runner,
      'consent_request',
      `person_id uuid NOT NULL, purpose text NOT NULL, channel text NOT NULL, token_hash text NOT NULL, expires_at timestamptz NOT NULL,
       used_at timestamptz, text_version text, CONSTRAINT consent_request_key UNIQUE (brand_id, token_hash),
       ${to('consent_request', 'person_id', 'person')}`,
      record,
    );
    await createBrandTable(
      runner,
      'suppression',
      `channel text NOT NULL, purpose text NOT NULL, address_hash text NOT NULL, hint text NOT NULL, reason text NOT NULL,
       CONSTRAINT suppression_key UNIQUE (brand_id, channel, address_hash, purpose),
       CHECK (reason IN ('OPT_OUT', 'ERASED', 'EXCLUDED', 'BOUNCED', 'COMPLAINT'))`,
      record,
    );
  }

  private async merges(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'duplicate_candidate',
      `a_id uuid NOT NULL, b_id uuid NOT NULL, score integer NOT NULL, reasons jsonb NOT NULL, state text NOT NULL,
       CONSTRAINT duplicate_candidate_key UNIQUE (brand_id, a_id, b_id), CONSTRAINT duplicate_candidate_order CHECK (a_id < b_id),
       CHECK (state IN ('OPEN', 'DISMISSED', 'MERGED')), CHECK (score BETWEEN 0 AND 100),
       ${to('duplicate_candidate', 'a_id', 'person')}, ${to('duplicate_candidate', 'b_id', 'person')}`,
    );
    await createBrandTable(
      runner,
      'person_merge',
      `survivor_id uuid NOT NULL, merged_id uuid NOT NULL, moved jsonb NOT NULL, before jsonb NOT NULL, after jsonb NOT NULL,
       primary_email_id uuid, undone_at timestamptz, actor jsonb NOT NULL,
       ${to('person_merge', 'survivor_id', 'person')}, ${to('person_merge', 'merged_id', 'person')}`,
    );
  }

  private async work(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'timeline_entry',
      `person_id uuid, company_id uuid, kind text NOT NULL, type text NOT NULL, subject_id text NOT NULL, label text NOT NULL,
       at timestamptz NOT NULL, event_id uuid NOT NULL, actor_name text,
       CONSTRAINT timeline_entry_key UNIQUE (brand_id, event_id), CHECK (num_nonnulls(person_id, company_id) >= 1)`,
      record,
    );
    await createBrandTable(
      runner,
      'crm_note',
      `person_id uuid, company_id uuid, text text NOT NULL, pinned boolean NOT NULL, author_id uuid, author_name text,
       CHECK (num_nonnulls(person_id, company_id) = 1), CHECK (char_length(text) BETWEEN 1 AND 10000),
       ${to('crm_note', 'person_id', 'person')}, ${to('crm_note', 'company_id', 'company')}`,
    );
    await createBrandTable(
      runner,
      'crm_task',
      `title text NOT NULL, description text, person_id uuid, company_id uuid, assignee_id uuid, state text NOT NULL, due_at timestamptz,
       remind_at timestamptz, reminded_at timestamptz, rule text, previous_id uuid, ended_at timestamptz,
       CONSTRAINT crm_task_next_key UNIQUE (brand_id, previous_id), CHECK (state IN ('OPEN', 'DONE', 'CANCELLED')),
       CHECK (char_length(title) BETWEEN 1 AND 200), ${to('crm_task', 'person_id', 'person')}, ${to('crm_task', 'company_id', 'company')}`,
      { platformRead: true },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables =
      'crm_task, crm_note, timeline_entry, person_merge, duplicate_candidate, suppression, consent_request, person_consent, consent_record';
    await runner.query(`DROP TABLE ${tables}`);
  }
}
