import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const performanceImported = defineEvent({
  type: 'crm.performance.imported',
  version: 1,
  aggregate: 'marketing-performance',
  description: 'Figures of marketing were taken in from a source, such as spend and clicks of an ad network.',
  schema: z.object({ label: z.string(), source: z.string(), added: z.int(), replaced: z.int() }),
});

export const attributionConfigured = defineEvent({
  type: 'crm.attribution.configured',
  version: 1,
  aggregate: 'attribution-rule',
  description: 'How long before an order touches count was changed; credits that exist stay.',
  schema: z.object({ label: z.string(), lookbackDays: z.int(), changes: z.array(changeSchema) }),
});

export const crmPerformanceEvents = [performanceImported, attributionConfigured] as const;

export const crmPerformancePermissions = definePermissions('crm', {
  'crm.performance.read': 'See how the brand grows and what marketing brings: counts and amounts, nobody by name.',
  'crm.performance.write': 'Take in figures of marketing, and set how orders are put down to campaigns.',
});

export const crmPerformanceOperations = defineOperations({
  crmGrowthSummary: 'crm.performance.read',
  marketingPerformance: 'crm.performance.read',
  importMarketingPerformance: 'crm.performance.write',
  attributionResults: 'crm.performance.read',
  attributionRule: 'crm.performance.read',
  setAttributionRule: 'crm.performance.write',
});

export const crmPerformanceErrors = {
  PERFORMANCE_FILE_INVALID: 'The file cannot be read as CSV with the columns that are known, or has too many rows.',
  PERFORMANCE_SOURCE_INVALID:
    'A source is small letters, digits, dots and dashes, at most 40; mh-os is what is counted here.',
} as const;
