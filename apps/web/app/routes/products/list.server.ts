import type {
  ProductFilter,
  ProductOrder,
  ProductStatus,
  ProductsQueryVariables,
  StockState,
} from '../../graphql/generated/types.ts';
import { cursorOf, sortOf } from '../../lib/list-url.ts';
import { moreFilters } from './more-filter.rules.ts';

export const PAGE = 20;

export const sortKeys = { name: 'NAME', created: 'CREATED_AT', updated: 'UPDATED_AT' } as const;

const statuses: readonly ProductStatus[] = ['DRAFT', 'ACTIVE', 'ARCHIVED'];
const stocks: readonly StockState[] = ['IN_STOCK', 'OUT_OF_STOCK'];

/** The list's filter as the graph takes it, and as it is kept. */
export function productFilter(params: URLSearchParams): ProductFilter {
  const search = params.get('q')?.trim() ?? '';
  const status = statuses.find((one) => one === params.get('status'));
  const stock = stocks.find((one) => one === params.get('stock'));
  const [categoryId, supplierId] = [params.get('category') ?? '', params.get('supplier') ?? ''];
  const ids = params.get('ids')?.split(',').filter(Boolean) ?? [];
  return {
    ...(search === '' ? {} : { search }),
    ...(status === undefined ? {} : { status: { eq: status } }),
    ...(categoryId === '' ? {} : { categoryId }),
    ...(supplierId === '' ? {} : { supplierId }),
    ...(stock === undefined ? {} : { stock }),
    ...moreFilters(params),
    ...(ids.length === 0 ? {} : { id: { oneOf: ids.slice(0, 100) } }),
  };
}

/** The list's address as the graph's question; the best matches of a search first, unless a column is chosen. */
export function productQuestion(params: URLSearchParams): ProductsQueryVariables {
  const where = productFilter(params);
  const sort = sortOf(params, 'name');
  const ranked = where.search != null && !params.has('sort');
  const field = ranked ? 'RELEVANCE' : (sortKeys[sort.key as keyof typeof sortKeys] ?? 'NAME');
  const orderBy: ProductOrder = { field, direction: sort.descending ? 'DESC' : 'ASC' };
  const search = where.search ?? '';
  return { first: PAGE, after: cursorOf(params) ?? null, orderBy, where, search, searched: search !== '' };
}
