import { defineTransitions } from '@mh-os/kernel';

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
