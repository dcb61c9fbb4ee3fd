import { activitySample } from './activity.sample.ts';
import { aiPoliciesSample } from './ai-policies.sample.ts';
import { automationsSample } from './automations.sample.ts';
import { apiKeysSample } from './api-keys.sample.ts';
import { approvalsSample } from './approvals.sample.ts';
import { brandDeletionsSample } from './brand-deletions.sample.ts';
import { brandsSample } from './brands.sample.ts';
import { identityProvidersSample } from './identity-providers.sample.ts';
import { integrationsSample } from './integrations.sample.ts';
import { flagsSample } from './flags.sample.ts';
import { knowledgeSample } from './knowledge.sample.ts';
import { mailSample } from './mail.sample.ts';
import { partnersSample } from './partners.sample.ts';
import { notificationsSample } from './notifications.sample.ts';
import { peopleSample } from './people.sample.ts';
import { healthSample } from './health.sample.ts';
import { webhooksSample } from './webhooks.sample.ts';
import { privacySample } from './privacy.sample.ts';
import type { Sample } from './sample.ts';
import { invitationsSample } from './invitations.sample.ts';

/** Samples of every feature, the brand first. */
export const samples: readonly Sample[] = [
  brandsSample,
  aiPoliciesSample,
  flagsSample,
  knowledgeSample,
  mailSample,
  peopleSample,
  // One a line, so that what several people add merges.
  notificationsSample,
  partnersSample,
  approvalsSample,
  apiKeysSample,
  invitationsSample,
  identityProvidersSample,
  activitySample,
  automationsSample,
  webhooksSample,
  integrationsSample,
  healthSample,
  privacySample,
  brandDeletionsSample,
];
