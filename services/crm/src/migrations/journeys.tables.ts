import type { TablePlan } from './leads-and-deals.tables.ts';

const to = (table: string, column: string, target: string): string =>
  `CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (brand_id, ${column}) REFERENCES ${target} (brand_id, id)`;

export const journeyTables: readonly TablePlan[] = [
  {
    table: 'journey',
    columns: `name text NOT NULL, name_key text NOT NULL, description text, status text NOT NULL, draft jsonb NOT NULL,
      current_id uuid, trigger_on text, trigger_key text,
      CONSTRAINT journey_name_key UNIQUE (brand_id, name_key),
      CONSTRAINT journey_status_check CHECK (status IN ('DRAFT', 'ACTIVE', 'PAUSED', 'ARCHIVED')),
      CONSTRAINT journey_current_check CHECK (status NOT IN ('ACTIVE', 'PAUSED') OR (current_id IS NOT NULL AND trigger_on IS NOT NULL))`,
    indexes: [['journey_trigger_idx', `(brand_id, trigger_on, trigger_key) WHERE status IN ('ACTIVE', 'PAUSED')`]],
  },
  {
    table: 'journey_version',
    record: true,
    columns: `journey_id uuid NOT NULL, number integer NOT NULL, definition jsonb NOT NULL, actor jsonb NOT NULL,
      CONSTRAINT journey_version_number_key UNIQUE (brand_id, journey_id, number),
      ${to('journey_version', 'journey_id', 'journey')}`,
  },
  {
    table: 'journey_enrolment',
    // Who takes people further looks for brands where somebody is due.
    platformRead: true,
    columns: `journey_id uuid NOT NULL, version_id uuid NOT NULL, person_id uuid NOT NULL, step_key text NOT NULL,
      due_at timestamptz NOT NULL, woken boolean NOT NULL, status text NOT NULL, reason text, cause_on text NOT NULL,
      cause_key text NOT NULL, entered_at timestamptz NOT NULL, ended_at timestamptz, goal_at timestamptz,
      attempts integer NOT NULL, last_error text, lease_id uuid, lease_until timestamptz,
      CONSTRAINT journey_enrolment_cause_key UNIQUE (brand_id, journey_id, person_id, cause_key),
      CONSTRAINT journey_enrolment_status_check CHECK (status IN ('ACTIVE', 'COMPLETED', 'EXITED', 'FAILED')),
      CONSTRAINT journey_enrolment_ended_check CHECK ((status = 'ACTIVE') = (ended_at IS NULL) AND (status = 'ACTIVE') = (reason IS NULL)),
      ${to('journey_enrolment', 'journey_id', 'journey')}, ${to('journey_enrolment', 'version_id', 'journey_version')},
      ${to('journey_enrolment', 'person_id', 'person')}`,
    indexes: [
      ['journey_enrolment_due_idx', `(due_at, id) WHERE status = 'ACTIVE'`],
      ['journey_enrolment_person_idx', '(brand_id, person_id)'],
      ['journey_enrolment_list_idx', '(brand_id, journey_id, entered_at DESC, id DESC)'],
      ['journey_enrolment_steps_idx', `(brand_id, journey_id, step_key) WHERE status = 'ACTIVE'`],
    ],
  },
  {
    table: 'journey_step_run',
    record: true,
    columns: `enrolment_id uuid NOT NULL, journey_id uuid NOT NULL, step_key text NOT NULL, kind text NOT NULL, outcome text NOT NULL,
      ran_at timestamptz NOT NULL, CONSTRAINT journey_step_run_key UNIQUE (brand_id, enrolment_id, step_key),
      ${to('journey_step_run', 'enrolment_id', 'journey_enrolment')}`,
    indexes: [['journey_step_run_counts_idx', '(brand_id, journey_id, step_key, outcome)']],
  },
  {
    table: 'journey_settings',
    columns: `single boolean NOT NULL, quiet_from integer, quiet_to integer, most_per_day integer,
      CONSTRAINT journey_settings_key UNIQUE (brand_id, single), CONSTRAINT journey_settings_single_check CHECK (single),
      CONSTRAINT journey_settings_quiet_check CHECK (num_nulls(quiet_from, quiet_to) IN (0, 2) AND quiet_from IS DISTINCT FROM quiet_to OR quiet_from IS NULL AND quiet_to IS NULL),
      CONSTRAINT journey_settings_minutes_check CHECK (quiet_from BETWEEN 0 AND 1439 AND quiet_to BETWEEN 0 AND 1439),
      CONSTRAINT journey_settings_most_check CHECK (most_per_day BETWEEN 1 AND 100)`,
  },
];
