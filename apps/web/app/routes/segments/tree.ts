import { plainDecimal } from '../../lib/typed-decimal.ts';

/** A filter as it is edited: groups and conditions, each with a key of its own. */
export interface GroupDraft {
  readonly key: string;
  /** `none`: none of the parts; `notAll`: at least one of them is not so. */
  readonly word: 'all' | 'any' | 'none' | 'notAll';
  readonly parts: readonly Draft[];
}

export interface ConditionDraft {
  readonly key: string;
  readonly field: string;
  readonly op: string;
  readonly value: string;
  readonly event: string;
  readonly within: string;
}

export type Draft = GroupDraft | ConditionDraft;

export interface FieldInfo {
  readonly key: string;
  readonly kind: string;
  readonly group: string;
  readonly operators: readonly string[];
  readonly needsEvent: boolean;
}

let serial = 0;
const nextKey = (): string => `part-${(serial += 1)}`;

export const isGroup = (draft: Draft): draft is GroupDraft => 'parts' in draft;
export const emptyGroup = (): GroupDraft => ({ key: nextKey(), word: 'all', parts: [] });
export const emptyCondition = (field: string, op: string): ConditionDraft => ({
  key: nextKey(),
  field,
  op,
  value: '',
  event: '',
  within: '',
});

const YES_NO = ['is', 'isNull'];
const LISTS = ['oneOf', 'hasAny'];
const DAYS = ['withinDays', 'olderThanDays'];
const NUMBERS = ['atLeast', 'atMost', ...DAYS];

/** What a value's field is filled with. */
export function inputOf(op: string, kind: string): 'yes-no' | 'number' | 'date' | 'text' {
  if (YES_NO.includes(op)) return 'yes-no';
  if (NUMBERS.includes(op) || (kind === 'number' && op === 'eq')) return 'number';
  return ['on', 'before', 'after'].includes(op) ? 'date' : 'text';
}

/** Amounts are typed in euros and asked in cents. */
const AMOUNTS = ['orders.sum'];
const CENTS = /^([+-]?\d+)(?:\.(\d{1,2}))?$/;

/** Bounds are parted by a semicolon, a dash or a word; by a comma where it cannot part decimals. */
const PARTING = /\s*;\s*|\s+-\s+|\s+(?:bis|und|to|and)\s+|,\s+|(?<=^\d+),(?=\d+$)/;
const PARTING_AMOUNTS = /\s*;\s*|\s+-\s+|\s+(?:bis|und|to|and)\s+|,\s+/;

/** A number as people type it; what is none stays as it was typed, for the graph to name it. */
function numberOf(typed: string, amount: boolean): number | string {
  const plain = plainDecimal(typed);
  if (!amount) return plain === '' || Number.isNaN(Number(plain)) ? typed : Number(plain);
  const [, whole, part = ''] = CENTS.exec(plain) ?? [];
  return whole === undefined ? typed : Number(whole + part.padEnd(2, '0'));
}

function valueOf({ field, op, value }: ConditionDraft, kind: string): unknown {
  const amount = AMOUNTS.includes(field);
  if (LISTS.includes(op))
    return value
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
  if (op === 'between') return value.split(amount ? PARTING_AMOUNTS : PARTING).map((one) => numberOf(one, amount));
  const input = inputOf(op, kind);
  if (input === 'yes-no') return value !== 'no';
  return input === 'number' ? numberOf(value, amount && !DAYS.includes(op)) : value;
}

function eurosOf(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** How many conditions still lack what they compare with. */
export function unfinished(draft: Draft, fields: readonly FieldInfo[]): number {
  if (isGroup(draft)) return draft.parts.reduce((sum, part) => sum + unfinished(part, fields), 0);
  const value = valueOf(draft, fields.find(({ key }) => key === draft.field)?.kind ?? 'custom');
  const lacks = Array.isArray(value) ? value.length < (draft.op === 'between' ? 2 : 1) : value === '';
  return lacks ? 1 : 0;
}

/** The filter that a draft describes, as the graph takes it. */
export function filterOf(draft: Draft, fields: readonly FieldInfo[]): unknown {
  if (isGroup(draft)) {
    const parts = draft.parts.map((part) => filterOf(part, fields));
    if (draft.word === 'none') return { not: { any: parts } };
    return draft.word === 'notAll' ? { not: { all: parts } } : { [draft.word]: parts };
  }
  const { field, op, event, within } = draft;
  const kind = fields.find(({ key }) => key === field)?.kind ?? 'custom';
  return {
    ...{ field, op, value: valueOf(draft, kind) },
    ...(event !== '' && { event }),
    ...(within !== '' && { withinDays: Number(within) }),
  };
}

const shownAs = (value: unknown, shown: (one: unknown) => string): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : shown(value);

/** The draft of a kept filter. */
export function draftOf(filter: unknown): Draft {
  const node = (filter ?? { all: [] }) as Record<string, unknown>;
  const parts = (given: unknown): Draft[] => (given as unknown[]).map(draftOf);
  if ('all' in node) return { key: nextKey(), word: 'all', parts: parts(node['all']) };
  if ('any' in node) return { key: nextKey(), word: 'any', parts: parts(node['any']) };
  if ('not' in node) {
    const inner = draftOf(node['not']);
    const plain = isGroup(inner) && (inner.word === 'all' || inner.word === 'any');
    const word = plain && inner.word === 'all' ? 'notAll' : 'none';
    return { key: nextKey(), word, parts: plain ? inner.parts : [inner] };
  }
  const { field, op, value, event, withinDays } = node;
  const amount = AMOUNTS.includes(String(field)) && !DAYS.includes(String(op));
  const shown = (one: unknown): string => (amount && typeof one === 'number' ? eurosOf(one) : String(one));
  const text = Array.isArray(value) ? value.map(shown).join(op === 'between' ? '; ' : ', ') : shownAs(value, shown);
  return {
    key: nextKey(),
    field: String(field),
    op: String(op),
    value: text,
    event: String(event ?? ''),
    within: String(withinDays ?? ''),
  };
}

/** A draft as a whole: a condition alone stands in a group. */
export function rootOf(filter: unknown): GroupDraft {
  const draft = draftOf(filter);
  return isGroup(draft) ? draft : { ...emptyGroup(), parts: [draft] };
}
