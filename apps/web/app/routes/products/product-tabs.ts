import type { Words } from '../../i18n/en/index.ts';

/** A tab of a product's page: a route below `/products/:id`, its name in the words of products. */
export interface ProductTab {
  readonly key: keyof Words['products']['tab'];
  /** The part of the address after the product's; empty for the first tab. */
  readonly path: string;
  /** Who does not hold it does not see the tab. */
  readonly permission?: string;
}

/** The tabs of a product's page, in their order. */
export const productTabs: readonly ProductTab[] = [
  // One a line, so that what several people add merges.
  { key: 'overview', path: '' },
  { key: 'competitors', path: 'competitors', permission: 'catalog-pricing.competitor.read' },
  { key: 'stock', path: 'stock', permission: 'catalog-pricing.stock.read' },
  { key: 'details', path: 'details' },
  { key: 'prices', path: 'prices', permission: 'catalog-pricing.price.read' },
  { key: 'trace', path: 'trace', permission: 'catalog-pricing.price.read' },
  { key: 'history', path: 'history', permission: 'catalog-pricing.price.read' },
  { key: 'margin', path: 'margin', permission: 'catalog-pricing.cost.read' },
];
