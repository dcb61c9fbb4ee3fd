import type { RoleSeed } from '../access.ts';
import { platformPermissions } from '../platform/index.ts';
import { APPOINT } from './permission-sets.ts';

export const platformAdmin: RoleSeed = {
  key: 'platform-admin',
  name: 'Platform admin',
  scope: 'platform',
  description:
    'Runs the platform: brands, people, access. Sees the activity of every brand, changes no business data of one.',
  permissions: Object.keys(platformPermissions).filter((name) => name !== APPOINT),
};
