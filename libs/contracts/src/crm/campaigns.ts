import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

const about = { label: z.string(), code: z.string() };

export const campaignSaved = defineEvent({
  type: 'crm.campaign.saved',
  version: 1,
  aggregate: 'campaign',
  description: 'A campaign was planned, or its plan or contents were changed.',
  schema: z.object({ ...about, status: z.string(), changes: z.array(changeSchema) }),
});

export const campaignMoved = defineEvent({
  type: 'crm.campaign.moved',
  version: 1,
  aggregate: 'campaign',
  description: 'A campaign was submitted, approved, scheduled, started, paused, ended or given up.',
  schema: z.object({ ...about, status: z.string(), note: z.string().nullable(), changes: z.array(changeSchema) }),
});

export const campaignArmChosen = defineEvent({
  type: 'crm.campaign.arm-chosen',
  version: 1,
  aggregate: 'campaign',
  description: 'The arm of a campaign was chosen that everybody gets who was held back.',
  schema: z.object({ ...about, arm: z.string(), by: z.enum(['PERSON', 'METRIC']), held: z.int() }),
});

export const crmCampaignsEvents = [campaignSaved, campaignMoved, campaignArmChosen] as const;

export const crmCampaignsPermissions = definePermissions('crm', {
  'crm.campaign.read': 'See campaigns, their audiences and results.',
  'crm.campaign.create': 'Plan campaigns and write their contents; submit them for approval.',
  'crm.campaign.approve': 'Approve campaigns that somebody else submitted, or send them back.',
  'crm.campaign.send': 'Start, pause, cancel and end approved campaigns and choose the arm that goes to everybody.',
});

export const crmCampaignsOperations = defineOperations({
  campaigns: 'crm.campaign.read',
  campaign: 'crm.campaign.read',
  createCampaign: 'crm.campaign.create',
  updateCampaign: 'crm.campaign.create',
  campaignAudience: 'crm.campaign.read',
  campaignPreview: 'crm.campaign.read',
  submitCampaign: 'crm.campaign.create',
  approveCampaign: 'crm.campaign.approve',
  rejectCampaign: 'crm.campaign.approve',
  launchCampaign: 'crm.campaign.send',
  pauseCampaign: 'crm.campaign.send',
  resumeCampaign: 'crm.campaign.send',
  cancelCampaign: 'crm.campaign.send',
  chooseCampaignArm: 'crm.campaign.send',
});

export const crmCampaignsErrors = {
  CAMPAIGN_CODE_TAKEN: 'Another campaign of the brand has this code.',
  CAMPAIGN_CODE_INVALID: 'A code is small letters, digits, dashes, dots or underscores, at most 60.',
  CAMPAIGN_ARMS_INVALID: 'Arms have keys of small letters and digits, each once, and at most one is the control arm.',
  CAMPAIGN_INVALID: 'Something of the plan cannot be kept; the path names it, the message what is allowed.',
  CAMPAIGN_NOT_READY: 'The campaign has faults that stand in the details; each has a code.',
  CAMPAIGN_DECIDED_BY_PERSON: 'Campaigns are approved and started by people.',
  CAMPAIGN_SUBMITTER_APPROVES: 'Whoever submitted a campaign does not approve it: a second person has to.',
  CAMPAIGN_REASON_REQUIRED: 'Sending a campaign back needs a reason.',
  CAMPAIGN_ARM_UNKNOWN: 'The campaign has no such arm, or it is the control arm.',
  CAMPAIGN_ARM_CHOSEN: 'The arm that goes to everybody was chosen already.',
  CAMPAIGN_NOTHING_HELD: 'Nobody is held back in this campaign: it is no test with a share.',
} as const;
