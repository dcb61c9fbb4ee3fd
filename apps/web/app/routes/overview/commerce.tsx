import { useTranslation } from 'react-i18next';
import { DayChart } from '../../components/day-chart.tsx';
import { useFormat } from '../../lib/use-format.ts';
import { figureOf } from './figures.ts';
import type { OverviewData } from './overview.server.ts';
import { GreyTile, Tile, Tiles } from './tile.tsx';
import { TopProducts } from './top-products.tsx';

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
        {sales != null && <SalesTiles sales={sales} span={span} />}
        {money.state === 'failed' &&
          (['units', 'returned'] as const).map((name) => <GreyTile key={name} name={name} />)}
        {stock.state === 'ok' && (
          <Tile name="lowStock" value={format.number(stock.data.stockItems?.totalCount ?? 0)} to="/stock?show=low" />
        )}
        {stock.state === 'failed' && <GreyTile name="lowStock" />}
        {drafts.state === 'ok' && (
          <Tile
            name="waitingPrices"
            value={format.number(drafts.data.priceDrafts?.totalCount ?? 0)}
            to="/drafts?tab=waiting"
          />
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

interface SalesProps {
  readonly sales: NonNullable<Extract<OverviewData['money'], { state: 'ok' }>['data']['financeSummary']>;
  readonly span: OverviewData['span'];
}

/** Pieces that were sold, and those that came back: no list knows on which day. */
function SalesTiles({ sales: { now, before }, span }: SalesProps) {
  const { number } = useFormat();
  const sold = `/orders?status=KEPT&from=${span.from}&until=${span.until}`;
  return (
    <>
      <Tile name="units" value={number(now.units)} before={number(before.units)} to={sold} />
      <Tile name="returned" value={number(now.returned)} before={number(before.returned)} to="/orders?status=BACK" />
    </>
  );
}
