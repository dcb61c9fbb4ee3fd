import type { RoleSeed } from '../access.ts';
import { books, catalogRead, colleague, documents } from './permission-sets.ts';

export const financeApprover: RoleSeed = {
  key: 'finance-approver',
  name: 'Finance approver',
  scope: 'brand',
  description: 'Approves what others draft; sees costs and margins.',
  permissions: [
    'loyalty.program.read',
    'loyalty.member.read',
    'loyalty.adjustment.approve',
    ...catalogRead,
    ...colleague,
    ...books,
    ...documents,
    'finance.bank.read',
    'finance.journal.approve',
    'finance.payout.approve',
    'finance.payee.reveal',
    'finance.period.close',
    'finance.export.run',
    'catalog-pricing.cost.read',
    'catalog-pricing.draft.approve',
    'catalog-pricing.draft.comment',
    'platform.approval.read',
  ],
};
