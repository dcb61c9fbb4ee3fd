import { toMoneyType, toUnitPriceType } from '@mh-os/graphql';
import { type Money, UnitPrice } from '@mh-os/kernel';
import { promotionKey } from '../promotions/promote.ts';
import type { DiscountedLine } from '../promotions/promotion.types.ts';
import type { BasketLine } from './basket.rules.ts';
import type { Resolved } from './resolution.service.ts';
import type {
  ResolvedPricesType,
  ResolvedPriceType,
  TaxedAmountType,
  PriceTraceStepType,
} from './resolved-price.type.ts';
import type { TraceStep } from './resolution.types.ts';

interface Taxed {
  readonly net: Money;
  readonly tax: Money;
  readonly gross: Money;
  readonly vatPercent?: string;
}

const taxed = ({ net, tax, gross, vatPercent }: Taxed): TaxedAmountType => ({
  ...{ net: toMoneyType(net), tax: toMoneyType(tax), gross: toMoneyType(gross), vatRate: vatPercent ?? null },
});
const date = (at: number | null): Date | null => (at === null ? null : new Date(at));

function step({ candidate, level, outcome, reason, converted }: TraceStep): PriceTraceStepType {
  const {
    id: priceId,
    listId,
    listCode,
    type,
    currency,
    basis,
    amount: unitPrice,
    minQuantity,
    priority,
    window,
  } = candidate;
  return {
    ...{
      priceId,
      listId,
      listCode,
      level,
      type,
      currency,
      basis,
      unitPrice,
      converted,
      minQuantity,
      priority,
      outcome,
      reason,
    },
    ...{ validFrom: date(window.from), validTo: date(window.to) },
  };
}

/** A line as the graph shows it. */
export function toResolvedPrice(
  { answer, lowestPrior, basePrice }: BasketLine,
  discounted?: DiscountedLine,
): ResolvedPriceType {
  const { variantId, quantity, trace } = answer;
  const shown = { variantId, quantity, trace: trace.steps.map(step), guardrails: [...trace.guardrails], record: trace };
  if (answer.outcome === 'NO_PRICE')
    return {
      ...{
        ...shown,
        noPriceReason: answer.reason,
        priceId: null,
        listId: null,
        listCode: null,
        level: null,
        type: null,
      },
      ...{ basis: null, unitPrice: null, unit: null, total: null, reference: null, lowestPrior: null, basePrice: null },
      ...{ basePricePer: null, since: null, conversion: null, payable: null, discounts: [] },
    };
  const { priceId, listId, listCode, level, type, basis, currency, conversion } = answer;
  return {
    ...{ ...shown, noPriceReason: null, priceId, listId, listCode, level, type, basis, conversion },
    unitPrice: toUnitPriceType(answer.unitPrice),
    unit: taxed(answer.unit),
    total: taxed(answer.total),
    payable: taxed(discounted?.after ?? answer.total),
    discounts: (discounted?.discounts ?? []).map(({ promotionId, amount }) => ({
      promotionId,
      amount: toMoneyType(amount),
    })),
    reference: answer.reference && taxed(answer.reference.unit),
    lowestPrior: lowestPrior && toUnitPriceType(UnitPrice.parse(lowestPrior.amount, currency)),
    basePrice: basePrice && toUnitPriceType(basePrice.price),
    basePricePer: basePrice?.per ?? null,
    since: date(answer.since),
  };
}

/** A basket as the graph shows it; with what promotions were decided from only for those who see promotions. */
export function toResolvedPrices(resolved: Resolved, withRecord: boolean): ResolvedPricesType {
  const { currency, at, lines, totals, promoted } = resolved;
  const byKey = new Map(promoted?.answer.lines.map((line) => [line.key, line]));
  const payable = promoted?.totals ?? totals;
  return {
    ...{ currency, at: new Date(at), vatMode: totals.mode },
    lines: lines.map((line) => toResolvedPrice(line, byKey.get(promotionKey(line.answer.key)))),
    totals: taxed(totals),
    vatTotals: totals.rates.map(taxed),
    payable: taxed(payable),
    payableVatTotals: payable.rates.map(taxed),
    promotions: (promoted?.answer.trace ?? []).map(({ promotionId, name, reason, discount }) => ({
      ...{ promotionId, name, reason, discount: toMoneyType(discount) },
    })),
    discount: promoted && toMoneyType(promoted.answer.discount),
    unknownCodes: promoted?.unknownCodes ?? [],
    promotionRecord: withRecord ? (promoted?.record() ?? null) : null,
  };
}
