import { ordersReceived } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError, newId, type Page, uuids } from '@mh-os/kernel';
import { Jobs } from '@mh-os/messaging';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { VatMode } from '../documents/amounts.rules.ts';
import { readSettings } from '../documents/settings.ts';
import { MATCH_JOB } from './order-matching.jobs.ts';
import type { FinanceOrderWhere } from './orders-list.inputs.ts';
import { countOrders, listOrders, type OrderQuery } from './orders.read-model.ts';
import { type OrderLineRow, type OrderRow, readOrderLines, readOrders } from './order-rows.ts';
import type { GivenOrder } from './order.types.ts';
import { keepOrders, type Kept, knownOrders, type NewOrder } from './order-writes.ts';
import { bodyHash, decideOrder } from './orders.rules.ts';

const READ = 'finance.order.read';
const WRITE = 'finance.order.write';
const SLOW = { statementTimeoutMs: 15_000 };

/** What became of one row of a batch. */
export interface RowResult {
  readonly index: number;
  readonly id: string | null;
  readonly outcome: 'CREATED' | 'UNCHANGED' | 'REFUSED';
  readonly error: DomainError | null;
}

/** Use cases of orders: what shops sold comes in once, however often it is sent. */
@Injectable()
export class OrdersService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(ctx: Ctx, query: OrderQuery): Promise<Page<OrderRow>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => listOrders(tx, query));
  }

  count(ctx: Ctx, where: FinanceOrderWhere | null | undefined): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countOrders(tx, where));
  }

  async byIds(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, OrderRow>> {
    ctx.require(READ);
    const rows = await this.db.read(ctx, (tx) => readOrders(tx, uuids(ids)));
    return new Map(rows.map((row) => [row.id, row]));
  }

  async linesOf(ctx: Ctx, orderIds: readonly string[]): Promise<ReadonlyMap<string, OrderLineRow[]>> {
    ctx.require(READ);
    const lines = await this.db.read(ctx, (tx) => readOrderLines(tx, uuids(orderIds)));
    return Map.groupBy(lines, (line) => line.orderId);
  }

  /** Records one order; the same again gives the first one back. */
  async record(ctx: Ctx, order: GivenOrder): Promise<OrderRow> {
    const [result] = await this.recordAll(ctx, [order]);
    if (result?.error) throw result.error;
    return (await this.byIds(ctx, [result!.id!])).get(result!.id!)!;
  }

  /** Records many; each is taken or refused by itself, and those taken are matched in the background. */
  recordAll(ctx: Ctx, orders: readonly GivenOrder[]): Promise<RowResult[]> {
    ctx.require(WRITE);
    ctx.requireBrand();
    return this.db.tx(ctx, (tx) => this.recordIn(tx, orders), SLOW);
  }

  /** The same as a part of a larger step, e.g. of an import. */
  async recordIn(tx: Tx, orders: readonly GivenOrder[]): Promise<RowResult[]> {
    const { vatMode } = await readSettings(tx);
    const decided = decideAll(orders, vatMode);
    const kept = await keepOrders(tx, fitOf(decided), vatMode, this.clock.now());
    const created = kept.filter((one) => one.created);
    if (created.length > 0) {
      tellReceived(tx, created[0]!.source, { orders: created.length, returns: 0 });
      await this.jobs.enqueue(tx, MATCH_JOB, {});
    }
    return resultsOf(decided, kept);
  }

  /** What recording these would come to; nothing is kept. */
  async judgeIn(tx: ReadTx, orders: readonly GivenOrder[]): Promise<RowResult[]> {
    const { vatMode } = await readSettings(tx);
    const decided = decideAll(orders, vatMode);
    const fit = fitOf(decided);
    const names = fit.map(({ given }) => ({ source: given.source, number: given.number }));
    const known = new Map((await knownOrders(tx, JSON.stringify(names))).map((one) => [nameOf(one), one]));
    const kept = fit.map(({ id, given, hash }): Kept => {
      const { source, number } = given;
      const same = known.get(nameOf(given));
      return same ? { ...same, created: false } : { id, source, number, hash, created: true };
    });
    return resultsOf(decided, kept);
  }
}

type Decided = NewOrder | DomainError;

function decideAll(orders: readonly GivenOrder[], vatMode: VatMode): Decided[] {
  return orders.map((given) => {
    try {
      return { id: newId(), given, decided: decideOrder(given, vatMode), hash: bodyHash(given) };
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  });
}

const fitOf = (decided: readonly Decided[]): NewOrder[] =>
  firstOfEach(decided.filter((one): one is NewOrder => !(one instanceof DomainError)));

function resultsOf(decided: readonly Decided[], kept: readonly Kept[]): RowResult[] {
  const byNumber = new Map(kept.map((one) => [nameOf(one), one]));
  return decided.map((one, index) =>
    one instanceof DomainError ? refused(index, one) : resultOf(index, one, byNumber),
  );
}

/** That something was taken in and waits for its buyers. */
export function tellReceived(tx: Tx, label: string, counts: { orders: number; returns: number }): void {
  tx.emit(ordersReceived, { label, ...counts }, { aggregateId: newId(), aggregateVersion: 1 });
}

const nameOf = ({ source, number }: { source: string; number: string }): string => JSON.stringify([source, number]);

/** Of several orders of one number in a batch the first counts; the others are compared with it. */
function firstOfEach(orders: readonly NewOrder[]): NewOrder[] {
  return [...new Map([...orders].reverse().map((order) => [nameOf(order.given), order])).values()];
}

function resultOf(index: number, order: NewOrder, byNumber: ReadonlyMap<string, Kept>): RowResult {
  const kept = byNumber.get(nameOf(order.given))!;
  if (kept.hash === order.hash)
    return { index, id: kept.id, outcome: kept.created && kept.id === order.id ? 'CREATED' : 'UNCHANGED', error: null };
  const { source, number } = order.given;
  const message = `Order ${number} of ${source} is recorded with other content. What changed later is a return or another order.`;
  return refused(
    index,
    new DomainError('FINANCE_ORDER_CHANGED', message, { path: ['number'], details: { id: kept.id } }),
  );
}

/** A row that was not taken, with its reason. */
export function refused(index: number, error: DomainError): RowResult {
  return { index, id: null, outcome: 'REFUSED', error };
}
