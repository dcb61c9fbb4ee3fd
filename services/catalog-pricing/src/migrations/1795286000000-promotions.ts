import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ofPromotion = (table: string): string =>
  `CONSTRAINT ${table}_promotion_fkey FOREIGN KEY (brand_id, promotion_id) REFERENCES promotion (brand_id, id)`;

/** Promotions, their codes, and who has used them. */
export class Promotions1795286000000 implements MigrationInterface {
  name = 'Promotions1795286000000';

  async up(runner: QueryRunner): Promise<void> {
    // Limits are held by the database itself: whatever counts beside it cannot go over them.
    await createBrandTable(
      runner,
      'promotion',
      `name text NOT NULL, status text NOT NULL, kind text NOT NULL, combination text NOT NULL, priority integer NOT NULL,
       currency text NOT NULL, reward jsonb NOT NULL, scope jsonb NOT NULL, channel_ids uuid[] NOT NULL,
       segment_ids text[] NOT NULL, first_order_only boolean NOT NULL, minimum_basket_minor bigint, needs_code boolean NOT NULL,
       starts_at timestamptz, ends_at timestamptz, limit_total integer, limit_per_customer integer, budget_minor bigint,
       used_count integer NOT NULL, used_minor bigint NOT NULL, author jsonb NOT NULL, approval_id uuid, approval_hash text,
       CONSTRAINT promotion_status_check CHECK (status IN ('DRAFT', 'PENDING', 'ACTIVE', 'PAUSED', 'ENDED')),
       CONSTRAINT promotion_kind_check CHECK (kind IN ('PERCENTAGE', 'FIXED_AMOUNT', 'BUY_X_GET_Y', 'BUNDLE_PRICE')),
       CONSTRAINT promotion_combination_check CHECK (combination IN ('EXCLUSIVE', 'STACKABLE', 'BEST_OF')),
       CONSTRAINT promotion_window_check CHECK (starts_at IS NULL OR ends_at IS NULL OR starts_at < ends_at),
       CONSTRAINT promotion_uses_check CHECK (used_count >= 0 AND (limit_total IS NULL OR used_count <= limit_total)),
       CONSTRAINT promotion_budget_check CHECK (used_minor >= 0 AND (budget_minor IS NULL OR used_minor <= budget_minor)),
       CONSTRAINT promotion_pending_check CHECK ((status = 'PENDING') = (approval_id IS NOT NULL))`,
    );
    await runner.query(`CREATE INDEX promotion_newest ON promotion (brand_id, created_at, id)`);
    await runner.query(`CREATE INDEX promotion_by_status ON promotion (brand_id, status, priority)`);
    await createBrandTable(
      runner,
      'promotion_code',
      `promotion_id uuid NOT NULL, code text NOT NULL, code_key text NOT NULL, most_uses integer, used_count integer NOT NULL,
       CONSTRAINT promotion_code_key UNIQUE (brand_id, code_key),
       CONSTRAINT promotion_code_uses_check CHECK (used_count >= 0 AND (most_uses IS NULL OR used_count <= most_uses)),
       ${ofPromotion('promotion_code')}`,
    );
    await runner.query(`CREATE INDEX promotion_code_of_promotion ON promotion_code (brand_id, promotion_id, id)`);
    await createBrandTable(
      runner,
      'promotion_customer',
      `promotion_id uuid NOT NULL, customer_id text NOT NULL, used_count integer NOT NULL,
       CONSTRAINT promotion_customer_key UNIQUE (brand_id, promotion_id, customer_id),
       CONSTRAINT promotion_customer_uses_check CHECK (used_count >= 0), ${ofPromotion('promotion_customer')}`,
    );
    await this.redemptions(runner);
  }

  private async redemptions(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'promotion_redemption',
      `promotion_id uuid NOT NULL, code_id uuid, order_id text NOT NULL, customer_id text, amount_minor bigint NOT NULL,
       currency text NOT NULL, status text NOT NULL, expires_at timestamptz NOT NULL, basket_hash text NOT NULL,
       CONSTRAINT promotion_redemption_status_check CHECK (status IN ('RESERVED', 'COMMITTED', 'RELEASED', 'EXPIRED')),
       CONSTRAINT promotion_redemption_amount_check CHECK (amount_minor > 0), ${ofPromotion('promotion_redemption')}`,
      { platformRead: true },
    );
    await runner.query(`CREATE UNIQUE INDEX promotion_redemption_one ON promotion_redemption (brand_id, order_id, promotion_id)
      WHERE status IN ('RESERVED', 'COMMITTED')`);
    await runner.query(
      `CREATE INDEX promotion_redemption_due ON promotion_redemption (expires_at) WHERE status = 'RESERVED'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['promotion_redemption', 'promotion_customer', 'promotion_code', 'promotion'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
