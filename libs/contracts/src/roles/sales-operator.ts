import type { RoleSeed } from '../access.ts';
import { leadsAndDeals, operator } from './permission-sets.ts';

export const salesOperator: RoleSeed = {
  key: 'sales-operator',
  name: 'Sales operator',
  scope: 'brand',
  description: 'Prepares and follows up field sales: leads, quotes, orders.',
  permissions: [...operator, 'platform.partner.read', 'catalog-pricing.reservation.write', ...leadsAndDeals],
};
