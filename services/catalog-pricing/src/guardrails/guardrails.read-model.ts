import { toMoneyType } from '@mh-os/graphql';
import { Money } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { Guardrail } from './guardrail.types.ts';
import { levelOf } from './levels.rules.ts';
import type { PricingGuardrailType } from './pricing-guardrail.type.ts';

const COLUMNS = `g.id, kind, channel_id AS "channelId", variant_id AS "variantId", category_id AS "categoryId",
  minimum_margin_percent AS "minimumMarginPercent", maximum_increase_percent AS "maximumIncreasePercent",
  maximum_decrease_percent AS "maximumDecreasePercent", window_days AS "windowDays", amount_minor AS "amountMinor", currency, basis,
  reference_channel_id AS "referenceChannelId", tolerance_percent AS "tolerancePercent",
  maximum_undercut_percent AS "maximumUndercutPercent", policy, active`;
const ALL = `SELECT ${COLUMNS}, g.version, c.id AS "pendingApprovalId"
  FROM pricing_guardrail g
  LEFT JOIN guardrail_change c ON c.brand_id = g.brand_id AND c.guardrail_id = g.id AND c.state = 'PENDING'
  ORDER BY g.created_at, g.id`;
const RULES = `SELECT ${COLUMNS} FROM pricing_guardrail g ORDER BY g.created_at, g.id`;

type Row = Guardrail & { readonly version: number; readonly pendingApprovalId: string | null };

/** All guardrails of the brand, inactive ones too; there are few. */
export async function readGuardrails(tx: ReadTx): Promise<PricingGuardrailType[]> {
  return (await tx.query<Row>('guardrails', ALL)).map(toType);
}

/** The same as rules see them. */
export function readGuardrailRules(tx: ReadTx): Promise<Guardrail[]> {
  return tx.query<Guardrail>('guardrail_rules', RULES);
}

function toType(row: Row): PricingGuardrailType {
  const { amountMinor, currency } = row;
  const amount =
    amountMinor === null || currency === null ? null : toMoneyType(Money.of(BigInt(amountMinor), currency));
  return { ...row, minimumMarginPercent: row.minimumMarginPercent ?? '0.00', level: levelOf(row), amount };
}
