export const referralClawbacks = {
  KEEP: 'They stay.',
  WHOLE: 'All of them go once nothing of the order is left.',
  PROPORTIONATE: 'Each return takes its part of them, by the value of the goods.',
} as const;
export type ReferralClawback = keyof typeof referralClawbacks;

/** What came back of an order, amounts in minor units as text. */
export interface ReturnFacts {
  readonly cancelled: boolean;
  readonly netMinor: string;
  readonly lines: readonly { readonly lineId: string; readonly netMinor: string }[];
}

export interface EarnedOrder {
  readonly earned: number;
  /** Taken back so far. */
  readonly clawed: number;
  /** Of what it earned, never spent in time: that is gone already. */
  readonly expired: number;
  readonly netMinor: string;
  /** Points by line. */
  readonly linePoints: Readonly<Record<string, number>>;
  readonly lineNets: Readonly<Record<string, string>>;
}

/**
 * How many more points go back, by everything that came back so far (L7): each line gives up its points in proportion to
 * its value, the whole line all of them; a return that names no known line, the order's points in proportion to the order.
 * Cumulative, so that many small returns take what one large would; never more than was earned and is not gone already.
 */
export function decideClawback(order: EarnedOrder, returns: readonly ReturnFacts[]): number {
  const target = Math.min(wantedBack(order, returns), order.earned - order.expired);
  return Math.max(target - order.clawed, 0);
}

/** Points that one side got for the order of somebody who was brought. */
export interface ReferralGrant {
  readonly points: number;
  readonly clawed: number;
  readonly expired: number;
}

/** How many more points of a referral go back; cumulative and never more than is left of them, as for the order's own (L7). */
export function decideReferralClawback(
  policy: ReferralClawback,
  { points, clawed, expired }: ReferralGrant,
  order: Pick<EarnedOrder, 'netMinor' | 'lineNets'>,
  returns: readonly ReturnFacts[],
): number {
  const { back, of } = goodsBack(order, returns);
  const all = back >= of;
  const wanted = policy === 'PROPORTIONATE' ? part(points, back, of) : policy === 'WHOLE' && all ? points : 0;
  return Math.max(Math.min(wanted, points - expired) - clawed, 0);
}

/** The value of the goods that came back so far, of all goods of the order; a cancellation brings back all of them. */
function goodsBack(
  { netMinor, lineNets }: Pick<EarnedOrder, 'netMinor' | 'lineNets'>,
  returns: readonly ReturnFacts[],
): { back: bigint; of: bigint } {
  const goods = Object.values(lineNets).reduce((sum, net) => sum + abs(BigInt(net)), 0n);
  const of = goods > 0n ? goods : least(abs(BigInt(netMinor)));
  if (returns.some(({ cancelled }) => cancelled)) return { back: of, of };
  const { byLine, unnamed } = sumUp(lineNets, returns);
  const named = [...byLine].reduce((sum, [id, net]) => sum + min(net, abs(BigInt(lineNets[id] ?? '0'))), 0n);
  return { back: min(named + unnamed, of), of };
}

function wantedBack({ earned, netMinor, linePoints, lineNets }: EarnedOrder, returns: readonly ReturnFacts[]): number {
  if (returns.some(({ cancelled }) => cancelled)) return earned;
  const { byLine, unnamed } = sumUp(lineNets, returns);
  let points = 0;
  for (const [lineId, net] of byLine)
    points += part(linePoints[lineId] ?? 0, net, abs(BigInt(lineNets[lineId] ?? '0')));
  return Math.min(points + part(earned, unnamed, abs(BigInt(netMinor))), earned);
}

/** What came back of each known line, and of nobody knows which. */
function sumUp(
  lineNets: EarnedOrder['lineNets'],
  returns: readonly ReturnFacts[],
): { byLine: Map<string, bigint>; unnamed: bigint } {
  const byLine = new Map<string, bigint>();
  let unnamed = 0n;
  for (const { lines, netMinor: net } of returns) {
    const known = lines.filter(({ lineId }) => lineId in lineNets);
    if (known.length === 0) unnamed += abs(BigInt(net));
    for (const line of known) byLine.set(line.lineId, (byLine.get(line.lineId) ?? 0n) + abs(BigInt(line.netMinor)));
  }
  return { byLine, unnamed };
}

/** The whole for the whole, else the proportion, floored. */
function part(points: number, net: bigint, of: bigint): number {
  if (of === 0n || net >= of) return net > 0n ? points : 0;
  return Number((BigInt(points) * net) / of);
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value);
const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);
/** At least one, so that an order worth nothing comes back only as a whole. */
const least = (value: bigint): bigint => (value > 0n ? value : 1n);
