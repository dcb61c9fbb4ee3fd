import { defineOperations } from '../access.ts';

/** What each operation asks of its caller. */
export const vatOperations = defineOperations({
  vatRates: 'catalog-pricing.price.read',
});

/** Error codes of VAT rates, each with its meaning. */
export const vatErrors = {
  COUNTRY_MALFORMED: 'A country is two capital letters.',
  PERCENT_INVALID: 'A percentage is between 0 and 100.',
  VAT_RATE_MISSING: 'No VAT rate is known for the country, class and date.',
} as const;
