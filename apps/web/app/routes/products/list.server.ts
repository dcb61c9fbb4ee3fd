import type { ProductOrder, ProductStatus, ProductsQueryVariables } from '../../graphql/generated/types.ts';
import { cursorOf, sortOf } from '../../lib/list-url.ts';

export const PAGE = 20;

export const sortKeys = { name: 'NAME', created: 'CREATED_AT', updated: 'UPDATED_AT' } as const;

const statuses: readonly ProductStatus[] = ['DRAFT', 'ACTIVE', 'ARCHIVED'];

/** The list's address as the graph's question. */
export function productQuestion(params: URLSearchParams): ProductsQueryVariables {
  const search = params.get('q')?.trim() ?? '';
  const status = statuses.find((one) => one === params.get('status'));
  const sort = sortOf(params, 'name');
  const field = sortKeys[sort.key as keyof typeof sortKeys] ?? 'NAME';
  const orderBy: ProductOrder = { field, direction: sort.descending ? 'DESC' : 'ASC' };
  return {
    first: PAGE,
    after: cursorOf(params) ?? null,
    orderBy,
    where: { ...(search === '' ? {} : { search }), ...(status === undefined ? {} : { status: { eq: status } }) },
  };
}
