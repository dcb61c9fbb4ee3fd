import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createKeyedTable } from './keyed-table.ts';
import { freezeInvoices } from './frozen-invoices.ts';

const AMOUNTS = 'net_minor bigint NOT NULL, vat_minor bigint NOT NULL, gross_minor bigint NOT NULL';
const LINE = `position integer NOT NULL, sku text NOT NULL, variant_id uuid, kind text NOT NULL, description text NOT NULL,
  vat_category text NOT NULL, vat_rate numeric(6,3) NOT NULL, ${AMOUNTS}`;

/*
 * Indexes of columns that may be empty leave the empty ones out: else, while a table is too young to have statistics, the
 * planner takes the smallest index that begins with brand_id, for keys as well.
 */

/** Orders of shops with their lines, and what of them came back. */
async function orders(runner: QueryRunner): Promise<void> {
  await createBrandTable(
    runner,
    'sales_order',
    `source text NOT NULL, number text NOT NULL, status text NOT NULL, channel_id uuid, buyer jsonb NOT NULL, buyer_reference text,
     person_id uuid, company_id uuid, partner_id uuid, country text, campaign_code text, placed_at timestamptz NOT NULL,
     currency text NOT NULL, amount_basis text NOT NULL, vat_mode text NOT NULL, ${AMOUNTS},
     returned_net_minor bigint NOT NULL, returned_vat_minor bigint NOT NULL, returned_gross_minor bigint NOT NULL,
     payments jsonb NOT NULL, body_hash text NOT NULL, invoice_id uuid,
     CONSTRAINT sales_order_number_key UNIQUE (brand_id, source, number),
     CONSTRAINT sales_order_status_check CHECK (status IN ('RECORDED', 'MATCHED', 'PARTLY_RETURNED', 'RETURNED', 'CANCELLED')),
     CONSTRAINT sales_order_amounts_check CHECK (gross_minor = net_minor + vat_minor AND gross_minor >= 0),
     CONSTRAINT sales_order_returned_check CHECK (returned_gross_minor = returned_net_minor + returned_vat_minor)`,
  );
  await runner.query(`CREATE INDEX sales_order_newest ON sales_order (brand_id, placed_at, id)`);
  await runner.query(`CREATE INDEX sales_order_unmatched ON sales_order (brand_id, id) WHERE status = 'RECORDED'`);
  await runner.query(
    `CREATE INDEX sales_order_of_buyer ON sales_order (brand_id, source, buyer_reference, placed_at) WHERE buyer_reference IS NOT NULL`,
  );
  await runner.query(
    `CREATE INDEX sales_order_of_person ON sales_order (brand_id, person_id) WHERE person_id IS NOT NULL`,
  );
  await createBrandTable(
    runner,
    'sales_order_line',
    `order_id uuid NOT NULL, ${LINE}, quantity integer NOT NULL, unit_price numeric(18,4) NOT NULL,
     returned_quantity integer NOT NULL DEFAULT 0, returned_net_minor bigint NOT NULL DEFAULT 0,
     returned_vat_minor bigint NOT NULL DEFAULT 0, returned_gross_minor bigint NOT NULL DEFAULT 0,
     CONSTRAINT sales_order_line_position_key UNIQUE (brand_id, order_id, position),
     CONSTRAINT sales_order_line_order_fkey FOREIGN KEY (brand_id, order_id) REFERENCES sales_order (brand_id, id),
     CONSTRAINT sales_order_line_kind_check CHECK (kind IN ('GOODS', 'SHIPPING', 'FEE', 'DISCOUNT')),
     CONSTRAINT sales_order_line_quantity_check CHECK (quantity > 0 AND returned_quantity BETWEEN 0 AND quantity),
     CONSTRAINT sales_order_line_amounts_check CHECK (gross_minor = net_minor + vat_minor)`,
    { kind: 'record' },
  );
  await createBrandTable(
    runner,
    'order_return',
    `source text NOT NULL, number text NOT NULL, part integer NOT NULL, order_id uuid, person_id uuid, country text, currency text NOT NULL,
     returned_at timestamptz NOT NULL, reason text NOT NULL, cancelled boolean NOT NULL, refund_method text, ${AMOUNTS},
     body_hash text NOT NULL, booked_at timestamptz, credit_note_id uuid,
     CONSTRAINT order_return_number_key UNIQUE (brand_id, source, number, part),
     CONSTRAINT order_return_order_fkey FOREIGN KEY (brand_id, order_id) REFERENCES sales_order (brand_id, id),
     CONSTRAINT order_return_amounts_check CHECK (gross_minor = net_minor + vat_minor AND gross_minor >= 0)`,
    { kind: 'record' },
  );
  await runner.query(
    `CREATE INDEX order_return_of_order ON order_return (brand_id, order_id) WHERE order_id IS NOT NULL`,
  );
  await createBrandTable(
    runner,
    'order_return_line',
    `return_id uuid NOT NULL, order_line_id uuid, ${LINE}, quantity integer NOT NULL,
     CONSTRAINT order_return_line_return_fkey FOREIGN KEY (brand_id, return_id) REFERENCES order_return (brand_id, id),
     CONSTRAINT order_return_line_quantity_check CHECK (quantity > 0)`,
    { kind: 'record' },
  );
  await runner.query(`CREATE INDEX order_return_line_of_return ON order_return_line (brand_id, return_id)`);
}

/** Invoices and credit notes; what is finalised changes no more, whoever asks (F8). */
async function invoices(runner: QueryRunner): Promise<void> {
  await createBrandTable(
    runner,
    'invoice',
    `kind text NOT NULL, status text NOT NULL, series text, number_seq bigint, number text, issue_date date, supply_date date, due_date date,
     currency text NOT NULL, vat_mode text NOT NULL, amount_basis text NOT NULL, order_id uuid, return_id uuid, corrects_id uuid,
     person_id uuid, company_id uuid, channel_id uuid, country text, customer jsonb NOT NULL, seller jsonb NOT NULL, language text NOT NULL,
     reference text NOT NULL, note text NOT NULL, ${AMOUNTS},
     CONSTRAINT invoice_number_key UNIQUE (brand_id, number),
     CONSTRAINT invoice_series_key UNIQUE (brand_id, series, number_seq),
     CONSTRAINT invoice_order_fkey FOREIGN KEY (brand_id, order_id) REFERENCES sales_order (brand_id, id),
     CONSTRAINT invoice_corrects_fkey FOREIGN KEY (brand_id, corrects_id) REFERENCES invoice (brand_id, id),
     CONSTRAINT invoice_kind_check CHECK (kind IN ('INVOICE', 'CREDIT_NOTE')),
     CONSTRAINT invoice_status_check CHECK (status IN ('DRAFT', 'FINALISED')),
     CONSTRAINT invoice_final_check CHECK ((status = 'FINALISED') = (number IS NOT NULL) AND (number IS NULL) = (number_seq IS NULL)
       AND (number IS NULL) = (series IS NULL) AND (number IS NULL) = (issue_date IS NULL)),
     CONSTRAINT invoice_amounts_check CHECK (gross_minor = net_minor + vat_minor AND (status = 'DRAFT' OR gross_minor > 0))`,
  );
  await runner.query(`CREATE INDEX invoice_newest ON invoice (brand_id, issue_date, id)`);
  await runner.query(`CREATE INDEX invoice_of_order ON invoice (brand_id, order_id) WHERE order_id IS NOT NULL`);
  await runner.query(
    `CREATE INDEX invoice_corrections ON invoice (brand_id, corrects_id) WHERE corrects_id IS NOT NULL`,
  );
  await createBrandTable(
    runner,
    'invoice_line',
    `invoice_id uuid NOT NULL, order_line_id uuid, corrects_line_id uuid, ${LINE}, quantity integer NOT NULL, unit_price numeric(18,4) NOT NULL,
     CONSTRAINT invoice_line_position_key UNIQUE (brand_id, invoice_id, position),
     CONSTRAINT invoice_line_invoice_fkey FOREIGN KEY (brand_id, invoice_id) REFERENCES invoice (brand_id, id),
     CONSTRAINT invoice_line_quantity_check CHECK (quantity > 0)`,
    { kind: 'record' },
  );
  await createKeyedTable(
    runner,
    'invoice_vat',
    `invoice_id uuid NOT NULL, category text NOT NULL, rate numeric(6,3) NOT NULL, net_minor bigint NOT NULL, vat_minor bigint NOT NULL,
     CONSTRAINT invoice_vat_invoice_fkey FOREIGN KEY (brand_id, invoice_id) REFERENCES invoice (brand_id, id)`,
    'invoice_id, category, rate',
  );
  await createKeyedTable(runner, 'number_series', `series text NOT NULL, last_number bigint NOT NULL`, 'series');
  await createBrandTable(
    runner,
    'invoicing_settings',
    `auto_invoice boolean NOT NULL, vat_mode text NOT NULL, invoice_prefix text NOT NULL, credit_prefix text NOT NULL,
     payment_days integer NOT NULL, language text NOT NULL, seller jsonb NOT NULL, dunning jsonb NOT NULL,
     CONSTRAINT invoicing_settings_key UNIQUE (brand_id)`,
  );
}

/** Money that came in or went back, and what of it stands against which document. */
async function payments(runner: QueryRunner): Promise<void> {
  await createBrandTable(
    runner,
    'open_item',
    `kind text NOT NULL, person_id uuid, company_id uuid, country text, currency text NOT NULL, due_date date NOT NULL,
     total_minor bigint NOT NULL, paid_minor bigint NOT NULL, credited_minor bigint NOT NULL,
     open_minor bigint GENERATED ALWAYS AS (total_minor - paid_minor - credited_minor) STORED,
     fees_minor bigint NOT NULL, dunning_level integer NOT NULL, dunned_on date,
     CONSTRAINT open_item_invoice_fkey FOREIGN KEY (brand_id, id) REFERENCES invoice (brand_id, id),
     CONSTRAINT open_item_bounds_check CHECK (paid_minor >= 0 AND credited_minor >= 0 AND paid_minor + credited_minor <= total_minor)`,
  );
  await runner.query(
    `CREATE INDEX open_item_due ON open_item (brand_id, due_date, id) WHERE total_minor > paid_minor + credited_minor`,
  );
  await createBrandTable(
    runner,
    'payment',
    `direction text NOT NULL, method text NOT NULL, reference text NOT NULL, external_id text, person_id uuid, order_id uuid, country text,
     booked_on date NOT NULL, currency text NOT NULL, amount_minor bigint NOT NULL, allocated_minor bigint NOT NULL, note text NOT NULL,
     CONSTRAINT payment_external_key UNIQUE (brand_id, method, external_id),
     CONSTRAINT payment_order_fkey FOREIGN KEY (brand_id, order_id) REFERENCES sales_order (brand_id, id),
     CONSTRAINT payment_direction_check CHECK (direction IN ('IN', 'OUT')),
     CONSTRAINT payment_bounds_check CHECK (amount_minor > 0 AND allocated_minor BETWEEN 0 AND amount_minor)`,
  );
  await runner.query(`CREATE INDEX payment_newest ON payment (brand_id, booked_on, id)`);
  await createBrandTable(
    runner,
    'allocation',
    `invoice_id uuid NOT NULL, payment_id uuid, credit_note_id uuid, amount_minor bigint NOT NULL,
     CONSTRAINT allocation_invoice_fkey FOREIGN KEY (brand_id, invoice_id) REFERENCES invoice (brand_id, id),
     CONSTRAINT allocation_payment_fkey FOREIGN KEY (brand_id, payment_id) REFERENCES payment (brand_id, id),
     CONSTRAINT allocation_credit_fkey FOREIGN KEY (brand_id, credit_note_id) REFERENCES invoice (brand_id, id),
     CONSTRAINT allocation_amount_check CHECK (amount_minor > 0 AND (payment_id IS NULL) <> (credit_note_id IS NULL))`,
    { kind: 'record' },
  );
  await runner.query(`CREATE INDEX allocation_of_invoice ON allocation (brand_id, invoice_id)`);
  await runner.query(
    `CREATE INDEX allocation_of_payment ON allocation (brand_id, payment_id) WHERE payment_id IS NOT NULL`,
  );
}

/** The tables of orders, invoices and payments. */
export class Documents1795296421000 implements MigrationInterface {
  name = 'Documents1795296421000';

  async up(runner: QueryRunner): Promise<void> {
    await orders(runner);
    await invoices(runner);
    await payments(runner);
    await freezeInvoices(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables =
      'allocation, payment, open_item, invoicing_settings, number_series, invoice_vat, invoice_line, invoice';
    await runner.query(`DROP TABLE ${tables}, order_return_line, order_return, sales_order_line, sales_order`);
    await runner.query(`DROP FUNCTION refuse_final_invoice, refuse_final_invoice_part`);
  }
}
