import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createKeyedTable } from './keyed-table.ts';

const TABLES = ['product', 'product_variant', 'product_word', 'search_gram'];

/** Weights and stems of words, groups of letters for slips of the finger; saved views and bulk edits of the list. */
export class Search1795284000000 implements MigrationInterface {
  name = 'Search1795284000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE product_word ADD COLUMN weight smallint NOT NULL DEFAULT 4`);
    await createKeyedTable(
      runner,
      'search_gram',
      `gram text COLLATE "C" NOT NULL, word text COLLATE "C" NOT NULL`,
      'gram, word',
    );
    await this.known(runner);
    await createBrandTable(
      runner,
      'saved_view',
      `owner_id text NOT NULL, name text NOT NULL, name_key text NOT NULL, shared boolean NOT NULL,
       filter jsonb NOT NULL, columns text[] NOT NULL, sort text NOT NULL,
       CONSTRAINT saved_view_name_key UNIQUE (brand_id, owner_id, name_key)`,
    );
    await createBrandTable(
      runner,
      'bulk_edit',
      `label text NOT NULL, filter jsonb NOT NULL, patch jsonb NOT NULL, status text NOT NULL, job_id uuid,
       matched integer NOT NULL, changed integer NOT NULL, failed integer NOT NULL, unchanged integer NOT NULL,
       undone integer NOT NULL, refused integer NOT NULL, started_by jsonb NOT NULL, finished_at timestamptz,
       CONSTRAINT bulk_edit_status_check CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE', 'FAILED'))`,
    );
    await createKeyedTable(
      runner,
      'bulk_edit_row',
      `bulk_edit_id uuid NOT NULL, position integer NOT NULL, product_id uuid NOT NULL, outcome text NOT NULL,
       version_before integer NOT NULL, before jsonb, version_after integer, code text, message text,
       CONSTRAINT bulk_edit_row_outcome_check CHECK (outcome IN ('WAITING', 'CHANGED', 'UNCHANGED', 'FAILED', 'UNDONE', 'REFUSED')),
       CONSTRAINT bulk_edit_row_edit_fkey FOREIGN KEY (brand_id, bulk_edit_id) REFERENCES bulk_edit (brand_id, id),
       CONSTRAINT bulk_edit_row_product_fkey FOREIGN KEY (brand_id, product_id) REFERENCES product (brand_id, id)`,
      'bulk_edit_id, position',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['bulk_edit_row', 'bulk_edit', 'saved_view', 'search_gram'])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query(`DELETE FROM product_word WHERE word LIKE '=%'`);
    await runner.query(`ALTER TABLE product_word DROP COLUMN weight`);
  }

  /** What the words that are there already allow; each product is indexed anew with its next change. */
  private async known(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`UPDATE product_word w SET weight = 1 FROM product_variant v
      WHERE v.brand_id = w.brand_id AND v.product_id = w.product_id AND w.word IN (v.sku_key, v.gtin)`);
    await runner.query(`UPDATE product_word w SET weight = 2 FROM product p
      WHERE p.brand_id = w.brand_id AND p.id = w.product_id AND w.weight = 4 AND position(w.word IN lower(p.name)) > 0`);
    await runner.query(`INSERT INTO search_gram (brand_id, gram, word)
      SELECT DISTINCT t.brand_id, substr('  ' || t.word || ' ', n, 3), t.word
      FROM (SELECT DISTINCT brand_id, word FROM product_word WHERE word ~ '^[[:alpha:]]{4,30}$') t,
        generate_series(1, length(t.word) + 1) n ON CONFLICT DO NOTHING`);
    await runner.query(`INSERT INTO product_word (brand_id, word, product_id, weight)
      SELECT w.brand_id, '=' || s.stem, w.product_id, min(w.weight) FROM product_word w
        CROSS JOIN LATERAL unnest(ts_lexize('german_stem', w.word) || ts_lexize('english_stem', w.word)) AS s (stem)
      WHERE w.word ~ '^[[:alpha:]]{3,}$' AND cardinality(ts_lexize('german_stem', w.word)) > 0
        AND cardinality(ts_lexize('english_stem', w.word)) > 0 GROUP BY 1, 2, 3 ON CONFLICT DO NOTHING`);
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }
}
