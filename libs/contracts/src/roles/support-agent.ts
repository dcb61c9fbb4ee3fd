import type { RoleSeed } from '../access.ts';
import { shelf } from './permission-sets.ts';

export const supportAgent: RoleSeed = {
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
};
