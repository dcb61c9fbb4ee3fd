import { appendOnly, createBrandTable, createPlatformTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const PACK = (table: string): string => `pack_amount numeric(12,3) NOT NULL, pack_unit text NOT NULL,
  CONSTRAINT ${table}_pack_check CHECK (pack_amount > 0 AND pack_unit IN ('ml', 'l', 'g', 'kg', 'pcs'))`;
const ofListing = (table: string): string =>
  `CONSTRAINT ${table}_listing_fkey FOREIGN KEY (brand_id, listing_id) REFERENCES competitor_listing (brand_id, id)`;

/** Competitors, what of theirs is compared with what of ours, their prices over time, alerts and pages. */
export class Competitors1795283000000 implements MigrationInterface {
  name = 'Competitors1795283000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.mapping(runner);
    await this.captures(runner);
    await this.alerts(runner);
    await this.pages(runner);
  }

  private async mapping(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'competitor',
      `code text NOT NULL, name text NOT NULL, website text, currency text NOT NULL, prices_include_vat boolean NOT NULL,
       active boolean NOT NULL, CONSTRAINT competitor_code_key UNIQUE (brand_id, code)`,
    );
    await createBrandTable(
      runner,
      'competitor_listing',
      `competitor_id uuid NOT NULL, variant_id uuid NOT NULL, external_ref text NOT NULL, title text NOT NULL, url text,
       active boolean NOT NULL, ${PACK('competitor_listing')},
       CONSTRAINT competitor_listing_ref_key UNIQUE (brand_id, competitor_id, external_ref),
       CONSTRAINT competitor_listing_competitor_fkey FOREIGN KEY (brand_id, competitor_id) REFERENCES competitor (brand_id, id),
       CONSTRAINT competitor_listing_variant_fkey FOREIGN KEY (brand_id, variant_id) REFERENCES product_variant (brand_id, id)`,
    );
    await runner.query(`CREATE INDEX competitor_listing_of_variant ON competitor_listing (brand_id, variant_id, id)`);
  }

  private async captures(runner: QueryRunner): Promise<void> {
    // The unique key is what makes recording twice harmless; read backwards it finds the newest price of a listing.
    await createBrandTable(
      runner,
      'competitor_price',
      `listing_id uuid NOT NULL, source text NOT NULL, captured_at timestamptz NOT NULL, amount_minor bigint NOT NULL,
       currency text NOT NULL, includes_vat boolean NOT NULL, ${PACK('competitor_price')}, in_stock boolean, url text,
       evidence_hash text NOT NULL, recorded_by jsonb NOT NULL,
       CONSTRAINT competitor_price_at_key UNIQUE (brand_id, listing_id, captured_at),
       CONSTRAINT competitor_price_source_check CHECK (source IN ('API', 'CSV', 'PAGE')),
       CONSTRAINT competitor_price_positive_check CHECK (amount_minor > 0), ${ofListing('competitor_price')}`,
      { kind: 'record' },
    );
    await appendOnly(runner, 'competitor_price');
    await createBrandTable(
      runner,
      'competitor_import',
      `file_id uuid NOT NULL, file_name text NOT NULL, map_unknown boolean NOT NULL, status text NOT NULL,
       row_count integer NOT NULL, recorded_count integer NOT NULL, unchanged_count integer NOT NULL,
       failed_count integer NOT NULL, faults jsonb NOT NULL, job_id uuid NOT NULL, started_by jsonb NOT NULL, failure jsonb,
       CONSTRAINT competitor_import_status_check CHECK (status IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED'))`,
    );
    await runner.query(`CREATE INDEX competitor_import_newest ON competitor_import (brand_id, created_at, id)`);
  }

  private async alerts(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'competitor_policy',
      `max_age_hours integer NOT NULL, alert_below_percent numeric(5,2) NOT NULL, alert_above_percent numeric(5,2) NOT NULL,
       CONSTRAINT competitor_policy_one UNIQUE (brand_id),
       CONSTRAINT competitor_policy_age_check CHECK (max_age_hours BETWEEN 1 AND 8760),
       CONSTRAINT competitor_policy_percent_check CHECK (alert_below_percent > 0 AND alert_below_percent <= 100
         AND alert_above_percent > 0 AND alert_above_percent <= 100)`,
    );
    await createBrandTable(
      runner,
      'competitor_alert',
      `listing_id uuid NOT NULL, variant_id uuid NOT NULL, channel_id uuid NOT NULL, direction text NOT NULL,
       status text NOT NULL, distance_percent numeric(12,2) NOT NULL, opened_at timestamptz NOT NULL, closed_at timestamptz,
       closed_reason text,
       CONSTRAINT competitor_alert_direction_check CHECK (direction IN ('BELOW', 'ABOVE')),
       CONSTRAINT competitor_alert_status_check CHECK (status IN ('OPEN', 'CLOSED') AND (status = 'OPEN') = (closed_at IS NULL)),
       ${ofListing('competitor_alert')},
       CONSTRAINT competitor_alert_channel_fkey FOREIGN KEY (brand_id, channel_id) REFERENCES channel (brand_id, id)`,
      { platformRead: true },
    );
    // Once per crossing: while one is open there is no second.
    await runner.query(`CREATE UNIQUE INDEX competitor_alert_one_open ON competitor_alert (brand_id, listing_id, channel_id)
      WHERE status = 'OPEN'`);
    await runner.query(`CREATE INDEX competitor_alert_newest ON competitor_alert (brand_id, opened_at, id)`);
    await runner.query(
      `CREATE INDEX competitor_alert_of_variant ON competitor_alert (brand_id, variant_id, channel_id)`,
    );
  }

  private async pages(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'competitor_page',
      `listing_id uuid NOT NULL, url text NOT NULL, selector text, locale text NOT NULL, enabled boolean NOT NULL,
       etag text, last_modified text, next_read_at timestamptz NOT NULL, last_read_at timestamptz, outcome text,
       message text, failures integer NOT NULL,
       CONSTRAINT competitor_page_listing_key UNIQUE (brand_id, listing_id), ${ofListing('competitor_page')}`,
      { platformRead: true },
    );
    await runner.query(`CREATE INDEX competitor_page_due ON competitor_page (next_read_at) WHERE enabled`);
    // One place in time per host, whatever the brand: the host does not care for whom we ask.
    await createPlatformTable(
      runner,
      'page_host',
      `host text NOT NULL CONSTRAINT page_host_key UNIQUE, free_at timestamptz NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['page_host', 'competitor_page', 'competitor_alert', 'competitor_policy', 'competitor_import'];
    for (const table of [...tables, 'competitor_price', 'competitor_listing', 'competitor'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
