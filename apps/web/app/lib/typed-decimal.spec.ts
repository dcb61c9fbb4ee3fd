import { plainDecimal } from './typed-decimal.ts';

it.each([
  ['12,90', '12.90'],
  ['12.9', '12.9'],
  ['1.299,50', '1299.50'],
  ['1,299.50', '1299.50'],
  ['1.234.567,8', '1234567.8'],
  ['1 299,50', '1299.50'],
  ['1\u202f299', '1299'],
  ["1'299.50", '1299.50'],
  ['-3,5', '-3.5'],
])('reads %s as %s', (typed, plain) => expect(plainDecimal(typed)).toBe(plain));

it.each(['', 'abc', '1.2.3', '1,2,3', '12,', '1.299,50 €', '1e5'])('leaves %j as it was typed', (typed) =>
  expect(plainDecimal(typed)).toBe(typed),
);
