import { createBrandTable } from '@mh-os/persistence';
import { newId } from '@mh-os/kernel';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { labelParts, slugOf } from '../categories/category.rules.ts';
import { createKeyedTable } from './keyed-table.ts';

const NO_CYCLE = `CREATE FUNCTION category_no_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE above uuid := NEW.parent_id; steps integer := 1;
  BEGIN
    IF above IS NULL THEN RETURN NEW; END IF;
    -- Two moves of one brand follow each other: each alone would be right, both together a cycle.
    PERFORM pg_advisory_xact_lock(hashtextextended('category:' || NEW.brand_id::text, 0));
    WHILE above IS NOT NULL LOOP
      steps := steps + 1;
      IF above = NEW.id OR steps > 64 THEN
        RAISE EXCEPTION 'category % would lie below itself', NEW.id USING ERRCODE = '23514', CONSTRAINT = 'category_no_cycle';
      END IF;
      SELECT parent_id INTO above FROM category WHERE brand_id = NEW.brand_id AND id = above;
    END LOOP;
    RETURN NEW;
  END $$`;

interface Labelled {
  readonly brand_id: string;
  readonly id: string;
  readonly category: string;
}

/** The tree of categories; the free text of products becomes its first nodes. */
export class Categories1795282900000 implements MigrationInterface {
  name = 'Categories1795282900000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'category',
      `parent_id uuid, name text NOT NULL, slug text NOT NULL, path text NOT NULL, position integer NOT NULL,
       translations jsonb NOT NULL,
       CONSTRAINT category_path_key UNIQUE (brand_id, path),
       CONSTRAINT category_parent_check CHECK (parent_id IS DISTINCT FROM id),
       CONSTRAINT category_parent_fkey FOREIGN KEY (brand_id, parent_id) REFERENCES category (brand_id, id)`,
    );
    await runner.query(`CREATE INDEX category_of_parent ON category (brand_id, parent_id)`);
    await runner.query(NO_CYCLE);
    await runner.query(`CREATE TRIGGER category_no_cycle BEFORE INSERT OR UPDATE OF parent_id ON category
      FOR EACH ROW EXECUTE FUNCTION category_no_cycle()`);
    await createKeyedTable(
      runner,
      'product_category',
      `category_id uuid NOT NULL, product_id uuid NOT NULL, main boolean NOT NULL,
       CONSTRAINT product_category_category_fkey FOREIGN KEY (brand_id, category_id) REFERENCES category (brand_id, id),
       CONSTRAINT product_category_product_fkey FOREIGN KEY (brand_id, product_id) REFERENCES product (brand_id, id) ON DELETE CASCADE`,
      'category_id, product_id',
    );
    await runner.query(
      `CREATE UNIQUE INDEX product_category_main_key ON product_category (brand_id, product_id) WHERE main`,
    );
    await runner.query(`CREATE INDEX product_category_of_product ON product_category (brand_id, product_id)`);
    await this.moveTexts(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE product_category`);
    await runner.query(`DROP TABLE category`);
    await runner.query(`DROP FUNCTION category_no_cycle`);
  }

  /** The owner sees no brand's rows either while row-level security is forced. */
  private async moveTexts(runner: QueryRunner): Promise<void> {
    const tables = ['product', 'category', 'product_category'];
    for (const table of tables) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    const rows = (await runner.query(
      `SELECT brand_id, min(id::text) AS id, category FROM product WHERE category IS NOT NULL GROUP BY 1, 3`,
    )) as Labelled[];
    const known = new Map<string, string>();
    for (const { brand_id: brand, category } of rows) {
      const leaf = await this.nodesOf(runner, brand, category, known);
      if (leaf)
        await runner.query(
          `INSERT INTO product_category (brand_id, category_id, product_id, main)
           SELECT $1, $2, id, true FROM product WHERE brand_id = $1 AND category = $3`,
          [brand, leaf, category],
        );
    }
    for (const table of tables) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }

  private async nodesOf(
    runner: QueryRunner,
    brand: string,
    label: string,
    known: Map<string, string>,
  ): Promise<string | null> {
    let [parent, path]: [string | null, string] = [null, ''];
    for (const name of labelParts(label)) {
      const slug = slugOf(name);
      path = path ? `${path}/${slug}` : slug;
      const key = `${brand} ${path}`;
      const id = known.get(key) ?? newId();
      if (!known.has(key))
        await runner.query(
          `INSERT INTO category (brand_id, id, version, created_at, updated_at, parent_id, name, slug, path, position, translations)
           VALUES ($1, $2, 1, now(), now(), $3, $4, $5, $6, 0, '[]')`,
          [brand, id, parent, name, slug, path],
        );
      known.set(key, id);
      parent = id;
    }
    return parent;
  }
}
