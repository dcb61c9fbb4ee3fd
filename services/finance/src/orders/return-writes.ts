import { newId } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { type Amounts, returnedShare, sumOf, taxLines } from '../documents/amounts.rules.ts';
import type { Books } from '../documents/books.ts';
import { insertRows } from '../documents/insert-rows.ts';
import type { OrderRow } from './order-rows.ts';
import type { Buyer, GivenReturnLine } from './order.types.ts';
import { priceLine } from './orders.rules.ts';
import type { TakenBack } from './returns.rules.ts';

/** What a return says of itself. */
export interface ReturnHead {
  readonly source: string;
  readonly number: string;
  readonly returnedAt: Date;
  readonly currency: string;
  readonly reason?: string | null;
  readonly refundMethod?: string | null;
  readonly country?: string | null;
  readonly amountsInclude?: 'NET' | 'GROSS' | null;
  readonly cancelled: boolean;
  readonly hash: string;
}

const RETURN = {
  ...{
    id: 'uuid',
    source: 'text',
    number: 'text',
    part: 'integer',
    order_id: 'uuid',
    person_id: 'uuid',
    country: 'text',
  },
  ...{ currency: 'text', returned_at: 'timestamptz', reason: 'text', cancelled: 'boolean', refund_method: 'text' },
  ...{ net_minor: 'bigint', vat_minor: 'bigint', gross_minor: 'bigint', body_hash: 'text' },
};
const LINE = {
  ...{
    id: 'uuid',
    return_id: 'uuid',
    order_line_id: 'uuid',
    position: 'integer',
    sku: 'text',
    variant_id: 'uuid',
    kind: 'text',
  },
  ...{ description: 'text', vat_category: 'text', vat_rate: 'numeric', net_minor: 'bigint', vat_minor: 'bigint' },
  ...{ gross_minor: 'bigint', quantity: 'integer' },
};
/** The check of the table stands behind it: nothing comes back twice, whoever records it. */
const TAKE = `UPDATE sales_order_line l SET returned_quantity = l.returned_quantity + x.quantity, returned_net_minor = l.returned_net_minor + x.net,
    returned_vat_minor = l.returned_vat_minor + x.vat, returned_gross_minor = l.returned_gross_minor + x.gross
  FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, quantity integer, net bigint, vat bigint, gross bigint) WHERE l.id = x.id`;
/** A RECORDED order waits for its buyer first; it is matched with what came back in mind. */
const ORDER = `UPDATE sales_order o SET returned_net_minor = returned_net_minor + $2, returned_vat_minor = returned_vat_minor + $3,
    returned_gross_minor = returned_gross_minor + $4, version = version + 1, updated_at = $5,
    status = CASE WHEN status = 'RECORDED' THEN status WHEN $6 THEN 'CANCELLED'
      WHEN EXISTS (SELECT 1 FROM sales_order_line l WHERE l.order_id = o.id AND l.brand_id = o.brand_id AND l.returned_quantity < l.quantity)
      THEN 'PARTLY_RETURNED' ELSE 'RETURNED' END
  WHERE o.id = $1`;
const PERSON = `SELECT person_id AS "personId", buyer FROM sales_order WHERE source = $1 AND buyer_reference = $2
  ORDER BY (person_id IS NULL), placed_at DESC LIMIT 1`;

/** Keeps what of an order came back, off its lines at once. Gives back the return's id. */
export async function keepReturn(
  { tx, now }: Books,
  head: ReturnHead,
  order: OrderRow,
  taken: readonly TakenBack[],
  part: number,
): Promise<string> {
  const before = new Map<string, number>();
  const shares = taken.map(({ line, quantity }) => {
    const already = before.get(line.id) ?? line.returnedQuantity;
    before.set(line.id, already + quantity);
    return returnedShare(line, line.quantity, already, quantity);
  });
  const whole = sumOf(shares);
  const id = newId();
  await insertRows(tx, 'order_return', RETURN, [rowOf(head, id, part, whole, order)], now);
  const lines = taken.map(({ line, quantity }, index) => ({
    line,
    orderLineId: line.id,
    quantity,
    share: shares[index]!,
  }));
  await insertRows(
    tx,
    'order_return_line',
    LINE,
    lines.map((one, index) => lineOf(id, one, index)),
    now,
  );
  await tx.query('order_lines_return', TAKE, [JSON.stringify(summed(taken, shares))]);
  await tx.query('order_return_sum', ORDER, [order.id, whole.net, whole.vat, whole.gross, now, head.cancelled]);
  return id;
}

/** Keeps what came back of no known order, at the price told. */
export async function unmatchedLines(
  { tx, now, settings }: Books,
  head: ReturnHead,
  rest: readonly GivenReturnLine[],
  { id, part, personId }: { id: string; part: number; personId: string | null },
): Promise<void> {
  const lines = rest.map((line, index) => {
    const priced = { ...line, unitPrice: line.unitPrice ?? null, vatRate: line.vatRate ?? '0' };
    // What comes back is told above zero, a discount that is taken back as well.
    return priceLine({ ...priced, kind: line.kind === 'DISCOUNT' ? 'FEE' : line.kind }, head.currency, [
      'lines',
      String(index),
    ]);
  });
  const taxed = taxLines(lines, head.amountsInclude ?? 'GROSS', settings.vatMode);
  const row = rowOf(head, id, part, taxed, { id: null, personId, country: head.country ?? null });
  await insertRows(tx, 'order_return', RETURN, [row], now);
  const rows = lines.map((line, index) =>
    lineOf(id, { line, orderLineId: null, quantity: line.quantity, share: taxed.lines[index]! }, index),
  );
  await insertRows(tx, 'order_return_line', LINE, rows, now);
}

/** Whose a buyer's number is, from what the buyer ordered. */
export async function personOf(
  tx: Tx,
  source: string,
  reference: string | null,
): Promise<{ personId: string | null; buyer: Buyer }> {
  const [found] = await tx.query<{ personId: string | null; buyer: Buyer }>('person_of_buyer', PERSON, [
    source,
    reference,
  ]);
  return found ?? { personId: null, buyer: { reference } };
}

interface Owner {
  readonly id: string | null;
  readonly personId: string | null;
  readonly country: string | null;
}

function rowOf(head: ReturnHead, id: string, part: number, amounts: Amounts, order: Owner) {
  return {
    ...{
      id,
      source: head.source,
      number: head.number,
      part,
      order_id: order.id,
      person_id: order.personId,
      country: order.country,
    },
    ...{ currency: head.currency, returned_at: head.returnedAt, reason: head.reason ?? '', cancelled: head.cancelled },
    ...{
      refund_method: head.refundMethod ?? null,
      net_minor: amounts.net,
      vat_minor: amounts.vat,
      gross_minor: amounts.gross,
    },
    body_hash: head.hash,
  };
}

type Told = Pick<OrderRow['lines'][number], 'sku' | 'variantId' | 'kind' | 'description' | 'vatCategory' | 'vatRate'>;

function lineOf(
  returnId: string,
  { line, orderLineId, quantity, share }: { line: Told; orderLineId: string | null; quantity: number; share: Amounts },
  index: number,
) {
  return {
    ...{ id: newId(), return_id: returnId, order_line_id: orderLineId, position: index + 1, sku: line.sku },
    ...{ variant_id: line.variantId, kind: line.kind, description: line.description, vat_category: line.vatCategory },
    ...{ vat_rate: line.vatRate, net_minor: share.net, vat_minor: share.vat, gross_minor: share.gross, quantity },
  };
}

/** One row a line: a line named twice is changed once. */
function summed(taken: readonly TakenBack[], shares: readonly Amounts[]) {
  const sums = new Map<string, Amounts & { quantity: number }>();
  taken.forEach(({ line, quantity }, index) => {
    const sum = sums.get(line.id) ?? { net: 0n, vat: 0n, gross: 0n, quantity: 0 };
    const share = shares[index]!;
    const next = { net: sum.net + share.net, vat: sum.vat + share.vat, gross: sum.gross + share.gross };
    sums.set(line.id, { ...next, quantity: sum.quantity + quantity });
  });
  return [...sums].map(([id, { net, vat, gross, quantity }]) => ({
    id,
    quantity,
    net: `${net}`,
    vat: `${vat}`,
    gross: `${gross}`,
  }));
}
