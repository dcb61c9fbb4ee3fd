import { plainDecimal } from '../../lib/typed-decimal.ts';

/** Fields of every lead that rules look at; others are its own, named attr.<name>. */
export const fields = [
  ...(['source', 'country', 'postalCode', 'campaign', 'hasCompany', 'hasEmail', 'hasPhone', 'hasMessage'] as const),
];
export const operators = ['eq', 'oneOf', 'contains', 'exists', 'atLeast', 'atMost'] as const;
export const kinds = ['match', 'bands', 'engagement'] as const;

export type Operator = (typeof operators)[number];
type Scalar = string | number | boolean;

/** A factor as it is written: texts as typed, whatever its kind needs of them. */
export interface FactorRow {
  readonly id: number;
  readonly key: string;
  readonly label: string;
  readonly kind: (typeof kinds)[number];
  readonly field: string;
  readonly op: Operator;
  readonly value: string;
  readonly points: string;
  readonly bands: readonly { readonly atLeast: string; readonly points: string }[];
  readonly event: string;
  readonly cap: string;
  readonly halfLifeDays: string;
}

export interface Rules {
  readonly start?: number;
  readonly min: number;
  readonly max: number;
  readonly factors: readonly Factor[];
}

interface Factor {
  readonly kind: FactorRow['kind'];
  readonly key: string;
  readonly label: string;
  readonly field?: string;
  readonly op?: Operator;
  readonly value?: Scalar | readonly Scalar[];
  readonly points?: number;
  readonly bands?: readonly { readonly atLeast: number; readonly points: number }[];
  readonly event?: string;
  readonly cap?: number;
  readonly halfLifeDays?: number;
}

export const emptyRow = (id: number): FactorRow => ({
  ...{ id, key: '', label: '', kind: 'match', field: 'country', op: 'eq', value: '', points: '10' },
  ...{ bands: [{ atLeast: '1', points: '10' }], event: 'mail-opened', cap: '20', halfLifeDays: '' },
});

/** A saved factor as a row. */
export function rowOf(factor: Factor, id: number): FactorRow {
  const { value, points, bands, cap, halfLifeDays, ...rest } = factor;
  return {
    ...emptyRow(id),
    ...rest,
    value: Array.isArray(value) ? value.join(', ') : String(value ?? ''),
    points: String(points ?? 0),
    ...(bands && { bands: bands.map((one) => ({ atLeast: String(one.atLeast), points: String(one.points) })) }),
    ...{ cap: String(cap ?? 20), halfLifeDays: halfLifeDays === undefined ? '' : String(halfLifeDays) },
  };
}

/** Text as the value that a lead has: numbers and yes or no as such where the field can hold them. */
function scalarOf(text: string, field: string): Scalar {
  const given = text.trim();
  if (/^(true|false)$/i.test(given)) return given.toLowerCase() === 'true';
  return field.startsWith('attr.') && /^-?\d+(\.\d+)?$/.test(given) ? Number(given) : given;
}

function valueOf({ op, value, field }: FactorRow): Scalar | Scalar[] {
  if (op === 'oneOf') return value.split(',').map((one) => scalarOf(one, field));
  if (op === 'atLeast' || op === 'atMost') return Number(plainDecimal(value));
  if (op === 'exists') return value !== 'false';
  return op === 'contains' ? value.trim() : scalarOf(value, field);
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 50) || 'factor';

/** The rows as rules; a factor keeps the key that it was saved under, so that scores of before and after compare. */
export function rulesOf(rows: readonly FactorRow[], bounds: { start: string; min: string; max: string }): Rules {
  const used = new Set(rows.map(({ key }) => key).filter((key) => key !== ''));
  const keyOf = (row: FactorRow): string => {
    if (row.key !== '') return row.key;
    let key = slug(row.label);
    for (let n = 2; used.has(key); n += 1) key = `${slug(row.label)}-${n}`;
    used.add(key);
    return key;
  };
  const factors = rows.map((row): Factor => {
    const { kind, label, field, op, points, bands, event, cap, halfLifeDays } = row;
    const base = { kind, key: keyOf(row), label };
    if (kind === 'bands')
      return {
        ...{ ...base, field },
        bands: bands.map((one) => ({ atLeast: Number(plainDecimal(one.atLeast)), points: Number(one.points) })),
      };
    if (kind === 'match') return { ...base, field, op, value: valueOf(row), points: Number(points) };
    const half = halfLifeDays.trim() === '' ? {} : { halfLifeDays: Number(halfLifeDays) };
    return { ...base, event, points: Number(points), cap: Number(cap), ...half };
  });
  return { start: Number(bounds.start), min: Number(bounds.min), max: Number(bounds.max), factors };
}
