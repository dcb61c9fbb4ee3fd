import { useEffect } from 'react';
import { useFetcher, useSearchParams } from 'react-router';
import type { ProductPeekQuery } from '../../graphql/generated/types.ts';
import type { loader } from './peek.ts';

type Peeked = ProductPeekQuery['product'];

/** The product that the address asks to look at: it came with the page, or is fetched on its own beside the list. */
export function usePeek(first: Peeked): NonNullable<Peeked> | null {
  const [params] = useSearchParams();
  const wanted = params.get('peek');
  const { load, data } = useFetcher<typeof loader>({ key: 'peek' });
  const known = [data?.product, first].find((product) => product != null && product.id === wanted) ?? null;
  const missing = wanted !== null && known === null;
  useEffect(() => {
    if (missing) void load(`/products/${wanted}/peek`);
  }, [missing, wanted, load]);
  return known;
}
