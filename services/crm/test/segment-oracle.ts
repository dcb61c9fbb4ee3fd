import type { Condition, Filter } from '../src/segments/filter.rules.ts';
import type { Known } from './segment-world.ts';

/** What a filter finds, told a second time and in memory: each person by themselves, days by the calendar of the zone. */
export class Oracle {
  private readonly day: Intl.DateTimeFormat;

  constructor(
    private readonly now: Date,
    zone: string,
    private readonly members: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
  ) {
    this.day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  }

  fits(filter: Filter, who: Known): boolean {
    if ('all' in filter) return filter.all.every((part) => this.fits(part, who));
    if ('any' in filter) return filter.any.some((part) => this.fits(part, who));
    if ('not' in filter) return !this.fits(filter.not, who);
    return this.holds(filter, who);
  }

  private holds(one: Condition, who: Known): boolean {
    const { field, op, value } = one;
    if (field === 'segment') return this.members.get(value as string)?.has(who.id) === true;
    if (field.startsWith('custom.')) return this.test(one, who.custom[field.slice(7)] ?? null);
    const values = this.valuesOf(one, who);
    if (op === 'isNull') return values.every(isNothing) === value;
    return values.some((each) => this.test(one, each));
  }

  /** Several values where any of them may fit; one where there is one. */
  private valuesOf({ field, event, currency = 'EUR', withinDays }: Condition, who: Known): readonly unknown[] {
    const recent = (at: Date): boolean => withinDays === undefined || this.within(this.dayOf(at), withinDays);
    const orders = who.orders.filter((order) => !order.cancelled && recent(order.placedAt));
    const done = who.events.filter((each) => each.event === event && recent(each.at));
    const latest = (all: readonly Date[], pick: (...ms: number[]) => number): string | null =>
      all.length === 0 ? null : this.dayOf(new Date(pick(...all.map((at) => at.getTime()))));
    const worth = orders.filter((order) => order.currency === currency);
    const found: Record<string, () => readonly unknown[]> = {
      givenName: () => [who.givenName],
      familyName: () => [who.familyName],
      country: () => [who.country],
      language: () => [who.language],
      source: () => [who.source],
      birthday: () => [who.birthday],
      createdAt: () => [this.dayOf(who.createdAt)],
      tags: () => [who.tags],
      hasEmail: () => [who.emails > 0],
      hasPhone: () => [who.phones > 0],
      'company.name': () => who.companies.map(({ name }) => name),
      'company.country': () => who.companies.map(({ country }) => country),
      'company.tags': () => who.companies.map(({ tags }) => tags),
      'orders.count': () => [orders.length],
      'orders.sum': () => [worth.reduce((sum, { net, returned }) => sum + net - returned, 0)],
      'orders.last': () => [
        latest(
          orders.map(({ placedAt }) => placedAt),
          Math.max,
        ),
      ],
      'orders.first': () => [
        latest(
          orders.map(({ placedAt }) => placedAt),
          Math.min,
        ),
      ],
      'orders.product': () => orders.flatMap(({ skus }) => skus),
      'orders.campaign': () => orders.map(({ campaign }) => campaign),
      'loyalty.tier': () => who.loyalty.map(({ tier }) => tier),
      'loyalty.points': () => who.loyalty.map(({ points }) => points),
      'behaviour.count': () => [done.length],
      'behaviour.last': () => [
        latest(
          done.map(({ at }) => at),
          Math.max,
        ),
      ],
      'consent.email': () => purposes(who, 'EMAIL'),
      'consent.sms': () => purposes(who, 'SMS'),
      'consent.phone': () => purposes(who, 'PHONE'),
      'consent.post': () => purposes(who, 'POST'),
      'rfm.recency': () => (who.rfm ? [who.rfm.recency] : []),
      'rfm.frequency': () => (who.rfm ? [who.rfm.frequency] : []),
      'rfm.monetary': () => (who.rfm ? [who.rfm.monetary] : []),
      'rfm.group': () => (who.rfm ? [who.rfm.name] : []),
    };
    return found[field]!();
  }

  private test({ op, value }: Condition, given: unknown): boolean {
    if (op === 'isNull') return isNothing(given) === value;
    if (isNothing(given)) return false;
    if (Array.isArray(given)) return (op === 'has' ? [value] : (value as unknown[])).some((tag) => given.includes(tag));
    if (typeof given === 'boolean') return given === value;
    if (typeof given === 'number') return sized(op, value, given);
    const text = (given as string).toLowerCase();
    if (typeof value === 'number' && op !== 'withinDays' && op !== 'olderThanDays') return false;
    if (op === 'withinDays') return this.within(text, value as number);
    if (op === 'olderThanDays') return this.ago(text) >= (value as number);
    if (op === 'before') return text < (value as string);
    if (op === 'after') return text > (value as string);
    if (op === 'oneOf') return (value as string[]).some((each) => each.toLowerCase() === text);
    if (typeof value !== 'string') return false;
    const wanted = value.toLowerCase();
    if (op === 'contains') return text.includes(wanted);
    return op === 'startsWith' ? text.startsWith(wanted) : text === wanted;
  }

  private dayOf(at: Date): string {
    return this.day.format(at);
  }

  /** Days between a day and today; less than none for days to come. */
  private ago(day: string): number {
    return Math.round((Date.parse(this.dayOf(this.now)) - Date.parse(day)) / 86_400_000);
  }

  private within(day: string, days: number): boolean {
    const ago = this.ago(day);
    return ago >= 0 && ago < days;
  }
}

const purposes = ({ consents }: Known, channel: string): readonly string[] =>
  consents.filter((each) => each.channel === channel && each.state === 'GRANTED').map(({ purpose }) => purpose);

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

function sized(op: string, value: unknown, given: number): boolean {
  if (op === 'between') return (value as number[])[0]! <= given && given <= (value as number[])[1]!;
  if (typeof value !== 'number') return false;
  return op === 'atLeast' ? given >= value : op === 'atMost' ? given <= value : op === 'eq' && given === value;
}
