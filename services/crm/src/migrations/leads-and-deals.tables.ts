/** A table with its columns, and whether its rows never change. */
export interface TablePlan {
  readonly table: string;
  readonly columns: string;
  readonly record?: boolean;
  /** Whether code above brands may read it. */
  readonly platformRead?: boolean;
  readonly indexes?: readonly (readonly [name: string, on: string])[];
}

export const leadTables: readonly TablePlan[] = [
  {
    table: 'growth_counter',
    columns: `kind text NOT NULL, n bigint NOT NULL, CONSTRAINT growth_counter_kind_key UNIQUE (brand_id, kind)`,
  },
  {
    table: 'lead_form',
    // Who sends a form knows its key alone: the key names the brand.
    platformRead: true,
    columns: `public_key text NOT NULL, name text NOT NULL, fields jsonb NOT NULL, consent_text text, source text NOT NULL,
      campaign_code text, open boolean NOT NULL, per_minute integer NOT NULL,
      CONSTRAINT lead_form_public_key UNIQUE (brand_id, public_key),
      CONSTRAINT lead_form_per_minute_check CHECK (per_minute BETWEEN 1 AND 1000)`,
  },
  {
    table: 'lead_form_meter',
    columns: `form_id uuid NOT NULL, client text NOT NULL, minute timestamptz NOT NULL, n integer NOT NULL,
      CONSTRAINT lead_form_meter_key UNIQUE (brand_id, form_id, client),
      CONSTRAINT lead_form_meter_form_fkey FOREIGN KEY (brand_id, form_id) REFERENCES lead_form (brand_id, id)`,
  },
  {
    table: 'lead_assignee',
    columns: `user_id text NOT NULL, active boolean NOT NULL, on_duty boolean NOT NULL, away_until timestamptz,
      capacity integer, territories text[] NOT NULL, turn bigint NOT NULL,
      CONSTRAINT lead_assignee_user_key UNIQUE (brand_id, user_id),
      CONSTRAINT lead_assignee_capacity_check CHECK (capacity IS NULL OR capacity BETWEEN 0 AND 100000)`,
  },
  {
    table: 'lead',
    columns: `number integer NOT NULL, status text NOT NULL, source text NOT NULL, reference text, form_id uuid,
      campaign_code text, given_name text, family_name text, email text, phone text, company_name text, country text,
      postal_code text, message text, attributes jsonb NOT NULL, tags text[] NOT NULL, owner_id text, reason text,
      consent_text text, consented_at timestamptz, score integer, chance_ppm integer, person_id uuid, company_id uuid,
      deal_id uuid, converted_at timestamptz, captured_at timestamptz NOT NULL,
      CONSTRAINT lead_number_key UNIQUE (brand_id, number),
      CONSTRAINT lead_reference_key UNIQUE (brand_id, source, reference),
      CONSTRAINT lead_status_check CHECK (status IN ('NEW', 'WORKING', 'QUALIFIED', 'CONVERTED', 'DISQUALIFIED')),
      CONSTRAINT lead_converted_check CHECK ((status = 'CONVERTED') = (deal_id IS NOT NULL)),
      CONSTRAINT lead_chance_check CHECK (chance_ppm BETWEEN 0 AND 1000000),
      CONSTRAINT lead_form_fkey FOREIGN KEY (brand_id, form_id) REFERENCES lead_form (brand_id, id)`,
    indexes: [
      ['lead_owner_idx', `(brand_id, owner_id) WHERE status IN ('NEW', 'WORKING', 'QUALIFIED')`],
      ['lead_captured_idx', '(brand_id, captured_at DESC, id DESC)'],
      ['lead_email_idx', '(brand_id, email)'],
    ],
  },
  {
    table: 'lead_engagement',
    record: true,
    columns: `lead_id uuid NOT NULL, event text NOT NULL, happened_at timestamptz NOT NULL,
      CONSTRAINT lead_engagement_lead_fkey FOREIGN KEY (brand_id, lead_id) REFERENCES lead (brand_id, id)`,
    indexes: [['lead_engagement_lead_idx', '(brand_id, lead_id, happened_at)']],
  },
];

export const scoringTables: readonly TablePlan[] = [
  {
    table: 'score_rules',
    record: true,
    columns: `number integer NOT NULL, name text NOT NULL, rules jsonb NOT NULL, saved_by text NOT NULL,
      CONSTRAINT score_rules_number_key UNIQUE (brand_id, number)`,
  },
  {
    table: 'lead_model',
    record: true,
    columns: `number integer NOT NULL, model jsonb NOT NULL, quality jsonb NOT NULL, fitted_by text NOT NULL,
      CONSTRAINT lead_model_number_key UNIQUE (brand_id, number)`,
  },
  {
    table: 'lead_scoring',
    columns: `single boolean NOT NULL, rules_id uuid, model_id uuid,
      CONSTRAINT lead_scoring_single_key UNIQUE (brand_id, single), CONSTRAINT lead_scoring_single_check CHECK (single),
      CONSTRAINT lead_scoring_rules_fkey FOREIGN KEY (brand_id, rules_id) REFERENCES score_rules (brand_id, id),
      CONSTRAINT lead_scoring_model_fkey FOREIGN KEY (brand_id, model_id) REFERENCES lead_model (brand_id, id)`,
  },
  {
    table: 'lead_score',
    record: true,
    columns: `lead_id uuid NOT NULL, kind text NOT NULL, rules_id uuid, model_id uuid, points integer NOT NULL,
      chance_ppm integer, inputs jsonb NOT NULL, contributions jsonb NOT NULL, as_of timestamptz NOT NULL,
      CONSTRAINT lead_score_kind_check CHECK ((kind = 'RULES' AND rules_id IS NOT NULL AND model_id IS NULL)
        OR (kind = 'MODEL' AND model_id IS NOT NULL AND rules_id IS NULL AND chance_ppm IS NOT NULL)),
      CONSTRAINT lead_score_lead_fkey FOREIGN KEY (brand_id, lead_id) REFERENCES lead (brand_id, id),
      CONSTRAINT lead_score_rules_fkey FOREIGN KEY (brand_id, rules_id) REFERENCES score_rules (brand_id, id),
      CONSTRAINT lead_score_model_fkey FOREIGN KEY (brand_id, model_id) REFERENCES lead_model (brand_id, id)`,
    indexes: [['lead_score_lead_idx', '(brand_id, lead_id, as_of DESC)']],
  },
];

export const dealTables: readonly TablePlan[] = [
  {
    table: 'pipeline',
    columns: `name text NOT NULL, lost_reasons text[] NOT NULL, standard boolean NOT NULL,
      CONSTRAINT pipeline_name_key UNIQUE (brand_id, name)`,
  },
  {
    table: 'pipeline_stage',
    columns: `pipeline_id uuid NOT NULL, name text NOT NULL, kind text NOT NULL, position integer NOT NULL,
      probability integer NOT NULL, skippable boolean NOT NULL, required_fields text[] NOT NULL,
      CONSTRAINT pipeline_stage_place_key UNIQUE (brand_id, pipeline_id, position) DEFERRABLE INITIALLY DEFERRED,
      CONSTRAINT pipeline_stage_kind_check CHECK (kind IN ('OPEN', 'WON', 'LOST')),
      CONSTRAINT pipeline_stage_probability_check CHECK (probability BETWEEN 0 AND 100),
      CONSTRAINT pipeline_stage_pipeline_fkey FOREIGN KEY (brand_id, pipeline_id) REFERENCES pipeline (brand_id, id)`,
  },
  {
    table: 'deal',
    columns: `number integer NOT NULL, title text NOT NULL, pipeline_id uuid NOT NULL, stage_id uuid NOT NULL,
      status text NOT NULL, reached integer NOT NULL, rank text COLLATE "C" NOT NULL, amount_minor bigint, currency text,
      expected_close date, owner_id text, person_id uuid, company_id uuid, lead_id uuid, lost_reason text, fields jsonb NOT NULL,
      stage_entered_at timestamptz NOT NULL, closed_at timestamptz,
      CONSTRAINT deal_number_key UNIQUE (brand_id, number),
      CONSTRAINT deal_lead_key UNIQUE (brand_id, lead_id),
      CONSTRAINT deal_status_check CHECK (status IN ('OPEN', 'WON', 'LOST')),
      CONSTRAINT deal_closed_check CHECK ((status = 'OPEN') = (closed_at IS NULL)),
      CONSTRAINT deal_lost_check CHECK ((status = 'LOST') = (lost_reason IS NOT NULL)),
      CONSTRAINT deal_amount_check CHECK (amount_minor >= 0 AND (amount_minor IS NULL) = (currency IS NULL)),
      CONSTRAINT deal_lead_fkey FOREIGN KEY (brand_id, lead_id) REFERENCES lead (brand_id, id),
      CONSTRAINT deal_pipeline_fkey FOREIGN KEY (brand_id, pipeline_id) REFERENCES pipeline (brand_id, id),
      CONSTRAINT deal_stage_fkey FOREIGN KEY (brand_id, stage_id) REFERENCES pipeline_stage (brand_id, id)`,
    indexes: [['deal_board_idx', '(brand_id, pipeline_id, stage_id, rank)']],
  },
  {
    table: 'deal_transition',
    record: true,
    columns: `deal_id uuid NOT NULL, from_stage_id uuid, to_stage_id uuid NOT NULL, from_name text, to_name text NOT NULL,
      seconds integer, reason text, actor_id text NOT NULL, moved_at timestamptz NOT NULL,
      CONSTRAINT deal_transition_deal_fkey FOREIGN KEY (brand_id, deal_id) REFERENCES deal (brand_id, id)`,
    indexes: [['deal_transition_deal_idx', '(brand_id, deal_id, moved_at)']],
  },
];
