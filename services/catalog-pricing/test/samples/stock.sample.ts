import { newId } from '@mh-os/kernel';
import type { Sample } from './sample.ts';

/** Locations and movements of stock; the catalogue's sample has what lies there. */
export const stockSample: Sample = {
  variables: {
    createStockLocation: { input: { code: 'stand-1', name: 'Stand 1', kind: 'STAND', idempotencyKey: newId() } },
    recordStockMovement: {
      input: {
        locationId: newId(),
        kind: 'RECEIPT',
        lines: [{ variantId: newId(), quantity: 5 }],
        idempotencyKey: newId(),
      },
    },
    createStockTransfer: {
      input: { fromId: newId(), toId: newId(), lines: [{ variantId: newId(), quantity: 1 }], idempotencyKey: newId() },
    },
    reserveStock: { input: { lines: [{ variantId: newId(), quantity: 1 }], idempotencyKey: newId() } },
  },
};
