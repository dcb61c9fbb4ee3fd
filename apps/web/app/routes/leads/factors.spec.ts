import { emptyRow, rowOf, rulesOf, type Rules } from './factors.ts';

const bounds = { start: '0', min: '0', max: '100' };

it('rules that were saved are the same after they went through the form', () => {
  const rules: Rules = {
    ...{ start: 0, min: 0, max: 100 },
    factors: [
      { kind: 'match', key: 'company', label: 'Company', field: 'hasCompany', op: 'eq', value: true, points: 20 },
      { kind: 'match', key: 'land', label: 'Land', field: 'country', op: 'oneOf', value: ['DE', 'AT'], points: 5 },
      { kind: 'match', key: 'chairs', label: 'Chairs', field: 'attr.chairs', op: 'atLeast', value: 3, points: 5 },
      { kind: 'match', key: 'site', label: 'Site', field: 'attr.site', op: 'exists', value: true, points: -5 },
      { kind: 'match', key: 'zip', label: 'Zip', field: 'postalCode', op: 'eq', value: '10115', points: 1 },
      { kind: 'bands', key: 'size', label: 'Size', field: 'attr.size', bands: [{ atLeast: 3, points: 30 }] },
      {
        kind: 'engagement',
        key: 'opened',
        label: 'Opened',
        event: 'mail-opened',
        points: 5,
        cap: 20,
        halfLifeDays: 30,
      },
      { kind: 'engagement', key: 'clicked', label: 'Clicked', event: 'mail-clicked', points: 5, cap: 20 },
    ],
  };
  expect(rulesOf(rules.factors.map(rowOf), bounds)).toEqual(rules);
});

it('new factors get keys of their own from their words', () => {
  const rows = ['Größe!', 'Größe?', '123'].map((label, id) => ({ ...emptyRow(id), label }));
  const keys = rulesOf([...rows, { ...emptyRow(9), key: 'grosse', label: 'x' }], bounds).factors.map(({ key }) => key);
  expect(new Set(keys).size).toBe(4);
  for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9-]{0,59}$/);
});
