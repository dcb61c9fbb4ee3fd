import type { TablePlan } from './leads-and-deals.tables.ts';

/** What a second person has to have seen. */
const APPROVED = `status NOT IN ('APPROVED', 'SCHEDULED', 'PUBLISHED') OR (approval IS NOT NULL AND submitted_by IS NOT NULL
  AND approval #>> '{by,kind}' = 'person' AND approval #>> '{by,id}' <> submitted_by ->> 'id')`;
const to = (table: string, column: string, target: string): string =>
  `CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (brand_id, ${column}) REFERENCES ${target} (brand_id, id)`;

export const contentTables: readonly TablePlan[] = [
  {
    table: 'crm_setting',
    columns: `single boolean NOT NULL, time_zone text NOT NULL,
      CONSTRAINT crm_setting_single_key UNIQUE (brand_id, single), CONSTRAINT crm_setting_single_check CHECK (single)`,
  },
  {
    table: 'content_plan',
    columns: `name text NOT NULL, name_key text NOT NULL, starts_on date NOT NULL, ends_on date NOT NULL, channels text[] NOT NULL,
      goal text, owner_id uuid, archived boolean NOT NULL,
      CONSTRAINT content_plan_name_key UNIQUE (brand_id, name_key),
      CONSTRAINT content_plan_period_check CHECK (ends_on >= starts_on)`,
  },
  {
    table: 'content_item',
    // Who reminds looks for brands with due items.
    platformRead: true,
    columns: `plan_id uuid NOT NULL, title text NOT NULL, channel text NOT NULL, kind text NOT NULL, brief text, body text,
      media jsonb NOT NULL, planned_at timestamptz, owner_id uuid, tags text[] NOT NULL, campaign_id uuid, status text NOT NULL,
      submitted_by jsonb, submitted_at timestamptz, approval jsonb, decision_note text, published_at timestamptz, told_at timestamptz,
      CONSTRAINT content_item_status_check CHECK (status IN ('IDEA', 'DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED',
        'REJECTED', 'ARCHIVED')),
      CONSTRAINT content_item_review_check CHECK (status <> 'IN_REVIEW' OR submitted_by IS NOT NULL),
      CONSTRAINT content_item_approved_check CHECK (${APPROVED}),
      CONSTRAINT content_item_scheduled_check CHECK (status <> 'SCHEDULED' OR planned_at IS NOT NULL),
      CONSTRAINT content_item_published_check CHECK ((status = 'PUBLISHED') = (published_at IS NOT NULL)),
      CONSTRAINT content_item_title_check CHECK (char_length(title) BETWEEN 1 AND 400),
      ${to('content_item', 'plan_id', 'content_plan')}`,
    indexes: [
      ['content_item_plan_idx', '(brand_id, plan_id)'],
      ['content_item_calendar_idx', '(brand_id, planned_at, id)'],
      ['content_item_changed_idx', '(brand_id, updated_at DESC, id DESC)'],
      ['content_item_due_idx', `(planned_at) WHERE told_at IS NULL AND status IN ('APPROVED', 'SCHEDULED')`],
    ],
  },
  {
    table: 'content_comment',
    record: true,
    columns: `item_id uuid NOT NULL, text text NOT NULL, author jsonb NOT NULL, ${to('content_comment', 'item_id', 'content_item')}`,
    indexes: [['content_comment_item_idx', '(brand_id, item_id, created_at)']],
  },
  {
    table: 'content_publication',
    record: true,
    columns: `item_id uuid NOT NULL, url text NOT NULL, published_at timestamptz NOT NULL, means text NOT NULL, author jsonb NOT NULL,
      CONSTRAINT content_publication_url_key UNIQUE (brand_id, item_id, url),
      CONSTRAINT content_publication_means_check CHECK (means IN ('HAND', 'INTEGRATION')),
      ${to('content_publication', 'item_id', 'content_item')}`,
  },
];
