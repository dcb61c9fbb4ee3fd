import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createKeyedTable } from './keyed-table.ts';

const COMPONENTS_END = `CREATE FUNCTION bundle_no_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('bundle:' || NEW.brand_id::text, 0));
    IF EXISTS (WITH RECURSIVE inside AS (
        SELECT NEW.component_id AS id
        UNION SELECT c.component_id FROM bundle_component c JOIN inside i ON c.bundle_id = i.id WHERE c.brand_id = NEW.brand_id)
      SELECT 1 FROM inside WHERE id = NEW.bundle_id) THEN
      RAISE EXCEPTION 'bundle % would contain itself', NEW.bundle_id USING ERRCODE = '23514', CONSTRAINT = 'bundle_no_cycle';
    END IF;
    RETURN NEW;
  END $$`;

/** One variant for each combination of options; slugs, media, bundles and suppliers. */
export class ProductDetails1795282902000 implements MigrationInterface {
  name = 'ProductDetails1795282902000';

  async up(runner: QueryRunner): Promise<void> {
    await this.options(runner);
    await createKeyedTable(
      runner,
      'product_slug',
      `locale text NOT NULL, slug text NOT NULL, product_id uuid NOT NULL,
       CONSTRAINT product_slug_product_key UNIQUE (brand_id, product_id, locale),
       CONSTRAINT product_slug_product_fkey FOREIGN KEY (brand_id, product_id) REFERENCES product (brand_id, id) ON DELETE CASCADE`,
      'locale, slug',
    );
    await createBrandTable(
      runner,
      'product_media',
      `product_id uuid NOT NULL, variant_id uuid, kind text NOT NULL, url text NOT NULL, alt jsonb NOT NULL,
       position integer NOT NULL,
       CONSTRAINT product_media_position_key UNIQUE (brand_id, product_id, position),
       CONSTRAINT product_media_kind_check CHECK (kind IN ('IMAGE', 'VIDEO', 'DOCUMENT')),
       CONSTRAINT product_media_url_check CHECK (url LIKE 'https://%' OR url LIKE 'object:%'),
       CONSTRAINT product_media_product_fkey FOREIGN KEY (brand_id, product_id) REFERENCES product (brand_id, id),
       CONSTRAINT product_media_variant_fkey FOREIGN KEY (brand_id, variant_id) REFERENCES product_variant (brand_id, id)`,
      { kind: 'record' },
    );
    await this.bundles(runner);
    await this.suppliers(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['variant_supplier', 'supplier', 'bundle_component', 'product_media', 'product_slug'])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query(`DROP FUNCTION bundle_no_cycle`);
    await runner.query(`ALTER TABLE product_variant DROP COLUMN option_key`);
  }

  /** Of variants that have the same options already, the first keeps the combination; the others have none to defend. */
  private async options(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE product_variant ADD COLUMN option_key text`);
    await runner.query(`ALTER TABLE product_variant NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`WITH keyed AS (
        SELECT brand_id, id, product_id, position, (SELECT string_agg(
          lower(btrim(o.value ->> 'name')) || '=' || lower(btrim(o.value ->> 'value')), '|' ORDER BY lower(btrim(o.value ->> 'name')) COLLATE "C")
          FROM jsonb_array_elements(options) AS o) AS key FROM product_variant),
      ranked AS (SELECT *, row_number() OVER (PARTITION BY brand_id, product_id, key ORDER BY position, id) AS n FROM keyed)
      UPDATE product_variant v SET option_key = r.key FROM ranked r
      WHERE r.brand_id = v.brand_id AND r.id = v.id AND r.n = 1 AND r.key IS NOT NULL`);
    await runner.query(`ALTER TABLE product_variant FORCE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE product_variant
      ADD CONSTRAINT product_variant_options_key UNIQUE (brand_id, product_id, option_key)`);
  }

  private async bundles(runner: QueryRunner): Promise<void> {
    await createKeyedTable(
      runner,
      'bundle_component',
      `bundle_id uuid NOT NULL, component_id uuid NOT NULL, quantity integer NOT NULL, position integer NOT NULL,
       CONSTRAINT bundle_component_quantity_check CHECK (quantity BETWEEN 1 AND 1000),
       CONSTRAINT bundle_component_self_check CHECK (bundle_id <> component_id),
       CONSTRAINT bundle_component_bundle_fkey FOREIGN KEY (brand_id, bundle_id) REFERENCES product_variant (brand_id, id),
       CONSTRAINT bundle_component_component_fkey FOREIGN KEY (brand_id, component_id) REFERENCES product_variant (brand_id, id)`,
      'bundle_id, component_id',
    );
    await runner.query(`CREATE INDEX bundle_of_component ON bundle_component (brand_id, component_id)`);
    await runner.query(COMPONENTS_END);
    await runner.query(`CREATE TRIGGER bundle_no_cycle BEFORE INSERT OR UPDATE ON bundle_component
      FOR EACH ROW EXECUTE FUNCTION bundle_no_cycle()`);
  }

  private async suppliers(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'supplier',
      `name text NOT NULL, name_key text NOT NULL, contact text, email text, phone text, lead_time_days integer,
       note text NOT NULL, active boolean NOT NULL,
       CONSTRAINT supplier_name_key UNIQUE (brand_id, name_key),
       CONSTRAINT supplier_lead_time_check CHECK (lead_time_days BETWEEN 0 AND 730)`,
    );
    await createBrandTable(
      runner,
      'variant_supplier',
      `variant_id uuid NOT NULL, supplier_id uuid NOT NULL, supplier_sku text, amount numeric(18,4), currency text,
       minimum_quantity integer NOT NULL, lead_time_days integer, preferred boolean NOT NULL,
       CONSTRAINT variant_supplier_key UNIQUE (brand_id, variant_id, supplier_id),
       CONSTRAINT variant_supplier_minimum_check CHECK (minimum_quantity >= 1),
       CONSTRAINT variant_supplier_lead_time_check CHECK (lead_time_days BETWEEN 0 AND 730),
       CONSTRAINT variant_supplier_price_check CHECK (amount >= 0 AND (amount IS NULL) = (currency IS NULL)),
       CONSTRAINT variant_supplier_variant_fkey FOREIGN KEY (brand_id, variant_id) REFERENCES product_variant (brand_id, id),
       CONSTRAINT variant_supplier_supplier_fkey FOREIGN KEY (brand_id, supplier_id) REFERENCES supplier (brand_id, id)`,
      { kind: 'record' },
    );
    await runner.query(
      `CREATE UNIQUE INDEX variant_supplier_preferred_key ON variant_supplier (brand_id, variant_id) WHERE preferred`,
    );
    await runner.query(`CREATE INDEX variant_supplier_of_supplier ON variant_supplier (brand_id, supplier_id)`);
  }
}
