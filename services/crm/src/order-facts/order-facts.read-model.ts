import { OrderDirection, readPage, thenId, countRows } from '@mh-os/graphql';
import { Money, type Page, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { PersonOrderType } from './person-order.type.ts';

interface Row {
  readonly id: string;
  readonly number: string;
  readonly source: string;
  readonly placedAt: Date;
  readonly net: string;
  readonly gross: string;
  readonly returned: string;
  readonly currency: string;
  readonly country: string | null;
  readonly campaignCode: string | null;
  readonly cancelled: boolean;
}

const COLUMNS = `o.order_id AS id, o.number, o.source, o.placed_at AS "placedAt", o.net_minor AS net, o.gross_minor AS gross,
  o.returned_minor AS returned, o.currency, o.country, o.campaign_code AS "campaignCode", o.cancelled`;

/** Orders of a person or a company, the latest first. */
export async function listPersonOrders(
  tx: ReadTx,
  of: { readonly personId?: string | null; readonly companyId?: string | null },
  args: { readonly first?: number | null; readonly after?: string | null },
): Promise<Page<PersonOrderType>> {
  const page = await readPage<Row>(tx, args, {
    ...{ name: 'person_orders', select: COLUMNS, from: 'person_order o' },
    where: { sql: '(o.person_id = $1 OR o.company_id = $2)', params: idsOf(of) },
    order: thenId({ sql: 'o.placed_at', type: 'timestamptz', direction: OrderDirection.DESC }, 'o.id'),
  });
  return { ...page, nodes: page.nodes.map(shown) };
}

function shown({ net, gross, returned, currency, ...row }: Row): PersonOrderType {
  const money = (minor: string) => Money.of(BigInt(minor), currency);
  return { ...row, net: money(net), gross: money(gross), returned: money(returned) };
}

/** How many. */
export async function countPersonOrders(
  tx: ReadTx,
  of: { readonly personId?: string | null; readonly companyId?: string | null },
): Promise<number> {
  const where = { sql: '(o.person_id = $1 OR o.company_id = $2)', params: idsOf(of) };
  return countRows(tx, 'person_orders_count', 'person_order o', where);
}

const idsOf = (of: { readonly personId?: string | null; readonly companyId?: string | null }): (string | null)[] =>
  [of.personId, of.companyId].map((id) => uuids(id ? [id] : [])[0] ?? null);
