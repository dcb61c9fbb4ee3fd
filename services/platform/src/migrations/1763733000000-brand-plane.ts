import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_BRAND = (table: string): string =>
  `CONSTRAINT ${table}_brand_fkey FOREIGN KEY (brand_id) REFERENCES brand (id)`;

/** What a brand is set to, how it speaks, what it has decided, and what each service has set up for it. */
export class BrandPlane1763733000000 implements MigrationInterface {
  name = 'BrandPlane1763733000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE brand
      ADD vat_regime text NOT NULL DEFAULT 'STANDARD'
        CONSTRAINT brand_vat_regime_check CHECK (vat_regime IN ('STANDARD', 'SMALL_BUSINESS', 'OSS')),
      ADD vat_id text, ADD suspension_reason text, ADD suspended_at timestamptz,
      ADD CONSTRAINT brand_oss_check CHECK (vat_regime <> 'OSS' OR vat_id IS NOT NULL)`);
    await createBrandTable(
      runner,
      'brand_provisioning',
      `domain text NOT NULL, state text NOT NULL
         CONSTRAINT brand_provisioning_state_check CHECK (state IN ('PENDING', 'DONE', 'FAILED')),
       attempts integer NOT NULL, error text, requested_at timestamptz NOT NULL, answered_at timestamptz,
       CONSTRAINT brand_provisioning_domain_key UNIQUE (brand_id, domain), ${OF_BRAND('brand_provisioning')}`,
      { platformRead: true },
    );
    await createBrandTable(
      runner,
      'brand_identity',
      `tagline text NOT NULL, voice text NOT NULL, tone text[] NOT NULL, keywords text[] NOT NULL,
       forbidden_words text[] NOT NULL, languages text[] NOT NULL,
       CONSTRAINT brand_identity_one UNIQUE (brand_id), ${OF_BRAND('brand_identity')}`,
      { platformRead: true },
    );
    await createBrandTable(
      runner,
      'brand_rules',
      `rules jsonb NOT NULL, CONSTRAINT brand_rules_one UNIQUE (brand_id), ${OF_BRAND('brand_rules')}`,
      { platformRead: true },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['brand_rules', 'brand_identity', 'brand_provisioning'])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query(`ALTER TABLE brand DROP CONSTRAINT brand_oss_check, DROP vat_regime, DROP vat_id,
      DROP suspension_reason, DROP suspended_at`);
  }
}
