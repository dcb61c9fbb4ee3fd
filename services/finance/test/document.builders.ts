import { matchCustomersRpc } from '@mh-os/contracts';
import { DomainError, newId, seedId, type Ctx } from '@mh-os/kernel';
import { Rpc } from '@mh-os/messaging';
import type { TestService } from '@mh-os/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GivenOrder, GivenReturn } from '../src/orders/order.types.ts';
import { OrdersService, type RowResult } from '../src/orders/orders.service.ts';
import { ReturnsService } from '../src/orders/returns.service.ts';

/** Stands for crm: finds everybody by number or address, the same person each time; can be away. */
export class FakeCrm {
  asked = 0;
  /** So many questions from now on are not answered. */
  away = 0;

  constructor(service: TestService) {
    const answer: Rpc['call'] = async (def, request, ctx) => {
      if ((def.name as string) !== matchCustomersRpc.name) throw new Error(`${def.name} is not faked.`);
      if (this.away > 0) {
        this.away -= 1;
        throw new DomainError('UNAVAILABLE', 'No service answers at the moment.', { kind: 'unavailable' });
      }
      this.asked += 1;
      const { buyers } = matchCustomersRpc.request.parse(request);
      const matches = buyers.map((buyer) => ({
        key: buyer.key,
        personId: seedId('person', ctx.brandId!, buyer.source, buyer.reference ?? buyer.email ?? ''),
        created: false,
      }));
      return matchCustomersRpc.reply.parse({ matches }) as never;
    };
    service.app.get(Rpc).call = answer;
  }
}

/** An order of 119.00 with 19 % VAT inside, of a buyer whom crm knows. */
export function anOrder(change: Partial<GivenOrder> = {}): GivenOrder {
  return {
    ...{ source: 'shop', number: newId(), placedAt: new Date(), currency: 'EUR', country: 'DE' },
    lines: [{ sku: 'A-1', quantity: 2, unitPrice: '59.50', vatRate: '19', description: 'Shampoo' }],
    buyer: { reference: '4711', email: 'ada@example.com', givenName: 'Ada', familyName: 'Byron' },
    ...change,
  };
}

/** A return of a piece of it. */
export function aReturn(orderNumber: string, change: Partial<GivenReturn> = {}): GivenReturn {
  const head = { source: 'shop', number: newId(), returnedAt: new Date(), currency: 'EUR' };
  return { ...head, orderNumber, lines: [{ sku: 'A-1', quantity: 1 }], ...change };
}

/** Records orders and waits until they are in the books. */
export async function recorded(service: TestService, ctx: Ctx, ...orders: GivenOrder[]): Promise<RowResult[]> {
  const results = await service.app.get(OrdersService).recordAll(ctx, orders);
  await booked(service, ctx);
  return results;
}

/** One order in the books; its id. */
export async function aBookedOrder(service: TestService, ctx: Ctx, change: Partial<GivenOrder> = {}): Promise<string> {
  const [result] = await recorded(service, ctx, anOrder(change));
  if (result?.error) throw result.error;
  return result!.id!;
}

/** Waits until no order waits for its buyer. */
export async function booked(service: TestService, ctx: Ctx, patienceMs = 60_000): Promise<void> {
  const sql = `SELECT count(*)::int AS n FROM sales_order WHERE brand_id = $1 AND status = 'RECORDED'`;
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(50))
    if ((await service.admin.query<{ n: number }>(sql, [ctx.brandId])).rows[0]!.n === 0) return;
  throw new Error('Orders still wait for their buyers.');
}

export const returnsOf = (service: TestService): ReturnsService => service.app.get(ReturnsService);

/** Rows as the tables have them. */
export async function rowsOf<T extends object>(service: TestService, sql: string, params: unknown[]): Promise<T[]> {
  return (await service.admin.query<T>(sql, params)).rows;
}

/** Debit less credit of the whole journal of a brand: nothing, always. */
export async function trialBalance(service: TestService, ctx: Ctx): Promise<string> {
  const sql = `SELECT coalesce(sum(debit_minor - credit_minor), 0)::text AS n FROM journal_line WHERE brand_id = $1`;
  return (await rowsOf<{ n: string }>(service, sql, [ctx.brandId]))[0]!.n;
}
