import { defineTransitions, DomainError } from '@mh-os/kernel';

export const RECORD_IMPORT_STATUSES = ['QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'UNDOING', 'UNDONE'] as const;
export type RecordImportStatus = (typeof RECORD_IMPORT_STATUSES)[number];
export type RecordImportAction = 'START' | 'SUCCEED' | 'FAIL' | 'UNDO' | 'FINISH_UNDO';

/** The life of an import: it ends once, and may be taken back once. */
export const recordImportTransitions = defineTransitions<RecordImportStatus, RecordImportAction>('The import', {
  QUEUED: { START: 'RUNNING', FAIL: 'FAILED' },
  RUNNING: { SUCCEED: 'SUCCEEDED', FAIL: 'FAILED' },
  SUCCEEDED: { UNDO: 'UNDOING' },
  FAILED: { UNDO: 'UNDOING' },
  UNDOING: { FINISH_UNDO: 'UNDONE', FAIL: 'FAILED' },
  UNDONE: {},
});

/** How long an import can be taken back. */
export const UNDO_MS = 24 * 60 * 60 * 1_000;

/** Only what changed something can be taken back, and only for a day. */
export function assertUndoable(one: { readonly dryRun: boolean; readonly undoUntil: Date | null }, now: Date): void {
  if (one.dryRun) throw new DomainError('IMPORT_WAS_TRIAL', 'A trial changed nothing: there is nothing to take back.');
  if (one.undoUntil && one.undoUntil > now) return;
  const until = one.undoUntil?.toISOString() ?? null;
  throw new DomainError('IMPORT_UNDO_LATE', 'An import can be taken back for 24 hours after it ended.', {
    details: { until },
  });
}
