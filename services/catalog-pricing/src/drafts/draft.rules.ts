import { type Actor, defineTransitions, DomainError } from '@mh-os/kernel';

export const DRAFT_STATUSES = [
  ...(['DRAFT', 'SUBMITTED', 'SCHEDULED', 'APPLIED', 'REJECTED', 'WITHDRAWN'] as const),
  ...(['CANCELLED', 'EXPIRED', 'FAILED_ACTIVATION'] as const),
] as const;
export type DraftStatus = (typeof DRAFT_STATUSES)[number];

/** What callers can do. */
export const DRAFT_ACTIONS = [
  ...(['UPDATE', 'SUBMIT', 'WITHDRAW', 'APPROVE', 'SCHEDULE', 'REJECT', 'CANCEL', 'ROLL_BACK'] as const),
] as const;
export type DraftAction = (typeof DRAFT_ACTIONS)[number];
/** What timers do. */
type TimerAction = 'ACTIVATE' | 'FAIL' | 'EXPIRE';

export const DRAFT_SOURCES = ['PERSON', 'IMPORT', 'DIRECTOR', 'AUTOMATION'] as const;
export type DraftSource = (typeof DRAFT_SOURCES)[number];

/**
 * The life of a price draft. Approval applies its prices at once, or at an instant to come; the other ends never change a
 * price (P8). An applied draft stays so: rolling back writes a new draft.
 */
export const draftTransitions = defineTransitions<DraftStatus, DraftAction | TimerAction>('The price draft', {
  DRAFT: { UPDATE: 'DRAFT', SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
  SUBMITTED: {
    APPROVE: 'APPLIED',
    SCHEDULE: 'SCHEDULED',
    REJECT: 'REJECTED',
    WITHDRAW: 'WITHDRAWN',
    EXPIRE: 'EXPIRED',
  },
  SCHEDULED: { CANCEL: 'CANCELLED', WITHDRAW: 'WITHDRAWN', ACTIVATE: 'APPLIED', FAIL: 'FAILED_ACTIVATION' },
  APPLIED: { ROLL_BACK: 'APPLIED' },
  REJECTED: {},
  WITHDRAWN: {},
  CANCELLED: {},
  EXPIRED: {},
  FAILED_ACTIVATION: {},
});

/** Something that a proposal rests on, in the version that its author saw. */
export interface DraftEvidence {
  readonly type: string;
  readonly id: string;
  readonly label: string;
  readonly version: string | null;
}

/** Why a scheduled activation applied nothing. */
export interface DraftFailure {
  readonly code: string;
  readonly message: string;
}

/** Who wrote a draft, as far as rules ask. */
export interface DraftAuthor {
  readonly kind: string;
  readonly id: string;
}

/** Where a draft comes from, by the kind of its author. */
export function sourceOf(kind: Actor['kind']): DraftSource {
  if (kind === 'director') return 'DIRECTOR';
  return kind === 'automation' ? 'AUTOMATION' : 'PERSON';
}

/** Four eyes: a person decides, and never the one who wrote it; what AI or automation wrote is no exception (P8). */
export function assertMayDecide(author: DraftAuthor, actor: Actor): void {
  assertPerson(actor);
  if (actor.id === author.id)
    throw new DomainError('DRAFT_AUTHOR_APPROVES', 'You wrote this draft: a second person has to decide on it.', {
      details: { authorId: author.id },
    });
}

/** People decide, nobody else. */
export function assertPerson(actor: Actor): void {
  if (actor.kind === 'person') return;
  throw new DomainError('DRAFT_DECIDED_BY_PERSON', `Price drafts are decided by people; a ${actor.kind} cannot.`, {
    kind: 'forbidden',
  });
}

/** Only its author changes or submits a draft: what is approved is then what the author meant. */
export function assertAuthor(author: DraftAuthor, actor: Actor, action: DraftAction): void {
  if (actor.id === author.id && actor.kind === author.kind) return;
  throw new DomainError('DRAFT_NOT_AUTHOR', `Only the author can ${action.toLowerCase()} this draft.`, {
    details: { authorId: author.id },
  });
}

/** Actions a caller could take now; what the console offers as buttons. */
export function permittedActions(
  draft: { readonly status: DraftStatus; readonly author: DraftAuthor },
  caller: { readonly actor: Actor; readonly canCreate: boolean; readonly canApprove: boolean },
): DraftAction[] {
  const isAuthor = draft.author.id === caller.actor.id;
  const mayDecide = caller.canApprove && caller.actor.kind === 'person' && !isAuthor;
  const may: Readonly<Record<DraftAction, boolean>> = {
    ...{ UPDATE: isAuthor && caller.canCreate, SUBMIT: isAuthor && caller.canCreate },
    ...{ WITHDRAW: isAuthor && caller.canCreate, ROLL_BACK: caller.canCreate },
    ...{ APPROVE: mayDecide, SCHEDULE: mayDecide, REJECT: mayDecide },
    CANCEL: caller.canApprove && caller.actor.kind === 'person',
  };
  return DRAFT_ACTIONS.filter((action) => draftTransitions.legal(draft.status).includes(action) && may[action]);
}

/** The latest that an activation may be planned ahead. */
const FURTHEST_DAYS = 366;

/** An activation lies ahead, and not so far that nobody remembers it. */
export function assertActivation(at: Date, now: Date): void {
  if (at > now && at.getTime() - now.getTime() <= FURTHEST_DAYS * 86_400_000) return;
  throw new DomainError(
    'DRAFT_ACTIVATION_TIME',
    `A draft is scheduled for an instant to come, at most ${FURTHEST_DAYS} days ahead; leave it out to apply at once.`,
    { path: ['activateAt'], details: { now: now.toISOString() } },
  );
}

/** What a guardrail said about a line, as far as rules ask. */
export interface Said {
  readonly guardrailId: string;
  readonly outcome: string;
}

/** Breaches that need approval and that whoever approved has not seen: the approval does not cover them. */
export function unseenBreaches<V extends Said>(now: readonly V[], approved: readonly Said[]): V[] {
  const seen = new Set(approved.filter((one) => one.outcome === 'NEEDS_APPROVAL').map((one) => one.guardrailId));
  return now.filter((one) => one.outcome === 'NEEDS_APPROVAL' && !seen.has(one.guardrailId));
}

/** The price a line was written against and the one in force now; version 0 means no price. */
export interface LineBase {
  readonly lineId: string;
  readonly baseVersion: number;
  readonly currentVersion: number;
}

/** Lines whose price changed since they were written. */
export function supersededLines(lines: readonly LineBase[]): string[] {
  return lines.filter((line) => line.baseVersion !== line.currentVersion).map((line) => line.lineId);
}

/** Refuses a draft of which any price changed since it was written: all lines or none (P8). */
export function assertNotSuperseded(lines: readonly LineBase[]): void {
  const superseded = supersededLines(lines);
  if (superseded.length === 0) return;
  throw new DomainError(
    'DRAFT_SUPERSEDED',
    `${superseded.length} of ${lines.length} prices changed since this draft was written: write a new draft on today's prices.`,
    { details: { lineIds: superseded.slice(0, 100), lines: superseded.length } },
  );
}

/** Where a line stands, as far as rules ask. */
export interface LinePlace {
  readonly variantId: string;
  readonly channelId?: string | null | undefined;
  readonly priceListId?: string | null | undefined;
  readonly minQuantity?: number | null | undefined;
}

/** A draft prices each variant once in a channel, or once in a list from a quantity on, and has at least one line. */
export function assertLines(lines: readonly LinePlace[], most: number): void {
  if (lines.length === 0)
    throw new DomainError('DRAFT_EMPTY', 'A price draft needs at least one line.', { path: ['lines'] });
  if (lines.length > most)
    throw new DomainError(
      'DRAFT_TOO_LONG',
      `A price draft written here has at most ${most} lines; import a file for more.`,
      {
        path: ['lines'],
        details: { allowed: most },
      },
    );
  const seen = new Map<string, number>();
  lines.forEach((line, index) => {
    const path = ['lines', String(index)];
    if (!line.channelId === !line.priceListId)
      throw new DomainError('DRAFT_LINE_PLACE', 'A line names either a channel or a price list.', { path });
    const list = line.priceListId ? `${line.priceListId} ${line.minQuantity ?? 1}` : '';
    const key = `${line.variantId} ${line.channelId ?? ''} ${list}`;
    const first = seen.get(key);
    if (first !== undefined) {
      const where = line.priceListId ? 'list from the same quantity on' : 'channel';
      const message = `Lines ${first + 1} and ${index + 1} price the same variant in the same ${where}.`;
      throw new DomainError('DRAFT_LINE_DUPLICATE', message, { path });
    }
    seen.set(key, index);
  });
}
