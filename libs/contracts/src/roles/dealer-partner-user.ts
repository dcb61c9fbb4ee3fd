import type { RoleSeed } from '../access.ts';
import { partnerReads } from './permission-sets.ts';

export const dealerPartnerUser: RoleSeed = {
  key: 'dealer-partner-user',
  name: 'Dealer partner',
  scope: 'brand',
  boundBy: 'partner',
  description: "Works for a company that deals: sees the brand's products and what is of that company.",
  permissions: partnerReads,
};
