import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createKeyedTable } from './keyed-table.ts';

/** Attributes with their kinds, and values that can be of no other kind than their attribute. */
export class Attributes1795282901000 implements MigrationInterface {
  name = 'Attributes1795282901000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'attribute',
      `code text NOT NULL, kind text NOT NULL, level text NOT NULL, label text NOT NULL, translations jsonb NOT NULL,
       unit text, options jsonb NOT NULL, required boolean NOT NULL, filterable boolean NOT NULL,
       category_ids uuid[] NOT NULL, position integer NOT NULL,
       CONSTRAINT attribute_code_key UNIQUE (brand_id, code),
       CONSTRAINT attribute_kind_key UNIQUE (brand_id, id, kind, level),
       CONSTRAINT attribute_kind_check CHECK (kind IN ('TEXT', 'NUMBER', 'BOOLEAN', 'SELECT', 'MULTI_SELECT', 'DATE')),
       CONSTRAINT attribute_level_check CHECK (level IN ('PRODUCT', 'VARIANT')),
       CONSTRAINT attribute_unit_check CHECK (unit IS NULL OR kind = 'NUMBER')`,
    );
    // Kind and level stand in each value and refer to those of the attribute: it cannot change them while one is there,
    // and it cannot be removed.
    await createKeyedTable(
      runner,
      'attribute_value',
      `attribute_id uuid NOT NULL, owner_id uuid NOT NULL, kind text NOT NULL, level text NOT NULL,
       product_id uuid NOT NULL, variant_id uuid,
       text_value text, number_value numeric(18,4), boolean_value boolean, date_value date, option_values text[],
       CONSTRAINT attribute_value_attribute_fkey FOREIGN KEY (brand_id, attribute_id, kind, level)
         REFERENCES attribute (brand_id, id, kind, level),
       CONSTRAINT attribute_value_product_fkey FOREIGN KEY (brand_id, product_id) REFERENCES product (brand_id, id),
       CONSTRAINT attribute_value_variant_fkey FOREIGN KEY (brand_id, variant_id) REFERENCES product_variant (brand_id, id),
       CONSTRAINT attribute_value_owner_check CHECK (owner_id = coalesce(variant_id, product_id)
         AND (level = 'VARIANT') = (variant_id IS NOT NULL)),
       CONSTRAINT attribute_value_kind_check CHECK (
         num_nonnulls(text_value, number_value, boolean_value, date_value, option_values) = 1
         AND CASE kind WHEN 'TEXT' THEN text_value IS NOT NULL WHEN 'NUMBER' THEN number_value IS NOT NULL
           WHEN 'BOOLEAN' THEN boolean_value IS NOT NULL WHEN 'DATE' THEN date_value IS NOT NULL
           WHEN 'SELECT' THEN cardinality(option_values) = 1 ELSE cardinality(option_values) > 0 END)`,
      'attribute_id, owner_id',
    );
    await runner.query(`CREATE INDEX attribute_value_of_product ON attribute_value (brand_id, product_id)`);
    await runner.query(`CREATE INDEX attribute_value_of_variant ON attribute_value (brand_id, variant_id)`);
    for (const column of ['text_value', 'number_value', 'date_value'])
      await runner.query(
        `CREATE INDEX attribute_value_by_${column} ON attribute_value (brand_id, attribute_id, ${column}) WHERE ${column} IS NOT NULL`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['attribute_value', 'attribute']) await runner.query(`DROP TABLE ${table}`);
  }
}
