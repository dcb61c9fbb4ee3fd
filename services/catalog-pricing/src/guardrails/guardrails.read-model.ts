import type { ReadTx } from '@mh-os/persistence';
import type { Guardrail } from './guardrail.rules.ts';
import type { PricingGuardrailType } from './pricing-guardrail.type.ts';

const ALL = `SELECT g.id, kind, channel_id AS "channelId", minimum_margin_percent AS "minimumMarginPercent", policy, active,
  g.version, c.id AS "pendingApprovalId"
  FROM pricing_guardrail g
  LEFT JOIN guardrail_change c ON c.brand_id = g.brand_id AND c.guardrail_id = g.id AND c.state = 'PENDING'
  ORDER BY g.created_at, g.id`;

/** All guardrails of the brand, inactive ones too; there are few. */
export function readGuardrails(tx: ReadTx): Promise<PricingGuardrailType[]> {
  return tx.query<PricingGuardrailType>('guardrails', ALL);
}

/** The same as rules see them. */
export function readGuardrailRules(tx: ReadTx): Promise<Guardrail[]> {
  return readGuardrails(tx);
}
