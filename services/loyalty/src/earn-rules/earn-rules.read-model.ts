import type { ReadTx, Tx } from '@mh-os/persistence';
import { newId } from '@mh-os/kernel';
import { dayIn } from '../points/calendar.rules.ts';
import type { RuleVersionType } from './earn-rule.type.ts';
import type { CapPeriod, EarnedPart, Rule } from './earning.types.ts';

const ACTIVE = `SELECT r.id AS "ruleId", r.version_id AS "versionId", r.name, r.kind, r.priority, r.definition
  FROM earn_rule r WHERE r.program_id = $1 AND r.status = 'ACTIVE' ORDER BY r.priority DESC, r.id LIMIT 200`;
const VERSIONS = `SELECT v.rule_id AS "ruleId", v.number, v.definition, v.actor, v.created_at AS "createdAt"
  FROM earn_rule_version v WHERE v.rule_id = ANY ($1::uuid[]) ORDER BY v.number DESC LIMIT 500`;
const DEFINITIONS = `SELECT v.id, v.definition FROM earn_rule_version v WHERE v.id = ANY ($1::uuid[])`;
const GIVEN = `SELECT g.rule_id AS "ruleId", g.points FROM rule_grant g JOIN jsonb_to_recordset($2::jsonb) AS r (rule uuid, period text)
  ON r.rule = g.rule_id AND r.period = g.period WHERE g.member_id = $1`;
const GRANT = `INSERT INTO rule_grant (brand_id, id, version, created_at, updated_at, member_id, rule_id, period, points)
  SELECT $1, r.id, 1, $2, $2, $3, r.rule, r.period, r.points
  FROM jsonb_to_recordset($4::jsonb) AS r (id uuid, rule uuid, period text, points int)
  ON CONFLICT (brand_id, member_id, rule_id, period) DO UPDATE SET points = rule_grant.points + excluded.points,
    version = rule_grant.version + 1, updated_at = excluded.updated_at`;

/** The rules of a program that count now, at their newest versions. */
export function activeRules(tx: ReadTx, programId: string): Promise<Rule[]> {
  return tx.query<Rule>('earn_rules_active', ACTIVE, [programId]);
}

/** What versions said. */
export async function definitionsOf(
  tx: ReadTx,
  versionIds: readonly string[],
): Promise<Map<string, Rule['definition']>> {
  const rows = await tx.query<{ id: string; definition: Rule['definition'] }>('earn_rule_definitions', DEFINITIONS, [
    versionIds,
  ]);
  return new Map(rows.map(({ id, definition }) => [id, definition]));
}

/** Versions of rules, the newest first. */
export async function readRuleVersions(
  tx: ReadTx,
  ruleIds: readonly string[],
): Promise<Map<string, RuleVersionType[]>> {
  const rows = await tx.query<RuleVersionType & { ruleId: string }>('earn_rule_versions', VERSIONS, [ruleIds]);
  return Map.groupBy(rows, ({ ruleId }) => ruleId);
}

/** What a member's running period of a cap is called, e.g. `2026-11`. */
export function periodKey(period: CapPeriod, at: Date, timeZone: string): string {
  const { year, month, day } = dayIn(at, timeZone);
  const [mm, dd] = [String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  return { DAY: `${year}-${mm}-${dd}`, MONTH: `${year}-${mm}`, YEAR: `${year}` }[period];
}

/** What rules with caps have given a member in their running periods. */
export async function givenTo(
  tx: ReadTx,
  memberId: string,
  rules: readonly Rule[],
  now: Date,
  timeZone: string,
): Promise<Record<string, number>> {
  const asked = rules.flatMap(({ ruleId, definition: { capPeriod } }) =>
    capPeriod ? [{ rule: ruleId, period: periodKey(capPeriod, now, timeZone) }] : [],
  );
  if (asked.length === 0) return {};
  const params = [memberId, JSON.stringify(asked)];
  const rows = await tx.query<{ ruleId: string; points: number }>('rule_given', GIVEN, params);
  return Object.fromEntries(rows.map(({ ruleId, points }) => [ruleId, points]));
}

/** Counts what rules with caps give; the member is locked by the caller. */
export async function grant(
  tx: Tx,
  memberId: string,
  given: { readonly parts: readonly EarnedPart[]; readonly rules: readonly Rule[] },
  now: Date,
  timeZone: string,
): Promise<void> {
  const rows = given.parts.flatMap(({ ruleId, points }) => {
    const period = given.rules.find((rule) => rule.ruleId === ruleId)?.definition.capPeriod;
    return period && points > 0
      ? [{ id: newId(), rule: ruleId, period: periodKey(period, now, timeZone), points }]
      : [];
  });
  if (rows.length > 0) await tx.query('rule_grant', GRANT, [tx.ctx.brandId, now, memberId, JSON.stringify(rows)]);
}
