import { DomainError, UNIT_PRICE_SCALE, parseScaled } from '@mh-os/kernel';
import type { OrderLineRow, OrderRow } from './order-rows.ts';
import type { GivenReturnLine } from './order.types.ts';

/** Pieces of an order's line that come back. */
export interface TakenBack {
  readonly order: OrderRow;
  readonly line: OrderLineRow;
  readonly quantity: number;
}

/** What is left of a line to come back, while others of the same return take of it as well. */
class Remaining {
  private readonly taken = new Map<string, number>();

  of(line: OrderLineRow): number {
    return line.quantity - line.returnedQuantity - (this.taken.get(line.id) ?? 0);
  }

  take(line: OrderLineRow, quantity: number): void {
    this.taken.set(line.id, (this.taken.get(line.id) ?? 0) + quantity);
  }
}

const samePrice = ({ unitPrice }: OrderLineRow, wanted: GivenReturnLine): boolean =>
  wanted.unitPrice == null ||
  parseScaled(unitPrice, UNIT_PRICE_SCALE) === parseScaled(wanted.unitPrice, UNIT_PRICE_SCALE);

/** Lines of one order that come back, named by SKU; refuses more than is left of them. */
export function takeFromOrder(order: OrderRow, wanted: readonly GivenReturnLine[]): TakenBack[] {
  const remaining = new Remaining();
  return wanted.flatMap((one, index) => {
    const taken = take(remaining, [order], one);
    const quantity = taken.reduce((sum, part) => sum + part.quantity, 0);
    if (quantity < one.quantity)
      throw new DomainError(
        'FINANCE_RETURN_TOO_MUCH',
        `Of ${one.sku} at most ${quantity} can come back of order ${order.number}, not ${one.quantity}.`,
        { path: ['lines', String(index), 'quantity'], details: { sku: one.sku, allowed: quantity } },
      );
    return taken;
  });
}

/** What of a return earlier orders of the buyer account for, newest first, and what nobody knows the order of. */
export function takeFromEarlier(
  orders: readonly OrderRow[],
  wanted: readonly GivenReturnLine[],
): { taken: TakenBack[]; rest: GivenReturnLine[] } {
  const remaining = new Remaining();
  const rest: GivenReturnLine[] = [];
  const taken = wanted.flatMap((one) => {
    const parts = take(remaining, orders, one);
    const quantity = parts.reduce((sum, part) => sum + part.quantity, 0);
    if (quantity < one.quantity) rest.push({ ...one, quantity: one.quantity - quantity });
    return parts;
  });
  return { taken, rest };
}

/** Everything of an order that has not come back. */
export function takeRest(order: OrderRow): TakenBack[] {
  return order.lines
    .map((line) => ({ order, line, quantity: line.quantity - line.returnedQuantity }))
    .filter((one) => one.quantity > 0);
}

/** Pieces of an invoice's lines, as pieces of its order; refuses more than is left of them. */
export function takeLines(
  order: OrderRow,
  invoiced: readonly { id: string; orderLineId: string | null }[],
  wanted: readonly { lineId: string; quantity: number }[],
): TakenBack[] {
  const remaining = new Remaining();
  return wanted.map(({ lineId, quantity }, index) => {
    const orderLineId = invoiced.find((one) => one.id === lineId)?.orderLineId;
    const line = order.lines.find((one) => one.id === orderLineId);
    const allowed = line ? remaining.of(line) : 0;
    if (!line || quantity < 1 || quantity > allowed)
      throw new DomainError('FINANCE_CREDIT_TOO_MUCH', `Of this line at most ${allowed} can be credited.`, {
        path: ['lines', String(index), 'quantity'],
        details: { allowed },
      });
    remaining.take(line, quantity);
    return { order, line, quantity };
  });
}

function take(remaining: Remaining, orders: readonly OrderRow[], wanted: GivenReturnLine): TakenBack[] {
  let left = wanted.quantity;
  const parts: TakenBack[] = [];
  for (const order of orders)
    for (const line of order.lines) {
      const quantity = line.sku === wanted.sku && samePrice(line, wanted) ? Math.min(left, remaining.of(line)) : 0;
      if (quantity <= 0) continue;
      remaining.take(line, quantity);
      parts.push({ order, line, quantity });
      left -= quantity;
    }
  return parts;
}
