import type { RoleSeed } from '../access.ts';
import { books, documents, operator } from './permission-sets.ts';

export const financeOperator: RoleSeed = {
  key: 'finance-operator',
  name: 'Finance operator',
  scope: 'brand',
  description: 'Keeps the books; sees costs and margins, approves nothing.',
  permissions: [
    ...operator,
    ...books,
    ...documents,
    'finance.order.write',
    'finance.invoice.write',
    'finance.invoice.configure',
    'finance.payment.write',
    'finance.bank.read',
    'finance.bank.import',
    'finance.bank.match',
    'finance.bank.configure',
    'finance.payout.write',
    'finance.payee.reveal',
    'finance.credit.use',
    'finance.account.write',
    'finance.journal.write',
    'finance.journal.reverse',
    'finance.budget.write',
    'finance.export.run',
    'platform.partner.read',
    'catalog-pricing.cost.read',
    'catalog-pricing.guardrail.read',
    'catalog-pricing.draft.read',
  ],
};
