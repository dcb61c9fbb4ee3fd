import type { TablePlan } from './leads-and-deals.tables.ts';

export const mailingTables: readonly TablePlan[] = [
  {
    table: 'mail_content',
    record: true,
    columns: `sha text NOT NULL, subject text NOT NULL, preheader text, html text, text text NOT NULL,
      CONSTRAINT mail_content_key UNIQUE (brand_id, sha),
      CONSTRAINT mail_content_size_check CHECK (char_length(subject) BETWEEN 1 AND 500 AND char_length(preheader) <= 500
        AND char_length(html) <= 500000 AND char_length(text) BETWEEN 1 AND 200000)`,
  },
  {
    table: 'crm_message',
    // Who sends looks for brands with mails that are due.
    platformRead: true,
    columns: `person_id uuid NOT NULL, purpose text NOT NULL, source_type text NOT NULL, source_id uuid NOT NULL, step text NOT NULL,
      content_id uuid NOT NULL, label text NOT NULL, campaign_code text, status text NOT NULL, refused_reason text,
      due_at timestamptz NOT NULL, attempts integer NOT NULL, lease_until timestamptz, claimed_at timestamptz,
      handed_at timestamptz, provider_id text, address_hash text, address_hint text, tracked boolean NOT NULL, last_error text,
      sent_at timestamptz, bounced_at timestamptz, bounce_kind text, opened_at timestamptz, clicked_at timestamptz,
      unsubscribed_at timestamptz, clicked_links integer[] NOT NULL,
      CONSTRAINT crm_message_once_key UNIQUE (brand_id, source_type, source_id, step, person_id),
      CONSTRAINT crm_message_source_check CHECK (source_type IN ('CAMPAIGN', 'JOURNEY')),
      CONSTRAINT crm_message_status_check CHECK (status IN ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'BOUNCED', 'REFUSED', 'UNKNOWN')),
      CONSTRAINT crm_message_refused_check CHECK ((status = 'REFUSED') = (refused_reason IS NOT NULL)),
      CONSTRAINT crm_message_sending_check CHECK ((status = 'SENDING') = (lease_until IS NOT NULL)),
      CONSTRAINT crm_message_sent_check CHECK (status <> 'SENT' OR sent_at IS NOT NULL),
      CONSTRAINT crm_message_bounce_check CHECK (bounce_kind IN ('HARD', 'SOFT', 'COMPLAINT')),
      CONSTRAINT crm_message_person_fkey FOREIGN KEY (brand_id, person_id) REFERENCES person (brand_id, id) DEFERRABLE INITIALLY DEFERRED,
      CONSTRAINT crm_message_content_fkey FOREIGN KEY (brand_id, content_id) REFERENCES mail_content (brand_id, id)`,
    indexes: [
      ['crm_message_due', "(brand_id, due_at, id) WHERE status = 'QUEUED'"],
      ['crm_message_sending', "(brand_id, lease_until) WHERE status = 'SENDING'"],
      ['crm_message_pace', '(brand_id, claimed_at) WHERE claimed_at IS NOT NULL'],
      ['crm_message_list', '(brand_id, created_at, id)'],
      ['crm_message_state', '(brand_id, status, created_at, id)'],
      ['crm_message_person', '(brand_id, person_id, created_at)'],
      ['crm_message_address', '(brand_id, address_hash, handed_at) WHERE address_hash IS NOT NULL'],
    ],
  },
];
