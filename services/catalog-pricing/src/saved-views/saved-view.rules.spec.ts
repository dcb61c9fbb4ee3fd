import { newId } from '@mh-os/kernel';
import { assertView, plainFilter } from './saved-view.rules.ts';

const code = (fn: () => unknown): unknown => {
  try {
    fn();
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('saved views', () => {
  it('keep a filter plainly, without what was left out', () => {
    const categoryId = newId();
    expect(plainFilter({ search: 'wax', status: { eq: 'ACTIVE' }, categoryId, supplierId: null })).toEqual({
      ...{ search: 'wax', status: { eq: 'ACTIVE' }, categoryId },
    });
    expect(plainFilter(null)).toEqual({});
  });

  it.each([
    { password: 'x' },
    { OR: [{ search: 'x' }] },
    { categoryId: 'hair' },
    { stock: 'SOME' },
    { search: 'x'.repeat(201) },
    { attributes: [{ attributeId: newId(), sql: '1' }] },
  ])('refuse %j', (filter) => {
    expect(code(() => plainFilter(filter))).toBe('SAVED_VIEW_INVALID');
  });

  it.each([
    ['done', 'Low margin', ['status', 'price:own-shop'], '-updated'],
    ['SAVED_VIEW_INVALID', ' ', [], 'name'],
    ['SAVED_VIEW_INVALID', 'x', ['a b'], 'name'],
    ['SAVED_VIEW_INVALID', 'x', [], 'price'],
  ])('%s for %s %j %s', (expected, name, columns, sort) => {
    expect(code(() => assertView({ name, columns, sort }))).toBe(expected);
  });
});
