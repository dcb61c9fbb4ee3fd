import { appendOnly, createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const weighed = (config: string): string =>
  `setweight(to_tsvector('${config}', NEW.title), 'A') || setweight(to_tsvector('${config}', array_to_string(NEW.tags, ' ')), 'B')
   || setweight(to_tsvector('${config}', NEW.body), 'D')`;

/** Knowledge documents with the words by which they are found. */
export class Knowledge1763740200000 implements MigrationInterface {
  name = 'Knowledge1763740200000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'knowledge_document',
      `title text NOT NULL, body text NOT NULL, language text NOT NULL, tags text[] NOT NULL, status text NOT NULL,
       published_at timestamptz, author jsonb NOT NULL,
       search tsvector NOT NULL,
       CONSTRAINT knowledge_document_language_check CHECK (language IN ('DE', 'EN')),
       CONSTRAINT knowledge_document_status_check CHECK (status IN ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
       CONSTRAINT knowledge_document_title_check CHECK (length(title) BETWEEN 1 AND 200),
       CONSTRAINT knowledge_document_body_check CHECK (length(body) <= 100000)`,
    );
    await runner.query(`CREATE INDEX knowledge_document_newest ON knowledge_document (brand_id, updated_at, id)`);
    // A trigger and no generated column: those TypeORM wants to keep account of in a table of its own.
    await runner.query(`CREATE FUNCTION knowledge_search() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      NEW.search := CASE NEW.language WHEN 'DE' THEN ${weighed('german')} ELSE ${weighed('english')} END;
      RETURN NEW; END $$`);
    await runner.query(`CREATE TRIGGER knowledge_search BEFORE INSERT OR UPDATE ON knowledge_document
      FOR EACH ROW EXECUTE FUNCTION knowledge_search()`);
    // Words by equality: under row-level security the database uses no index for @@, which could tell of other brands' rows.
    await createBrandTable(
      runner,
      'knowledge_word',
      `language text NOT NULL, word text COLLATE "C" NOT NULL, document_id uuid NOT NULL,
       CONSTRAINT knowledge_word_document_fkey FOREIGN KEY (brand_id, document_id)
         REFERENCES knowledge_document (brand_id, id) ON DELETE CASCADE`,
      { kind: 'record' },
    );
    await runner.query(`ALTER TABLE knowledge_word DROP COLUMN id, DROP COLUMN created_at,
      ADD CONSTRAINT knowledge_word_pkey PRIMARY KEY (brand_id, language, word, document_id)`);
    await runner.query(`CREATE INDEX knowledge_word_of_document ON knowledge_word (brand_id, document_id)`);
    await createBrandTable(
      runner,
      'knowledge_version',
      `document_id uuid NOT NULL, document_version integer NOT NULL, title text NOT NULL, body text NOT NULL,
       language text NOT NULL, tags text[] NOT NULL, status text NOT NULL, author jsonb NOT NULL,
       CONSTRAINT knowledge_version_key UNIQUE (brand_id, document_id, document_version),
       CONSTRAINT knowledge_version_document_fkey FOREIGN KEY (brand_id, document_id)
         REFERENCES knowledge_document (brand_id, id)`,
      { kind: 'record' },
    );
    await appendOnly(runner, 'knowledge_version');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['knowledge_version', 'knowledge_word', 'knowledge_document'])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query(`DROP FUNCTION knowledge_search()`);
  }
}
