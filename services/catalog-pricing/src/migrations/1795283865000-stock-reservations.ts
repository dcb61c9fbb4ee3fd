import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Promises of stock. */
export class StockReservations1795283865000 implements MigrationInterface {
  name = 'StockReservations1795283865000';

  async up(runner: QueryRunner): Promise<void> {
    // Read across brands only to know where some are due.
    await createBrandTable(
      runner,
      'stock_reservation',
      `state text NOT NULL CONSTRAINT stock_reservation_state_check CHECK (state IN ('HELD', 'COMMITTED', 'RELEASED', 'EXPIRED')),
       reference text NOT NULL, channel_id uuid, expires_at timestamptz NOT NULL, ended_at timestamptz, end_reason text NOT NULL,
       actor jsonb NOT NULL,
       CONSTRAINT stock_reservation_end_check CHECK ((state = 'HELD') = (ended_at IS NULL)),
       CONSTRAINT stock_reservation_channel_fkey FOREIGN KEY (brand_id, channel_id) REFERENCES channel (brand_id, id)`,
      { platformRead: true },
    );
    await runner.query(`CREATE INDEX stock_reservation_due ON stock_reservation (expires_at) WHERE state = 'HELD'`);
    await runner.query(`CREATE INDEX stock_reservation_newest ON stock_reservation (brand_id, created_at)`);
    await runner.query(`CREATE INDEX stock_reservation_of_reference ON stock_reservation (brand_id, reference)`);
    await createBrandTable(
      runner,
      'stock_reservation_line',
      `reservation_id uuid NOT NULL, variant_id uuid NOT NULL, location_id uuid NOT NULL,
       quantity integer NOT NULL CONSTRAINT stock_reservation_line_quantity_check CHECK (quantity > 0),
       CONSTRAINT stock_reservation_line_key UNIQUE (brand_id, reservation_id, variant_id, location_id),
       CONSTRAINT stock_reservation_line_reservation_fkey FOREIGN KEY (brand_id, reservation_id)
         REFERENCES stock_reservation (brand_id, id),
       CONSTRAINT stock_reservation_line_item_fkey FOREIGN KEY (brand_id, variant_id, location_id)
         REFERENCES stock_item (brand_id, variant_id, location_id)`,
      { kind: 'record' },
    );
    await runner.query(
      `CREATE INDEX stock_reservation_line_of_item ON stock_reservation_line (brand_id, variant_id, location_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE stock_reservation_line`);
    await runner.query(`DROP TABLE stock_reservation`);
  }
}
