import type { RoleSeed } from '../access.ts';
import { catalogRead } from './permission-sets.ts';

export const aiDirector: RoleSeed = {
  key: 'ai-director',
  name: 'AI director',
  scope: 'brand',
  description: 'Reads and drafts; approves nothing, ever.',
  permissions: [
    'crm.content.read',
    'crm.content.create',
    'crm.mention.read',
    'crm.funnel.read',
    'crm.campaign.read',
    'crm.campaign.create',
    'crm.segment.read',
    'loyalty.program.read',
    'loyalty.member.read',
    ...catalogRead,
    'catalog-pricing.cost.read',
    'catalog-pricing.draft.create',
    'catalog-pricing.draft.comment',
    'crm.journey.read',
    'crm.journey.create',
    'platform.ai-policy.read',
    'platform.brand.read',
    'platform.knowledge.read',
  ],
};
