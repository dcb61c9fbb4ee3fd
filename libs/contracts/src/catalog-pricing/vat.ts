import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const vatRateSet = defineEvent({
  type: 'catalog-pricing.vat-rate.set',
  version: 1,
  aggregate: 'vat-rate',
  description: 'A VAT rate was added, or one that is not in force yet was changed.',
  schema: z.object({
    label: z.string(),
    country: z.string(),
    vatClass: z.string(),
    validFrom: z.string(),
    changes: z.array(changeSchema),
  }),
});

export const vatEvents = [vatRateSet] as const;

export const vatPermissions = definePermissions('catalog-pricing', {
  'catalog-pricing.vat.write': 'Set VAT rates.',
});

/** What each operation asks of its caller. */
export const vatOperations = defineOperations({
  vatRates: 'catalog-pricing.price.read',
});

/** Error codes of VAT rates, each with its meaning. */
export const vatErrors = {
  COUNTRY_MALFORMED: 'A country is two capital letters.',
  PERCENT_INVALID: 'A percentage is between 0 and 100.',
  VAT_RATE_IN_FORCE: 'A VAT rate that is in force is not rewritten.',
  VAT_RATE_MISSING: 'No VAT rate is known for the country, class and date.',
} as const;
