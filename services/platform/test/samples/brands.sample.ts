import { newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { BrandEntity } from '../../src/brands/brand.entity.ts';
import { BrandStatus, VatRegime } from '../../src/brands/brands.rules.ts';
import { BrandIdentitiesService } from '../../src/brand-identities/brand-identities.service.ts';
import { BrandRulesService } from '../../src/brand-rules/brand-rules.service.ts';
import { asPlatform } from '../../src/platform-scope.ts';
import { ProvisioningService } from '../../src/provisioning/provisioning.service.ts';
import { unique } from '../builders.ts';
import type { Sample } from './sample.ts';

/** The caller's own brand; every other sample is made inside of it. */
export const brandsSample: Sample = {
  async seed(service, ctx) {
    const id = ctx.requireBrand();
    const settings = { name: 'Same name', status: BrandStatus.ACTIVE, defaultCurrency: 'EUR', defaultCountry: 'DE' };
    const brand = { ...settings, slug: unique('conform'), defaultLocale: 'de', timeZone: 'Europe/Berlin' };
    const vat = { vatRegime: VatRegime.STANDARD, vatId: null, suspensionReason: null, suspendedAt: null };
    const get = <T>(type: new (...args: never[]) => T): T => service.app.get<T>(type, { strict: false });
    await get(Db).tx(asPlatform(ctx), async (tx) => {
      await tx.insert(BrandEntity, { id, ...brand, ...vat });
      await get(ProvisioningService).begin(tx, id);
    });
    await get(BrandIdentitiesService).update(ctx, { expectedVersion: 0, voice: 'Same voice', keywords: ['same'] });
    await get(BrandRulesService).update(ctx, { expectedVersion: 0, returnDays: 30 });
    return { Brand: id };
  },
  eventData: {
    'platform.brand.created': {
      label: 'Sample',
      slug: 'sample',
      defaultCurrency: 'EUR',
      defaultCountry: 'DE',
      defaultLocale: 'de',
    },
  },
  variables: {
    retryBrandProvisioning: { input: { brandId: newId(), domain: 'catalog-pricing', idempotencyKey: newId() } },
    createBrand: {
      input: {
        name: 'Sample',
        slug: 'sample-brand',
        defaultCurrency: 'EUR',
        defaultCountry: 'DE',
        defaultLocale: 'de',
        timeZone: 'Europe/Berlin',
        idempotencyKey: newId(),
      },
    },
  },
};
