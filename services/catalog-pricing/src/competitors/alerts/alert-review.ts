import { competitorAlertClosed, competitorAlertOpened } from '@mh-os/contracts';
import { isId } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { In } from 'typeorm';
import {
  readCrossRates,
  readOwnPrices,
  readPolicy,
  readRivals,
  type OwnRow,
  type RivalRow,
} from '../comparing/facts.read-model.ts';
import { positionOf } from '../comparing/position.rules.ts';
import { type ClosedReason, decideAlerts, directionOf, type Judged } from './alert.rules.ts';
import { CompetitorAlertEntity } from './competitor-alert.entity.ts';

/** In one order for everyone, so that two reviews of the same variants follow each other and never deadlock (G11). */
const LOCK = `SELECT id FROM competitor_listing WHERE variant_id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`;

interface Names {
  readonly own: ReadonlyMap<string, OwnRow>;
  readonly rivals: ReadonlyMap<string, RivalRow>;
}

/** Opens and closes the alerts of some variants by what is known at this moment, in the caller's transaction. */
export async function reviewAlerts(tx: Tx, variantIds: readonly string[], now: Date): Promise<void> {
  const ids = [...new Set(variantIds)].filter(isId).sort();
  if (ids.length === 0) return;
  await tx.query('competitor_listings_lock', LOCK, [ids]);
  const [own, rivals, policy, rates] = [
    await readOwnPrices(tx, ids),
    await readRivals(tx, ids),
    await readPolicy(tx),
    await readCrossRates(tx, now),
  ];
  const judged = own.flatMap((row): Judged[] => {
    const position = positionOf(row.own, rivals.get(row.variantId) ?? [], {
      now,
      rates,
      maxAgeHours: policy.maxAgeHours,
    });
    return position.comparisons.map((comparison) => ({
      ...{ listingId: comparison.listingId, channelId: row.channelId, comparison },
      direction: directionOf(position.own, comparison, policy),
    }));
  });
  const open = await tx.find(CompetitorAlertEntity, { variantId: In(ids), status: 'OPEN' });
  const changes = decideAlerts(judged, open);
  const byId = new Map(open.map((alert) => [alert.id, alert]));
  const names: Names = {
    own: new Map(own.map((row) => [`${row.variantId}:${row.channelId}`, row])),
    rivals: new Map([...rivals.values()].flat().map((row) => [row.listingId, row])),
  };
  for (const { id, reason } of changes.close) await close(tx, byId.get(id)!, reason, names, now);
  for (const one of changes.open) await openAlert(tx, one, names, now);
}

async function openAlert(tx: Tx, one: Judged, names: Names, now: Date): Promise<void> {
  const rival = names.rivals.get(one.listingId)!;
  const alert = await tx.insert<CompetitorAlertEntity>(CompetitorAlertEntity, {
    ...{ listingId: one.listingId, variantId: rival.variantId, channelId: one.channelId, direction: one.direction! },
    ...{
      status: 'OPEN',
      distancePercent: one.comparison.distancePercent!,
      openedAt: now,
      closedAt: null,
      closedReason: null,
    },
  });
  const change = { field: 'distancePercent', before: null, after: alert.distancePercent };
  tx.emit(competitorAlertOpened, { ...told(alert, names), changes: [change] }, target(alert));
}

async function close(
  tx: Tx,
  alert: CompetitorAlertEntity,
  reason: ClosedReason,
  names: Names,
  now: Date,
): Promise<void> {
  await tx.update(alert, { status: 'CLOSED', closedAt: now, closedReason: reason });
  const change = { field: 'status', before: 'OPEN', after: 'CLOSED' };
  tx.emit(competitorAlertClosed, { ...told(alert, names), reason, changes: [change] }, target(alert));
}

const target = ({ id, version }: CompetitorAlertEntity) => ({ aggregateId: id, aggregateVersion: version });

/** What is no longer compared, or priced, is told of without its names. */
function told(alert: CompetitorAlertEntity, { own, rivals }: Names) {
  const { variantId, channelId, listingId, direction, distancePercent } = alert;
  const row = own.get(`${variantId}:${channelId}`);
  const rival = rivals.get(listingId);
  const label = [rival?.competitor, row?.sku, row?.channelCode].filter(Boolean).join(' · ') || 'Competitor';
  return {
    ...{ label, variantId, channelId, listingId, direction, distancePercent },
    ...{ productId: row?.productId ?? '', sku: row?.sku ?? '', channelCode: row?.channelCode ?? '' },
    ...{ competitorId: rival?.competitorId ?? '', competitor: rival?.competitor ?? '' },
  };
}
