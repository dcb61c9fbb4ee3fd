import type { TablePlan } from './leads-and-deals.tables.ts';

const to = (table: string, column: string, target: string): string =>
  `CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (brand_id, ${column}) REFERENCES ${target} (brand_id, id)`;

export const mentionTables: readonly TablePlan[] = [
  {
    table: 'social_mention',
    columns: `source text NOT NULL, external_id text, external_key text NOT NULL, url text, author_handle text, author_hash text,
      text text NOT NULL, language text, happened_at timestamptz NOT NULL, reach integer, sentiment_score integer, rating integer,
      sentiment text NOT NULL, status text NOT NULL, assignee_id uuid, person_id uuid, lead_id uuid, task_id uuid, erased_at timestamptz,
      CONSTRAINT social_mention_key UNIQUE (brand_id, external_key),
      CONSTRAINT social_mention_status_check CHECK (status IN ('NEW', 'TRIAGED', 'ANSWERED', 'IGNORED')),
      CONSTRAINT social_mention_sentiment_check CHECK (sentiment IN ('POSITIVE', 'NEUTRAL', 'NEGATIVE', 'UNKNOWN')),
      CONSTRAINT social_mention_text_check CHECK (char_length(text) <= 20000),
      CONSTRAINT social_mention_reach_check CHECK (reach >= 0),
      CONSTRAINT social_mention_erased_check CHECK (erased_at IS NULL OR (author_handle IS NULL AND url IS NULL AND external_id IS NULL AND text = '')),
      ${to('social_mention', 'person_id', 'person')}, ${to('social_mention', 'lead_id', 'lead')}, ${to('social_mention', 'task_id', 'crm_task')}`,
    indexes: [
      ['social_mention_list_idx', '(brand_id, happened_at DESC, id DESC)'],
      ['social_mention_author_idx', '(brand_id, author_hash)'],
      ['social_mention_person_idx', '(brand_id, person_id)'],
    ],
  },
  {
    table: 'mention_author_erased',
    record: true,
    columns: `author_hash text NOT NULL, CONSTRAINT mention_author_erased_key UNIQUE (brand_id, author_hash)`,
  },
  {
    table: 'crm_file_ref',
    columns: `person_id uuid, company_id uuid, deal_id uuid, note_id uuid, name text NOT NULL, url text, file_id text, media_type text NOT NULL,
      size_bytes bigint, sha256 text, added_by jsonb NOT NULL,
      CONSTRAINT crm_file_ref_subject_check CHECK (num_nonnulls(person_id, company_id, deal_id, note_id) = 1),
      CONSTRAINT crm_file_ref_place_check CHECK (num_nonnulls(url, file_id) = 1),
      CONSTRAINT crm_file_ref_name_check CHECK (char_length(name) BETWEEN 1 AND 400),
      CONSTRAINT crm_file_ref_size_check CHECK (size_bytes >= 0),
      ${to('crm_file_ref', 'person_id', 'person')}, ${to('crm_file_ref', 'company_id', 'company')}, ${to('crm_file_ref', 'deal_id', 'deal')},
      ${to('crm_file_ref', 'note_id', 'crm_note')} ON DELETE CASCADE`,
    indexes: [
      ['crm_file_ref_person_idx', '(brand_id, person_id, created_at)'],
      ['crm_file_ref_company_idx', '(brand_id, company_id, created_at)'],
      ['crm_file_ref_deal_idx', '(brand_id, deal_id, created_at)'],
      ['crm_file_ref_note_idx', '(brand_id, note_id, created_at)'],
    ],
  },
];
