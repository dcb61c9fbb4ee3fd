import { defineProvisioning } from '../provisioning.ts';

/** Its answers to a new brand. */
export const catalogPricingProvisioning = defineProvisioning('catalog-pricing');
