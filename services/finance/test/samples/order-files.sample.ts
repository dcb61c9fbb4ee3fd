import { newId } from '@mh-os/kernel';
import { Readable } from 'node:stream';
import { OrderFilesService } from '../../src/order-files/order-files.service.ts';
import { UploadsService } from '../../src/uploads/uploads.service.ts';
import { thisYear } from '../ledger.builders.ts';
import type { Sample } from './sample.ts';

const content = `number,placed_at,sku,quantity,unit_price\nF-1,${thisYear('02-01')},WAX,1,9.95\n`;
const how = { source: 'sample-file', currency: 'EUR', vatRate: '19', decimalComma: false };

/** A file of orders, tried: what it would bring stays out of the books. */
export const orderFilesSample: Sample = {
  seed: async (service, ctx) => {
    const bytes = Readable.from([Buffer.from(content)]);
    const { fileId } = await service.app.get(UploadsService).upload(ctx, 'order-files', 'sample.csv', bytes);
    const wish = { ...how, fileId, trial: true, idempotencyKey: 'sample-order-file' };
    const { head } = await service.app.get(OrderFilesService).start(ctx, wish);
    return { FinanceOrderFile: fileId, FinanceOrderImport: head.id };
  },
  variables: {
    importFinanceOrderFile: { input: { ...how, fileId: newId(), trial: true, idempotencyKey: newId() } },
  },
};
