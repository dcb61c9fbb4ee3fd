import { filterOf, rootOf, type FieldInfo } from './tree.ts';

const fields: FieldInfo[] = [
  { key: 'country', kind: 'text', group: 'person', operators: [], needsEvent: false },
  { key: 'orders.count', kind: 'number', group: 'orders', operators: [], needsEvent: false },
  { key: 'hasEmail', kind: 'boolean', group: 'person', operators: [], needsEvent: false },
  { key: 'behaviour.count', kind: 'number', group: 'behaviour', operators: [], needsEvent: true },
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
