import type { RoleSeed } from '../access.ts';
import { ownPlane } from './permission-sets.ts';

export const brandOwner: RoleSeed = {
  key: 'brand-owner',
  name: 'Brand owner',
  scope: 'brand',
  description: 'Runs the brand: everything inside it, except creating brands.',
  permissions: ['crm.*', 'finance.*', 'loyalty.*', ...ownPlane, 'catalog-pricing.*'],
};
