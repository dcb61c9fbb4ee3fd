import { newId } from '@mh-os/kernel';
import { aProduct, channelsOf, run } from '../builders.ts';
import type { Sample } from './sample.ts';

/** One competitor with a mapping, a price and a page. */
export const competitorsSample: Sample = {
  async seed(service, ctx) {
    const { variantId } = await aProduct(service, ctx, { sku: 'COMPARED-SKU', cost: '5' });
    const channelId = (await channelsOf(service, ctx))['own-shop']!;
    await run(
      service,
      ctx,
      'setInitialPrice',
      'SetInitialPriceInput',
      { variantId, channelId, gross: '19.90', idempotencyKey: newId() },
      'price { id }',
    );
    const competitor = { code: 'same', name: 'Same', currency: 'EUR', idempotencyKey: newId() };
    const { competitor: made } = await run<{ competitor: { id: string } }>(
      service,
      ctx,
      'createCompetitor',
      'CreateCompetitorInput',
      competitor,
      'competitor { id }',
    );
    const mapping = {
      ...{ competitorId: made.id, variantId, externalRef: 'REF', title: 'Theirs' },
      ...{ pack: { amount: '100', unit: 'ml' }, idempotencyKey: newId() },
    };
    const { listing } = await run<{ listing: { id: string } }>(
      service,
      ctx,
      'createCompetitorListing',
      'CreateCompetitorListingInput',
      mapping,
      'listing { id }',
    );
    const prices = [
      { listingId: listing.id, amount: '12.00', capturedAt: new Date(Date.now() - 60_000).toISOString() },
    ];
    await run(
      service,
      ctx,
      'recordCompetitorPrices',
      'RecordCompetitorPricesInput',
      { prices, idempotencyKey: newId() },
      'recorded',
    );
    return { Competitor: made.id, CompetitorListing: listing.id };
  },
};
