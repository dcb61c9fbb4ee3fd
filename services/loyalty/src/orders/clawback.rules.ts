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

function wantedBack({ earned, netMinor, linePoints, lineNets }: EarnedOrder, returns: readonly ReturnFacts[]): number {
  if (returns.some(({ cancelled }) => cancelled)) return earned;
  const byLine = new Map<string, bigint>();
  let unnamed = 0n;
  for (const { lines, netMinor: net } of returns) {
    const known = lines.filter(({ lineId }) => lineId in lineNets);
    if (known.length === 0) unnamed += abs(BigInt(net));
    for (const line of known) byLine.set(line.lineId, (byLine.get(line.lineId) ?? 0n) + abs(BigInt(line.netMinor)));
  }
  let points = 0;
  for (const [lineId, net] of byLine)
    points += part(linePoints[lineId] ?? 0, net, abs(BigInt(lineNets[lineId] ?? '0')));
  return Math.min(points + part(earned, unnamed, abs(BigInt(netMinor))), earned);
}

/** The whole for the whole, else the proportion, floored. */
function part(points: number, net: bigint, of: bigint): number {
  if (of === 0n || net >= of) return net > 0n ? points : 0;
  return Number((BigInt(points) * net) / of);
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value);
