import type { ReadTx, Tx } from '@mh-os/persistence';
import type { AmountBasis, Amounts, VatCategory, VatMode } from '../documents/amounts.rules.ts';
import type { Buyer, LineKind, OrderStatus } from './order.types.ts';

/** A line of an order as it is kept. */
export interface OrderLineRow extends Amounts {
  readonly id: string;
  readonly orderId: string;
  readonly position: number;
  readonly sku: string;
  readonly variantId: string | null;
  readonly kind: LineKind;
  readonly description: string;
  readonly vatCategory: VatCategory;
  readonly vatRate: string;
  readonly quantity: number;
  readonly unitPrice: string;
  readonly returnedQuantity: number;
}

/** An order as it is kept, with its lines. */
export interface OrderRow extends Amounts {
  readonly id: string;
  readonly version: number;
  readonly source: string;
  readonly number: string;
  readonly status: OrderStatus;
  readonly channelId: string | null;
  readonly buyer: Buyer;
  readonly personId: string | null;
  readonly companyId: string | null;
  readonly partnerId: string | null;
  readonly country: string | null;
  readonly campaignCode: string | null;
  readonly placedAt: Date;
  readonly currency: string;
  readonly amountBasis: AmountBasis;
  readonly vatMode: VatMode;
  readonly payments: readonly { method: string; amount: string; paidAt: string; reference?: string | null }[];
  readonly invoiceId: string | null;
  readonly returnedGross: bigint;
  readonly lines: readonly OrderLineRow[];
}

export const ORDER_COLUMNS = `o.id, o.version, o.source, o.number, o.status, o.channel_id AS "channelId", o.buyer,
  o.person_id AS "personId", o.company_id AS "companyId", o.partner_id AS "partnerId", o.country, o.campaign_code AS "campaignCode",
  o.placed_at AS "placedAt", o.currency, o.amount_basis AS "amountBasis", o.vat_mode AS "vatMode", o.payments,
  o.invoice_id AS "invoiceId", o.net_minor::text AS net, o.vat_minor::text AS vat, o.gross_minor::text AS gross,
  o.returned_gross_minor::text AS "returnedGross"`;
export const LINE_COLUMNS = `l.id, l.order_id AS "orderId", l.position, l.sku, l.variant_id AS "variantId", l.kind, l.description,
  l.vat_category AS "vatCategory", l.vat_rate::text AS "vatRate", l.quantity, l.unit_price::text AS "unitPrice",
  l.returned_quantity AS "returnedQuantity", l.net_minor::text AS net, l.vat_minor::text AS vat, l.gross_minor::text AS gross`;
const LINES = `SELECT ${LINE_COLUMNS} FROM sales_order_line l WHERE l.order_id = ANY ($1::uuid[]) ORDER BY l.order_id, l.position`;

type Raw<T> = Omit<T, keyof Amounts | 'returnedGross' | 'lines'> & {
  net: string;
  vat: string;
  gross: string;
  returnedGross: string;
};

/** Amounts as the database gives them, as integers. */
export function withAmounts<T extends { net: string; vat: string; gross: string }>(
  row: T,
): Omit<T, keyof Amounts> & Amounts {
  return { ...row, net: BigInt(row.net), vat: BigInt(row.vat), gross: BigInt(row.gross) };
}

/** Orders that nobody else is at, in a state, locked in the order of their ids. */
export async function lockOrders(
  tx: Tx,
  ids: readonly string[],
  { status }: { status: OrderStatus },
): Promise<OrderRow[]> {
  const sql = `SELECT ${ORDER_COLUMNS} FROM sales_order o WHERE o.id = ANY ($1::uuid[]) AND o.status = $2 ORDER BY o.id
    FOR UPDATE SKIP LOCKED`;
  return withLines(tx, await tx.query<Raw<OrderRow>>('orders_lock', sql, [ids, status]));
}

/** Orders whatever their state, locked until the end; another one at them is waited for. */
export async function holdOrders(tx: Tx, ids: readonly string[]): Promise<OrderRow[]> {
  const sql = `SELECT ${ORDER_COLUMNS} FROM sales_order o WHERE o.id = ANY ($1::uuid[]) ORDER BY o.id FOR UPDATE`;
  return withLines(tx, await tx.query<Raw<OrderRow>>('orders_hold', sql, [ids]));
}

/** Orders as they are. */
export async function readOrders(tx: ReadTx, ids: readonly string[]): Promise<OrderRow[]> {
  const sql = `SELECT ${ORDER_COLUMNS} FROM sales_order o WHERE o.id = ANY ($1::uuid[])`;
  return withLines(tx, await tx.query<Raw<OrderRow>>('orders_read', sql, [ids]));
}

/** Lines of orders. */
export async function readOrderLines(tx: ReadTx, orderIds: readonly string[]): Promise<OrderLineRow[]> {
  return (await tx.query<Raw<OrderLineRow>>('order_lines', LINES, [orderIds])).map((row) => withAmounts(row));
}

async function withLines(tx: ReadTx, rows: readonly Raw<OrderRow>[]): Promise<OrderRow[]> {
  if (rows.length === 0) return [];
  const byOrder = new Map<string, OrderLineRow[]>();
  for (const line of await readOrderLines(
    tx,
    rows.map((row) => row.id),
  ))
    byOrder.set(line.orderId, [...(byOrder.get(line.orderId) ?? []), line]);
  return rows.map((row) => ({
    ...withAmounts(row),
    returnedGross: BigInt(row.returnedGross),
    lines: byOrder.get(row.id) ?? [],
  }));
}
