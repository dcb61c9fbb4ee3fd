import type { RoleSeed } from '../access.ts';
import { leadsAndDeals, operator } from './permission-sets.ts';

export const salesManager: RoleSeed = {
  key: 'sales-manager',
  name: 'Sales manager',
  scope: 'brand',
  description: 'Leads the sales reps and their territories.',
  permissions: [
    ...operator,
    'platform.partner.read',
    'platform.partner.write',
    'platform.metric.read',
    ...leadsAndDeals,
    'crm.lead.assign',
    'crm.pipeline.write',
  ],
};
