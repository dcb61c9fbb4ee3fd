import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createKeyedTable } from './keyed-table.ts';
import { DUE_TRIGGERS, GRAPH_TRIGGER, WINDOW_TRIGGERS } from './price-book-triggers.ts';

const OF_LIST = (table: string): string => `
  CONSTRAINT ${table}_list_fkey FOREIGN KEY (brand_id, list_id) REFERENCES price_list (brand_id, id),
  CONSTRAINT ${table}_variant_fkey FOREIGN KEY (brand_id, variant_id) REFERENCES product_variant (brand_id, id)`;

/** Price lists with their prices, customer groups, dated currency rates and how the brand prices. */
export class PriceBooks1795283292000 implements MigrationInterface {
  name = 'PriceBooks1795283292000';

  async up(runner: QueryRunner): Promise<void> {
    await this.buyers(runner);
    await this.lists(runner);
    await this.prices(runner);
    await this.rates(runner);
    for (const sql of [...WINDOW_TRIGGERS, ...GRAPH_TRIGGER, ...DUE_TRIGGERS]) await runner.query(sql);
  }

  private async buyers(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'customer_segment',
      `code text NOT NULL, name text NOT NULL, CONSTRAINT customer_segment_code_key UNIQUE (brand_id, code)`,
    );
    // Customers belong to another service: their ids are kept as they come.
    await createKeyedTable(
      runner,
      'customer_segment_member',
      `segment_id uuid NOT NULL, customer_id text NOT NULL, added_at timestamptz NOT NULL,
       CONSTRAINT customer_segment_member_fkey FOREIGN KEY (brand_id, segment_id) REFERENCES customer_segment (brand_id, id)`,
      'segment_id, customer_id',
    );
    await runner.query(
      `CREATE INDEX customer_segment_member_of_customer ON customer_segment_member (brand_id, customer_id, segment_id)`,
    );
  }

  private async lists(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'price_list',
      `code text NOT NULL, name text NOT NULL, status text NOT NULL, type text NOT NULL, channel_id uuid, segment_id uuid,
       customer_id text, currency text NOT NULL, basis text NOT NULL, priority integer NOT NULL, starts_at timestamptz,
       ends_at timestamptz, activated_at timestamptz, archived_at timestamptz, rising_bands boolean NOT NULL,
       rounding_ending numeric(5,4), formula_kind text, formula_percent numeric(9,4), formula_list_id uuid,
       formula_channel_id uuid, minimum_step numeric(18,4),
       CONSTRAINT price_list_code_key UNIQUE (brand_id, code),
       CONSTRAINT price_list_status_check CHECK (status IN ('DRAFT', 'ACTIVE', 'ARCHIVED')),
       CONSTRAINT price_list_active_check CHECK ((status = 'DRAFT' AND activated_at IS NULL AND archived_at IS NULL)
         OR (status = 'ACTIVE' AND activated_at IS NOT NULL AND archived_at IS NULL)
         OR (status = 'ARCHIVED' AND archived_at IS NOT NULL AND (activated_at IS NULL OR activated_at <= archived_at))),
       CONSTRAINT price_list_type_check CHECK (type IN ('STANDARD', 'OVERRIDE', 'SALE')),
       CONSTRAINT price_list_basis_check CHECK (basis IN ('NET', 'GROSS')),
       CONSTRAINT price_list_buyer_check CHECK (segment_id IS NULL OR customer_id IS NULL),
       CONSTRAINT price_list_window_check CHECK (starts_at < ends_at),
       CONSTRAINT price_list_priority_check CHECK (priority BETWEEN 0 AND 1000),
       CONSTRAINT price_list_ending_check CHECK (rounding_ending >= 0 AND rounding_ending < 1),
       CONSTRAINT price_list_step_check CHECK (minimum_step >= 0),
       CONSTRAINT price_list_formula_check CHECK (
         CASE WHEN formula_kind IS NULL THEN formula_percent IS NULL AND formula_list_id IS NULL AND formula_channel_id IS NULL
         ELSE formula_percent IS NOT NULL
           AND (formula_list_id IS NOT NULL) = (formula_kind = 'PERCENT_OF_LIST')
           AND (formula_channel_id IS NOT NULL) = (formula_kind = 'PERCENT_OF_CHANNEL')
           AND formula_kind IN ('COST_PLUS', 'PERCENT_OF_LIST', 'PERCENT_OF_CHANNEL')
           AND formula_list_id IS DISTINCT FROM id END),
       CONSTRAINT price_list_channel_fkey FOREIGN KEY (brand_id, channel_id) REFERENCES channel (brand_id, id),
       CONSTRAINT price_list_segment_fkey FOREIGN KEY (brand_id, segment_id) REFERENCES customer_segment (brand_id, id),
       CONSTRAINT price_list_parent_fkey FOREIGN KEY (brand_id, formula_list_id) REFERENCES price_list (brand_id, id),
       CONSTRAINT price_list_formula_channel_fkey FOREIGN KEY (brand_id, formula_channel_id) REFERENCES channel (brand_id, id)`,
    );
    await runner.query(
      `CREATE INDEX price_list_of_customer ON price_list (brand_id, customer_id) WHERE customer_id IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX price_list_of_segment ON price_list (brand_id, segment_id) WHERE segment_id IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX price_list_of_all ON price_list (brand_id, channel_id)
      WHERE customer_id IS NULL AND segment_id IS NULL`);
    await runner.query(`CREATE INDEX price_list_by_name ON price_list (brand_id, name, id)`);
    await runner.query(
      `CREATE INDEX price_list_of_parent ON price_list (brand_id, formula_list_id) WHERE formula_list_id IS NOT NULL`,
    );
  }

  private async prices(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'list_price',
      `list_id uuid NOT NULL, variant_id uuid NOT NULL, min_quantity integer NOT NULL, unit_price numeric(18,4) NOT NULL,
       valid_from timestamptz NOT NULL, valid_to timestamptz, price_version integer NOT NULL, computed boolean NOT NULL,
       draft_id uuid, set_by jsonb NOT NULL,
       CONSTRAINT list_price_positive_check CHECK (unit_price > 0),
       CONSTRAINT list_price_quantity_check CHECK (min_quantity BETWEEN 1 AND 1000000),
       -- An end at the beginning is a price that was planned and called off.
       CONSTRAINT list_price_window_check CHECK (valid_to >= valid_from), ${OF_LIST('list_price')}`,
    );
    await runner.query(
      `CREATE INDEX list_price_in_list ON list_price (brand_id, list_id, variant_id, min_quantity, valid_from)`,
    );
    await runner.query(`CREATE INDEX list_price_of_variant ON list_price (brand_id, variant_id, list_id)`);
    await createBrandTable(
      runner,
      'list_price_record',
      `list_id uuid NOT NULL, variant_id uuid NOT NULL, min_quantity integer NOT NULL, price_version integer NOT NULL,
       unit_price numeric(18,4), valid_from timestamptz NOT NULL, valid_to timestamptz, computed boolean NOT NULL,
       draft_id uuid, set_by jsonb NOT NULL,
       CONSTRAINT list_price_record_version_key UNIQUE (brand_id, list_id, variant_id, min_quantity, price_version),
       CONSTRAINT list_price_record_positive_check CHECK (unit_price > 0), ${OF_LIST('list_price_record')}`,
      { kind: 'record' },
    );
    await runner.query(
      `CREATE INDEX list_price_record_newest ON list_price_record (brand_id, variant_id, created_at, id)`,
    );
    await appendOnly(runner, 'list_price_record');
    await createKeyedTable(
      runner,
      'formula_due',
      `list_id uuid NOT NULL, variant_id uuid NOT NULL`,
      'list_id, variant_id',
    );
    await createKeyedTable(
      runner,
      'formula_issue',
      `list_id uuid NOT NULL, variant_id uuid NOT NULL, code text NOT NULL, message text NOT NULL, wanted numeric(18,4),
       at timestamptz NOT NULL, ${OF_LIST('formula_issue')}`,
      'list_id, variant_id',
    );
  }

  private async rates(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'currency_rate',
      `from_currency text NOT NULL, to_currency text NOT NULL, rate numeric(24,10) NOT NULL, day date NOT NULL,
       source text NOT NULL, CONSTRAINT currency_rate_key UNIQUE (brand_id, from_currency, to_currency, day),
       CONSTRAINT currency_rate_positive_check CHECK (rate > 0),
       CONSTRAINT currency_rate_two_check CHECK (from_currency <> to_currency)`,
    );
    await runner.query(`CREATE INDEX currency_rate_of_day ON currency_rate (brand_id, day)`);
    await createBrandTable(
      runner,
      'pricing_policy',
      `vat_mode text NOT NULL, destination_policy text NOT NULL, converts boolean NOT NULL, rate_max_age_days integer NOT NULL,
       CONSTRAINT pricing_policy_key UNIQUE (brand_id),
       CONSTRAINT pricing_policy_mode_check CHECK (vat_mode IN ('PER_LINE', 'PER_RATE')),
       CONSTRAINT pricing_policy_destination_check CHECK (destination_policy IN ('KEEP_GROSS', 'KEEP_NET')),
       CONSTRAINT pricing_policy_age_check CHECK (rate_max_age_days BETWEEN 0 AND 366)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['variant_cost', 'price_record']) await runner.query(`DROP TRIGGER formula_due ON ${table}`);
    for (const table of [
      'pricing_policy',
      'currency_rate',
      'formula_issue',
      'formula_due',
      'list_price_record',
      'list_price',
    ])
      await runner.query(`DROP TABLE ${table}`);
    for (const table of ['price_list', 'customer_segment_member', 'customer_segment'])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query(
      `DROP FUNCTION list_price_alone, list_price_stays, price_list_acyclic, formula_due_of_cost, formula_due_of_price, formula_due_of_list`,
    );
  }
}
