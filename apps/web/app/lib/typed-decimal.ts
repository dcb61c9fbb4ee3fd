/**
 * A number as people type it, with either mark: `1.299,50`, `1,299.50`, `12,9` and `1 299,5` alike. With one mark alone it
 * parts the decimals. What is no number stays as it was typed, for the graph to name it.
 */
export function plainDecimal(typed: string): string {
  const text = typed.trim().replace(/[\s\u00a0\u202f'’]/g, '');
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  const mark = comma > point ? ',' : '.';
  const parted = comma >= 0 && point >= 0;
  const plain = parted ? text.replaceAll(mark === ',' ? '.' : ',', '').replace(mark, '.') : text.replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? plain : typed.trim();
}

/** A number of the graph for a field that is typed into: without zeros that nobody wrote. */
export const shortDecimal = (number: string): string => number.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
