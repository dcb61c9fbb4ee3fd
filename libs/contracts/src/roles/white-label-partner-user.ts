import type { RoleSeed } from '../access.ts';

export const whiteLabelPartnerUser: RoleSeed = {
  key: 'white-label-partner-user',
  name: 'White-label partner user',
  scope: 'brand',
  boundBy: 'partner',
  description: "Works for a partner who owns white-label lines: sees that partner's own lines, within quotas.",
  permissions: ['catalog-pricing.product.read', 'platform.brand.read'],
};
