import { useFormat } from '../../lib/use-format.ts';
import { figureOf } from './figures.ts';
import type { OverviewData } from './overview.server.ts';
import { GreyTile, Tile, Tiles } from './tile.tsx';

const FIGURES = [
  ['grossMargin', 'GROSS_MARGIN'],
  ['cash', 'CASH'],
  ['receivables', 'RECEIVABLES'],
  ['pointsLiability', 'POINTS_LIABILITY'],
  ['repeatRate', 'REPEAT_RATE'],
  ['acquisitionCost', 'CUSTOMER_ACQUISITION_COST'],
] as const;

/** The books, as finance reckons them. */
export function MoneyPart({ overview }: { readonly overview: OverviewData }) {
  const format = useFormat();
  const { money, span } = overview;
  const owed = money.state === 'ok' ? money.data.financeSummary : null;
  return (
    <Tiles>
      {money.state === 'ok' &&
        FIGURES.map(([name, key]) => (
          <Tile
            key={name}
            name={name}
            {...figureOf(money.data.financeKpis ?? [], key, format)}
            to={`/finance?kpi=${key}&from=${span.from}&until=${span.until}`}
          />
        ))}
      {money.state === 'failed' && FIGURES.map(([name]) => <GreyTile key={name} name={name} />)}
      {money.state === 'failed' && <GreyTile name="overdue" />}
      {owed != null && (
        <Tile
          name="overdue"
          value={owed.overdueInvoices === 0 ? format.number(0) : owed.overdue.map(format.money).join(' · ')}
          to="/open-items"
        />
      )}
    </Tiles>
  );
}
