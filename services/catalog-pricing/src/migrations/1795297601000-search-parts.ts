import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createKeyedTable } from './keyed-table.ts';

/** Endings of the words of a catalogue, so that a compound is found by what it ends with or has in its middle. */
export class SearchParts1795297601000 implements MigrationInterface {
  name = 'SearchParts1795297601000';

  async up(runner: QueryRunner): Promise<void> {
    await createKeyedTable(
      runner,
      'search_part',
      `part text COLLATE "C" NOT NULL, word text COLLATE "C" NOT NULL`,
      'part, word',
    );
    // Words are kept without umlauts: those with them come with the next change of their product.
    for (const table of ['product_word', 'search_part'])
      await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`INSERT INTO search_part (brand_id, part, word)
      SELECT t.brand_id, substr(t.word, n), t.word
      FROM (SELECT DISTINCT brand_id, word FROM product_word WHERE word ~ '^[[:alpha:]]{5,30}$' AND weight > 1) t,
        generate_series(3, length(t.word) - 1) n ON CONFLICT DO NOTHING`);
    for (const table of ['product_word', 'search_part'])
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE search_part');
  }
}
