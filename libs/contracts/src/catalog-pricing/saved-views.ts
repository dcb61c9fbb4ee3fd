import { z } from 'zod';
import { defineOperations } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const savedViewChanged = defineEvent({
  type: 'catalog-pricing.saved-view.changed',
  version: 1,
  aggregate: 'saved-view',
  description: 'A view of the list of products was saved, changed or removed.',
  schema: z.object({ label: z.string(), shared: z.boolean(), changes: z.array(changeSchema) }),
});

export const savedViewEvents = [savedViewChanged] as const;

/** What each operation asks of its caller. Only its owner changes a view. */
export const savedViewOperations = defineOperations({
  savedViews: 'catalog-pricing.product.read',
  createSavedView: 'catalog-pricing.product.read',
  updateSavedView: 'catalog-pricing.product.read',
  deleteSavedView: 'catalog-pricing.product.read',
});

/** Error codes of saved views, each with its meaning. */
export const savedViewErrors = {
  SAVED_VIEW_INVALID: 'A saved view has a name, known filters, known columns and a known order.',
  SAVED_VIEW_TAKEN: 'You have a view of this name already.',
  SAVED_VIEW_FOREIGN: 'Only the person who saved a view changes or removes it.',
} as const;
