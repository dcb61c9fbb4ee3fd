import type { ProductFilter } from '../../graphql/generated/types.ts';
import { moreAddress } from './more-filter.rules.ts';

/** A filter as the graph keeps it; what the list's address has no name for is left out. */
interface KeptFilter extends Pick<ProductFilter, 'price' | 'margin' | 'attributes'> {
  readonly search?: string;
  readonly status?: { readonly eq?: string };
  readonly categoryId?: string;
  readonly supplierId?: string;
  readonly stock?: string;
}

interface KeptView {
  readonly filter: unknown;
  readonly columns: readonly string[];
  readonly sort: string;
}

/** A saved view as an address of the list. */
export function viewAddress({ filter, columns, sort }: KeptView): string {
  const { search, status, categoryId, supplierId, stock, ...more } = (filter ?? {}) as KeptFilter;
  const parts: [string, string | undefined][] = [
    ['q', search],
    ['status', status?.eq],
    ['category', categoryId],
    ['supplier', supplierId],
    ['stock', stock],
    ...moreAddress(more),
    ['cols', columns.length > 0 ? columns.join(',') : undefined],
    ['sort', sort === 'name' || sort === 'relevance' ? undefined : sort],
  ];
  const params = new URLSearchParams(parts.filter((one): one is [string, string] => one[1] !== undefined));
  return `/products?${params.toString()}`;
}
