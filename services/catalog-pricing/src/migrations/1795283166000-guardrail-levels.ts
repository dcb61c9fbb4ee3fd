import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'MINIMUM_MARGIN', 'BELOW_COST', 'MAXIMUM_CHANGE', 'MAXIMUM_CHANGE_OVER_TIME', 'FLOOR', 'CEILING',
  'MINIMUM_ADVERTISED_PRICE', 'CHANNEL_ORDER', 'UNDERCUT_LIMIT'`;

/** Guardrails of all kinds, for a variant, a category or the whole brand. */
export class GuardrailLevels1795283166000 implements MigrationInterface {
  name = 'GuardrailLevels1795283166000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE pricing_guardrail
      ADD variant_id uuid, ADD category_id uuid, ADD maximum_increase_percent numeric(7,2), ADD maximum_decrease_percent numeric(5,2),
      ADD window_days integer, ADD amount_minor bigint, ADD currency text, ADD basis text, ADD reference_channel_id uuid,
      ADD tolerance_percent numeric(5,2), ADD maximum_undercut_percent numeric(5,2),
      ALTER minimum_margin_percent DROP NOT NULL,
      DROP CONSTRAINT pricing_guardrail_kind_check, DROP CONSTRAINT pricing_guardrail_margin_check,
      ADD CONSTRAINT pricing_guardrail_kind_check CHECK (kind IN (${KINDS})),
      ADD CONSTRAINT pricing_guardrail_scope_check CHECK (variant_id IS NULL OR category_id IS NULL),
      ADD CONSTRAINT pricing_guardrail_margin_check CHECK (CASE WHEN kind = 'MINIMUM_MARGIN'
        THEN coalesce(minimum_margin_percent >= 0 AND minimum_margin_percent < 100, false) ELSE minimum_margin_percent IS NULL END),
      ADD CONSTRAINT pricing_guardrail_change_check CHECK (CASE WHEN kind IN ('MAXIMUM_CHANGE', 'MAXIMUM_CHANGE_OVER_TIME')
        THEN coalesce(maximum_increase_percent, maximum_decrease_percent) IS NOT NULL AND coalesce(maximum_increase_percent, 0) >= 0
          AND coalesce(maximum_decrease_percent, 0) BETWEEN 0 AND 100
        ELSE coalesce(maximum_increase_percent, maximum_decrease_percent) IS NULL END),
      ADD CONSTRAINT pricing_guardrail_window_check CHECK (CASE WHEN kind = 'MAXIMUM_CHANGE_OVER_TIME'
        THEN coalesce(window_days BETWEEN 1 AND 730, false) ELSE window_days IS NULL END),
      ADD CONSTRAINT pricing_guardrail_amount_check CHECK (CASE WHEN kind IN ('FLOOR', 'CEILING', 'MINIMUM_ADVERTISED_PRICE')
        THEN coalesce(amount_minor > 0 AND currency IS NOT NULL AND basis IN ('NET', 'GROSS'), false)
        ELSE amount_minor IS NULL AND currency IS NULL END),
      ADD CONSTRAINT pricing_guardrail_order_check CHECK (CASE WHEN kind = 'CHANNEL_ORDER'
        THEN coalesce(channel_id <> reference_channel_id AND tolerance_percent >= 0 AND basis IN ('NET', 'GROSS'), false)
        ELSE reference_channel_id IS NULL AND tolerance_percent IS NULL END),
      ADD CONSTRAINT pricing_guardrail_undercut_check CHECK (CASE WHEN kind = 'UNDERCUT_LIMIT'
        THEN coalesce(maximum_undercut_percent >= 0 AND maximum_undercut_percent < 100, false)
        ELSE maximum_undercut_percent IS NULL END),
      ADD CONSTRAINT pricing_guardrail_variant_fkey FOREIGN KEY (brand_id, variant_id) REFERENCES product_variant (brand_id, id),
      ADD CONSTRAINT pricing_guardrail_reference_fkey FOREIGN KEY (brand_id, reference_channel_id) REFERENCES channel (brand_id, id)`);
    await runner.query(`CREATE INDEX pricing_guardrail_of_variant ON pricing_guardrail (brand_id, variant_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DELETE FROM pricing_guardrail WHERE kind <> 'MINIMUM_MARGIN' OR variant_id IS NOT NULL OR category_id IS NOT NULL`,
    );
    await runner.query(`ALTER TABLE pricing_guardrail DROP variant_id, DROP category_id, DROP maximum_increase_percent,
      DROP maximum_decrease_percent, DROP window_days, DROP amount_minor, DROP currency, DROP basis, DROP reference_channel_id,
      DROP tolerance_percent, DROP maximum_undercut_percent, DROP CONSTRAINT pricing_guardrail_kind_check,
      ADD CONSTRAINT pricing_guardrail_kind_check CHECK (kind IN ('MINIMUM_MARGIN')),
      ADD CONSTRAINT pricing_guardrail_margin_check CHECK (minimum_margin_percent >= 0 AND minimum_margin_percent < 100),
      ALTER minimum_margin_percent SET NOT NULL`);
  }
}
