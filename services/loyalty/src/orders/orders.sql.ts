export const ORDER = `SELECT o.id, o.number, o.placed_at AS "placedAt", o.member_id AS "memberId", o.currency, o.net_minor AS "netMinor",
    o.earned, o.clawed, o.facts, o.evaluation
  FROM order_fact o WHERE o.id = $1 FOR UPDATE`;
/** The first to come takes the id; others wait for it and then see the order. */
export const CLAIM_ORDER = `INSERT INTO order_fact (brand_id, id, version, created_at, updated_at, number, source, person_id, partner_id,
    currency, net_minor, placed_at, facts, member_id, earned, clawed, outcome, evaluation)
  VALUES ($1, $2, 1, $3, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb, NULL, 0, 0, 'NO_MEMBER', '{}') ON CONFLICT DO NOTHING RETURNING id`;
export const JUDGED = `UPDATE order_fact SET member_id = $2, earned = $3, outcome = $4, evaluation = $5::jsonb, facts = $6::jsonb,
    version = version + 1
  WHERE id = $1`;
export const KNOWN_ORDER = `SELECT 1 FROM order_fact o WHERE o.id = $1`;
export const KEEP_RETURN = `INSERT INTO order_return (brand_id, id, version, created_at, updated_at, order_id, returned_at, cancelled, facts,
    applied, points) VALUES ($1, $2, 1, $3, $3, $4, $5, $6, $7::jsonb, false, 0) ON CONFLICT DO NOTHING`;
export const RETURNS = `SELECT r.id, r.facts, r.applied FROM order_return r WHERE r.order_id = $1 ORDER BY r.created_at, r.id`;
export const RETURNS_APPLIED = `UPDATE order_return SET applied = true, points = CASE WHEN id = $2 THEN $3 ELSE points END,
  version = version + 1 WHERE order_id = $1 AND NOT applied`;
export const CLAWED = `UPDATE order_fact SET clawed = clawed + $2, version = version + 1 WHERE id = $1`;
export const EXPIRED = `SELECT coalesce(sum(l.expired), 0)::int AS n FROM points_lot l WHERE l.order_id = $1`;
export const EARNED_AT = `SELECT max(e.occurred_at) AS at, coalesce(sum(e.qualifying), 0)::int AS qualifying
  FROM points_entry e WHERE e.order_id = $1 AND e.kind IN ('EARNED', 'CLAWED_BACK')`;
export const EARLIER = `SELECT 1 FROM order_fact o WHERE o.member_id = $1 AND o.id <> $2 LIMIT 1`;
export const REFERRALS = `SELECT g.id, g.member_id AS "memberId", g.entry_id AS "entryId", g.points, g.clawed FROM referral_grant g
  WHERE g.order_id = $1 ORDER BY g.member_id`;
export const REFERRAL_CLAWED = `UPDATE referral_grant SET clawed = clawed + $2, version = version + 1, updated_at = $3 WHERE id = $1`;
export const EXPIRED_OF_ENTRY = `SELECT coalesce(sum(l.expired), 0)::int AS n FROM points_lot l WHERE l.entry_id = $1`;
