import { type Clock, type Ctx, DomainError, newId, notFound } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type Books, keepBooks } from '../documents/books.ts';
import { assertVersion } from '../documents/versions.ts';
import { holdOrders, type OrderRow } from './order-rows.ts';
import type { GivenReturn } from './order.types.ts';
import { MOST_LINES, bodyHash, lineFault } from './orders.rules.ts';
import { refused, type RowResult, tellReceived } from './orders.service.ts';
import { bookReturns } from './return-booking.ts';
import { keepReturn, personOf, unmatchedLines } from './return-writes.ts';
import { takeFromEarlier, takeFromOrder, takeLines, takeRest } from './returns.rules.ts';

const WRITE = 'finance.order.write';
const SLOW = { statementTimeoutMs: 15_000 };
const OF_NUMBER = 'SELECT id FROM sales_order WHERE source = $1 AND number = $2';
const EARLIER = `SELECT DISTINCT o.id FROM sales_order o JOIN sales_order_line l ON l.brand_id = o.brand_id AND l.order_id = o.id
  WHERE o.source = $1 AND o.buyer_reference = $2 AND o.placed_at <= $3 AND o.currency = $5 AND l.sku = ANY ($4::text[])
    AND ($6::text IS NULL OR o.country = $6)
    AND l.quantity > l.returned_quantity`;
const KNOWN = `SELECT id, body_hash AS hash FROM order_return WHERE source = $1 AND number = $2 ORDER BY part`;

/** Use cases of what comes back: returns by number, and cancellations of whole orders. */
@Injectable()
export class ReturnsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Records a return; the same again changes nothing. Gives back the id of its first part. */
  record(ctx: Ctx, given: GivenReturn): Promise<string> {
    ctx.require(WRITE);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => (await this.recordIn(tx, given)).id, SLOW);
  }

  /** Records many, each in a transaction of its own: what one refuses stops no other. */
  async recordAll(ctx: Ctx, all: readonly GivenReturn[]): Promise<RowResult[]> {
    ctx.require(WRITE);
    ctx.requireBrand();
    const results: RowResult[] = [];
    for (const [index, given] of all.entries())
      try {
        const { id, isNew } = await this.db.tx(ctx, (tx) => this.recordIn(tx, given), SLOW);
        results.push({ index, id, outcome: isNew ? 'CREATED' : 'UNCHANGED', error: null });
      } catch (error) {
        if (!(error instanceof DomainError) || error.kind !== 'user') throw error;
        results.push(refused(index, error));
      }
    return results;
  }

  /** What recording these would come to, as far as it can be told before the orders of the same file are kept. */
  judgeAll(ctx: Ctx, all: readonly GivenReturn[]): Promise<RowResult[]> {
    ctx.require(WRITE);
    return this.db.read(ctx, async (tx) => {
      const results: RowResult[] = [];
      for (const [index, given] of all.entries()) {
        const [known] = await tx.query<{ id: string; hash: string }>('return_known', KNOWN, [
          given.source,
          given.number,
        ]);
        if (!known) results.push({ index, id: null, outcome: 'CREATED', error: null });
        else if (known.hash === bodyHash(given))
          results.push({ index, id: known.id, outcome: 'UNCHANGED', error: null });
        else results.push(refused(index, changed(given)));
      }
      return results;
    });
  }

  /** Takes back the whole rest of an order. */
  cancel(
    ctx: Ctx,
    input: { id: string; expectedVersion: number; reason: string; refundMethod?: string | null },
  ): Promise<string> {
    ctx.require(WRITE);
    return this.db.tx(
      ctx,
      async (tx) => {
        const [order] = await holdOrders(tx, [input.id]);
        if (!order) throw notFound('Order', input.id);
        assertVersion('Order', order, input.expectedVersion);
        const taken = takeRest(order);
        if (taken.length === 0)
          throw new DomainError('FINANCE_RETURN_EMPTY', `Everything of order ${order.number} has come back already.`);
        const { source, number, currency } = order;
        const head = {
          source,
          number: `${number}/cancelled`,
          returnedAt: this.clock.now(),
          currency,
          reason: input.reason,
        };
        const given = { ...head, refundMethod: input.refundMethod ?? null, cancelled: true, hash: bodyHash(head) };
        await keepBooks(tx, this.clock.now(), async (books) => {
          await keepReturn(books, given, order, taken, 0);
          await this.book(books, [order]);
        });
        return order.id;
      },
      SLOW,
    );
  }

  /** Takes lines of an order's invoice back as a part of a larger step; all that is left, where none are named. Gives the credit note. */
  async creditOrder(
    books: Books,
    orderId: string,
    lines: readonly { id: string; orderLineId: string | null }[],
    input: {
      number: string;
      reason: string;
      refundMethod?: string | null;
      lines?: readonly { lineId: string; quantity: number }[] | null;
    },
  ): Promise<string> {
    const [order] = await holdOrders(books.tx, [orderId]);
    if (!order) throw notFound('Order', orderId);
    const taken = input.lines ? takeLines(order, lines, input.lines) : takeRest(order);
    if (taken.length === 0)
      throw new DomainError('FINANCE_CREDIT_NOTHING_LEFT', 'All of the order has come back already.');
    const head = {
      source: order.source,
      number: input.number,
      returnedAt: books.now,
      currency: order.currency,
      reason: input.reason,
    };
    const given = { ...head, refundMethod: input.refundMethod ?? null, cancelled: false, hash: bodyHash(head) };
    const id = await keepReturn(books, given, order, taken, 0);
    await this.book(books, [order]);
    const [found] = await books.tx.query<{ id: string }>(
      'credit_of_return',
      'SELECT credit_note_id AS id FROM order_return WHERE id = $1',
      [id],
    );
    return found!.id;
  }

  private async recordIn(tx: Tx, given: GivenReturn): Promise<{ id: string; isNew: boolean }> {
    if (given.lines.length === 0 || given.lines.length > MOST_LINES || given.lines.some((line) => line.quantity < 1))
      throw lineFault(`A return has between 1 and ${MOST_LINES} lines of at least one piece.`, ['lines']);
    // One at a time per number: the second of two equal requests finds what the first one kept.
    await tx.query('return_number_lock', 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      JSON.stringify([tx.ctx.brandId, given.source, given.number]),
    ]);
    const hash = bodyHash(given);
    const [known] = await tx.query<{ id: string; hash: string }>('return_known', KNOWN, [given.source, given.number]);
    if (known && known.hash !== hash) throw changed(given);
    if (known) return { id: known.id, isNew: false };
    return {
      id: await keepBooks(tx, this.clock.now(), (books) => this.write(books, { ...given, cancelled: false, hash })),
      isNew: true,
    };
  }

  private write(books: Books, given: GivenReturn & { cancelled: boolean; hash: string }): Promise<string> {
    return given.orderNumber == null
      ? this.writeUnnamed(books, given)
      : this.writeNamed(books, given, given.orderNumber);
  }

  private async writeNamed(books: Books, given: GivenReturn & { cancelled: boolean; hash: string }, number: string) {
    const found = await books.tx.query<{ id: string }>('order_of_number', OF_NUMBER, [given.source, number]);
    const [order] = await holdOrders(
      books.tx,
      found.map((row) => row.id),
    );
    if (!order) throw notFound('Order', number);
    if (order.currency !== given.currency)
      throw new DomainError(
        'CURRENCY_MISMATCH',
        `Order ${number} is in ${order.currency}, the return in ${given.currency}.`,
      );
    const id = await keepReturn(books, given, order, takeFromOrder(order, given.lines), 0);
    await this.book(books, [order]);
    return id;
  }

  /** Of no order by name: earlier ones of the buyer account for what they can, newest first; the rest is a credit by itself. */
  private async writeUnnamed(books: Books, given: GivenReturn & { cancelled: boolean; hash: string }): Promise<string> {
    const { tx } = books;
    const orders = given.buyerReference == null ? [] : await this.earlierOrders(tx, given, given.buyerReference);
    const { taken, rest } = takeFromEarlier(orders, given.lines);
    const parts: { id: string; order: OrderRow | null }[] = [];
    for (const order of orders) {
      const own = taken.filter((one) => one.order.id === order.id);
      if (own.length > 0) parts.push({ id: await keepReturn(books, given, order, own, parts.length), order });
    }
    const alone: { id: string; buyer: OrderRow['buyer'] }[] = [];
    if (rest.length > 0) {
      const who = await personOf(tx, given.source, given.buyerReference ?? null);
      const id = newId();
      await unmatchedLines(books, given, rest, { id, part: parts.length, personId: who.personId });
      parts.push({ id, order: null });
      alone.push({ id, buyer: who.buyer });
    }
    await this.book(books, orders, alone);
    return parts[0]!.id;
  }

  private async earlierOrders(tx: Tx, given: GivenReturn, reference: string): Promise<OrderRow[]> {
    const skus = given.lines.map((line) => line.sku);
    const values = [given.source, reference, given.returnedAt, skus, given.currency, given.country ?? null];
    const found = await tx.query<{ id: string }>('orders_of_buyer', EARLIER, values);
    const orders = await holdOrders(
      tx,
      found.map((row) => row.id),
    );
    return orders.sort((a, b) => b.placedAt.getTime() - a.placedAt.getTime() || (a.id < b.id ? 1 : -1));
  }

  /** Those whose order still waits for its buyer are booked with it. */
  private book(
    books: Books,
    orders: readonly OrderRow[],
    alone: readonly { id: string; buyer: OrderRow['buyer'] }[] = [],
  ) {
    const ready = orders
      .filter((order) => order.status !== 'RECORDED')
      .map((order) => ({ ...order, version: order.version + 1 }));
    if (ready.length + alone.length === 0)
      tellReceived(books.tx, orders[0]?.source ?? '', { orders: 0, returns: orders.length });
    return bookReturns(books, ready, alone);
  }
}

function changed({ number }: GivenReturn): DomainError {
  return new DomainError('FINANCE_RETURN_CHANGED', `Return ${number} is recorded with other content.`, {
    path: ['number'],
  });
}
