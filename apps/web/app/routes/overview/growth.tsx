import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../components/card.tsx';
import { Money, Percent } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import { DayChart } from '../../components/day-chart.tsx';
import type { OverviewData } from './overview.server.ts';
import { GreyTile, Tile, Tiles } from './tile.tsx';

/** People, leads, deals and points. */
export function Growth({ overview }: { readonly overview: OverviewData }) {
  const { t } = useTranslation();
  const { growth, loyalty } = overview;
  const people = growth.state === 'ok' ? growth.data.crmGrowthSummary : null;
  const results = overview.campaigns.state === 'ok' ? overview.campaigns.data : null;
  const points = loyalty.state === 'ok' ? loyalty.data.loyaltySummary : null;
  return (
    <>
      <Tiles>
        {people != null && <PeopleTiles people={people} />}
        {growth.state === 'failed' &&
          (['people', 'leads', 'conversion', 'won', 'pipeline', 'enrolled', 'segments'] as const).map((name) => (
            <GreyTile key={name} name={name} />
          ))}
        {results != null && <CampaignTiles results={results} span={overview.span.period} />}
        {points != null && <PointsTiles points={points} />}
        {loyalty.state === 'failed' &&
          (['members', 'joined', 'issued', 'spent'] as const).map((name) => <GreyTile key={name} name={name} />)}
      </Tiles>
      {results != null && <Campaigns results={results} span={overview.span.period} />}
      <div className="grid items-start gap-4 xl:grid-cols-2">
        {people != null && (
          <DayChart
            title={t('overview.growthByDay')}
            days={people.days.map(({ day }) => day)}
            lines={[
              { key: 'people', name: t('overview.tile.people'), values: people.days.map((one) => one.people) },
              { key: 'leads', name: t('overview.tile.leads'), values: people.days.map((one) => one.leads) },
            ]}
          />
        )}
        {points != null && (
          <DayChart
            title={t('overview.pointsByDay')}
            days={points.days.map(({ day }) => day)}
            lines={[
              { key: 'issued', name: t('overview.issuedLine'), values: points.days.map((one) => one.issued) },
              { key: 'spent', name: t('overview.spentLine'), values: points.days.map((one) => one.spent) },
            ]}
          />
        )}
      </div>
    </>
  );
}

type Of<K extends 'growth' | 'loyalty' | 'campaigns'> = Extract<OverviewData[K], { state: 'ok' }>['data'];

function PeopleTiles({ people }: { readonly people: NonNullable<Of<'growth'>['crmGrowthSummary']> }) {
  const format = useFormat();
  const { now, before } = people;
  const share = (value: string | null | undefined): string | null => (value == null ? null : format.percent(value));
  const amounts = people.openAmounts.map(format.money).join(' · ');
  return (
    <>
      <Tile name="people" value={format.number(now.people)} before={format.number(before.people)} to="/customers" />
      <Tile name="leads" value={format.number(now.leads)} before={format.number(before.leads)} to="/leads" />
      <Tile name="conversion" value={share(now.conversion)} before={share(before.conversion)} to="/leads" />
      <Tile name="won" value={format.number(now.won)} before={format.number(before.won)} to="/deals" />
      <Tile name="pipeline" value={amounts === '' ? format.number(people.openDeals) : amounts} to="/deals/forecast" />
      <Tile
        name="enrolled"
        value={format.number(now.enrolled)}
        before={format.number(before.enrolled)}
        to="/marketing/journeys"
      />
      <Tile name="segments" value={format.number(people.segments)} to="/segments" />
    </>
  );
}

function PointsTiles({ points }: { readonly points: NonNullable<Of<'loyalty'>['loyaltySummary']> }) {
  const { number } = useFormat();
  const { now, before } = points;
  return (
    <>
      <Tile name="members" value={number(points.members)} to="/loyalty/members" />
      <Tile name="joined" value={number(now.joined)} before={number(before.joined)} to="/loyalty/members" />
      <Tile name="issued" value={number(now.issued)} before={number(before.issued)} to="/loyalty/members" />
      <Tile name="spent" value={number(now.spent)} before={number(before.spent)} to="/loyalty/members" />
    </>
  );
}

interface CampaignsProps {
  readonly results: Of<'campaigns'>;
  readonly span: string;
}

function CampaignTiles({ results, span }: CampaignsProps) {
  const format = useFormat();
  const totals = results.marketingPerformance?.totals;
  if (totals == null) return null;
  const spend = totals.money.filter((one) => Number(one.spend.decimal) > 0).map((one) => format.money(one.spend));
  return (
    <>
      <Tile
        name="mailsSent"
        value={format.number(Number(totals.sent))}
        to={`/marketing/performance?span=${span}&channel=EMAIL`}
      />
      <Tile
        name="adSpend"
        value={spend.length === 0 ? null : spend.join(' · ')}
        to={`/marketing/performance?span=${span}`}
      />
    </>
  );
}

function Campaigns({ results, span }: CampaignsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = (results.attributionResults?.rows ?? []).filter(({ key }) => key !== '').slice(0, 5);
  if (rows.length === 0) return null;
  const all = (
    <Link to={`/marketing/performance/attribution?span=${span}`} className="link">
      {t('overview.allCampaigns')}
    </Link>
  );
  return (
    <Card title={t('overview.campaigns')} aside={all} flush>
      <ol className="divide-y divide-line">
        {rows.map((row) => (
          <li
            key={`${row.key} ${row.revenue.currency}`}
            className="flex items-center justify-between gap-4 px-4 py-2.5"
          >
            <span className="min-w-0">
              <span className="block truncate">{row.name ?? row.key}</span>
              <span className="tnum text-meta text-muted" suppressHydrationWarning>
                {t('overview.ordersOf', { count: row.orders, n: format.number(row.orders) })}
              </span>
            </span>
            <span className="shrink-0 text-right">
              <span className="block">
                <Money value={row.revenue} />
              </span>
              <span className="text-meta text-muted">
                <Percent value={row.share} />
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
