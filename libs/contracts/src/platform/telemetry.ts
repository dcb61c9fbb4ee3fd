import { defineOperations, definePermissions } from '../access.ts';

/** Events of metrics and telemetry: none, since they are many and nobody acts on a single one. */
export const telemetryEvents = [] as const;

export const telemetryPermissions = definePermissions('platform', {
  'platform.metric.read': 'Read operational metrics and client telemetry.',
  'platform.metric.write': 'Send operational metrics.',
  'platform.telemetry.write': 'Send client telemetry: page views, calls to action, errors.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const telemetryOperations = defineOperations({
  ingestTelemetry: 'platform.telemetry.write',
  ingestOpsMetrics: 'platform.metric.write',
  telemetryEvents: 'platform.metric.read',
  telemetrySummary: 'platform.metric.read',
  opsMetricNames: 'platform.metric.read',
  opsMetricSeries: 'platform.metric.read',
});

/** Error codes, each with its meaning. */
export const telemetryErrors = {
  TELEMETRY_EMPTY: 'A batch holds 1 to 100 entries.',
  TELEMETRY_TIME_INVALID: 'An entry is older than seven days or from the future.',
  TELEMETRY_FIELD_INVALID: 'A field of an entry is empty, too long or of another form.',
  TELEMETRY_RANGE_INVALID: 'The period is empty, longer than 92 days, or would give more than 1,500 points.',
} as const;
