import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const brandCreated = defineEvent({
  type: 'platform.brand.created',
  version: 1,
  aggregate: 'brand',
  description: 'A brand was created; every service provisions its defaults for it.',
  schema: z.object({
    label: z.string(),
    slug: z.string(),
    defaultCurrency: z.string().length(3),
    defaultCountry: z.string().length(2),
    defaultLocale: z.string(),
  }),
});

export const brandUpdated = defineEvent({
  type: 'platform.brand.updated',
  version: 1,
  aggregate: 'brand',
  description: 'Settings of a brand were changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

/** Events of brands. */
export const brandEvents = [brandCreated, brandUpdated] as const;

export const brandPermissions = definePermissions('platform', {
  'platform.brand.read': 'See the brand and its settings.',
  'platform.brand.create': 'Create a brand (platform owner).',
  'platform.brand.update': 'Change the settings of a brand.',
  'platform.brand.suspend': 'Suspend and resume a brand (platform owner).',
  'platform.brand.provision': 'See what each service has set up for a brand, and have it tried again.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const brandOperations = defineOperations({
  brand: 'platform.brand.read',
  brands: 'platform.brand.read',
  createBrand: 'platform.brand.create',
  updateBrand: 'platform.brand.update',
});

/** Error codes, each with its meaning. */
export const brandErrors = {
  BRAND_SLUG_TAKEN: 'Another brand has this short name.',
  BRAND_SLUG_INVALID: 'A short name is 2 to 40 lower-case letters, digits and hyphens, and not reserved.',
  COUNTRY_INVALID: 'The country is not an ISO 3166 code.',
  TIME_ZONE_INVALID: 'The time zone is not a name of the IANA list.',
  LOCALE_INVALID: 'This is not a language tag.',
} as const;
