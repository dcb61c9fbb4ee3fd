import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const scoreRulesSaved = defineEvent({
  type: 'crm.score-rules.saved',
  version: 1,
  aggregate: 'score-rules',
  description: 'A version of the rules that score leads was saved; versions never change.',
  schema: z.object({ label: z.string(), number: z.int() }),
});

export const leadScoringChanged = defineEvent({
  type: 'crm.lead-scoring.updated',
  version: 1,
  aggregate: 'lead-scoring',
  description: 'Other rules or another model score leads from now on.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const leadModelFitted = defineEvent({
  type: 'crm.lead-model.fitted',
  version: 1,
  aggregate: 'lead-model',
  description:
    'A model was fitted to leads whose outcome is known; its quality was measured on rows that it had not seen.',
  schema: z.object({ label: z.string(), number: z.int(), rows: z.int(), aucPpm: z.int() }),
});

export const leadsScored = defineEvent({
  type: 'crm.lead-scoring.applied',
  version: 1,
  aggregate: 'lead-scoring',
  description: 'Open leads were scored anew, since other rules or another model hold.',
  schema: z.object({ label: z.string(), count: z.int() }),
});

export const crmScoringEvents = [leadsScored, scoreRulesSaved, leadScoringChanged, leadModelFitted] as const;

export const crmScoringPermissions = definePermissions('crm', {
  'crm.scoring.write': 'Save rules that score leads, fit models and choose which ones hold.',
});

export const crmScoringOperations = defineOperations({
  leadScoring: 'crm.lead.read',
  scoreRulesVersions: 'crm.lead.read',
  leadModels: 'crm.lead.read',
  scoreRulesPreview: 'crm.lead.read',
  saveScoreRules: 'crm.scoring.write',
  useScoring: 'crm.scoring.write',
  fitLeadModel: 'crm.scoring.write',
});

export const crmScoringErrors = {
  SCORE_RULES_INVALID: 'The rules are malformed; the message names the place.',
  LEAD_OUTCOMES_FEW: 'A model needs at least 30 leads that were won and 30 that were not.',
} as const;
