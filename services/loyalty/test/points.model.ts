/** Points as plainly as they can be written down: what the ledger must come to, whatever it is made of. */

export interface ModelLot {
  readonly seq: number;
  readonly orderId: string | null;
  readonly earnedAt: number;
  left: number;
  expired: number;
  activatesAt: number | null;
  expiresAt: number | null;
}
interface Take {
  readonly lot: ModelLot;
  left: number;
}
interface ModelHold {
  readonly takes: Take[];
  readonly points: number;
  readonly until: number;
}
interface ModelOrder {
  readonly earned: number;
  clawed: number;
}

export interface ModelTerms {
  readonly pendingDays: number;
  readonly expiryMonths: number;
  readonly lost: boolean;
  readonly graceDays: number;
}

const DAY = 86_400_000;
const midnight = (at: number): number => at - (at % DAY);
/** Midnight after the same day so many months later, in UTC. */
function monthsLater(at: number, months: number): number {
  const from = new Date(at);
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0)).getUTCDate();
  const day = Math.min(from.getUTCDate(), last);
  return Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, day) + DAY;
}
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export class Model {
  lots: ModelLot[] = [];
  readonly holds = new Map<string, ModelHold>();
  readonly spends = new Map<string, Take[]>();
  readonly orders = new Map<string, ModelOrder>();
  debt = 0;
  private static seq = 0;

  constructor(private readonly terms: ModelTerms) {}

  get balance(): number {
    return sum(this.lots.filter(({ activatesAt }) => activatesAt === null).map(({ left }) => left));
  }
  get pending(): number {
    return sum(this.lots.filter(({ activatesAt }) => activatesAt !== null).map(({ left }) => left));
  }
  get held(): number {
    return sum([...this.holds.values()].map(({ points }) => points));
  }
  /** What is live, in an order that does not depend on ids. */
  get live(): string[] {
    const told = ({ left, activatesAt, expiresAt }: ModelLot): string => `${left} ${activatesAt} ${expiresAt}`;
    return this.lots
      .filter(({ left }) => left > 0)
      .map(told)
      .sort();
  }

  /** Everything whose time has come, each at its instant. */
  due(now: number): void {
    for (;;) {
      const next = [
        ...this.lots
          .filter(({ left }) => left > 0)
          .flatMap((lot) => {
            if (lot.activatesAt !== null) return [{ at: lot.activatesAt, rank: 0, run: () => this.activate(lot) }];
            return lot.expiresAt === null ? [] : [{ at: lot.expiresAt, rank: 2, run: () => expire(lot) }];
          }),
        ...[...this.holds].map(([id, { until }]) => ({ at: until, rank: 1, run: () => this.release(id, until) })),
      ].sort((a, b) => a.at - b.at || a.rank - b.rank)[0];
      if (!next || next.at > now) return;
      next.run();
    }
  }

  earn(orderId: string, points: number, now: number): void {
    this.orders.set(orderId, { earned: points, clawed: 0 });
    if (points === 0) return;
    const { pendingDays, expiryMonths } = this.terms;
    const activatesAt = pendingDays === 0 ? null : midnight(now) + pendingDays * DAY;
    const expiresAt = monthsLater(activatesAt ?? now, expiryMonths);
    this.add({ orderId, earnedAt: now, left: points, activatesAt, expiresAt });
  }

  give(points: number, now: number): void {
    this.add({
      ...{ orderId: null, earnedAt: now, left: points, activatesAt: null },
      expiresAt: monthsLater(now, this.terms.expiryMonths),
    });
  }

  activate(lot: ModelLot): void {
    lot.activatesAt = null;
    this.settle(lot);
  }

  /** Null where there is too little. */
  take(points: number): Take[] | null {
    if (points > this.balance) return null;
    const takes: Take[] = [];
    let left = points;
    for (const lot of this.spendable()) {
      const part = Math.min(lot.left, left);
      if (part === 0) continue;
      lot.left -= part;
      left -= part;
      takes.push({ lot, left: part });
    }
    return takes;
  }

  spend(id: string, points: number): boolean {
    const takes = this.take(points);
    if (takes) this.spends.set(id, takes);
    return takes !== null;
  }

  refund(id: string, points: number, now: number): boolean {
    const takes = this.spends.get(id) ?? [];
    const most = sum(takes.map(({ left }) => left));
    if (most === 0 || points > most) return false;
    this.back(takes, points, now);
    return true;
  }

  hold(id: string, points: number, until: number): boolean {
    const takes = this.take(points);
    if (takes) this.holds.set(id, { takes, points, until });
    return takes !== null;
  }

  commit(id: string, spendId: string): void {
    this.spends.set(spendId, this.holds.get(id)!.takes);
    this.holds.delete(id);
  }

  release(id: string, now: number): void {
    const { takes, points } = this.holds.get(id)!;
    this.holds.delete(id);
    this.back(takes, points, now);
  }

  transferTo(other: Model, points: number): boolean {
    const takes = this.take(points);
    for (const { lot, left } of takes ?? [])
      other.add({ orderId: null, earnedAt: lot.earnedAt, left, activatesAt: null, expiresAt: lot.expiresAt });
    return takes !== null;
  }

  /** Everything that an order earned and that is not gone; first what waits, then its own, then the rest, then a debt. */
  cancel(orderId: string): void {
    const order = this.orders.get(orderId)!;
    const own = this.lots.filter((lot) => lot.orderId === orderId);
    let left = Math.max(order.earned - sum(own.map(({ expired }) => expired)) - order.clawed, 0);
    order.clawed += left;
    const waiting = own.filter(({ activatesAt }) => activatesAt !== null);
    const mine = this.spendable().filter((lot) => lot.orderId === orderId);
    for (const lot of [...waiting, ...mine, ...this.spendable().filter((each) => !mine.includes(each))]) {
      const part = Math.min(lot.left, left);
      lot.left -= part;
      left -= part;
    }
    this.debt += left;
  }

  private add(values: Omit<ModelLot, 'seq' | 'expired'>): void {
    const lot = { ...values, expired: 0, seq: Model.seq++ };
    this.lots.push(lot);
    if (lot.activatesAt === null) this.settle(lot);
  }

  private settle(lot: ModelLot): void {
    const part = Math.min(this.debt, lot.left);
    this.debt -= part;
    lot.left -= part;
  }

  private back(takes: Take[], points: number, now: number): void {
    let left = points;
    for (const take of [...takes].reverse()) {
      const part = Math.min(take.left, left);
      if (part === 0) continue;
      const { lot } = take;
      take.left -= part;
      left -= part;
      lot.left += part;
      const over = lot.expiresAt !== null && lot.expiresAt <= now;
      if (over && this.terms.lost) expire(lot);
      else {
        if (over) lot.expiresAt = midnight(now) + (this.terms.graceDays + 1) * DAY;
        this.settle(lot);
      }
    }
  }

  private spendable(): ModelLot[] {
    const end = ({ expiresAt }: ModelLot): number => expiresAt ?? Infinity;
    return this.lots
      .filter(({ left, activatesAt }) => left > 0 && activatesAt === null)
      .sort((a, b) => end(a) - end(b) || a.earnedAt - b.earnedAt || a.seq - b.seq);
  }
}

function expire(lot: ModelLot): void {
  lot.expired += lot.left;
  lot.left = 0;
}
