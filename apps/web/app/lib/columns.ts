import type { Column } from '../components/ledger-table.tsx';

/** Marks what the address hides; without a word there, each column's own default counts. The first column always stays. */
export function chosenColumns<T>(columns: readonly Column<T>[], cols: string | null): Column<T>[] {
  if (cols === null) return [...columns];
  const wanted = cols.split(',');
  return columns.map((column, index) => ({ ...column, hidden: index > 0 && !wanted.includes(column.key) }));
}
