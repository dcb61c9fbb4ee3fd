import type { TablePlan } from './leads-and-deals.tables.ts';

const person = (table: string): string =>
  `CONSTRAINT ${table}_person_fkey FOREIGN KEY (brand_id, person_id) REFERENCES person (brand_id, id)`;

export const segmentTables: readonly TablePlan[] = [
  {
    table: 'segment',
    // Who refreshes looks for brands with due segments.
    platformRead: true,
    columns: `name text NOT NULL, name_key text NOT NULL, description text, kind text NOT NULL, filter jsonb, archived boolean NOT NULL,
      member_count integer NOT NULL, refreshed_at timestamptz,
      CONSTRAINT segment_name_key UNIQUE (brand_id, name_key),
      CONSTRAINT segment_kind_check CHECK (kind IN ('DYNAMIC', 'STATIC')),
      CONSTRAINT segment_filter_check CHECK (kind = 'STATIC' OR filter IS NOT NULL)`,
  },
  {
    table: 'segment_member',
    columns: `segment_id uuid NOT NULL, person_id uuid NOT NULL, since timestamptz NOT NULL,
      CONSTRAINT segment_member_key UNIQUE (brand_id, segment_id, person_id),
      CONSTRAINT segment_member_segment_fkey FOREIGN KEY (brand_id, segment_id) REFERENCES segment (brand_id, id),
      ${person('segment_member')}`,
    indexes: [['segment_member_of_idx', '(brand_id, person_id)']],
  },
  {
    table: 'behaviour_event',
    record: true,
    columns: `person_id uuid NOT NULL, event text NOT NULL, happened_at timestamptz NOT NULL, ${person('behaviour_event')}`,
    indexes: [['behaviour_event_of_idx', '(brand_id, event, person_id, happened_at)']],
  },
  {
    table: 'loyalty_fact',
    columns: `member_id uuid NOT NULL, program_id uuid NOT NULL, person_id uuid, tier text, tier_version integer NOT NULL, points bigint NOT NULL,
      CONSTRAINT loyalty_fact_member_key UNIQUE (brand_id, member_id)`,
    indexes: [['loyalty_fact_of_idx', '(brand_id, person_id)']],
  },
  {
    table: 'rfm_score',
    columns: `person_id uuid NOT NULL, recency integer NOT NULL, frequency integer NOT NULL, monetary integer NOT NULL, name text NOT NULL,
      CONSTRAINT rfm_score_person_key UNIQUE (brand_id, person_id),
      CONSTRAINT rfm_score_quintiles_check CHECK (recency BETWEEN 1 AND 5 AND frequency BETWEEN 1 AND 5 AND monetary BETWEEN 1 AND 5),
      ${person('rfm_score')}`,
  },
];
