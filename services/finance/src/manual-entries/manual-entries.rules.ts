import { type Actor, DomainError, Money, defineTransitions } from '@mh-os/kernel';
import type { PostingLine } from '../journal/posting.rules.ts';

export const manualStatuses = {
  DRAFT: 'Being written.',
  SUBMITTED: 'Waits for a second person.',
  POSTED: 'In the journal.',
  REJECTED: 'Refused by a second person.',
  WITHDRAWN: 'Given up by its author.',
} as const;
export type ManualStatus = keyof typeof manualStatuses;
export type ManualAction = 'UPDATE' | 'SUBMIT' | 'POST' | 'APPROVE' | 'REJECT' | 'WITHDRAW';

/** The life of a manual entry: what is in the journal changes no more, it is reversed there. */
export const manualLife = defineTransitions<ManualStatus, ManualAction>('The entry', {
  DRAFT: { UPDATE: 'DRAFT', SUBMIT: 'SUBMITTED', POST: 'POSTED', WITHDRAW: 'WITHDRAWN' },
  SUBMITTED: { APPROVE: 'POSTED', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
  POSTED: {},
  REJECTED: {},
  WITHDRAWN: {},
});

/** A line as it is kept while it is a draft; exactly one of debit and credit. */
export interface ManualLine {
  readonly accountCode: string;
  readonly debit: string | null;
  readonly credit: string | null;
  readonly currency: string;
  readonly rate: string | null;
  readonly text: string | null;
  readonly channelId: string | null;
  readonly vatKey: string | null;
  readonly vatRate: string | null;
  /** Absent on lines from before it was kept. */
  readonly vatCountry?: string | null;
}

/** A line as the journal takes it; a rate that a person typed is told as theirs. */
export function toPostingLine(line: ManualLine, author: Actor, at: Date): PostingLine {
  const minor = (decimal: string | null): bigint =>
    decimal === null ? 0n : Money.parse(decimal, line.currency).minorUnits;
  return {
    accountCode: line.accountCode,
    debitMinor: minor(line.debit),
    creditMinor: minor(line.credit),
    currency: line.currency,
    ...(line.rate === null ? {} : { fx: { rate: line.rate, source: `person:${author.id}`, at } }),
    ...(line.text === null ? {} : { text: line.text }),
    ...(line.vatKey === null
      ? {}
      : {
          vat: {
            ...{ key: line.vatKey, country: line.vatCountry ?? null },
            ...(line.vatRate === null ? {} : { rate: line.vatRate }),
          },
        }),
    channelId: line.channelId,
  };
}

/** Whether the author may post it alone: at most up to the brand's limit. */
export function postsAlone(totalMinor: bigint, limitMinor: bigint): boolean {
  return totalMinor <= limitMinor;
}

/** Four eyes: a person decides, and never the one who wrote it. */
export function assertMayDecide(author: Pick<Actor, 'id'>, actor: Actor): void {
  if (actor.kind !== 'person')
    throw new DomainError('FINANCE_DECIDED_BY_PERSON', `Entries are approved by people; a ${actor.kind} cannot.`, {
      kind: 'forbidden',
    });
  if (actor.id === author.id)
    throw new DomainError('FINANCE_AUTHOR_APPROVES', 'You wrote this entry: a second person has to decide on it.', {
      details: { authorId: author.id },
    });
}

/** Only its author changes or submits it: what is approved is then what the author meant. */
export function assertAuthor(author: Pick<Actor, 'id'>, actor: Actor): void {
  if (actor.id === author.id) return;
  throw new DomainError('FINANCE_NOT_AUTHOR', 'Only its author can do this with the entry.', {
    details: { authorId: author.id },
  });
}

/**
 * Refuses a day that is more than a year ahead: a year that was mistyped would open its fiscal year, and nobody would look
 * for the entry there.
 */
export function assertNear(effectiveOn: string, today: string): void {
  const latest = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  if (effectiveOn <= latest) return;
  throw new DomainError('FINANCE_DAY_AHEAD', `${effectiveOn} is more than a year ahead: look at its year.`, {
    path: ['effectiveOn'],
  });
}
