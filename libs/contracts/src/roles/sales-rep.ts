import type { RoleSeed } from '../access.ts';
import { shelf } from './permission-sets.ts';

export const salesRep: RoleSeed = {
  key: 'sales-rep',
  name: 'Sales rep',
  scope: 'brand',
  boundBy: 'territory',
  description: 'Visits and sells in their own territories.',
  permissions: [...shelf, 'platform.brand.read', 'platform.knowledge.read'],
};
