import { Money, parseScaled } from '@mh-os/kernel';
import type { EarnedPart, Earning, LineFacts, MemberFacts, OrderFacts, Rule } from './earning.types.ts';

/** Rates and multipliers have up to six decimals. */
const SCALE = 6;
const ONE = 10n ** BigInt(SCALE);

interface Line extends LineFacts {
  /** What earns: the line's net less its share of the discounts. */
  readonly eligible: bigint;
}

/**
 * What an order earns by rules as they are given: pure, so that the same facts and versions always give the same points
 * (L14). Order of steps (L2): goods less discounts → first rate that matches a line → all multipliers of the line, the tier's
 * too → sum → floor, once per rate rule → its cap per order → bonuses → caps per period.
 */
export function evaluate(order: OrderFacts, member: MemberFacts, rules: readonly Rule[]): Earning {
  const lines = eligibleLines(order);
  const eligible = lines.reduce((sum, line) => sum + line.eligible, 0n);
  const open = rules.filter((rule) => applies(rule, order, member, eligible)).sort(byPriority);
  const rates = open.filter(({ kind }) => kind === 'RATE');
  const multipliers = open.filter(({ kind }) => kind === 'MULTIPLIER');
  const parts: EarnedPart[] = [];
  const weights = new Map<string, bigint>();
  for (const rule of rates) {
    const mine = lines.filter((line) => rates.find((rate) => matches(rate, line)) === rule);
    const worth = worthOf(mine, multipliers);
    const part = capped(rule, floorOf(rule, worth, member.tierMultiplier, order.currency), member);
    share(weights, mine, worth.worth, part.points);
    parts.push(part);
  }
  for (const rule of bonuses(open, lines)) {
    const part = capped(rule, rule.definition.points ?? 0, member);
    const mine = lines.filter((line) => matches(rule, line));
    share(
      weights,
      mine,
      mine.map(({ eligible }) => eligible),
      part.points,
    );
    parts.push(part);
  }
  const given = parts.filter(({ points, capped: cut }) => points > 0 || cut);
  const points = given.reduce((sum, part) => sum + part.points, 0);
  return { points, parts: given, lines: byLine(weights), eligibleMinor: eligible.toString() };
}

/** What an event other than an order earns: the first rule for it. */
export function evaluateEvent(
  eventKey: string,
  at: Date,
  member: MemberFacts,
  rules: readonly Rule[],
): EarnedPart | null {
  const found = rules
    .filter(({ kind, definition }) => kind === 'EVENT' && definition.eventKey === eventKey)
    .filter((rule) => inWindow(rule, at) && concerns(rule, member))
    .sort(byPriority)[0];
  return found ? capped(found, found.definition.points ?? 0, member) : null;
}

/** Higher priority first; ids break ties, so that no order of rows matters. */
const byPriority = (a: Rule, b: Rule): number => b.priority - a.priority || (a.ruleId < b.ruleId ? -1 : 1);

/** Goods carry the discounts of the order by their amounts, to the cent; nothing earns below zero. */
function eligibleLines(order: OrderFacts): Line[] {
  const goods = order.lines.filter(({ kind, netMinor }) => kind === 'GOODS' && BigInt(netMinor) > 0n);
  const discount = order.lines
    .filter(({ kind }) => kind === 'DISCOUNT')
    .reduce((sum, { netMinor }) => sum + abs(BigInt(netMinor)), 0n);
  const nets = goods.map(({ netMinor }) => BigInt(netMinor));
  const total = nets.reduce((sum, net) => sum + net, 0n);
  if (total === 0n) return [];
  const off = Money.of(discount < total ? discount : total, order.currency).allocate(nets);
  return goods.map((line, at) => ({ ...line, eligible: max(nets[at]! - off[at]!.minorUnits, 0n) }));
}

function applies(rule: Rule, order: OrderFacts, member: MemberFacts, eligible: bigint): boolean {
  const { definition: said, kind } = rule;
  if (kind === 'EVENT' || !inWindow(rule, new Date(order.placedAt)) || !concerns(rule, member)) return false;
  if (said.firstOrderOnly && !member.firstOrder) return false;
  if (said.minimumNet !== null && eligible < Money.parse(said.minimumNet, order.currency).minorUnits) return false;
  return (
    within(said.channelIds, order.channelId) &&
    within(said.countries, order.country) &&
    within(said.sources, order.source) &&
    within(said.campaignCodes, order.campaignCode)
  );
}

function inWindow({ definition: { startsAt, endsAt } }: Rule, at: Date): boolean {
  return (startsAt === null || at >= new Date(startsAt)) && (endsAt === null || at < new Date(endsAt));
}

function concerns({ definition: { tierIds, segmentIds } }: Rule, { tierId, segmentIds: mine }: MemberFacts): boolean {
  return within(tierIds, tierId) && (segmentIds.length === 0 || segmentIds.some((id) => mine.includes(id)));
}

const within = (allowed: readonly string[], value: string | null): boolean =>
  allowed.length === 0 || (value !== null && allowed.includes(value));

/** Whether a rule is about categories at all. */
export const namesCategories = ({ definition }: Rule): boolean => definition.categoryIds.length > 0;

function matches({ definition: { skus, variantIds, categoryIds } }: Rule, line: LineFacts): boolean {
  if (skus.length + variantIds.length + categoryIds.length === 0) return true;
  return (
    skus.includes(line.sku) ||
    (line.variantId !== null && variantIds.includes(line.variantId)) ||
    line.categoryIds.some((id) => categoryIds.includes(id))
  );
}

/** What lines are worth with all their multipliers, on one denominator: that of the line with the most of them. */
function worthOf(lines: readonly Line[], multipliers: readonly Rule[]): { worth: bigint[]; most: number } {
  const factors = lines.map((line) => factorsOf(multipliers.filter((each) => matches(each, line))));
  const most = Math.max(0, ...factors.map((list) => list.length));
  const worth = lines.map(({ eligible }, at) => {
    const list = factors[at]!;
    return eligible * list.reduce((product, each) => product * each, 1n) * ONE ** BigInt(most - list.length);
  });
  return { worth, most };
}

/** Multiplied exactly, summed exactly, floored once. */
function floorOf(rule: Rule, { worth, most }: ReturnType<typeof worthOf>, tier: string, currency: string): number {
  const rate = parseScaled(rule.definition.rate ?? '0', SCALE) * parseScaled(tier, SCALE);
  const minor = 10n ** BigInt(Money.zero(currency).exponent);
  const sum = worth.reduce((total, each) => total + each * rate, 0n);
  return Number(sum / (minor * ONE ** BigInt(most + 2)));
}

/** Those that stack all count; of the exclusive ones only the greatest. */
function factorsOf(multipliers: readonly Rule[]): bigint[] {
  const scaled = (rule: Rule): bigint => parseScaled(rule.definition.multiplier ?? '1', SCALE);
  const stacked = multipliers.filter(({ definition }) => definition.combination === 'STACK').map(scaled);
  const exclusive = multipliers.filter(({ definition }) => definition.combination === 'EXCLUSIVE').map(scaled);
  return exclusive.length > 0 ? [...stacked, exclusive.reduce(max)] : stacked;
}

function bonuses(open: readonly Rule[], lines: readonly Line[]): Rule[] {
  const found = open.filter((rule) => rule.kind === 'BONUS' && lines.some((line) => matches(rule, line)));
  const exclusive = found.filter(({ definition }) => definition.combination === 'EXCLUSIVE');
  const best = exclusive.reduce<Rule | null>(
    (top, rule) => ((rule.definition.points ?? 0) > (top?.definition.points ?? 0) ? rule : top),
    null,
  );
  return found.filter((rule) => rule.definition.combination === 'STACK' || rule === best);
}

function capped(rule: Rule, points: number, { given }: MemberFacts): EarnedPart {
  const { capPerOrder, capPerPeriod } = rule.definition;
  const left = capPerPeriod === null ? Infinity : Math.max(capPerPeriod - (given[rule.ruleId] ?? 0), 0);
  const allowed = Math.min(points, capPerOrder ?? Infinity, left);
  const { ruleId, versionId, name } = rule;
  return { ruleId, versionId, name, points: allowed, capped: allowed < points };
}

/** Points of a rule by what its lines are worth to it; largest remainder, so that they sum up (F9). */
function share(weights: Map<string, bigint>, lines: readonly Line[], worth: readonly bigint[], points: number): void {
  if (points === 0 || worth.every((each) => each === 0n)) return;
  const parts = Money.of(BigInt(points), 'JPY').allocate(worth);
  lines.forEach(({ lineId }, at) => weights.set(lineId, (weights.get(lineId) ?? 0n) + parts[at]!.minorUnits));
}

const byLine = (weights: ReadonlyMap<string, bigint>): Record<string, number> =>
  Object.fromEntries([...weights].filter(([, points]) => points > 0n).map(([id, points]) => [id, Number(points)]));

const abs = (value: bigint): bigint => (value < 0n ? -value : value);
const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);
