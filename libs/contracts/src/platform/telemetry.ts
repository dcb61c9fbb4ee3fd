import { defineOperations, definePermissions } from '../access.ts';

/** Events of metrics and telemetry. */
export const telemetryEvents = [] as const;

export const telemetryPermissions = definePermissions('platform', {
  'platform.metric.read': 'Read operational metrics and client telemetry.',
  'platform.metric.write': 'Send operational metrics.',
  'platform.telemetry.write': 'Send client telemetry: page views, calls to action, errors.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const telemetryOperations = defineOperations({});

/** Error codes, each with its meaning. */
export const telemetryErrors = {} as const;
