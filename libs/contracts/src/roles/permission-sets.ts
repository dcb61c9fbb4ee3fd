export const catalogRead = [
  'catalog-pricing.product.read',
  'catalog-pricing.channel.read',
  'catalog-pricing.price.read',
  'catalog-pricing.price-list.read',
  'catalog-pricing.guardrail.read',
  'catalog-pricing.draft.read',
  'catalog-pricing.stock.read',
  'catalog-pricing.competitor.read',
  'catalog-pricing.promotion.read',
];

/** What everybody of a partner company may see; what is the company's own is decided where it is kept. */
export const partnerReads = ['platform.brand.read', 'catalog-pricing.product.read'];

/** What a brand's owner may do on the admin plane: everything inside of the brand, nothing of the platform itself. */
export const ownPlane = [
  ...['brand.read', 'brand.update', 'brand.provision', 'brand.export'],
  ...['partner.read', 'partner.write', 'user.read', 'user.create', 'user.invite', 'user.remove'],
  ...['session.read', 'session.revoke', 'api-key.read', 'api-key.write'],
  ...['identity-provider.read', 'identity-provider.write', 'membership.assign', 'role.read', 'role.write'],
  ...['approval.read', 'approval.decide', 'flag.read', 'flag.write', 'ai-policy.read', 'ai-policy.write'],
  ...['knowledge.read', 'knowledge.write', 'activity.read', 'activity.export', 'audit.read', 'notification.send'],
  ...['automation.read', 'automation.write', 'webhook.read', 'webhook.write', 'integration.read', 'integration.write'],
  ...['health.read', 'metric.read', 'metric.write', 'telemetry.write', 'privacy.read', 'privacy.run', 'schema.read'],
].map((name) => `platform.${name}`);

/** What operators of the domains that do not sell by themselves see of the catalogue: no costs, no drafts. */
export const shelf = [
  'catalog-pricing.product.read',
  'catalog-pricing.channel.read',
  'catalog-pricing.price.read',
  'catalog-pricing.stock.read',
];

/** What everybody who works inside a brand sees of it. */
export const colleague = [
  'platform.brand.read',
  'platform.user.read',
  'platform.activity.read',
  'platform.knowledge.read',
];

/** What a person of the brand may do who runs one domain; the domain's own permissions come with its service. */
export const operator = [...shelf, ...colleague, 'platform.automation.read'];

/** The books as everybody sees them who works with them. */
export const books = [
  'finance.account.read',
  'finance.journal.read',
  'finance.period.read',
  'finance.report.read',
  'finance.budget.read',
];

/** Orders, invoices and money as everybody sees them who works with them. */
export const documents = ['finance.order.read', 'finance.invoice.read', 'finance.payment.read', 'finance.payout.read'];
/** What everybody needs who wins customers. */
export const leadsAndDeals = ['crm.lead.read', 'crm.lead.write', 'crm.deal.read', 'crm.deal.write'];
/** Planning campaigns and carrying out what somebody else has approved. */
export const campaigns = ['crm.campaign.read', 'crm.campaign.create', 'crm.campaign.send'];

/** What everybody does who plans and makes content: decide on what others made, too. */
export const contentDesk = ['read', 'create', 'write', 'approve', 'publish'].map((what) => `crm.content.${what}`);

/** What everybody does who answers what others say of the brand. */
export const mentionDesk = ['mention.read', 'mention.write', 'mention.erase', 'funnel.read'].map(
  (name) => `crm.${name}`,
);

/** Only who owns the platform says who runs it. */
export const APPOINT = 'platform.admin.assign';
