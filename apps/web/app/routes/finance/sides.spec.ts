import { sidesOf } from './sides.ts';

it('adds both sides as they are typed, exactly, and leaves out what is no number yet', () => {
  const form = new FormData();
  for (const typed of ['1.234,50', '0,10', '', '12,']) form.append('debit', typed);
  for (const typed of ['', '1234.5', '0.20', 'x']) form.append('credit', typed);
  expect(sidesOf(form)).toEqual({ debit: '1234.60', credit: '1234.70', difference: '-0.10' });
  expect(sidesOf(new FormData())).toEqual({ debit: '0', credit: '0', difference: '0' });
});
