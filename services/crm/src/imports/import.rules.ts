import { DomainError, defineTransitions } from '@mh-os/kernel';
import { plain } from '../people/normal.rules.ts';

export const CRM_IMPORT_STATUSES = [
  ...(['READY', 'QUEUED', 'RUNNING', 'TRIED', 'SUCCEEDED', 'FAILED', 'UNDOING', 'UNDONE'] as const),
] as const;
export type CrmImportStatus = (typeof CRM_IMPORT_STATUSES)[number];
export type CrmImportAction = 'QUEUE' | 'BEGIN' | 'END_TRIAL' | 'SUCCEED' | 'RETURN' | 'FAIL' | 'UNDO' | 'END_UNDO';

/** The life of a file: tried as often as wanted, taken in once, taken back once. */
export const importTransitions = defineTransitions<CrmImportStatus, CrmImportAction>('The import', {
  READY: { QUEUE: 'QUEUED' },
  TRIED: { QUEUE: 'QUEUED' },
  QUEUED: { BEGIN: 'RUNNING', RETURN: 'READY', FAIL: 'FAILED' },
  RUNNING: { END_TRIAL: 'TRIED', SUCCEED: 'SUCCEEDED', RETURN: 'READY', FAIL: 'FAILED' },
  SUCCEEDED: { UNDO: 'UNDOING' },
  FAILED: { UNDO: 'UNDOING' },
  UNDOING: { END_UNDO: 'UNDONE', FAIL: 'FAILED' },
  UNDONE: {},
});

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Until when an import that ends now can be taken back. */
export const undoUntil = (now: Date): Date => new Date(now.getTime() + DAY_MS);

export function assertUndoable(until: Date | null, now: Date): void {
  if (until !== null && until > now) return;
  throw new DomainError('CRM_IMPORT_UNDO_LATE', 'An import can be taken back for 24 hours after it ended.', {
    details: { until: until?.toISOString() ?? null },
  });
}

/** Something that a column of a file can say. */
export interface ImportField {
  readonly name: string;
  readonly meaning: string;
  /** How headers of files call it besides its name, in small letters without blanks and accents. */
  readonly aliases?: readonly string[];
  /** Whether every row needs it. */
  readonly required?: boolean;
}

/** A column of a file and the field that it is; null where it is left out. */
export interface MappedColumn {
  readonly column: string;
  readonly field: string | null;
}

const compact = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** The field that a header names by itself, each field once; `free` names one where none fits. */
export function suggestMapping(
  headers: readonly string[],
  fields: readonly ImportField[],
  free: (header: string) => string | null = () => null,
): MappedColumn[] {
  const taken = new Set<string>();
  return headers.map((column) => {
    const wanted = compact(column);
    const found = fields.find(({ name, aliases = [] }) => compact(name) === wanted || aliases.includes(wanted));
    const field = found?.name ?? free(column);
    if (field === null || taken.has(field)) return { column, field: null };
    taken.add(field);
    return { column, field };
  });
}

function refuse(message: string, details: Record<string, unknown> = {}): never {
  throw new DomainError('CRM_IMPORT_MAPPING', message, { path: ['mapping'], details });
}

/** What each column is, chosen by hand where somebody did: the fields in the order of the columns. */
export function decideMapping(
  suggested: readonly MappedColumn[],
  chosen: readonly MappedColumn[],
  fields: readonly ImportField[],
  isFree: (field: string) => boolean = () => false,
): MappedColumn[] {
  const columns = suggested.map(({ column }) => column);
  const unknown = chosen.find(({ column }) => !columns.includes(column));
  if (unknown) refuse(`The file has no column "${unknown.column}".`, { allowed: columns });
  const byHand = new Map(chosen.map(({ column, field }) => [column, field]));
  const mapping = suggested.map(({ column, field }) => ({
    column,
    field: byHand.has(column) ? byHand.get(column)! : field,
  }));
  const used = mapping.flatMap(({ field }) => field ?? []);
  const names = fields.map(({ name }) => name);
  const strange = used.find((field) => !names.includes(field) && !isFree(field));
  if (strange !== undefined) refuse(`There is no field "${strange}".`, { allowed: names });
  const twice = used.find((field, at) => used.indexOf(field) !== at);
  if (twice !== undefined) refuse(`Two columns are ${twice}: leave one of them out.`);
  const missing = fields.filter(({ name, required }) => required && !used.includes(name));
  if (missing.length > 0) refuse(`No column is ${missing.map(({ name }) => name).join(', ')}.`);
  if (used.length === 0) refuse('No column is a field: say what the columns are.', { allowed: names });
  return mapping;
}

/** Lists within a cell are parted by a bar. */
export const listOf = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');
