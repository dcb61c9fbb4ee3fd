import { Money, newId, seedId } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { addCredit } from '../../src/holds/credit-rows.ts';
import type { Sample } from './sample.ts';

const person = seedId('sample', 'person');
const amount = { decimal: '1.00', currency: 'EUR' };

/** A customer with credit, and a table of rates. */
export const creditsSample: Sample = {
  seed: async (service, ctx) => {
    const clock = service.app.get<{ now(): Date }>(CLOCK);
    const source = { type: 'sample', id: 's' };
    const add = () => service.app.get(Db).tx(ctx, (tx) => addCredit(tx, person, Money.of(500n, 'EUR'), source, clock));
    return { FinanceCustomerCredit: await add() };
  },
  variables: {
    addFinanceCustomerCredit: { input: { paymentId: newId(), idempotencyKey: newId() } },
    holdFinanceCredit: { input: { personId: person, amount, reference: 'S-1', seconds: 60, idempotencyKey: newId() } },
    postFinanceCreditHold: { input: { id: newId(), invoiceIds: [newId()], idempotencyKey: newId() } },
    voidFinanceCreditHold: { input: { id: newId(), reason: 'Sample', idempotencyKey: newId() } },
    importFinanceExchangeRates: {
      input: { csv: 'Date,USD\n2026-03-02,1.1', source: 'ECB', idempotencyKey: newId() },
    },
  },
};
