import {
  emptyCondition,
  emptyGroup,
  filterOf,
  rootOf,
  unfinished,
  type ConditionDraft,
  type FieldInfo,
} from './tree.ts';

const fields: FieldInfo[] = [
  { key: 'country', kind: 'text', group: 'person', operators: [], needsEvent: false },
  { key: 'orders.count', kind: 'number', group: 'orders', operators: [], needsEvent: false },
  { key: 'hasEmail', kind: 'boolean', group: 'person', operators: [], needsEvent: false },
  { key: 'behaviour.count', kind: 'number', group: 'behaviour', operators: [], needsEvent: true },
  { key: 'orders.sum', kind: 'number', group: 'orders', operators: [], needsEvent: false },
  { key: 'birthday', kind: 'day', group: 'person', operators: [], needsEvent: false },
];

it.each([
  { all: [] },
  {
    all: [
      { field: 'country', op: 'oneOf', value: ['DE', 'AT'] },
      { any: [{ field: 'hasEmail', op: 'is', value: false }] },
    ],
  },
  { any: [{ field: 'orders.count', op: 'eq', value: 2, withinDays: 30 }] },
  { not: { any: [{ field: 'country', op: 'eq', value: 'DE' }, { not: { all: [] } }] } },
  { any: [{ field: 'orders.sum', op: 'atLeast', value: 1250 }] },
  { any: [{ field: 'orders.sum', op: 'between', value: [5, 129_950] }] },
  { not: { all: [{ field: 'behaviour.count', op: 'atLeast', value: 1, event: 'visit' }] } },
  {
    all: [
      { field: 'orders.count', op: 'between', value: [1, 3] },
      { field: 'birthday', op: 'before', value: '2000-01-01' },
    ],
  },
  { all: [{ field: 'country', op: 'isNull', value: true }] },
])('a filter is the same after it was shown: %j', (filter) => {
  expect(filterOf(rootOf(filter), fields)).toEqual(filter);
});

it('puts a condition alone into a group', () => {
  const alone = { field: 'country', op: 'eq', value: 'DE' };
  expect(filterOf(rootOf(alone), fields)).toEqual({ all: [alone] });
});

const asked = (given: Partial<ConditionDraft>): ConditionDraft => ({
  ...emptyCondition('orders.sum', 'atLeast'),
  ...given,
});

it.each([
  [{ value: '12,5' }, 1250],
  [{ value: '1.299,50' }, 129_950],
  [{ value: '1,299.5' }, 129_950],
  [{ value: '12,505' }, '12,505'],
  [{ op: 'between', value: '12,50; 20' }, [1250, 2000]],
  [{ op: 'between', value: '12,50 - 20' }, [1250, 2000]],
  [{ field: 'orders.count', op: 'between', value: '2,5' }, [2, 5]],
  [{ field: 'orders.count', value: '1,5' }, 1.5],
  [{ field: 'orders.count', value: 'many' }, 'many'],
])('numbers are read as people type them, amounts in euros: %j', (given, value) => {
  expect(filterOf(asked(given), fields)).toMatchObject({ value });
});

it('tells how many conditions still lack a value, in whatever group they are', () => {
  const group = { ...emptyGroup(), word: 'none' as const, parts: [asked({}), asked({ value: '1' })] };
  const root = {
    ...emptyGroup(),
    parts: [group, asked({ op: 'between', value: '3' }), asked({ field: 'hasEmail', op: 'is' })],
  };
  expect(unfinished(root, fields)).toBe(2);
});
