import { catalogPricingOperations as operations } from '@mh-os/contracts';
import type { Ctx } from '@mh-os/kernel';
import { conformance, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { aDraft, aProduct, channelsOf, provision } from './builders.ts';
import { importFile } from './import-builders.ts';

/** One of each aggregate, with the same codes in every brand. */
async function seed(service: TestService, ctx: Ctx): Promise<Record<string, string>> {
  await provision(service, ctx);
  const channels = await channelsOf(service, ctx);
  const Channel = channels['own-shop']!;
  const { productId, variantId } = await aProduct(service, ctx, { sku: 'SAME-SKU', gtin: '4006381333931', cost: '5' });
  const { id } = await aDraft(service, ctx, [{ variantId, channelId: Channel, gross: '19.90' }]);
  const imported = await importFile(service, ctx, 'product_key,name,sku\nsame,Same,SAME-2\n');
  return { Product: productId, ProductVariant: variantId, Channel, PriceDraft: id, ProductImport: imported.id };
}

conformance({
  AppModule,
  operations,
  root: import.meta.dirname,
  seed,
  eventData: {
    'platform.privacy.requested': { label: 'brand-export', kind: 'brand-export', userId: null },
    'platform.brand.created': {
      label: 'Sample',
      slug: 'sample',
      defaultCurrency: 'EUR',
      defaultCountry: 'DE',
      defaultLocale: 'de',
    },
  },
});
