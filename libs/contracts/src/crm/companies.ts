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
  description: 'A company was changed; `changes` names the fields only.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const relationChanged = defineEvent({
  type: 'crm.relation.changed',
  version: 1,
  aggregate: 'relation',
  description: 'A person took up a role at a company, or it ended or was taken away.',
  schema: z.object({ label: z.string(), personId: z.uuid(), companyId: z.uuid(), ended: z.boolean() }),
});

/** Events of companies. */
export const crmCompaniesEvents = [companyCreated, companyUpdated, relationChanged] as const;

export const crmCompaniesPermissions = definePermissions('crm', {
  'crm.company.read': 'See companies and who works there.',
  'crm.company.write': 'Add and change companies and who works there.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const crmCompaniesOperations = defineOperations({
  companies: 'crm.company.read',
  company: 'crm.company.read',
  createCompany: 'crm.company.write',
  updateCompany: 'crm.company.write',
  relatePerson: 'crm.company.write',
  endRelation: 'crm.company.write',
  removeRelation: 'crm.company.write',
});

/** Error codes, each with its meaning. */
export const crmCompaniesErrors = {
  CRM_COMPANY_INVALID: 'A company has a name; domain, tax number and country have their form.',
  CRM_COMPANY_CIRCLE: 'A company cannot be its own parent, over however many steps.',
  CRM_RELATION_INVALID: 'A role ends after it began.',
} as const;
