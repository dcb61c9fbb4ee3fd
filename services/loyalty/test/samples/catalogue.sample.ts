import { newId } from '@mh-os/kernel';
import type { Sample } from './sample.ts';

export const catalogueSample: Sample = {
  // A parent is an id, which its schema does not say.
  eventData: { 'catalog-pricing.category.created': { label: 'Wax', path: 'hair/wax', parentId: newId() } },
};
