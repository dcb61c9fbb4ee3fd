import type { Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';
import type { NormalEmail } from './normal-contact.rules.ts';

/** A key that was wished for one person and belongs to another. */
export interface Owned {
  readonly kind: 'email' | 'reference';
  /** Who should have got it. */
  readonly personId: string;
  /** Who has it. */
  readonly ownerId: string;
}

const REFERENCES = `INSERT INTO person_reference (brand_id, id, created_at, person_id, source, reference)
  SELECT ${BRAND}, gen_random_uuid(), now(), w.person_id, w.source, w.reference
  FROM unnest($1::uuid[], $2::text[], $3::text[]) AS w(person_id, source, reference)
  ORDER BY w.source, w.reference ON CONFLICT DO NOTHING`;
const REFERENCE_OWNERS = `SELECT 'reference' AS kind, w.person_id AS "personId", r.person_id AS "ownerId"
  FROM unnest($1::uuid[], $2::text[], $3::text[]) AS w(person_id, source, reference)
    JOIN person_reference r ON r.source = w.source AND r.reference = w.reference
  WHERE r.person_id <> w.person_id AND r.brand_id = ${BRAND}`;
const EMAILS = `INSERT INTO person_email (brand_id, id, created_at, person_id, address, canonical, match_key, is_primary)
  SELECT ${BRAND}, gen_random_uuid(), now(), w.person_id, w.address, w.canonical, w.match_key, w.is_primary
    AND NOT EXISTS (SELECT 1 FROM person_email e WHERE e.brand_id = ${BRAND} AND e.person_id = w.person_id AND e.is_primary)
  FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::boolean[]) AS w(person_id, address, canonical, match_key, is_primary)
  ORDER BY w.canonical COLLATE "C" ON CONFLICT DO NOTHING`;
const EMAIL_OWNERS = `SELECT 'email' AS kind, w.person_id AS "personId", e.person_id AS "ownerId"
  FROM unnest($1::uuid[], $2::text[]) AS w(person_id, canonical) JOIN person_email e ON e.canonical = w.canonical
  WHERE e.person_id <> w.person_id AND e.brand_id = ${BRAND}`;

/** A wish for a number of a source. */
export interface ReferenceClaim {
  readonly personId: string;
  readonly source: string;
  readonly reference: string;
}

/** A wish for an address. */
export interface EmailClaim {
  readonly personId: string;
  readonly email: NormalEmail;
  readonly primary: boolean;
}

/** Writes numbers of sources that nobody has; waits for writers of the same. Gives back those that others have. */
export async function claimReferences(tx: Tx, claims: readonly ReferenceClaim[]): Promise<Owned[]> {
  if (claims.length === 0) return [];
  const columns = [
    claims.map(({ personId }) => personId),
    claims.map(({ source }) => source),
    claims.map(({ reference }) => reference),
  ];
  await tx.query('claim_references', REFERENCES, columns);
  return tx.query<Owned>('reference_owners', REFERENCE_OWNERS, columns);
}

/** Writes addresses that nobody has; waits for writers of the same. Gives back those that others have. */
export async function claimEmails(tx: Tx, claims: readonly EmailClaim[]): Promise<Owned[]> {
  if (claims.length === 0) return [];
  const people = claims.map(({ personId }) => personId);
  const canonical = claims.map(({ email }) => email.canonical);
  await tx.query('claim_emails', EMAILS, [
    people,
    claims.map(({ email }) => email.address),
    canonical,
    claims.map(({ email }) => email.matchKey),
    claims.map(({ primary }) => primary),
  ]);
  return tx.query<Owned>('email_owners', EMAIL_OWNERS, [people, canonical]);
}
