import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent, defineRpc } from '../define.ts';

export const flagCreated = defineEvent({
  type: 'platform.flag.created',
  version: 1,
  aggregate: 'flag',
  description: 'A feature flag was drafted.',
  schema: z.object({ label: z.string(), key: z.string() }),
});

export const flagChanged = defineEvent({
  type: 'platform.flag.changed',
  version: 1,
  aggregate: 'flag',
  description: 'A feature flag was changed, activated, switched or archived.',
  schema: z.object({ label: z.string(), key: z.string(), changes: z.array(changeSchema) }),
});

export const flagOverridden = defineEvent({
  type: 'platform.flag.overridden',
  version: 1,
  aggregate: 'flag-override',
  description: 'A brand set a feature flag for itself, or took that back.',
  schema: z.object({ label: z.string(), key: z.string(), flagId: z.string(), changes: z.array(changeSchema) }),
});

export const flagStale = defineEvent({
  type: 'platform.flag.stale',
  version: 1,
  aggregate: 'flag',
  description: 'A feature flag seems to be done with: it can be taken out of the code and archived.',
  schema: z.object({ label: z.string(), key: z.string(), reason: z.enum(['ROLLED_OUT', 'UNCHANGED', 'UNUSED']) }),
});

/** Events of feature flags. */
export const flagEvents = [flagCreated, flagChanged, flagOverridden, flagStale] as const;

/** How a condition of a flag compares; libs/flags does it. */
export const flagOperators = [
  'IN',
  'NOT_IN',
  'CONTAINS',
  'STARTS_WITH',
  'ENDS_WITH',
  'GREATER',
  'AT_LEAST',
  'LESS',
  'AT_MOST',
  'BEFORE',
  'AFTER',
  'EXISTS',
  'MISSING',
] as const;

const serveSchema = z.union([
  z.object({ variant: z.string() }),
  z.object({
    shares: z.array(z.object({ variant: z.string(), weight: z.int() })),
    bucketBy: z.enum(['USER', 'BRAND']),
  }),
]);

/** A flag as it is published to those who evaluate it; the form that libs/flags takes. */
export const publishedFlagSchema = z.object({
  key: z.string(),
  version: z.int(),
  type: z.enum(['BOOLEAN', 'STRING', 'NUMBER', 'JSON']),
  enabled: z.boolean(),
  salt: z.string(),
  variants: z.array(z.object({ key: z.string(), value: z.json() })),
  offVariant: z.string(),
  prerequisites: z.array(z.object({ flagKey: z.string(), variants: z.array(z.string()) })),
  rules: z.array(
    z.object({
      id: z.string(),
      conditions: z.array(
        z.object({
          attribute: z.string(),
          operator: z.enum(flagOperators),
          values: z.array(z.string()),
        }),
      ),
      serve: serveSchema,
    }),
  ),
  otherwise: serveSchema,
  overrides: z.record(z.string(), z.object({ enabled: z.boolean(), serve: serveSchema })),
});

export const flagSetSchema = z.object({ revision: z.string(), flags: z.array(publishedFlagSchema) });

export const flagUsesSchema = z
  .array(z.object({ flagKey: z.string().max(100), brandId: z.uuid().nullable(), count: z.int().positive() }))
  .max(10_000);

/** Asks for the published flags; `set` is null where the known revision is still the current one. */
export const flagSetRpc = defineRpc({
  name: 'platform.flag.set',
  description: 'The published feature flags.',
  request: z.object({ knownRevision: z.string().optional() }),
  reply: z.object({ set: flagSetSchema.nullable() }),
});

export const flagUseRpc = defineRpc({
  name: 'platform.flag.use',
  description: 'Tells how often flags were evaluated since the last time.',
  request: z.object({ uses: flagUsesSchema }),
  reply: z.object({ taken: z.int() }),
});

/** The flags that our own code asks for, with what holds where nobody has set them. */
export const knownFlags = {
  'console.products-export': { default: true, about: 'The button that downloads the product list as CSV.' },
  'gateway.schema-download': {
    default: true,
    about: 'The download of the schema at /schema.graphql and /schema.json.',
  },
  'catalog-pricing.imports': { default: true, about: 'Starting an import of products from a file.' },
} as const;

export type KnownFlag = keyof typeof knownFlags;

export const flagPermissions = definePermissions('platform', {
  'platform.flag.read': 'See feature flags.',
  'platform.flag.write': 'Create, change and archive feature flags; inside a brand, set them for the brand.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const flagOperations = defineOperations({
  flags: 'platform.flag.read',
  flag: 'platform.flag.read',
  flagHistory: 'platform.flag.read',
  tryFlag: 'platform.flag.read',
  evaluateFlags: 'self',
  createFlag: 'platform.flag.write',
  updateFlag: 'platform.flag.write',
  activateFlag: 'platform.flag.write',
  switchFlag: 'platform.flag.write',
  archiveFlag: 'platform.flag.write',
  setFlagOverride: 'platform.flag.write',
});

/** Error codes, each with its meaning. */
export const flagErrors = {
  FLAG_KEY_INVALID: 'A key has 2 to 100 lower-case letters, digits, hyphens and dots, and starts with a letter.',
  FLAG_KEY_TAKEN: 'Another flag has this key.',
  FLAG_LIMIT: 'There are as many flags as there may be: archive some that are done with.',
  FLAG_VARIANTS_INVALID: 'Variants have keys of their own and values of the type of the flag.',
  FLAG_VARIANT_UNKNOWN: 'The flag has no such variant.',
  FLAG_SHARES_INVALID: 'Shares are at least zero and add up to 100,000.',
  FLAG_RULE_INVALID: 'A rule has an id of its own and conditions with values that its operator can compare with.',
  FLAG_PREREQUISITE_INVALID: 'A prerequisite names another flag and its variants, and leads back to the flag nowhere.',
  FLAG_ARCHIVED: 'An archived flag is not changed any more.',
  FLAG_KEYS_TOO_MANY: 'Fewer flags can be asked for at once.',
  FLAG_ATTRIBUTES_INVALID: 'Attributes are texts, numbers, truth values and lists of texts.',
  FLAG_IN_USE: 'Other flags depend on this one.',
  FLAG_NOT_OVERRIDABLE: 'This flag is the same for all brands.',
} as const;
