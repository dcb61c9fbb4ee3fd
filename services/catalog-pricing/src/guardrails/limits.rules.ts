import { divideRounded, formatScaled, Money, parseScaled, UnitPrice } from '@mh-os/kernel';
import type {
  CompetitorFact,
  Guardrail,
  GuardrailReason,
  GuardrailVerdict,
  PriceToJudge,
  PriceSide,
  Sides,
} from './guardrail.types.ts';
import { type Finding, verdictOf } from './verdict.rules.ts';

const WHOLE = 10_000n;

const sideOf = (sides: Sides, basis: PriceSide | null): Money => (basis === 'NET' ? sides.net : sides.gross);
/** `(a − b) / b` in percent with two decimals. */
const percentAbove = (a: bigint, b: bigint): string => formatScaled(divideRounded((a - b) * WHOLE, b), 2);

/** The price rises or falls by no more than allowed: against the price in force, or that at the begin of a window. */
export function judgeChange(price: PriceToJudge, guardrail: Guardrail): GuardrailVerdict {
  const { windowDays, kind } = guardrail;
  const overTime = kind === 'MAXIMUM_CHANGE_OVER_TIME';
  const before = overTime ? (price.earlier.get(windowDays ?? 0) ?? null) : price.current;
  const reason: GuardrailReason = overTime ? 'CHANGE_OVER_TIME' : 'CHANGE';
  const [from, to] = [before && sideOf(before, price.basis), sideOf(price, price.basis)];
  const up = !from || to.minorUnits >= from.minorUnits;
  const limit = (up ? guardrail.maximumIncreasePercent : guardrail.maximumDecreasePercent) ?? null;
  const days: Record<string, string> = overTime ? { days: String(windowDays) } : {};
  if (!from || from.currency !== to.currency)
    return verdictOf(guardrail, {
      ...{ outcome: 'PASSED', reason: 'NO_EARLIER_PRICE', limit: limit ?? '0.00', params: days },
      message: 'There is no earlier price to measure a change against.',
    });
  const actual = percentAbove(to.minorUnits, from.minorUnits);
  const distance = up ? to.minorUnits - from.minorUnits : from.minorUnits - to.minorUnits;
  const kept = limit === null || distance * WHOLE <= parseScaled(limit, 2) * from.minorUnits;
  const since = overTime ? `within ${windowDays} days` : 'against the price in force';
  const allowed = limit === null ? 'no limit is set in this direction' : `at most ${limit} % are allowed`;
  return verdictOf(guardrail, {
    ...{ outcome: kept ? 'PASSED' : 'BREACH', reason, limit: limit ?? '0.00', actual },
    params: {
      ...days,
      actual,
      direction: up ? 'UP' : 'DOWN',
      from: from.decimal,
      to: to.decimal,
      currency: to.currency,
      ...(limit === null ? {} : { limit }),
    },
    message: `The price ${up ? 'rises' : 'falls'} by ${actual.replace('-', '')} % ${since}; ${allowed}.`,
  });
}

const AMOUNTS = {
  FLOOR: { reason: 'FLOOR', name: 'floor', low: true },
  CEILING: { reason: 'CEILING', name: 'ceiling', low: false },
  MINIMUM_ADVERTISED_PRICE: { reason: 'ADVERTISED_PRICE', name: 'minimum advertised price', low: true },
} as const;

/** The price is not below a floor or a minimum advertised price, not above a ceiling. */
export function judgeAmount(price: PriceToJudge, guardrail: Guardrail): GuardrailVerdict {
  const { reason, name, low } = AMOUNTS[guardrail.kind as keyof typeof AMOUNTS];
  const bound = Money.of(BigInt(guardrail.amountMinor ?? '0'), guardrail.currency ?? price.net.currency);
  const own = sideOf(price, guardrail.basis);
  const side = guardrail.basis === 'NET' ? 'net' : 'gross';
  const params = {
    limit: bound.decimal,
    actual: own.decimal,
    currency: bound.currency,
    side: guardrail.basis ?? 'GROSS',
  };
  if (bound.currency !== own.currency)
    return verdictOf(guardrail, {
      ...{ outcome: 'BREACH', reason: 'LIMIT_CURRENCY', limit: bound.decimal, actual: own.decimal },
      params: { ...params, priceCurrency: own.currency },
      message: `The ${name} is in ${bound.currency}, the price in ${own.currency}: they cannot be compared.`,
    });
  const kept = low ? own.compare(bound) >= 0 : own.compare(bound) <= 0;
  const place = low ? (kept ? 'not below' : 'below') : kept ? 'not above' : 'above';
  return verdictOf(guardrail, {
    ...{ outcome: kept ? 'PASSED' : 'BREACH', reason, limit: bound.decimal, actual: own.decimal, params },
    message: `The ${side} price of ${own.toString()} is ${place} the ${name} of ${bound.toString()}.`,
  });
}

/** The rule's channel is never dearer than its reference channel, seen from whichever of the two changes. */
export function judgeChannelOrder(price: PriceToJudge, guardrail: Guardrail): GuardrailVerdict {
  const { channelId, referenceChannelId, basis } = guardrail;
  const cheaper = price.channelId === channelId;
  const otherId = (cheaper ? referenceChannelId : channelId) ?? '';
  const other = price.others.get(otherId);
  const tolerance = guardrail.tolerancePercent ?? '0.00';
  const channels = {
    channelId: channelId ?? '',
    referenceChannelId: referenceChannelId ?? '',
    otherChannelId: otherId,
  };
  const finding = (found: Omit<Finding, 'limit'>): GuardrailVerdict =>
    verdictOf(guardrail, { limit: tolerance, ...found, params: { ...channels, tolerance, ...found.params } });
  if (!other)
    return finding({
      ...{ outcome: 'PASSED', reason: 'NO_OTHER_PRICE' },
      message: 'The other channel has no price to compare with.',
    });
  const [own, their] = [sideOf(price, basis), sideOf(other, basis)];
  if (own.currency !== their.currency)
    return finding({
      ...{ outcome: 'BREACH', reason: 'CHANNEL_CURRENCY' },
      params: { currency: own.currency, otherCurrency: their.currency },
      message: `The two channels are priced in ${own.currency} and ${their.currency}: their order cannot be judged.`,
    });
  const [low, high] = cheaper ? [own, their] : [their, own];
  const kept = low.minorUnits * WHOLE <= high.minorUnits * (WHOLE + parseScaled(tolerance, 2));
  const what = cheaper ? 'This price' : 'The price of the other channel';
  return finding({
    ...{ outcome: kept ? 'PASSED' : 'BREACH', reason: 'CHANNEL_ORDER' },
    actual: percentAbove(low.minorUnits, high.minorUnits),
    params: { own: own.decimal, other: their.decimal, currency: own.currency, direction: cheaper ? 'ABOVE' : 'BELOW' },
    message: `${what} of ${low.toString()} is ${kept ? 'not ' : ''}above ${high.toString()}${tolerance === '0.00' ? '' : ` plus ${tolerance} %`}${cheaper ? ' in the channel that it must not exceed' : ', this price, which it must not exceed'}.`,
  });
}

/** The price is not further below the lowest fresh competitor price than allowed; what is stale or missing says nothing (P18). */
export function judgeUndercut(price: PriceToJudge, guardrail: Guardrail): GuardrailVerdict {
  const limit = guardrail.maximumUndercutPercent ?? '0.00';
  const competitor = lowestFresh(price);
  if (!competitor)
    return verdictOf(guardrail, {
      ...{ outcome: 'PASSED', reason: 'NO_FRESH_COMPETITOR', limit },
      message: 'No fresh, comparable competitor price is known, so nothing is judged.',
    });
  const own = UnitPrice.fromMoney(sideOf(price, competitor.basis));
  const kept = own.scaled * WHOLE >= competitor.price.scaled * (WHOLE - parseScaled(limit, 2));
  const [mine, bar] = [own.scaled, competitor.price.scaled];
  const actual = formatScaled(divideRounded((bar - mine) * WHOLE, bar), 2);
  const { competitor: name, captureId, capturedAt } = competitor;
  const theirs = competitor.price;
  return verdictOf(guardrail, {
    ...{ outcome: kept ? 'PASSED' : 'BREACH', reason: 'UNDERCUT', limit, actual },
    params: {
      limit,
      actual,
      competitor: name,
      captureId,
      capturedAt: capturedAt.toISOString(),
      price: theirs.decimal,
      currency: theirs.currency,
    },
    message: kept
      ? `The price is not more than ${limit} % below ${theirs.toString()} of ${name}.`
      : `The price is ${actual} % below ${theirs.toString()} of ${name}; at most ${limit} % are allowed.`,
  });
}

/** The competitor price that ours is furthest below, each compared on the side that it names; stale ones do not count. */
function lowestFresh(price: PriceToJudge): CompetitorFact | null {
  const comparable = price.competitors.filter(
    (one) =>
      one.freshUntil >= price.at && one.price.scaled > 0n && one.price.currency === sideOf(price, one.basis).currency,
  );
  const own = (one: CompetitorFact): bigint => UnitPrice.fromMoney(sideOf(price, one.basis)).scaled;
  const isLower = (a: CompetitorFact, b: CompetitorFact): boolean => {
    const [left, right] = [own(b) * a.price.scaled, own(a) * b.price.scaled];
    return left < right || (left === right && a.captureId < b.captureId);
  };
  return comparable.reduce<CompetitorFact | null>((best, one) => (!best || isLower(one, best) ? one : best), null);
}
