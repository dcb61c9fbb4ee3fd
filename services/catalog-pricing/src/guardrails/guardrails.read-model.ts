import type { ReadTx } from '@mh-os/persistence';
import type { Guardrail } from './guardrail.rules.ts';
import type { PricingGuardrailType } from './pricing-guardrail.type.ts';

const ALL = `SELECT id, kind, channel_id AS "channelId", minimum_margin_percent AS "minimumMarginPercent", policy, active, version
  FROM pricing_guardrail ORDER BY created_at, id`;

/** All guardrails of the brand, inactive ones too; there are few. */
export function readGuardrails(tx: ReadTx): Promise<PricingGuardrailType[]> {
  return tx.query<PricingGuardrailType>('guardrails', ALL);
}

/** The same as rules see them. */
export function readGuardrailRules(tx: ReadTx): Promise<Guardrail[]> {
  return readGuardrails(tx);
}
