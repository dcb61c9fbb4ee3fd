import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const amounts = `net_minor bigint NOT NULL, gross_minor bigint NOT NULL, currency text NOT NULL, basis text NOT NULL,
  vat_percent numeric(5,2) NOT NULL`;
const ofVariant = (table: string): string =>
  `CONSTRAINT ${table}_variant_fkey FOREIGN KEY (brand_id, variant_id) REFERENCES product_variant (brand_id, id),
   CONSTRAINT ${table}_channel_fkey FOREIGN KEY (brand_id, channel_id) REFERENCES channel (brand_id, id)`;

/** Prices in force, their history, guardrails and price drafts. */
export class Pricing1763700100000 implements MigrationInterface {
  name = 'Pricing1763700100000';

  async up(runner: QueryRunner): Promise<void> {
    await this.prices(runner);
    await createBrandTable(
      runner,
      'pricing_guardrail',
      `kind text NOT NULL, channel_id uuid, minimum_margin_percent numeric(5,2) NOT NULL, policy text NOT NULL,
       active boolean NOT NULL,
       CONSTRAINT pricing_guardrail_kind_check CHECK (kind IN ('MINIMUM_MARGIN')),
       CONSTRAINT pricing_guardrail_policy_check CHECK (policy IN ('BLOCK', 'REQUIRE_APPROVAL', 'WARN')),
       CONSTRAINT pricing_guardrail_margin_check CHECK (minimum_margin_percent >= 0 AND minimum_margin_percent < 100),
       CONSTRAINT pricing_guardrail_channel_fkey FOREIGN KEY (brand_id, channel_id) REFERENCES channel (brand_id, id)`,
    );
    await this.drafts(runner);
  }

  private async prices(runner: QueryRunner): Promise<void> {
    // The unique key is what makes a second price in force impossible.
    await createBrandTable(
      runner,
      'product_price',
      `variant_id uuid NOT NULL, channel_id uuid NOT NULL, ${amounts}, valid_from timestamptz NOT NULL, draft_id uuid,
       set_by jsonb NOT NULL,
       CONSTRAINT product_price_key UNIQUE (brand_id, variant_id, channel_id),
       CONSTRAINT product_price_positive_check CHECK (net_minor > 0 AND gross_minor >= net_minor),
       CONSTRAINT product_price_basis_check CHECK (basis IN ('NET', 'GROSS')), ${ofVariant('product_price')}`,
    );
    // Each row holds until the next of its variant and channel begins: windows can neither overlap nor leave a gap.
    await createBrandTable(
      runner,
      'price_record',
      `variant_id uuid NOT NULL, channel_id uuid NOT NULL, price_version integer NOT NULL, ${amounts},
       valid_from timestamptz NOT NULL, draft_id uuid, set_by jsonb NOT NULL,
       CONSTRAINT price_record_version_key UNIQUE (brand_id, variant_id, channel_id, price_version),
       CONSTRAINT price_record_from_key UNIQUE (brand_id, variant_id, channel_id, valid_from),
       CONSTRAINT price_record_positive_check CHECK (net_minor > 0 AND gross_minor >= net_minor), ${ofVariant('price_record')}`,
      { kind: 'record' },
    );
    await runner.query(`CREATE INDEX price_record_newest ON price_record (brand_id, variant_id, valid_from, id)`);
    await appendOnly(runner, 'price_record');
  }

  private async drafts(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'price_draft',
      `title text NOT NULL, rationale text NOT NULL, status text NOT NULL, source text NOT NULL, author jsonb NOT NULL,
       submitted_at timestamptz, decided_at timestamptz, decided_by jsonb, reason text, line_count integer NOT NULL,
       worst_outcome text NOT NULL,
       CONSTRAINT price_draft_status_check CHECK (status IN ('DRAFT', 'SUBMITTED', 'APPLIED', 'REJECTED', 'WITHDRAWN')),
       CONSTRAINT price_draft_source_check CHECK (source IN ('PERSON', 'IMPORT', 'DIRECTOR', 'AUTOMATION')),
       CONSTRAINT price_draft_four_eyes_check CHECK (decided_by IS NULL OR decided_by->>'id' <> author->>'id')`,
    );
    await runner.query(`CREATE INDEX price_draft_newest ON price_draft (brand_id, created_at)`);
    await runner.query(`CREATE INDEX price_draft_by_status ON price_draft (brand_id, status, created_at)`);
    await createBrandTable(
      runner,
      'price_draft_line',
      `draft_id uuid NOT NULL, position integer NOT NULL, variant_id uuid NOT NULL, channel_id uuid NOT NULL, ${amounts},
       base_version integer NOT NULL, base_net_minor bigint, base_gross_minor bigint, verdicts jsonb NOT NULL,
       CONSTRAINT price_draft_line_key UNIQUE (brand_id, draft_id, variant_id, channel_id),
       CONSTRAINT price_draft_line_positive_check CHECK (net_minor > 0 AND gross_minor >= net_minor),
       CONSTRAINT price_draft_line_draft_fkey FOREIGN KEY (brand_id, draft_id) REFERENCES price_draft (brand_id, id),
       ${ofVariant('price_draft_line')}`,
    );
    await runner.query(`CREATE INDEX price_draft_line_in_order ON price_draft_line (brand_id, draft_id, position, id)`);
    await runner.query(
      `CREATE INDEX price_draft_line_of_variant ON price_draft_line (brand_id, variant_id, channel_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['price_draft_line', 'price_draft', 'pricing_guardrail', 'price_record', 'product_price'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
