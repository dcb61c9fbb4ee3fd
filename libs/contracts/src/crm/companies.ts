import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const companyCreated = defineEvent({
  type: 'crm.company.created',
  version: 1,
  aggregate: 'company',
  description: 'A company was added.',
  schema: z.object({ label: z.string(), code: z.string() }),
});

export const companyUpdated = defineEvent({
  type: 'crm.company.updated',
  version: 1,
  aggregate: 'company',
  description: 'A company was changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

/** Events of companies. */
export const crmCompaniesEvents = [companyCreated, companyUpdated] as const;

export const crmCompaniesPermissions = definePermissions('crm', {
  'crm.company.read': 'See companies.',
  'crm.company.write': 'Add and change companies.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const crmCompaniesOperations = defineOperations({
  crmCompanies: 'crm.company.read',
  crmCompany: 'crm.company.read',
  createCrmCompany: 'crm.company.write',
  updateCrmCompany: 'crm.company.write',
});

/** Error codes, each with its meaning. */
export const crmCompaniesErrors = {
  CRM_COMPANY_CODE_INVALID: 'A code has letters, digits and dashes, at most 64.',
} as const;
