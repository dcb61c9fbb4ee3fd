import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Companies that work with a brand. */
export class Partners1763733100000 implements MigrationInterface {
  name = 'Partners1763733100000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'partner',
      `legal_name text NOT NULL, kinds text[] NOT NULL
         CONSTRAINT partner_kinds_check CHECK (cardinality(kinds) > 0 AND kinds <@ '{STAND,DEALER,WHITE_LABEL}'),
       status text NOT NULL CONSTRAINT partner_status_check CHECK (status IN ('ACTIVE', 'PAUSED', 'ENDED')),
       vat_id text, country text NOT NULL, street text, postal_code text, city text, contact_name text, email text,
       phone text CONSTRAINT partner_phone_check CHECK (phone ~ '^[+][0-9]{4,15}$'),
       CONSTRAINT partner_name_key UNIQUE (brand_id, legal_name),
       CONSTRAINT partner_vat_id_key UNIQUE (brand_id, vat_id),
       CONSTRAINT partner_brand_fkey FOREIGN KEY (brand_id) REFERENCES brand (id)`,
    );
    // Who works for a partner is told by what a membership is bound to; this finds the people of a partner.
    await runner.query(`CREATE INDEX membership_scope_of_thing ON membership_scope (brand_id, kind, ref_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX membership_scope_of_thing`);
    await runner.query(`DROP TABLE partner`);
  }
}
