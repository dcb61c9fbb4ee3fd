import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../components/card.tsx';
import { Money } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import { DayChart } from '../../components/day-chart.tsx';
import { figureOf } from './figures.ts';
import type { OverviewData } from './overview.server.ts';
import { GreyTile, Tile, Tiles } from './tile.tsx';

const OF_MONEY = [
  ['orders', 'ORDERS'],
  ['revenue', 'REVENUE'],
  ['averageOrder', 'AVERAGE_ORDER'],
] as const;

const NO_MONEY = { decimal: '0', currency: 'EUR' };

/** What was sold, and what waits in catalogue and prices. */
export function Commerce({ overview }: { readonly overview: OverviewData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { money, stock, drafts, span } = overview;
  const drill = (key: string): string => `/finance?kpi=${key}&from=${span.from}&until=${span.until}`;
  const sales = money.state === 'ok' ? money.data.financeSummary : null;
  const revenue = money.state === 'ok' ? money.data.financeKpiDays : null;
  return (
    <>
      <Tiles>
        {money.state === 'ok' &&
          OF_MONEY.map(([name, key]) => (
            <Tile key={name} name={name} {...figureOf(money.data.financeKpis ?? [], key, format)} to={drill(key)} />
          ))}
        {money.state === 'failed' && OF_MONEY.map(([name]) => <GreyTile key={name} name={name} />)}
        {sales != null && (
          <Tile
            name="units"
            value={format.number(sales.now.units)}
            before={format.number(sales.before.units)}
            to="/orders"
          />
        )}
        {sales != null && (
          <Tile
            name="returned"
            value={format.number(sales.now.returned)}
            before={format.number(sales.before.returned)}
            to="/orders"
          />
        )}
        {money.state === 'failed' &&
          (['units', 'returned'] as const).map((name) => <GreyTile key={name} name={name} />)}
        {stock.state === 'ok' && (
          <Tile name="lowStock" value={format.number(stock.data.stockItems?.totalCount ?? 0)} to="/stock?show=low" />
        )}
        {stock.state === 'failed' && <GreyTile name="lowStock" />}
        {drafts.state === 'ok' && (
          <Tile name="waitingPrices" value={format.number(drafts.data.priceDrafts?.totalCount ?? 0)} to="/drafts" />
        )}
        {drafts.state === 'failed' && <GreyTile name="waitingPrices" />}
      </Tiles>
      {revenue != null && (
        <DayChart
          title={t('overview.revenueByDay')}
          days={revenue.map(({ key }) => key)}
          lines={[
            {
              ...{ key: 'revenue', name: t('overview.tile.revenue') },
              values: revenue.map(({ amount }) => Number(amount?.decimal ?? 0)),
              print: (index) => format.money(revenue[index]?.amount ?? NO_MONEY),
            },
          ]}
        />
      )}
      {sales != null && sales.top.length > 0 && <TopProducts top={sales.top} />}
    </>
  );
}

type Sales = NonNullable<Extract<OverviewData['money'], { state: 'ok' }>['data']['financeSummary']>;

function TopProducts({ top }: Pick<Sales, 'top'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card title={t('overview.topProducts')} flush>
      <ol className="divide-y divide-line">
        {top.map((one) => (
          <li key={`${one.sku} ${one.net.currency}`} className="flex items-center justify-between gap-4 px-4 py-2.5">
            <span className="min-w-0">
              {one.variantId == null ? (
                <span className="block truncate">{one.name}</span>
              ) : (
                <Link to={`/variants/${one.variantId}`} className="link block truncate">
                  {one.name}
                </Link>
              )}
              <span className="font-mono text-meta text-muted">{one.sku}</span>
            </span>
            <span className="shrink-0 text-right">
              <span className="block">
                <Money value={one.net} />
              </span>
              <span className="tnum text-meta text-muted" suppressHydrationWarning>
                {t('overview.pieces', { count: one.units, n: format.number(one.units) })}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
