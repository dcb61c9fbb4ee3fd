import { Money, UnitPrice } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';

/** What one price is computed from, and what it is now. */
export interface FormulaInput {
  /** Cost or source price; null where there is none. */
  readonly amount: string | null;
  readonly currency: string | null;
  /** The price in force of the list itself. */
  readonly current: string | null;
  /** Whether a person set the price in force: it stays theirs. */
  readonly pinned: boolean;
}

interface Row {
  readonly cost: string | null;
  readonly costCurrency: string | null;
  readonly source: string | null;
  readonly minor: string | null;
  readonly currency: string;
  readonly kind: string | null;
  readonly current: string | null;
  readonly pinned: boolean;
}

const HOLDS = (p: string): string =>
  `${p}.min_quantity = 1 AND ${p}.valid_from <= $3 AND (${p}.valid_to IS NULL OR ${p}.valid_to > $3)`;
const INPUTS = `SELECT c.amount::text AS cost, c.currency AS "costCurrency", s.unit_price::text AS source,
    CASE l.basis WHEN 'NET' THEN p.net_minor ELSE p.gross_minor END::text AS minor, l.currency, l.formula_kind AS kind,
    o.unit_price::text AS current, coalesce(NOT o.computed, false) AS pinned
  FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS k (list_id, variant_id, place)
  JOIN price_list l ON l.id = k.list_id
  LEFT JOIN LATERAL (SELECT v.amount, v.currency FROM variant_cost v WHERE v.variant_id = k.variant_id AND v.valid_from <= $3
    ORDER BY v.valid_from DESC LIMIT 1) c ON l.formula_kind = 'COST_PLUS'
  LEFT JOIN list_price s ON s.list_id = l.formula_list_id AND s.variant_id = k.variant_id AND ${HOLDS('s')}
  LEFT JOIN product_price p ON p.channel_id = l.formula_channel_id AND p.variant_id = k.variant_id
  LEFT JOIN list_price o ON o.list_id = k.list_id AND o.variant_id = k.variant_id AND ${HOLDS('o')}
  ORDER BY k.place`;

function toInput({ kind, cost, costCurrency, source, minor, currency, current, pinned }: Row): FormulaInput {
  if (kind === 'COST_PLUS') return { amount: cost, currency: costCurrency, current, pinned };
  if (kind === 'PERCENT_OF_LIST') return { amount: source, currency, current, pinned };
  const amount = minor === null ? null : UnitPrice.fromMoney(Money.of(BigInt(minor), currency)).decimal;
  return { amount, currency, current, pinned };
}

/** Inputs of prices, in the order asked for. */
export async function readInputs(
  tx: ReadTx,
  keys: readonly { readonly listId: string; readonly variantId: string }[],
  now: Date,
): Promise<FormulaInput[]> {
  const values = [keys.map((key) => key.listId), keys.map((key) => key.variantId), now];
  return (await tx.query<Row>('formula_inputs', INPUTS, values)).map(toInput);
}
