import type { RoleSeed } from '../access.ts';
import { catalogRead, colleague } from './permission-sets.ts';

export const pricingOperator: RoleSeed = {
  key: 'pricing-operator',
  name: 'Pricing operator',
  scope: 'brand',
  description: 'Keeps products, costs and prices; writes price drafts, approves none.',
  permissions: [
    ...catalogRead,
    ...colleague,
    'catalog-pricing.product.write',
    'catalog-pricing.channel.write',
    'catalog-pricing.cost.read',
    'catalog-pricing.cost.write',
    'catalog-pricing.guardrail.write',
    'catalog-pricing.volume.write',
    'catalog-pricing.price-list.write',
    'catalog-pricing.draft.create',
    'catalog-pricing.draft.comment',
    'catalog-pricing.stock.write',
    'catalog-pricing.supplier.read',
    'catalog-pricing.supplier.write',
    'catalog-pricing.stock.configure',
    'catalog-pricing.import.run',
    'catalog-pricing.export.run',
    'catalog-pricing.competitor.write',
    'catalog-pricing.competitor.capture',
    'catalog-pricing.promotion.write',
    'platform.approval.read',
  ],
};
