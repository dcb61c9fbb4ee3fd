import type { Guardrail, GuardrailLevel, Place } from './guardrail.types.ts';

/** Guardrails in force, found by variant without looking at those of all others. */
export interface RuleBook {
  readonly general: readonly Guardrail[];
  readonly byVariant: ReadonlyMap<string, readonly Guardrail[]>;
}

/** Why a guardrail does not judge a price although it covers it. */
export type Overridden = 'BY_LEVEL' | 'BY_NEARER_CATEGORY' | 'BY_CHANNEL' | 'PAUSED';

/** A guardrail that covers a place: whether it holds there, and if not, why. */
export interface Standing {
  readonly guardrail: Guardrail;
  readonly overridden: Overridden | null;
  /** One of those that hold instead; null where it holds itself or is paused. */
  readonly by: Guardrail | null;
}

/** Active guardrails, those of single variants by variant. */
export function ruleBook(guardrails: readonly Guardrail[]): RuleBook {
  const general: Guardrail[] = [];
  const byVariant = new Map<string, Guardrail[]>();
  for (const one of guardrails) {
    if (!one.active) continue;
    if (one.variantId === null) general.push(one);
    else byVariant.set(one.variantId, [...(byVariant.get(one.variantId) ?? []), one]);
  }
  return { general, byVariant };
}

/** At which level a guardrail stands. */
export function levelOf({ variantId, categoryId }: Pick<Guardrail, 'variantId' | 'categoryId'>): GuardrailLevel {
  if (variantId !== null) return 'SKU';
  return categoryId === null ? 'BRAND' : 'CATEGORY';
}

/** Guardrails of one group are about the same thing: only among them one overrides another. */
function groupOf(one: Guardrail): string {
  return one.kind === 'CHANNEL_ORDER' ? `${one.kind} ${one.channelId} ${one.referenceChannelId}` : one.kind;
}

type Rank = readonly [level: number, distance: number, channel: number];

/** How closely a guardrail fits a place, lower is closer; null where it does not cover it. */
function rankAt(one: Guardrail, place: Place): Rank | null {
  // An order between two channels is kept from both sides.
  const both = one.kind === 'CHANNEL_ORDER';
  const inChannel = one.channelId === null || one.channelId === place.channelId;
  if (!inChannel && !(both && one.referenceChannelId === place.channelId)) return null;
  const channel = both || one.channelId !== null ? 0 : 1;
  if (one.variantId !== null) return one.variantId === place.variantId ? [0, 0, channel] : null;
  if (one.categoryId === null) return [2, 0, channel];
  const distance = place.categories.get(one.categoryId);
  return distance === undefined ? null : [1, distance, channel];
}

function compare(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function difference(rank: Rank, best: Rank): Overridden | null {
  if (rank[0] !== best[0]) return 'BY_LEVEL';
  if (rank[1] !== best[1]) return 'BY_NEARER_CATEGORY';
  return rank[2] === best[2] ? null : 'BY_CHANNEL';
}

/**
 * Which guardrails hold at a place: for each kind those of the closest level, SKU before category before brand, a nearer
 * category before one above it, and then those of this channel before those of every channel. Several that fit equally
 * closely all hold: a warning at 40 % and a block at 30 % are one pair.
 */
export function standingsAt(guardrails: readonly Guardrail[], place: Place): Standing[] {
  const covering = guardrails.flatMap((guardrail) => {
    const rank = rankAt(guardrail, place);
    return rank ? [{ guardrail, rank, group: groupOf(guardrail) }] : [];
  });
  const best = new Map<string, { readonly guardrail: Guardrail; readonly rank: Rank }>();
  for (const one of covering) {
    if (!one.guardrail.active) continue;
    const known = best.get(one.group);
    const order = known ? compare(one.rank, known.rank) : -1;
    // Of equals the one with the lowest id is named, in whatever order the rows came (P1).
    if (order < 0 || (order === 0 && known && one.guardrail.id < known.guardrail.id)) best.set(one.group, one);
  }
  return covering.map(({ guardrail, rank, group }) => {
    if (!guardrail.active) return { guardrail, overridden: 'PAUSED', by: null };
    const winner = best.get(group)!;
    const overridden = difference(rank, winner.rank);
    return { guardrail, overridden, by: overridden ? winner.guardrail : null };
  });
}

/** Those that hold. */
export function winnersAt(book: RuleBook, place: Place): Guardrail[] {
  const own = place.variantId === null ? undefined : book.byVariant.get(place.variantId);
  return standingsAt(own ? [...own, ...book.general] : book.general, place)
    .filter((one) => one.overridden === null)
    .map((one) => one.guardrail);
}
