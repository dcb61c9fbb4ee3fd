import type { RoleSeed } from '../access.ts';

export const platformOwner: RoleSeed = {
  key: 'platform-owner',
  name: 'Platform owner',
  scope: 'platform',
  description: 'Owns the platform: everything that platform admins may, and who is one. Changes no business data.',
  permissions: ['platform.*'],
};
