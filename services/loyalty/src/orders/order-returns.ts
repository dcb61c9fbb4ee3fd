import type { orderReturned } from '@mh-os/contracts';
import type { Tx } from '@mh-os/persistence';
import type { z } from 'zod';
import { MemberEntity } from '../members/member.entity.ts';
import { openWallet, saveWallet } from '../points/ledger.ts';
import type { StoredOrder } from '../earn-rules/simulation.service.ts';
import { periodOf } from '../points/calendar.rules.ts';
import { decideClawback, type ReturnFacts } from './clawback.rules.ts';
import { grantsOf, takeReferral } from './referral-returns.ts';
import { CLAWED, EARNED_AT, EXPIRED, KEEP_RETURN, ORDER, RETURNS, RETURNS_APPLIED } from './orders.sql.ts';

export type Returned = z.infer<typeof orderReturned.schema>;
type Kept = StoredOrder & { readonly clawed: number; readonly evaluation: { readonly lines?: Record<string, number> } };

/** Keeps a return; one that comes before its order waits for it. */
export async function keepReturn(tx: Tx, data: Returned, now: Date): Promise<void> {
  const goods = data.lines.filter(({ kind }) => kind === 'GOODS');
  const facts: ReturnFacts = {
    cancelled: data.cancelled,
    netMinor: data.net.minorUnits,
    lines: goods.map(({ lineId, net }) => ({ lineId, netMinor: net.minorUnits })),
  };
  const about = [data.orderId, data.returnedAt, data.cancelled, JSON.stringify(facts)];
  await tx.query('order_return_keep', KEEP_RETURN, [tx.ctx.requireBrand(), data.returnId, now, ...about]);
}

/** Takes back what the returns of an order so far ask for and was not taken yet (L7). */
export async function applyReturns(tx: Tx, orderId: string, now: Date): Promise<void> {
  const [order] = await tx.query<Kept>('order_for_return', ORDER, [orderId]);
  if (!order) return;
  const returns = await tx.query<{ id: string; facts: ReturnFacts; applied: boolean }>('order_returns', RETURNS, [
    orderId,
  ]);
  const fresh = returns.filter(({ applied }) => !applied);
  if (fresh.length === 0) return;
  const points = order.memberId ? await takeBack(tx, order, { memberId: order.memberId, returns, now }) : 0;
  await tx.query('order_returns_applied', RETURNS_APPLIED, [orderId, fresh[0]?.id, points]);
}

interface Taking {
  readonly memberId: string;
  readonly returns: readonly { readonly facts: ReturnFacts }[];
  readonly now: Date;
}

/** From the buyer what the order earned, and from both sides of a referral what that earned. */
async function takeBack(tx: Tx, order: Kept, { memberId, returns, now }: Taking): Promise<number> {
  const facts = returns.map((each) => each.facts);
  const grants = await grantsOf(tx, order.id);
  // All that are concerned are locked at once, in the order of ids (G11).
  await tx.lockAll(MemberEntity, [...new Set([memberId, ...grants.map((grant) => grant.memberId)])]);
  const points = order.earned > 0 ? await take(tx, order, facts, now) : 0;
  await takeReferral(tx, grants, { ...order, lineNets: lineNetsOf(order) }, facts, now);
  return points;
}

const lineNetsOf = ({ facts }: Kept): Record<string, string> =>
  Object.fromEntries(
    facts.lines.filter(({ kind }) => kind === 'GOODS').map(({ lineId, netMinor }) => [lineId, netMinor]),
  );

async function take(tx: Tx, order: Kept, returns: readonly ReturnFacts[], now: Date): Promise<number> {
  // Opened first: what expires by now is gone before it is counted.
  const open = await openWallet(tx, order.memberId!, now, { whateverStatus: true });
  const swept = open.wallet.lots.filter(({ orderId }) => orderId === order.id);
  const [stored] = await tx.query<{ n: number }>('order_points_expired', EXPIRED, [order.id]);
  const justNow = open.wallet.entries
    .filter(({ kind, orderId }) => kind === 'EXPIRED' && orderId === order.id)
    .reduce((sum, { points }) => sum - points, 0);
  const points = decideClawback(
    {
      ...{ earned: order.earned, clawed: order.clawed, netMinor: order.netMinor },
      expired: (stored?.n ?? 0) + (swept.length > 0 ? justNow : 0),
      linePoints: order.evaluation.lines ?? {},
      lineNets: lineNetsOf(order),
    },
    returns,
  );
  if (points > 0) {
    const qualifying = -(await stillQualifying(tx, order.id, points, open, now));
    const cause = { orderId: order.id, reference: order.number, qualifying };
    open.wallet.clawBack(points, now, cause, ({ orderId }) => orderId === order.id);
    await tx.query('order_clawed', CLAWED, [order.id, points]);
  }
  await saveWallet(tx, open);
  return points;
}

/** Points count against the tier of the period that they were earned in, and no later one. */
async function stillQualifying(
  tx: Tx,
  orderId: string,
  points: number,
  { program, member }: Awaited<ReturnType<typeof openWallet>>,
  now: Date,
): Promise<number> {
  const { tierPeriodMonths, timeZone } = program.settings;
  const start = member.periodEnd <= now ? periodOf(now, tierPeriodMonths, timeZone).start : member.periodStart;
  const [row] = await tx.query<{ at: Date | null; qualifying: number }>('order_qualifying', EARNED_AT, [orderId]);
  return row?.at && row.at >= start ? Math.min(points, row.qualifying) : 0;
}
