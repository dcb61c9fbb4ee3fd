import { BRAND } from '../sql.ts';

/** A person with all who were merged into them, over however many steps: what they said counts for the one who is left. */
const family = (
  start: string,
): string => `WITH RECURSIVE family AS (SELECT id AS root, id FROM person WHERE brand_id = ${BRAND} AND id = ANY (${start})
  UNION ALL SELECT f.root, p.id FROM person p JOIN family f ON p.merged_into_id = f.id WHERE p.brand_id = ${BRAND})`;

export const REFRESH_CLEAR = `DELETE FROM person_consent WHERE brand_id = ${BRAND} AND person_id = ANY ($1::uuid[])`;
export const REFRESH = `${family('$1::uuid[]')}
  INSERT INTO person_consent (brand_id, id, created_at, person_id, purpose, channel, state, since)
  SELECT ${BRAND}, gen_random_uuid(), now(), x.* FROM (SELECT DISTINCT ON (f.root, r.purpose, r.channel) f.root, r.purpose, r.channel, r.state, r.created_at
    FROM family f JOIN consent_record r ON r.brand_id = ${BRAND} AND r.person_id = f.id
    ORDER BY f.root, r.purpose, r.channel, r.created_at DESC, r.id DESC) x`;
export const HISTORY = `${family('$1::uuid[]')}
  SELECT r.id, r.purpose, r.channel, r.state, r.source, r.text_version AS "textVersion", r.evidence, r.actor->>'name' AS "actorName",
    r.created_at AS "createdAt" FROM family f JOIN consent_record r ON r.brand_id = ${BRAND} AND r.person_id = f.id
  ORDER BY r.created_at DESC, r.id DESC LIMIT 200`;
export const HASH = (column: string): string => `encode(sha256(convert_to(${column}, 'UTF8')), 'hex')`;

/**
 * Who may be sent something: not merged nor erased, with an address, a consent that stands, and the address, in the form in
 * which aliases and letter cases are one, on no list of those that nothing is sent to.
 */
export const SENDABLE = `SELECT w.id AS "personId", a.address, CASE
    WHEN p.id IS NULL OR p.merged_into_id IS NOT NULL OR p.erased_at IS NOT NULL THEN 'GONE'
    WHEN a.address IS NULL THEN 'NO_ADDRESS'
    WHEN EXISTS (SELECT 1 FROM suppression s WHERE s.brand_id = ${BRAND} AND s.channel = $2 AND s.purpose IN ('', $1)
      AND s.address_hash = ${HASH('a.match_key')}) THEN 'SUPPRESSED'
    WHEN c.state IS DISTINCT FROM 'GRANTED' THEN 'NO_CONSENT' END AS refused
  FROM unnest($3::uuid[]) WITH ORDINALITY AS w(id, place)
    LEFT JOIN person p ON p.brand_id = ${BRAND} AND p.id = w.id
    LEFT JOIN person_consent c ON c.brand_id = ${BRAND} AND c.person_id = w.id AND c.purpose = $1 AND c.channel = $2
    LEFT JOIN LATERAL (
      SELECT e.address, e.match_key FROM person_email e WHERE $2 = 'EMAIL' AND e.brand_id = ${BRAND} AND e.person_id = w.id AND e.is_primary
      UNION ALL (SELECT t.number, t.number FROM person_phone t WHERE $2 IN ('SMS', 'PHONE') AND t.brand_id = ${BRAND} AND t.person_id = w.id
        AND t.valid ORDER BY t.is_primary DESC, t.number LIMIT 1)
      UNION ALL (SELECT d.match_key, d.match_key FROM postal_address d WHERE $2 = 'POST' AND d.brand_id = ${BRAND} AND d.person_id = w.id
        ORDER BY d.is_primary DESC, d.id LIMIT 1)) a ON true
  ORDER BY w.place`;

/** Puts all addresses of people on the list, or takes them off it. */
const REACHED = `SELECT 'EMAIL' AS channel, match_key FROM person_email WHERE brand_id = ${BRAND} AND person_id = ANY ($1::uuid[])
  UNION SELECT c.channel, number FROM person_phone, unnest(ARRAY['SMS', 'PHONE']) AS c(channel) WHERE brand_id = ${BRAND} AND person_id = ANY ($1::uuid[])
  UNION SELECT 'POST', match_key FROM postal_address WHERE brand_id = ${BRAND} AND person_id = ANY ($1::uuid[])`;
export const SUPPRESS_PEOPLE = `INSERT INTO suppression (brand_id, id, created_at, channel, purpose, address_hash, hint, reason)
  SELECT ${BRAND}, gen_random_uuid(), now(), a.channel, $2, ${HASH('a.match_key')},
    CASE WHEN $4 = 'ERASED' THEN '…' ELSE left(a.match_key, 1) || '…' || coalesce(substring(a.match_key FROM '@.*$'), right(a.match_key, 2)) END, $4
  FROM (${REACHED}) a WHERE $3::text IS NULL OR a.channel = $3 ON CONFLICT DO NOTHING`;
export const LIFT_PEOPLE = `DELETE FROM suppression s USING (${REACHED}) a WHERE s.brand_id = ${BRAND} AND s.channel = $2 AND a.channel = $2
  AND s.purpose = $3 AND s.reason = 'OPT_OUT' AND s.address_hash = ${HASH('a.match_key')}`;

/** Puts one address, by its fingerprint, on the list. */
export const SUPPRESS_HASH = `INSERT INTO suppression (brand_id, id, created_at, channel, purpose, address_hash, hint, reason, message_id)
  VALUES (${BRAND}, gen_random_uuid(), now(), 'EMAIL', $1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id`;
