import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['stock_location', 'stock_item', 'stock_movement'];

/**
 * Locations get kinds, stock gets reservations, and every movement gets its other side, so that nothing appears or
 * disappears without a place that it came from or went to (S1).
 */
export class StockLedger1795282859000 implements MigrationInterface {
  name = 'StockLedger1795282859000';

  async up(runner: QueryRunner): Promise<void> {
    // Stock of every brand gets its counterpart here; the policies come back below.
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await locations(runner);
    await items(runner);
    await movements(runner);
    await counterparts(runner);
    await runner.query(`CREATE FUNCTION stock_movement_balance() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF EXISTS (SELECT 1 FROM added GROUP BY brand_id, posting_id, variant_id, lot_id HAVING sum(delta) <> 0) THEN
        RAISE EXCEPTION 'what leaves one place arrives in another'
          USING ERRCODE = '23514', CONSTRAINT = 'stock_movement_balance_check'; END IF;
      RETURN NULL; END $$`);
    await runner.query(`CREATE TRIGGER stock_movement_balance AFTER INSERT ON stock_movement
      REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION stock_movement_balance()`);
    // One row a brand; read across brands only to know which brands there are to look after.
    await createBrandTable(
      runner,
      'stock_settings',
      `reservation_minutes integer NOT NULL CONSTRAINT stock_settings_minutes_check CHECK (reservation_minutes BETWEEN 1 AND 43200),
       expiry_warning_days integer NOT NULL CONSTRAINT stock_settings_warning_check CHECK (expiry_warning_days BETWEEN 0 AND 3650),
       drift_checked_at timestamptz,
       CONSTRAINT stock_settings_brand_key UNIQUE (brand_id)`,
      { platformRead: true },
    );
    await runner.query(`ALTER TABLE stock_settings NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`INSERT INTO stock_settings (brand_id, id, version, created_at, updated_at, reservation_minutes, expiry_warning_days)
      SELECT DISTINCT brand_id, gen_random_uuid(), 1, now(), now(), 30, 30 FROM stock_location WHERE code = 'supplier'`);
    await runner.query(`ALTER TABLE stock_settings FORCE ROW LEVEL SECURITY`);
    await createBrandTable(
      runner,
      'stock_source',
      `channel_id uuid NOT NULL, location_id uuid NOT NULL, position integer NOT NULL,
       CONSTRAINT stock_source_key UNIQUE (brand_id, channel_id, location_id),
       CONSTRAINT stock_source_channel_fkey FOREIGN KEY (brand_id, channel_id) REFERENCES channel (brand_id, id),
       CONSTRAINT stock_source_location_fkey FOREIGN KEY (brand_id, location_id) REFERENCES stock_location (brand_id, id)`,
    );
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE stock_source`);
    await runner.query(`DROP TABLE stock_settings`);
    await runner.query(`DROP TRIGGER stock_movement_balance ON stock_movement`);
    await runner.query(`DROP FUNCTION stock_movement_balance()`);
    await runner.query(`DROP INDEX stock_movement_of_item`);
    await runner.query(`ALTER TABLE stock_movement DROP COLUMN posting_id, DROP COLUMN kind, DROP COLUMN reason_code,
      DROP COLUMN cause_type, DROP COLUMN cause_id, DROP COLUMN lot_id, DROP COLUMN occurred_at, DROP COLUMN counterpart_id`);
    await runner.query(`ALTER TABLE stock_item DROP COLUMN reserved, DROP COLUMN location_kind,
      DROP COLUMN allows_backorder, DROP COLUMN tracks_lots, DROP COLUMN blocked_at`);
    await runner.query(`ALTER TABLE stock_location DROP COLUMN kind, DROP COLUMN partner_id, DROP COLUMN sellable,
      DROP COLUMN allows_backorder, DROP COLUMN active, DROP COLUMN position`);
  }
}

async function locations(runner: QueryRunner): Promise<void> {
  await runner.query(`ALTER TABLE stock_location
    ADD COLUMN kind text NOT NULL DEFAULT 'WAREHOUSE'
      CONSTRAINT stock_location_kind_check CHECK (kind IN ('WAREHOUSE', 'IN_TRANSIT', 'STAND', 'PARTNER', 'VIRTUAL')),
    ADD COLUMN partner_id uuid,
    ADD COLUMN sellable boolean NOT NULL DEFAULT true,
    ADD COLUMN allows_backorder boolean NOT NULL DEFAULT false,
    ADD COLUMN active boolean NOT NULL DEFAULT true,
    ADD COLUMN position integer NOT NULL DEFAULT 0,
    ADD CONSTRAINT stock_location_unsellable_check CHECK (kind NOT IN ('VIRTUAL', 'IN_TRANSIT') OR NOT (sellable OR allows_backorder)),
    ADD CONSTRAINT stock_location_rules_key UNIQUE (brand_id, id, kind, allows_backorder)`);
}

/** What an item may do follows from its location: the foreign key keeps the copy true, so that CHECKs can use it (P15). */
async function items(runner: QueryRunner): Promise<void> {
  await runner.query(`ALTER TABLE stock_item
    ADD COLUMN reserved integer NOT NULL DEFAULT 0,
    ADD COLUMN location_kind text NOT NULL DEFAULT 'WAREHOUSE',
    ADD COLUMN allows_backorder boolean NOT NULL DEFAULT false,
    ADD COLUMN tracks_lots boolean NOT NULL DEFAULT false,
    ADD COLUMN blocked_at timestamptz,
    DROP CONSTRAINT stock_item_on_hand_check,
    ADD CONSTRAINT stock_item_on_hand_check CHECK (on_hand >= 0 OR location_kind = 'VIRTUAL'),
    ADD CONSTRAINT stock_item_reserved_check CHECK (reserved >= 0),
    ADD CONSTRAINT stock_item_available_check CHECK (reserved <= greatest(on_hand, 0) OR allows_backorder),
    ADD CONSTRAINT stock_item_rules_fkey FOREIGN KEY (brand_id, location_id, location_kind, allows_backorder)
      REFERENCES stock_location (brand_id, id, kind, allows_backorder) ON UPDATE CASCADE`);
}

async function movements(runner: QueryRunner): Promise<void> {
  await runner.query(`ALTER TABLE stock_movement
    ADD COLUMN posting_id uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN kind text NOT NULL DEFAULT 'ADJUSTMENT'
      CONSTRAINT stock_movement_kind_check CHECK (kind IN ('RECEIPT', 'SALE', 'RETURN', 'ADJUSTMENT', 'TRANSFER', 'WRITE_OFF', 'COUNT')),
    ADD COLUMN reason_code text NOT NULL DEFAULT 'OTHER',
    ADD COLUMN cause_type text,
    ADD COLUMN cause_id text,
    ADD COLUMN lot_id uuid,
    ADD COLUMN counterpart_id uuid,
    ADD COLUMN occurred_at timestamptz,
    DROP CONSTRAINT stock_movement_after_check`);
  // Tables that are never changed are filled through a new column's own default.
  await runner.query(
    `ALTER TABLE stock_movement ALTER COLUMN occurred_at TYPE timestamptz USING coalesce(occurred_at, created_at)`,
  );
  await runner.query(`ALTER TABLE stock_movement ALTER COLUMN occurred_at SET NOT NULL, ALTER COLUMN posting_id DROP DEFAULT,
    ALTER COLUMN kind DROP DEFAULT, ALTER COLUMN reason_code DROP DEFAULT`);
  await runner.query(
    `CREATE INDEX stock_movement_of_item ON stock_movement (brand_id, variant_id, location_id, occurred_at)`,
  );
  await runner.query(
    `CREATE INDEX stock_movement_of_cause ON stock_movement (brand_id, cause_type, cause_id) WHERE cause_id IS NOT NULL`,
  );
}

async function counterparts(runner: QueryRunner): Promise<void> {
  const places = `(VALUES ('supplier', 'Suppliers', 'VIRTUAL'), ('sold', 'Sold', 'VIRTUAL'), ('loss', 'Losses', 'VIRTUAL'),
    ('adjustment', 'Adjustments', 'VIRTUAL'), ('transit', 'In transit', 'IN_TRANSIT')) AS p(code, name, kind)`;
  await runner.query(`INSERT INTO stock_location (brand_id, id, version, created_at, updated_at, code, name, kind, sellable, position)
    SELECT b.brand_id, gen_random_uuid(), 1, now(), now(), p.code, p.name, p.kind, false, 1000
    FROM (SELECT DISTINCT brand_id FROM stock_location) b CROSS JOIN ${places}
    ON CONFLICT ON CONSTRAINT stock_location_code_key DO NOTHING`);
  const other = `JOIN stock_location l ON l.brand_id = m.brand_id AND l.code = 'adjustment'`;
  await runner.query(`INSERT INTO stock_item (brand_id, id, version, created_at, updated_at, variant_id, location_id, location_kind, on_hand)
    SELECT m.brand_id, gen_random_uuid(), 1, now(), now(), m.variant_id, l.id, 'VIRTUAL', -sum(m.delta)
    FROM stock_movement m ${other} GROUP BY m.brand_id, m.variant_id, l.id`);
  await runner.query(`INSERT INTO stock_movement (brand_id, id, created_at, variant_id, location_id, delta, on_hand_after, reason, actor,
      posting_id, kind, reason_code, counterpart_id, occurred_at)
    SELECT m.brand_id, gen_random_uuid(), m.created_at, m.variant_id, l.id, -m.delta,
      -sum(m.delta) OVER (PARTITION BY m.brand_id, m.variant_id ORDER BY m.created_at, m.id), m.reason, m.actor,
      m.posting_id, m.kind, m.reason_code, m.location_id, m.occurred_at
    FROM stock_movement m ${other}`);
}
