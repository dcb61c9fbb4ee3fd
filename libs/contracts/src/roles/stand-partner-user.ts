import type { RoleSeed } from '../access.ts';

export const standPartnerUser: RoleSeed = {
  key: 'stand-partner-user',
  name: 'Stand partner user',
  scope: 'brand',
  boundBy: 'partner',
  description: "Works for a partner who runs stands: sees that partner's own stands.",
  permissions: ['catalog-pricing.product.read', 'catalog-pricing.price.read', 'platform.brand.read'],
};
