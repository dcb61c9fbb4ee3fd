import { allows } from '@mh-os/kernel';
import type { RoleSeed } from './access.ts';
import { platformPermissions } from './platform/index.ts';

const catalogRead = [
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
const partnerReads = ['platform.brand.read', 'catalog-pricing.product.read'];

/** What a brand's owner may do on the admin plane: everything inside of the brand, nothing of the platform itself. */
const ownPlane = [
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
const shelf = [
  'catalog-pricing.product.read',
  'catalog-pricing.channel.read',
  'catalog-pricing.price.read',
  'catalog-pricing.stock.read',
];

/** What everybody who works inside a brand sees of it. */
const colleague = ['platform.brand.read', 'platform.user.read', 'platform.activity.read', 'platform.knowledge.read'];

/** What a person of the brand may do who runs one domain; the domain's own permissions come with its service. */
const operator = [...shelf, ...colleague, 'platform.automation.read'];

/** The books as everybody sees them who works with them. */
const books = [
  'finance.account.read',
  'finance.journal.read',
  'finance.period.read',
  'finance.report.read',
  'finance.budget.read',
];

/** Orders, invoices and money as everybody sees them who works with them. */
const documents = ['finance.order.read', 'finance.invoice.read', 'finance.payment.read', 'finance.payout.read'];
/** What everybody needs who wins customers. */
const leadsAndDeals = ['crm.lead.read', 'crm.lead.write', 'crm.deal.read', 'crm.deal.write'];
/** Planning campaigns and carrying out what somebody else has approved. */
const campaigns = ['crm.campaign.read', 'crm.campaign.write', 'crm.campaign.send'];

/** What everybody does who plans and makes content: decide on what others made, too. */
const contentDesk = ['read', 'create', 'write', 'approve', 'publish'].map((what) => `crm.content.${what}`);

/** What everybody does who answers what others say of the brand. */
const mentionDesk = ['mention.read', 'mention.write', 'mention.erase', 'funnel.read'].map((name) => `crm.${name}`);

/** Only who owns the platform says who runs it. */
const APPOINT = 'platform.admin.assign';

/** Roles that exist from the start, those of DOMAIN.md §2. Custom roles of a brand come on top. */
export const roleSeeds: readonly RoleSeed[] = [
  {
    key: 'platform-owner',
    name: 'Platform owner',
    scope: 'platform',
    description: 'Owns the platform: everything that platform admins may, and who is one. Changes no business data.',
    permissions: ['platform.*'],
  },
  {
    key: 'platform-admin',
    name: 'Platform admin',
    scope: 'platform',
    description:
      'Runs the platform: brands, people, access. Sees the activity of every brand, changes no business data of one.',
    permissions: Object.keys(platformPermissions).filter((name) => name !== APPOINT),
  },
  {
    key: 'brand-owner',
    name: 'Brand owner',
    scope: 'brand',
    description: 'Runs the brand: everything inside it, except creating brands.',
    permissions: ['crm.*', 'finance.*', 'loyalty.*', ...ownPlane, 'catalog-pricing.*'],
  },
  {
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
  },
  {
    key: 'marketing-operator',
    name: 'Marketing operator',
    scope: 'brand',
    description: 'Plans campaigns and content; keeps the knowledge that texts are written from.',
    permissions: [
      'loyalty.program.read',
      ...operator,
      'platform.knowledge.write',
      'platform.flag.read',
      'platform.metric.read',
      'crm.person.read',
      'crm.company.read',
      'crm.order.read',
      ...leadsAndDeals,
      ...campaigns,
      'crm.lead-form.write',
      'crm.scoring.write',
      'crm.performance.read',
      'crm.performance.write',
      'crm.segment.read',
      'crm.segment.write',
      'crm.mail.read',
      'crm.mail.send',
      ...['read', 'write', 'activate', 'enrol', 'configure'].map((name) => `crm.journey.${name}`),
      ...contentDesk,
      ...mentionDesk,
    ],
  },
  {
    key: 'crm-operator',
    name: 'CRM operator',
    scope: 'brand',
    description: 'Keeps people, companies and leads.',
    permissions: [
      'loyalty.program.read',
      'loyalty.member.read',
      'loyalty.member.write',
      ...operator,
      'platform.partner.read',
      'crm.person.read',
      'crm.person.write',
      'crm.company.read',
      'crm.company.write',
      'crm.order.read',
      'crm.custom-field.write',
      'crm.consent.read',
      'crm.consent.write',
      'crm.person.merge',
      'crm.note.write',
      'crm.attachment.read',
      'crm.attachment.write',
      ...mentionDesk,
      'crm.task.read',
      'crm.task.write',
      'crm.file.import',
      'crm.file.export',
      ...leadsAndDeals,
      'crm.campaign.read',
      'crm.lead.assign',
      'crm.lead-form.write',
      'crm.scoring.write',
      'crm.performance.read',
      'crm.segment.read',
      'crm.segment.write',
      'crm.mail.read',
      'crm.journey.read',
      'crm.journey.enrol',
      'crm.pipeline.write',
    ],
  },
  {
    key: 'loyalty-operator',
    name: 'Loyalty operator',
    scope: 'brand',
    description: 'Runs loyalty programs, tiers and rewards; approves no adjustment.',
    permissions: [
      ...operator,
      'platform.partner.read',
      'crm.person.read',
      ...['program.read', 'program.write', 'member.read', 'member.write', 'reward.write', 'reward.redeem'].map(
        (name) => `loyalty.${name}`,
      ),
      ...['points.spend', 'points.transfer', 'points.adjust', 'points.repair'].map((name) => `loyalty.${name}`),
      ...['voucher.read', 'voucher.write', 'voucher.redeem'].map((name) => `loyalty.${name}`),
    ],
  },
  {
    key: 'finance-operator',
    name: 'Finance operator',
    scope: 'brand',
    description: 'Keeps the books; sees costs and margins, approves nothing.',
    permissions: [
      ...operator,
      ...books,
      ...documents,
      'finance.order.write',
      'finance.invoice.write',
      'finance.invoice.configure',
      'finance.payment.write',
      'finance.bank.read',
      'finance.bank.import',
      'finance.bank.match',
      'finance.bank.configure',
      'finance.payout.write',
      'finance.payee.reveal',
      'finance.credit.use',
      'finance.account.write',
      'finance.journal.write',
      'finance.journal.reverse',
      'finance.budget.write',
      'finance.export.run',
      'platform.partner.read',
      'catalog-pricing.cost.read',
      'catalog-pricing.guardrail.read',
      'catalog-pricing.draft.read',
    ],
  },
  {
    key: 'finance-approver',
    name: 'Finance approver',
    scope: 'brand',
    description: 'Approves what others draft; sees costs and margins.',
    permissions: [
      'loyalty.program.read',
      'loyalty.member.read',
      'loyalty.adjustment.approve',
      ...catalogRead,
      ...colleague,
      ...books,
      ...documents,
      'finance.bank.read',
      'finance.journal.approve',
      'finance.payout.approve',
      'finance.payee.reveal',
      'finance.period.close',
      'finance.export.run',
      'catalog-pricing.cost.read',
      'catalog-pricing.draft.approve',
      'catalog-pricing.draft.comment',
      'platform.approval.read',
    ],
  },
  {
    key: 'stand-operator',
    name: 'Stand operator',
    scope: 'brand',
    description: 'Runs the partner stands: partners, locations, stock, refills.',
    permissions: [
      ...operator,
      'platform.partner.read',
      'platform.partner.write',
      'catalog-pricing.stock.write',
      'catalog-pricing.stock.configure',
      'catalog-pricing.reservation.write',
    ],
  },
  {
    key: 'sales-operator',
    name: 'Sales operator',
    scope: 'brand',
    description: 'Prepares and follows up field sales: leads, quotes, orders.',
    permissions: [...operator, 'platform.partner.read', 'catalog-pricing.reservation.write', ...leadsAndDeals],
  },
  {
    key: 'sales-manager',
    name: 'Sales manager',
    scope: 'brand',
    description: 'Leads the sales reps and their territories.',
    permissions: [
      ...operator,
      'platform.partner.read',
      'platform.partner.write',
      'platform.metric.read',
      ...leadsAndDeals,
      'crm.lead.assign',
      'crm.pipeline.write',
    ],
  },
  {
    key: 'sales-rep',
    name: 'Sales rep',
    scope: 'brand',
    boundBy: 'territory',
    description: 'Visits and sells in their own territories.',
    permissions: [...shelf, 'platform.brand.read', 'platform.knowledge.read'],
  },
  {
    key: 'stand-partner-user',
    name: 'Stand partner user',
    scope: 'brand',
    boundBy: 'partner',
    description: "Works for a partner who runs stands: sees that partner's own stands.",
    permissions: ['catalog-pricing.product.read', 'catalog-pricing.price.read', 'platform.brand.read'],
  },
  {
    key: 'white-label-partner-user',
    name: 'White-label partner user',
    scope: 'brand',
    boundBy: 'partner',
    description: "Works for a partner who owns white-label lines: sees that partner's own lines, within quotas.",
    permissions: ['catalog-pricing.product.read', 'platform.brand.read'],
  },
  {
    key: 'support-operator',
    name: 'Support operator',
    scope: 'brand',
    description: 'Leads support: keeps the answers, sees what customers can see and who works here.',
    permissions: [...operator, 'platform.knowledge.write', 'platform.partner.read'],
  },
  {
    key: 'support-agent',
    name: 'Support agent',
    scope: 'brand',
    description: 'Sees products, prices and stock to answer customers.',
    permissions: [
      'loyalty.program.read',
      'loyalty.member.read',
      'loyalty.voucher.redeem',
      ...shelf,
      'platform.brand.read',
      'platform.knowledge.read',
    ],
  },
  {
    key: 'consumer',
    name: 'Consumer',
    scope: 'brand',
    description: 'Buys and collects: sees the own wallet and the storefront, nothing of the house.',
    permissions: [],
  },
  {
    key: 'ai-director',
    name: 'AI director',
    scope: 'brand',
    description: 'Reads and drafts; approves nothing, ever.',
    permissions: [
      'crm.content.read',
      'crm.content.create',
      'crm.mention.read',
      'crm.funnel.read',
      'crm.campaign.read',
      'crm.campaign.write',
      'crm.segment.read',
      'loyalty.program.read',
      'loyalty.member.read',
      ...catalogRead,
      'catalog-pricing.cost.read',
      'catalog-pricing.draft.create',
      'catalog-pricing.draft.comment',
      'crm.journey.read',
      'crm.journey.write',
      'platform.ai-policy.read',
      'platform.brand.read',
      'platform.knowledge.read',
    ],
  },
  {
    key: 'integration',
    name: 'Integration',
    scope: 'brand',
    description: 'Another system: reads the catalogue and sends metrics. Its API key may narrow this further.',
    permissions: [
      'loyalty.program.read',
      'loyalty.member.read',
      'loyalty.member.write',
      'loyalty.points.spend',
      'loyalty.reward.redeem',
      'loyalty.voucher.redeem',
      ...shelf,
      'finance.order.read',
      'finance.order.write',
      'finance.credit.use',
      'finance.bank.import',
      'catalog-pricing.volume.write',
      'catalog-pricing.reservation.write',
      'platform.brand.read',
      'platform.metric.write',
      'platform.telemetry.write',
      'crm.lead.read',
      'crm.lead.write',
      'crm.segment.read',
      'crm.behaviour.write',
      'crm.mail.bounce',
      'crm.performance.read',
      'crm.performance.write',
      'crm.content.read',
      'crm.content.publish',
      'crm.mention.record',
    ],
  },
  {
    key: 'developer',
    name: 'Developer',
    scope: 'brand',
    description: 'Reads the graph and its schema to build on it.',
    permissions: [...catalogRead, 'platform.brand.read', 'platform.schema.read'],
  },
  {
    key: 'dealer-partner-user',
    name: 'Dealer partner',
    scope: 'brand',
    boundBy: 'partner',
    description: "Works for a company that deals: sees the brand's products and what is of that company.",
    permissions: partnerReads,
  },
];

const ownerPermissions = new Set(roleSeeds.find(({ key }) => key === 'brand-owner')?.permissions);

/** Whether a permission is about the platform itself: no role of a brand can include it. */
export function isPlatformOnly(permission: string): boolean {
  return !allows(ownerPermissions, permission);
}

/** The roles that include a permission. */
export function rolesAllowing(permission: string): readonly RoleSeed[] {
  return roleSeeds.filter((role) => allows(new Set(role.permissions), permission));
}
