import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.ts';
import { DayChart } from './day-chart.tsx';
import type { OverviewData } from './overview.server.ts';
import { GreyTile, Tile, Tiles } from './tile.tsx';

/** People, leads, deals and points. */
export function Growth({ overview }: { readonly overview: OverviewData }) {
  const { t } = useTranslation();
  const { growth, loyalty } = overview;
  const people = growth.state === 'ok' ? growth.data.crmGrowthSummary : null;
  const points = loyalty.state === 'ok' ? loyalty.data.loyaltySummary : null;
  return (
    <>
      <Tiles>
        {people != null && <PeopleTiles people={people} />}
        {growth.state === 'failed' &&
          (['people', 'leads', 'conversion', 'pipeline', 'segments'] as const).map((name) => (
            <GreyTile key={name} name={name} />
          ))}
        {points != null && <PointsTiles points={points} />}
        {loyalty.state === 'failed' &&
          (['members', 'issued', 'spent'] as const).map((name) => <GreyTile key={name} name={name} />)}
      </Tiles>
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

type Of<K extends 'growth' | 'loyalty'> = Extract<OverviewData[K], { state: 'ok' }>['data'];

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
