import { wholeFault } from './whole-number.ts';

it('a whole number of the range is taken, with blanks around it, and an empty field says nothing', () => {
  expect(['1', ' 42 ', '99', ''].map((typed) => wholeFault(typed, { min: 1, max: 99 }))).toEqual([
    ...[undefined, undefined, undefined, undefined],
  ]);
  expect(wholeFault('-5', {})).toBeUndefined();
});

it('anything else is refused and never read as another number', () => {
  const typed = ['1,5', '1.5', '1.000', '1,000', '1e3', '0x1', 'ten', '0', '100', '-1', '9999999999999999'];
  expect(typed.map((one) => wholeFault(one, { min: 1, max: 99 }))).toEqual(typed.map(() => 'WHOLE_NUMBER_BETWEEN'));
});

it('the refusal names as much of the range as there is', () => {
  const ranges = [{}, { min: 1 }, { max: 9 }, { min: 1, max: 9 }];
  expect(ranges.map((range) => wholeFault('1,5', range))).toEqual([
    ...['WHOLE_NUMBER', 'WHOLE_NUMBER_FROM', 'WHOLE_NUMBER_TO', 'WHOLE_NUMBER_BETWEEN'],
  ]);
});
