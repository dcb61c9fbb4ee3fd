import { type Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { ctxFor, type TestService } from '@mh-os/testing';
import { InvoicingSettingsService } from '../src/invoices/settings.service.ts';
import { PayeesService } from '../src/payouts/payees.service.ts';
import { PayoutsConsumer } from '../src/payouts/payouts.consumer.ts';
import { PayoutsService } from '../src/payouts/payouts.service.ts';

/** A payout that the bank has, a payment for each amount in minor units. */
export async function aSentPayout(
  service: TestService,
  ctx: Ctx,
  amounts: readonly string[],
): Promise<{ id: string; number: string }> {
  const seller = { name: 'Brand GmbH', iban: 'DE02120300000000202051', bic: 'BYLADEM1001', country: 'DE' };
  await service.app.get(InvoicingSettingsService).update(ctx, { expectedVersion: 0, seller });
  for (const minorUnits of amounts) {
    const payeeId = newId();
    const iban = 'DE89370400440532013000';
    await service.app.get(PayeesService).save(ctx, { kind: 'PARTNER', refId: payeeId, name: 'Salon', iban });
    const data = {
      ...{
        label: 'Commission',
        source: { type: 'commission', id: newId() },
        payeeKind: 'PARTNER',
        payeeId,
        reason: 'COMMISSION',
      },
      ...{ amount: { minorUnits, currency: 'EUR' }, accruedAt: new Date().toISOString(), dueOn: null, orderId: null },
    };
    await service.app.get(Db).tx(ctx, (tx) => service.app.get(PayoutsConsumer).accrued({ data } as never, tx));
  }
  const payouts = service.app.get(PayoutsService);
  const { payout } = await payouts.draft(ctx, { idempotencyKey: newId() });
  const approved = await payouts.approve(ctxFor(ctx.brandId), { id: payout.id, expectedVersion: payout.version });
  const sent = await payouts.send(ctx, { id: payout.id, expectedVersion: approved.version });
  return { id: sent.id, number: sent.number };
}
