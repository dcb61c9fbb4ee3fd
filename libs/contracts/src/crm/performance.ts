import { defineOperations, definePermissions } from '../access.ts';

export const crmPerformanceEvents = [] as const;

export const crmPerformancePermissions = definePermissions('crm', {
  'crm.performance.read': 'See how the brand grows and what marketing brings: counts and amounts, nobody by name.',
});

export const crmPerformanceOperations = defineOperations({
  crmGrowthSummary: 'crm.performance.read',
});

export const crmPerformanceErrors = {} as const;
