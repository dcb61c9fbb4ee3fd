import { orderRecorded, orderReturned, type Envelope } from '@mh-os/contracts';
import { OnEvent } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { creditOrder, reverseCredits } from '../attribution/credits.ts';
import { survivorOf } from '../people/survivor.ts';
import { BRAND } from '../sql.ts';

type Recorded = z.infer<typeof orderRecorded.schema>;
type Returned = z.infer<typeof orderReturned.schema>;

const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended($1, 26))`;
const ORDER = `INSERT INTO person_order (brand_id, id, created_at, order_id, person_id, company_id, number, source, placed_at, net_minor,
    gross_minor, currency, country, channel_id, campaign_code, returned_minor, cancelled)
  VALUES (${BRAND}, $1, now(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
    (SELECT coalesce(sum(net_minor), 0) FROM person_order_return WHERE brand_id = ${BRAND} AND order_id = $1),
    (SELECT coalesce(bool_or(cancelled), false) FROM person_order_return WHERE brand_id = ${BRAND} AND order_id = $1))
  ON CONFLICT (brand_id, order_id) DO NOTHING`;
const LINES = `INSERT INTO person_order_line (brand_id, id, created_at, order_id, line_id, variant_id, sku, kind, quantity, net_minor)
  SELECT ${BRAND}, gen_random_uuid(), now(), $1, w.* FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::int[], $7::bigint[]) AS w
  ON CONFLICT (brand_id, order_id, line_id) DO NOTHING`;
const RETURN = `INSERT INTO person_order_return (brand_id, id, created_at, order_id, return_id, returned_at, net_minor, cancelled)
  VALUES (${BRAND}, $1, now(), $2, $1, $3, $4, $5) ON CONFLICT (brand_id, return_id) DO NOTHING`;
const SUM = `UPDATE person_order o SET returned_minor = r.net, cancelled = r.cancelled
  FROM (SELECT coalesce(sum(net_minor), 0) AS net, coalesce(bool_or(cancelled), false) AS cancelled FROM person_order_return
    WHERE brand_id = ${BRAND} AND order_id = $1) r WHERE o.brand_id = ${BRAND} AND o.order_id = $1`;

/**
 * Keeps what people bought, for segments, recency and value: one row an order, what came back summed up from its returns; and
 * puts it down to the campaigns that led to it.
 * The two events of an order may come in either order; a lock on the order lets neither overlook the other.
 */
@Injectable()
export class OrderFactsConsumer {
  @OnEvent(orderRecorded)
  async onRecorded({ data }: Envelope<Recorded>, tx: Tx): Promise<void> {
    await tx.query('order_lock', LOCK, [data.orderId]);
    const personId = (await survivorOf(tx, data.personId)) ?? data.personId;
    await tx.query('order_fact', ORDER, [
      ...[data.orderId, personId, data.companyId, data.number, data.source, data.placedAt],
      ...[data.net.minorUnits, data.gross.minorUnits, data.net.currency],
      ...[data.country, data.channelId, data.campaignCode],
    ]);
    await tx.query('order_lines', LINES, [
      data.orderId,
      data.lines.map((line) => line.lineId),
      data.lines.map((line) => line.variantId),
      data.lines.map((line) => line.sku),
      data.lines.map((line) => line.kind),
      data.lines.map((line) => line.quantity),
      data.lines.map((line) => line.net.minorUnits),
    ]);
    await creditOrder(tx, data.orderId);
  }

  @OnEvent(orderReturned)
  async onReturned({ data }: Envelope<Returned>, tx: Tx): Promise<void> {
    await tx.query('order_lock', LOCK, [data.orderId]);
    const values = [data.returnId, data.orderId, data.returnedAt, data.net.minorUnits, data.cancelled];
    await tx.query('order_return', RETURN, values);
    await tx.query('order_return_sum', SUM, [data.orderId]);
    await reverseCredits(tx, data.orderId);
  }
}
