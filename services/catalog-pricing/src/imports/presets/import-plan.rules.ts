import { DomainError } from '@mh-os/kernel';
import type { PriceBasis } from '../../vat/vat.rules.ts';
import type { ColumnMapping, ImportField, ImportPlan } from '../import.types.ts';
import type { Preset } from './preset.ts';

/** What a person says about an import beside the file. */
export interface PlanWish {
  /** Columns that the person maps otherwise than the preset does. */
  readonly mapping: readonly ColumnMapping[];
  readonly basis: PriceBasis;
  readonly currency: string;
}

/** The plan of an import and what is worth telling about the file's columns. */
export interface Planned {
  readonly plan: ImportPlan;
  readonly notices: readonly string[];
}

/** Fields that a product cannot do without: its key or name, and its variants' SKU unless that is derived. */
function assertEnough(mapping: readonly ColumnMapping[], preset: Preset): void {
  const has = (field: ImportField): boolean => mapping.some((one) => one.field === field);
  const missing = [
    ...(has('PRODUCT_NAME') || has('PRODUCT_KEY') ? [] : ['PRODUCT_NAME']),
    ...(has('VARIANT_SKU') || preset.derivedSkus ? [] : ['VARIANT_SKU']),
  ];
  if (missing.length > 0)
    throw new DomainError('IMPORT_COLUMN_MISSING', `No column holds ${missing.join(' or ')}: map one to it.`, {
      path: ['mapping'],
      details: { missing },
    });
}

function assertKnown(columns: readonly string[], wished: readonly ColumnMapping[]): void {
  const absent = wished.find((one) => !columns.includes(one.column));
  if (absent)
    throw new DomainError('IMPORT_COLUMN_MISSING', `The file has no column "${absent.column}".`, {
      path: ['mapping'],
      details: { column: absent.column, columns },
    });
  const names = wished.map((one) => one.column);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw new DomainError('IMPORT_COLUMN_TWICE', `Column "${twice}" is mapped twice.`, { path: ['mapping'] });
}

/** What each column of a file holds: as the person says, else as the preset does. Refused columns are faults of the file. */
export function mapColumns(columns: readonly string[], preset: Preset, wished: readonly ColumnMapping[]) {
  const mapping: ColumnMapping[] = [];
  const refused: string[] = [];
  const unknown: string[] = [];
  for (const column of columns) {
    const own = wished.find((one) => one.column === column);
    const verdict = own ?? preset.columnOf(column);
    if (verdict === 'REFUSED') refused.push(column);
    else if (verdict === 'UNKNOWN') unknown.push(column);
    else if (verdict !== 'IGNORED' && verdict.field !== 'IGNORE') mapping.push({ ...verdict, column });
  }
  return { mapping, refused, unknown };
}

/** Fixes how a file with these columns is read. */
export function planImport(columns: readonly string[], delimiter: string, preset: Preset, wish: PlanWish): Planned {
  assertKnown(columns, wish.mapping);
  const { mapping, refused, unknown } = mapColumns(columns, preset, wish.mapping);
  const [first] = refused;
  if (first !== undefined)
    throw new DomainError(
      'IMPORT_COLUMN_UNKNOWN',
      `${preset.title} files have no column "${first}": rename or remove it, or map it.`,
      {
        path: ['mapping'],
        details: { columns: refused, row: 1 },
      },
    );
  assertEnough(mapping, preset);
  const { format, continuation, masterRows, derivedSkus } = preset;
  const plan = {
    format,
    delimiter,
    mapping,
    continuation,
    masterRows,
    derivedSkus,
    basis: wish.basis,
    currency: wish.currency,
  };
  const notices = unknown.length > 0 ? [`Columns that are not read: ${unknown.join(', ')}.`] : [];
  return { plan, notices };
}
