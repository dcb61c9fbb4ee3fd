import { OrderDirection, readPage } from '@mh-os/graphql';
import { type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { readCondition } from '../search/product-conditions.ts';
import type { ProductType } from './product.type.ts';
import type { ProductOrderField, ProductsArgs } from './products.filter.ts';
import { PRODUCT_COLUMNS } from './products.read-model.ts';

const ORDERS: Readonly<Record<Exclude<ProductOrderField, 'RELEVANCE'>, { sql: string; type?: string }>> = {
  NAME: { sql: 'p.name' },
  CREATED_AT: { sql: 'p.created_at', type: 'timestamptz' },
  UPDATED_AT: { sql: 'p.updated_at', type: 'timestamptz' },
};

/** One page of products; the best matches of a search first, unless another order is asked for. */
export async function readProductPage(tx: ReadTx, args: ProductsArgs): Promise<Page<ProductType>> {
  const field = args.orderBy?.field ?? (args.where?.search?.trim() ? 'RELEVANCE' : 'NAME');
  const direction = args.orderBy?.direction ?? OrderDirection.ASC;
  const ranked = field === 'RELEVANCE';
  const condition = await readCondition(tx, args.where, { ranked });
  const score = ranked ? ` CROSS JOIN LATERAL (SELECT ${condition.score} AS score) r` : '';
  return readPage<ProductType>(tx, args, {
    ...{ name: 'product_page', select: PRODUCT_COLUMNS, from: `product p${score}` },
    where: condition,
    order: [
      ...(ranked ? [{ sql: 'r.score', type: 'integer', direction }] : []),
      { ...ORDERS[ranked ? 'NAME' : field], direction },
      { sql: 'p.id', type: 'uuid', direction },
    ],
  });
}

/** How many products there are that match: where all words are common, the database may best read all their rows. */
export async function countProducts(tx: ReadTx, args: Pick<ProductsArgs, 'where'>): Promise<number> {
  const { sql, params } = await readCondition(tx, args.where, { count: true });
  const [row] = await tx.query<{ n: number }>(
    'product_count',
    `SELECT count(*)::int AS n FROM product p WHERE ${sql}`,
    params,
  );
  return row?.n ?? 0;
}
