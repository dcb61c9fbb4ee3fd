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

  it('keeps prices, margins and attributes', () => {
    const filter = {
      price: { channelId: 'c1', gte: '5', lte: '9.90' },
      margin: { channelId: 'c1', lte: '30' },
      attributes: [
        { attributeId: 'a1', oneOf: ['strong'] },
        { attributeId: 'a2', gte: '50' },
      ],
    };
    const { searchParams } = new URL(viewAddress({ filter, columns: [], sort: 'name' }), 'https://x');
    expect(productQuestion(searchParams).where).toEqual(filter);
    searchParams.set('price.min', '5,50');
    searchParams.set('price.max', 'much');
    expect(productQuestion(searchParams).where?.price).toEqual({ channelId: 'c1', gte: '5.50' });
  });

  it('of nothing is the plain list', () => {
    expect(viewAddress({ filter: {}, columns: [], sort: 'name' })).toBe('/products?');
  });
});
