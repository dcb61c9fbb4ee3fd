import type { RoleSeed } from '../access.ts';
import { operator } from './permission-sets.ts';

export const loyaltyOperator: RoleSeed = {
  key: 'loyalty-operator',
  name: 'Loyalty operator',
  scope: 'brand',
  description: 'Runs loyalty programs, tiers and rewards; approves no adjustment.',
  permissions: [
    ...operator,
    'platform.partner.read',
    'crm.person.read',
    // Rules are for products and categories.
    'catalog-pricing.product.read',
    ...['program.read', 'program.write', 'member.read', 'member.write', 'reward.write', 'reward.redeem'].map(
      (name) => `loyalty.${name}`,
    ),
    ...['points.spend', 'points.transfer', 'points.adjust', 'points.repair'].map((name) => `loyalty.${name}`),
    ...['voucher.read', 'voucher.write', 'voucher.redeem'].map((name) => `loyalty.${name}`),
  ],
};
