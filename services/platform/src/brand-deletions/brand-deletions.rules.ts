import { DomainError } from '@mh-os/kernel';
import { createHash } from 'node:crypto';

/** Where the deletion of a brand stands. */
export type DeletionState = 'PENDING' | 'CANCELLED' | 'PURGING' | 'PURGED';
/** Where one service's part of it stands. */
export type PartState = 'WAITING' | 'FAILED' | 'DONE';

/** Who did something, as it is remembered. */
export interface Doer {
  readonly kind: string;
  readonly id: string;
  readonly name?: string;
}

/** Rows of one table. */
export interface Counted {
  readonly table: string;
  readonly rows: number;
}

/** Where a service's audit chain of the brand ended; `hash` is null where there was none. */
export interface ChainEnd {
  readonly seq: number;
  readonly hash: string | null;
  /** What was wrong with the chain before it was deleted; evidence of a break does not go with the chain. */
  readonly broken: { readonly seq: number; readonly problem: string } | null;
}

/** What one service has done. */
export interface DeletionPart {
  readonly service: string;
  readonly state: PartState;
  readonly counts: readonly Counted[];
  readonly end: ChainEnd | null;
  readonly error: string | null;
  readonly at: string | null;
}

const DAY_MS = 86_400_000;

/** When a brand is deleted that is to be deleted now. */
export const dueAfter = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY_MS);

/** What stays of a short name: whoever knows it can tell, nobody else. */
export const slugHash = (slug: string): string => createHash('sha256').update(`mh-brand\n${slug}`).digest('hex');

/** Typing the short name is the confirmation: not a tick that a hand makes by itself. */
export function checkConfirmation(typed: string, slug: string): void {
  if (typed.trim() === slug) return;
  throw new DomainError('BRAND_SLUG_MISMATCH', `Type the brand's short name, "${slug}", to confirm.`, {
    path: ['confirmSlug'],
  });
}

/** Refuses to call off what has begun: some services may have deleted already. */
export function checkCancellable(state: DeletionState): void {
  if (state === 'PENDING') return;
  throw new DomainError(
    'BRAND_DELETION_BEGUN',
    state === 'CANCELLED'
      ? 'This deletion was cancelled before.'
      : 'The deletion has begun: some of the data is gone already, so it is carried through.',
  );
}

/** What every service still has to do. */
export const freshParts = (services: readonly string[]): DeletionPart[] =>
  services.map((service) => ({ service, state: 'WAITING', counts: [], end: null, error: null, at: null }));

/** The parts with one changed; a part that is done stays so, whoever comes late. */
export function withPart(
  parts: readonly DeletionPart[],
  service: string,
  change: Partial<Omit<DeletionPart, 'service'>>,
): DeletionPart[] {
  return parts.map((part) => (part.service === service && part.state !== 'DONE' ? { ...part, ...change } : part));
}

/** Whether only the asking service's own part is left, which comes last: it keeps the answers of the others. */
export const othersDone = (parts: readonly DeletionPart[], own: string): boolean =>
  parts.every(({ service, state }) => service === own || state === 'DONE');

/** The parts that are asked for once more. */
export const askedAgain = (parts: readonly DeletionPart[]): DeletionPart[] =>
  parts.map((part) => (part.state === 'FAILED' ? { ...part, state: 'WAITING', error: null } : part));
