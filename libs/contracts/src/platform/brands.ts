import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

/** What a service needs to give a brand its defaults. */
const defaults = {
  label: z.string(),
  slug: z.string(),
  defaultCurrency: z.string().length(3),
  defaultCountry: z.string().length(2),
  defaultLocale: z.string(),
};

export const brandCreated = defineEvent({
  type: 'platform.brand.created',
  version: 1,
  aggregate: 'brand',
  description: 'A brand was created; every service provisions its defaults for it.',
  schema: z.object(defaults),
});

export const brandUpdated = defineEvent({
  type: 'platform.brand.updated',
  version: 1,
  aggregate: 'brand',
  description: 'Settings of a brand were changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const brandLocated = defineEvent({
  type: 'platform.brand.located',
  version: 1,
  aggregate: 'brand-location',
  description: "Where a brand's days begin: told when it is created, set up again, or moves to another time zone.",
  schema: z.object({ label: z.string(), timeZone: z.string() }),
});

export const brandProvisionRequested = defineEvent({
  type: 'platform.brand.provision-requested',
  version: 1,
  aggregate: 'brand-provisioning',
  description: 'One domain is asked (again) to provision its defaults for a brand that exists.',
  schema: z.object({ ...defaults, domain: z.string() }),
});

const statusChange = { label: z.string(), reason: z.string(), changes: z.array(changeSchema) };

export const brandSuspended = defineEvent({
  type: 'platform.brand.suspended',
  version: 1,
  aggregate: 'brand',
  description: 'A brand was suspended: nobody can sign in to it; its data stay.',
  schema: z.object(statusChange),
});

export const brandResumed = defineEvent({
  type: 'platform.brand.resumed',
  version: 1,
  aggregate: 'brand',
  description: 'A suspended brand can be worked in again.',
  schema: z.object(statusChange),
});

export const brandIdentityChanged = defineEvent({
  type: 'platform.brand-identity.changed',
  version: 1,
  aggregate: 'brand-identity',
  description: 'How a brand speaks was changed: voice, tone, words, languages.',
  schema: z.object({
    label: z.string(),
    identity: z.object({
      tagline: z.string(),
      voice: z.string(),
      tone: z.array(z.string()),
      keywords: z.array(z.string()),
      forbiddenWords: z.array(z.string()),
      languages: z.array(z.string()),
    }),
    changes: z.array(changeSchema),
  }),
});

/** Form of a brand's rules, in the database and in events. */
export const brandRulesSchema = z.object({
  /** Two decimals at most, 0 to 100; null sets no limit. */
  maxDiscountPercent: z.string().nullable(),
  backordersAllowed: z.boolean(),
  returnDays: z.int().min(14).max(365),
  documentVatMode: z.enum(['PER_LINE', 'PER_RATE']),
  healthClaims: z.enum(['FORBIDDEN', 'WITH_EVIDENCE', 'FREE']),
  forbiddenClaims: z.array(z.string()),
});

export const brandRulesChanged = defineEvent({
  type: 'platform.brand-rules.changed',
  version: 1,
  aggregate: 'brand-rules',
  description: "A brand's rules were changed; services that act on them keep these.",
  schema: z.object({ label: z.string(), rules: brandRulesSchema, changes: z.array(changeSchema) }),
});

/** Events of brands. */
export const brandEvents = [
  brandCreated,
  brandUpdated,
  brandLocated,
  brandProvisionRequested,
  brandSuspended,
  brandResumed,
  brandIdentityChanged,
  brandRulesChanged,
] as const;

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
  brandChecklist: 'platform.brand.update',
  createBrand: 'platform.brand.create',
  updateBrand: 'platform.brand.update',
  suspendBrand: 'platform.brand.suspend',
  resumeBrand: 'platform.brand.suspend',
  retryBrandProvisioning: 'platform.brand.provision',
  updateBrandIdentity: 'platform.brand.update',
  updateBrandRules: 'platform.brand.update',
});

/** Error codes, each with its meaning. */
export const brandErrors = {
  BRAND_SLUG_TAKEN: 'Another brand has this short name.',
  BRAND_SLUG_INVALID: 'A short name is 2 to 40 lower-case letters, digits and hyphens, and not reserved.',
  BRAND_SUSPENDED: 'The brand is suspended: nobody works in it until a platform admin resumes it.',
  BRAND_STATUS_SEPARATE: 'A brand is suspended and resumed by operations of their own, which ask for a reason.',
  BRAND_RULE_INVALID: 'A rule has a value out of its bounds.',
  BRAND_TEXT_INVALID: 'A text of the identity is too long or has control characters.',
  BRAND_WORD_CONFLICT: 'A word is a keyword and forbidden at once.',
  COUNTRY_INVALID: 'The country is not an ISO 3166 code.',
  LOCALE_INVALID: 'This is not a language tag.',
  REASON_MISSING: 'This needs a reason of 3 to 500 characters.',
  TIME_ZONE_INVALID: 'The time zone is not a name of the IANA list.',
  VAT_ID_INVALID: 'The VAT id has a wrong form or check digit.',
  VAT_ID_REQUIRED: 'The one-stop shop (OSS) needs the VAT id of the brand.',
} as const;
