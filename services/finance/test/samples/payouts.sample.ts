import { Money, newId, seedId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { InvoicingSettingsService } from '../../src/invoices/settings.service.ts';
import { accrue } from '../../src/payouts/payable-writes.ts';
import { PayeesService } from '../../src/payouts/payees.service.ts';
import { PayoutsService } from '../../src/payouts/payouts.service.ts';
import { thisYear } from '../ledger.builders.ts';
import type { Sample } from './sample.ts';

const IBAN = 'DE89370400440532013000';
const partner = seedId('sample', 'partner');
const told = { payeeKind: 'PARTNER' as const, payeeId: partner, reason: 'COMMISSION' as const };
const source = (id: string) => ({ type: 'commission', id });
const step = { input: { id: newId(), expectedVersion: 1 } };

/** A payee with something owed, some of it in a payout; the journal's sample has opened the books. */
export const payoutsSample: Sample = {
  seed: async (service, ctx) => {
    const settings = service.app.get(InvoicingSettingsService);
    const { version } = await settings.get(ctx);
    await settings.update(ctx, { expectedVersion: version, seller: { name: 'Brand', iban: IBAN } });
    const save = { kind: 'PARTNER' as const, refId: partner, name: 'Salon', iban: IBAN };
    const payee = await service.app.get(PayeesService).save(ctx, save);
    const owe = (id: string, dueOn: string) =>
      service.app.get(Db).tx(ctx, (tx) =>
        accrue(
          tx,
          {
            ...{ ...told, source: source(id), amount: Money.of(500n, 'EUR'), accruedOn: thisYear('06-01'), dueOn },
            ...{ description: 'Sample', orderId: null, accountCode: null },
          },
          'OPEN',
          ctx.actor,
        ),
      );
    await owe('s-0', thisYear('06-01'));
    const payable = await owe('s-1', '2999-01-01');
    const { payout } = await service.app.get(PayoutsService).draft(ctx, { idempotencyKey: 'sample-payout' });
    return { FinancePayee: payee.id, FinancePayable: payable.id, FinancePayout: payout.id };
  },
  variables: {
    saveFinancePayee: { input: { kind: 'USER', refId: newId(), name: 'Sample', iban: IBAN } },
    recordFinancePayable: {
      input: {
        ...{ payeeKind: 'PARTNER', payeeRefId: partner, reason: 'BONUS', amount: { decimal: '5.00', currency: 'EUR' } },
        ...{ sourceType: 'bonus', sourceId: 'v-1', description: 'Sample', idempotencyKey: newId() },
      },
    },
    approveFinancePayable: step,
    rejectFinancePayable: { input: { ...step.input, note: 'Sample' } },
    reverseFinancePayable: { input: { id: newId(), reason: 'Sample', idempotencyKey: newId() } },
    draftFinancePayout: { input: { idempotencyKey: newId() } },
    updateFinancePayout: step,
    approveFinancePayout: step,
    cancelFinancePayout: step,
    sendFinancePayout: step,
    settleFinancePayout: { input: { id: newId() } },
    importFinancePaymentReport: { input: { content: '<Document/>', idempotencyKey: newId() } },
    failFinancePayout: { input: { id: newId(), reason: 'Sample' } },
  },
  eventData: {
    'finance.payable.accrued': {
      ...{ ...told, label: 'Commission', source: source('e-1'), amount: { minorUnits: '500', currency: 'EUR' } },
      ...{ accruedAt: `${thisYear('06-01')}T10:00:00Z`, dueOn: null, orderId: null },
    },
    'finance.payable.reversed': {
      ...{ label: 'Return', source: source('e-1'), reversal: { type: 'return', id: 'e-2' } },
      ...{ amount: { minorUnits: '100', currency: 'EUR' }, reversedAt: `${thisYear('06-02')}T10:00:00Z` },
    },
  },
};
