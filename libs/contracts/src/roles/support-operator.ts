import type { RoleSeed } from '../access.ts';
import { operator } from './permission-sets.ts';

export const supportOperator: RoleSeed = {
  key: 'support-operator',
  name: 'Support operator',
  scope: 'brand',
  description: 'Leads support: keeps the answers, sees what customers can see and who works here.',
  permissions: [...operator, 'platform.knowledge.write', 'platform.partner.read'],
};
