import { importRecords } from '../record-builders.ts';
import type { Sample } from './sample.ts';

/** One import of costs of the sample product. */
export const recordsSample: Sample = {
  async seed(service, ctx) {
    const { id } = await importRecords(service, ctx, 'costs', 'sku,cost,currency\nSAME-SKU,4,EUR\n');
    return { RecordImport: id };
  },
};
