/** Statements of the points ledger: reading what a step needs, writing what it did, each in one round trip. */

const LOT = `l.id, l.entry_id AS "entryId", l.order_id AS "orderId", l.points, l.remaining, l.expired, l.state,
  l.earned_at AS "earnedAt", l.activates_at AS "activatesAt", l.expires_at AS "expiresAt", l.first_expires_at AS "firstExpiresAt"`;

/** Lots with something left, and those that the named spends took from. */
export const LIVE_LOTS = `SELECT ${LOT} FROM points_lot l WHERE l.member_id = $1 AND l.remaining > 0
  UNION SELECT ${LOT} FROM points_lot l WHERE l.member_id = $1
    AND l.id IN (SELECT u.lot_id FROM points_use u WHERE u.of_entry_id = ANY ($2::uuid[]))`;

/** What of spends was taken from which lot and not given back yet, in the order of taking. */
export const TAKEN = `SELECT u.of_entry_id AS "ofEntryId", u.of_entry_id AS "entryId", u.lot_id AS "lotId", sum(u.points)::int AS points
  FROM points_use u WHERE u.of_entry_id = ANY ($1::uuid[]) GROUP BY u.of_entry_id, u.lot_id HAVING sum(u.points) > 0
  ORDER BY u.of_entry_id, min(u.id::text)`;

export const OPEN_HOLDS = `SELECT h.id, h.entry_id AS "entryId", h.points, h.state, h.expires_at AS "expiresAt"
  FROM points_hold h WHERE h.member_id = $1 AND h.state = 'HELD'`;

export const INSERT_ENTRIES = `INSERT INTO points_entry (brand_id, id, created_at, member_id, kind, points, pending, held, debt,
    qualifying, balance, value_minor, occurred_at, position, order_id, of_entry_id, reference, reason, rule, actor)
  SELECT $1, r.id, $2, r.member, r.kind, r.points, r.pending, r.held, r.debt, r.qualifying, r.balance, r.value, r.at, r.position,
    r.order_id, r.of_id, r.reference, r.reason, r.rule, $4::jsonb
  FROM jsonb_to_recordset($3::jsonb) AS r (id uuid, member uuid, kind text, points int, pending int, held int, debt int,
    qualifying int, balance int, value bigint, at timestamptz, position int, order_id uuid, of_id uuid, reference text,
    reason text, rule text)`;

export const INSERT_LOTS = `INSERT INTO points_lot (brand_id, id, version, created_at, updated_at, member_id, entry_id, order_id, points,
    remaining, expired, state, earned_at, activates_at, expires_at, first_expires_at)
  SELECT $1, r.id, 1, $2, $2, r.member, r.entry_id, r.order_id, r.points, r.remaining, r.expired, r.state, r.earned_at,
    r.activates_at, r.expires_at, r.first_expires_at
  FROM jsonb_to_recordset($3::jsonb) AS r (id uuid, member uuid, entry_id uuid, order_id uuid, points int, remaining int,
    expired int, state text, earned_at timestamptz, activates_at timestamptz, expires_at timestamptz, first_expires_at timestamptz)`;

export const UPDATE_LOTS = `UPDATE points_lot l SET remaining = r.remaining, expired = r.expired, state = r.state,
    expires_at = r.expires_at, version = l.version + 1, updated_at = $1
  FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, remaining int, expired int, state text, expires_at timestamptz)
  WHERE l.id = r.id`;

export const INSERT_USES = `INSERT INTO points_use (brand_id, id, created_at, member_id, entry_id, lot_id, of_entry_id, points)
  SELECT $1, r.id, $2, r.member, r.entry_id, r.lot_id, r.of_id, r.points
  FROM jsonb_to_recordset($3::jsonb) AS r (id uuid, member uuid, entry_id uuid, lot_id uuid, of_id uuid, points int)`;

export const END_HOLDS = `UPDATE points_hold h SET state = r.state, ended_at = r.at, end_reason = r.reason,
    commit_entry_id = r.entry_id, version = h.version + 1, updated_at = $1
  FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, state text, at timestamptz, reason text, entry_id uuid)
  WHERE h.id = r.id AND h.state = 'HELD'`;
