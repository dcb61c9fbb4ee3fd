import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A foreign key to the brand's own row; checked at the commit, so that keys can be claimed before their person is written. */
const to = (table: string, column: string, target: string, more = ''): string =>
  `CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (brand_id, ${column}) REFERENCES ${target} (brand_id, id) ${more}`;
const later = 'DEFERRABLE INITIALLY DEFERRED';

/** People, companies, how to reach them, who works where, what they are called elsewhere. */
export class People1795294926000 implements MigrationInterface {
  name = 'People1795294926000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE company');
    await this.records(runner);
    await this.parts(runner);
    await this.house(runner);
    await this.indexes(runner);
  }

  private async records(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'person',
      `number text NOT NULL, given_name text, family_name text, display_name text NOT NULL, name_key text NOT NULL,
       company_name text, language text, birthday date, country text, owner_id uuid, tags text[] NOT NULL,
       custom jsonb NOT NULL, source text NOT NULL, merged_into_id uuid, erased_at timestamptz,
       CONSTRAINT person_number_key UNIQUE (brand_id, number),
       CONSTRAINT person_name_check CHECK (char_length(display_name) BETWEEN 1 AND 300),
       CONSTRAINT person_country_check CHECK (country ~ '^[A-Z]{2}$'),
       CONSTRAINT person_custom_check CHECK (jsonb_typeof(custom) = 'object'),
       CONSTRAINT person_tags_check CHECK (cardinality(tags) <= 50),
       CONSTRAINT person_merged_check CHECK (merged_into_id <> id)`,
    );
    await createBrandTable(
      runner,
      'company',
      `number text NOT NULL, name text NOT NULL, name_key text NOT NULL, domain text, vat_id text, email text, phone text,
       country text, parent_id uuid, owner_id uuid, tags text[] NOT NULL, custom jsonb NOT NULL, source text NOT NULL,
       CONSTRAINT company_number_key UNIQUE (brand_id, number),
       CONSTRAINT company_name_check CHECK (char_length(name) BETWEEN 1 AND 200),
       CONSTRAINT company_country_check CHECK (country ~ '^[A-Z]{2}$'),
       CONSTRAINT company_custom_check CHECK (jsonb_typeof(custom) = 'object'),
       CONSTRAINT company_tags_check CHECK (cardinality(tags) <= 50),
       CONSTRAINT company_parent_check CHECK (parent_id <> id),
       ${to('company', 'parent_id', 'company')}`,
    );
  }

  private async parts(runner: QueryRunner): Promise<void> {
    const person = (table: string) => to(table, 'person_id', 'person', later);
    const record = { kind: 'record' } as const;
    await createBrandTable(
      runner,
      'person_email',
      `person_id uuid NOT NULL, address text NOT NULL, canonical text COLLATE "C" NOT NULL, match_key text COLLATE "C" NOT NULL,
       verified_at timestamptz, is_primary boolean NOT NULL, ${person('person_email')}`,
      record,
    );
    await createBrandTable(
      runner,
      'person_phone',
      `person_id uuid NOT NULL, given text NOT NULL, number text COLLATE "C" NOT NULL, valid boolean NOT NULL,
       is_primary boolean NOT NULL, CONSTRAINT person_phone_key UNIQUE (brand_id, person_id, number),
       ${person('person_phone')}`,
      record,
    );
    await createBrandTable(
      runner,
      'postal_address',
      `person_id uuid, company_id uuid, kind text NOT NULL, line1 text, line2 text, postal_code text, city text, region text,
       country text, match_key text COLLATE "C" NOT NULL, is_primary boolean NOT NULL,
       CONSTRAINT postal_address_of_check CHECK (num_nonnulls(person_id, company_id) = 1),
       CONSTRAINT postal_address_kind_check CHECK (kind IN ('POSTAL', 'BILLING', 'SHIPPING')),
       CONSTRAINT postal_address_country_check CHECK (country ~ '^[A-Z]{2}$'),
       ${person('postal_address')}, ${to('postal_address', 'company_id', 'company', later)}`,
      record,
    );
    await createBrandTable(
      runner,
      'person_reference',
      `person_id uuid NOT NULL, source text NOT NULL, reference text NOT NULL,
       CONSTRAINT person_reference_key UNIQUE (brand_id, source, reference), ${person('person_reference')}`,
      record,
    );
    await createBrandTable(
      runner,
      'company_person',
      `person_id uuid NOT NULL, company_id uuid NOT NULL, role text NOT NULL, since date, until date,
       CONSTRAINT company_person_time_check CHECK (until >= since),
       ${person('company_person')}, ${to('company_person', 'company_id', 'company', later)}`,
    );
  }

  private async house(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'custom_field',
      `subject text NOT NULL, key text NOT NULL, label text NOT NULL, type text NOT NULL, choices text[] NOT NULL, place integer NOT NULL,
       CONSTRAINT custom_field_key UNIQUE (brand_id, subject, key),
       CONSTRAINT custom_field_subject_check CHECK (subject IN ('PERSON', 'COMPANY')),
       CONSTRAINT custom_field_type_check CHECK (type IN ('TEXT', 'NUMBER', 'DATE', 'BOOLEAN', 'CHOICE'))`,
    );
    await createBrandTable(
      runner,
      'number_counter',
      `kind text NOT NULL, last bigint NOT NULL, CONSTRAINT number_counter_key UNIQUE (brand_id, kind)`,
      { kind: 'record' },
    );
    await createBrandTable(
      runner,
      'search_word',
      `kind text NOT NULL, subject_id uuid NOT NULL, word text COLLATE "C" NOT NULL,
       CONSTRAINT search_word_key UNIQUE (brand_id, word, kind, subject_id)`,
      { kind: 'record' },
    );
    await createBrandTable(
      runner,
      'person_order',
      `order_id uuid NOT NULL, person_id uuid, company_id uuid, number text NOT NULL, source text NOT NULL,
       placed_at timestamptz NOT NULL, net_minor bigint NOT NULL, gross_minor bigint NOT NULL, currency text NOT NULL,
       country text, channel_id uuid, campaign_code text, returned_minor bigint NOT NULL, cancelled boolean NOT NULL,
       CONSTRAINT person_order_key UNIQUE (brand_id, order_id)`,
      { kind: 'record' },
    );
    await createBrandTable(
      runner,
      'person_order_line',
      `order_id uuid NOT NULL, line_id uuid NOT NULL, variant_id uuid, sku text NOT NULL, kind text NOT NULL,
       quantity integer NOT NULL, net_minor bigint NOT NULL,
       CONSTRAINT person_order_line_key UNIQUE (brand_id, order_id, line_id)`,
      { kind: 'record' },
    );
    await createBrandTable(
      runner,
      'person_order_return',
      `order_id uuid NOT NULL, return_id uuid NOT NULL, returned_at timestamptz NOT NULL, net_minor bigint NOT NULL,
       cancelled boolean NOT NULL, CONSTRAINT person_order_return_key UNIQUE (brand_id, return_id)`,
      { kind: 'record' },
    );
  }

  private async indexes(runner: QueryRunner): Promise<void> {
    const indexes = [
      // Those of erased people are all alike: addresses that reach nobody are no key.
      `CREATE UNIQUE INDEX person_email_key ON person_email (brand_id, canonical) WHERE canonical NOT LIKE '%@erased.invalid'`,
      'CREATE INDEX person_email_of ON person_email (brand_id, person_id)',
      'CREATE INDEX person_email_match ON person_email (brand_id, match_key)',
      'CREATE UNIQUE INDEX person_email_primary ON person_email (brand_id, person_id) WHERE is_primary',
      'CREATE INDEX person_phone_number ON person_phone (brand_id, number)',
      'CREATE UNIQUE INDEX postal_address_key ON postal_address (brand_id, person_id, company_id, kind, match_key) NULLS NOT DISTINCT',
      'CREATE INDEX postal_address_company ON postal_address (brand_id, company_id) WHERE company_id IS NOT NULL',
      'CREATE INDEX postal_address_match ON postal_address (brand_id, match_key)',
      'CREATE INDEX person_reference_of ON person_reference (brand_id, person_id)',
      'CREATE INDEX company_person_of ON company_person (brand_id, person_id)',
      'CREATE INDEX company_person_at ON company_person (brand_id, company_id)',
      'CREATE INDEX person_by_name ON person (brand_id, name_key, id) WHERE merged_into_id IS NULL',
      'CREATE INDEX person_by_birth ON person (brand_id, created_at, id)',
      'CREATE INDEX person_merged ON person (brand_id, merged_into_id) WHERE merged_into_id IS NOT NULL',
      'CREATE INDEX company_by_name ON company (brand_id, name_key, id)',
      'CREATE INDEX company_by_parent ON company (brand_id, parent_id) WHERE parent_id IS NOT NULL',
      'CREATE INDEX company_by_domain ON company (brand_id, domain) WHERE domain IS NOT NULL',
      'CREATE INDEX search_word_of ON search_word (brand_id, kind, subject_id)',
      'CREATE INDEX person_order_of ON person_order (brand_id, person_id, placed_at, id)',
      'CREATE INDEX person_order_company ON person_order (brand_id, company_id, placed_at) WHERE company_id IS NOT NULL',
      'CREATE INDEX person_order_return_of ON person_order_return (brand_id, order_id)',
    ];
    for (const index of indexes) await runner.query(index);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables =
      'person_order_return, person_order_line, person_order, search_word, number_counter, custom_field, company_person, person_reference, postal_address, person_phone, person_email, company, person';
    await runner.query(`DROP TABLE ${tables}`);
    await createBrandTable(runner, 'company', 'code text NOT NULL, name text NOT NULL');
  }
}
