import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const SUM = `CREATE FUNCTION variant_cost_sum() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE parts numeric; whole numeric;
  BEGIN
    SELECT sum(amount) INTO parts FROM variant_cost_component WHERE brand_id = NEW.brand_id AND cost_id = NEW.cost_id;
    SELECT amount INTO whole FROM variant_cost WHERE brand_id = NEW.brand_id AND id = NEW.cost_id;
    IF parts IS DISTINCT FROM whole THEN
      RAISE EXCEPTION 'components of cost % add up to %, not to %', NEW.cost_id, parts, whole
        USING ERRCODE = '23514', CONSTRAINT = 'variant_cost_component_sum';
    END IF;
    RETURN NULL;
  END $$`;

/** What a cost is made of, and the category that a guardrail may hold for. */
export class LandedCosts1795284799000 implements MigrationInterface {
  name = 'LandedCosts1795284799000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'variant_cost_component',
      `cost_id uuid NOT NULL, position integer NOT NULL, kind text NOT NULL, label text NOT NULL, amount numeric(18,4) NOT NULL,
       CONSTRAINT variant_cost_component_key UNIQUE (brand_id, cost_id, position),
       CONSTRAINT variant_cost_component_kind_check CHECK (kind IN ('PURCHASE', 'FREIGHT', 'DUTY', 'PACKAGING', 'FILLING', 'OTHER')),
       CONSTRAINT variant_cost_component_amount_check CHECK (amount >= 0),
       CONSTRAINT variant_cost_component_cost_fkey FOREIGN KEY (brand_id, cost_id) REFERENCES variant_cost (brand_id, id)`,
      { kind: 'record' },
    );
    await appendOnly(runner, 'variant_cost_component');
    await runner.query(SUM);
    // At commit, for the parts come one after the other.
    await runner.query(`CREATE CONSTRAINT TRIGGER variant_cost_component_sum AFTER INSERT ON variant_cost_component
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION variant_cost_sum()`);
    await runner.query(`ALTER TABLE pricing_guardrail ADD CONSTRAINT pricing_guardrail_category_fkey
      FOREIGN KEY (brand_id, category_id) REFERENCES category (brand_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE pricing_guardrail DROP CONSTRAINT pricing_guardrail_category_fkey`);
    await runner.query(`DROP TABLE variant_cost_component`);
    await runner.query(`DROP FUNCTION variant_cost_sum`);
  }
}
