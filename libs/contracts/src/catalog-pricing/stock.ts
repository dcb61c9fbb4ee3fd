import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const stockSet = defineEvent({
  type: 'catalog-pricing.stock.set',
  version: 1,
  aggregate: 'stock-item',
  description: 'The stock on hand of a variant was set.',
  schema: z.object({ label: z.string(), sku: z.string(), onHand: z.int(), changes: z.array(changeSchema) }),
});

export const stockEvents = [stockSet] as const;

export const stockPermissions = definePermissions('catalog-pricing', {
  'catalog-pricing.stock.read': 'See stock.',
  'catalog-pricing.stock.write': 'Set stock.',
});

/** What each operation asks of its caller. */
export const stockOperations = defineOperations({
  setStock: 'catalog-pricing.stock.write',
});

/** Error codes of stock, each with its meaning. */
export const stockErrors = {
  STOCK_CHANGED: 'The stock is not what was expected; the current quantity is in the details.',
  STOCK_NEGATIVE: 'Stock on hand is never below zero.',
  STOCK_TOO_LARGE: 'Stock on hand is beyond what is kept.',
  LOCATION_UNKNOWN: 'The brand has no stock location of this code.',
} as const;
