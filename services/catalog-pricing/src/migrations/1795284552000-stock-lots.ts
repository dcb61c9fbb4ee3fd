import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lots with their dates, transfers between locations, counts. */
export class StockLots1795284552000 implements MigrationInterface {
  name = 'StockLots1795284552000';

  async up(runner: QueryRunner): Promise<void> {
    await lots(runner);
    await transfers(runner);
    await counts(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['stock_count_line', 'stock_count', 'stock_transfer_line', 'stock_transfer'])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query(`ALTER TABLE stock_movement DROP CONSTRAINT stock_movement_lot_fkey`);
    await runner.query(`DROP TRIGGER stock_item_lots ON stock_item`);
    await runner.query(`DROP TABLE stock_lot_item`);
    await runner.query(`DROP TABLE stock_lot`);
    await runner.query(`DROP FUNCTION stock_lots_add_up()`);
  }
}

async function lots(runner: QueryRunner): Promise<void> {
  await createBrandTable(
    runner,
    'stock_lot',
    `variant_id uuid NOT NULL, code text NOT NULL, expires_on date, note text NOT NULL,
     state text NOT NULL CONSTRAINT stock_lot_state_check CHECK (state IN ('OPEN', 'HELD', 'RECALLED')),
     CONSTRAINT stock_lot_code_key UNIQUE (brand_id, variant_id, code),
     CONSTRAINT stock_lot_variant_key UNIQUE (brand_id, id, variant_id),
     CONSTRAINT stock_lot_variant_fkey FOREIGN KEY (brand_id, variant_id) REFERENCES product_variant (brand_id, id)`,
  );
  await runner.query(`CREATE INDEX stock_lot_by_expiry ON stock_lot (brand_id, expires_on)`);
  await createBrandTable(
    runner,
    'stock_lot_item',
    `lot_id uuid NOT NULL, variant_id uuid NOT NULL, location_id uuid NOT NULL,
     on_hand integer NOT NULL CONSTRAINT stock_lot_item_on_hand_check CHECK (on_hand >= 0),
     CONSTRAINT stock_lot_item_key UNIQUE (brand_id, lot_id, location_id),
     CONSTRAINT stock_lot_item_lot_fkey FOREIGN KEY (brand_id, lot_id, variant_id) REFERENCES stock_lot (brand_id, id, variant_id),
     CONSTRAINT stock_lot_item_item_fkey FOREIGN KEY (brand_id, variant_id, location_id)
       REFERENCES stock_item (brand_id, variant_id, location_id)`,
  );
  await runner.query(`CREATE INDEX stock_lot_item_of_item ON stock_lot_item (brand_id, variant_id, location_id)`);
  await runner.query(`ALTER TABLE stock_movement ADD CONSTRAINT stock_movement_lot_fkey
    FOREIGN KEY (brand_id, lot_id) REFERENCES stock_lot (brand_id, id)`);
  // At the commit, because an item and its lots change one after the other.
  await runner.query(`CREATE FUNCTION stock_lots_add_up() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF EXISTS (SELECT 1 FROM stock_item s WHERE s.brand_id = NEW.brand_id AND s.variant_id = NEW.variant_id
        AND s.location_id = NEW.location_id AND s.tracks_lots AND s.on_hand <> (SELECT coalesce(sum(q.on_hand), 0) FROM stock_lot_item q
          WHERE q.brand_id = s.brand_id AND q.variant_id = s.variant_id AND q.location_id = s.location_id)) THEN
      RAISE EXCEPTION 'what lies there is the sum of its lots' USING ERRCODE = '23514', CONSTRAINT = 'stock_item_lots_check'; END IF;
    RETURN NULL; END $$`);
  await runner.query(`CREATE CONSTRAINT TRIGGER stock_item_lots AFTER INSERT OR UPDATE ON stock_item DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.tracks_lots) EXECUTE FUNCTION stock_lots_add_up()`);
  await runner.query(`CREATE CONSTRAINT TRIGGER stock_lot_item_lots AFTER INSERT OR UPDATE ON stock_lot_item DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION stock_lots_add_up()`);
}

async function transfers(runner: QueryRunner): Promise<void> {
  await createBrandTable(
    runner,
    'stock_transfer',
    `from_id uuid NOT NULL, to_id uuid NOT NULL, note text NOT NULL, actor jsonb NOT NULL, sent_at timestamptz, ended_at timestamptz,
     state text NOT NULL CONSTRAINT stock_transfer_state_check CHECK (state IN ('DRAFT', 'SENT', 'RECEIVED', 'CANCELLED')),
     CONSTRAINT stock_transfer_places_check CHECK (from_id <> to_id),
     CONSTRAINT stock_transfer_from_fkey FOREIGN KEY (brand_id, from_id) REFERENCES stock_location (brand_id, id),
     CONSTRAINT stock_transfer_to_fkey FOREIGN KEY (brand_id, to_id) REFERENCES stock_location (brand_id, id)`,
  );
  await runner.query(`CREATE INDEX stock_transfer_newest ON stock_transfer (brand_id, created_at)`);
  await createBrandTable(
    runner,
    'stock_transfer_line',
    `transfer_id uuid NOT NULL, variant_id uuid NOT NULL, quantity integer NOT NULL, received integer NOT NULL, lost integer NOT NULL,
     CONSTRAINT stock_transfer_line_key UNIQUE (brand_id, transfer_id, variant_id),
     CONSTRAINT stock_transfer_line_sum_check CHECK (quantity > 0 AND received >= 0 AND lost >= 0 AND received + lost <= quantity),
     CONSTRAINT stock_transfer_line_transfer_fkey FOREIGN KEY (brand_id, transfer_id) REFERENCES stock_transfer (brand_id, id),
     CONSTRAINT stock_transfer_line_variant_fkey FOREIGN KEY (brand_id, variant_id) REFERENCES product_variant (brand_id, id)`,
  );
}

async function counts(runner: QueryRunner): Promise<void> {
  await createBrandTable(
    runner,
    'stock_count',
    `location_id uuid NOT NULL, blind boolean NOT NULL, note text NOT NULL, round integer NOT NULL, posting_id uuid, ended_at timestamptz,
     actor jsonb NOT NULL,
     state text NOT NULL CONSTRAINT stock_count_state_check CHECK (state IN ('OPEN', 'REVIEW', 'POSTED', 'CANCELLED')),
     CONSTRAINT stock_count_location_fkey FOREIGN KEY (brand_id, location_id) REFERENCES stock_location (brand_id, id)`,
  );
  await runner.query(
    `CREATE UNIQUE INDEX stock_count_one_open ON stock_count (brand_id, location_id) WHERE state IN ('OPEN', 'REVIEW')`,
  );
  await createBrandTable(
    runner,
    'stock_count_line',
    `count_id uuid NOT NULL, variant_id uuid NOT NULL, lot_id uuid, counted integer, counted_at timestamptz, expected integer,
     CONSTRAINT stock_count_line_key UNIQUE NULLS NOT DISTINCT (brand_id, count_id, variant_id, lot_id),
     CONSTRAINT stock_count_line_counted_check CHECK (counted >= 0 AND (counted IS NULL) = (counted_at IS NULL)),
     CONSTRAINT stock_count_line_count_fkey FOREIGN KEY (brand_id, count_id) REFERENCES stock_count (brand_id, id),
     CONSTRAINT stock_count_line_variant_fkey FOREIGN KEY (brand_id, variant_id) REFERENCES product_variant (brand_id, id),
     CONSTRAINT stock_count_line_lot_fkey FOREIGN KEY (brand_id, lot_id) REFERENCES stock_lot (brand_id, id)`,
  );
}
