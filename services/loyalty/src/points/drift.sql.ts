/** What a member's balances are by the ledger and by the lots. */
const SUMS = `SELECT m.id, m.number, m.version, m.program_id, m.person_id, m.partner_id, m.blocked_at, m.balance, m.pending, m.held, m.debt,
    m.liability_minor, m.qualifying, e.balance AS e_balance, e.pending AS e_pending, e.held AS e_held, e.debt AS e_debt,
    e.value AS e_value, e.qualifying AS e_qualifying, l.active AS l_active, l.pending AS l_pending, l.wrong AS l_wrong, h.held AS h_held
  FROM member m
  CROSS JOIN LATERAL (SELECT coalesce(sum(x.points), 0)::int AS balance, coalesce(sum(x.pending), 0)::int AS pending,
      coalesce(sum(x.held), 0)::int AS held, coalesce(sum(x.debt), 0)::int AS debt, coalesce(sum(x.value_minor), 0)::bigint AS value,
      coalesce(sum(x.qualifying) FILTER (WHERE x.occurred_at >= m.period_start), 0)::int AS qualifying
    FROM points_entry x WHERE x.brand_id = m.brand_id AND x.member_id = m.id) e
  CROSS JOIN LATERAL (SELECT coalesce(sum(o.remaining) FILTER (WHERE o.state = 'ACTIVE'), 0)::int AS active,
      coalesce(sum(o.remaining) FILTER (WHERE o.state = 'PENDING'), 0)::int AS pending,
      count(*) FILTER (WHERE o.remaining <> o.points - coalesce(u.used, 0))::int AS wrong
    FROM points_lot o LEFT JOIN LATERAL (SELECT sum(y.points)::int AS used FROM points_use y
      WHERE y.brand_id = o.brand_id AND y.lot_id = o.id) u ON true
    WHERE o.brand_id = m.brand_id AND o.member_id = m.id) l
  CROSS JOIN LATERAL (SELECT coalesce(sum(z.points), 0)::int AS held FROM points_hold z
    WHERE z.brand_id = m.brand_id AND z.member_id = m.id AND z.state = 'HELD') h`;

/** Whether the ledger, the lots and the holds say the same. */
const AGREE = `s.l_active = greatest(s.e_balance, 0) AND s.l_pending = s.e_pending AND s.l_wrong = 0 AND s.h_held = s.e_held`;
const SAME = `s.balance = s.e_balance AND s.pending = s.e_pending AND s.held = s.e_held AND s.debt = s.e_debt
  AND s.liability_minor = s.e_value AND s.qualifying = s.e_qualifying`;
const SHOWN = `s.id, s.number, s.version, s.program_id AS "programId", s.person_id AS "personId", s.partner_id AS "partnerId",
  format('balance %s, pending %s, held %s, debt %s', s.balance, s.pending, s.held, s.debt) AS stored,
  format('balance %s, pending %s, held %s, debt %s; lots %s active, %s pending, %s wrong; holds %s',
    s.e_balance, s.e_pending, s.e_held, s.e_debt, s.l_active, s.l_pending, s.l_wrong, s.h_held) AS ledger`;

/** Members of a program whose balances differ, at most 500 that are not blocked yet. */
export const DRIFTS = `SELECT ${SHOWN} FROM (${SUMS} WHERE m.program_id = $1 AND m.blocked_at IS NULL) s
  WHERE NOT (${AGREE} AND ${SAME}) ORDER BY s.id LIMIT 500`;
export const BLOCK = `UPDATE member SET blocked_at = $2, version = version + 1, updated_at = $2
  WHERE id = $1 AND blocked_at IS NULL RETURNING version`;
export const COMPARED = `SELECT count(*)::int AS n FROM member m WHERE m.program_id = $1`;
/** Sets balances to what the ledger says, only where the lots agree with it. */
export const REBUILD = `UPDATE member t SET balance = s.e_balance, pending = s.e_pending, held = s.e_held, debt = s.e_debt,
    liability_minor = s.e_value, qualifying = s.e_qualifying, blocked_at = NULL, version = t.version + 1, updated_at = $3
  FROM (${SUMS} WHERE m.id = $1) s WHERE t.id = s.id AND t.version = $2 AND ${AGREE} RETURNING t.version`;
