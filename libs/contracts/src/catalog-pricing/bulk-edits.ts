import { z } from 'zod';
import { defineOperations } from '../access.ts';
import { defineEvent } from '../define.ts';

export const bulkEditFinished = defineEvent({
  type: 'catalog-pricing.bulk-edit.finished',
  version: 1,
  aggregate: 'bulk-edit',
  description: 'A change of many products came to its end.',
  schema: z.object({ label: z.string(), changed: z.int(), failed: z.int(), unchanged: z.int() }),
});

export const bulkEditUndone = defineEvent({
  type: 'catalog-pricing.bulk-edit.undone',
  version: 1,
  aggregate: 'bulk-edit',
  description: 'A change of many products was taken back as far as nobody changed them since.',
  schema: z.object({ label: z.string(), undone: z.int(), refused: z.int() }),
});

export const bulkEditEvents = [bulkEditFinished, bulkEditUndone] as const;

/** What each operation asks of its caller. */
export const bulkEditOperations = defineOperations({
  previewBulkEdit: 'catalog-pricing.product.write',
  bulkEdit: 'catalog-pricing.product.write',
  bulkEdits: 'catalog-pricing.product.write',
  startBulkEdit: 'catalog-pricing.product.write',
  undoBulkEdit: 'catalog-pricing.product.write',
});

/** Error codes of bulk edits, each with its meaning. */
export const bulkEditErrors = {
  BULK_EDIT_EMPTY: 'A bulk edit changes at least one field.',
  BULK_EDIT_TOO_LARGE: 'A bulk edit changes at most 20,000 products.',
  BULK_EDIT_CHANGED_SELECTION: 'The filter matches another number of products than the preview showed.',
  BULK_EDIT_NOT_UNDOABLE: 'A bulk edit can be taken back once, when it is done, for 24 hours.',
  BULK_EDIT_CHANGED_SINCE: 'The product was changed after the bulk edit.',
} as const;
