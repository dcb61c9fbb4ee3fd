import type { OverviewMoneyQuery } from '../../graphql/generated/types.ts';
import type { Formats } from '../../lib/use-format.ts';

type Kpi = NonNullable<OverviewMoneyQuery['financeKpis']>[number];
type Key = 'REVENUE' | 'ORDERS' | 'AVERAGE_ORDER' | 'GROSS_MARGIN' | 'RECEIVABLES' | 'CASH' | 'POINTS_LIABILITY';
type Rate = 'REPEAT_RATE' | 'CUSTOMER_ACQUISITION_COST';

export interface Figure {
  readonly value: string | null;
  readonly before: string | null;
}

/** A key figure of the books as people read it; nothing is reckoned here. */
export function figureOf(kpis: readonly Kpi[], key: Key | Rate, format: Formats): Figure {
  const found = kpis.find((one) => one.key === key);
  const print = (amount?: Kpi['amount'], number?: Kpi['number']): string | null =>
    amount != null
      ? format.money(amount)
      : number == null
        ? null
        : key === 'ORDERS'
          ? format.number(Number(number))
          : format.percent(number);
  return {
    value: print(found?.amount, found?.number),
    before: print(found?.amountBefore, found?.numberBefore),
  };
}
