import { defineProvisioning } from '../provisioning.ts';
import {
  crmCompaniesEvents,
  crmCompaniesPermissions,
  crmCompaniesOperations,
  crmCompaniesErrors,
} from './companies.ts';
import { crmContentErrors, crmContentEvents, crmContentOperations, crmContentPermissions } from './content.ts';
import {
  crmCampaignsErrors,
  crmCampaignsEvents,
  crmCampaignsOperations,
  crmCampaignsPermissions,
} from './campaigns.ts';
import { crmMentionsErrors, crmMentionsEvents, crmMentionsOperations, crmMentionsPermissions } from './mentions.ts';
import { crmCareErrors, crmCareEvents, crmCareOperations, crmCarePermissions } from './care.ts';
import { crmMailingErrors, crmMailingEvents, crmMailingOperations, crmMailingPermissions } from './mailing.ts';
import { crmImportsErrors, crmImportsEvents, crmImportsOperations } from './imports.ts';
import { crmPeopleErrors, crmPeopleEvents, crmPeopleOperations, crmPeoplePermissions } from './people.ts';
import { crmLeadsErrors, crmLeadsEvents, crmLeadsOperations, crmLeadsPermissions } from './leads.ts';
import { crmSegmentsErrors, crmSegmentsEvents, crmSegmentsOperations, crmSegmentsPermissions } from './segments.ts';
import {
  crmPerformanceErrors,
  crmPerformanceEvents,
  crmPerformanceOperations,
  crmPerformancePermissions,
} from './performance.ts';
import { crmScoringErrors, crmScoringEvents, crmScoringOperations, crmScoringPermissions } from './scoring.ts';
import { crmJourneysErrors, crmJourneysEvents, crmJourneysOperations, crmJourneysPermissions } from './journeys.ts';
import {
  crmPipelinesErrors,
  crmPipelinesEvents,
  crmPipelinesOperations,
  crmPipelinesPermissions,
} from './pipelines.ts';

export * from './campaigns.ts';
export * from './leads.ts';
export * from './performance.ts';
export * from './scoring.ts';
export * from './segments.ts';
export * from './pipelines.ts';
export * from './journeys.ts';
export * from './care.ts';
export * from './companies.ts';
export * from './content.ts';
export * from './mentions.ts';
export * from './customers.ts';
export * from './imports.ts';
export * from './mailing.ts';
export * from './people.ts';

/** Its answers to a new brand. */
export const crmProvisioning = defineProvisioning('crm');

/** Every event of crm. */
export const crmEvents = [
  crmProvisioning.provisioned,
  crmProvisioning.failed,
  ...crmCompaniesEvents,
  ...crmPeopleEvents,
  ...crmCareEvents,
  ...crmLeadsEvents,
  ...crmScoringEvents,
  ...crmPerformanceEvents,
  ...crmSegmentsEvents,
  ...crmPipelinesEvents,
  ...crmJourneysEvents,
  ...crmContentEvents,
  ...crmMentionsEvents,
  ...crmCampaignsEvents,
  ...crmMailingEvents,
  ...crmImportsEvents,
] as const;

/** Every permission of crm with its meaning. */
export const crmPermissions = {
  ...crmCompaniesPermissions,
  ...crmPeoplePermissions,
  ...crmCarePermissions,
  ...crmLeadsPermissions,
  ...crmScoringPermissions,
  ...crmPerformancePermissions,
  ...crmSegmentsPermissions,
  ...crmPipelinesPermissions,
  ...crmMailingPermissions,
  ...crmJourneysPermissions,
  ...crmContentPermissions,
  ...crmMentionsPermissions,
  ...crmCampaignsPermissions,
} as const;

/** Every root field of crm with what it asks of its caller. */
export const crmOperations = {
  ...crmCompaniesOperations,
  ...crmPeopleOperations,
  ...crmCareOperations,
  ...crmLeadsOperations,
  ...crmScoringOperations,
  ...crmPerformanceOperations,
  ...crmSegmentsOperations,
  ...crmPipelinesOperations,
  ...crmMailingOperations,
  ...crmImportsOperations,
  ...crmJourneysOperations,
  ...crmContentOperations,
  ...crmMentionsOperations,
  ...crmCampaignsOperations,
} as const;

/** Error codes that the operations of crm answer with, each with its meaning. */
export const crmErrors = {
  ...crmCompaniesErrors,
  ...crmPeopleErrors,
  ...crmCareErrors,
  ...crmLeadsErrors,
  ...crmScoringErrors,
  ...crmPerformanceErrors,
  ...crmSegmentsErrors,
  ...crmPipelinesErrors,
  ...crmJourneysErrors,
  ...crmContentErrors,
  ...crmMentionsErrors,
  ...crmCampaignsErrors,
  ...crmMailingErrors,
  ...crmImportsErrors,
} as const;
