import type { RoleSeed } from '../access.ts';

export const consumer: RoleSeed = {
  key: 'consumer',
  name: 'Consumer',
  scope: 'brand',
  description: 'Buys and collects: sees the own wallet and the storefront, nothing of the house.',
  permissions: [],
};
