import { catalogErrors } from './errors.ts';
import { catalogEvents } from './events.ts';
import { catalogOperations } from './operations.ts';
import { catalogPermissions } from './permissions.ts';

export * from './errors.ts';
export * from './events.ts';
export * from './operations.ts';
export * from './permissions.ts';

/** Every event of catalog-pricing. */
export const catalogPricingEvents = [...catalogEvents] as const;

/** Every permission of catalog-pricing with its meaning. */
export const catalogPricingPermissions = {
  ...catalogPermissions,
} as const;

/** Every root field of catalog-pricing with what it asks of its caller. */
export const catalogPricingOperations = {
  ...catalogOperations,
} as const;

/** Error codes that the operations of catalog-pricing answer with, each with its meaning. */
export const catalogPricingErrors = {
  ...catalogErrors,
} as const;
