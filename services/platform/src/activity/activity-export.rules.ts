import { cellText } from '@mh-os/kernel';
import type { ActivityFacts, FieldChange } from './activity.rules.ts';

/** What an exported file looks like. */
export type ExportFormat = 'CSV' | 'JSON_LINES';

/** An entry as it is exported. */
export type ExportedEntry = Omit<ActivityFacts, 'changes'> & { readonly changes: readonly FieldChange[] };

const COLUMNS = [
  ...['id', 'time', 'actor kind', 'actor id', 'actor', 'action', 'summary', 'record type', 'record id', 'record'],
  ...['changes', 'request', 'cause', 'service'],
];

/** How a file begins: CSV with a byte order mark, for spreadsheets, and its columns. */
export function exportHead(format: ExportFormat): string {
  return format === 'CSV' ? `\ufeff${line(COLUMNS)}` : '';
}

/** Entries as lines of a file. */
export function exportLines(format: ExportFormat, entries: readonly ExportedEntry[]): string {
  if (format === 'JSON_LINES') return entries.map((entry) => `${JSON.stringify(plain(entry))}\n`).join('');
  return entries
    .map((e) =>
      line([
        ...[e.id, e.occurredAt.toISOString(), e.actorKind, e.actorId, e.actorName ?? '', e.action, e.summary],
        ...[e.entityType, e.entityId, e.entityLabel, e.changes.map(words).join('; '), e.correlationId],
        ...[e.causationId ?? '', e.source],
      ]),
    )
    .join('');
}

/** Only what an entry is made of: rows of a list also carry their sort key. */
function plain(entry: ExportedEntry): ExportedEntry {
  const { id, occurredAt, actorKind, actorId, actorName, action, summary, entityType, entityId, entityLabel } = entry;
  const { changes, correlationId, causationId, source, data } = entry;
  return {
    ...{ id, occurredAt, actorKind, actorId, actorName, action, summary, entityType, entityId, entityLabel },
    ...{ changes, correlationId, causationId, source, data },
  };
}

const words = ({ field, before, after }: FieldChange): string => `${field}: ${before ?? '-'} -> ${after ?? '-'}`;

const line = (values: readonly string[]): string => `${values.map(cell).join(',')}\r\n`;

/** Always quoted, and never a formula. */
function cell(value: string): string {
  return `"${cellText(value).replaceAll('"', '""')}"`;
}
