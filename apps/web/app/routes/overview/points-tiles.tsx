import { useFormat } from '../../lib/use-format.ts';
import type { Of } from './growth.tsx';
import { Tile } from './tile.tsx';

export function PointsTiles({ points }: { readonly points: NonNullable<Of<'loyalty'>['loyaltySummary']> }) {
  const { number } = useFormat();
  const { now, before } = points;
  return (
    <>
      <Tile name="members" value={number(points.members)} to="/loyalty/members?status=ACTIVE" />
      <Tile name="joined" value={number(now.joined)} before={number(before.joined)} to="/loyalty/members" />
      <Tile name="issued" value={number(now.issued)} before={number(before.issued)} to="/loyalty/members" />
      <Tile name="spent" value={number(now.spent)} before={number(before.spent)} to="/loyalty/members" />
    </>
  );
}
