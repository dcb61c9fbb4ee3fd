import { DomainError, isId, Money, parseScaled } from '@mh-os/kernel';
import type { RuleDefinition, RuleKind } from './earning.types.ts';

const MOST_LIST = 500;
const MOST_POINTS = 1_000_000;

/** Refuses a rule that says too little, or more than its kind can. */
export function assertRule(kind: RuleKind, said: RuleDefinition, currency: string): void {
  const needs = { RATE: 'rate', MULTIPLIER: 'multiplier', BONUS: 'points', EVENT: 'points' } as const;
  for (const field of ['rate', 'multiplier', 'points'] as const) {
    if (said[field] === null && needs[kind] === field) refuse(field, `A rule of the kind ${kind} says its ${field}.`);
    if (said[field] !== null && needs[kind] !== field) refuse(field, `A rule of the kind ${kind} has no ${field}.`);
  }
  if (said.rate !== null) between('rate', said.rate, 100_000);
  if (said.multiplier !== null) between('multiplier', said.multiplier, 100);
  if (said.points !== null && (said.points < 1 || said.points > MOST_POINTS))
    refuse('points', `Points are from 1 to ${MOST_POINTS}.`);
  if ((kind === 'EVENT') !== (said.eventKey !== null))
    refuse('eventKey', 'Only a rule of the kind EVENT names its event, and always.');
  if (said.eventKey !== null && !/^[a-z][a-z0-9-]{0,59}$/.test(said.eventKey))
    refuse('eventKey', 'An event is named by small letters, digits and dashes, such as review.');
  assertCaps(said);
  if (said.minimumNet !== null && Money.parse(said.minimumNet, currency).isNegative)
    refuse('minimumNet', 'The least amount is 0 or more.');
  if (said.startsAt !== null && said.endsAt !== null && said.startsAt >= said.endsAt)
    refuse('endsAt', 'The end lies behind the beginning.');
  assertLists(said);
}

function assertCaps({ capPerOrder, capPerPeriod, capPeriod }: RuleDefinition): void {
  if (capPerOrder !== null && capPerOrder < 1) refuse('capPerOrder', 'A cap is 1 or more.');
  if (capPerPeriod !== null && capPerPeriod < 1) refuse('capPerPeriod', 'A cap is 1 or more.');
  if ((capPerPeriod === null) !== (capPeriod === null))
    refuse('capPeriod', 'A cap per period needs both the points and the period.');
}

function assertLists(said: RuleDefinition): void {
  const ids = ['variantIds', 'categoryIds', 'channelIds', 'segmentIds', 'tierIds'] as const;
  for (const field of [...ids, 'skus', 'countries', 'sources', 'campaignCodes'] as const)
    if (said[field].length > MOST_LIST) refuse(field, `At most ${MOST_LIST} are named.`);
  for (const field of ids) if (!said[field].every(isId)) refuse(field, 'Every one is an id.');
}

function between(field: string, text: string, most: number): void {
  const value = parseScaled(text, 6);
  if (value < 0n || value > BigInt(most) * 1_000_000n) refuse(field, `The ${field} is from 0 to ${most}.`);
}

function refuse(field: string, message: string): never {
  throw new DomainError('LOYALTY_RULE_INVALID', message, { path: ['rule', field] });
}
