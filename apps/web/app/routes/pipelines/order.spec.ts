import { movedTo } from './order.ts';

describe('moving within a list', () => {
  it.each([
    [0, 2, 'bcad'],
    [3, 0, 'dabc'],
    [1, 1, 'abcd'],
    [0, -1, 'abcd'],
    [2, 9, 'abdc'],
    [7, 0, 'abcd'],
  ])('from %d to %d gives %s', (from, to, wanted) => {
    expect(movedTo([...'abcd'], from, to).join('')).toBe(wanted);
  });
});
