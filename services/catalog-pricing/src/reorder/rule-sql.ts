import { DEMAND_DAYS } from './reorder.rules.ts';

/** Pieces of the place of a rule `r` sold lately. */
export const SOLD = `(SELECT coalesce(-sum(m.delta), 0)::int FROM stock_movement m WHERE m.brand_id = r.brand_id AND m.variant_id = r.variant_id
      AND m.location_id = r.location_id AND m.kind IN ('SALE', 'RETURN')
      AND m.occurred_at > now() - ${DEMAND_DAYS} * interval '1 day')`;
/** Whom the variant of a rule `r` is bought from: the preferred one, else the first; with the days for this variant or at all. */
export const SUPPLY = `LEFT JOIN LATERAL (SELECT p.id, p.name, coalesce(x.lead_time_days, p.lead_time_days) AS lead
    FROM variant_supplier x JOIN supplier p ON p.brand_id = x.brand_id AND p.id = x.supplier_id
    WHERE x.brand_id = r.brand_id AND x.variant_id = r.variant_id AND p.active
    ORDER BY x.preferred DESC, x.created_at, x.id LIMIT 1) w ON true`;
/** Below this is ordered: for what runs low without being asked about. */
export const POINT = `CASE WHEN r.by_demand
    THEN ceil(greatest(${SOLD}, 0) * (coalesce(r.lead_days, w.lead, 0) + r.safety_days) / ${DEMAND_DAYS}.0)::int ELSE r.reorder_point END`;
