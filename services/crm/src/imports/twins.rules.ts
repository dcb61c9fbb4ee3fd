import { fault, type ImportFrame, type ImportKind, type ImportRow, type RowFault } from './import-kind.ts';

/** Rows without those that are about the same as a row before; `seen` goes from batch to batch. */
export function withoutTwins(
  kind: Pick<ImportKind, 'identities'>,
  rows: readonly ImportRow[],
  frame: ImportFrame,
  seen: Map<string, number>,
): { fresh: ImportRow[]; twice: RowFault[] } {
  const twice: RowFault[] = [];
  const fresh = rows.filter((row) => {
    const names = kind.identities(row, frame);
    const first = names.map((name) => seen.get(name)).find((at) => at !== undefined);
    for (const name of names) if (!seen.has(name)) seen.set(name, row.row);
    if (first === undefined) return true;
    twice.push(fault(row.row, 'CRM_IMPORT_ROW_TWICE', `Row ${first} of the file is about the same.`));
    return false;
  });
  return { fresh, twice };
}
