import { z } from 'zod';
import { defineOperations } from '../access.ts';
import { defineEvent } from '../define.ts';

export const currencyRatesImported = defineEvent({
  type: 'catalog-pricing.currency-rate.imported',
  version: 1,
  aggregate: 'currency-rate',
  description: 'Currency rates of one or more days were added.',
  schema: z.object({ label: z.string(), source: z.string(), rates: z.int(), newestDay: z.string() }),
});

export const currencyRateEvents = [currencyRatesImported] as const;

/** What each operation asks of its caller. */
export const currencyRateOperations = defineOperations({
  currencyRates: 'catalog-pricing.price.read',
  importCurrencyRates: 'catalog-pricing.price-list.write',
});

/** Error codes of currency rates, each with its meaning. */
export const currencyRateErrors = {
  RATE_FILE_MALFORMED: 'The file is no CSV with a Date column and one column a currency, as the ECB publishes it.',
  RATE_FILE_LARGE: 'The file holds more rates than are read at once.',
  RATE_NOT_POSITIVE: 'A currency rate is more than zero.',
} as const;
