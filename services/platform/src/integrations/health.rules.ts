import { HealthStatus } from '../health/health.rules.ts';
import { IntegrationStatus } from './integrations.rules.ts';

/** What a system can say of itself. */
export type ReportStatus = 'OK' | 'DEGRADED' | 'DOWN';

/** The linked API key. */
export interface LinkedKey {
  readonly id: string;
  readonly name: string;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

/** A linked webhook endpoint and how it has been answering. */
export interface LinkedEndpoint {
  readonly id: string;
  readonly host: string;
  readonly status: 'ACTIVE' | 'PAUSED' | 'REMOVED';
  readonly failures: number;
  readonly failingSince: Date | null;
  readonly lastSuccessAt: Date | null;
}

/** What the system said of itself. */
export interface Report {
  readonly id: string;
  readonly status: ReportStatus;
  readonly message: string;
  readonly checkedAt: Date;
  readonly receivedAt: Date;
  readonly reportedByName: string;
}

/** Everything that a verdict rests on. */
export interface HealthFacts {
  readonly status: IntegrationStatus;
  readonly connectedAt: Date;
  readonly expectedCallHours: number | null;
  readonly apiKey: LinkedKey | null;
  readonly endpoints: readonly LinkedEndpoint[];
  readonly report: Report | null;
}

/** Why a system is in its state. */
export enum HealthReasonCode {
  NOT_CONNECTED = 'NOT_CONNECTED',
  NOTHING_HEARD = 'NOTHING_HEARD',
  KEY_REVOKED = 'KEY_REVOKED',
  KEY_EXPIRED = 'KEY_EXPIRED',
  KEY_EXPIRES_SOON = 'KEY_EXPIRES_SOON',
  SILENT = 'SILENT',
  ENDPOINT_REMOVED = 'ENDPOINT_REMOVED',
  ENDPOINT_PAUSED = 'ENDPOINT_PAUSED',
  ENDPOINT_FAILING = 'ENDPOINT_FAILING',
  REPORTED_DEGRADED = 'REPORTED_DEGRADED',
  REPORTED_DOWN = 'REPORTED_DOWN',
}

/** One reason: `subject` is the key, endpoint or message it is about, `at` the time that it names. */
export interface HealthReason {
  readonly code: HealthReasonCode;
  readonly message: string;
  readonly subject: string | null;
  readonly at: Date | null;
}

/** The verdict, and when the system was heard of last. */
export interface Verdict {
  readonly state: HealthStatus;
  readonly reasons: readonly HealthReason[];
  readonly lastSignAt: Date | null;
}

interface Found extends HealthReason {
  readonly state: HealthStatus.DEGRADED | HealthStatus.DOWN;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WARN_BEFORE_MS = 7 * DAY_MS;
/** Silent for so many periods is more than late. */
const DOWN_AFTER_PERIODS = 3;
/** Failed tries in a row that are more than a hiccup. */
const FAILURES = 3;

/** How a system does, from what is known of it. */
export function judge(facts: HealthFacts, now: Date): Verdict {
  const lastSignAt = lastSign(facts);
  const verdict = (state: HealthStatus, reasons: readonly HealthReason[]) => ({ state, reasons, lastSignAt });
  if (facts.status !== IntegrationStatus.CONNECTED)
    return verdict(HealthStatus.UNKNOWN, [
      reason(HealthReasonCode.NOT_CONNECTED, `It is ${facts.status === 'DISABLED' ? 'switched off' : 'disconnected'}.`),
    ]);
  const found = [...ofKey(facts, now), ...ofSilence(facts, lastSignAt, now), ...ofEndpoints(facts), ...ofReport(facts)];
  const reasons = found.map(({ state: _state, ...each }) => each);
  if (found.some(({ state }) => state === HealthStatus.DOWN)) return verdict(HealthStatus.DOWN, reasons);
  if (found.length > 0) return verdict(HealthStatus.DEGRADED, reasons);
  if (proven(facts, lastSignAt, now)) return verdict(HealthStatus.OK, []);
  const heard = lastSignAt ? `Nothing was heard of it since ${told(lastSignAt)}.` : 'Nothing was heard of it yet.';
  return verdict(HealthStatus.UNKNOWN, [reason(HealthReasonCode.NOTHING_HEARD, heard, null, lastSignAt)]);
}

const RANK = { OK: 0, UNKNOWN: 0, DEGRADED: 1, DOWN: 2 } as const;

/** Whether people should hear of the change. */
export function isWorse(before: HealthStatus, after: HealthStatus): boolean {
  return RANK[after] > RANK[before];
}

/** What to look at when a system is disconnected: its key opens the door as before. */
export function keyWarnings(key: LinkedKey | null): { code: string; message: string; path: string[] }[] {
  if (key === null || key.revokedAt) return [];
  const message = `The API key "${key.name}" still works. Revoke it, unless something else uses it.`;
  return [{ code: 'INTEGRATION_KEY_STILL_WORKS', message, path: [] }];
}

/** A report counts from when the system was connected last: what was said before is history. */
const present = ({ report, connectedAt }: HealthFacts): Report | null =>
  report && report.receivedAt >= connectedAt ? report : null;

function lastSign(facts: HealthFacts): Date | null {
  const signs = [
    facts.apiKey?.lastUsedAt,
    present(facts)?.checkedAt,
    ...facts.endpoints.map(({ lastSuccessAt }) => lastSuccessAt),
  ].filter((at) => at != null);
  return signs.length === 0 ? null : new Date(Math.max(...signs.map(Number)));
}

/** Fine is who was heard of within the time expected of it, or within a day. */
function proven(facts: HealthFacts, lastSignAt: Date | null, now: Date): boolean {
  if (lastSignAt === null) return false;
  const period = facts.expectedCallHours === null ? DAY_MS : facts.expectedCallHours * HOUR_MS;
  return now.getTime() - lastSignAt.getTime() <= period;
}

function ofKey({ apiKey: key }: HealthFacts, now: Date): Found[] {
  if (key === null) return [];
  const { name, revokedAt, expiresAt } = key;
  if (revokedAt) return [down(HealthReasonCode.KEY_REVOKED, `Its API key "${name}" was revoked.`, name, revokedAt)];
  if (expiresAt === null) return [];
  const left = expiresAt.getTime() - now.getTime();
  const at = told(expiresAt);
  if (left <= 0) return [down(HealthReasonCode.KEY_EXPIRED, `Its API key "${name}" expired ${at}.`, name, expiresAt)];
  if (left > WARN_BEFORE_MS) return [];
  return [degraded(HealthReasonCode.KEY_EXPIRES_SOON, `Its API key "${name}" expires ${at}.`, name, expiresAt)];
}

function ofSilence({ expectedCallHours, connectedAt }: HealthFacts, lastSignAt: Date | null, now: Date): Found[] {
  if (expectedCallHours === null) return [];
  const since = new Date(Math.max(Number(lastSignAt ?? 0), connectedAt.getTime()));
  const silent = now.getTime() - since.getTime();
  const period = expectedCallHours * HOUR_MS;
  if (silent <= period) return [];
  const make = silent > DOWN_AFTER_PERIODS * period ? down : degraded;
  const text = `Nothing was heard of it since ${told(since)}; a call is expected within ${expectedCallHours} h.`;
  return [make(HealthReasonCode.SILENT, text, String(expectedCallHours), since)];
}

function ofEndpoints({ endpoints }: HealthFacts): Found[] {
  const paused = endpoints.filter(({ status }) => status !== 'ACTIVE');
  const make = paused.length === endpoints.length ? down : degraded;
  return endpoints.flatMap((each): Found[] => {
    const { host, status, failures, failingSince } = each;
    if (status === 'REMOVED')
      return [make(HealthReasonCode.ENDPOINT_REMOVED, `Its webhook endpoint ${host} was removed.`, host)];
    if (status === 'PAUSED')
      return [make(HealthReasonCode.ENDPOINT_PAUSED, `Its webhook endpoint ${host} is paused.`, host)];
    if (failures < FAILURES) return [];
    const text = `Its webhook endpoint ${host} does not take messages.`;
    return [degraded(HealthReasonCode.ENDPOINT_FAILING, text, host, failingSince)];
  });
}

function ofReport(facts: HealthFacts): Found[] {
  const report = present(facts);
  if (report === null || report.status === 'OK') return [];
  const { status, message, checkedAt } = report;
  const said = message || 'no reason given';
  if (status === 'DOWN')
    return [down(HealthReasonCode.REPORTED_DOWN, `It reports being down: ${said}`, said, checkedAt)];
  return [degraded(HealthReasonCode.REPORTED_DEGRADED, `It reports trouble: ${said}`, said, checkedAt)];
}

function reason(
  code: HealthReasonCode,
  message: string,
  subject: string | null = null,
  at: Date | null = null,
): HealthReason {
  return { code, message, subject, at };
}

const down = (...facts: Parameters<typeof reason>): Found => ({ ...reason(...facts), state: HealthStatus.DOWN });
const degraded = (...facts: Parameters<typeof reason>): Found => ({
  ...reason(...facts),
  state: HealthStatus.DEGRADED,
});
const told = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
