import type { RoleSeed } from './access.ts';

const catalogRead = [
  'catalog-pricing.product.read',
  'catalog-pricing.channel.read',
  'catalog-pricing.price.read',
  'catalog-pricing.guardrail.read',
  'catalog-pricing.draft.read',
  'catalog-pricing.stock.read',
];

/** What a brand's owner may do on the admin plane: everything inside of the brand, nothing of the platform itself. */
const ownPlane = [
  ...['brand.read', 'brand.update', 'brand.provision', 'brand.export', 'brand.delete'],
  ...['partner.read', 'partner.write', 'user.read', 'user.create', 'user.invite', 'user.remove'],
  ...['session.read', 'session.revoke', 'api-key.read', 'api-key.write'],
  ...['identity-provider.read', 'identity-provider.write', 'membership.assign', 'role.read', 'role.write'],
  ...['approval.read', 'approval.decide', 'flag.read', 'flag.write', 'ai-policy.read', 'ai-policy.write'],
  ...['knowledge.read', 'knowledge.write', 'activity.read', 'activity.export', 'audit.read', 'notification.send'],
  ...['automation.read', 'automation.write', 'webhook.read', 'webhook.write', 'integration.read', 'integration.write'],
  ...['health.read', 'metric.read', 'metric.write', 'telemetry.write', 'privacy.read', 'privacy.run', 'schema.read'],
].map((name) => `platform.${name}`);

/** Roles that exist from the start. Custom roles come on top. */
export const roleSeeds: readonly RoleSeed[] = [
  {
    key: 'platform-admin',
    name: 'Platform admin',
    scope: 'platform',
    description:
      'Runs the platform: brands, people, access. Sees the activity of every brand, changes no business data of one.',
    permissions: ['platform.*'],
  },
  {
    key: 'brand-owner',
    name: 'Brand owner',
    scope: 'brand',
    description: 'Runs the brand: everything inside it, except creating brands.',
    permissions: [...ownPlane, 'catalog-pricing.*'],
  },
  {
    key: 'pricing-operator',
    name: 'Pricing operator',
    scope: 'brand',
    description: 'Keeps products, costs and prices; writes price drafts, approves none.',
    permissions: [
      ...catalogRead,
      'catalog-pricing.product.write',
      'catalog-pricing.channel.write',
      'catalog-pricing.cost.read',
      'catalog-pricing.cost.write',
      'catalog-pricing.guardrail.write',
      'catalog-pricing.draft.create',
      'catalog-pricing.stock.write',
      'catalog-pricing.import.run',
      'platform.brand.read',
      'platform.knowledge.read',
      'platform.user.read',
      'platform.activity.read',
    ],
  },
  {
    key: 'finance-approver',
    name: 'Finance approver',
    scope: 'brand',
    description: 'Approves what others draft; sees costs and margins.',
    permissions: [
      ...catalogRead,
      'catalog-pricing.cost.read',
      'catalog-pricing.draft.approve',
      'platform.brand.read',
      'platform.knowledge.read',
      'platform.user.read',
      'platform.activity.read',
    ],
  },
  {
    key: 'support-agent',
    name: 'Support agent',
    scope: 'brand',
    description: 'Sees products, prices and stock to answer customers.',
    permissions: [
      'catalog-pricing.product.read',
      'catalog-pricing.channel.read',
      'catalog-pricing.price.read',
      'catalog-pricing.stock.read',
      'platform.brand.read',
      'platform.knowledge.read',
    ],
  },
  {
    key: 'ai-director',
    name: 'AI director',
    scope: 'brand',
    description: 'Reads and drafts; approves nothing, ever.',
    permissions: [
      ...catalogRead,
      'catalog-pricing.cost.read',
      'catalog-pricing.draft.create',
      'platform.ai-policy.read',
      'platform.brand.read',
      'platform.knowledge.read',
    ],
  },
  {
    key: 'developer',
    name: 'Developer',
    scope: 'brand',
    description: 'Reads the graph and its schema to build on it.',
    permissions: [...catalogRead, 'platform.brand.read', 'platform.schema.read'],
  },
];
