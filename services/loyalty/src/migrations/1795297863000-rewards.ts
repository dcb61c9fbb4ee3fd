import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const to = (table: string, column: string, target: string): string =>
  `CONSTRAINT ${table}_${target}_fkey FOREIGN KEY (brand_id, ${column}) REFERENCES ${target} (brand_id, id)`;

/** Rewards, what members took of them, and vouchers. */
export class Rewards1795297863000 implements MigrationInterface {
  name = 'Rewards1795297863000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'reward',
      `program_id uuid NOT NULL, code text NOT NULL, name text NOT NULL, description text NOT NULL, kind text NOT NULL,
       status text NOT NULL, points integer NOT NULL, stock integer, per_member_limit integer, starts_at timestamptz,
       ends_at timestamptz, tier_id uuid, sku text, amount_minor bigint, percent text, voucher_days integer NOT NULL,
       CONSTRAINT reward_code_key UNIQUE (brand_id, program_id, code),
       CONSTRAINT reward_kind_check CHECK (kind IN ('VOUCHER', 'PRODUCT', 'FREE_TEXT')),
       CONSTRAINT reward_status_check CHECK (status IN ('DRAFT', 'ACTIVE', 'PAUSED', 'ENDED')),
       CONSTRAINT reward_points_check CHECK (points > 0), CONSTRAINT reward_stock_check CHECK (stock >= 0),
       ${to('reward', 'program_id', 'program')}, ${to('reward', 'tier_id', 'tier')}`,
    );
    await createBrandTable(
      runner,
      'redemption',
      `member_id uuid NOT NULL, reward_id uuid NOT NULL, entry_id uuid NOT NULL, voucher_id uuid, points integer NOT NULL,
       state text NOT NULL, reward_name text NOT NULL, note text NOT NULL, ended_at timestamptz,
       CONSTRAINT redemption_entry_key UNIQUE (brand_id, entry_id),
       CONSTRAINT redemption_state_check CHECK (state IN ('REDEEMED', 'FULFILLED', 'CANCELLED')),
       ${to('redemption', 'member_id', 'member')}, ${to('redemption', 'reward_id', 'reward')}`,
    );
    await runner.query(`CREATE INDEX redemption_of_member ON redemption (brand_id, member_id, reward_id)`);
    await runner.query(`CREATE INDEX redemption_newest ON redemption (brand_id, created_at)`);
    await createBrandTable(
      runner,
      'voucher',
      `code text NOT NULL, reward_id uuid, member_id uuid, name text NOT NULL, amount_minor bigint, currency text NOT NULL,
       percent text, state text NOT NULL, valid_from timestamptz NOT NULL, valid_until timestamptz, used_at timestamptz,
       reference text NOT NULL,
       CONSTRAINT voucher_code_key UNIQUE (brand_id, code),
       CONSTRAINT voucher_state_check CHECK (state IN ('ISSUED', 'USED', 'CANCELLED')),
       CONSTRAINT voucher_used_check CHECK ((state = 'USED') = (used_at IS NOT NULL)),
       ${to('voucher', 'member_id', 'member')}, ${to('voucher', 'reward_id', 'reward')}`,
    );
    await runner.query(`CREATE INDEX voucher_newest ON voucher (brand_id, created_at)`);
    await createBrandTable(
      runner,
      'voucher_attempt',
      `actor text NOT NULL, since timestamptz NOT NULL, failed integer NOT NULL,
       CONSTRAINT voucher_attempt_key UNIQUE (brand_id, actor)`,
    );
    await createBrandTable(
      runner,
      'person_segment',
      `person_id uuid NOT NULL, segment_id uuid NOT NULL, CONSTRAINT person_segment_key UNIQUE (brand_id, person_id, segment_id)`,
      { kind: 'record' },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['person_segment', 'voucher_attempt', 'voucher', 'redemption', 'reward'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
