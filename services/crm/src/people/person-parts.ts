import type { ReadTx, Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';
import type { NormalPhone } from './normal-contact.rules.ts';
import type { KeptAddress } from './person.rules.ts';

/** Of whom parts are written. */
interface Reachable {
  readonly id: string;
  readonly phones: readonly NormalPhone[];
  readonly addresses: readonly KeptAddress[];
}

const PHONES = `INSERT INTO person_phone (brand_id, id, created_at, person_id, given, number, valid, is_primary)
  SELECT ${BRAND}, gen_random_uuid(), now(), w.person_id, w.given, w.number, w.valid, w.is_primary
  FROM unnest($1::uuid[], $2::text[], $3::text[], $4::boolean[], $5::boolean[]) AS w(person_id, given, number, valid, is_primary)
  ON CONFLICT DO NOTHING`;
const ADDRESSES = `INSERT INTO postal_address (brand_id, id, created_at, person_id, company_id, kind, line1, line2, postal_code, city,
    region, country, match_key, is_primary)
  SELECT ${BRAND}, gen_random_uuid(), now(), CASE WHEN $1 THEN NULL ELSE w.of END, CASE WHEN $1 THEN w.of END, a.kind, a.line1, a.line2,
    a."postalCode", a.city, a.region, a.country, a."matchKey", w.is_primary
  FROM unnest($2::uuid[], $3::jsonb[], $4::boolean[]) AS w(of, address, is_primary),
    jsonb_to_record(w.address) AS a(kind text, line1 text, line2 text, "postalCode" text, city text, region text, country text, "matchKey" text)
  ON CONFLICT DO NOTHING`;
const CLEAR: Readonly<Record<string, string>> = {
  emails: `DELETE FROM person_email WHERE brand_id = ${BRAND} AND person_id = $1 AND canonical <> ALL ($2::text[])`,
  phones: `DELETE FROM person_phone WHERE brand_id = ${BRAND} AND person_id = $1 AND $2::text[] IS NOT NULL`,
  addresses: `DELETE FROM postal_address WHERE brand_id = ${BRAND} AND (person_id = $1 OR company_id = $1) AND $2::text[] IS NOT NULL`,
  references: `DELETE FROM person_reference WHERE brand_id = ${BRAND} AND person_id = $1 AND source || chr(31) || reference <> ALL ($2::text[])`,
};
const MAIN_EMAIL = `UPDATE person_email SET is_primary = (canonical = $2) WHERE brand_id = ${BRAND} AND person_id = $1
  AND is_primary <> (canonical = $2)`;
const NO_MAIN_EMAIL = `UPDATE person_email SET is_primary = false WHERE brand_id = ${BRAND} AND person_id = $1 AND is_primary AND canonical <> $2`;

/** Adds telephone numbers that the people do not have yet. */
export async function addPhones(tx: Tx, people: readonly Pick<Reachable, 'id' | 'phones'>[]): Promise<void> {
  const rows = people.flatMap(({ id, phones }) => phones.map((phone, at) => ({ id, ...phone, primary: at === 0 })));
  if (rows.length === 0) return;
  await tx.query('add_phones', PHONES, [
    rows.map(({ id }) => id),
    rows.map(({ given }) => given),
    rows.map(({ number }) => number),
    rows.map(({ valid }) => valid),
    rows.map(({ primary }) => primary),
  ]);
}

/** Adds postal addresses that the people, or companies, do not have yet. */
export async function addAddresses(
  tx: Tx,
  owners: readonly Pick<Reachable, 'id' | 'addresses'>[],
  ofCompanies = false,
): Promise<void> {
  const rows = owners.flatMap(({ id, addresses }) =>
    addresses.map((address, at) => ({ id, address, primary: at === 0 })),
  );
  if (rows.length === 0) return;
  await tx.query('add_addresses', ADDRESSES, [
    ofCompanies,
    rows.map(({ id }) => id),
    rows.map(({ address }) => JSON.stringify(address)),
    rows.map(({ primary }) => primary),
  ]);
}

/** Takes away what is not among the kept keys; of telephone numbers and postal addresses all, which are written anew. */
export async function clearParts(
  tx: Tx,
  part: 'emails' | 'phones' | 'addresses' | 'references',
  ownerId: string,
  kept: readonly string[] = [],
): Promise<void> {
  await tx.query(`clear_${part}`, CLEAR[part]!, [ownerId, kept]);
}

/** Makes one address the main one of a person. */
export async function setMainEmail(tx: Tx, personId: string, canonical: string): Promise<void> {
  // In two steps: an index allows one main address at any moment of the statement.
  await tx.query('no_main_email', NO_MAIN_EMAIL, [personId, canonical]);
  await tx.query('main_email', MAIN_EMAIL, [personId, canonical]);
}

/** How a person is reached, as the graph shows it. */
export interface PersonParts {
  readonly emails: readonly {
    readonly id: string;
    readonly address: string;
    readonly primary: boolean;
    readonly verifiedAt: Date | null;
  }[];
  readonly phones: readonly {
    readonly id: string;
    readonly number: string;
    readonly given: string;
    readonly valid: boolean;
  }[];
  readonly addresses: readonly (KeptAddress & { readonly id: string })[];
  readonly references: readonly { readonly source: string; readonly reference: string }[];
}

const PARTS = `SELECT p.id,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', e.id, 'address', e.address, 'primary', e.is_primary, 'verifiedAt', e.verified_at)
    ORDER BY e.is_primary DESC, e.created_at, e.canonical) FROM person_email e WHERE e.brand_id = ${BRAND} AND e.person_id = p.id), '[]') AS emails,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'number', t.number, 'given', t.given, 'valid', t.valid)
    ORDER BY t.is_primary DESC, t.number) FROM person_phone t WHERE t.brand_id = ${BRAND} AND t.person_id = p.id), '[]') AS phones,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'line1', a.line1, 'line2', a.line2, 'postalCode', a.postal_code,
    'city', a.city, 'region', a.region, 'country', a.country) ORDER BY a.is_primary DESC, a.created_at, a.id)
    FROM postal_address a WHERE a.brand_id = ${BRAND} AND a.person_id = p.id), '[]') AS addresses,
  coalesce((SELECT jsonb_agg(jsonb_build_object('source', r.source, 'reference', r.reference) ORDER BY r.source, r.reference)
    FROM person_reference r WHERE r.brand_id = ${BRAND} AND r.person_id = p.id), '[]') AS references
  FROM unnest($1::uuid[]) AS p(id)`;

/** How these people are reached, by their ids, in one statement. */
export async function readParts(tx: ReadTx, ids: readonly string[]): Promise<Map<string, PersonParts>> {
  type Row = PersonParts & { readonly id: string };
  const rows = await tx.query<Row>('person_parts', PARTS, [ids]);
  const dated = (row: Row): PersonParts => ({
    ...row,
    emails: row.emails.map((one) => ({ ...one, verifiedAt: one.verifiedAt && new Date(one.verifiedAt) })),
  });
  return new Map(rows.map((row) => [row.id, dated(row)]));
}
