import type { RoleSeed } from '../access.ts';
import { operator } from './permission-sets.ts';

export const standOperator: RoleSeed = {
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
};
