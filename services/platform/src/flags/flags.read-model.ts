import type { FlagOverride, FlagRule, FlagValueType, Prerequisite, Serve, Variant } from '@mh-os/flags';
import { isId } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { PLATFORM_REQUESTS } from '../approvals/approval-writes.ts';
import type { FlagStatus, StaleReason } from './flag-life.rules.ts';

/** A flag with what is known about it; `override` is that of the brand asked for. */
export interface FlagRow {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly type: FlagValueType;
  readonly status: FlagStatus;
  readonly enabled: boolean;
  readonly protected: boolean;
  readonly overridable: boolean;
  readonly permanent: boolean;
  readonly ownerId: string | null;
  readonly salt: string;
  readonly variants: Variant[];
  readonly offVariant: string;
  readonly prerequisites: Prerequisite[];
  readonly rules: FlagRule[];
  readonly otherwise: Serve;
  readonly activatedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly staleReason: StaleReason | null;
  readonly staleSince: Date | null;
  readonly lastEvaluatedAt: Date | null;
  /** bigint as text. */
  readonly evaluations: string;
  readonly override: OverrideRow | null;
  readonly pendingApproval: string | null;
  readonly pendingOverrideApproval: string | null;
}

/** What a brand has set; version 0 where it has set nothing yet. */
export interface OverrideRow {
  readonly version: number;
  readonly enabled: boolean;
  /** Null where it was taken back. */
  readonly serve: Serve | null;
}

const COLUMNS = `f.id, f.key, f.name, f.description, f.type, f.status, f.enabled, f.protected, f.overridable, f.permanent,
  f.owner_id AS "ownerId", f.salt, f.variants, f.off_variant AS "offVariant", f.prerequisites, f.rules, f.otherwise,
  f.activated_at AS "activatedAt", f.version, f.created_at AS "createdAt", f.updated_at AS "updatedAt"`;

/** $1 is the brand whose view it is; null: the platform's. */
const WITH_FACTS = `SELECT ${COLUMNS}, s.reason AS "staleReason", s.created_at AS "staleSince",
    u.last AS "lastEvaluatedAt", coalesce(u.total, 0)::text AS evaluations, o.override,
    (SELECT a.id FROM approval_request a WHERE a.brand_id = '${PLATFORM_REQUESTS}' AND a.kind = 'platform.flag.change'
      AND a.subject_id = f.id::text AND a.state = 'PENDING') AS "pendingApproval",
    (SELECT a.id FROM approval_request a WHERE a.brand_id = $1::uuid AND a.kind = 'platform.flag.override'
      AND a.subject_id = f.id::text AND a.state = 'PENDING') AS "pendingOverrideApproval"
  FROM flag f LEFT JOIN flag_stale s ON s.flag_id = f.id
  LEFT JOIN LATERAL (SELECT max(u.last_evaluated_at) AS last, sum(u.evaluations) AS total FROM flag_use u
    WHERE u.flag_id = f.id AND ($1::uuid IS NULL OR u.scope_id = $1::uuid)) u ON true
  LEFT JOIN LATERAL (SELECT json_build_object('version', o.override_version, 'enabled', o.enabled, 'serve', o.serve) AS override
    FROM flag_override o WHERE o.brand_id = $1::uuid AND o.flag_id = f.id ORDER BY o.override_version DESC LIMIT 1) o ON true`;

/** Flags by key; a platform has hundreds at most, so that a page is all of them. */
export function readFlags(tx: ReadTx, brandId: string | null, archived: boolean): Promise<FlagRow[]> {
  const sql = `${WITH_FACTS} WHERE $2::bool OR f.status <> 'ARCHIVED' ORDER BY f.key`;
  return tx.query('flags_all', sql, [brandId, archived]);
}

/** One flag; null where there is none. */
export async function readFlag(tx: ReadTx, brandId: string | null, id: string): Promise<FlagRow | null> {
  if (!isId(id)) return null;
  return (await tx.query<FlagRow>('flag_by_id', `${WITH_FACTS} WHERE f.id = $2`, [brandId, id]))[0] ?? null;
}

/** What the brand of the transaction has set for a flag. */
export async function readOverride(tx: ReadTx, brandId: string, flagId: string): Promise<OverrideRow> {
  const sql = `SELECT override_version AS version, enabled, serve FROM flag_override
    WHERE brand_id = $1 AND flag_id = $2 ORDER BY override_version DESC LIMIT 1`;
  const [row] = await tx.query<OverrideRow>('flag_override_now', sql, [brandId, flagId]);
  return row ?? { version: 0, enabled: true, serve: null };
}

/** A flag as it is published, before its overrides are looked up by brand. */
export interface ActiveFlag {
  readonly id: string;
  readonly key: string;
  readonly type: FlagValueType;
  readonly enabled: boolean;
  readonly permanent: boolean;
  readonly name: string;
  readonly ownerId: string | null;
  readonly salt: string;
  readonly variants: Variant[];
  readonly offVariant: string;
  readonly prerequisites: Prerequisite[];
  readonly rules: FlagRule[];
  readonly otherwise: Serve;
  readonly version: number;
  readonly updatedAt: Date;
  readonly activatedAt: Date | null;
}

/** One brand's override of a flag. */
export interface BrandOverride extends FlagOverride {
  readonly flagId: string;
  readonly brandId: string;
  readonly createdAt: Date;
}

/** Every active flag. */
export function readActive(tx: ReadTx): Promise<ActiveFlag[]> {
  return tx.query('flags_active', `SELECT ${COLUMNS} FROM flag f WHERE f.status = 'ACTIVE' ORDER BY f.key`);
}

/** The overrides in force of all brands, and how many changes of overrides each flag has seen. */
export async function readOverrides(
  tx: ReadTx,
): Promise<{ readonly inForce: BrandOverride[]; readonly changes: ReadonlyMap<string, number> }> {
  const inForce = await tx.query<BrandOverride>(
    'flag_overrides_now',
    `SELECT * FROM (SELECT DISTINCT ON (o.brand_id, o.flag_id) o.flag_id AS "flagId", o.brand_id AS "brandId", o.enabled,
       o.serve, o.created_at AS "createdAt" FROM flag_override o ORDER BY o.brand_id, o.flag_id, o.override_version DESC) o
     WHERE o.serve IS NOT NULL`,
  );
  const counted = await tx.query<{ flagId: string; n: number }>(
    'flag_override_changes',
    `SELECT flag_id AS "flagId", count(*)::int AS n FROM flag_override GROUP BY flag_id`,
  );
  return { inForce, changes: new Map(counted.map(({ flagId, n }) => [flagId, n])) };
}
