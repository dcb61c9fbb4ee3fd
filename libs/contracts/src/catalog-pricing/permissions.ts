import { definePermissions } from '../access.ts';

export const catalogPermissions = definePermissions('catalog-pricing', {
  'catalog-pricing.product.read': 'See products, variants and categories.',
  'catalog-pricing.product.write': 'Create, change and archive products and variants.',
  'catalog-pricing.channel.read': 'See sales channels.',
  'catalog-pricing.channel.write': 'Create and change sales channels.',
  'catalog-pricing.price.read': 'See prices and their history.',
  'catalog-pricing.cost.read': 'See costs and margins.',
  'catalog-pricing.cost.write': 'Set costs.',
  'catalog-pricing.guardrail.read': 'See pricing guardrails.',
  'catalog-pricing.guardrail.write': 'Set pricing guardrails.',
  'catalog-pricing.draft.read': 'See price drafts.',
  'catalog-pricing.draft.create': 'Write, submit and withdraw price drafts.',
  'catalog-pricing.draft.approve': "Approve or reject other people's price drafts.",
  'catalog-pricing.stock.read': 'See stock.',
  'catalog-pricing.stock.write': 'Set stock.',
  'catalog-pricing.import.run': 'Import products from files.',
});
