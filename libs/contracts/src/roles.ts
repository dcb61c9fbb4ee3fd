import { allows } from '@mh-os/kernel';
import type { RoleSeed } from './access.ts';
import { aiDirector } from './roles/ai-director.ts';
import { brandOwner } from './roles/brand-owner.ts';
import { consumer } from './roles/consumer.ts';
import { crmOperator } from './roles/crm-operator.ts';
import { dealerPartnerUser } from './roles/dealer-partner-user.ts';
import { developer } from './roles/developer.ts';
import { financeApprover } from './roles/finance-approver.ts';
import { financeOperator } from './roles/finance-operator.ts';
import { integration } from './roles/integration.ts';
import { loyaltyOperator } from './roles/loyalty-operator.ts';
import { marketingOperator } from './roles/marketing-operator.ts';
import { platformAdmin } from './roles/platform-admin.ts';
import { platformOwner } from './roles/platform-owner.ts';
import { pricingOperator } from './roles/pricing-operator.ts';
import { salesManager } from './roles/sales-manager.ts';
import { salesOperator } from './roles/sales-operator.ts';
import { salesRep } from './roles/sales-rep.ts';
import { standOperator } from './roles/stand-operator.ts';
import { standPartnerUser } from './roles/stand-partner-user.ts';
import { supportAgent } from './roles/support-agent.ts';
import { supportOperator } from './roles/support-operator.ts';
import { whiteLabelPartnerUser } from './roles/white-label-partner-user.ts';

/** Roles that exist from the start, those of DOMAIN.md §2. Custom roles of a brand come on top. */
export const roleSeeds: readonly RoleSeed[] = [
  platformOwner,
  platformAdmin,
  brandOwner,
  pricingOperator,
  marketingOperator,
  crmOperator,
  loyaltyOperator,
  financeOperator,
  financeApprover,
  standOperator,
  salesOperator,
  salesManager,
  salesRep,
  standPartnerUser,
  whiteLabelPartnerUser,
  supportOperator,
  supportAgent,
  consumer,
  aiDirector,
  integration,
  developer,
  dealerPartnerUser,
];

const ownerPermissions = new Set(roleSeeds.find(({ key }) => key === 'brand-owner')?.permissions);

/** Whether a permission is about the platform itself: no role of a brand can include it. */
export function isPlatformOnly(permission: string): boolean {
  return !allows(ownerPermissions, permission);
}

/** The roles that include a permission. */
export function rolesAllowing(permission: string): readonly RoleSeed[] {
  return roleSeeds.filter((role) => allows(new Set(role.permissions), permission));
}
