/** A filter as it is edited: groups and conditions, each with a key of its own. */
export interface GroupDraft {
  readonly key: string;
  readonly word: 'all' | 'any' | 'none';
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
const NUMBERS = ['atLeast', 'atMost', 'withinDays', 'olderThanDays'];

/** What a value's field is filled with. */
export function inputOf(op: string, kind: string): 'yes-no' | 'number' | 'date' | 'text' {
  if (YES_NO.includes(op)) return 'yes-no';
  if (NUMBERS.includes(op) || (kind === 'number' && op === 'eq')) return 'number';
  return ['on', 'before', 'after'].includes(op) ? 'date' : 'text';
}

function valueOf({ op, value }: ConditionDraft, kind: string): unknown {
  if (LISTS.includes(op))
    return value
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
  if (op === 'between') return value.split(',').map(Number);
  const input = inputOf(op, kind);
  if (input === 'yes-no') return value !== 'no';
  return input === 'number' && value !== '' ? Number(value) : value;
}

/** The filter that a draft describes, as the graph takes it. */
export function filterOf(draft: Draft, fields: readonly FieldInfo[]): unknown {
  if (isGroup(draft)) {
    const parts = draft.parts.map((part) => filterOf(part, fields));
    return draft.word === 'none' ? { not: { all: parts } } : { [draft.word]: parts };
  }
  const { field, op, event, within } = draft;
  const kind = fields.find(({ key }) => key === field)?.kind ?? 'custom';
  return {
    ...{ field, op, value: valueOf(draft, kind) },
    ...(event !== '' && { event }),
    ...(within !== '' && { withinDays: Number(within) }),
  };
}

/** The draft of a kept filter. */
export function draftOf(filter: unknown): Draft {
  const node = (filter ?? { all: [] }) as Record<string, unknown>;
  const parts = (given: unknown): Draft[] => (given as unknown[]).map(draftOf);
  if ('all' in node) return { key: nextKey(), word: 'all', parts: parts(node['all']) };
  if ('any' in node) return { key: nextKey(), word: 'any', parts: parts(node['any']) };
  if ('not' in node) {
    const inner = draftOf(node['not']);
    return { key: nextKey(), word: 'none', parts: isGroup(inner) && inner.word === 'all' ? inner.parts : [inner] };
  }
  const { field, op, value, event, withinDays } = node;
  const text = Array.isArray(value)
    ? value.join(', ')
    : typeof value === 'boolean'
      ? value
        ? 'yes'
        : 'no'
      : String(value);
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
