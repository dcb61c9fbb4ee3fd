import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createKeyedTable } from './keyed-table.ts';

/** Channels, VAT rates, products, variants, their search words and costs. */
export class Catalog1763700000000 implements MigrationInterface {
  name = 'Catalog1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'channel',
      `code text NOT NULL, name text NOT NULL, kind text NOT NULL, currency text NOT NULL, price_display text NOT NULL,
       country text NOT NULL, active boolean NOT NULL, position integer NOT NULL,
       CONSTRAINT channel_code_key UNIQUE (brand_id, code),
       CONSTRAINT channel_kind_check CHECK (kind IN ('OWN_SHOP', 'STAND', 'DEALER', 'MARKETPLACE')),
       CONSTRAINT channel_price_display_check CHECK (price_display IN ('NET', 'GROSS'))`,
    );
    await createBrandTable(
      runner,
      'vat_rate',
      `country text NOT NULL, vat_class text NOT NULL, percent numeric(5,2) NOT NULL, valid_from timestamptz NOT NULL,
       CONSTRAINT vat_rate_key UNIQUE (brand_id, country, vat_class, valid_from),
       CONSTRAINT vat_rate_class_check CHECK (vat_class IN ('STANDARD', 'REDUCED', 'ZERO')),
       CONSTRAINT vat_rate_percent_check CHECK (percent >= 0 AND percent <= 100)`,
    );
    await this.products(runner);
    await createKeyedTable(
      runner,
      'product_word',
      `word text COLLATE "C" NOT NULL, product_id uuid NOT NULL,
       CONSTRAINT product_word_product_fkey FOREIGN KEY (brand_id, product_id) REFERENCES product (brand_id, id) ON DELETE CASCADE`,
      'word, product_id',
    );
    await runner.query(`CREATE INDEX product_word_of_product ON product_word (brand_id, product_id)`);
    await createBrandTable(
      runner,
      'variant_cost',
      `variant_id uuid NOT NULL, amount numeric(18,4) NOT NULL, currency text NOT NULL, valid_from timestamptz NOT NULL,
       set_by jsonb NOT NULL,
       CONSTRAINT variant_cost_from_key UNIQUE (brand_id, variant_id, valid_from),
       CONSTRAINT variant_cost_amount_check CHECK (amount >= 0),
       CONSTRAINT variant_cost_variant_fkey FOREIGN KEY (brand_id, variant_id) REFERENCES product_variant (brand_id, id)`,
      { kind: 'record' },
    );
    await appendOnly(runner, 'variant_cost');
  }

  private async products(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'product',
      `name text NOT NULL, description text NOT NULL, translations jsonb NOT NULL, status text NOT NULL, category text,
       brand_name text, tags text[] NOT NULL, external_ref text,
       CONSTRAINT product_external_ref_key UNIQUE (brand_id, external_ref),
       CONSTRAINT product_status_check CHECK (status IN ('DRAFT', 'ACTIVE', 'ARCHIVED'))`,
    );
    // No index but the primary key ends with id: foreign keys look rows up by (brand_id, id), and without statistics the
    // planner takes any index that has both, reading all of the brand in between.
    for (const key of ['name', 'created_at', 'updated_at'])
      await runner.query(`CREATE INDEX product_by_${key} ON product (brand_id, ${key})`);
    await createBrandTable(
      runner,
      'product_variant',
      `product_id uuid NOT NULL, position integer NOT NULL, sku text NOT NULL, sku_key text NOT NULL, name text NOT NULL,
       gtin text, gtin14 text, options jsonb NOT NULL, inci text, net_content_amount numeric(12,3), net_content_unit text,
       vat_class text NOT NULL,
       CONSTRAINT product_variant_sku_key UNIQUE (brand_id, sku_key),
       CONSTRAINT product_variant_gtin_key UNIQUE (brand_id, gtin14),
       CONSTRAINT product_variant_vat_class_check CHECK (vat_class IN ('STANDARD', 'REDUCED', 'ZERO')),
       CONSTRAINT product_variant_net_content_check CHECK ((net_content_amount IS NULL) = (net_content_unit IS NULL)),
       CONSTRAINT product_variant_product_fkey FOREIGN KEY (brand_id, product_id) REFERENCES product (brand_id, id)`,
    );
    await runner.query(`CREATE INDEX product_variant_of_product ON product_variant (brand_id, product_id, position)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['variant_cost', 'product_word', 'product_variant', 'product', 'vat_rate', 'channel'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
