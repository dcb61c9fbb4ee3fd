import { type Actor, defineTransitions, DomainError } from '@mh-os/kernel';

export const DRAFT_STATUSES = ['DRAFT', 'SUBMITTED', 'APPLIED', 'REJECTED', 'WITHDRAWN'] as const;
export type DraftStatus = (typeof DRAFT_STATUSES)[number];

export const DRAFT_ACTIONS = ['UPDATE', 'SUBMIT', 'WITHDRAW', 'APPROVE', 'REJECT'] as const;
export type DraftAction = (typeof DRAFT_ACTIONS)[number];

export const DRAFT_SOURCES = ['PERSON', 'IMPORT', 'DIRECTOR', 'AUTOMATION'] as const;
export type DraftSource = (typeof DRAFT_SOURCES)[number];

/** The life of a price draft. Approval applies its prices at once; the other ends never change a price (P8). */
export const draftTransitions = defineTransitions<DraftStatus, DraftAction>('The price draft', {
  DRAFT: { UPDATE: 'DRAFT', SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
  SUBMITTED: { APPROVE: 'APPLIED', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
  APPLIED: {},
  REJECTED: {},
  WITHDRAWN: {},
});

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
  if (actor.kind !== 'person')
    throw new DomainError('DRAFT_DECIDED_BY_PERSON', `Price drafts are decided by people; a ${actor.kind} cannot.`, {
      kind: 'forbidden',
    });
  if (actor.id === author.id)
    throw new DomainError('DRAFT_AUTHOR_APPROVES', 'You wrote this draft: a second person has to decide on it.', {
      details: { authorId: author.id },
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
  return draftTransitions.legal(draft.status).filter((action) => {
    if (action === 'APPROVE' || action === 'REJECT') return mayDecide;
    return isAuthor && caller.canCreate;
  });
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

/** A draft names each variant and channel once and has at least one line. */
export function assertLines(
  lines: readonly { readonly variantId: string; readonly channelId: string }[],
  most: number,
): void {
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
    const key = `${line.variantId} ${line.channelId}`;
    const first = seen.get(key);
    if (first !== undefined)
      throw new DomainError(
        'DRAFT_LINE_DUPLICATE',
        `Lines ${first + 1} and ${index + 1} price the same variant in the same channel.`,
        {
          path: ['lines', String(index)],
        },
      );
    seen.set(key, index);
  });
}
