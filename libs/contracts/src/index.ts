import { catalogPricingErrors } from './catalog-pricing/errors.ts';
import { catalogPricingEvents } from './catalog-pricing/events.ts';
import { catalogPricingPermissions } from './catalog-pricing/permissions.ts';
import type { EventDef } from './define.ts';
import { platformErrors } from './platform/errors.ts';
import { platformEvents } from './platform/events.ts';
import { platformPermissions } from './platform/permissions.ts';

export * from './access.ts';
export * from './catalog-pricing/errors.ts';
export * from './catalog-pricing/events.ts';
export * from './catalog-pricing/permissions.ts';
export * from './define.ts';
export * from './platform/errors.ts';
export * from './platform/events.ts';
export * from './platform/permissions.ts';
export * from './roles.ts';
export * from './subjects.ts';

/** Every event of every domain. */
export const allEvents: readonly EventDef[] = [...platformEvents, ...catalogPricingEvents] as readonly EventDef[];

/** Every permission with its meaning. */
export const allPermissions: Readonly<Record<string, string>> = {
  ...platformPermissions,
  ...catalogPricingPermissions,
};

/** Error codes by domain, with their meaning. */
export const errorCatalogue: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  platform: platformErrors,
  'catalog-pricing': catalogPricingErrors,
};
