import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

/** A lead in an event is its number, e.g. `L-1042`: never a name or an address. */
const lead = { label: z.string(), leadId: z.uuid() };

export const leadCaptured = defineEvent({
  type: 'crm.lead.captured',
  version: 1,
  aggregate: 'lead',
  description: 'A lead came in, by a form, a program, a file or by hand.',
  schema: z.object({
    ...lead,
    source: z.string(),
    formId: z.uuid().nullable(),
    campaignCode: z.string().nullable(),
    ownerId: z.string().nullable(),
  }),
});

export const leadAssigned = defineEvent({
  type: 'crm.lead.assigned',
  version: 1,
  aggregate: 'lead',
  description: 'A lead has somebody who works on it, or nobody any more.',
  schema: z.object({ ...lead, ownerId: z.string().nullable(), changes: z.array(changeSchema) }),
});

export const leadUpdated = defineEvent({
  type: 'crm.lead.updated',
  version: 1,
  aggregate: 'lead',
  description: 'A lead was changed; fields that name somebody are told without their values.',
  schema: z.object({ ...lead, changes: z.array(changeSchema) }),
});

export const leadEngaged = defineEvent({
  type: 'crm.lead.engaged',
  version: 1,
  aggregate: 'lead',
  description: 'A lead did something, such as opening a mail; the score follows.',
  schema: z.object({ ...lead, kind: z.string(), score: z.int().nullable() }),
});

export const leadConverted = defineEvent({
  type: 'crm.lead.converted',
  version: 1,
  aggregate: 'lead',
  description: 'A lead became a person, a company or both, and a deal.',
  schema: z.object({ ...lead, personId: z.uuid().nullable(), companyId: z.uuid().nullable(), dealId: z.uuid() }),
});

export const leadsImported = defineEvent({
  type: 'crm.lead.imported',
  version: 1,
  aggregate: 'lead-import',
  description: 'Leads came in with a file.',
  schema: z.object({ label: z.string(), rows: z.int(), created: z.int(), known: z.int() }),
});

export const leadFormChanged = defineEvent({
  type: 'crm.lead-form.updated',
  version: 1,
  aggregate: 'lead-form',
  description: 'A public form was made or changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const leadAssigneeChanged = defineEvent({
  type: 'crm.lead-assignee.updated',
  version: 1,
  aggregate: 'lead-assignee',
  description: 'Who gets leads, how many and from where was changed.',
  schema: z.object({ label: z.string(), userId: z.string(), changes: z.array(changeSchema) }),
});

export const workHandedOver = defineEvent({
  type: 'crm.member.handed-over',
  version: 1,
  aggregate: 'member',
  description:
    'What somebody who left the brand worked on was handed over: leads went to whoever was next or, where nobody could, to nobody.',
  schema: z.object({
    label: z.string(),
    userId: z.string(),
    leadsMoved: z.int(),
    leadsLeft: z.int(),
    deals: z.int(),
    tasks: z.int(),
  }),
});

export const memberReleased = defineEvent({
  type: 'crm.member.released',
  version: 1,
  aggregate: 'member',
  description:
    'What somebody who left the brand looked after is looked after by nobody now; it counts what of each kind.',
  schema: z.object({
    label: z.string(),
    userId: z.string(),
    people: z.int(),
    companies: z.int(),
    campaigns: z.int(),
    contentPlans: z.int(),
    contentItems: z.int(),
    mentions: z.int(),
  }),
});

/** Events of leads. */
export const crmLeadsEvents = [
  leadCaptured,
  leadAssigned,
  leadUpdated,
  leadEngaged,
  leadConverted,
  leadsImported,
  leadFormChanged,
  leadAssigneeChanged,
  workHandedOver,
  memberReleased,
] as const;

export const crmLeadsPermissions = definePermissions('crm', {
  'crm.lead.read': 'See leads, their scores and who works on them.',
  'crm.lead.write': 'Capture, change, import and convert leads.',
  'crm.lead.assign': 'Say who gets leads, and give a lead to somebody.',
  'crm.lead-form.write': 'Make and change the public forms that bring leads.',
});

export const crmLeadsOperations = defineOperations({
  leads: 'crm.lead.read',
  lead: 'crm.lead.read',
  leadForms: 'crm.lead.read',
  leadAssignees: 'crm.lead.read',
  publicLeadForm: 'public',
  submitLeadForm: 'public',
  captureLead: 'crm.lead.write',
  importLeads: 'crm.lead.write',
  updateLead: 'crm.lead.write',
  moveLead: 'crm.lead.write',
  recordLeadEngagement: 'crm.lead.write',
  convertLead: 'crm.lead.write',
  assignLead: 'crm.lead.assign',
  setLeadAssignee: 'crm.lead.assign',
  createLeadForm: 'crm.lead-form.write',
  updateLeadForm: 'crm.lead-form.write',
});

export const crmLeadsErrors = {
  LEAD_INVALID: 'A lead needs a name, a company, an e-mail address or a phone number, and fields of a sensible size.',
  LEAD_FORM_INVALID: 'A form has a name, a consent text and one to twenty fields with different keys.',
  LEAD_FORM_UNKNOWN: 'There is no open form with this key.',
  LEAD_FORM_BUSY: 'The form was sent too often; try again a minute later.',
  LEAD_FORM_INCOMPLETE: 'A field that the form requires is missing, or consent was not given.',
  LEAD_CONVERTED: 'The lead has become a deal already and is not changed any more.',
  LEAD_REASON_REQUIRED: 'Say why the lead is given up.',
  LEAD_IMPORT_INVALID: 'The file is not a table of leads: a header line, then at most 2,000 rows.',
  CRM_NOT_A_MEMBER: 'Only people who work for the brand are given leads, deals, tasks, people or companies.',
  LEAD_ASSIGNEE_INVALID:
    'A territory is a country such as DE, or a country with the begin of a postal code such as DE-80.',
} as const;
