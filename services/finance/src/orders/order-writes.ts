import { newId } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { insertRows } from '../documents/insert-rows.ts';
import type { VatMode } from '../documents/amounts.rules.ts';
import type { GivenOrder } from './order.types.ts';
import type { DecidedOrder } from './orders.rules.ts';

/** An order that is fit to be kept. */
export interface NewOrder {
  readonly id: string;
  readonly given: GivenOrder;
  readonly decided: DecidedOrder;
  readonly hash: string;
}

/** What became of an order that was sent. */
export interface Kept {
  readonly id: string;
  readonly source: string;
  readonly number: string;
  readonly hash: string;
  readonly created: boolean;
}

const ROW = `id uuid, source text, number text, channel_id uuid, buyer jsonb, buyer_reference text, company_id uuid, partner_id uuid,
  country text, campaign_code text, placed_at timestamptz, currency text, amount_basis text, vat_mode text, net_minor bigint,
  vat_minor bigint, gross_minor bigint, payments jsonb, body_hash text`;
const NAMES = ROW.split(',').map((column) => column.trim().split(' ')[0]!);

/** Numbers are taken by whoever commits first; the others read what that one wrote. Sorted, so that two batches never deadlock. */
const INSERT = `INSERT INTO sales_order (brand_id, version, created_at, updated_at, status, returned_net_minor, returned_vat_minor,
    returned_gross_minor, ${NAMES.join(', ')})
  SELECT $1, 1, $2, $2, 'RECORDED', 0, 0, 0, ${NAMES.map((name) => `r.${name}`).join(', ')}
  FROM jsonb_to_recordset($3::jsonb) AS r(${ROW}) ORDER BY r.source, r.number
  ON CONFLICT (brand_id, source, number) DO NOTHING RETURNING id`;
const KNOWN = `SELECT o.id, o.source, o.number, o.body_hash AS hash FROM sales_order o
  JOIN jsonb_to_recordset($1::jsonb) AS r(source text, number text) ON r.source = o.source AND r.number = o.number`;
const LINES = {
  ...{
    id: 'uuid',
    order_id: 'uuid',
    position: 'integer',
    sku: 'text',
    variant_id: 'uuid',
    kind: 'text',
    description: 'text',
  },
  ...{ vat_category: 'text', vat_rate: 'numeric', net_minor: 'bigint', vat_minor: 'bigint', gross_minor: 'bigint' },
  ...{ quantity: 'integer', unit_price: 'numeric', returned_quantity: 'integer', returned_net_minor: 'bigint' },
  ...{ returned_vat_minor: 'bigint', returned_gross_minor: 'bigint' },
};

/** Keeps orders that are not there yet, with their lines; tells of each whether it was. */
export async function keepOrders(tx: Tx, orders: readonly NewOrder[], mode: VatMode, now: Date): Promise<Kept[]> {
  if (orders.length === 0) return [];
  const rows = JSON.stringify(orders.map((order) => orderRow(order, mode)));
  const inserted = await tx.query<{ id: string }>('orders_insert', INSERT, [tx.ctx.requireBrand(), now, rows]);
  const fresh = new Set(inserted.map((row) => row.id));
  await insertRows(tx, 'sales_order_line', LINES, orders.filter(({ id }) => fresh.has(id)).flatMap(lineRows), now);
  return (await knownOrders(tx, rows)).map((row) => ({ ...row, created: fresh.has(row.id) }));
}

/** What is kept under the sources and numbers of some rows, told as JSON. */
export function knownOrders(tx: ReadTx, rows: string): Promise<Omit<Kept, 'created'>[]> {
  return tx.query<Omit<Kept, 'created'>>('orders_known', KNOWN, [rows]);
}

function orderRow({ id, given, decided, hash }: NewOrder, mode: VatMode) {
  const { net, vat, gross } = decided.taxed;
  return {
    ...{
      id,
      source: given.source,
      number: given.number,
      channel_id: given.channelId ?? null,
      buyer: given.buyer ?? {},
    },
    ...{
      buyer_reference: given.buyer?.reference ?? null,
      company_id: given.companyId ?? null,
      partner_id: given.partnerId ?? null,
    },
    ...{ country: given.country ?? given.buyer?.address?.country ?? null, campaign_code: given.campaignCode ?? null },
    ...{
      placed_at: given.placedAt,
      currency: given.currency,
      amount_basis: given.amountsInclude ?? 'GROSS',
      vat_mode: mode,
    },
    ...{
      net_minor: `${net}`,
      vat_minor: `${vat}`,
      gross_minor: `${gross}`,
      payments: given.payments ?? [],
      body_hash: hash,
    },
  };
}

function lineRows({ id, decided }: NewOrder) {
  return decided.lines.map((line, index) => {
    const { net, vat, gross } = decided.taxed.lines[index]!;
    return {
      ...{ id: newId(), order_id: id, position: index + 1, sku: line.sku, variant_id: line.variantId, kind: line.kind },
      ...{
        description: line.description,
        vat_category: line.vatCategory,
        vat_rate: line.vatRate,
        quantity: line.quantity,
      },
      ...{ unit_price: line.unitPrice, net_minor: net, vat_minor: vat, gross_minor: gross },
      ...{ returned_quantity: 0, returned_net_minor: 0, returned_vat_minor: 0, returned_gross_minor: 0 },
    };
  });
}
