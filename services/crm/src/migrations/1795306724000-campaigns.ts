import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const CAMPAIGN = `name text NOT NULL, code text NOT NULL, description text, status text NOT NULL, origin text NOT NULL,
  channels text[] NOT NULL, budget_minor bigint NOT NULL, currency text NOT NULL, starts_at timestamptz, ends_at timestamptz,
  goal_kind text, goal_target bigint, segment_id uuid, keep_adding boolean NOT NULL, purpose text, owner_id text,
  test_share integer NOT NULL, winner_metric text, winner_after_hours integer, winner_arm_id uuid,
  author jsonb NOT NULL, submitted_by jsonb, decided_by jsonb, decision_note text,
  launched_at timestamptz, ended_at timestamptz, cursor uuid, expanded_at timestamptz,
  CONSTRAINT campaign_code_key UNIQUE (brand_id, code),
  CONSTRAINT campaign_status_check CHECK (status IN ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'RUNNING', 'PAUSED', 'COMPLETED', 'CANCELLED')),
  CONSTRAINT campaign_origin_check CHECK (origin IN ('HUMAN', 'AI', 'AUTOMATION')),
  CONSTRAINT campaign_goal_check CHECK ((goal_kind IS NULL) = (goal_target IS NULL)),
  CONSTRAINT campaign_test_share_check CHECK (test_share BETWEEN 1 AND 100),
  CONSTRAINT campaign_four_eyes_check CHECK (decided_by IS NULL OR decided_by->>'id' <> submitted_by->>'id'),
  CONSTRAINT campaign_approved_check CHECK (status IN ('DRAFT', 'IN_REVIEW', 'CANCELLED') OR coalesce(decided_by->>'kind', '') = 'person'),
  CONSTRAINT campaign_launched_check CHECK (status NOT IN ('RUNNING', 'PAUSED', 'COMPLETED') OR launched_at IS NOT NULL),
  CONSTRAINT campaign_segment_fkey FOREIGN KEY (brand_id, segment_id) REFERENCES segment (brand_id, id)`;
const ARM = `campaign_id uuid NOT NULL, key text NOT NULL, name text NOT NULL, position integer NOT NULL, weight integer NOT NULL,
  control boolean NOT NULL, subject text NOT NULL, preheader text, html text, text text NOT NULL,
  CONSTRAINT campaign_arm_key UNIQUE (brand_id, campaign_id, key),
  CONSTRAINT campaign_arm_weight_check CHECK (weight BETWEEN 0 AND 100),
  CONSTRAINT campaign_arm_control_check CHECK (NOT control OR (subject = '' AND text = '' AND html IS NULL AND preheader IS NULL)),
  CONSTRAINT campaign_arm_campaign_fkey FOREIGN KEY (brand_id, campaign_id) REFERENCES campaign (brand_id, id)`;
const MEMBER = `campaign_id uuid NOT NULL, person_id uuid NOT NULL, arm_id uuid, held boolean NOT NULL,
  CONSTRAINT campaign_member_key UNIQUE (brand_id, campaign_id, person_id),
  CONSTRAINT campaign_member_held_check CHECK (held OR arm_id IS NOT NULL),
  CONSTRAINT campaign_member_campaign_fkey FOREIGN KEY (brand_id, campaign_id) REFERENCES campaign (brand_id, id),
  CONSTRAINT campaign_member_arm_fkey FOREIGN KEY (brand_id, arm_id) REFERENCES campaign_arm (brand_id, id),
  CONSTRAINT campaign_member_person_fkey FOREIGN KEY (brand_id, person_id) REFERENCES person (brand_id, id)`;

/** Campaigns with the contents that they compare, and who got which. */
export class Campaigns1795306724000 implements MigrationInterface {
  name = 'Campaigns1795306724000';

  async up(runner: QueryRunner): Promise<void> {
    // Who starts and ends campaigns looks for brands with due ones.
    await createBrandTable(runner, 'campaign', CAMPAIGN, { platformRead: true });
    await createBrandTable(runner, 'campaign_arm', ARM);
    await createBrandTable(runner, 'campaign_member', MEMBER, { kind: 'record' });
    await runner.query('CREATE INDEX campaign_created_idx ON campaign (brand_id, created_at DESC, id DESC)');
    await runner.query(
      "CREATE INDEX campaign_under_way_idx ON campaign (brand_id, segment_id) WHERE status IN ('SCHEDULED', 'RUNNING')",
    );
    await runner.query('CREATE INDEX campaign_member_of_idx ON campaign_member (brand_id, person_id)');
    await runner.query(
      'CREATE INDEX campaign_member_waiting_idx ON campaign_member (brand_id, campaign_id, id) WHERE arm_id IS NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE campaign_member, campaign_arm, campaign CASCADE');
  }
}
