import { DomainError } from '@mh-os/kernel';

/** How long an import can be taken back. */
const UNDO_MS = 24 * 60 * 60 * 1_000;

/** Until when an import that ends now can be taken back; a trial changed nothing. */
export function undoUntil({ dryRun }: { readonly dryRun: boolean }, now: Date): Date | null {
  return dryRun ? null : new Date(now.getTime() + UNDO_MS);
}

/** Only what changed something can be taken back, and only for a day. */
export function assertUndoable(one: { readonly dryRun: boolean; readonly undoUntil: Date | null }, now: Date): void {
  if (one.dryRun) throw new DomainError('IMPORT_WAS_TRIAL', 'A trial changed nothing: there is nothing to take back.');
  if (one.undoUntil && one.undoUntil > now) return;
  const until = one.undoUntil?.toISOString() ?? null;
  throw new DomainError('IMPORT_UNDO_LATE', 'An import can be taken back for 24 hours after it ended.', {
    details: { until },
  });
}
