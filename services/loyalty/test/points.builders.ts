import { orderRecorded, orderReturned } from '@mh-os/contracts';
import { type Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import type { TestService } from '@mh-os/testing';
import { AdjustmentsService } from '../src/adjustments/adjustments.service.ts';
import { MemberEntity } from '../src/members/member.entity.ts';
import type { Recorded } from '../src/orders/order-earning.ts';
import type { Returned } from '../src/orders/order-returns.ts';
import { OrdersConsumer } from '../src/orders/orders.consumer.ts';
import { PointsService } from '../src/points/points.service.ts';
import type { EntryType } from '../src/points/points.type.ts';

const eur = (minor: number) => ({ minorUnits: String(minor), currency: 'EUR' });
const amounts = (net: number) => ({
  net: eur(net),
  vat: eur(Math.round(net * 0.19)),
  gross: eur(Math.round(net * 1.19)),
});

/** An order of one line of goods for each net amount in cents. */
export function anOrder(personId: string | null, nets: readonly number[], over: Partial<Recorded> = {}): Recorded {
  const total = nets.reduce((sum, net) => sum + net, 0);
  const lines = nets.map((net, at) => ({
    ...{ lineId: newId(), variantId: null, sku: `SKU-${at + 1}`, kind: 'GOODS', quantity: 1 },
    ...amounts(net),
  }));
  return {
    ...{ label: 'O-1', orderId: newId(), number: 'O-1', source: 'shop', channelId: null, personId, companyId: null },
    ...{ partnerId: null, country: 'DE', campaignCode: null, placedAt: new Date().toISOString(), lines },
    ...amounts(total),
    ...over,
  };
}

/** What comes back of an order: line by line in cents; all of it where no lines are named. */
export function aReturn(order: Recorded, nets: readonly number[] | null): Returned {
  const lines = (nets ?? []).flatMap((net, at) =>
    net > 0
      ? [{ lineId: order.lines[at]!.lineId, sku: order.lines[at]!.sku, kind: 'GOODS', quantity: 1, ...amounts(net) }]
      : [],
  );
  const { lines: _, net, ...about } = order;
  const total = nets ? nets.reduce((sum, each) => sum + each, 0) : Number(net.minorUnits);
  const facts = { returnId: newId(), returnedAt: new Date().toISOString(), cancelled: nets === null };
  return { ...about, ...facts, ...amounts(total), lines };
}

const envelope = (ctx: Ctx, type: string, data: unknown) => ({
  ...{ id: newId(), type, version: 1, brandId: ctx.brandId, actor: ctx.actor, occurredAt: new Date().toISOString() },
  ...{ correlationId: newId(), aggregateId: newId(), aggregateVersion: 1, data },
});

/** What the consumer does with an order, first asking and then in a transaction of its own, as the inbox calls it. */
export async function record(service: TestService, ctx: Ctx, order: Recorded): Promise<void> {
  const event = envelope(ctx, orderRecorded.type, orderRecorded.schema.parse(order));
  const consumer = service.app.get(OrdersConsumer);
  const answer = await consumer.ask(event as never, ctx);
  return service.app.get(Db).tx(ctx, (tx) => consumer.recorded(event as never, tx, answer));
}

export function giveBack(service: TestService, ctx: Ctx, data: Returned): Promise<void> {
  const event = envelope(ctx, orderReturned.type, orderReturned.schema.parse(data));
  return service.app.get(Db).tx(ctx, (tx) => service.app.get(OrdersConsumer).returned(event as never, tx));
}

/** Points by hand. */
export async function give(service: TestService, ctx: Ctx, memberId: string, points: number): Promise<void> {
  const input = { idempotencyKey: newId(), memberId, points, reason: 'for a test' };
  await service.app.get(AdjustmentsService).request(ctx, input);
}

export function spend(service: TestService, ctx: Ctx, memberId: string, points: number): Promise<EntryType> {
  const input = { idempotencyKey: newId(), memberId, points, reference: 'test' };
  return service.app.get(PointsService).spend(ctx, input);
}

/** The member as it is stored. */
export function stored(service: TestService, ctx: Ctx, memberId: string): Promise<MemberEntity> {
  return service.app.get(Db).read(ctx, (tx) => tx.get(MemberEntity, memberId));
}

/** Members whose stored points differ from ledger, lots, uses or holds, or whose spends took other than they say (L1, L3). */
export async function differences(service: TestService, ctx: Ctx): Promise<unknown[]> {
  const { rows } = await service.admin.query<Record<string, unknown>>(
    `SELECT m.number, m.balance, m.pending, m.held, m.debt, m.liability_minor FROM member m WHERE m.brand_id = $1 AND (
       m.balance <> (SELECT coalesce(sum(points), 0) FROM points_entry WHERE member_id = m.id)
       OR m.pending <> (SELECT coalesce(sum(pending), 0) FROM points_entry WHERE member_id = m.id)
       OR m.held <> (SELECT coalesce(sum(held), 0) FROM points_entry WHERE member_id = m.id)
       OR m.debt <> (SELECT coalesce(sum(debt), 0) FROM points_entry WHERE member_id = m.id)
       OR m.liability_minor <> (SELECT coalesce(sum(value_minor), 0) FROM points_entry WHERE member_id = m.id)
       OR m.held <> (SELECT coalesce(sum(points), 0) FROM points_hold WHERE member_id = m.id AND state = 'HELD')
       OR greatest(m.balance, 0) <> (SELECT coalesce(sum(remaining), 0) FROM points_lot WHERE member_id = m.id AND state = 'ACTIVE')
       OR m.pending <> (SELECT coalesce(sum(remaining), 0) FROM points_lot WHERE member_id = m.id AND state = 'PENDING')
       OR EXISTS (SELECT 1 FROM points_lot l WHERE l.member_id = m.id AND l.remaining <> l.points
         - (SELECT coalesce(sum(u.points), 0) FROM points_use u WHERE u.lot_id = l.id))
       OR EXISTS (SELECT 1 FROM points_entry e WHERE e.member_id = m.id AND e.kind IN ('SPENT', 'HELD', 'EXPIRED', 'SETTLED')
         AND -e.points <> (SELECT coalesce(sum(u.points), 0) FROM points_use u WHERE u.entry_id = e.id)))`,
    [ctx.brandId],
  );
  return rows;
}
