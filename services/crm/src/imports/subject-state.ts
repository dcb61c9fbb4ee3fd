import type { ReadTx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';

/**
 * What a record is, as one fingerprint: a record whose fingerprint is not that of when the import left it was changed since,
 * also where nobody raised its version, such as by an address that a shop told.
 */
const parts = (table: string, column: string, facts: string): string =>
  `(SELECT coalesce(jsonb_agg(x.fact ORDER BY x.fact::text), '[]') FROM (SELECT jsonb_build_array(${facts}) AS fact FROM ${table} k
    WHERE k.brand_id = ${BRAND} AND k.${column} = t.id) x)`;
const relations = (column: string): string => parts('company_person', column, 'k.id, k.version');
const address = 'k.kind, k.match_key, k.is_primary';

const PEOPLE = `SELECT t.id, encode(sha256(convert_to(jsonb_build_array(t.version, t.merged_into_id, t.erased_at,
    ${parts('person_email', 'person_id', 'k.canonical, k.is_primary, k.verified_at')}, ${parts('person_phone', 'person_id', 'k.number')},
    ${parts('postal_address', 'person_id', address)}, ${parts('person_reference', 'person_id', 'k.source, k.reference')},
    ${relations('person_id')})::text, 'UTF8')), 'hex') AS state
  FROM person t WHERE t.brand_id = ${BRAND} AND t.id = ANY ($1::uuid[])`;
const COMPANIES = `SELECT t.id, encode(sha256(convert_to(jsonb_build_array(t.version, ${parts('postal_address', 'company_id', address)},
    ${relations('company_id')})::text, 'UTF8')), 'hex') AS state
  FROM company t WHERE t.brand_id = ${BRAND} AND t.id = ANY ($1::uuid[])`;
const LEADS = `SELECT t.id, t.version::text AS state FROM lead t WHERE t.brand_id = ${BRAND} AND t.id = ANY ($1::uuid[])`;

const STATES = { person: PEOPLE, company: COMPANIES, lead: LEADS } as const;
export type Subject = keyof typeof STATES;

/** Fingerprints of records by their ids; those that are gone have none. */
export async function statesOf(tx: ReadTx, subject: Subject, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; state: string }>(`${subject}_states`, STATES[subject], [ids]);
  return new Map(rows.map(({ id, state }) => [id, state]));
}

/** Where other records say that they belong to one of these: who is named there is used, and is not taken back. */
export const USES: Readonly<Record<Subject, readonly (readonly [table: string, column: string])[]>> = {
  person: [
    ...(['person_order', 'crm_note', 'crm_task', 'lead', 'deal', 'journey_enrolment', 'crm_message'] as const).map(
      (table) => [table, 'person_id'] as const,
    ),
    ...(['behaviour_event', 'loyalty_fact', 'person_consent', 'consent_record', 'consent_request'] as const).map(
      (table) => [table, 'person_id'] as const,
    ),
    ...(['social_mention', 'crm_file_ref', 'attribution_touch', 'campaign_member'] as const).map(
      (table) => [table, 'person_id'] as const,
    ),
    ['person_merge', 'survivor_id'],
    ['person_merge', 'merged_id'],
    ['person', 'merged_into_id'],
  ],
  company: [
    ...(['person_order', 'crm_note', 'crm_task', 'lead', 'deal', 'crm_file_ref'] as const).map(
      (table) => [table, 'company_id'] as const,
    ),
    ['social_mention', 'company_id'],
    ['company', 'parent_id'],
  ],
  lead: [
    ['lead_engagement', 'lead_id'],
    ['deal', 'lead_id'],
    ['social_mention', 'lead_id'],
  ],
};

/** What follows from a record by itself, and goes with it. */
export const DERIVED: Readonly<Record<Subject, readonly (readonly [table: string, column: string])[]>> = {
  person: [
    ...(['person_email', 'person_phone', 'postal_address', 'person_reference', 'company_person'] as const).map(
      (table) => [table, 'person_id'] as const,
    ),
    ...(['timeline_entry', 'segment_member', 'rfm_score'] as const).map((table) => [table, 'person_id'] as const),
    ['duplicate_candidate', 'a_id'],
    ['duplicate_candidate', 'b_id'],
  ],
  company: [
    ...(['postal_address', 'company_person', 'timeline_entry'] as const).map((table) => [table, 'company_id'] as const),
  ],
  lead: [],
};

/** Those of the records that others name. */
export async function usedOf(tx: ReadTx, subject: Subject, ids: readonly string[]): Promise<Set<string>> {
  const each = USES[subject].map(
    ([table, column]) =>
      `SELECT ${column} AS id FROM ${table} WHERE brand_id = ${BRAND} AND ${column} = ANY ($1::uuid[])`,
  );
  const rows = await tx.query<{ id: string }>(`${subject}_uses`, each.join(' UNION '), [ids]);
  return new Set(rows.map(({ id }) => id));
}
