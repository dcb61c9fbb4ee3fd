import { DomainError } from '@mh-os/kernel';

export const exportKinds = {
  JOURNAL: 'Every line of the journal in the period.',
  TRIAL_BALANCE: 'All accounts with opening, movement and closing.',
  PROFIT_AND_LOSS: 'What was earned and spent, by line and account.',
  BALANCE_SHEET: 'What there is and is owed on the last day.',
  VAT: 'Sales and tax by treatment and rate.',
} as const;
export type ExportKind = keyof typeof exportKinds;

export const exportFormats = {
  CSV: 'Comma-separated text.',
  XLSX: 'A sheet for Excel and its like.',
  DATEV: 'A batch of postings (EXTF Buchungsstapel) for tax advisers in Germany; of the journal only.',
} as const;
export type ExportFormat = keyof typeof exportFormats;

/** A cell: text, or an exact amount as a decimal. */
export type Cell = string | { readonly decimal: string };

/** A table on its way into a file. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export const formats = {
  CSV: { type: 'text/csv; charset=utf-8', ending: 'csv' },
  XLSX: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  DATEV: { type: 'text/csv; charset=iso-8859-1', ending: 'csv' },
} as const;

/** Refuses what makes no file. */
export function assertExport({
  kind,
  format,
  from,
  until,
}: {
  kind: ExportKind;
  format: ExportFormat;
  from: string;
  until: string;
}): void {
  if (format === 'DATEV' && kind !== 'JOURNAL')
    throw new DomainError(
      'FINANCE_EXPORT_FORMAT',
      'Only the journal goes out as a batch of postings: take CSV or XLSX.',
      {
        path: ['format'],
      },
    );
  if (until < from) throw new DomainError('VALUE_INVALID', 'The period ends before it begins.', { path: ['until'] });
}

/** Text that a spreadsheet must not take for a formula gets an apostrophe before it. */
export function csvCell(cell: Cell): string {
  const text = typeof cell === 'string' ? (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell) : cell.decimal;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as comma-separated text. */
export function toCsv({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n';
}
