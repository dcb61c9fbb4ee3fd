import { newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { BrandEntity } from '../../src/brands/brand.entity.ts';
import { BrandStatus } from '../../src/brands/brands.rules.ts';
import { asPlatform } from '../../src/platform-scope.ts';
import { unique } from '../builders.ts';
import type { Sample } from './sample.ts';

/** The caller's own brand; every other sample is made inside of it. */
export const brandsSample: Sample = {
  async seed(service, ctx) {
    const id = ctx.requireBrand();
    const settings = { name: 'Same name', status: BrandStatus.ACTIVE, defaultCurrency: 'EUR', defaultCountry: 'DE' };
    const brand = { ...settings, slug: unique('conform'), defaultLocale: 'de', timeZone: 'Europe/Berlin' };
    await service.app.get(Db).tx(asPlatform(ctx), (tx) => tx.insert(BrandEntity, { id, ...brand }));
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
