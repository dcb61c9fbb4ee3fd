import { productQuestion } from './list.server.ts';
import { viewAddress } from './view-address.ts';

describe('a saved view', () => {
  it('becomes the address that asks the same question', () => {
    const filter = { search: 'wax', status: { eq: 'ACTIVE' }, categoryId: 'c1', supplierId: 's1', stock: 'IN_STOCK' };
    const address = new URL(viewAddress({ filter, columns: ['status', 'stock'], sort: '-updated' }), 'https://x');
    expect(address.searchParams.get('cols')).toBe('status,stock');
    expect(productQuestion(address.searchParams)).toMatchObject({
      where: filter,
      orderBy: { field: 'UPDATED_AT', direction: 'DESC' },
    });
  });

  it('of nothing is the plain list', () => {
    expect(viewAddress({ filter: {}, columns: [], sort: 'name' })).toBe('/products?');
  });
});
