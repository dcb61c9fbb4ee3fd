/** A column of the grid: the standard prices of a channel, or the prices of a list. */
export interface GridColumn {
  readonly key: string;
  readonly kind: 'channel' | 'list';
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly side: 'NET' | 'GROSS';
}

/** A row of the grid with the prices that are in force, by column. */
export interface GridRow {
  readonly variantId: string;
  readonly sku: string;
  readonly name: string;
  readonly prices: Readonly<Record<string, string>>;
  /** Version of list prices, by column. */
  readonly versions: Readonly<Record<string, number>>;
}

/** A changed cell as it travels. */
export interface CellChange {
  readonly variantId: string;
  readonly column: string;
  /** Null ends a list price. */
  readonly price: string | null;
  readonly version: number | null;
}

export const cellKey = (variantId: string, column: string): string => `${variantId}|${column}`;

/**
 * What somebody typed or copied from a spreadsheet as a decimal: `12,90`, `1.299,00`, `€ 12.9`; null where it is no price.
 * With both marks the last one parts the decimals; three digits after a single mark are thousands only with a comma as in
 * `1,299` of a sheet that uses dots for decimals, which cannot be told apart: such text is refused.
 */
export function priceOf(text: string): string | null {
  const plain = text.replace(/[^\d.,-]/g, '');
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
  const whole = last < 0 ? plain : plain.slice(0, last).replace(/[.,]/g, '');
  const decimals = last < 0 ? '' : plain.slice(last + 1);
  const marks = plain.replace(/[^.,]/g, '').length;
  if (!/^\d{1,14}$/.test(whole) || !/^\d{0,4}$/.test(decimals)) return null;
  if (marks === 1 && decimals.length === 3 && whole !== '0') return null;
  const trimmed = decimals.replace(/0+$/, '').padEnd(2, '0');
  const value = `${BigInt(whole)}.${trimmed}`;
  return /[1-9]/.test(value) ? value : null;
}

/** The cells of a block that was copied from a spreadsheet. */
export function blockOf(text: string): string[][] {
  const lines = text.replace(/\r/g, '').replace(/\n$/, '').split('\n');
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** Where each cell of a pasted block lands, from the cell that it is pasted into; what lies outside of the grid is dropped. */
export function landing(
  block: readonly (readonly string[])[],
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  row: number,
  column: number,
): [key: string, text: string][] {
  return block.flatMap((cells, down) =>
    cells.flatMap((text, right): [string, string][] => {
      const target = rows[row + down];
      const field = columns[column + right];
      return target === undefined || field === undefined ? [] : [[cellKey(target.variantId, field.key), text]];
    }),
  );
}

/** The cells that differ from what is in force; a cell that is no price is not among them. */
export function changesOf(
  edits: ReadonlyMap<string, string>,
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
): CellChange[] {
  return rows.flatMap((row) =>
    columns.flatMap((column): CellChange[] => {
      const text = edits.get(cellKey(row.variantId, column.key));
      if (text === undefined) return [];
      const before = row.prices[column.key];
      const cleared = text.trim() === '';
      if (cleared && (before === undefined || column.kind === 'channel')) return [];
      const price = cleared ? null : priceOf(text);
      if (!cleared && (price === null || (before !== undefined && price === priceOf(before)))) return [];
      const version = column.kind === 'list' ? (row.versions[column.key] ?? 0) : null;
      return [{ variantId: row.variantId, column: column.key, price, version }];
    }),
  );
}
