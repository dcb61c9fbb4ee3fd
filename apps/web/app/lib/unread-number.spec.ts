import { unreadNumber } from './graph-error.ts';

it('what is no number is found wherever it stands, and anything else goes through', () => {
  expect(unreadNumber({ input: { days: Number('1,5'), name: 'a' } })).toMatchObject({
    ...{ code: 'NUMBER_INVALID', path: ['input', 'days'] },
  });
  expect(unreadNumber({ input: { lines: [{ quantity: 1 }, { quantity: NaN }] } })?.path.at(-1)).toBe('quantity');
  expect(
    unreadNumber({ input: { days: 0, more: null, text: 'NaN', list: [1, -2.5], none: undefined } }),
  ).toBeUndefined();
});
