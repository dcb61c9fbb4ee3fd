import type { ColumnMapping, ImportPlan, ImportPresetName } from '../import.types.ts';

/** What a preset says about one column: what it holds, that it is of no use here, or that the file is not as it should be. */
export type ColumnVerdict = Omit<ColumnMapping, 'column'> | 'IGNORED' | 'UNKNOWN' | 'REFUSED';

/** How the files of one system are read. */
export interface Preset {
  readonly name: ImportPresetName;
  readonly title: string;
  readonly description: string;
  readonly format: ImportPlan['format'];
  readonly continuation: boolean;
  readonly masterRows: boolean;
  readonly derivedSkus: boolean;
  /** Whether a file with these columns is one of this system's. */
  readonly matches: (columns: readonly string[]) => boolean;
  readonly columnOf: (column: string) => ColumnVerdict;
}

const CURRENCY = /^[A-Z]{3}$/;

/** `name` of `name:en` and its language; of a plain column there is none. */
export function splitLocale(column: string): { base: string; locale: string | undefined } {
  const [base = '', locale] = column.split(':');
  return { base: base.trim(), locale: locale?.trim() || undefined };
}

/** Reads `Price EUR`, `Price Some region [EUR]` after the given prefix; undefined where the rest is neither. */
export function priceColumn(column: string, prefix: RegExp): Omit<ColumnMapping, 'column'> | undefined {
  const rest = column.replace(prefix, '').trim();
  if (CURRENCY.test(rest)) return { field: 'PRICE', currency: rest };
  const region = /^(.+?)\s*\[([A-Z]{3})\]$/.exec(rest);
  return region ? { field: 'PRICE', region: region[1]!.trim(), currency: region[2]! } : undefined;
}
