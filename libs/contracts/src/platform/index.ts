import { accessErrors, accessEvents, accessOperations, accessPermissions } from './access.ts';
import { activityErrors, activityEvents, activityOperations, activityPermissions } from './activity.ts';
import { aiPolicyErrors, aiPolicyEvents, aiPolicyOperations, aiPolicyPermissions } from './ai-policies.ts';
import { apiKeyErrors, apiKeyEvents, apiKeyOperations, apiKeyPermissions } from './api-keys.ts';
import { approvalErrors, approvalEvents, approvalOperations, approvalPermissions } from './approvals.ts';
import { auditErrors, auditEvents, auditOperations, auditPermissions } from './audit.ts';
import { automationErrors, automationEvents, automationOperations, automationPermissions } from './automations.ts';
import { brandErrors, brandEvents, brandOperations, brandPermissions } from './brands.ts';
import { brandDeletionErrors, brandDeletionEvents, brandDeletionOperations } from './brand-deletions.ts';
import { flagErrors, flagEvents, flagOperations, flagPermissions } from './flags.ts';
import { healthErrors, healthEvents, healthOperations, healthPermissions } from './health.ts';
import { identityErrors, identityEvents, identityOperations, identityPermissions } from './identity.ts';
import {
  identityProviderErrors,
  identityProviderEvents,
  identityProviderOperations,
  identityProviderPermissions,
} from './identity-providers.ts';
import { integrationErrors, integrationEvents, integrationOperations, integrationPermissions } from './integrations.ts';
import { knowledgeErrors, knowledgeEvents, knowledgeOperations, knowledgePermissions } from './knowledge.ts';
import {
  notificationErrors,
  notificationEvents,
  notificationOperations,
  notificationPermissions,
} from './notifications.ts';
import { partnerErrors, partnerEvents, partnerOperations, partnerPermissions } from './partners.ts';
import { privacyErrors, privacyEvents, privacyOperations, privacyPermissions } from './privacy.ts';
import { telemetryErrors, telemetryEvents, telemetryOperations, telemetryPermissions } from './telemetry.ts';
import { webhookErrors, webhookEvents, webhookOperations, webhookPermissions } from './webhooks.ts';

export * from './access.ts';
export * from './activity.ts';
export * from './ai-policies.ts';
export * from './api-keys.ts';
export * from './approvals.ts';
export * from './audit.ts';
export * from './automations.ts';
export * from './brand-deletions.ts';
export * from './brands.ts';
export * from './flags.ts';
export * from './health.ts';
export * from './identity.ts';
export * from './identity-providers.ts';
export * from './integrations.ts';
export * from './knowledge.ts';
export * from './notifications.ts';
export * from './partners.ts';
export * from './privacy.ts';
export * from './telemetry.ts';
export * from './webhooks.ts';

/** Every event of platform. */
export const platformEvents = [
  ...accessEvents,
  ...activityEvents,
  ...aiPolicyEvents,
  ...apiKeyEvents,
  ...approvalEvents,
  ...auditEvents,
  ...automationEvents,
  ...brandEvents,
  ...brandDeletionEvents,
  ...flagEvents,
  ...healthEvents,
  ...identityEvents,
  ...identityProviderEvents,
  ...integrationEvents,
  ...knowledgeEvents,
  ...notificationEvents,
  ...partnerEvents,
  ...privacyEvents,
  ...telemetryEvents,
  ...webhookEvents,
] as const;

/** Every permission of platform with its meaning. */
export const platformPermissions = {
  ...accessPermissions,
  ...activityPermissions,
  ...aiPolicyPermissions,
  ...apiKeyPermissions,
  ...approvalPermissions,
  ...auditPermissions,
  ...automationPermissions,
  ...brandPermissions,
  ...flagPermissions,
  ...healthPermissions,
  ...identityPermissions,
  ...identityProviderPermissions,
  ...integrationPermissions,
  ...knowledgePermissions,
  ...notificationPermissions,
  ...partnerPermissions,
  ...privacyPermissions,
  ...telemetryPermissions,
  ...webhookPermissions,
} as const;

/** Every root field of platform with what it asks of its caller. */
export const platformOperations = {
  ...accessOperations,
  ...activityOperations,
  ...aiPolicyOperations,
  ...apiKeyOperations,
  ...approvalOperations,
  ...auditOperations,
  ...automationOperations,
  ...brandOperations,
  ...brandDeletionOperations,
  ...flagOperations,
  ...healthOperations,
  ...identityOperations,
  ...identityProviderOperations,
  ...integrationOperations,
  ...knowledgeOperations,
  ...notificationOperations,
  ...partnerOperations,
  ...privacyOperations,
  ...telemetryOperations,
  ...webhookOperations,
} as const;

/** Error codes that the operations of platform answer with, each with its meaning. */
export const platformErrors = {
  ...accessErrors,
  ...activityErrors,
  ...aiPolicyErrors,
  ...apiKeyErrors,
  ...approvalErrors,
  ...auditErrors,
  ...automationErrors,
  ...brandErrors,
  ...brandDeletionErrors,
  ...flagErrors,
  ...healthErrors,
  ...identityErrors,
  ...identityProviderErrors,
  ...integrationErrors,
  ...knowledgeErrors,
  ...notificationErrors,
  ...partnerErrors,
  ...privacyErrors,
  ...telemetryErrors,
  ...webhookErrors,
} as const;
