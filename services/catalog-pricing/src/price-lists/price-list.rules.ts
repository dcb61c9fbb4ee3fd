import {
  assertCurrency,
  defineTransitions,
  DomainError,
  exponentOf,
  parseScaled,
  UNIT_PRICE_SCALE,
} from '@mh-os/kernel';
import type { PriceListType } from '../resolution/resolution.types.ts';
import type { PriceBasis } from '../vat/vat.rules.ts';

export const PRICE_LIST_STATUSES = ['DRAFT', 'ACTIVE', 'ARCHIVED'] as const;
export type PriceListStatus = (typeof PRICE_LIST_STATUSES)[number];

export const FORMULA_KINDS = ['COST_PLUS', 'PERCENT_OF_LIST', 'PERCENT_OF_CHANNEL'] as const;
export type FormulaKind = (typeof FORMULA_KINDS)[number];

/** Once on, a list is only ever archived: what it said at an instant can be asked for for ever. */
export const priceListTransitions = defineTransitions<PriceListStatus, 'ACTIVATE' | 'ARCHIVE'>('Price list', {
  DRAFT: { ACTIVATE: 'ACTIVE', ARCHIVE: 'ARCHIVED' },
  ACTIVE: { ARCHIVE: 'ARCHIVED' },
  ARCHIVED: {},
});

/** From what a list's prices are computed. */
export interface Formula {
  readonly kind: FormulaKind;
  /** COST_PLUS: percent on top; else percent of the source. */
  readonly percent: string;
  readonly listId: string | null;
  readonly channelId: string | null;
}

/** What a price list says about itself. */
export interface PriceListFacts {
  readonly code: string;
  readonly name: string;
  readonly type: PriceListType;
  readonly channelId: string | null;
  readonly segmentId: string | null;
  readonly customerId: string | null;
  readonly currency: string;
  readonly basis: PriceBasis;
  readonly priority: number;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly risingBands: boolean;
  readonly roundingEnding: string | null;
  readonly minimumStep: string | null;
  readonly formula: Formula | null;
}

const refuse = (code: string, message: string, ...path: string[]): never => {
  throw new DomainError(code, message, { path });
};

/** A short name for programs: lists and groups alike. */
export function assertCode(code: string): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(code) || code.length > 40)
    refuse(
      'PRICE_LIST_CODE_MALFORMED',
      'A code has up to 40 lower-case letters, digits and single hyphens, and starts with a letter.',
      'code',
    );
}

export function assertName(name: string): void {
  if (!name.trim()) refuse('NAME_REQUIRED', 'A name is needed.', 'name');
}

/** A customer belongs to another service: the id is only kept. */
export function assertCustomerId(id: string, ...path: string[]): void {
  if (id.trim() !== id || id.length === 0 || id.length > 100)
    refuse(
      'CUSTOMER_ID_MALFORMED',
      'The id of a customer has from 1 to 100 characters, without spaces around it.',
      ...path,
    );
}

/** Refuses a list that contradicts itself. */
export function assertPriceList(list: PriceListFacts): void {
  assertCode(list.code);
  assertName(list.name);
  assertCurrency(list.currency);
  if (list.segmentId !== null && list.customerId !== null)
    refuse('PRICE_LIST_BUYER', 'A list is for a customer group or for one customer, not for both.', 'customerId');
  if (list.customerId !== null) assertCustomerId(list.customerId, 'customerId');
  if (!Number.isInteger(list.priority) || list.priority < 0 || list.priority > 1000)
    refuse('PRICE_LIST_PRIORITY', 'A priority is a whole number from 0 to 1000.', 'priority');
  if (list.startsAt && list.endsAt && list.startsAt >= list.endsAt)
    refuse('PRICE_LIST_WINDOW', 'The list ends after it begins.', 'endsAt');
  if (list.roundingEnding !== null) assertEnding(list.roundingEnding, list.currency);
  if (list.minimumStep !== null && parseScaled(list.minimumStep, UNIT_PRICE_SCALE) < 0n)
    refuse('PRICE_LIST_FORMULA', 'The smallest step is not negative.', 'minimumStep');
  if (list.formula) assertFormula(list.formula);
}

function assertEnding(ending: string, currency: string): void {
  const decimals = Math.min(exponentOf(currency), UNIT_PRICE_SCALE);
  const scaled = parseScaled(ending, UNIT_PRICE_SCALE);
  const unit = 10n ** BigInt(UNIT_PRICE_SCALE - decimals);
  if (scaled < 0n || scaled >= 10n ** BigInt(UNIT_PRICE_SCALE) || scaled % unit !== 0n)
    refuse(
      'PRICE_LIST_ENDING',
      `A price ending is from 0 to below 1 with at most ${decimals} decimals in ${currency}, such as 0.95.`,
      'roundingEnding',
    );
}

function assertFormula(formula: Formula): void {
  const percent = parseScaled(formula.percent, 4);
  const lowest = formula.kind === 'COST_PLUS' ? 0n : 1n;
  if (percent < lowest || percent > 10_000_0000n)
    refuse(
      'PRICE_LIST_FORMULA',
      'The percentage is from 0 (on cost) or above 0 (of a price) to 10000.',
      'formula',
      'percent',
    );
  if ((formula.listId !== null) !== (formula.kind === 'PERCENT_OF_LIST'))
    refuse(
      'PRICE_LIST_FORMULA',
      'A percentage of a list names that list, and no other formula does.',
      'formula',
      'listId',
    );
  if ((formula.channelId !== null) !== (formula.kind === 'PERCENT_OF_CHANNEL'))
    refuse(
      'PRICE_LIST_FORMULA',
      'A percentage of channel prices names that channel, and no other formula does.',
      'formula',
      'channelId',
    );
}

/** What decides which price wins. */
const FIXED = ['priority', 'risingBands'] as const;

/**
 * A list that is on keeps what was decided by it: priority and bands stay, its window only changes ahead of now. So a price
 * of the past is answered as it was.
 */
export function assertChange(
  before: PriceListFacts & { readonly status: PriceListStatus },
  after: PriceListFacts,
  now: Date,
): void {
  if (before.status === 'ARCHIVED')
    refuse('PRICE_LIST_ARCHIVED', 'An archived list is not changed any more: make a new one.');
  if (before.status === 'DRAFT') return;
  for (const field of FIXED)
    if (before[field] !== after[field])
      refuse(
        'PRICE_LIST_FIXED',
        `${field} decides which price wins: it is changed only before the list is switched on.`,
        field,
      );
  const past = (at: Date | null, ifNone: boolean): boolean => (at === null ? ifNone : at < now);
  const moved = (a: Date | null, b: Date | null): boolean => a?.getTime() !== b?.getTime();
  if (moved(before.startsAt, after.startsAt) && (past(before.startsAt, true) || past(after.startsAt, true)))
    refuse(
      'PRICE_LIST_WINDOW',
      'The list has begun, or would have: its beginning lies in the past and stays.',
      'startsAt',
    );
  if (moved(before.endsAt, after.endsAt) && (past(before.endsAt, false) || past(after.endsAt, false)))
    refuse('PRICE_LIST_WINDOW', 'A list ends now or later, and one that has ended stays ended.', 'endsAt');
}
