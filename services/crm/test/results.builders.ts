import { messageClicked, messageOpened, orderRecorded, orderReturned } from '@mh-os/contracts';
import { type Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import type { TestService } from '@mh-os/testing';
import type { z } from 'zod';
import { TouchesConsumer } from '../src/attribution/touches.consumer.ts';
import { OrderFactsConsumer } from '../src/order-facts/order-facts.consumer.ts';

export type Recorded = z.infer<typeof orderRecorded.schema>;
export type Returned = z.infer<typeof orderReturned.schema>;

const money = (minor: bigint | number, currency = 'EUR') => ({ minorUnits: String(minor), currency });
const amounts = (net: bigint | number) => ({ net: money(net), vat: money(0), gross: money(net) });

/** An order of a person, as finance tells it. */
export function anOrder(net: bigint | number, over: Partial<Recorded> = {}): Recorded {
  const line = { lineId: newId(), variantId: null, sku: 'A-1', kind: 'GOODS', quantity: 1, ...amounts(net) };
  return orderRecorded.schema.parse({
    ...{ label: 'O-1', orderId: newId(), number: newId(), source: 'shop', channelId: null, personId: null },
    ...{ companyId: null, partnerId: null, country: 'DE', campaignCode: null, placedAt: '2026-03-20T12:00:00.000Z' },
    ...{ ...amounts(net), lines: [line] },
    ...over,
  });
}

/** What of it came back. */
export function aReturn(order: Recorded, net: bigint | number, over: Partial<Returned> = {}): Returned {
  const { lines: _, ...about } = order;
  const facts = { returnId: newId(), returnedAt: '2026-03-25T12:00:00.000Z', cancelled: false, lines: [] };
  return orderReturned.schema.parse({ ...about, ...facts, ...amounts(net), ...over });
}

const envelope = (ctx: Ctx, data: unknown, aggregateId: string, occurredAt: string) => ({
  ...{ id: newId(), type: 'test', version: 1, brandId: ctx.brandId, actor: ctx.actor, occurredAt },
  ...{ correlationId: newId(), causationId: null, aggregateId, aggregateVersion: 1, data },
});

/** What the consumers do with an event, in a transaction of its own, as the inbox calls them. */
export const tell = {
  order: (service: TestService, ctx: Ctx, order: Recorded): Promise<void> =>
    service.app
      .get(Db)
      .tx(ctx, (tx) =>
        service.app
          .get(OrderFactsConsumer)
          .onRecorded(envelope(ctx, order, order.orderId, order.placedAt) as never, tx),
      ),
  back: (service: TestService, ctx: Ctx, back: Returned): Promise<void> =>
    service.app
      .get(Db)
      .tx(ctx, (tx) =>
        service.app.get(OrderFactsConsumer).onReturned(envelope(ctx, back, back.orderId, back.returnedAt) as never, tx),
      ),
  mail: (
    service: TestService,
    ctx: Ctx,
    what: 'opened' | 'clicked',
    mail: { id?: string; personId: string; campaignCode: string; at: string },
  ): Promise<void> => {
    const { id = newId(), at, ...rest } = mail;
    const message = { label: 'Mail', sourceType: 'CAMPAIGN', sourceId: newId(), step: 'a', purpose: 'news', ...rest };
    const clicked = what === 'clicked';
    const data = clicked
      ? messageClicked.schema.parse({ ...message, link: 0, url: 'https://example.com' })
      : messageOpened.schema.parse(message);
    const event = envelope(ctx, data, id, at) as never;
    const consumer = service.app.get(TouchesConsumer);
    return service.app
      .get(Db)
      .tx(ctx, (tx) => (clicked ? consumer.onClicked(event, tx) : consumer.onOpened(event, tx)));
  },
};
