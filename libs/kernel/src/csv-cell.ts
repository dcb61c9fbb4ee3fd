/** What a spreadsheet would run as a formula if a cell began with it; also in full-width signs. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^-?\d+([.,]\d+)?$/;
const GUARDED = /^'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/;

/** A value as text of a cell: what would be a formula is led by an apostrophe, numbers stay as they are. */
export function cellText(value: string | number | boolean | null | undefined): string {
  const text = String(value ?? '');
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** The text that `cellText` was given. */
export function textOfCell(cell: string): string {
  return cell.replace(GUARDED, '');
}
