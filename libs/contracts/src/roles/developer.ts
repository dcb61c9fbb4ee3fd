import type { RoleSeed } from '../access.ts';
import { catalogRead } from './permission-sets.ts';

export const developer: RoleSeed = {
  key: 'developer',
  name: 'Developer',
  scope: 'brand',
  description: 'Reads the graph and its schema to build on it.',
  permissions: [...catalogRead, 'platform.brand.read', 'platform.schema.read'],
};
