import { BrandEntity } from '../src/brands/brand.entity.ts';
import { BrandStatus } from '../src/brands/brands.rules.ts';
import { asPlatform } from '../src/platform-scope.ts';
import { AppModule } from '../src/app.module.ts';
import { Db } from '@mh-os/persistence';
import { type Ctx, newId } from '@mh-os/kernel';
import { conformance, type TestService } from '@mh-os/testing';
import { makeUser, unique } from './builders.ts';

/** One brand with the caller's own id and one person, of the same address in every brand. */
async function seed(service: TestService, ctx: Ctx): Promise<Record<string, string>> {
  const id = ctx.requireBrand();
  const settings = { name: 'Same name', status: BrandStatus.ACTIVE, defaultCurrency: 'EUR', defaultCountry: 'DE' };
  const brand = { ...settings, slug: unique('conform'), defaultLocale: 'de', timeZone: 'Europe/Berlin' };
  await service.app.get(Db).tx(asPlatform(ctx), (tx) => tx.insert(BrandEntity, { id, ...brand }));
  const person = await makeUser(service, ctx, ['brand-owner'], 'same-person@example.com');
  return { Brand: id, User: person.id };
}

conformance({
  AppModule,
  root: import.meta.dirname,
  seed,
  publicOperations: ['signIn', 'refreshSession', 'viewer'],
  selfService: ['switchBrand', 'signOut'],
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
});
