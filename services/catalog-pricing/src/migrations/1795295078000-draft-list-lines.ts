import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lines of drafts that propose a price of a list: the exact unit price, its window, and the price before. */
export class DraftListLines1795295078000 implements MigrationInterface {
  name = 'DraftListLines1795295078000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE price_draft_line ADD unit_price numeric(18,4), ADD base_unit_price numeric(18,4),
      ADD list_from timestamptz, ADD list_to timestamptz,
      DROP CONSTRAINT price_draft_line_quantity_check,
      DROP CONSTRAINT price_draft_line_positive_check,
      -- A unit price of a list has four decimals: in whole minor units it may come to nothing.
      ADD CONSTRAINT price_draft_line_positive_check CHECK ((net_minor > 0 OR unit_price > 0) AND gross_minor >= net_minor),
      ADD CONSTRAINT price_draft_line_list_check CHECK (CASE WHEN price_list_id IS NULL
        THEN min_quantity IS NULL AND unit_price IS NULL AND base_unit_price IS NULL AND list_from IS NULL AND list_to IS NULL
        ELSE min_quantity BETWEEN 1 AND 1000000 AND unit_price > 0 END),
      ADD CONSTRAINT price_draft_line_window_check CHECK (list_from < list_to),
      ADD CONSTRAINT price_draft_line_list_fkey FOREIGN KEY (brand_id, price_list_id) REFERENCES price_list (brand_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM price_draft_line WHERE price_list_id IS NOT NULL');
    await runner.query(`ALTER TABLE price_draft_line DROP CONSTRAINT price_draft_line_list_fkey,
      DROP CONSTRAINT price_draft_line_window_check, DROP CONSTRAINT price_draft_line_list_check,
      DROP CONSTRAINT price_draft_line_positive_check,
      DROP unit_price, DROP base_unit_price, DROP list_from, DROP list_to,
      ADD CONSTRAINT price_draft_line_positive_check CHECK (net_minor > 0 AND gross_minor >= net_minor),
      ADD CONSTRAINT price_draft_line_quantity_check CHECK (min_quantity IS NULL OR (min_quantity > 0 AND price_list_id IS NOT NULL))`);
  }
}
