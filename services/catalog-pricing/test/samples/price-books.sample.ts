import { newId } from '@mh-os/kernel';
import { CustomerSegmentsService } from '../../src/customer-segments/customer-segments.service.ts';
import { PriceListsService } from '../../src/price-lists/price-lists.service.ts';
import type { Sample } from './sample.ts';

/** A price list and a customer group with the same codes in every brand. */
export const priceBooksSample: Sample = {
  async seed(service, ctx) {
    const groups = service.app.get(CustomerSegmentsService, { strict: false });
    const group = await groups.create(ctx, { code: 'gold', name: 'Gold', idempotencyKey: newId() });
    const lists = service.app.get(PriceListsService, { strict: false });
    const list = await lists.create(ctx, {
      ...{ code: 'same-list', name: 'Same list', type: 'STANDARD', currency: 'EUR', basis: 'NET' },
      ...{ segmentId: group.id, idempotencyKey: newId() },
    });
    return { PriceList: list.id, CustomerSegment: group.id };
  },
  variables: {
    createPriceList: {
      input: { code: 'fresh-list', name: 'Fresh', currency: 'EUR', basis: 'GROSS', idempotencyKey: newId() },
    },
    createCustomerSegment: { input: { code: 'fresh-group', name: 'Fresh', idempotencyKey: newId() } },
    importCurrencyRates: { input: { csv: 'Date,USD\n2009-11-26,1.5071\n', idempotencyKey: newId() } },
    setPricingPolicy: {
      input: {
        destinationPolicy: 'KEEP_NET',
        converts: true,
        rateMaxAgeDays: 5,
        expectedVersion: 0,
      },
    },
  },
  // Marks of what is to be computed and what came of it: the prices themselves are told.
  bookkeeping: ['formula_due', 'formula_issue'],
};
