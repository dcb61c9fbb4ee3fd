import { DomainError } from '@mh-os/kernel';
import type { PersonFacts } from '../people/person-writing.ts';

/** Fields that a merge can fill. */
export const MERGED_FIELDS = [
  'givenName',
  'familyName',
  'companyName',
  'language',
  'birthday',
  'country',
  'ownerId',
] as const;

/** Days in which a merge can be undone. */
export const UNDO_DAYS = 30;

/** What the survivor gets: what it lacks, what is asked for by name, tags and own fields of both. */
export function decideMerged(
  survivor: PersonFacts,
  merged: PersonFacts,
  take: readonly string[],
): Partial<PersonFacts> {
  const filled = MERGED_FIELDS.flatMap((field) => {
    const wanted = survivor[field] === null || take.includes(field);
    return wanted && merged[field] !== null && merged[field] !== survivor[field]
      ? [[field, merged[field]] as const]
      : [];
  });
  const tags = [...survivor.tags, ...merged.tags.filter((tag) => !survivor.tags.includes(tag))].slice(0, 50);
  const custom = { ...merged.custom, ...survivor.custom };
  return {
    ...(Object.fromEntries(filled) as Partial<PersonFacts>),
    ...(tags.length > survivor.tags.length && { tags }),
    ...(Object.keys(custom).length > Object.keys(survivor.custom).length && { custom }),
  };
}

/** What undoing gives the survivor back: fields that are still as the merge set them. */
export function decideRestored(
  now: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
  return Object.fromEntries(Object.entries(before).filter(([field]) => same(now[field], after[field])));
}

/** Until when a merge can be undone. */
export const undoableUntil = (createdAt: Date): Date => new Date(createdAt.getTime() + UNDO_DAYS * 86_400_000);

/** Refuses to undo what was undone or is too long ago. */
export function assertUndoable(merge: { readonly undoneAt: Date | null; readonly createdAt: Date }, now: Date): void {
  if (merge.undoneAt !== null) throw new DomainError('CRM_MERGE_UNDONE', 'This merge was undone already.');
  if (now > undoableUntil(merge.createdAt))
    throw new DomainError('CRM_MERGE_EXPIRED', `A merge can be undone for ${UNDO_DAYS} days.`, {
      details: { days: UNDO_DAYS },
    });
}
