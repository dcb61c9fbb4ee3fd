import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

const integration = (type: string, description: string) =>
  defineEvent({
    type: `platform.integration.${type}`,
    version: 1,
    aggregate: 'integration',
    description,
    schema: z.object({ label: z.string(), kind: z.string(), changes: z.array(changeSchema) }),
  });

export const integrationCreated = integration('created', 'A system was connected with the brand for the first time.');
export const integrationUpdated = integration(
  'updated',
  'Facts, settings or links of a connected system were changed.',
);
export const integrationConnected = integration('connected', 'A system was connected again.');
export const integrationDisabled = integration('disabled', 'The connection with a system was switched off for a time.');
export const integrationDisconnected = integration('disconnected', 'A system was disconnected.');

export const integrationHealthChanged = defineEvent({
  type: 'platform.integration.health-changed',
  version: 1,
  aggregate: 'integration',
  description: 'A connected system does better or worse than before.',
  schema: z.object({
    label: z.string(),
    state: z.string(),
    reasons: z.array(z.string()),
    changes: z.array(changeSchema),
  }),
});

/** Events of connected systems. */
export const integrationEvents = [
  integrationCreated,
  integrationUpdated,
  integrationConnected,
  integrationDisabled,
  integrationDisconnected,
  integrationHealthChanged,
] as const;

export const integrationPermissions = definePermissions('platform', {
  'platform.integration.read': 'See connected systems and their health.',
  'platform.integration.write': 'Connect and disconnect systems.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const integrationOperations = defineOperations({
  integrations: 'platform.integration.read',
  integration: 'platform.integration.read',
  createIntegration: 'platform.integration.write',
  updateIntegration: 'platform.integration.write',
  connectIntegration: 'platform.integration.write',
  disableIntegration: 'platform.integration.write',
  disconnectIntegration: 'platform.integration.write',
  // The API key that is linked to a system may report about that one system without it.
  reportIntegrationHealth: 'platform.integration.write',
});

/** Error codes, each with its meaning. */
export const integrationErrors = {
  INTEGRATION_NAME_TAKEN: 'The brand has a connected system of this name already.',
  INTEGRATION_TEXT_INVALID: 'A text of the connected system is empty, too long, or has control characters.',
  INTEGRATION_SETTING_INVALID: 'A setting has no usable name, appears twice, or is too long; at most 20 are kept.',
  INTEGRATION_SECRET_REFUSED: 'This looks like a secret; settings are readable by everybody who sees the system.',
  INTEGRATION_PERIOD_INVALID: 'The time within which a call is expected is 1 to 8760 hours.',
  INTEGRATION_KEY_UNKNOWN: 'The brand has no such API key.',
  INTEGRATION_ENDPOINT_UNKNOWN: 'The brand has no such webhook endpoint, or more than 10 were named.',
  INTEGRATION_OWNER_UNKNOWN: 'The owner does not work for the brand.',
  INTEGRATION_LIMIT: 'A brand has at most 100 connected systems.',
  INTEGRATION_NOT_CONNECTED: 'Only a system that is connected can report its health.',
  INTEGRATION_REPORT_TIME_INVALID: 'A report tells of a check within the last day, not of one to come.',
  INTEGRATION_KEY_STILL_WORKS: 'A warning: the linked API key is not revoked by disconnecting.',
} as const;
