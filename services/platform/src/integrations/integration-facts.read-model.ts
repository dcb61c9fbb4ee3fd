import { isId, newId } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { HealthStatus } from '../health/health.rules.ts';
import type { HealthFacts, LinkedEndpoint, LinkedKey, Report, ReportStatus } from './health.rules.ts';
import type { IntegrationStatus } from './integrations.rules.ts';

/** What is known of one connected system, and the health that was told last. */
export interface KnownIntegration extends HealthFacts {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly standing: { readonly state: HealthStatus; readonly since: Date } | null;
}

interface FactsRow {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly status: IntegrationStatus;
  readonly connectedAt: Date;
  readonly expectedCallHours: number | null;
  readonly keyId: string | null;
  readonly keyName: string;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly endpoints: readonly EndpointJson[];
  readonly reportId: string | null;
  readonly reportStatus: ReportStatus;
  readonly message: string;
  readonly checkedAt: Date;
  readonly receivedAt: Date;
  readonly reportedByName: string;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly state: HealthStatus | null;
  readonly since: Date;
}

interface EndpointJson {
  readonly id: string;
  readonly url: string;
  readonly status: LinkedEndpoint['status'];
  readonly failures: number;
  readonly failingSince: string | null;
  readonly lastSuccessAt: string | null;
}

const FACTS = `SELECT i.id, i.name, i.version, i.status, i.connected_at AS "connectedAt", i.expected_call_hours AS "expectedCallHours",
    k.id AS "keyId", k.name AS "keyName", k.expires_at AS "expiresAt", k.revoked_at AS "revokedAt", k.last_used_at AS "lastUsedAt",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'url', e.url, 'status', e.status, 'failures', coalesce(w.failures, 0),
        'failingSince', w.failing_since, 'lastSuccessAt', w.last_success_at) ORDER BY e.created_at, e.id), '[]')
      FROM webhook_endpoint e LEFT JOIN webhook_standing w ON w.brand_id = e.brand_id AND w.id = e.id
      WHERE e.brand_id = i.brand_id AND e.id = any(i.webhook_endpoint_ids)) AS endpoints,
    r.id AS "reportId", r.status AS "reportStatus", r.message, r.checked_at AS "checkedAt", r.created_at AS "receivedAt",
    r.reported_by_name AS "reportedByName", m.user_id AS "ownerId", m.name AS "ownerName", s.state, s.since
  FROM integration i
  LEFT JOIN api_key k ON k.brand_id = i.brand_id AND k.id = i.api_key_id
  LEFT JOIN membership m ON m.brand_id = i.brand_id AND m.user_id = i.owner_id
  LEFT JOIN integration_standing s ON s.brand_id = i.brand_id AND s.id = i.id
  LEFT JOIN LATERAL (SELECT * FROM integration_report r WHERE r.brand_id = i.brand_id AND r.integration_id = i.id
    ORDER BY r.checked_at DESC, r.id DESC LIMIT 1) r ON true
  WHERE i.brand_id = $1`;

/** What is known of some connected systems of a brand. */
export async function factsByIds(tx: ReadTx, brandId: string, ids: readonly string[]): Promise<KnownIntegration[]> {
  const sql = `${FACTS} AND i.id = any($2::uuid[])`;
  return (await tx.query<FactsRow>('integration_facts', sql, [brandId, ids.filter(isId)])).map(toKnown);
}

/** What is known of all systems that are connected with a brand now; a brand has few. */
export async function factsOfConnected(tx: ReadTx, brandId: string): Promise<KnownIntegration[]> {
  const sql = `${FACTS} AND i.status = 'CONNECTED' ORDER BY i.id`;
  return (await tx.query<FactsRow>('integration_facts_connected', sql, [brandId])).map(toKnown);
}

/** A report as its history shows it. */
export interface ReportRow extends Report {
  readonly integrationId: string;
}

/** What several systems said of themselves, newest first. */
export function reportsOf(tx: ReadTx, brandId: string, ids: readonly string[]): Promise<ReportRow[]> {
  const sql = `SELECT id, integration_id AS "integrationId", status, message, checked_at AS "checkedAt", created_at AS "receivedAt",
      reported_by_name AS "reportedByName" FROM integration_report
    WHERE brand_id = $1 AND integration_id = any($2::uuid[]) ORDER BY checked_at DESC, id DESC`;
  return tx.query('integration_reports', sql, [brandId, ids.filter(isId)]);
}

/** What a system says of itself. */
export interface NewReport {
  readonly integrationId: string;
  readonly status: ReportStatus;
  readonly message: string;
  readonly checkedAt: Date;
  readonly reportedByName: string;
}

/** Keeps a report, and of all those of the system the newest; the same one twice is kept once. */
export async function keepReport(
  tx: ReadTx,
  brandId: string,
  report: NewReport,
  now: Date,
  keep: number,
): Promise<void> {
  const { integrationId, status, message, checkedAt, reportedByName } = report;
  const add = `INSERT INTO integration_report (brand_id, id, created_at, integration_id, status, message, checked_at, reported_by_name)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (brand_id, integration_id, checked_at, status) DO NOTHING`;
  const values = [brandId, newId(), now, integrationId, status, message, checkedAt, reportedByName];
  await tx.query('integration_report_add', add, values);
  const forget = `DELETE FROM integration_report WHERE brand_id = $1 AND integration_id = $2 AND id NOT IN (SELECT id FROM integration_report
    WHERE brand_id = $1 AND integration_id = $2 ORDER BY checked_at DESC, id DESC LIMIT $3)`;
  await tx.query('integration_report_forget', forget, [brandId, integrationId, keep]);
}

/** Keeps the health that was told. */
export async function keepStanding(
  tx: ReadTx,
  brandId: string,
  id: string,
  state: HealthStatus,
  now: Date,
): Promise<void> {
  const sql = `INSERT INTO integration_standing (brand_id, id, created_at, state, since) VALUES ($1, $2, $3, $4, $3)
    ON CONFLICT (brand_id, id) DO UPDATE SET state = $4, since = $3`;
  await tx.query('integration_standing_keep', sql, [brandId, id, now, state]);
}

/** Forgets it: a system that is switched off, or on again, begins anew. */
export async function forgetStanding(tx: ReadTx, brandId: string, id: string): Promise<void> {
  const sql = 'DELETE FROM integration_standing WHERE brand_id = $1 AND id = $2';
  await tx.query('integration_standing_forget', sql, [brandId, id]);
}

function toKnown(row: FactsRow): KnownIntegration {
  const { id, name, version, status, connectedAt, expectedCallHours } = row;
  return {
    ...{ id, name, version, status, connectedAt, expectedCallHours },
    apiKey: toKey(row),
    endpoints: row.endpoints.map(toEndpoint),
    report: toReport(row),
    owner: row.ownerId === null ? null : { id: row.ownerId, name: row.ownerName ?? '' },
    standing: row.state === null ? null : { state: row.state, since: row.since },
  };
}

function toKey({ keyId, keyName, expiresAt, revokedAt, lastUsedAt }: FactsRow): LinkedKey | null {
  return keyId === null ? null : { id: keyId, name: keyName, expiresAt, revokedAt, lastUsedAt };
}

function toReport(row: FactsRow): Report | null {
  const { reportId, reportStatus, message, checkedAt, receivedAt, reportedByName } = row;
  if (reportId === null) return null;
  return { id: reportId, status: reportStatus, message, checkedAt, receivedAt, reportedByName };
}

/** Of the address only the host: the rest of it may be known to few. */
function toEndpoint({ url, failingSince, lastSuccessAt, ...rest }: EndpointJson): LinkedEndpoint {
  const date = (text: string | null): Date | null => (text === null ? null : new Date(text));
  return { ...rest, host: new URL(url).host, failingSince: date(failingSince), lastSuccessAt: date(lastSuccessAt) };
}
