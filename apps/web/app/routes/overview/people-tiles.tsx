import type { Span } from '../../lib/periods.ts';
import { useFormat } from '../../lib/use-format.ts';
import type { Of } from './growth.tsx';
import { Tile } from './tile.tsx';

interface Props {
  readonly people: NonNullable<Of<'growth'>['crmGrowthSummary']>;
  readonly span: Span;
}

export function PeopleTiles({ people, span }: Props) {
  const format = useFormat();
  const { now, before } = people;
  const days = `from=${span.from}&until=${span.until}`;
  const share = (value: string | null | undefined): string | null => (value == null ? null : format.percent(value));
  const amounts = people.openAmounts.map(format.money).join(' · ');
  return (
    <>
      <Tile
        name="people"
        value={format.number(now.people)}
        before={format.number(before.people)}
        to={`/customers?${days}`}
      />
      <Tile name="leads" value={format.number(now.leads)} before={format.number(before.leads)} to={`/leads?${days}`} />
      <Tile
        name="conversion"
        value={share(now.conversion)}
        before={share(before.conversion)}
        to={`/leads?status=CONVERTED&${days}`}
      />
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
