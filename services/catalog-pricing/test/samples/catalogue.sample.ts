import { aDraft, aProduct, channelsOf, provision } from '../builders.ts';
import { importFile } from '../import-builders.ts';
import type { Sample } from './sample.ts';

/** A brand with its defaults, one product, one draft of a price and one import. */
export const catalogueSample: Sample = {
  async seed(service, ctx) {
    await provision(service, ctx);
    const channels = await channelsOf(service, ctx);
    const Channel = channels['own-shop']!;
    const { productId, variantId } = await aProduct(service, ctx, {
      sku: 'SAME-SKU',
      gtin: '4006381333931',
      cost: '5',
    });
    const { id } = await aDraft(service, ctx, [{ variantId, channelId: Channel, gross: '19.90' }]);
    const imported = await importFile(service, ctx, 'product_key,name,sku\nsame,Same,SAME-2\n');
    return { Product: productId, ProductVariant: variantId, Channel, PriceDraft: id, ProductImport: imported.id };
  },
  eventData: {
    'platform.privacy.requested': { label: 'brand-export', kind: 'brand-export', userId: null },
    'platform.brand.located': { label: 'Sample', timeZone: 'Europe/Berlin' },
    'platform.brand.created': {
      label: 'Sample',
      slug: 'sample',
      defaultCurrency: 'EUR',
      defaultCountry: 'DE',
      defaultLocale: 'de',
    },
  },
};
