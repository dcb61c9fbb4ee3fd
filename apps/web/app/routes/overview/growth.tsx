import { useTranslation } from 'react-i18next';
import { DayChart } from '../../components/day-chart.tsx';
import { useFormat } from '../../lib/use-format.ts';
import { Campaigns } from './campaigns.tsx';
import type { OverviewData } from './overview.server.ts';
import { PeopleTiles } from './people-tiles.tsx';
import { PointsTiles } from './points-tiles.tsx';
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
        {people != null && <PeopleTiles people={people} span={overview.span} />}
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

export type Of<K extends 'growth' | 'loyalty' | 'campaigns'> = Extract<OverviewData[K], { state: 'ok' }>['data'];

export interface CampaignsProps {
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
