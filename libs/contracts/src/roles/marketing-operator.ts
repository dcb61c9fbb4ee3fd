import type { RoleSeed } from '../access.ts';
import { campaigns, contentDesk, leadsAndDeals, mentionDesk, operator } from './permission-sets.ts';

export const marketingOperator: RoleSeed = {
  key: 'marketing-operator',
  name: 'Marketing operator',
  scope: 'brand',
  description: 'Plans campaigns and content; keeps the knowledge that texts are written from.',
  permissions: [
    'loyalty.program.read',
    ...operator,
    'platform.knowledge.write',
    'platform.flag.read',
    'platform.metric.read',
    'crm.person.read',
    'crm.company.read',
    'crm.order.read',
    ...leadsAndDeals,
    ...campaigns,
    'crm.lead-form.write',
    'crm.scoring.write',
    'crm.performance.read',
    'crm.performance.write',
    'crm.segment.read',
    'crm.segment.write',
    'crm.mail.read',
    'crm.mail.send',
    ...['read', 'write', 'activate', 'enrol', 'configure'].map((name) => `crm.journey.${name}`),
    ...contentDesk,
    ...mentionDesk,
  ],
};
