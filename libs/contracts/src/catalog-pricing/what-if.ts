import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { defineEvent } from '../define.ts';

export const salesVolumesRecorded = defineEvent({
  type: 'catalog-pricing.volume.recorded',
  version: 1,
  aggregate: 'sales-volumes',
  description: 'What was sold by day was recorded; effects of price drafts are reckoned on it.',
  schema: z.object({ label: z.string(), rows: z.int(), from: z.string(), to: z.string() }),
});

export const whatIfEvents = [salesVolumesRecorded] as const;

export const whatIfPermissions = definePermissions('catalog-pricing', {
  'catalog-pricing.volume.write': 'Record what was sold by day.',
});

/** What each operation asks of its caller. */
export const whatIfOperations = defineOperations({
  priceDraftWhatIf: 'catalog-pricing.draft.read',
  recordSalesVolumes: 'catalog-pricing.volume.write',
});

/** Error codes of sales volumes and effects, each with its meaning. */
export const whatIfErrors = {
  VOLUME_COLUMNS: 'The first line of the CSV names the columns sku, channel, day, units and net_revenue.',
  VOLUME_DAY: 'Sales are of a day up to today.',
  VOLUME_NEGATIVE: 'Units and revenue of a day are not below zero.',
  VOLUME_ROWS: 'Give 1 to 5000 rows of sales.',
  VOLUME_TWICE: 'A variant, channel and day is there twice.',
  WHAT_IF_DAYS: 'A period is 1 to 366 days.',
} as const;
