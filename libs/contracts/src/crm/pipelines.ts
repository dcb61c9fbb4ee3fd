import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent, moneySchema } from '../define.ts';

/** A deal in an event is its number, e.g. `D-12`. */
const deal = { label: z.string(), dealId: z.uuid(), pipelineId: z.uuid() };

export const pipelineChanged = defineEvent({
  type: 'crm.pipeline.updated',
  version: 1,
  aggregate: 'pipeline',
  description: 'A pipeline was made or changed, with its stages and their rules.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const dealCreated = defineEvent({
  type: 'crm.deal.created',
  version: 1,
  aggregate: 'deal',
  description: 'A deal was opened.',
  schema: z.object({
    ...deal,
    stageId: z.uuid(),
    personId: z.uuid().nullable(),
    companyId: z.uuid().nullable(),
    leadId: z.uuid().nullable(),
  }),
});

export const dealUpdated = defineEvent({
  type: 'crm.deal.updated',
  version: 1,
  aggregate: 'deal',
  description: 'A deal was changed.',
  schema: z.object({ ...deal, changes: z.array(changeSchema) }),
});

export const dealMoved = defineEvent({
  type: 'crm.deal.moved',
  version: 1,
  aggregate: 'deal',
  description: 'A deal went on to another stage, was won, lost or opened again.',
  schema: z.object({
    ...deal,
    fromStageId: z.uuid(),
    toStageId: z.uuid(),
    status: z.string(),
    lostReason: z.string().nullable(),
    value: moneySchema.nullable(),
    personId: z.uuid().nullable(),
    companyId: z.uuid().nullable(),
    changes: z.array(changeSchema),
  }),
});

export const crmPipelinesEvents = [pipelineChanged, dealCreated, dealUpdated, dealMoved] as const;

export const crmPipelinesPermissions = definePermissions('crm', {
  'crm.deal.read': 'See pipelines, deals and the forecast.',
  'crm.deal.write': 'Open, change and move deals.',
  'crm.pipeline.write': 'Make pipelines and change their stages and rules.',
});

export const crmPipelinesOperations = defineOperations({
  pipelines: 'crm.deal.read',
  deals: 'crm.deal.read',
  deal: 'crm.deal.read',
  dealForecast: 'crm.deal.read',
  createPipeline: 'crm.pipeline.write',
  updatePipeline: 'crm.pipeline.write',
  archivePipeline: 'crm.pipeline.write',
  createDeal: 'crm.deal.write',
  updateDeal: 'crm.deal.write',
  moveDeal: 'crm.deal.write',
});

export const crmPipelinesErrors = {
  PIPELINE_INVALID:
    'A pipeline has open stages in order, one stage for won and one for lost, and at least one reason to lose.',
  PIPELINE_STAGE_IN_USE: 'A stage with deals in it cannot be taken away: move them first.',
  PIPELINE_IN_USE: 'A pipeline with open deals cannot be archived: move or close them first.',
  PIPELINE_STANDARD: 'The pipeline that new deals go to cannot be archived: make another one the standard first.',
  PIPELINE_ARCHIVED: 'An archived pipeline takes no deals and moves none.',
  DEAL_STAGE_SKIPPED: 'Stages are passed in order; only those that allow it are skipped.',
  DEAL_FIELDS_REQUIRED: 'The stage asks for fields that are empty; the details name them.',
  DEAL_LOST_REASON: 'A lost deal names one of the reasons of its pipeline.',
  DEAL_STAGE_UNKNOWN: 'The stage belongs to another pipeline.',
  DEAL_INVALID: 'A deal has a title, and an amount that is not negative.',
} as const;
