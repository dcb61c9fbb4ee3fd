import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const MEMBER = 'CONSTRAINT {t}_member_fkey FOREIGN KEY (brand_id, member_id) REFERENCES member (brand_id, id)';
const PROGRAM = 'CONSTRAINT {t}_program_fkey FOREIGN KEY (brand_id, program_id) REFERENCES program (brand_id, id)';
const key = (text: string, table: string): string => text.replace('{t}', table);

/** Programs with settings, tiers, rules, members, and the ledger of points with its lots. */
export class Wallets1795295167000 implements MigrationInterface {
  name = 'Wallets1795295167000';

  async up(runner: QueryRunner): Promise<void> {
    await programs(runner);
    await members(runner);
    await ledger(runner);
    await orders(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'order_return',
      'order_fact',
      'member_event',
      'rule_grant',
      'adjustment',
      'points_hold',
      'points_use',
      'points_lot',
      'points_entry',
    ];
    for (const table of [
      ...tables,
      'member',
      'earn_rule_version',
      'earn_rule',
      'tier',
      'ledger_check',
      'program_version',
    ])
      await runner.query(`DROP TABLE ${table}`);
  }
}

async function programs(runner: QueryRunner): Promise<void> {
  // Nothing is kept in the first form of the table: it was never released.
  await runner.query(`DROP TABLE program`);
  await createBrandTable(
    runner,
    'program',
    `code text NOT NULL, name text NOT NULL, status text NOT NULL, is_default boolean NOT NULL, currency text NOT NULL,
     settings jsonb NOT NULL, settings_number integer NOT NULL, member_seq integer NOT NULL,
     CONSTRAINT program_code_key UNIQUE (brand_id, code),
     CONSTRAINT program_name_check CHECK (char_length(name) BETWEEN 1 AND 200),
     CONSTRAINT program_status_check CHECK (status IN ('DRAFT', 'ACTIVE', 'PAUSED', 'ENDED'))`,
    { platformRead: true },
  );
  // When a program was last compared with its ledger: progress of the clock, no change of the program.
  await createBrandTable(
    runner,
    'ledger_check',
    `program_id uuid NOT NULL, checked_at timestamptz NOT NULL,
     CONSTRAINT ledger_check_key UNIQUE (brand_id, program_id), ${key(PROGRAM, 'ledger_check')}`,
    { platformRead: true },
  );
  await runner.query(`CREATE UNIQUE INDEX program_default_key ON program (brand_id) WHERE is_default`);
  await createBrandTable(
    runner,
    'program_version',
    `program_id uuid NOT NULL, number integer NOT NULL, settings jsonb NOT NULL, actor jsonb NOT NULL,
     CONSTRAINT program_version_key UNIQUE (brand_id, program_id, number), ${key(PROGRAM, 'program_version')}`,
    { kind: 'record' },
  );
  await appendOnly(runner, 'program_version');
  await createBrandTable(
    runner,
    'tier',
    `program_id uuid NOT NULL, code text NOT NULL, name text NOT NULL, threshold integer NOT NULL,
     multiplier text NOT NULL, benefits text NOT NULL,
     CONSTRAINT tier_code_key UNIQUE (brand_id, program_id, code),
     CONSTRAINT tier_threshold_key UNIQUE (brand_id, program_id, threshold),
     CONSTRAINT tier_threshold_check CHECK (threshold >= 0), ${key(PROGRAM, 'tier')}`,
  );
  await createBrandTable(
    runner,
    'earn_rule',
    `program_id uuid NOT NULL, name text NOT NULL, kind text NOT NULL, status text NOT NULL, priority integer NOT NULL,
     number integer NOT NULL, version_id uuid NOT NULL, definition jsonb NOT NULL,
     CONSTRAINT earn_rule_name_key UNIQUE (brand_id, program_id, name),
     CONSTRAINT earn_rule_kind_check CHECK (kind IN ('RATE', 'MULTIPLIER', 'BONUS', 'EVENT')),
     CONSTRAINT earn_rule_status_check CHECK (status IN ('DRAFT', 'ACTIVE', 'PAUSED', 'ENDED')), ${key(PROGRAM, 'earn_rule')}`,
  );
  await createBrandTable(
    runner,
    'earn_rule_version',
    `rule_id uuid NOT NULL, number integer NOT NULL, definition jsonb NOT NULL, actor jsonb NOT NULL,
     CONSTRAINT earn_rule_version_key UNIQUE (brand_id, rule_id, number),
     CONSTRAINT earn_rule_version_rule_fkey FOREIGN KEY (brand_id, rule_id) REFERENCES earn_rule (brand_id, id)`,
    { kind: 'record' },
  );
  await appendOnly(runner, 'earn_rule_version');
}

async function members(runner: QueryRunner): Promise<void> {
  await createBrandTable(
    runner,
    'member',
    `program_id uuid NOT NULL, number text NOT NULL, person_id uuid, partner_id uuid, status text NOT NULL,
     tier_id uuid, tier_since timestamptz, balance integer NOT NULL, pending integer NOT NULL, held integer NOT NULL,
     debt integer NOT NULL, qualifying integer NOT NULL, period_start timestamptz NOT NULL, period_end timestamptz NOT NULL,
     liability_minor bigint NOT NULL, point_value text NOT NULL, next_due_at timestamptz, last_entry_at timestamptz, entry_count integer NOT NULL,
     referral_code text NOT NULL, referrer_id uuid, referral_earned_at timestamptz, blocked_at timestamptz,
     CONSTRAINT member_number_key UNIQUE (brand_id, program_id, number),
     CONSTRAINT member_person_key UNIQUE (brand_id, program_id, person_id),
     CONSTRAINT member_partner_key UNIQUE (brand_id, program_id, partner_id),
     CONSTRAINT member_referral_key UNIQUE (brand_id, program_id, referral_code),
     CONSTRAINT member_holder_check CHECK (num_nonnulls(person_id, partner_id) = 1),
     CONSTRAINT member_status_check CHECK (status IN ('ACTIVE', 'SUSPENDED', 'CLOSED')),
     CONSTRAINT member_points_check CHECK (pending >= 0 AND held >= 0 AND debt >= 0),
     CONSTRAINT member_referrer_check CHECK (referrer_id <> id), ${key(PROGRAM, 'member')},
     CONSTRAINT member_tier_fkey FOREIGN KEY (brand_id, tier_id) REFERENCES tier (brand_id, id),
     CONSTRAINT member_referrer_fkey FOREIGN KEY (brand_id, referrer_id) REFERENCES member (brand_id, id)`,
    { platformRead: true },
  );
  await runner.query(`CREATE INDEX member_due ON member (next_due_at) WHERE blocked_at IS NULL`);
  await runner.query(`CREATE INDEX member_newest ON member (brand_id, created_at)`);
  await runner.query(`CREATE INDEX member_by_balance ON member (brand_id, program_id, balance)`);
}

async function ledger(runner: QueryRunner): Promise<void> {
  await createBrandTable(
    runner,
    'points_entry',
    `member_id uuid NOT NULL, kind text NOT NULL, points integer NOT NULL, pending integer NOT NULL, held integer NOT NULL,
     debt integer NOT NULL, qualifying integer NOT NULL, balance integer NOT NULL, value_minor bigint NOT NULL,
     occurred_at timestamptz NOT NULL, position integer NOT NULL, order_id uuid, of_entry_id uuid, reference text NOT NULL,
     reason text NOT NULL, rule text NOT NULL, actor jsonb NOT NULL,
     CONSTRAINT points_entry_position_key UNIQUE (brand_id, member_id, position), ${key(MEMBER, 'points_entry')},
     CONSTRAINT points_entry_kind_check CHECK (kind IN ('EARNED', 'ACTIVATED', 'SPENT', 'HELD', 'RELEASED', 'COMMITTED',
       'RESTORED', 'EXPIRED', 'CLAWED_BACK', 'SETTLED', 'ADJUSTED', 'TRANSFERRED', 'REVALUED'))`,
    { kind: 'record' },
  );
  await appendOnly(runner, 'points_entry');
  await runner.query(
    `CREATE INDEX points_entry_of_order ON points_entry (brand_id, order_id) WHERE order_id IS NOT NULL`,
  );
  await createBrandTable(
    runner,
    'points_lot',
    `member_id uuid NOT NULL, entry_id uuid NOT NULL, order_id uuid, points integer NOT NULL, remaining integer NOT NULL,
     expired integer NOT NULL, state text NOT NULL, earned_at timestamptz NOT NULL, activates_at timestamptz,
     expires_at timestamptz, first_expires_at timestamptz,
     CONSTRAINT points_lot_remaining_check CHECK (remaining >= 0 AND remaining <= points AND points > 0),
     CONSTRAINT points_lot_state_check CHECK (state IN ('PENDING', 'ACTIVE', 'EXPIRED', 'CANCELLED')),
     CONSTRAINT points_lot_ended_check CHECK (remaining = 0 OR state IN ('PENDING', 'ACTIVE')), ${key(MEMBER, 'points_lot')},
     CONSTRAINT points_lot_entry_fkey FOREIGN KEY (brand_id, entry_id) REFERENCES points_entry (brand_id, id)`,
  );
  await runner.query(`CREATE INDEX points_lot_live ON points_lot (brand_id, member_id) WHERE remaining > 0`);
  await runner.query(`CREATE INDEX points_lot_of_member ON points_lot (brand_id, member_id, earned_at)`);
  await runner.query(`CREATE INDEX points_lot_of_order ON points_lot (brand_id, order_id) WHERE order_id IS NOT NULL`);
  await createBrandTable(
    runner,
    'points_use',
    `member_id uuid NOT NULL, entry_id uuid NOT NULL, lot_id uuid NOT NULL, of_entry_id uuid NOT NULL, points integer NOT NULL,
     CONSTRAINT points_use_points_check CHECK (points <> 0), ${key(MEMBER, 'points_use')},
     CONSTRAINT points_use_entry_fkey FOREIGN KEY (brand_id, entry_id) REFERENCES points_entry (brand_id, id),
     CONSTRAINT points_use_lot_fkey FOREIGN KEY (brand_id, lot_id) REFERENCES points_lot (brand_id, id)`,
    { kind: 'record' },
  );
  await appendOnly(runner, 'points_use');
  await runner.query(`CREATE INDEX points_use_of ON points_use (brand_id, of_entry_id)`);
  await runner.query(`CREATE INDEX points_use_of_lot ON points_use (brand_id, lot_id)`);
  await createBrandTable(
    runner,
    'points_hold',
    `member_id uuid NOT NULL, entry_id uuid NOT NULL, points integer NOT NULL, state text NOT NULL, reference text NOT NULL,
     expires_at timestamptz NOT NULL, ended_at timestamptz, end_reason text NOT NULL, commit_entry_id uuid,
     CONSTRAINT points_hold_points_check CHECK (points > 0),
     CONSTRAINT points_hold_state_check CHECK (state IN ('HELD', 'COMMITTED', 'RELEASED', 'EXPIRED')),
     CONSTRAINT points_hold_end_check CHECK ((state = 'HELD') = (ended_at IS NULL)), ${key(MEMBER, 'points_hold')}`,
  );
  await runner.query(`CREATE INDEX points_hold_of_member ON points_hold (brand_id, member_id, state)`);
  await createBrandTable(
    runner,
    'adjustment',
    `member_id uuid NOT NULL, points integer NOT NULL, reason text NOT NULL, state text NOT NULL, requested_by uuid NOT NULL,
     requester jsonb NOT NULL, decided_by uuid, decider jsonb, decided_at timestamptz, note text NOT NULL, entry_id uuid,
     CONSTRAINT adjustment_points_check CHECK (points <> 0),
     CONSTRAINT adjustment_state_check CHECK (state IN ('PENDING', 'APPLIED', 'REJECTED')),
     CONSTRAINT adjustment_self_check CHECK (decided_by <> requested_by), ${key(MEMBER, 'adjustment')}`,
  );
  await runner.query(`CREATE INDEX adjustment_newest ON adjustment (brand_id, created_at)`);
}

async function orders(runner: QueryRunner): Promise<void> {
  await createBrandTable(
    runner,
    'rule_grant',
    `member_id uuid NOT NULL, rule_id uuid NOT NULL, period text NOT NULL, points integer NOT NULL,
     CONSTRAINT rule_grant_key UNIQUE (brand_id, member_id, rule_id, period), ${key(MEMBER, 'rule_grant')}`,
  );
  await createBrandTable(
    runner,
    'member_event',
    `member_id uuid NOT NULL, event_key text NOT NULL, reference text NOT NULL, points integer NOT NULL,
     CONSTRAINT member_event_key UNIQUE (brand_id, member_id, event_key, reference), ${key(MEMBER, 'member_event')}`,
    { kind: 'record' },
  );
  await createBrandTable(
    runner,
    'order_fact',
    `number text NOT NULL, source text NOT NULL, person_id uuid, partner_id uuid, currency text NOT NULL,
     net_minor bigint NOT NULL, placed_at timestamptz NOT NULL, facts jsonb NOT NULL, member_id uuid, earned integer NOT NULL,
     clawed integer NOT NULL, outcome text NOT NULL, evaluation jsonb NOT NULL,
     CONSTRAINT order_fact_points_check CHECK (earned >= 0 AND clawed >= 0 AND clawed <= earned)`,
  );
  await runner.query(`CREATE INDEX order_fact_newest ON order_fact (brand_id, placed_at)`);
  await runner.query(`CREATE INDEX order_fact_of_member ON order_fact (brand_id, member_id)`);
  await createBrandTable(
    runner,
    'order_return',
    `order_id uuid NOT NULL, returned_at timestamptz NOT NULL, cancelled boolean NOT NULL, facts jsonb NOT NULL,
     applied boolean NOT NULL, points integer NOT NULL`,
  );
  await runner.query(`CREATE INDEX order_return_of_order ON order_return (brand_id, order_id)`);
}
