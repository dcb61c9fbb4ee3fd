export interface WholeRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Code of a refusal, whose words stand under `problem`. */
export type WholeFault = 'WHOLE_NUMBER' | 'WHOLE_NUMBER_FROM' | 'WHOLE_NUMBER_TO' | 'WHOLE_NUMBER_BETWEEN';

/**
 * Why what was typed is no whole number of this range; nothing where it is one, or where nothing was typed. A mark is never
 * read as one of thousands: `1.000` and `1,5` could mean either.
 */
export function wholeFault(typed: string, { min, max }: WholeRange): WholeFault | undefined {
  const text = typed.trim();
  const number = Number(text);
  const fits = /^-?\d{1,15}$/.test(text) && number >= (min ?? -Infinity) && number <= (max ?? Infinity);
  if (text === '' || fits) return undefined;
  if (min !== undefined && max !== undefined) return 'WHOLE_NUMBER_BETWEEN';
  if (min !== undefined) return 'WHOLE_NUMBER_FROM';
  return max === undefined ? 'WHOLE_NUMBER' : 'WHOLE_NUMBER_TO';
}
