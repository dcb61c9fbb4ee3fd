import type { OperationTable } from './access.ts';

/**
 * What asking for an entity by its id needs, and what single fields of it need on top: ways to a thing beside the root
 * fields (A4, "by direct id and by nested edge"). Conformance finds out what each asks and compares; what asks for nothing
 * beyond its entity is not listed.
 */
export const edgeCatalogue: OperationTable = {
  Brand: 'platform.brand.read',
  Attribute: 'catalog-pricing.product.read',
  Category: 'catalog-pricing.product.read',
  Channel: 'catalog-pricing.channel.read',
  Supplier: 'catalog-pricing.supplier.read',
  Integration: 'platform.integration.read',
  KnowledgeDocument: 'platform.knowledge.read',
  Partner: 'platform.partner.read',
  PriceDraft: 'catalog-pricing.draft.read',
  Product: 'catalog-pricing.product.read',
  ProductImport: 'catalog-pricing.import.run',
  ProductVariant: 'catalog-pricing.product.read',
  'ProductVariant.availability': 'catalog-pricing.stock.read',
  'ProductVariant.cost': 'catalog-pricing.cost.read',
  'ProductVariant.landedCosts': 'catalog-pricing.cost.read',
  'ProductVariant.price': 'catalog-pricing.price.read',
  'ProductVariant.prices': 'catalog-pricing.price.read',
  'ProductVariant.resolvedPrice': 'catalog-pricing.price.read',
  'ProductVariant.stock': 'catalog-pricing.stock.read',
  'ProductVariant.stockOnHand': 'catalog-pricing.stock.read',
  'ProductVariant.suppliers': 'catalog-pricing.supplier.read',
  RecordImport: 'catalog-pricing.import.run',
  User: 'platform.user.read',
  WebhookEndpoint: 'platform.webhook.read',
  LoyaltyProgram: 'loyalty.program.read',
  LoyaltyMember: 'loyalty.member.read',
  LoyaltyReward: 'loyalty.program.read',
  FinanceAccount: 'finance.account.read',
  Company: 'crm.company.read',
  Person: 'crm.person.read',
  'Person.relations': 'crm.company.read',
  FinanceInvoice: 'finance.invoice.read',
  FinanceOrder: 'finance.order.read',
  CrmCompany: 'crm.company.read',
  Lead: 'crm.lead.read',
  Segment: 'crm.segment.read',
  Deal: 'crm.deal.read',
  Pipeline: 'crm.deal.read',
};
